// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QMap>
#include <QTest>

#include "display.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

using Environment = QMap<QByteArray, QByteArray>;

void setEnvironment(const Environment &environment)
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"}) {
        qunsetenv(name);
    }
    for (const auto &[name, value] : environment.asKeyValueRange()) {
        qputenv(name.constData(), value);
    }
}

} // namespace

/// What is known of the display before Qt opens it.
class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNamed_data();
    void isNamed();
    void hasAName_data();
    void hasAName();
};

void TestDisplay::isNamed_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("named");
    QTest::newRow("nothing") << Environment() << QStringList() << false;
    QTest::newRow("X11") << Environment{{"DISPLAY", ":0"}} << QStringList() << true;
    QTest::newRow("Wayland") << Environment{{"WAYLAND_DISPLAY", "wayland-0"}} << QStringList() << true;
    QTest::newRow("Wayland, opened already") << Environment{{"WAYLAND_SOCKET", "7"}} << QStringList() << true;
    QTest::newRow("empty") << Environment{{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}} << QStringList() << false;
    QTest::newRow("X11 as an option") << Environment() << QStringList{u"-display"_s, u":0"_s} << true;
    QTest::newRow("that option without a value") << Environment() << QStringList{u"-display"_s} << false;
    for (const char *platform : {"offscreen", "minimal", "vnc:size=800x600", "xcb;offscreen"}) {
        QTest::addRow("%s", platform) << Environment{{"QT_QPA_PLATFORM", platform}} << QStringList() << true;
    }
    for (const char *platform : {"xcb", "xcb:x", "wayland", "wayland-egl", "wayland;xcb", ""}) {
        QTest::addRow("\"%s\"", platform) << Environment{{"QT_QPA_PLATFORM", platform}} << QStringList() << false;
    }
    QTest::newRow("offscreen as an option") << Environment() << QStringList{u"-platform"_s, u"offscreen"_s} << true;
    QTest::newRow("with two dashes") << Environment() << QStringList{u"--platform"_s, u"offscreen"_s} << true;
    QTest::newRow("an option before the environment")
        << Environment{{"QT_QPA_PLATFORM", "offscreen"}} << QStringList{u"-platform"_s, u"xcb"_s} << false;
}

void TestDisplay::isNamed()
{
    QFETCH(const Environment, environment);
    QFETCH(const QStringList, options);
    setEnvironment(environment);
    QTEST(namesDisplay(QStringList{u"userdesk"_s} + options), "named");
}

void TestDisplay::hasAName_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    const Environment both{{"DISPLAY", ":0"}, {"WAYLAND_DISPLAY", "wayland-1"}};
    QTest::newRow("X11") << u"xcb"_s << both << QStringList() << u":0"_s;
    QTest::newRow("X11 with its screen") << u"xcb"_s << Environment{{"DISPLAY", ":0.0"}} << QStringList() << u":0"_s;
    QTest::newRow("X11 of another computer")
        << u"xcb"_s << Environment{{"DISPLAY", "10.0.0.1:10.0"}} << QStringList() << u"10.0.0.1:10"_s;
    QTest::newRow("X11 of another computer, without screen")
        << u"xcb"_s << Environment{{"DISPLAY", "10.0.0.1:10"}} << QStringList() << u"10.0.0.1:10"_s;
    QTest::newRow("X11 as an option") << u"xcb"_s << both << QStringList{u"-display"_s, u":7"_s} << u":7"_s;
    QTest::newRow("Wayland") << u"wayland"_s << both << QStringList() << u"wayland-1"_s;
    QTest::newRow("Wayland unnamed") << u"wayland-egl"_s << Environment() << QStringList() << u"wayland-0"_s;
    QTest::newRow("another platform") << u"windows"_s << both << QStringList() << u"windows"_s;
}

void TestDisplay::hasAName()
{
    QFETCH(const QString, platform);
    QFETCH(const Environment, environment);
    QFETCH(const QStringList, options);
    setEnvironment(environment);
    QTEST(displayName(platform, QStringList{u"userdesk"_s} + options), "name");
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
