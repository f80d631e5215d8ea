// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>

#include "widgets/pickermodel.h"

namespace userdesk {

class PickerLine;

/// A combo box that one searches by typing any part of an item. What is typed is the value: the item's, where it names
/// one, else the text itself, so that values Qt doesn't know are shown, kept and can be entered.
class SearchablePicker : public QComboBox {
    Q_OBJECT

public:
    explicit SearchablePicker(const PickerSource &source, QWidget *parent = nullptr);

    QString value() const { return m_item.value; }
    void setValue(const QString &value);
    QString extra() const { return m_item.extra; }

    void showPopup() override;

Q_SIGNALS:
    void valueChanged(const QString &value);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setupLine();
    void load();
    void takeText(const QString &text);
    PickerItem itemOf(const QString &text);
    void choose(int row);
    void setItem(const PickerItem &item);
    void tidyText();

    PickerModel *m_model = nullptr;
    PickerLine *m_line = nullptr;
    PickerItem m_item;
    bool m_isLoaded = false;
    bool m_hasCompleter = false;
    bool m_isShowing = false; ///< the text is being set, not typed
};

} // namespace userdesk
