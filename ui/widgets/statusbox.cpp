// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/statusbox.h"

#include <QEvent>
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
    for (const char16_t *status : userStatusNamesByUse) {
        const QString name = QString::fromUtf16(status);
        if (name == u"DELETED") { // apart from what can be taken back
            insertSeparator(count());
        }
        addItem(statusWord(name), name);
    }
    m_ownCount = count();
    showSigns();
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
        showSigns();
    }
    setCurrentIndex(index);
    removeForeignItems(status);
}

/// The sign of the chip, so that colour is never alone.
void StatusBox::showSigns()
{
    for (int i = 0; i < count(); ++i) {
        if (const QString status = itemData(i).toString(); !status.isEmpty()) {
            setItemIcon(i, statusSign(status));
        }
    }
}

void StatusBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showSigns();
    }
}

void StatusBox::removeForeignItems(const QString &kept)
{
    for (int i = count() - 1; i >= m_ownCount; --i) {
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
