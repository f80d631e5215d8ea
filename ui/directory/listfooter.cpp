// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/listfooter.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include "directory/directoryloader.h"
#include "directory/directoryview.h"
#include "editing/notice.h"
#include "look/theme.h"
#include "users/isolated.h"
#include "widgets/displaytext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace userdesk {

namespace {

using State = DirectoryLoader::State;

constexpr int ProgressSteps = 1000;
constexpr Length ProgressWidth{120};
constexpr qsizetype MostPagesNamed = 5;

} // namespace

ListFooter::ListFooter(DirectoryLoader &loader, const DirectoryView &view, QWidget *parent)
    : QFrame(parent)
    , m_loader(loader)
    , m_view(view)
{
    setObjectName(u"listFooter"_s);
    Theme::styleAsBottomBar(this);
    createParts();
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &ListFooter::showState);
    m_update.setInterval(100ms);
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &ListFooter::showState);
    connect(&m_loader, &DirectoryLoader::stateChanged, this, &ListFooter::showStateSoon);
    connect(&m_view, &DirectoryView::changed, this, &ListFooter::showState);
    showState();
}

void ListFooter::createParts()
{
    m_state = new QLabel;
    m_state->setObjectName(u"listState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    Theme::styleAsSecondary(m_state);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"readProgress"_s);
    m_progress->setAccessibleName(tr("Users loaded"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(ProgressWidth, Theme::space1);
    m_progress->setRange(0, ProgressSteps);
    m_found = new QLabel;
    m_found->setObjectName(u"foundState"_s);
    m_found->setTextFormat(Qt::PlainText);
    Theme::styleAsSecondary(m_found);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space3, Theme::space1, Theme::space3, Theme::space1);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_progress);
    setLayout(layout);
    m_pause = addButton(u"pauseReading"_s, tr("Pause"), &DirectoryLoader::pause);
    m_resume = addButton(u"resumeReading"_s, tr("Go on"), &DirectoryLoader::resume);
    m_cancel = addButton(u"cancelReading"_s, tr("Cancel"), &DirectoryLoader::cancel);
    m_cancel->setAccessibleName(tr("Cancel loading"));
    m_retry = addButton(u"retryPages"_s, tr("Try again"), &DirectoryLoader::retryMissing);
    layout->addWidget(m_found);
}

QPushButton *ListFooter::addButton(const QString &name, const QString &text, void (DirectoryLoader::*act)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    Theme::styleAsLink(button);
    connect(button, &QPushButton::clicked, &m_loader, act);
    layout()->addWidget(button);
    return button;
}

void ListFooter::showStateSoon()
{
    if (!m_update.isActive()) {
        m_update.start();
    }
}

void ListFooter::showState()
{
    m_state->setText(stateText());
    const qint64 total = std::max<qint64>(1, m_loader.totalRecords());
    m_progress->setValue(int(std::min<qint64>(ProgressSteps, m_loader.usersRead() * ProgressSteps / total)));
    m_found->setText(foundText());
    showButtons();
    if (m_loader.waitingUntil() && !m_countdown.isActive()) {
        m_countdown.start();
    } else if (!m_loader.waitingUntil()) {
        m_countdown.stop();
    }
    Q_EMIT stateShown();
}

void ListFooter::showButtons()
{
    const State state = m_loader.state();
    m_progress->setVisible(state == State::Reading || state == State::Paused);
    m_pause->setVisible(state == State::Reading);
    m_resume->setVisible(state == State::Paused || state == State::Stopped || state == State::Cancelled);
    m_cancel->setVisible(state == State::Reading || state == State::Paused);
    m_retry->setVisible(state == State::Complete && !m_loader.missingPages().isEmpty());
}

QString ListFooter::stateText() const
{
    const QLocale locale;
    const QString read = locale.toString(m_loader.usersRead());
    const QString total = totalText();
    switch (m_loader.state()) {
    case State::Idle:
        return {};
    case State::Reading:
        if (m_loader.waitingUntil()) {
            return waitText();
        }
        if (m_loader.totalRecords() == 0 && m_loader.usersRead() == 0) {
            return tr("Loading users…");
        }
        return m_loader.isVerifying() ? tr("Users were added or removed. Updating: %1 of %2.").arg(read, total)
                                      : tr("Loading users: %1 of %2").arg(read, total);
    case State::Paused:
        return tr("Paused: %1 of %2").arg(read, total);
    case State::Cancelled:
        return tr("Stopped: %1 of %2").arg(read, total);
    case State::Stopped: {
        const QString why = m_loader.error() ? fullWords(*m_loader.error()) : QString();
        if (m_loader.usersRead() == 0 && !m_loader.rows().empty()) {
            return tr("The users could not be reloaded: %1 What is shown was loaded before.").arg(why);
        }
        return m_loader.usersRead() == 0 ? tr("The users could not be loaded: %1").arg(why)
                                         : tr("Loading stopped (%1 of %2): %3").arg(read, total, why);
    }
    case State::Complete:
        break;
    }
    if (!m_loader.missingPages().isEmpty()) {
        return missingText();
    }
    const int loaded = int(m_loader.usersRead());
    return m_loader.isUncertain()
        ? tr("%Ln user(s) loaded. The server counts %1; the list may lack some.", nullptr, loaded).arg(total)
        : tr("%Ln user(s) loaded", nullptr, loaded);
}

/// As some servers don't count.
QString ListFooter::totalText() const
{
    return m_loader.totalRecords() > 0 ? QLocale().toString(m_loader.totalRecords()) : u"?"_s;
}

QString ListFooter::waitText() const
{
    const qint64 milliseconds = QDateTime::currentDateTimeUtc().msecsTo(*m_loader.waitingUntil());
    const int seconds = std::max(1, int(std::ceil(double(milliseconds) / 1000)));
    if (!m_loader.isHeldByServer()) {
        return tr("A page could not be loaded. Trying again in %Ln second(s).", nullptr, seconds);
    }
    constexpr int secondsAMinute = 60;
    return seconds <= 2 * secondsAMinute
        ? tr("The server asks to wait. Loading goes on in %Ln second(s).", nullptr, seconds)
        : tr("The server asks to wait. Loading goes on in %Ln minute(s).", nullptr,
             (seconds + secondsAMinute - 1) / secondsAMinute);
}

QString ListFooter::missingText() const
{
    const QLocale locale;
    QStringList names;
    for (const qint64 page : m_loader.missingPages().first(std::min(MostPagesNamed, m_loader.missingPages().size()))) {
        names.append(locale.toString(page + 1)); // people count from one
    }
    const int rest = int(m_loader.missingPages().size() - names.size());
    const QString pages =
        rest == 0 ? locale.createSeparatedList(names) : tr("%1 and %Ln more", nullptr, rest).arg(names.join(u", "_s));
    const QString why = m_loader.error() ? fullWords(*m_loader.error()) : tr("The server returned these pages empty.");
    return tr("%1 of %2 users loaded. These pages could not be loaded: %3. %4")
        .arg(locale.toString(m_loader.usersRead()), totalText(), pages, why);
}

QString ListFooter::foundText() const
{
    if (m_view.filter().isEmpty()) {
        return {};
    }
    const QLocale locale;
    const QString time = locale.toString(std::max(1, int(std::lround(m_view.searchMilliseconds()))));
    //: %n users were found in %1 milliseconds
    const QString found = tr("%Ln found in %1 ms", nullptr, int(m_view.found().fitting())).arg(time);
    const QString unmatched = unmatchedText(); // one that excludes finds everybody
    return unmatched.isEmpty() || m_view.found().rows.empty() ? found : tr("%1. %2").arg(found, unmatched);
}

/// Of a slip in the value of a filter that was typed; empty while a user may still come who has it.
QString ListFooter::unmatchedText() const
{
    const QString unmatched = m_view.found().unmatched;
    const bool isWhole = m_loader.state() == State::Complete && m_loader.missingPages().isEmpty();
    //: %1 is a filter as it is typed, e.g. status:blocked
    return unmatched.isEmpty() || !isWhole ? QString() : tr("No user has “%1”.").arg(isolated(displayText(unmatched)));
}

QString ListFooter::emptyText() const
{
    if (!m_view.found().rows.empty()) {
        return {};
    }
    const bool isReading = m_loader.state() == State::Reading;
    if (m_view.listedCount() > 0) {
        if (isReading) {
            return tr("No matches so far. The other users are being loaded.");
        }
        if (const QString key = m_view.filter().query.unknownKey; !key.isEmpty()) {
            //: %1 is a word that was typed; the others stay as they are
            return tr("No matching users. There is no filter “%1:”, only status:, role:, plan: and company:.")
                .arg(isolated(key));
        }
        if (const QString unmatched = unmatchedText(); !unmatched.isEmpty()) {
            return tr("No matching users. %1").arg(unmatched);
        }
        const bool isWhole = m_loader.state() == State::Complete && m_loader.missingPages().isEmpty();
        return isWhole ? tr("No matching users. Type fewer letters, or remove a filter.")
                       : tr("No matches so far. Not all users have been loaded.");
    }
    if (isReading || m_loader.state() == State::Idle) {
        return tr("Loading the first users…");
    }
    if (m_loader.state() == State::Stopped) {
        return stateText(); // where one looks for the users
    }
    return m_loader.state() == State::Complete && !m_loader.isUncertain() ? tr("There are no users.")
                                                                          : tr("No users have been loaded.");
}

} // namespace userdesk
