// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QLabel>
#include <QTest>

#include "look/icons.h"
#include "look/theme.h"

using namespace userdesk;

namespace {

/// Relative luminance and contrast, WCAG 2.1.
double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double contrast(QRgb one, QRgb other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void edgesAreSeen_data();
    void edgesAreSeen();
    void darkPaletteIsDark();
    void iconsFollowTheScheme();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<ColorRole>("text");
    QTest::addColumn<ColorRole>("ground");
    const auto row = [](const char *name, ColorRole text, ColorRole ground) { QTest::newRow(name) << text << ground; };
    row("text on window", ColorRole::Text, ColorRole::Window);
    row("text on surface", ColorRole::Text, ColorRole::Surface);
    row("text on field", ColorRole::Text, ColorRole::Field);
    row("text on edited field", ColorRole::Text, ColorRole::WarningGround);
    row("text on selected row", ColorRole::Text, ColorRole::SelectedRow);
    row("text on found letters", ColorRole::Text, ColorRole::FoundLetters);
    row("second text on window", ColorRole::SecondText, ColorRole::Window);
    row("second text on surface", ColorRole::SecondText, ColorRole::Surface);
    row("second text on field", ColorRole::SecondText, ColorRole::Field);
    row("second text on selected row", ColorRole::SecondText, ColorRole::SelectedRow);
    row("ok", ColorRole::Ok, ColorRole::OkGround);
    row("warning", ColorRole::Warning, ColorRole::WarningGround);
    row("danger", ColorRole::Danger, ColorRole::DangerGround);
    row("danger under a field", ColorRole::Danger, ColorRole::Surface);
    row("on a button that shuts out", ColorRole::OnAccent, ColorRole::Danger);
    row("production", ColorRole::Production, ColorRole::ProductionGround);
    row("neutral", ColorRole::Neutral, ColorRole::NeutralGround);
    row("accent", ColorRole::Accent, ColorRole::AccentGround);
    row("text on accent", ColorRole::OnAccent, ColorRole::Accent);
}

void TestTheme::textIsReadable()
{
    QFETCH(ColorRole, text);
    QFETCH(ColorRole, ground);
    for (const bool isDark : {false, true}) {
        QVERIFY2(contrast(colorOf(text, isDark), colorOf(ground, isDark)) >= 4.5, isDark ? "dark" : "light");
    }
}

void TestTheme::edgesAreSeen_data()
{
    QTest::addColumn<ColorRole>("edge");
    for (const auto &[name, edge] :
         {std::pair("plain", ColorRole::Edge), std::pair("focus", ColorRole::Accent),
          std::pair("edited", ColorRole::Warning), std::pair("refused", ColorRole::Danger)}) {
        QTest::newRow(name) << edge;
    }
}

void TestTheme::edgesAreSeen()
{
    QFETCH(ColorRole, edge);
    for (const bool isDark : {false, true}) {
        for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Field}) {
            const double found = contrast(colorOf(edge, isDark), colorOf(ground, isDark));
            QVERIFY2(found >= 3.0, qPrintable(QString::number(found)));
        }
    }
}

void TestTheme::darkPaletteIsDark()
{
    Theme::apply(*qApp, Theme::Dark);
    QVERIFY(Theme::isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), QColor::fromRgb(colorOf(ColorRole::Window, true)));
    Theme::apply(*qApp, Theme::Light);
    QVERIFY(!Theme::isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), QColor::fromRgb(colorOf(ColorRole::Window, false)));
}

void TestTheme::iconsFollowTheScheme()
{
    const QIcon lock = icon(Icon::Lock);
    Theme::apply(*qApp, Theme::Light);
    const QImage light = lock.pixmap(16).toImage();
    Theme::apply(*qApp, Theme::Dark);
    QVERIFY(lock.pixmap(16).toImage() != light);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
