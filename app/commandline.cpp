// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

#include "users/userid.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int usageError = 1; // as QCommandLineParser::process() ends
constexpr qsizetype longestLink = 1'000;
constexpr qsizetype longestShown = 100;

/// What QGuiApplication and QApplication take for themselves, which stands in no help but is no mistake either. Left
/// out is what loads code or style (platformpluginpath, platformtheme, plugin, style, stylesheet): it is refused.
void addToolkitOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &valueName) {
        QCommandLineOption option(name, {}, valueName);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    };
    for (const QString &name : {u"platform"_s, u"display"_s, u"qwindowgeometry"_s, u"geometry"_s, u"qwindowicon"_s,
                                u"icon"_s, u"qwindowtitle"_s, u"title"_s, u"session"_s}) {
        add(name, u"value"_s);
    }
    for (const QString &name : {u"reverse"_s, u"nograb"_s, u"dograb"_s, u"widgetcount"_s}) {
        add(name, {});
    }
}

Farewell complaint(const QString &words)
{
    return {QCoreApplication::applicationName() + u": "_s + words, usageError};
}

void takeLink(const QString &link, StartRequest &request)
{
    request.userId = userIdOfLink(link);
    if (!request.userId) {
        request.badLink = link.left(longestShown);
    }
}

} // namespace

std::variant<StartRequest, Farewell> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // "-platform" is one option
    parser.setApplicationDescription(u"Manage the users of a web service."_s);
    const QCommandLineOption server(u"server"_s, u"Sign in to the server at this address."_s, u"URL"_s);
    const QCommandLineOption sandbox(u"sandbox"_s, u"Start the sandbox and sign in to it as its admin."_s);
    const QCommandLineOption user(u"user"_s, u"Open the user with this ID after signing in."_s, u"ID"_s);
    const QCommandLineOption link(u"link"_s, u"Open this link, and take no other argument."_s, u"LINK"_s);
    const QCommandLineOption language(u"lang"_s, u"Show the interface in this language, e.g. en or tr."_s, u"LOCALE"_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    parser.addOptions({server, sandbox, user, link, language, version, help});
    parser.addPositionalArgument(u"LINK"_s, u"Link to a user to open, such as userdesk://user/ID."_s, u"[LINK]"_s);
    addToolkitOptions(parser);
    const bool isRead = parser.parse(arguments);
    if (parser.isSet(help)) {
        return Farewell{parser.helpText().trimmed(), 0};
    }
    if (parser.isSet(version)) {
        return Farewell{u"UserDesk "_s + QCoreApplication::applicationVersion(), 0};
    }
    const QStringList links = parser.positionalArguments() + parser.values(link);
    if (!isRead) {
        return complaint(parser.errorText());
    }
    if (links.size() > 1) {
        return complaint(u"Only one link can be opened at a time."_s);
    }
    if (!links.isEmpty() && parser.isSet(user)) {
        return complaint(u"Give either a link or --user, not both."_s);
    }
    StartRequest request;
    request.language = parser.value(language);
    request.server = parser.isSet(server) ? std::optional(parser.value(server)) : std::nullopt;
    request.userId = parser.isSet(user) ? std::optional(parser.value(user)) : std::nullopt;
    request.sandbox = parser.isSet(sandbox);
    if (!links.isEmpty()) {
        takeLink(links.first(), request);
    }
    return request;
}

void keepLinkAlone(int &argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) { // what comes behind it is a link, whatever it looks like
        if (qstrcmp(argv[i], "--link") == 0) {
            argv[1] = argv[i];
            argv[2] = argv[i + 1];
            argv[3] = nullptr;
            argc = 3;
            return;
        }
    }
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]).left(9).compare("userdesk:", Qt::CaseInsensitive) == 0) {
            argv[1] = argv[i];
            argv[2] = nullptr; // there is one at the end, as argc is at least 2
            argc = 2;
            return;
        }
    }
}

std::optional<QString> userIdOfLink(const QString &link)
{
    if (link.size() > longestLink) {
        return std::nullopt;
    }
    const QUrl url(link, QUrl::StrictMode);
    const bool isUser = url.isValid() && url.scheme() == "userdesk"_L1 && url.authority() == "user"_L1;
    if (!isUser || url.hasQuery() || url.hasFragment()) {
        return std::nullopt;
    }
    const QString userId = url.path(QUrl::FullyDecoded).mid(1);
    const bool isOther =
        userId.contains(u'/') || userId.contains(QChar::ReplacementCharacter) || userId == "."_L1 || userId == ".."_L1;
    const QString tidied = tidyUserId(userId);
    const bool isId = !userId.isEmpty() && tidied.compare(userId, Qt::CaseInsensitive) == 0;
    return isId && !isOther ? std::optional(tidied) : std::nullopt;
}

} // namespace userdesk
