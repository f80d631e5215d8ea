// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/notice.h"

#include <QCoreApplication>

#include "users/isolated.h"

namespace userdesk {

namespace {

using Kind = ApiError::Kind;
using Action = Notice::Action;

struct NoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QString titleFor(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Offline:
        return NoticeTexts::tr("Nothing was saved: the server was not reached.");
    case Kind::Untrusted:
        return NoticeTexts::tr("Nothing was saved: the connection is not secure.");
    case Kind::Invalid:
        return error.fieldWords.isEmpty()
            ? NoticeTexts::tr("Nothing was saved: the server refused the change.")
            : NoticeTexts::tr("Nothing was saved: %Ln field(s) were refused.", nullptr, int(error.fieldWords.size()));
    case Kind::Unauthorized:
        return NoticeTexts::tr("Nothing was saved: your session has expired.");
    case Kind::Forbidden:
        return NoticeTexts::tr("Nothing was saved: you aren't allowed to make this change.");
    case Kind::NotFound:
        return NoticeTexts::tr("Nothing was saved: the server doesn't know this user.");
    case Kind::Conflict:
        return NoticeTexts::tr("Nothing was saved: someone else has changed this user since.");
    case Kind::TooManyRequests:
        return NoticeTexts::tr("Nothing was saved: the server has had too many requests.");
    case Kind::ServerFault:
        return NoticeTexts::tr("Nothing was saved: server error (%1).").arg(error.status);
    case Kind::Timeout:
    case Kind::Protocol:
    case Kind::Cancelled:
        return NoticeTexts::tr("Nothing was saved.");
    }
    Q_UNREACHABLE();
}

/// Whether a wait is told in seconds; a longer one is told in minutes.
bool isShort(std::chrono::seconds wait)
{
    return wait <= std::chrono::minutes(2);
}

int minutes(std::chrono::seconds wait)
{
    return int(std::chrono::ceil<std::chrono::minutes>(wait).count());
}

QString adviceFor(const ApiError &error)
{
    if (error.retryAfter && error.retryAfter->count() > 0) {
        return isShort(*error.retryAfter) ? NoticeTexts::tr("Your edits are kept. You can save again in %Ln second(s).",
                                                            nullptr, int(error.retryAfter->count()))
                                          : NoticeTexts::tr("Your edits are kept. You can save again in %Ln minute(s).",
                                                            nullptr, minutes(*error.retryAfter));
    }
    switch (error.kind) {
    case Kind::Invalid:
        return NoticeTexts::tr("Your edits are kept. Correct what was refused and save again.");
    case Kind::Unauthorized:
        return NoticeTexts::tr("Your edits are kept. Sign in again, then save again.");
    case Kind::Forbidden:
        return NoticeTexts::tr(
            "Your edits are kept. Undo what you may not change, or ask someone with the right role.");
    case Kind::NotFound:
        return NoticeTexts::tr("Your edits are kept. Reload the list to see whether the user was deleted.");
    case Kind::Conflict:
        return NoticeTexts::tr("Your edits are kept. Compare them with what the server has now, then save again.");
    case Kind::Untrusted:
        return NoticeTexts::tr("Your edits are kept. Ask the people who run the server or your network.");
    default:
        return NoticeTexts::tr("Your edits are kept. Save again.");
    }
}

Action actionFor(Kind kind)
{
    switch (kind) {
    case Kind::Invalid:
    case Kind::Forbidden:
        return Action::None;
    case Kind::Unauthorized:
        return Action::SignIn;
    case Kind::NotFound:
        return Action::ReloadList;
    case Kind::Conflict:
        return Action::Review;
    default:
        return Action::SaveAgain;
    }
}

/// Whether the title says all that the error's own words say.
bool titleSaysAll(Kind kind)
{
    return kind != Kind::Offline && kind != Kind::Untrusted && kind != Kind::Timeout && kind != Kind::Protocol
        && kind != Kind::Cancelled;
}

QString serverSays(const ApiError &error)
{
    if (error.serverWords.isEmpty()) {
        return {};
    }
    const bool hasStop = error.serverWords.back().isPunct(); // else the next sentence would run on from it
    const QString words = hasStop ? error.serverWords : error.serverWords + u'.';
    //: %1 is the server's own message, in the server's language
    return NoticeTexts::tr("The server says: “%1”").arg(isolated(words));
}

} // namespace

Notice notSaved(const ApiError &error)
{
    Notice notice;
    notice.severity = Notice::Severity::Danger;
    notice.title = titleFor(error);
    notice.detail =
        paragraph({titleSaysAll(error.kind) ? QString() : error.words, serverSays(error), adviceFor(error)});
    notice.action = actionFor(error.kind);
    notice.wait = error.retryAfter;
    return notice;
}

Notice notSignedIn(const ApiError &error)
{
    Notice notice;
    notice.severity = Notice::Severity::Danger;
    QStringList details{error.serverWords};
    if (error.kind == Kind::Untrusted) { // whose certificate it is, and why it isn't trusted, is no heading
        notice.title = NoticeTexts::tr("You are not signed in: the connection is not secure.");
        details.append(error.words);
        details.append(NoticeTexts::tr("Ask the people who run the server or your network."));
    } else {
        notice.title = error.words;
    }
    details += error.fieldWords.values();
    if (error.retryAfter && error.retryAfter->count() > 0) {
        details.append(isShort(*error.retryAfter)
                           ? NoticeTexts::tr("Try again in %Ln second(s).", nullptr, int(error.retryAfter->count()))
                           : NoticeTexts::tr("Try again in %Ln minute(s).", nullptr, minutes(*error.retryAfter)));
    }
    notice.detail = paragraph(details);
    return notice;
}

QString paragraph(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString fullWords(const ApiError &error)
{
    return paragraph({error.words, serverSays(error)});
}

} // namespace userdesk
