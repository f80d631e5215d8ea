// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <cstdlib>
#include <memory>
#include <optional>

#include <QTest>
#include <QWidget>

#include <xcb/xcb.h>

#include "activationlease.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};

/// Another program at the same X server, which sees what the window manager is sent.
class Observer {
public:
    Observer()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &mask);
        const auto cookie = xcb_intern_atom(m_connection, 0, 18, "_NET_ACTIVE_WINDOW");
        const std::unique_ptr<xcb_intern_atom_reply_t, Free> reply(
            xcb_intern_atom_reply(m_connection, cookie, nullptr)); // by now the mask holds
        m_type = reply ? reply->atom : 0;
    }
    ~Observer() { xcb_disconnect(m_connection); }
    Observer(const Observer &) = delete;
    Observer &operator=(const Observer &) = delete;

    /// The next request for the keyboard that has come, if any.
    std::optional<xcb_client_message_event_t> next()
    {
        while (const std::unique_ptr<xcb_generic_event_t, Free> event{xcb_poll_for_event(m_connection)}) {
            const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
            if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE && message->type == m_type) {
                return *message;
            }
        }
        return std::nullopt;
    }

private:
    xcb_connection_t *m_connection;
    xcb_atom_t m_type = 0;
};

} // namespace

/// What the window manager of X11 is asked for, which alone decides who has the keyboard.
class TestActivationLease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWithTheTimeOfTheStart_data();
    void asksWithTheTimeOfTheStart();
};

void TestActivationLease::asksWithTheTimeOfTheStart_data()
{
    QTest::addColumn<QString>("startupId");
    QTest::addColumn<uint32_t>("source"); // 1: a program; 2: the user
    QTest::addColumn<uint32_t>("time");
    QTest::newRow("from a menu") << u"panel-7-host_TIME4294967290"_s << 1U << 4'294'967'290U;
    QTest::newRow("the last time counts") << u"_TIME1_TIME7"_s << 1U << 7U;
    QTest::newRow("from a terminal") << QString() << 2U << 0U;
    QTest::newRow("without a time") << u"panel-7-host"_s << 2U << 0U;
    QTest::newRow("rubbish") << u"_TIME7x"_s << 2U << 0U;
    QTest::newRow("a time beyond all clocks") << u"_TIME4294967296"_s << 2U << 0U;
}

void TestActivationLease::asksWithTheTimeOfTheStart()
{
    QFETCH(const QString, startupId);
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Observer observer;
    activateOnX11(window, {QString(), startupId});
    std::optional<xcb_client_message_event_t> message;
    QTRY_VERIFY(message || (message = observer.next()));
    QCOMPARE(message->window, uint32_t(window.winId()));
    QTEST(message->data.data32[0], "source");
    QTEST(message->data.data32[1], "time");
}

QTEST_MAIN(TestActivationLease)
#include "tst_activationlease.moc"
