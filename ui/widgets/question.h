// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QString>
#include <QStringList>

class QDialog;
class QWidget;

namespace userdesk {

/// What is asked before something is lost or can't be taken back.
struct Question {
    QString title; ///< of the window, and the question itself where there is no other
    QString text = {}; ///< the question, where the title isn't it
    QStringList sentences; ///< why it is asked, a paragraph each; may hold texts from outside
    QString confirm; ///< what the button says that does it
    QString stay; ///< what the button says that doesn't; it is the default
    bool isDanger = false; ///< it shuts somebody out
};

/// Asks without a loop of its own; @p go is called when the operator confirms. A question of the same title that stands
/// already gives way: it is asked once. Gives the dialog, which deletes itself.
QDialog *ask(QWidget *parent, const Question &question, const std::function<void()> &go);

} // namespace userdesk
