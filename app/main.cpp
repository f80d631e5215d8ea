// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <cstdio>

#include <QApplication>
#include <QFontInfo>
#include <QSettings>

#include "accessibility.h"
#include "commandline.h"
#include "console.h"
#include "desk.h"
#include "editing/notice.h"
#include "linkevents.h"
#include "mainwindow.h"
#include "session/instance.h"
#include "session/keychaintokenstore.h"
#include "settings/preferences.h"
#include "widgets/tooltipguard.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

struct MainTexts {
    Q_DECLARE_TR_FUNCTIONS(main)
};

void describeApplication()
{
    QCoreApplication::setOrganizationName(u"co.iklim"_s);
    QCoreApplication::setApplicationName(u"userdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(USERDESK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"UserDesk"_s);
    QGuiApplication::setDesktopFileName(u"co.iklim.userdesk"_s);
#ifdef Q_OS_WIN
    QSettings::setDefaultFormat(QSettings::IniFormat); // a file, as elsewhere: the lock lies beside it
#endif
}

/// A dump of the memory would hold the tokens.
void leaveNoCoreDump()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

void say(std::FILE *file, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), file);
}

int say(const Farewell &farewell)
{
    say(farewell.exitCode == 0 ? stdout : stderr, farewell.text);
    return farewell.exitCode;
}

/// A window without letters can't say it itself.
void sayWhatIsMissing()
{
    if (QFontInfo(QApplication::font()).family().isEmpty()) { // QFontDatabase lists its stand-ins even then
        say(stderr, u"userdesk: this system has no fonts, so no text can be shown; install some, e.g. DejaVu Sans."_s);
    }
}

Notice warning(const QString &title, const QString &detail)
{
    return {Notice::Severity::Warning, title, detail, Notice::Action::None};
}

void tellOfSettings(MainWindow &window, QSettings &settings)
{
    settings.sync();
    if (!settings.isWritable()) {
        window.tell([file = settings.fileName()] {
            return warning(MainTexts::tr("What you choose here will not be kept."),
                           MainTexts::tr("The settings can't be written: %1").arg(file));
        });
    } else if (settings.status() == QSettings::FormatError) {
        window.tell([file = settings.fileName()] {
            return warning(MainTexts::tr("Some settings could not be read."),
                           MainTexts::tr("This file is damaged: %1").arg(file));
        });
    }
}

int runWindow(int &argc, char **argv, const StartRequest &request)
{
    QApplication application(argc, argv);
    QSettings settings;
    Instance instance(settings.fileName());
    const Instance::Start start = instance.begin(QCoreApplication::arguments());
    if (start == Instance::Start::HandedOver) {
        return 0;
    }
    installAccessibility();
    installToolTipGuard();
    sayWhatIsMissing();
    Preferences preferences(settings);
    preferences.apply(application, request.language);
    KeychainTokenStore tokens;
    Desk desk(settings, tokens);
    MainWindow window(desk, preferences);
    const auto takeOver = [&window](const QStringList &arguments) {
        const auto other = readCommandLine(arguments);
        window.takeOver(std::holds_alternative<StartRequest>(other) ? std::get<StartRequest>(other) : StartRequest());
    };
    QObject::connect(&instance, &Instance::argumentsReceived, &window, takeOver);
    const LinkEvents links(&application);
    QObject::connect(&links, &LinkEvents::linkOpened, &window, [takeOver](const QString &link) {
        takeOver({QCoreApplication::applicationName(), link});
    });
    window.show();
    tellOfSettings(window, settings);
    if (start == Instance::Start::OtherIsSilent) {
        window.tell([] {
            return warning(
                MainTexts::tr("UserDesk is open in another window, which doesn't answer."),
                MainTexts::tr("Close that window when you can: the two know nothing of each other's edits."));
        });
    }
    window.start(request);
    return QApplication::exec();
}

/// What can be done without a display, so that it works without one.
std::variant<StartRequest, Farewell> prepare(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return readCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreDump();
    keepLinkAlone(argc, argv);
    describeApplication();
    const auto start = prepare(argc, argv);
    if (const auto *farewell = std::get_if<Farewell>(&start)) {
        useConsoleOfParent();
        return say(*farewell);
    }
    return runWindow(argc, argv, std::get<StartRequest>(start));
}
