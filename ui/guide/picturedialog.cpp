// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "guide/picturedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "look/theme.h"

using namespace Qt::StringLiterals;

namespace userdesk {

PictureDialog::PictureDialog(const QPixmap &picture, const QString &words, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"pictureDialog"_s);
    setWindowTitle(words);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel;
    label->setObjectName(u"picture"_s);
    label->setAccessibleName(words);
    label->setPixmap(picture);
    label->setAlignment(Qt::AlignCenter);
    auto *area = new QScrollArea;
    area->setAccessibleName(words);
    area->setWidgetResizable(true);
    area->setWidget(label);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space4, Theme::space4, Theme::space4, Theme::space4);
    layout->setSpacing(Theme::space3);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    const QSize frame(4 * Theme::space5, 6 * Theme::space5);
    resize((picture.deviceIndependentSize().toSize() + frame).boundedTo(screen()->availableSize() - frame));
    area->setFocus();
}

} // namespace userdesk
