// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "look/deskstyle.h"

#include <algorithm>

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include "look/appearance.h"
#include "look/boxes.h"
#include "look/icons.h"
#include "look/theme.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr Length fieldPadding{9}; // a line edit adds 2 of its own
constexpr Length checkBoxSize{15};
constexpr Length scrollBarExtent{12};

void paintComboBox(QPainter *painter, const QStyleOptionComplex &option, const QWidget *widget, const QRect &arrow)
{
    paintField(painter, option, widget);
    if (fieldLook(widget) == FieldLook::Locked) {
        return;
    }
    QRect box(0, 0, Theme::iconSize, Theme::iconSize);
    box.moveCenter(arrow.center());
    const bool isEnabled = option.state & QStyle::State_Enabled;
    icon(Icon::ChevronDown, isEnabled ? ColorRole::Text : ColorRole::SecondText).paint(painter, box);
}

void paintScrollBar(QPainter *painter, const QStyleOptionComplex &option, const QRect &slider)
{
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor color = Theme::color(isActive ? ColorRole::SecondText : ColorRole::Edge);
    const QRect handle = slider.adjusted(3, 3, -3, -3);
    paintBox(painter, handle, color, {}, 0, std::min(handle.width(), handle.height()) / 2);
}

QRect scrollBarSlider(const QStyleOptionSlider &bar)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        const int least = std::min<int>(length, 2 * Theme::space5);
        handle = std::clamp(int(qint64(length) * bar.pageStep / (range + bar.pageStep)), least, length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return isHorizontal ? QRect(bar.rect.x() + start, bar.rect.y(), handle, bar.rect.height())
                        : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), handle);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect slider = scrollBarSlider(bar);
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    QRect area = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return area;
    case QStyle::SC_ScrollBarSubPage:
        isHorizontal ? area.setRight(slider.left() - 1) : area.setBottom(slider.top() - 1);
        return area;
    case QStyle::SC_ScrollBarAddPage:
        isHorizontal ? area.setLeft(slider.right() + 1) : area.setTop(slider.bottom() + 1);
        return area;
    default:
        return {};
    }
}

QRect comboBoxPart(const QStyleOptionComplex &box, QStyle::SubControl part, bool isLocked)
{
    const int arrowWidth = Theme::controlHeight;
    QRect rect = box.rect;
    if (part == QStyle::SC_ComboBoxArrow) {
        rect.setLeft(rect.right() - arrowWidth + 1);
    } else if (part == QStyle::SC_ComboBoxEditField) {
        // The line inside a box brings its own margin of 2, a label only 1.
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&box);
        const int own = combo && combo->editable ? 2 : 1;
        rect = isLocked ? rect.adjusted(-own, 0, 0, 0) : rect.adjusted(fieldPadding + 2 - own, 2, -arrowWidth, -2);
    }
    return QStyle::visualRect(box.direction, box.rect, rect);
}

QColor buttonTextColor(const QStyleOption &option, const QWidget *widget)
{
    if (!(option.state & QStyle::State_Enabled)) {
        return Theme::color(ColorRole::SecondText);
    }
    switch (buttonLook(widget)) {
    case ButtonLook::Primary:
    case ButtonLook::Danger:
        return Theme::color(ColorRole::OnAccent);
    case ButtonLook::Link:
        return Theme::color(ColorRole::SecondText);
    case ButtonLook::Plain:
    case ButtonLook::Flat:
        break;
    }
    return option.palette.color(QPalette::ButtonText);
}

/// What is checked stays as readable when it is locked.
QColor checkBoxTextColor(const QStyleOption &option)
{
    const bool isReadable = option.state & (QStyle::State_Enabled | QStyle::State_On);
    return Theme::color(isReadable ? ColorRole::Text : ColorRole::SecondText);
}

bool isPaintedFrame(const QStyleOption *option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frameLook(widget) != FrameLook::Plain || (frame && frame->frameShape == QFrame::StyledPanel);
}

void paintHeader(QPainter *painter, const QRect &r)
{
    painter->fillRect(r, Theme::color(ColorRole::Surface));
    painter->fillRect(r.x(), r.bottom(), r.width(), 1, Theme::color(ColorRole::Hairline));
}

void paintToolTip(QPainter *painter, const QRect &r)
{
    painter->fillRect(r, Theme::color(ColorRole::Edge));
    painter->fillRect(r.adjusted(1, 1, -1, -1), Theme::color(ColorRole::Surface));
}

/// The line inside a combo box has no frame of its own; a locked one has none either but shows its focus.
bool isInsideBox(const QStyleOption *option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth <= 0 && fieldLook(widget) != FieldLook::Locked;
}

QSize buttonSize(const QSize &contents, const QWidget *widget)
{
    switch (buttonLook(widget)) {
    case ButtonLook::Flat: {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty()) {
            return {contents.width() + 2 * Theme::space2, std::max<int>(Theme::controlHeight, contents.height())};
        }
        return {Theme::iconSize + 2 * Theme::space1, Theme::iconSize + 2 * Theme::space1};
    }
    case ButtonLook::Link:
        return {contents.width() + 2 * Theme::space1,
                std::max<int>(contents.height(), Theme::iconSize + 2 * Theme::space1)};
    case ButtonLook::Plain:
    case ButtonLook::Primary:
    case ButtonLook::Danger:
        break;
    }
    return {contents.width() + 2 * Theme::space3 + Theme::space1,
            std::max<int>(Theme::controlHeight, contents.height())};
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isInsideBox(option, widget)) {
            paintField(painter, *option, widget);
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(painter, *option, widget);
        return;
    case PE_PanelItemViewItem:
        paintItem(painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QComboBox *>(widget)) {
            paintFocus(painter, option->rect);
        }
        return;
    case PE_PanelTipLabel:
        paintToolTip(painter, option->rect);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_ShapedFrame:
        if (isPaintedFrame(option, widget)) {
            paintFrame(painter, *option, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        drawLabel<QStyleOptionButton>(element, option, painter, widget, buttonTextColor(*option, widget));
        return;
    case CE_ComboBoxLabel:
        drawLabel<QStyleOptionComboBox>(element, option, painter, widget, Theme::color(ColorRole::Text));
        return;
    case CE_CheckBoxLabel:
        drawLabel<QStyleOptionButton>(element, option, painter, widget, checkBoxTextColor(*option));
        return;
    case CE_HeaderLabel:
        if (qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
            drawLabel<QStyleOptionHeaderV2>(element, option, painter, widget, Theme::color(ColorRole::SecondText));
        } else {
            drawLabel<QStyleOptionHeader>(element, option, painter, widget, Theme::color(ColorRole::SecondText));
        }
        return;
    case CE_Header:
        drawHeader(*option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeader(painter, option->rect);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::color(ColorRole::Hairline));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Fusion's own label, in another colour than the palette's.
template <typename Option>
void DeskStyle::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget,
                          const QColor &color) const
{
    const auto *known = qstyleoption_cast<const Option *>(option);
    if (!known) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    Option colored = *known;
    colored.palette.setColor(QPalette::ButtonText, color);
    colored.palette.setColor(QPalette::WindowText, color);
    QProxyStyle::drawControl(element, &colored, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintComboBox(painter, *option, widget, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget));
    } else if (control == CC_ScrollBar) {
        paintScrollBar(painter, *option, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// The arrow stands beside the words and not over them.
void DeskStyle::drawHeader(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    paintHeader(painter, option.rect);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header) {
        return;
    }
    QStyleOptionHeader label = *header;
    label.rect = visualRect(option.direction, option.rect, option.rect.adjusted(Theme::space3, 0, -Theme::space1, 0));
    if (header->sortIndicator != QStyleOptionHeader::None) {
        label.text += header->sortIndicator == QStyleOptionHeader::SortDown ? u" ▲"_s : u" ▼"_s;
    }
    drawControl(CE_HeaderLabel, &label, painter, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (fieldLook(widget) == FieldLook::Locked) {
            return visualRect(option->direction, option->rect, option->rect.adjusted(-2, 0, 0, 0));
        }
        if (frame && frame->lineWidth > 0) {
            return option->rect.adjusted(fieldPadding, 2, -fieldPadding, -2);
        }
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, subControl));
    }
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup) {
        return comboBoxPart(*option, subControl, fieldLook(widget) == FieldLook::Locked);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return buttonSize(contents, widget);
    case CT_LineEdit:
        return {contents.width() + 2 * fieldPadding, std::max<int>(Theme::controlHeight, contents.height())};
    case CT_ComboBox:
        return {contents.width() + fieldPadding + Theme::controlHeight,
                std::max<int>(Theme::controlHeight, contents.height())};
    case CT_CheckBox: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + Theme::space1, std::max<int>(size.height(), checkBoxSize + Theme::space2)};
    }
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(), Theme::controlHeight};
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget)
            .expandedTo({0, Theme::iconSize + Theme::space3});
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return checkBoxSize;
    case PM_CheckBoxLabelSpacing:
        return Theme::space2;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return Theme::iconSize;
    case PM_DefaultFrameWidth:
        return Theme::focusWidth;
    case PM_FocusFrameHMargin:
        return Theme::space3 - 1; // an item view adds one
    case PM_HeaderMargin:
        return Theme::space3;
    case PM_SplitterWidth:
        return 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::space2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list under the box, not a menu over it
    case SH_Menu_SpaceActivatesItem: // as a check box does
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: // Fusion's are black in the dark
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace userdesk
