// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace userdesk {

struct Desk;
class ViewPane;

/// Counts the users of each view when the directory has been quiet for a while.
class ViewCounts : public QObject {
    Q_OBJECT

public:
    ViewCounts(Desk &desk, ViewPane &views);

private:
    void show();

    Desk &m_desk;
    ViewPane &m_views;
    QTimer m_quiet;
};

} // namespace userdesk
