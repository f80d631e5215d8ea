// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/savenotice.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "directory/userstore.h"
#include "users/isolated.h"
#include "users/userfields.h"
#include "users/userstatus.h"

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

/// What the server made of the fields that were sent, and of others.
QString serverChanges(const SaveOutcome &outcome)
{
    QStringList ofSent;
    QStringList ofOthers;
    for (const QString &key : outcome.changedBeyond) {
        (outcome.patch.find(key) ? ofSent : ofOthers).append(key);
    }
    QStringList sentences;
    if (!ofSent.isEmpty()) {
        //: %1 is a list of fields
        sentences.append(
            SaveNoticeTexts::tr("The server saved a different value than you sent: %1.").arg(namesOf(ofSent)));
    }
    if (!ofOthers.isEmpty()) {
        //: %1 is a list of fields
        sentences.append(SaveNoticeTexts::tr("The server also changed: %1. Marked below.").arg(namesOf(ofOthers)));
    }
    return sentences.join(u' ');
}

/// A value as a part of a sentence.
QString valueText(const FieldSpec &field, const QVariant &value)
{
    constexpr qsizetype longest = 60;
    const QString text = value.typeId() == QMetaType::QStringList ? QLocale().createSeparatedList(value.toStringList())
        : field.key() == "status"_L1                              ? statusWord(value.toString())
                                                                  : value.toString();
    const QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
    return shown.isEmpty() ? SaveNoticeTexts::tr("empty") : isolated(shown);
}

/// One field and what became of it: no secret, and the old value only where it is known.
QString changeText(const SaveOutcome &outcome, const FieldChange &change)
{
    const UserField *field = userField(change.field->key());
    if (field->secret) {
        return field->label();
    }
    const QString after = valueText(*field, change.value);
    //: of a field that was saved: %1 is its label, %2 the new value
    return outcome.before
        ? SaveNoticeTexts::tr("%1: %2 → %3").arg(field->label(), valueText(*field, field->read(*outcome.before)), after)
        : SaveNoticeTexts::tr("%1: %2").arg(field->label(), after);
}

/// What was saved and when, so that two saves in a row can be told apart.
QString whatWasSaved(const SaveOutcome &outcome)
{
    constexpr qsizetype most = 4;
    QStringList texts;
    for (const FieldChange &change : outcome.patch.changes) {
        if (!outcome.notKept.contains(change.field->key())) {
            texts.append(changeText(outcome, change));
        }
    }
    if (texts.isEmpty()) {
        return {};
    }
    if (texts.size() > most) {
        texts = texts.mid(0, most);
        texts.append(QStringLiteral("…"));
    }
    const QString time = QLocale().toString(outcome.endedAt.time(), u"HH:mm:ss");
    //: %1 is a time, %2 says field by field what was saved
    return SaveNoticeTexts::tr("%1 – %2.").arg(time, texts.join(u"; "));
}

QString savedTitle(const SaveOutcome &outcome)
{
    if (outcome.patch.isEmpty()) {
        return SaveNoticeTexts::tr("Nothing had to be saved: the server has your changes already.");
    }
    const int count = int(outcome.patch.changes.size()) - int(outcome.notKept.size());
    return count == 0 ? SaveNoticeTexts::tr("Nothing was saved: the server kept the old value.")
                      : SaveNoticeTexts::tr("Saved %Ln change(s).", nullptr, count);
}

Notice saved(const SaveOutcome &outcome)
{
    Notice notice;
    notice.severity = Severity::Ok;
    notice.title = savedTitle(outcome);
    QStringList sentences{whatWasSaved(outcome)};
    if (!outcome.changedBeyond.isEmpty()) {
        notice.severity = Severity::Info;
        sentences.append(serverChanges(outcome));
    }
    if (!outcome.readError.words.isEmpty()) {
        notice.severity = Severity::Info;
        sentences.append(
            SaveNoticeTexts::tr("The account could not be reloaded: %1").arg(fullWords(outcome.readError)));
    }
    if (!outcome.notKept.isEmpty()) {
        const bool isAll = size_t(outcome.notKept.size()) == outcome.patch.changes.size();
        notice.severity = isAll ? Severity::Danger : Severity::Warning;
        notice.action = Action::SaveAgain;
        //: %1 is a list of fields
        sentences.append(
            SaveNoticeTexts::tr("The server accepted the change but kept the old value: %1. Your edits are kept.")
                .arg(namesOf(outcome.notKept)));
    }
    if (outcome.isAgainstOlderRead) {
        notice.severity = Severity::Warning;
        sentences.append(SaveNoticeTexts::tr(
            "The server's list doesn't contain this user any more, so the roles are based on older data. Check them."));
    }
    notice.detail = paragraph(sentences);
    return notice;
}

Notice arrivedUnanswered(const SaveOutcome &outcome)
{
    Notice notice = saved(outcome);
    notice.severity = Severity::Warning;
    notice.title = SaveNoticeTexts::tr("Saved, although the server's answer was lost.");
    const QString why =
        SaveNoticeTexts::tr("%1 The user was reloaded and has your changes.").arg(fullWords(outcome.error));
    notice.detail = paragraph({why, whatWasSaved(outcome)});
    return notice;
}

Notice notArrived(const SaveOutcome &outcome)
{
    Notice notice;
    notice.action = Action::SaveAgain;
    notice.wait = outcome.error.retryAfter;
    if (mayStillArrive(outcome) && !outcome.isLookedForAgain) {
        notice.severity = Severity::Warning;
        notice.title = SaveNoticeTexts::tr("Your changes have not arrived.");
        notice.detail = SaveNoticeTexts::tr("%1 The user was reloaded several times and doesn't have your changes. "
                                            "Your edits are kept. Save again.")
                            .arg(fullWords(outcome.error));
        return notice;
    }
    if (outcome.isLookedForAgain) {
        notice.severity = Severity::Warning;
        const bool isOwnTimeout = outcome.error.kind == ApiError::Kind::Timeout && outcome.error.status == 0;
        notice.title = isOwnTimeout ? SaveNoticeTexts::tr("Your changes are not there yet.")
                                    : SaveNoticeTexts::tr("Nothing was saved so far.");
        notice.detail = SaveNoticeTexts::tr("%1 The user was reloaded and doesn't have your changes; they may still "
                                            "arrive, and UserDesk looks again. Your edits are kept.")
                            .arg(fullWords(outcome.error));
        return notice;
    }
    notice.severity = Severity::Danger;
    notice.title = SaveNoticeTexts::tr("Nothing was saved.");
    notice.detail =
        SaveNoticeTexts::tr("%1 The user was reloaded and doesn't have your changes. Your edits are kept. Save again.")
            .arg(fullWords(outcome.error));
    return notice;
}

bool isOnlySecret(const UserPatch &patch)
{
    return std::ranges::all_of(patch.changes, [](const FieldChange &change) { return change.field->secret; });
}

QString whyUnknown(const SaveOutcome &outcome)
{
    if (!outcome.readError.words.isEmpty()) {
        return SaveNoticeTexts::tr("The user could not be reloaded: %1").arg(fullWords(outcome.readError));
    }
    if (isOnlySecret(outcome.patch)) {
        return SaveNoticeTexts::tr("Whether a password was saved can't be checked.");
    }
    return outcome.isFound
        ? SaveNoticeTexts::tr("The user was reloaded and has neither your changes nor what was there before.")
        : SaveNoticeTexts::tr("The server's list doesn't contain the user.");
}

Notice unknown(const SaveOutcome &outcome)
{
    Notice notice;
    notice.severity = Severity::Warning;
    notice.wait = outcome.error.retryAfter;
    if (isOnlySecret(outcome.patch)) {
        notice.title = SaveNoticeTexts::tr("It is unknown whether the password was set.");
        notice.detail =
            SaveNoticeTexts::tr("%1 %2 Your edit is kept. Save again to set it once more.")
                .arg(fullWords(outcome.error), SaveNoticeTexts::tr("Whether a password was saved can't be checked."));
        notice.action = Action::SaveAgain;
        return notice;
    }
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
        sentences.append(SaveNoticeTexts::tr("%1 can be changed by %2.")
                             .arg(change.field->label(), EditPolicy::requirement(*change.field)));
    }
    return sentences.join(u' ');
}

/// Which field needs which role, and which the operator has.
QString whyForbidden(const UserPatch &patch, const Operator &who)
{
    QString needed = requirements(patch);
    const QString roles = QLocale().createSeparatedList(who.roles.value_or(QStringList()));
    if (roles.isEmpty()) {
        return needed;
    }
    const bool isEnough = std::ranges::all_of(patch.changes, [&](const FieldChange &change) {
        return EditPolicy::right(who, patch.userId, *change.field).editable;
    });
    //: %1 says which field needs which role, %2 is a list of roles
    return isEnough ? SaveNoticeTexts::tr("%1 Your roles: %2. The server still refuses it.").arg(needed, roles)
                    : SaveNoticeTexts::tr("%1 Your roles: %2.").arg(needed, roles);
}

/// The field that the server means; some write names in other cases.
const UserField *fieldCalled(const QString &name)
{
    const auto fields = userFields();
    const auto found = std::ranges::find_if(
        fields, [&name](const UserField &field) { return field.key().compare(name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? nullptr : &*found;
}

/// What the server says of fields, but that can't be shown at one.
QString unplacedWords(const ApiError &error, const QHash<QString, QString> &placed)
{
    QStringList sentences;
    for (auto it = error.fieldWords.begin(); it != error.fieldWords.end(); ++it) {
        const UserField *field = fieldCalled(it.key());
        if (!field || !placed.contains(field->key())) {
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
    error.serverWords =
        tidyServerWords(u"%1 %2"_s.arg(error.serverWords, unplacedWords(outcome.error, error.fieldWords)));
    Notice notice = notSaved(error);
    if (error.kind == ApiError::Kind::Forbidden) {
        notice.detail = SaveNoticeTexts::tr("%1 %2").arg(whyForbidden(outcome.patch, who), notice.detail);
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
    case Kind::AtRisk:
    case Kind::Withdrawn:
        return {}; // nothing was tried
    }
    Q_UNREACHABLE();
}

Notice noticeWhileVerifying()
{
    Notice notice;
    notice.severity = Severity::Warning;
    notice.title = SaveNoticeTexts::tr("The server's answer didn't come.");
    notice.detail =
        SaveNoticeTexts::tr("Your edits are kept. The user is being reloaded to see whether they were saved.");
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
        if (const UserField *field = fieldCalled(it.key())) {
            words.insert(field->key(), SaveNoticeTexts::tr("The server says: %1").arg(isolated(it.value())));
        }
    }
    const bool isNamed = !error.fieldWords.isEmpty() || error.kind == ApiError::Kind::Forbidden;
    if (!isNamed && outcome.patch.find(u"username") && saysThatItExists(error.serverWords)) {
        words.insert(u"username"_s, SaveNoticeTexts::tr("The server says: %1").arg(isolated(error.serverWords)));
    }
    return words;
}

} // namespace userdesk
