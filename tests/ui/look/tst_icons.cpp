// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "look/icons.h"
#include "look/theme.h"

using namespace userdesk;

/// Icons come from pictures of their own, in the colours of the moment, and are crisp at any scale.
class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Light); }
    void cleanup() { Theme::setScheme(Theme::Light); }
    void hasItsOwnPicture();
    void takesTheColourOfTheMoment_data();
    void takesTheColourOfTheMoment();
    void isCrispAtAnyScale_data();
    void isCrispAtAnyScale();
    void oddSizesAreDrawnWhole();
    void applicationIconHasItsSizes();
    void arrowsPointAlongTheText_data();
    void arrowsPointAlongTheText();
};

namespace {

/// How much of it is drawn, from 0 to 1.
double ink(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            sum += qAlpha(image.pixel(x, y)) / 255.0;
        }
    }
    return sum / (image.width() * image.height());
}

QImage drawn(Icon name, int side)
{
    return icon(name).pixmap(side).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

void TestIcons::hasItsOwnPicture()
{
    QList<QImage> seen;
    for (int name = 0; name <= int(Icon::Forward); ++name) {
        const QImage image = drawn(Icon(name), 32);
        QVERIFY2(ink(image) > 0.03 && ink(image) < 0.6, qPrintable(QString::number(name)));
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(name)));
        seen.append(image);
    }
}

void TestIcons::takesTheColourOfTheMoment_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void TestIcons::takesTheColourOfTheMoment()
{
    QFETCH(const bool, isDark);
    Theme::setScheme(isDark ? Theme::Dark : Theme::Light);
    const QImage image =
        icon(Icon::Close, ColorRole::Danger).pixmap(64).toImage().convertToFormat(QImage::Format_ARGB32);
    int solid = 0;
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) {
                ++solid;
                QCOMPARE(image.pixel(x, y), Theme::color(ColorRole::Danger).rgba());
            }
        }
    }
    QVERIFY(solid > 50);
}

void TestIcons::isCrispAtAnyScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addRow("100 %%") << 1.0;
    QTest::addRow("125 %%") << 1.25;
    QTest::addRow("150 %%") << 1.5;
    QTest::addRow("200 %%") << 2.0;
    QTest::addRow("300 %%") << 3.0;
}

/// On a screen of this scale as many pixels are drawn as it has, and not the picture for 100 % made larger.
void TestIcons::isCrispAtAnyScale()
{
    QFETCH(const double, scale);
    const int side = int(16 * scale);
    QImage screen(side, side, QImage::Format_ARGB32_Premultiplied);
    screen.fill(Qt::transparent);
    screen.setDevicePixelRatio(scale);
    QPainter painter(&screen);
    icon(Icon::Eye).paint(&painter, 0, 0, 16, 16);
    painter.end();
    screen.setDevicePixelRatio(1);
    QVERIFY(ink(screen) > 0.03);
    const QImage enlarged = drawn(Icon::Eye, 16).scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QImage own = screen.convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(own, drawn(Icon::Eye, side));
    QVERIFY(scale == 1.0 || own != enlarged);
}

void TestIcons::oddSizesAreDrawnWhole()
{
    for (const QSize &size : {QSize(1, 1), QSize(7, 7), QSize(100, 20), QSize(500, 500)}) {
        const QPixmap pixmap = icon(Icon::Lock).pixmap(size);
        QCOMPARE(pixmap.size(), size);
    }
    QVERIFY(icon(Icon::Lock).pixmap(0).isNull());
}

void TestIcons::applicationIconHasItsSizes()
{
    for (const int side : {16, 32, 48, 64, 128}) {
        const QPixmap pixmap = applicationIcon().pixmap(side);
        QCOMPARE(pixmap.size(), QSize(side, side));
        QVERIFY(ink(pixmap.toImage()) > 0.8);
    }
}

void TestIcons::arrowsPointAlongTheText_data()
{
    QTest::addColumn<Icon>("name");
    QTest::addColumn<bool>("turns");
    QTest::newRow("back") << Icon::Back << true;
    QTest::newRow("forward") << Icon::Forward << true;
    QTest::newRow("undo") << Icon::Undo << true;
    QTest::newRow("sign out") << Icon::SignOut << true;
    QTest::newRow("search") << Icon::Search << false;
    QTest::newRow("reload") << Icon::Reload << false;
}

void TestIcons::arrowsPointAlongTheText()
{
    QFETCH(Icon, name);
    QFETCH(bool, turns);
    const QImage plain = icon(name).pixmap(32).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage turned = icon(name).pixmap(32).toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(turned, turns ? plain.mirrored(true, false) : plain);
    QVERIFY(!turns || turned != plain);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
