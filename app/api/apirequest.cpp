// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/apirequest.h"

#include <algorithm>
#include <array>
#include <map>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

// The one place that knows which properties are secret on the wire.
constexpr std::array secretProperties{"password"_L1, "oldPassword"_L1, "newPassword"_L1, "refreshToken"_L1,
                                      "accessToken"_L1};

const auto mask = u"••••••••"_s;

QJsonObject masked(QJsonObject body)
{
    for (const auto &name : secretProperties) {
        if (body.contains(name)) {
            body.insert(name, mask);
        }
    }
    return body;
}

QString bodyText(const ApiRequest &request, QJsonDocument::JsonFormat format)
{
    return request.body ? QString::fromUtf8(QJsonDocument(masked(*request.body)).toJson(format)).trimmed() : QString();
}

/// A secret's variable, e.g. "NEW_PASSWORD".
QString variableFor(QLatin1StringView property)
{
    QString name;
    for (const QChar c : QString(property)) {
        name += c.isUpper() ? QString(u'_') + c : QString(c.toUpper());
    }
    return name;
}

/// What is to be a word of a command: fixed text and, between it, variables. The first is a text, then they take turns.
using Parts = QStringList;

/// JSON with variables in place of its secrets' values. They stand in it as they are: a value with " or \ in it has to
/// be set as JSON writes it.
Parts jsonParts(const QJsonObject &body)
{
    const QString json = QString::fromUtf8(QJsonDocument(masked(body)).toJson(QJsonDocument::Compact));
    std::map<qsizetype, QString> variables; // by place
    for (const auto &name : secretProperties) {
        const QString secret = u"\"%1\":\"%2\""_s.arg(name, mask);
        if (const qsizetype at = body.contains(name) ? json.indexOf(secret) : -1; at >= 0) {
            variables.emplace(at + secret.size() - mask.size() - 1, variableFor(name));
        }
    }
    Parts parts;
    qsizetype from = 0;
    for (const auto &[at, variable] : variables) {
        parts << json.mid(from, at - from) << variable;
        from = at + mask.size();
    }
    return parts << json.mid(from);
}

QString posixWord(const Parts &parts)
{
    QString word;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        word += i % 2 == 0 ? u"'%1'"_s.arg(QString(parts[i]).replace(u"'"_s, u"'\\''"_s))
                           : u"\"${%1:?is not set}\""_s.arg(parts[i]);
    }
    return word;
}

QString powerShellWord(const Parts &parts)
{
    QStringList words;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        words.append(i % 2 == 0 ? u"'%1'"_s.arg(QString(parts[i]).replace(u"'"_s, u"''"_s))
                                : u"$(if ($env:%1) { $env:%1 } else { throw '%1 is not set' })"_s.arg(parts[i]));
    }
    return words.size() == 1 ? words.first() : u"(%1)"_s.arg(words.join(u" + "_s));
}

/// PowerShell sends text to a program in an encoding that hangs on its version, so JSON goes as ASCII.
QString asciiJson(const QString &json)
{
    QString ascii;
    for (const QChar c : json) {
        ascii += c.unicode() < 0x80 ? QString(c) : u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    }
    return ascii;
}

QStringList curlWords(const QString &program, const QUrl &server, const ApiRequest &request,
                      QString (*word)(const Parts &parts))
{
    QStringList words{u"%1 --request %2"_s.arg(program, QString::fromLatin1(request.method)),
                      word({requestUrl(server, request).toString(QUrl::FullyEncoded)})};
    if (request.authorized) {
        words.append(u"--header "_s + word({u"Authorization: Bearer "_s, u"TOKEN"_s}));
    }
    if (request.body) {
        words.append(u"--header "_s + word({u"Content-Type: application/json"_s}));
    }
    return words;
}

/// Within quotes PowerShell's versions differ in what reaches a program, so the body goes by its standard input.
QString powerShellCommand(const QUrl &server, const ApiRequest &request)
{
    QStringList words = curlWords(u"curl.exe"_s, server, request, powerShellWord); // "curl" is something else there
    if (!request.body) {
        return words.join(u" `\n  "_s);
    }
    Parts parts = jsonParts(*request.body);
    std::ranges::transform(parts, parts.begin(), asciiJson);
    words.append(u"--data-binary '@-'"_s);
    return powerShellWord(parts) + u" |\n  "_s + words.join(u" `\n  "_s);
}

} // namespace

QUrl requestUrl(const QUrl &server, const ApiRequest &request)
{
    QUrl url = server;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    url.setPath(base + request.path, QUrl::TolerantMode);
    return url;
}

QString requestText(const QUrl &server, const ApiRequest &request)
{
    return u"%1 %2\n%3"_s
        .arg(QString::fromLatin1(request.method), requestUrl(server, request).toString(QUrl::FullyEncoded),
             bodyText(request, QJsonDocument::Indented))
        .trimmed();
}

QString curlCommand(const QUrl &server, const ApiRequest &request, Shell shell)
{
    if (shell == Shell::PowerShell) {
        return powerShellCommand(server, request);
    }
    QStringList words = curlWords(u"curl"_s, server, request, posixWord);
    if (request.body) {
        words.append(u"--data-raw "_s + posixWord(jsonParts(*request.body)));
    }
    return words.join(u" \\\n  "_s);
}

} // namespace userdesk
