// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "tokens.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto UrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char *>(words.data()), static_cast<qsizetype>(sizeof(words))};
}

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(UrlSafe);
}

} // namespace

Tokens::Tokens(int lifeSeconds)
    : m_lifeSeconds(lifeSeconds)
    , m_key(randomBytes())
{
}

TokenPair Tokens::issue(const QString &userId, const QString &locale)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray signedPart = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.'
        + encoded({
            {u"sub"_s, userId},
            {u"locale"_s, locale},
            {u"iat"_s, now},
            {u"exp"_s, now + m_lifeSeconds},
            {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"gen"_s, m_generation},
        });
    const QString refresh = QString::fromLatin1(randomBytes().toBase64(UrlSafe));
    m_userOfRefreshToken.insert(refresh, userId);
    return {QString::fromLatin1(signedPart + '.' + signature(signedPart)), refresh};
}

Tokens::Verdict Tokens::check(const QByteArray &accessToken, QString &userId) const
{
    const QList<QByteArray> parts = accessToken.split('.');
    if (parts.size() != 3 || parts.at(2) != signature(parts.at(0) + '.' + parts.at(1))) {
        return Verdict::Invalid;
    }
    const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), UrlSafe)).object();
    const bool isOld = claims.value(u"gen"_s).toInteger() < m_generation;
    if (isOld || claims.value(u"exp"_s).toInteger() <= QDateTime::currentSecsSinceEpoch()) {
        return Verdict::Expired;
    }
    userId = claims.value(u"sub"_s).toString();
    return Verdict::Valid;
}

QString Tokens::redeem(const QString &refreshToken)
{
    return m_userOfRefreshToken.take(refreshToken);
}

void Tokens::expireAll(bool alsoRefresh)
{
    ++m_generation;
    if (alsoRefresh) {
        m_userOfRefreshToken.clear();
    }
}

QByteArray Tokens::signature(const QByteArray &signedPart) const
{
    return QMessageAuthenticationCode::hash(signedPart, m_key, QCryptographicHash::Sha256).toBase64(UrlSafe);
}

} // namespace sandbox
