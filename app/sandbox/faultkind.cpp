// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "faultkind.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

template <typename E> struct Named {
    QString name;
    E value;
};

const QList<Named<Fault>> &faults()
{
    static const QList<Named<Fault>> all{
        {u"reset-before"_s, Fault::ResetBefore},
        {u"reset-after"_s, Fault::ResetAfter},
        {u"silence"_s, Fault::Silence},
        {u"redirect"_s, Fault::Redirect},
        {u"slow"_s, Fault::Slow},
        {u"half-body"_s, Fault::HalfBody},
        {u"trickle"_s, Fault::Trickle},
        {u"huge"_s, Fault::Huge},
        {u"invalid-json"_s, Fault::InvalidJson},
        {u"not-object"_s, Fault::NotObject},
        {u"missing-property"_s, Fault::MissingProperty},
        {u"wrong-type"_s, Fault::WrongType},
        {u"unknown-role"_s, Fault::UnknownRole},
        {u"unknown-status"_s, Fault::UnknownStatus},
        {u"unknown-plan"_s, Fault::UnknownPlan},
        {u"roles-string"_s, Fault::RolesString},
        {u"roles-comma"_s, Fault::RolesComma},
        {u"roles-quoted"_s, Fault::RolesQuoted},
        {u"no-account"_s, Fault::NoAccount},
        {u"extra-change"_s, Fault::ExtraChange},
        {u"hostile"_s, Fault::Hostile},
    };
    return all;
}

const QList<Named<ErrorForm>> &forms()
{
    static const QList<Named<ErrorForm>> all{
        {u"spring"_s, ErrorForm::Spring},
        {u"problem"_s, ErrorForm::Problem},
        {u"message"_s, ErrorForm::Message},
        {u"error"_s, ErrorForm::Error},
        {u"errors-list"_s, ErrorForm::ErrorsList},
        {u"errors-map"_s, ErrorForm::ErrorsMap},
        {u"text"_s, ErrorForm::Text},
        {u"html"_s, ErrorForm::Html},
        {u"empty"_s, ErrorForm::Empty},
    };
    return all;
}

template <typename E> std::optional<E> valueOf(const QList<Named<E>> &all, const QString &name)
{
    for (const Named<E> &entry : all) {
        if (entry.name == name) {
            return entry.value;
        }
    }
    return std::nullopt;
}

template <typename E> QString namesIn(const QList<Named<E>> &all)
{
    QStringList names;
    for (const Named<E> &entry : all) {
        names.append(entry.name);
    }
    return names.join(u", "_s);
}

/// Takes "seconds" or "date" off the front of what follows the status.
RetryAfter takeRetryAfter(QStringList &words)
{
    static const QHash<QString, RetryAfter> names{{u"seconds"_s, RetryAfter::Seconds}, {u"date"_s, RetryAfter::Date}};
    if (words.isEmpty() || !names.contains(words.first())) {
        return RetryAfter::None;
    }
    return names.value(words.takeFirst());
}

std::optional<FaultKind> statusKind(QStringList words)
{
    bool isNumber = false;
    FaultKind kind;
    kind.status = words.takeFirst().toInt(&isNumber);
    if (!isNumber || kind.status < 400 || kind.status > 599) {
        return std::nullopt;
    }
    kind.retryAfter = takeRetryAfter(words);
    const auto form = words.isEmpty() ? ErrorForm::Spring : valueOf(forms(), words.join(u'-'));
    if (!form) {
        return std::nullopt;
    }
    kind.form = *form;
    return kind;
}

} // namespace

std::optional<FaultKind> faultKindFromName(const QString &name)
{
    const auto fault = valueOf(faults(), name);
    if (!fault) {
        return statusKind(name.split(u'-'));
    }
    FaultKind kind;
    kind.fault = *fault;
    return kind;
}

QString faultKinds()
{
    return u"STATUS[-seconds|-date][-FORM] with a STATUS from 400 to 599 and a FORM of %1; %2"_s.arg(namesIn(forms()),
                                                                                                     namesIn(faults()));
}

} // namespace sandbox
