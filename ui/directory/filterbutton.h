// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QPushButton>
#include <QSet>

class QMenu;

namespace userdesk {

/// A chip that says which values are chosen, and opens the choice, with how many users have each.
class FilterButton : public QPushButton {
    Q_OBJECT

public:
    struct Value {
        QString key;
        QString text;
    };

    /// @p title is what is chosen, e.g. "Status".
    explicit FilterButton(const QString &title, QWidget *parent = nullptr);

    /// The values that can be chosen: these, and any others that are counted or chosen.
    void setValues(const QList<Value> &values);
    /// @p remark is a sentence on what the counts leave out; empty where nothing.
    void setCounts(const QHash<QString, qsizetype> &counts, const QString &remark);

    const QSet<QString> &chosen() const { return m_chosen; }
    void setChosen(const QSet<QString> &keys);
    QString chosenText() const; ///< "Blocked", "Blocked +1", "any"

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void addValue(const Value &value);
    void choose(const QString &key, bool isChosen);
    void showChosen();
    void showToolTip();
    QFont chipFont() const;
    QString elidedText(int width) const;
    QString textOf(const QString &key) const;

    QString m_title;
    QString m_shown; ///< what is chosen, as text() has it without its escapes
    QString m_remark;
    QMenu *m_menu = nullptr;
    QList<Value> m_values;
    QHash<QString, qsizetype> m_counts;
    QSet<QString> m_chosen;
};

} // namespace userdesk
