// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace userdesk {

/// Where one types whom one looks for. Completes narrowings, such as "status:" and what may stand behind it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// What may stand behind a key such as "status"; asked for while one types.
    using Values = std::function<QStringList(const QString &key)>;

    explicit SearchField(Values values, QWidget *parent = nullptr);

Q_SIGNALS:
    void listRequested(); ///< the arrow down: on to what was found
    void openRequested(); ///< Enter: the first of what was found

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offerCompletions();
    void complete(const QString &narrowing);
    QString wordAtEnd() const;
    QStringList completions(const QString &word) const;

    Values m_values;
    QStringListModel *m_offers = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace userdesk
