// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/secretline.h"

#include <memory>

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>

#include "look/theme.h"
#include "users/passwords.h"
#include "users/tidytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

bool hasEdgeSpace(const QString &password)
{
    return !password.isEmpty() && (password.front().isSpace() || password.back().isSpace());
}

} // namespace

SecretLine::SecretLine(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void SecretLine::addButtons(const QList<QPushButton *> &buttons)
{
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(Theme::space1, 0, Theme::space1, 0);
    inside->setSpacing(0);
    inside->addStretch();
    int taken = Theme::space1;
    QWidget *before = this;
    for (QPushButton *button : buttons) {
        inside->addWidget(button);
        taken += button->sizeHint().width();
        setTabOrder(before, button);
        before = button;
    }
    setTextMargins(layoutDirection() == Qt::LeftToRight ? QMargins(0, 0, taken, 0) : QMargins(taken, 0, 0, 0));
}

void SecretLine::insertSecret(QString text)
{
    static const QRegularExpression lineBreaks(u"[\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]"_s);
    insert(text.remove(lineBreaks));
}

void SecretLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        insertSecret(QGuiApplication::clipboard()->text());
    } else if (event->matches(QKeySequence::Undo) && echoMode() != Normal) {
        event->accept(); // Qt would empty the line, and nothing brings a hidden text back
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

/// Where the middle button pastes what is selected elsewhere.
void SecretLine::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        deselect();
        insertSecret(clipboard->text(QClipboard::Selection));
    } else {
        QLineEdit::mouseReleaseEvent(event);
    }
}

void SecretLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        paste->disconnect(SIGNAL(triggered(bool)));
        connect(paste, &QAction::triggered, this, [this] { insertSecret(QGuiApplication::clipboard()->text()); });
    }
    menu->popup(event->globalPos());
}

void SecretLine::dropEvent(QDropEvent *event)
{
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    insertSecret(event->mimeData()->text());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

SecretHint::SecretHint(SecretLine *line, Of of, QWidget *parent)
    : QLabel(parent)
    , m_line(line)
    , m_of(of)
{
    setObjectName(u"secretHint"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    Theme::styleAsNote(this);
    hide();
    connect(line, &QLineEdit::textChanged, this, [this] { show(m_line->text()); });
}

void SecretHint::tellRemoved()
{
    m_removedFrom = m_line->text();
    show(m_removedFrom);
}

void SecretHint::show(const QString &password)
{
    QStringList hints;
    if (password != m_removedFrom) {
        m_removedFrom.clear();
    } else if (!password.isEmpty()) {
        hints.append(tr("Invisible characters were removed."));
    }
    if (withoutInvisible(password) != password) {
        hints.append(tr("The password contains an invisible character."));
    }
    if (hasEdgeSpace(password)) {
        hints.append(tr("The password begins or ends with a space."));
    }
    if (m_of == Of::NewPassword && isCutByMostServers(password)) {
        hints.append(tr("The password is longer than 72 bytes. Many servers ignore the rest."));
    }
    setText(hints.join(u' '));
    setVisible(!hints.isEmpty());
    m_line->setAccessibleDescription(text());
}

} // namespace userdesk
