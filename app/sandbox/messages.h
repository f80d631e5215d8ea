// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sandbox {

enum class Language { English, Turkish };

/// Turkish for tr and tr_*, else English, which is what the service speaks.
Language languageOfLocale(const QString &locale);
/// The better liked of the two languages in an Accept-Language header (RFC 9110, 12.5.4).
Language languageOfHeader(const QByteArray &acceptLanguage);

enum class Message {
    BodyIsNoObject,
    NotJson,
    UnknownProperty,
    WrongType,
    Missing,
    Empty,
    NoEmail,
    Invisible,
    UnknownValue,
    OutOfRange,
    NoWebAddress,
    NoPhoneNumber,
    NothingChosen,
    InvalidRequest,
    UserExists,
    NoSuchUser,
    NoSuchAccount,
    AccountExists,
    AccountOfOther,
    NoPhone,
    FieldNeedsRole,
    OperationNeedsRole,
    OnlyYourself,
    WrongCredentials,
    WrongOldPassword,
    NotActive,
    TokenMissing,
    TokenInvalid,
    TokenExpired,
    RefreshRefused,
    NoSuchPage,
    WrongMethod,
    FaultAsked,
    UnknownFault,
};

/// A message that is put into words when the language of its reader is known.
struct Text {
    Message message;
    QStringList arguments;
};

QString words(const Text &text, Language language);

} // namespace sandbox
