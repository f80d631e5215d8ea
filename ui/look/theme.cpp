// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "look/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPalette>
#include <QStyleHints>
#include <QToolTip>

#include "look/appearance.h"
#include "look/deskstyle.h"
#include "look/icons.h"

namespace userdesk {

namespace {

bool s_isDark = false;
Theme::Scheme s_scheme = Theme::System;

/// Before Qt 6.5 the desktop's wish can only be read from the palette that it gave the program, before that gets
/// another.
bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    static const bool wasDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return wasDark;
#endif
}

void setText(QPalette &palette, QPalette::ColorRole role, ColorRole normal, ColorRole disabled)
{
    palette.setColor(role, Theme::color(normal));
    palette.setColor(QPalette::Disabled, role, Theme::color(disabled));
}

/// In lists and tables the selected row is a quiet ground under the same text.
QPalette viewPalette(QPalette palette)
{
    palette.setColor(QPalette::Base, Theme::color(ColorRole::Surface));
    palette.setColor(QPalette::Highlight, Theme::color(ColorRole::SelectedRow));
    palette.setColor(QPalette::HighlightedText, Theme::color(ColorRole::Text));
    return palette;
}

} // namespace

void Theme::apply(QApplication &application, Scheme scheme)
{
    systemIsDark();
    QApplication::setStyle(new DeskStyle);
    setTextPercent(Length::percent());
    QApplication::setWindowIcon(applicationIcon());
    setScheme(scheme);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application, [] {
        if (s_scheme == System) {
            setScheme(System);
        }
    });
#else
    Q_UNUSED(application)
#endif
}

void Theme::setScheme(Scheme scheme)
{
    s_scheme = scheme;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // The system draws a window's frame, and else after its own scheme.
    QGuiApplication::styleHints()->setColorScheme(scheme == Dark        ? Qt::ColorScheme::Dark
                                                      : scheme == Light ? Qt::ColorScheme::Light
                                                                        : Qt::ColorScheme::Unknown);
#endif
    use(scheme == System ? systemIsDark() : scheme == Dark);
}

void Theme::setTextPercent(int percent)
{
    Length::setPercent(percent);
    QApplication::setFont(font(textSize));
    QApplication::setFont(font(noteSize, QFont::DemiBold), "QHeaderView");
}

void Theme::use(bool isDark)
{
    s_isDark = isDark;
    const QPalette everywhere = palette();
    QApplication::setPalette(everywhere);
    QApplication::setPalette(viewPalette(everywhere), "QAbstractItemView");
    QToolTip::setPalette(everywhere);
}

bool Theme::isDark()
{
    return s_isDark;
}

QColor Theme::color(ColorRole role)
{
    return QColor::fromRgb(colorOf(role, s_isDark));
}

QPalette Theme::palette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::Base, color(ColorRole::Field));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Surface));
    palette.setColor(QPalette::Button, color(ColorRole::Field));
    palette.setColor(QPalette::Light, color(ColorRole::Surface));
    palette.setColor(QPalette::Midlight, color(ColorRole::Hairline));
    palette.setColor(QPalette::Mid, color(ColorRole::Hairline));
    palette.setColor(QPalette::Dark, color(ColorRole::Edge));
    palette.setColor(QPalette::Shadow, color(ColorRole::Edge));
    setText(palette, QPalette::WindowText, ColorRole::Text, ColorRole::SecondText);
    setText(palette, QPalette::ButtonText, ColorRole::Text, ColorRole::SecondText);
    // A disabled line is a locked value: it can't be changed but is to be read.
    setText(palette, QPalette::Text, ColorRole::Text, ColorRole::Text);
    setText(palette, QPalette::PlaceholderText, ColorRole::SecondText, ColorRole::SecondText);
    palette.setColor(QPalette::Highlight, color(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::OnAccent));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Accent));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Surface));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    return palette;
}

QFont Theme::font(int pixelSize, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

void Theme::styleAsTitle(QLabel *label)
{
    label->setFont(font(titleSize, QFont::DemiBold));
}

void Theme::styleAsName(QLabel *label)
{
    label->setFont(font(nameSize, QFont::DemiBold));
}

void Theme::styleAsHeading(QLabel *label)
{
    label->setFont(font(headingSize, QFont::DemiBold));
}

void Theme::styleAsBrand(QLabel *label)
{
    label->setFont(font(headingSize, QFont::DemiBold));
}

void Theme::styleAsSection(QLabel *label)
{
    label->setFont(font(noteSize, QFont::DemiBold));
    // The font's own capitals know no languages: the capital of a Turkish i has its dot. Heard, it is no abbreviation.
    label->setAccessibleName(label->text());
    label->setText(QLocale().toUpper(label->text()));
    styleAsSecondary(label);
}

void Theme::styleAsSecondary(QWidget *widget)
{
    widget->setForegroundRole(QPalette::PlaceholderText);
}

void Theme::styleAsNote(QWidget *widget)
{
    widget->setFont(font(noteSize));
    styleAsSecondary(widget);
}

void Theme::styleAsPrimary(QAbstractButton *button)
{
    button->setFont(font(textSize, QFont::DemiBold));
    setButtonLook(button, ButtonLook::Primary);
}

void Theme::styleAsDanger(QAbstractButton *button)
{
    button->setFont(font(textSize, QFont::DemiBold));
    setButtonLook(button, ButtonLook::Danger);
}

void Theme::styleAsLink(QAbstractButton *button)
{
    QFont underlined = font(textSize);
    underlined.setUnderline(true);
    button->setFont(underlined);
    button->setCursor(Qt::PointingHandCursor);
    setButtonLook(button, ButtonLook::Link);
}

void Theme::styleAsFlat(QAbstractButton *button)
{
    setButtonLook(button, ButtonLook::Flat);
}

void Theme::styleAsCard(QFrame *frame)
{
    setFrameLook(frame, FrameLook::Card);
}

void Theme::styleAsTopBar(QFrame *frame, bool isProduction)
{
    setFrameLook(frame, isProduction ? FrameLook::ProductionBar : FrameLook::TopBar);
}

void Theme::styleAsBottomBar(QFrame *frame)
{
    setFrameLook(frame, FrameLook::BottomBar);
}

void Theme::styleAsSurface(QWidget *widget)
{
    widget->setBackgroundRole(QPalette::AlternateBase);
    widget->setAutoFillBackground(true);
}

} // namespace userdesk
