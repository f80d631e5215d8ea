// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/editnotice.h"

#include <QCoreApplication>

#include "editing/formmodel.h"

namespace userdesk {

namespace {

struct EditTexts {
    Q_DECLARE_TR_FUNCTIONS(EditNotice)
};

} // namespace

Notice lookingForUser(qint64 pages, qint64 all)
{
    const QLocale locale;
    const bool isLong = pages > 1;
    //: %1 and %2 are numbers
    const QString numbers = all > pages
        ? EditTexts::tr("%1 of %2 pages searched.").arg(locale.toString(pages), locale.toString(all))
        : EditTexts::tr("%Ln page(s) searched.", nullptr, int(pages));
    return {
        Notice::Severity::Info, EditTexts::tr("Looking for this user in the server's list…"),
        paragraph({isLong ? numbers : QString(), EditTexts::tr("You can edit meanwhile. Only what you type is sent.")}),
        isLong ? Notice::Action::Stop : Notice::Action::None};
}

Notice lookingStopped()
{
    return {Notice::Severity::Warning, EditTexts::tr("This user was not found so far: you stopped the search."),
            EditTexts::tr("You can still edit the user by this ID. The fields are empty because their values are "
                          "unknown. Only what you type is sent; the server's answer fills the rest."),
            Notice::Action::CheckAgain};
}

Notice notFound(const Result<UserReader::Found> &found)
{
    const QString title = found ? EditTexts::tr("The server's list doesn't contain this user.")
                                : EditTexts::tr("This user could not be looked up.");
    const QString advice =
        EditTexts::tr("You can still edit the user by this ID. The fields are empty because their values are unknown. "
                      "Only what you type is sent; the server's answer fills the rest.");
    return {Notice::Severity::Warning, title, paragraph({found ? QString() : fullWords(found.error()), advice}),
            Notice::Action::CheckAgain};
}

Notice notReadAgain(const ApiError &error)
{
    return {Notice::Severity::Warning, EditTexts::tr("The user could not be reloaded."), fullWords(error),
            Notice::Action::CheckAgain};
}

Notice discarded(int count, bool canComeBack)
{
    return {Notice::Severity::Info,
            EditTexts::tr("Discarded %Ln change(s).", nullptr, count),
            {},
            canComeBack ? Notice::Action::Restore : Notice::Action::None};
}

Notice signedInAgain()
{
    return {Notice::Severity::Info, EditTexts::tr("You are signed in again."),
            EditTexts::tr("Your edits are kept. Save again."), Notice::Action::SaveAgain};
}

Notice noLongerListed()
{
    return {Notice::Severity::Warning, EditTexts::tr("The server's list doesn't contain this user any more."),
            EditTexts::tr("What is shown was loaded before. You can still save: the server decides."),
            Notice::Action::CheckAgain};
}

Notice askAgain(const QStringList &risks)
{
    return {Notice::Severity::Warning, EditTexts::tr("Not saved yet: the user has changed in the meantime."),
            paragraph(risks + QStringList{EditTexts::tr("Save again if this is what you want.")}),
            Notice::Action::SaveAgain};
}

bool isOfReading(const Notice &notice)
{
    return notice.action == Notice::Action::CheckAgain
        || (notice.severity == Notice::Severity::Info && notice.action != Notice::Action::Restore);
}

Notice notValid(const FormModel &form)
{
    QStringList problems;
    for (int row = 0; row < form.rowCount(); ++row) {
        if (!form.obstacle(row).isEmpty()) {
            //: %1 is a field, %2 what is wrong with it
            problems.append(EditTexts::tr("%1: %2").arg(form.field(row).label(), form.obstacle(row)));
        }
    }
    return {Notice::Severity::Warning,
            EditTexts::tr("Nothing was saved: %Ln field(s) are not valid.", nullptr, int(problems.size())),
            paragraph(problems), Notice::Action::None};
}

Notice nothingToSave()
{
    return {Notice::Severity::Info,
            EditTexts::tr("There is nothing to save: no field is changed."),
            {},
            Notice::Action::None};
}

Notice heldByServer()
{
    return {Notice::Severity::Warning,
            EditTexts::tr("Not saved: the server asked to wait before the next try."),
            {},
            Notice::Action::None};
}

Notice stillSaving()
{
    return {Notice::Severity::Info,
            EditTexts::tr("The last save is still under way. Save again when it has ended."),
            {},
            Notice::Action::None};
}

ApiError notAllowed(const EditRight &right)
{
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.words = right.reason;
    return error;
}

} // namespace userdesk
