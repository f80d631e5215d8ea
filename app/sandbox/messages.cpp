// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "messages.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Words {
    QString english, turkish;
};

const QHash<Message, Words> &table()
{
    using enum Message;
    static const QHash<Message, Words> all{
        {BodyIsNoObject, {u"The body has to be a JSON object."_s, u"Gövde bir JSON nesnesi olmalıdır."_s}},
        {NotJson, {u"The content type has to be application/json."_s, u"İçerik türü application/json olmalıdır."_s}},
        {UnknownProperty, {u"Unknown property."_s, u"Bilinmeyen özellik."_s}},
        {WrongType, {u"Has to be %1."_s, u"Türü yanlış, beklenen: %1."_s}},
        {Missing, {u"Is required."_s, u"Zorunludur."_s}},
        {Empty, {u"May not be empty."_s, u"Boş olamaz."_s}},
        {NoEmail, {u"Has to be an e-mail address."_s, u"Bir e-posta adresi olmalıdır."_s}},
        {Invisible, {u"Holds a character that can't be seen."_s, u"Görünmeyen bir karakter içeriyor."_s}},
        {UnknownValue, {u"Unknown value: %1"_s, u"Bilinmeyen değer: %1"_s}},
        {OutOfRange, {u"Has to be from %1 to %2."_s, u"%1 ile %2 arasında olmalıdır."_s}},
        {NoWebAddress, {u"Has to be a web address."_s, u"Bir web adresi olmalıdır."_s}},
        {NoPhoneNumber, {u"Has to be a phone number."_s, u"Bir telefon numarası olmalıdır."_s}},
        {NothingChosen, {u"At least one is needed."_s, u"En az bir değer gereklidir."_s}},
        {InvalidRequest, {u"The request is not valid: %1"_s, u"İstek geçerli değil: %1"_s}},
        {UserExists, {u"A user with the user name %1 already exists."_s, u"%1 adlı kullanıcı zaten var."_s}},
        {NoSuchUser, {u"There is no such user."_s, u"Böyle bir kullanıcı yok."_s}},
        {NoSuchAccount, {u"There is no such account."_s, u"Böyle bir hesap yok."_s}},
        {AccountExists, {u"The user already has an account."_s, u"Kullanıcının zaten bir hesabı var."_s}},
        {AccountOfOther, {u"The account belongs to another user."_s, u"Hesap başka bir kullanıcıya ait."_s}},
        {NoPhone, {u"The account has no phone number."_s, u"Hesapta telefon numarası yok."_s}},
        {FieldNeedsRole, {u"The field %1 needs the role %2."_s, u"%1 alanı için %2 rolü gerekir."_s}},
        {OperationNeedsRole, {u"This needs the role %1."_s, u"Bunun için %1 rolü gerekir."_s}},
        {OnlyYourself,
         {u"Only the user themselves may do this."_s, u"Bunu yalnızca kullanıcının kendisi yapabilir."_s}},
        {WrongCredentials, {u"The user name or the password is wrong."_s, u"Kullanıcı adı veya parola yanlış."_s}},
        {WrongOldPassword, {u"The old password is wrong."_s, u"Eski parola yanlış."_s}},
        {NotActive, {u"The user is not active, but %1."_s, u"Kullanıcı etkin değil: %1."_s}},
        {TokenMissing, {u"Sign in first."_s, u"Önce oturum açın."_s}},
        {TokenInvalid, {u"The access token is not valid."_s, u"Erişim belirteci geçerli değil."_s}},
        {TokenExpired, {u"The access token has expired."_s, u"Erişim belirtecinin süresi doldu."_s}},
        {RefreshRefused,
         {u"The refresh token is unknown or was used before."_s,
          u"Yenileme belirteci bilinmiyor veya daha önce kullanıldı."_s}},
        {NoSuchPage, {u"There is nothing at %1."_s, u"%1 adresinde bir şey yok."_s}},
        {WrongMethod, {u"%1 is not possible here."_s, u"Burada %1 kullanılamaz."_s}},
        {FaultAsked, {u"The sandbox was asked to answer %1."_s, u"Sandbox'tan %1 yanıtı istendi."_s}},
        {UnknownFault, {u"No such fault: %1"_s, u"Böyle bir hata yok: %1"_s}},
    };
    return all;
}

} // namespace

Language languageOfLocale(const QString &locale)
{
    const QString language = locale.section(u'_', 0, 0).section(u'-', 0, 0);
    return language.compare(u"tr"_s, Qt::CaseInsensitive) == 0 ? Language::Turkish : Language::English;
}

Language languageOfHeader(const QByteArray &acceptLanguage)
{
    Language best = Language::English;
    double bestWeight = 0;
    for (const QString &range : QString::fromLatin1(acceptLanguage).split(u',')) {
        const QString tag = range.section(u';', 0, 0).trimmed().section(u'-', 0, 0).toLower();
        const QString quality = range.section(u"q="_s, 1);
        const double weight = quality.isEmpty() ? 1 : quality.trimmed().toDouble();
        if ((tag == u"tr" || tag == u"en") && weight > bestWeight) {
            best = languageOfLocale(tag);
            bestWeight = weight;
        }
    }
    return best;
}

QString words(const Text &text, Language language)
{
    const Words both = table().value(text.message);
    QString result = language == Language::Turkish ? both.turkish : both.english;
    // All at once: an argument that holds "%1" itself is not filled in.
    switch (text.arguments.size()) {
    case 0:
        return result;
    case 1:
        return result.arg(text.arguments.first());
    default:
        return result.arg(text.arguments.first(), text.arguments.last());
    }
}

} // namespace sandbox
