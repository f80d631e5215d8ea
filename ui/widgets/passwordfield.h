// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;
class QLineEdit;

namespace userdesk {

class SecretLine;
class SecretHint;
class StrengthMeter;

/// Where a new password is typed or generated: hidden unless shown, with its strength under it. The password is nowhere
/// else, and is hidden again when the user changes or the window has been without the keyboard for half a minute:
/// clearing leaves nothing to undo, and the clipboard has it only when asked, for half a minute.
class PasswordField : public QWidget {
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &password);
    void conceal(); ///< shows it no more
    void clear();

    QLineEdit *line() const;

Q_SIGNALS:
    void valueChanged(const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createLine();
    void createButtons();
    void layOut();
    void showState();
    void setShown(bool isShown);
    void copy();
    void generate();

    QTimer m_unwatched; ///< runs while the window has no keyboard
    SecretLine *m_line = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_generate = nullptr;
    QPushButton *m_show = nullptr;
    SecretHint *m_hint = nullptr;
    StrengthMeter *m_strength = nullptr;
};

} // namespace userdesk
