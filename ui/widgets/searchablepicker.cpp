// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/searchablepicker.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include "users/tidytext.h"
#include "widgets/pickercompleter.h"
#include "widgets/pickerdelegate.h"
#include "widgets/pickerline.h"
#include "widgets/pickermatches.h"
#include "widgets/wheelguard.h"

using namespace std::chrono_literals;

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
    , m_matches(new PickerMatches(m_model, this))
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
    m_clock.setInterval(10s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible() && isListed(m_item)) {
            m_line->setExtra(m_model->describe(m_item.value).extra); // a time of day goes on
        }
    });
    m_clock.start();
}

void SearchablePicker::setupLine()
{
    setEditable(true);
    setLineEdit(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &SearchablePicker::takeText);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_matches->search(tidyName(text), m_settled.value); });
    connect(m_line, &QLineEdit::editingFinished, this, &SearchablePicker::tidyText);
}

void SearchablePicker::setValue(const QString &value)
{
    const QScopedValueRollback guard(m_isShowing, true);
    if (value != m_item.value) {
        hideFound(); // it belongs to what was typed
    }
    settle(m_model->describe(value));
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
    if (!m_completer) {
        load(); // before Tab chooses the text, which this sets anew
        m_completer = new PickerCompleter(m_matches, this);
        setCompleter(m_completer);
    }
    QComboBox::focusInEvent(event);
}

void SearchablePicker::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        tidyText();
        hideFound();
    }
}

bool SearchablePicker::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && canTakeBack()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) { // the focus goes on when a page is hidden, too, which takes nothing
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            takeFound();
        }
    }
    return QComboBox::event(event);
}

void SearchablePicker::keyPressEvent(QKeyEvent *event)
{
    const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (takes && takeFound()) {
        return;
    }
    if (event->key() == Qt::Key_Escape && canTakeBack()) {
        takeBack();
        return;
    }
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isStep && canTakeBack() && !isListOpen()) {
        return; // a step from a word that was found nowhere would lead anywhere
    }
    QComboBox::keyPressEvent(event);
    if (m_completer) {
        m_completer->chooseFirst();
    }
}

void SearchablePicker::takeText(const QString &text)
{
    if (!m_isShowing) {
        setItem(itemOf(tidyName(text)));
    }
}

PickerItem SearchablePicker::itemOf(const QString &text)
{
    for (const PickerItem &known : {m_item, m_settled}) {
        if (text.compare(known.display, Qt::CaseInsensitive) == 0 || text == known.value) {
            return known;
        }
    }
    load();
    const int row = m_model->find(text);
    return row < 0 ? PickerItem{text, text, {}} : m_model->describe(m_model->item(row).value);
}

void SearchablePicker::choose(int row)
{
    if (row >= 0) {
        settle(m_model->describe(m_model->item(row).value));
    }
}

/// Whether Escape has something to do here.
bool SearchablePicker::canTakeBack() const
{
    return m_item.value != m_settled.value && (isListOpen() || !isListed(m_item));
}

bool SearchablePicker::isListOpen() const
{
    return m_completer && m_completer->popup()->isVisible();
}

void SearchablePicker::hideFound()
{
    if (m_completer) {
        m_completer->popup()->hide();
    }
}

void SearchablePicker::takeBack()
{
    settle(m_settled);
    m_line->selectAll(); // for another word
    hideFound();
}

/// Takes the chosen or the first of the items that the text finds, where it names none; false where there is none.
bool SearchablePicker::takeFound()
{
    if (isListed(m_item) || m_item.value == m_settled.value) {
        return false;
    }
    const int chosen = m_completer ? m_completer->chosen() : -1;
    load();
    m_matches->search(tidyName(currentText()), m_settled.value); // it may have been set, not typed
    const int row = chosen < 0 ? m_matches->first() : m_matches->mapToSource(m_matches->index(chosen, 0)).row();
    if (row < 0) {
        return false;
    }
    choose(row);
    hideFound();
    return true;
}

void SearchablePicker::settle(const PickerItem &item)
{
    m_settled = item;
    setItem(item);
    tidyText();
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
    if (isListed(m_item)) {
        m_settled = m_item;
    }
    if (currentText() != m_item.display) {
        setEditText(m_item.display);
    }
    m_line->setCursorPosition(0);
}

} // namespace userdesk
