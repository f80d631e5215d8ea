// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/firststeps.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>

#include "look/keytext.h"
#include "look/theme.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr Length mostWidth{400};

} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel(tr("Choose a user on the left, or open one by ID."));
    heading->setObjectName(u"noUser"_s);
    heading->setWordWrap(true);
    Theme::styleAsHeading(heading);
    auto *steps = new QWidget;
    steps->setMaximumWidth(mostWidth);
    auto *grid = new QGridLayout(steps);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::space3);
    grid->setVerticalSpacing(Theme::space3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(heading, 0, 0, 1, 2);
    addStep(
        grid, keyText(QKeySequence(u"Ctrl+K"_s)),
        tr("Search: a part of the name, the address, the phone number or the ID. Enter opens the first user found."));
    addStep(grid, tr("Status, Role"),
            tr("These buttons over the list show some users only. A view keeps such a choice."));
    addStep(grid, keyText(QKeySequence(QKeySequence::Save)), tr("Save the changes. Only what you edited is sent."));
    addStep(grid, keyText(QKeySequence(Qt::Key_F1)), tr("Show all keys."));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::space5, Theme::space5, Theme::space5, Theme::space5);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    layout->addWidget(steps, 1, 0);
}

void FirstSteps::addStep(QGridLayout *steps, const QString &key, const QString &words)
{
    auto *name = new QLabel(key);
    name->setTextFormat(Qt::PlainText);
    auto *text = new QLabel(words);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    Theme::styleAsSecondary(text);
    const int row = steps->rowCount();
    steps->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeading);
    steps->addWidget(text, row, 1, Qt::AlignTop);
}

} // namespace userdesk
