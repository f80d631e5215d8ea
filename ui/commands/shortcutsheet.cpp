// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/shortcutsheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "commands/command.h"
#include "look/theme.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr QSize usualSize(560, 560);

QString nativeText(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *window)
    : QDialog(window)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *content = new QWidget;
    auto *rows = new QGridLayout(content);
    rows->setHorizontalSpacing(Theme::space5);
    rows->setVerticalSpacing(Theme::space2);
    rows->setColumnStretch(1, 1);
    const QList<Command> commands = commandsOf(window);
    for (const Command &command : commands) {
        if (!command.keys.isEmpty()) {
            addRow(rows, keysText(command), command.name);
        }
    }
    addRow(rows, nativeText(Qt::Key_Up) + u", "_s + nativeText(Qt::Key_Down), tr("Walk through a list"));
    addRow(rows, tr("Letters"), tr("Jump to the next user whose name begins so"));
    addRow(rows, nativeText(Qt::Key_Return), tr("Open what is chosen in a list"));
    addRow(rows, nativeText(Qt::Key_Tab), tr("Go to the next control"));
    addRow(rows, nativeText(Qt::Key_Escape),
           tr("Close what is open, clear a search, or discard the changes after a question"));
    rows->setRowStretch(rows->rowCount(), 1);

    auto *area = new QScrollArea;
    area->setObjectName(u"shortcutArea"_s);
    area->setAccessibleName(tr("Keyboard shortcuts"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space5, Theme::space5, Theme::space5, Theme::space4);
    layout->setSpacing(Theme::space4);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(usualSize.boundedTo(window->size() - QSize(Theme::space5 * 2, Theme::space5 * 2)));
}

void ShortcutSheet::addRow(QGridLayout *rows, const QString &keys, const QString &what)
{
    const int row = rows->rowCount();
    auto *keysLabel = new QLabel(keys);
    keysLabel->setTextFormat(Qt::PlainText);
    Theme::styleAsSecondary(keysLabel);
    auto *whatLabel = new QLabel(what);
    whatLabel->setTextFormat(Qt::PlainText);
    whatLabel->setWordWrap(true);
    rows->addWidget(keysLabel, row, 0, Qt::AlignLeading | Qt::AlignTop);
    rows->addWidget(whatLabel, row, 1);
}

} // namespace userdesk
