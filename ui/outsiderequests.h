// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

#include <QObject>

class QMainWindow;

namespace userdesk {

struct Desk;
struct Notice;
struct StartRequest;
class NoticeStack;
class Workspace;

/// Users and servers that are asked for from outside, by a link or a later start. Whoever asks doesn't see what is
/// being done in the window: nothing is taken away, a notice offers it.
class OutsideRequests : public QObject {
    Q_OBJECT

public:
    /// @p workspace gives the one there is, or none.
    OutsideRequests(Desk &desk, QMainWindow &window, NoticeStack &notices, std::function<Workspace *()> workspace);

    void tellOfBadLink(const QString &link);
    void tellOfOtherServer();
    /// Opens the user when somebody is signed in, now or later; without one, nothing changes.
    void ask(const std::optional<QString> &userId);
    void openWaiting(); ///< what was asked for before somebody was signed in
    void forgetOffers();
    void forgetBadLinks();

Q_SIGNALS:
    void openRequested(const QString &typed); ///< nobody is interrupted by it, or the operator wants it

private:
    void openNow(const QString &typed);
    void offer(const QString &typed);
    bool isInUse() const;
    bool comesTooOften();
    void act(const Notice &notice);

    Desk &m_desk;
    QMainWindow &m_window;
    NoticeStack &m_notices;
    std::function<Workspace *()> m_workspace;
    std::optional<QString> m_waiting;
    std::deque<std::chrono::steady_clock::time_point> m_opened; ///< when users were opened
};

} // namespace userdesk
