// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "activationlease.h"

#include <QGuiApplication>
#include <QWidget>

#ifdef USERDESK_HAS_XCB
#include <cstdlib>
#include <memory>

#include <xcb/xcb.h>
#endif

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";
constexpr auto startupIdVariable = "DESKTOP_STARTUP_ID";

void setOrUnset(const char *variable, const QString &value)
{
    if (value.isEmpty()) {
        qunsetenv(variable);
    } else {
        qputenv(variable, value.toUtf8());
    }
}

} // namespace

ActivationLease::ActivationLease(const Activation &activation)
{
    setOrUnset(tokenVariable, activation.token);
    setOrUnset(startupIdVariable, activation.startupId);
}

ActivationLease::~ActivationLease()
{
    qunsetenv(tokenVariable);
    qunsetenv(startupIdVariable);
}

#ifdef USERDESK_HAS_XCB

namespace {

/// When the user started the program, in the time of the X server; 0 where the desktop doesn't say.
uint32_t startTime(const QString &startupId)
{
    const auto mark = u"_TIME"_s;
    const qsizetype index = startupId.lastIndexOf(mark);
    return index < 0 ? 0 : QStringView(startupId).mid(index + mark.size()).toUInt();
}

/// What XCB gives is freed by whoever has asked.
struct Free {
    void operator()(void *memory) const { std::free(memory); }
};

xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(connection, 0, uint16_t(name.size()), name.constData());
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> reply(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : 0;
}

xcb_window_t root(xcb_connection_t *connection, xcb_window_t window)
{
    const auto cookie = xcb_get_geometry(connection, window);
    const std::unique_ptr<xcb_get_geometry_reply_t, Free> reply(xcb_get_geometry_reply(connection, cookie, nullptr));
    return reply ? reply->root : 0;
}

} // namespace

void activateOnX11(const QWidget &window, const Activation &activation)
{
    constexpr uint32_t program = 1; // with the time of what the user did
    constexpr uint32_t user = 2; // without: it was just now
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr; // Qt's offscreen platform has the one alone
    if (!connection) {
        return;
    }
    const uint32_t time = startTime(activation.startupId);
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = xcb_window_t(window.effectiveWinId());
    event.type = atom(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = time == 0 ? user : program;
    event.data.data32[1] = time;
    xcb_send_event(connection, 0, root(connection, event.window),
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char *>(&event));
    xcb_flush(connection);
}

#else

void activateOnX11(const QWidget & /*window*/, const Activation & /*activation*/) { }

#endif

} // namespace userdesk
