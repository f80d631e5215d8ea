// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/viewcounts.h"

#include "desk.h"
#include "directory/viewpane.h"

using namespace std::chrono_literals;

namespace userdesk {

ViewCounts::ViewCounts(Desk &desk, ViewPane &views)
    : QObject(&views)
    , m_desk(desk)
    , m_views(views)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(500ms);
    connect(&m_quiet, &QTimer::timeout, this, &ViewCounts::show);
    const auto restart = qOverload<>(&QTimer::start);
    connect(&m_desk.views, &SavedViews::changed, &m_quiet, restart);
    connect(&m_desk.loader, &DirectoryLoader::stateChanged, &m_quiet, restart);
    connect(&m_desk.store, &UserStore::userChanged, &m_quiet, restart);
    m_quiet.start(); // what has been read already
}

/// Only of what has been read as a whole: numbers that grow, or that a missing page makes wrong, are no help.
void ViewCounts::show()
{
    const DirectoryLoader &loader = m_desk.loader;
    const bool isWhole = loader.state() == DirectoryLoader::State::Complete && loader.missingPages().isEmpty();
    for (const SavedView &view : SavedViews::builtIn() + m_desk.views.own()) {
        m_views.setCount(view.key, isWhole ? m_desk.view.count(view.setup.filter()) : -1);
    }
    m_views.refreshNames();
}

} // namespace userdesk
