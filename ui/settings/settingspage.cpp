// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "settings/settingspage.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include "desk.h"
#include "look/icons.h"
#include "look/keytext.h"
#include "look/theme.h"
#include "settings/columnlist.h"
#include "settings/preferences.h"
#include "settings/serverlist.h"
#include "widgets/obstacle.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr Length mostWidth{640};

QLabel *createNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    Theme::styleAsNote(note);
    return note;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
{
    setObjectName(u"settingsPage"_s);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the keyboard is in what it holds, which it follows
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(createSections());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(scroll, 1);
    auto *escape = new QShortcut(QKeySequence::Cancel, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingsPage::closed);
}

QWidget *SettingsPage::createBar()
{
    auto *bar = new QFrame;
    bar->setFixedHeight(Theme::topBarHeight);
    Theme::styleAsTopBar(bar);
    m_back = new QPushButton(icon(Icon::Back), tr("Back"));
    m_back->setObjectName(u"closeSettings"_s);
    Theme::styleAsFlat(m_back);
    connect(m_back, &QPushButton::clicked, this, &SettingsPage::closed);
    auto *title = new QLabel(tr("Settings"));
    Theme::styleAsHeading(title);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::space4, 0, Theme::space4, 0);
    layout->setSpacing(Theme::space3);
    layout->addWidget(m_back);
    layout->addWidget(title);
    layout->addStretch();
    return bar;
}

QWidget *SettingsPage::createSections()
{
    m_columns = new ColumnList;
    connect(m_columns, &ColumnList::columnsChanged, this, [this] { Q_EMIT columnsChosen(m_columns->columns()); });
    auto *column = new QWidget;
    column->setMaximumWidth(mostWidth);
    auto *sections = new QVBoxLayout(column);
    sections->setContentsMargins({});
    sections->setSpacing(Theme::space4);
    sections->addWidget(
        createSection(tr("Language and appearance"), {createLanguage(), createLook(), createTextSize()}));
    sections->addWidget(
        createSection(tr("Servers"),
                      {createNote(tr("Your own servers are offered at sign-in, beside the known ones.")),
                       new ServerList(m_desk.kept)}));
    sections->addWidget(createSection(tr("Sign-in"), {createKept()}));
    sections->addWidget(createSection(tr("Columns of the table"), {m_columns}));
    sections->addWidget(createSection(tr("Privacy"), {createRecent(), createPlaces()}));
    sections->addStretch();
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(Theme::space5, Theme::space5, Theme::space5, Theme::space5);
    layout->addStretch();
    layout->addWidget(column, 1000);
    layout->addStretch();
    return content;
}

QWidget *SettingsPage::createSection(const QString &title, const QList<QWidget *> &parts)
{
    auto *card = new QFrame;
    card->setAccessibleName(title);
    Theme::styleAsCard(card);
    auto *heading = new QLabel(title);
    Theme::styleAsHeading(heading);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::space5, Theme::space4, Theme::space5, Theme::space5);
    layout->setSpacing(Theme::space3);
    layout->addWidget(heading);
    for (QWidget *part : parts) {
        layout->addWidget(part);
    }
    return card;
}

QComboBox *SettingsPage::createBox(const QString &name, const QString &label, QBoxLayout *layout)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    ignoreWheelWithoutFocus(box);
    auto *caption = new QLabel(label);
    caption->setBuddy(box);
    caption->setMinimumWidth(Theme::labelWidth);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space3);
    line->addWidget(caption);
    line->addWidget(box, 1);
    layout->addLayout(line);
    return box;
}

QWidget *SettingsPage::createLanguage()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space1);
    m_language = createBox(u"languageChoice"_s, tr("Language"), layout);
    m_language->addItem(tr("Use system setting"), QString());
    for (const Language::Choice &choice : Language::offered()) {
        m_language->addItem(choice.name, choice.code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.chosenLanguage())));
    m_languageNote = createNote({});
    layout->addWidget(m_languageNote);
    m_languageNote->setText(tr("Dates, numbers and sorting follow it."));
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    return part;
}

void SettingsPage::setRebuildLock(const QString &reason)
{
    setObstacle(m_language, reason);
    setObstacle(m_textSize, reason);
    if (!reason.isEmpty()) {
        m_languageNote->setText(reason);
    }
}

void SettingsPage::focusFirst()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

QWidget *SettingsPage::createLook()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    QComboBox *look = createBox(u"lookChoice"_s, tr("Theme"), layout);
    look->addItem(tr("Use system setting"), Theme::System);
    look->addItem(tr("Light"), Theme::Light);
    look->addItem(tr("Dark"), Theme::Dark);
    look->setCurrentIndex(look->findData(m_preferences.scheme()));
    connect(look, &QComboBox::activated, this,
            [this, look] { m_preferences.chooseScheme(Theme::Scheme(look->currentData().toInt())); });
    return part;
}

QWidget *SettingsPage::createTextSize()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space1);
    m_textSize = createBox(u"textSizeChoice"_s, tr("Text size"), layout);
    for (const int percent : TextSize::offered()) {
        //: a size, in percent
        const QString number = tr("%1 %").arg(QLocale().toString(percent));
        m_textSize->addItem(percent == TextSize::usual ? tr("Use system setting") : number, percent);
    }
    layout->addWidget(createNote(
        tr("%1 and %2 change it, too.").arg(keyText(QKeySequence(u"Ctrl++"_s)), keyText(QKeySequence(u"Ctrl+-"_s)))));
    showTextSize();
    connect(m_textSize, &QComboBox::activated, this, [this] {
        Q_EMIT textSizeChosen(m_textSize->currentData().toInt());
        showTextSize(); // one that wasn't taken leaves the box, too
    });
    return part;
}

void SettingsPage::showTextSize()
{
    m_textSize->setCurrentIndex(m_textSize->findData(m_preferences.textSize().wanted()));
}

QWidget *SettingsPage::createKept()
{
    m_kept = new QLabel;
    m_kept->setObjectName(u"keptSignIn"_s);
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_forgetKept = new QPushButton(tr("Remove sign-in"));
    m_forgetKept->setObjectName(u"forgetSignIn"_s);
    m_forgetKept->setAccessibleName(tr("Remove the saved sign-in"));
    connect(m_forgetKept, &QPushButton::clicked, this, [this] {
        if (const auto entry = m_desk.kept.entry()) {
            m_desk.kept.forget(entry->server);
        }
        showKept();
    });
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space3);
    layout->addWidget(m_kept, 1);
    layout->addWidget(m_forgetKept);
    showKept();
    return part;
}

void SettingsPage::showKept()
{
    const auto entry = m_desk.kept.entry();
    m_forgetKept->setVisible(entry.has_value());
    if (!entry) {
        m_kept->setText(tr("No sign-in is saved. UserDesk asks at each start."));
    } else if (entry->username.isEmpty()) {
        m_kept->setText(tr("An access token for %1 is saved in the system's keychain.").arg(entry->server.toString()));
    } else {
        m_kept->setText(tr("The sign-in of %1 to %2 is saved in the system's keychain.")
                            .arg(entry->username, entry->server.toString()));
    }
}

QWidget *SettingsPage::createRecent()
{
    auto *remember = new QCheckBox(tr("Remember which users I opened"));
    remember->setObjectName(u"rememberRecent"_s);
    remember->setChecked(m_desk.visited.isRemembering());
    remember->setToolTip(tr("Only their IDs are kept, for the list of recent users."));
    connect(remember, &QCheckBox::toggled, this, [this](bool isOn) { m_desk.visited.setRemembering(isOn); });
    return remember;
}

QWidget *SettingsPage::createPlaces()
{
    QLabel *note = createNote(
        tr("UserDesk keeps these settings in %1, tokens in the system's keychain, and nothing else on this computer.")
            .arg(QDir::toNativeSeparators(m_preferences.settings().fileName())));
    note->setObjectName(u"settingsPlace"_s);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return note;
}

void SettingsPage::setColumns(const QList<ColumnSetup> &shown)
{
    m_columns->setColumns(shown.isEmpty() ? DirectorySetup::defaultColumns() : shown);
}

} // namespace userdesk
