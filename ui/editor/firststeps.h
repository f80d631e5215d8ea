// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QGridLayout;

namespace userdesk {

/// What stands in the place of a user while none is open: what one needs on the first day.
class FirstSteps : public QWidget {
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

private:
    void addStep(QGridLayout *steps, const QString &key, const QString &words);
};

} // namespace userdesk
