// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include "accessibility.h"
#include "desk.h"
#include "mainwindow.h"
#include "session/keychaintokenstore.h"
#include "settings/preferences.h"

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

struct MainTexts {
    Q_DECLARE_TR_FUNCTIONS(main)
};

StartRequest readCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(MainTexts::tr("Manage the users of a web service."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption server(u"server"_s, MainTexts::tr("Sign in to the server at this address."),
                                    MainTexts::tr("URL"));
    const QCommandLineOption sandbox(u"sandbox"_s, MainTexts::tr("Start the sandbox and sign in to it as its admin."));
    const QCommandLineOption user(u"user"_s, MainTexts::tr("Open the user with this ID after signing in."),
                                  MainTexts::tr("ID"));
    const QCommandLineOption language(u"lang"_s, MainTexts::tr("Show the interface in this language, e.g. en or tr."),
                                      MainTexts::tr("LOCALE"));
    parser.addOptions({server, sandbox, user, language});
    parser.process(application);
    StartRequest request;
    request.language = parser.value(language);
    request.server = parser.isSet(server) ? std::optional(parser.value(server)) : std::nullopt;
    request.userId = parser.isSet(user) ? std::optional(parser.value(user)) : std::nullopt;
    request.sandbox = parser.isSet(sandbox);
    return request;
}

} // namespace

int main(int argc, char **argv)
{
    describeApplication();
    QApplication application(argc, argv);
    const StartRequest request = readCommandLine(application);
    installAccessibility();
    QSettings settings;
    Preferences preferences(settings);
    preferences.apply(application, request.language);
    KeychainTokenStore tokens;
    Desk desk(settings, tokens);
    MainWindow window(desk, preferences);
    window.show();
    window.start(request);
    return QApplication::exec();
}
