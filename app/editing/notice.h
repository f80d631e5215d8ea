// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include <QStringList>

#include "api/apierror.h"

namespace userdesk {

/// One thing that the operator is told, as data: what happened, what to do, and what the button beside it does.
struct Notice {
    enum class Severity { Info, Ok, Warning, Danger };
    enum class Action {
        None,
        SaveAgain,
        CheckAgain,
        SignIn,
        ReloadList,
        Review,
        OpenUser,
        Restore,
        TryAgain,
        ChangeLanguage,
        Stop ///< of a look-up
    };

    Severity severity = Severity::Info;
    QString title; ///< empty: there is nothing to tell
    QString detail;
    Action action = Action::None;
    QString userId = {}; ///< of the user that Action::OpenUser opens
    QString actionWords = {}; ///< on the button; empty: what the action is called
    std::optional<std::chrono::seconds> wait = {}; ///< the action is possible after this long

    bool isEmpty() const { return title.isEmpty(); }
    bool operator==(const Notice &) const = default;
};

/// Makes a notice in the interface's language and for the operator's roles, whichever they are by then.
using MakeNotice = std::function<Notice()>;

/// Why a save came to nothing, and what can be done; the contract, "Errors".
Notice notSaved(const ApiError &error);

/// Why nobody is signed in, and what the server says of it.
Notice notSignedIn(const ApiError &error);

/// Whole sentences as one paragraph; empty ones are left out.
QString paragraph(QStringList sentences);

/// The words of an error and of the server behind it, as one paragraph.
QString fullWords(const ApiError &error);

} // namespace userdesk
