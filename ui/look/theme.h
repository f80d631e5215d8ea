// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QFont>

#include "look/colors.h"
#include "look/length.h"

class QApplication;
class QFrame;
class QLabel;
class QAbstractButton;
class QPalette;
class QWidget;

namespace userdesk {

/// The look in one place: steps, sizes, colours, type, and the palette and style made of them. Colours are asked for at
/// the moment of painting; widgets that keep one ask again on QEvent::PaletteChange.
class Theme {
public:
    enum Scheme { System, Light, Dark };

    static constexpr Length space1{4};
    static constexpr Length space2{8};
    static constexpr Length space3{12};
    static constexpr Length space4{16};
    static constexpr Length space5{20};

    static constexpr Length controlHeight{32};
    static constexpr Length rowHeight{34};
    static constexpr Length topBarHeight{52};
    static constexpr Length labelWidth{110};
    static constexpr Length detailLabelWidth =
        labelWidth + Length(11); ///< so that values stand under those in the controls
    static constexpr Length iconSize{16};
    static constexpr Length radius{6};
    static constexpr Length chipRadius{10};
    static constexpr int focusWidth = 2;

    static constexpr Length textSize{13};
    static constexpr Length noteSize{12};
    static constexpr Length headingSize{16};
    static constexpr Length nameSize{18};
    static constexpr Length titleSize{20};

    /// Sets style, palette and font; System follows the desktop where Qt knows it (live from Qt 6.5 on).
    static void apply(QApplication &application, Scheme scheme = System);
    static void setScheme(Scheme scheme); ///< later on; every window follows
    static void setTextPercent(int percent); ///< of every length and font; what is there already has to be built anew

    static bool isDark();
    static QColor color(ColorRole role);
    static QFont font(int pixelSize, QFont::Weight weight = QFont::Normal);

    static void styleAsTitle(QLabel *label); ///< the title of a page
    static void styleAsName(QLabel *label); ///< the user's name
    static void styleAsHeading(QLabel *label); ///< the title of a dialog or a group
    static void styleAsBrand(QLabel *label);
    static void styleAsSection(QLabel *label); ///< small capitals of its text, over a group of rows
    static void styleAsSecondary(QWidget *widget); ///< second text
    static void styleAsNote(QWidget *widget); ///< second text, smaller

    static void styleAsPrimary(QAbstractButton *button); ///< the one button that does the job
    static void styleAsDanger(QAbstractButton *button); ///< the one that shuts somebody out, or loses something
    static void styleAsLink(QAbstractButton *button); ///< underlined text without a box
    static void styleAsFlat(QAbstractButton *button); ///< an icon without a box

    static void styleAsCard(QFrame *frame); ///< a raised page with round corners
    /// A hairline at its bottom; for production a coloured one.
    static void styleAsTopBar(QFrame *frame, bool isProduction = false);
    static void styleAsBottomBar(QFrame *frame); ///< hairline at its top
    static void styleAsSurface(QWidget *widget); ///< the ground of panes and tables

private:
    static void use(bool isDark);
    static QPalette palette();
};

} // namespace userdesk
