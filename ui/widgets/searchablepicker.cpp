// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/searchablepicker.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QScopedValueRollback>

#include "widgets/pickercompleter.h"
#include "widgets/pickerdelegate.h"
#include "widgets/pickerline.h"
#include "widgets/wheelguard.h"

namespace userdesk {

namespace {

/// Every item has a second text once it is described; a value that is nobody's has none.
bool isListed(const PickerItem &item)
{
    return item.value.isEmpty() || !item.extra.isEmpty();
}

} // namespace

SearchablePicker::SearchablePicker(const PickerSource &source, QWidget *parent)
    : QComboBox(parent)
    , m_model(new PickerModel(source, this))
    , m_line(new PickerLine)
{
    setModel(m_model);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(12);
    setInsertPolicy(NoInsert);
    ignoreWheelWithoutFocus(this);
    setupLine();
    connect(this, &QComboBox::activated, this, &SearchablePicker::choose);
}

void SearchablePicker::setupLine()
{
    setEditable(true);
    setLineEdit(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &SearchablePicker::takeText);
    connect(m_line, &QLineEdit::editingFinished, this, &SearchablePicker::tidyText);
}

void SearchablePicker::setValue(const QString &value)
{
    const QScopedValueRollback guard(m_isShowing, true);
    setItem(m_model->describe(value));
    tidyText();
}

void SearchablePicker::load()
{
    if (m_isLoaded) {
        return;
    }
    const QScopedValueRollback guard(m_isShowing, true);
    const QString text = currentText();
    const int cursor = m_line->cursorPosition();
    m_model->load(); // resets the model, and with it the text
    setCurrentIndex(-1);
    setEditText(text);
    m_line->setCursorPosition(cursor);
    m_isLoaded = true;
}

void SearchablePicker::showPopup()
{
    load();
    const QScopedValueRollback guard(m_isShowing, true);
    view()->setItemDelegate(new PickerDelegate(view()));
    setCurrentIndex(m_model->find(m_item.value));
    tidyText();
    QComboBox::showPopup();
}

void SearchablePicker::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (m_hasCompleter) {
        return;
    }
    m_hasCompleter = true;
    load();
    auto *completer = new PickerCompleter(m_model, this);
    completer->popup()->setItemDelegate(new PickerDelegate(completer->popup()));
    setCompleter(completer);
}

void SearchablePicker::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        tidyText();
    }
}

void SearchablePicker::takeText(const QString &text)
{
    if (!m_isShowing) {
        setItem(itemOf(text.trimmed()));
    }
}

PickerItem SearchablePicker::itemOf(const QString &text)
{
    if (text.compare(m_item.display, Qt::CaseInsensitive) == 0) {
        return m_item;
    }
    load();
    const int row = m_model->find(text);
    return row < 0 ? PickerItem{text, text, {}} : m_model->describe(m_model->item(row).value);
}

void SearchablePicker::choose(int row)
{
    if (row >= 0) {
        setItem(m_model->describe(m_model->item(row).value));
        tidyText();
    }
}

void SearchablePicker::setItem(const PickerItem &item)
{
    const bool isOther = item.value != m_item.value;
    m_item = item;
    m_line->setExtra(isListed(item) ? item.extra : tr("not in the list"));
    if (isOther) {
        Q_EMIT valueChanged(item.value);
    }
}

/// Once typing is over the item's own words stand for what named it.
void SearchablePicker::tidyText()
{
    const QScopedValueRollback guard(m_isShowing, true);
    if (currentText() != m_item.display) {
        setEditText(m_item.display);
    }
    m_line->setCursorPosition(0);
}

} // namespace userdesk
