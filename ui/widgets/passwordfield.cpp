// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/passwordfield.h"

#include <chrono>

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

#include "look/icons.h"
#include "look/theme.h"
#include "users/passwords.h"
#include "users/tidytext.h"
#include "widgets/secretclipboard.h"
#include "widgets/secretline.h"
#include "widgets/strengthmeter.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr std::chrono::seconds confirmedFor{2};
constexpr int longestPassword = 1'000'000; // so that one that is too long is said, and not cut

QPushButton *createButton(Icon name, const QString &words, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(icon(name), {}, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setCursor(Qt::ArrowCursor);
    button->setAutoDefault(false);
    Theme::styleAsFlat(button);
    return button;
}

} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_strength(new StrengthMeter)
{
    m_unwatched.setSingleShot(true);
    m_unwatched.setInterval(std::chrono::seconds(30));
    connect(&m_unwatched, &QTimer::timeout, this, &PasswordField::conceal);
    createLine();
    createButtons();
    layOut();
    showState();
}

void PasswordField::createLine()
{
    m_line = new SecretLine;
    m_line->setObjectName(u"newPassword"_s);
    m_line->setAccessibleName(tr("New password"));
    m_line->setPlaceholderText(tr("leave empty to keep"));
    m_line->setToolTip(m_line->placeholderText()); // also for screen readers, which Qt doesn't tell a placeholder
    m_line->setMaxLength(longestPassword);
    setFocusProxy(m_line);
    m_hint = new SecretHint(m_line, SecretHint::Of::NewPassword);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &password) {
        if (const QString visible = withoutInvisible(password); visible != password) {
            m_line->setText(visible); // nobody could type it
            if (visible.size() < password.size()) {
                m_hint->tellRemoved();
            }
            return;
        }
        showState();
        Q_EMIT valueChanged(password);
    });
}

void PasswordField::createButtons()
{
    m_copy = createButton(Icon::Copy, tr("Copy password"), u"copyPassword"_s, m_line);
    m_copy->setToolTip(tr("Copy password; it leaves the clipboard after 30 seconds"));
    m_generate = createButton(Icon::Generate, tr("Generate password"), u"generatePassword"_s, m_line);
    m_show = createButton(Icon::Eye, tr("Show password"), u"showPassword"_s, m_line);
    m_show->setCheckable(true);
    connect(m_copy, &QPushButton::clicked, this, &PasswordField::copy);
    connect(m_generate, &QPushButton::clicked, this, &PasswordField::generate);
    connect(m_show, &QPushButton::toggled, this, &PasswordField::setShown);
}

void PasswordField::layOut()
{
    m_line->addButtons({m_copy, m_generate, m_show});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space1);
    layout->addWidget(m_line);
    layout->addWidget(m_strength);
    layout->addWidget(m_hint);
}

QLineEdit *PasswordField::line() const
{
    return m_line;
}

QString PasswordField::value() const
{
    return m_line->text();
}

void PasswordField::setValue(const QString &password)
{
    if (password == value()) {
        return;
    }
    m_line->setText(password); // forgets what could be undone, as typing over it would not
    conceal(); // it is another user's, or none
}

void PasswordField::conceal()
{
    m_show->setChecked(false);
}

void PasswordField::clear()
{
    setValue({});
}

/// Nothing else would show that it was done.
void PasswordField::copy()
{
    copySecret(value());
    const QString done = tr("Copied. It leaves the clipboard after 30 seconds.");
    m_copy->setIcon(icon(Icon::Check));
    m_copy->setAccessibleDescription(done);
    QToolTip::showText(m_copy->mapToGlobal(QPoint(0, m_copy->height())), done, m_copy);
    QTimer::singleShot(confirmedFor, m_copy, [button = m_copy] {
        button->setIcon(icon(Icon::Copy));
        button->setAccessibleDescription({});
    });
}

void PasswordField::generate()
{
    m_show->setChecked(true);
    m_line->selectAll();
    m_line->insert(generatePassword()); // so that Ctrl+Z brings back what was typed
    m_line->home(false);
    m_line->end(false); // what is typed behind it is undone by itself
}

void PasswordField::setShown(bool isShown)
{
    m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(icon(isShown ? Icon::EyeOff : Icon::Eye));
}

void PasswordField::showState()
{
    m_copy->setVisible(!value().isEmpty());
    m_strength->setPassword(value());
}

void PasswordField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) {
        isActiveWindow() ? m_unwatched.stop() : m_unwatched.start();
    }
    if (event->type() == QEvent::EnabledChange) {
        for (QPushButton *button : {m_generate, m_show}) {
            button->setVisible(isEnabled());
        }
        m_line->setPlaceholderText(isEnabled() ? tr("leave empty to keep") : u"••••••••"_s);
    }
}

} // namespace userdesk
