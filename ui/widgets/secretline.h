// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>
#include <QLineEdit>

class QPushButton;

namespace userdesk {

/// A line for a password. What is pasted or dropped into it loses its line breaks, which Qt would turn into spaces that
/// nobody sees.
class SecretLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretLine(QWidget *parent = nullptr);

    void addButtons(const QList<QPushButton *> &buttons); ///< at its end, beside the text

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void insertSecret(QString text);
};

/// Says under a line for a password what can't be seen in it; is hidden while there is nothing to say.
class SecretHint : public QLabel {
    Q_OBJECT

public:
    enum class Of { KnownPassword, NewPassword };

    SecretHint(SecretLine *line, Of of, QWidget *parent = nullptr);

    void tellRemoved(); ///< that invisible characters were, from what is in the line; until that changes

private:
    void show(const QString &password);

    SecretLine *m_line = nullptr;
    Of m_of;
    QString m_removedFrom;
};

} // namespace userdesk
