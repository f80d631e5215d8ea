// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QEvent>
#include <QTest>
#include <QWidget>

#include "session/handover.h"
#include "windowplace.h"

using namespace userdesk;

namespace {

/// Notes what the environment holds while it is brought to the front.
class NotingWindow : public QWidget {
public:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ZOrderChange) {
            token = qgetenv("XDG_ACTIVATION_TOKEN");
            startupId = qgetenv("DESKTOP_STARTUP_ID");
        }
        return QWidget::event(event);
    }

    QByteArray token;
    QByteArray startupId;
};

} // namespace

/// How the window comes to the front.
class TestWindowPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToTheFrontWithWhatWasHandedOver_data();
    void comesToTheFrontWithWhatWasHandedOver();
};

void TestWindowPlace::comesToTheFrontWithWhatWasHandedOver_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("startupId");
    QTest::newRow("Wayland") << QStringLiteral("token") << QString();
    QTest::newRow("X11") << QString() << QStringLiteral("start_TIME7");
    QTest::newRow("both") << QStringLiteral("token") << QStringLiteral("start_TIME7");
    QTest::newRow("neither") << QString() << QString();
}

void TestWindowPlace::comesToTheFrontWithWhatWasHandedOver()
{
    QFETCH(const QString, token);
    QFETCH(const QString, startupId);
    qputenv("XDG_ACTIVATION_TOKEN", "of the first start");
    qputenv("DESKTOP_STARTUP_ID", "of the first start");
    NotingWindow window;
    window.showMinimized();
    bringToFront(window, {token, startupId});
    QVERIFY(window.isVisible() && !window.isMinimized());
    QTRY_VERIFY(window.isActiveWindow());
    QCOMPARE(window.token, token.toUtf8());
    QCOMPARE(window.startupId, startupId.toUtf8());
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN")); // each is good once
    QVERIFY(!qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID"));
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
