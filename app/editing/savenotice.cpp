// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/savenotice.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "directory/userstore.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

using Kind = SaveOutcome::Kind;
using Action = Notice::Action;
using Severity = Notice::Severity;

struct SaveNoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(SaveNotice)
};

QString labelOf(const QString &key)
{
    const UserField *field = userField(key);
    return field ? field->label() : QString();
}

/// Labels of what the server changed beyond the patch; the account's properties as one.
QString namesOf(const QStringList &changedBeyond)
{
    QStringList names;
    for (const QString &key : changedBeyond) {
        names.append(key.startsWith("account."_L1) ? SaveNoticeTexts::tr("the account") : labelOf(key));
    }
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

Notice saved(const SaveOutcome &outcome)
{
    Notice notice;
    notice.severity = Severity::Ok;
    const int count = int(outcome.patch.changes.size());
    notice.title = count == 0 ? SaveNoticeTexts::tr("Nothing had to be saved: the server has your changes already.")
                              : SaveNoticeTexts::tr("Saved %n change(s).", nullptr, count);
    if (!outcome.changedBeyond.isEmpty()) {
        notice.severity = Severity::Info;
        //: %1 is a list of fields
        notice.detail = SaveNoticeTexts::tr("The server also changed what you did not: %1. It is marked below.")
                            .arg(namesOf(outcome.changedBeyond));
    }
    return notice;
}

Notice arrivedUnanswered(const SaveOutcome &outcome)
{
    Notice notice = saved(outcome);
    notice.severity = Severity::Warning;
    notice.title = SaveNoticeTexts::tr("Saved, although the server's answer was lost.");
    notice.detail =
        SaveNoticeTexts::tr("%1 The user was read again and has your changes.").arg(fullWords(outcome.error));
    return notice;
}

Notice notArrived(const SaveOutcome &outcome)
{
    Notice notice;
    notice.severity = Severity::Danger;
    notice.title = SaveNoticeTexts::tr("Nothing was saved.");
    notice.detail = SaveNoticeTexts::tr(
                        "%1 The user was read again and doesn't have your changes. Your edits are kept. Save again.")
                        .arg(fullWords(outcome.error));
    notice.action = Action::SaveAgain;
    return notice;
}

QString whyUnknown(const SaveOutcome &outcome)
{
    if (!outcome.readError.words.isEmpty()) {
        return SaveNoticeTexts::tr("The user could not be read again: %1").arg(fullWords(outcome.readError));
    }
    const bool isOnlySecret =
        std::ranges::all_of(outcome.patch.changes, [](const FieldChange &change) { return change.field->secret; });
    return isOnlySecret ? SaveNoticeTexts::tr("A password can't be read back to see.")
                        : SaveNoticeTexts::tr("No page of the listing has the user.");
}

Notice unknown(const SaveOutcome &outcome)
{
    Notice notice;
    notice.severity = Severity::Warning;
    notice.title = SaveNoticeTexts::tr("It is unknown whether your changes were saved.");
    notice.detail = SaveNoticeTexts::tr("%1 %2 Your edits are kept. Check again, or save again.")
                        .arg(fullWords(outcome.error), whyUnknown(outcome));
    notice.action = Action::CheckAgain;
    return notice;
}

QString requirements(const UserPatch &patch)
{
    QStringList sentences;
    for (const FieldChange &change : patch.changes) {
        //: %1 is a field, %2 is who may change it, e.g. "ADMIN"
        sentences.append(
            SaveNoticeTexts::tr("%1 is for %2.").arg(change.field->label(), EditPolicy::requirement(*change.field)));
    }
    return sentences.join(u' ');
}

/// What the server says of fields, but that can't be shown at one.
QString unplacedWords(const ApiError &error, const QHash<QString, QString> &placed)
{
    QStringList sentences;
    for (auto it = error.fieldWords.begin(); it != error.fieldWords.end(); ++it) {
        if (!placed.contains(it.key())) {
            sentences.append(u"%1: %2"_s.arg(it.key(), it.value()));
        }
    }
    sentences.sort();
    return sentences.join(u' ');
}

Notice refused(const SaveOutcome &outcome, const Operator &who, const UserStore &store)
{
    ApiError error = outcome.error;
    error.fieldWords = fieldWords(outcome);
    if (!error.fieldWords.isEmpty() && outcome.error.fieldWords.isEmpty()) {
        error.serverWords.clear(); // they stand at the field now
    }
    error.serverWords =
        tidyServerWords(u"%1 %2"_s.arg(error.serverWords, unplacedWords(outcome.error, error.fieldWords)));
    Notice notice = notSaved(error);
    if (error.kind == ApiError::Kind::Forbidden) {
        const QString roles = QLocale().createSeparatedList(who.roles.value_or(QStringList()));
        notice.detail = roles.isEmpty()
            ? SaveNoticeTexts::tr("%1 %2").arg(requirements(outcome.patch), notice.detail)
            : SaveNoticeTexts::tr("%1 You are %2. %3").arg(requirements(outcome.patch), roles, notice.detail);
    }
    const FieldChange *username = outcome.patch.find(u"username");
    const auto other = username ? store.findByUsername(username->value.toString()) : std::nullopt;
    if (error.kind == ApiError::Kind::Invalid && other && other->userId != outcome.patch.userId) {
        notice.action = Action::OpenUser;
        notice.userId = other->userId;
    }
    return notice;
}

bool saysThatItExists(const QString &words)
{
    // The contract: a duplicate user name is a 400 whose message says that the user exists, in English or Turkish.
    static const QRegularExpression pattern(u"exist|already|taken|in use|mevcut|zaten|kayıtlı|kullanılıyor"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(words).hasMatch();
}

} // namespace

Notice noticeFor(const SaveOutcome &outcome, const Operator &who, const UserStore &store)
{
    switch (outcome.kind) {
    case Kind::Saved:
        return saved(outcome);
    case Kind::ArrivedUnanswered:
        return arrivedUnanswered(outcome);
    case Kind::NotArrived:
        return notArrived(outcome);
    case Kind::Unknown:
        return unknown(outcome);
    case Kind::Refused:
        return refused(outcome, who, store);
    }
    Q_UNREACHABLE();
}

Notice noticeWhileVerifying()
{
    Notice notice;
    notice.severity = Severity::Warning;
    notice.title = SaveNoticeTexts::tr("The server's answer didn't come.");
    notice.detail = SaveNoticeTexts::tr("Your edits are kept. The user is read again to see whether they were saved.");
    return notice;
}

QHash<QString, QString> fieldWords(const SaveOutcome &outcome)
{
    const ApiError &error = outcome.error;
    if (error.kind != ApiError::Kind::Invalid && error.kind != ApiError::Kind::Forbidden) {
        return {}; // a message at a field keeps the field from being sent again, which is no fault of the field here
    }
    QHash<QString, QString> words;
    for (auto it = error.fieldWords.begin(); it != error.fieldWords.end(); ++it) {
        if (userField(it.key())) {
            words.insert(it.key(), SaveNoticeTexts::tr("The server says: %1").arg(it.value()));
        }
    }
    if (error.kind == ApiError::Kind::Forbidden || !words.isEmpty() || error.serverWords.isEmpty()) {
        return words;
    }
    const QString said = SaveNoticeTexts::tr("The server says: %1").arg(error.serverWords);
    if (outcome.patch.find(u"username") && saysThatItExists(error.serverWords)) {
        words.insert(u"username"_s, said);
    } else if (outcome.patch.changes.size() == 1) {
        words.insert(outcome.patch.changes.front().field->key(), said);
    }
    return words;
}

} // namespace userdesk
