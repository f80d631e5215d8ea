// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>
#include <QTimer>

#include "widgets/pickermodel.h"

namespace userdesk {

class PickerCompleter;
class PickerLine;
class PickerMatches;

/// A combo box that one searches by typing any name of an item, or a part of one. Enter and Tab take the first item
/// that was found, Escape puts the old one back. The value is that of the item which the text names, else the text
/// itself, so that a value which isn't in the list is shown and kept.
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
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setupLine();
    void load();
    void takeText(const QString &text);
    PickerItem itemOf(const QString &text);
    void choose(int row);
    void setItem(const PickerItem &item);
    void settle(const PickerItem &item);
    void tidyText();
    bool canTakeBack() const;
    bool isListOpen() const; ///< of what was found
    void hideFound();
    bool takeFound();
    void takeBack();

    PickerModel *m_model = nullptr;
    PickerMatches *m_matches = nullptr;
    PickerCompleter *m_completer = nullptr; ///< made when the focus first comes
    PickerLine *m_line = nullptr;
    PickerItem m_item;
    PickerItem m_settled; ///< before one began to type
    bool m_isLoaded = false;
    QTimer m_clock;
    bool m_isShowing = false; ///< the text is being set, not typed
};

} // namespace userdesk
