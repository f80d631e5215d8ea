// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "leaving.h"

#include <QCoreApplication>
#include <QDialog>

#include "editing/openedits.h"
#include "widgets/question.h"

namespace userdesk {

namespace {

struct LeavingTexts {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

} // namespace

void leave(QWidget *window, const OpenEdits &edits, const Leaving &leaving, const std::function<void()> &go)
{
    const int users = int(edits.editedUserIds().size());
    if (users == 0) {
        go();
        return;
    }
    const int saving = edits.savingCount();
    QStringList sentences;
    if (saving > 0) {
        sentences.append(LeavingTexts::tr("A change is being sent, and the server has not answered yet. If you leave "
                                          "now, you won't see whether it was saved."));
    }
    if (users > saving) {
        sentences.append(LeavingTexts::tr("You have unsaved changes to %Ln user(s).", nullptr, users - saving));
    }
    QDialog *question = ask(window,
                            {LeavingTexts::tr("Unsaved changes"), leaving.question, sentences, leaving.confirm,
                             LeavingTexts::tr("Keep editing")},
                            go);
    if (question) { // what it says is outdated when a save ends
        QObject::connect(&edits, &OpenEdits::saveTold, question, &QDialog::reject);
    }
}

} // namespace userdesk
