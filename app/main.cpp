// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include "accessibility.h"
#include "desk.h"
#include "language.h"
#include "look/theme.h"
#include "mainwindow.h"
#include "session/keychaintokenstore.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

void describeApplication()
{
    QApplication::setOrganizationName(u"co.iklim"_s);
    QApplication::setApplicationName(u"userdesk"_s);
    QApplication::setApplicationDisplayName(u"UserDesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(USERDESK_VERSION));
    QApplication::setDesktopFileName(u"co.iklim.userdesk"_s);
}

QString tr(const char *source)
{
    return QCoreApplication::translate("main", source);
}

StartRequest readCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Manage the users of a web service."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption server(u"server"_s, tr("Sign in to the server at this address."), tr("URL"));
    const QCommandLineOption sandbox(u"sandbox"_s, tr("Start the sandbox and sign in to it as its admin."));
    const QCommandLineOption user(u"user"_s, tr("Open the user with this ID after signing in."), tr("ID"));
    const QCommandLineOption language(u"lang"_s, tr("Show the interface in this language, e.g. en or tr."),
                                      tr("LOCALE"));
    parser.addOptions({server, sandbox, user, language});
    parser.process(application);
    StartRequest request;
    request.language = parser.value(language);
    request.server = parser.isSet(server) ? std::optional(parser.value(server)) : std::nullopt;
    request.userId = parser.isSet(user) ? std::optional(parser.value(user)) : std::nullopt;
    request.sandbox = parser.isSet(sandbox);
    return request;
}

/// Light or dark as the settings say ("look/scheme"), or as the system is.
Theme::Scheme wantedScheme(const QSettings &settings)
{
    const QString scheme = settings.value(u"look/scheme"_s).toString();
    if (scheme == "dark"_L1) {
        return Theme::Dark;
    }
    return scheme == "light"_L1 ? Theme::Light : Theme::System;
}

} // namespace

int main(int argc, char **argv)
{
    describeApplication();
    QApplication application(argc, argv);
    const StartRequest request = readCommandLine(application);
    setLanguage(application, request.language);
    installAccessibility();

    QSettings settings;
    Theme::apply(application, wantedScheme(settings));
    KeychainTokenStore tokens;
    Desk desk(settings, tokens);
    desk.client.setLanguage(languageTag());
    MainWindow window(desk, settings);
    window.show();
    window.start(request);
    return QApplication::exec();
}
