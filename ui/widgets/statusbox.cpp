// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/statusbox.h"

#include <QPainter>

#include "look/appearance.h"
#include "users/userstatus.h"
#include "widgets/chip.h"
#include "widgets/displaytext.h"
#include "widgets/wheelguard.h"

namespace userdesk {

StatusBox::StatusBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const char16_t *status : userStatusNames) {
        const QString name = QString::fromUtf16(status);
        addItem(statusWord(name), name);
    }
    setCurrentIndex(-1);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    ignoreWheelWithoutFocus(this);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT valueChanged(value()); });
}

QString StatusBox::value() const
{
    return currentData().toString();
}

void StatusBox::setValue(const QString &status)
{
    int index = findData(status);
    if (index < 0 && !status.isEmpty()) {
        addItem(displayText(statusWord(status)), status);
        index = count() - 1;
    }
    setCurrentIndex(index);
    removeForeignItems(status);
}

void StatusBox::removeForeignItems(const QString &kept)
{
    for (int i = count() - 1; i >= int(userStatusNames.size()); --i) {
        if (itemData(i).toString() != kept) {
            removeItem(i);
        }
    }
}

void StatusBox::paintEvent(QPaintEvent *event)
{
    if (fieldLook(this) != FieldLook::Locked || value().isEmpty()) {
        QComboBox::paintEvent(event);
        return;
    }
    QPainter painter(this);
    paintChip(&painter, rect(), statusFace(value()), layoutDirection());
}

} // namespace userdesk
