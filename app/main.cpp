// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <cstdio>

#include <QApplication>
#include <QFontInfo>
#include <QMessageBox>
#include <QSettings>

#include "accessibility.h"
#include "commandline.h"
#include "console.h"
#include "desk.h"
#include "display.h"
#include "displayguard.h"
#include "editing/notice.h"
#include "linkevents.h"
#include "mainwindow.h"
#include "session/instance.h"
#include "session/keychaintokenstore.h"
#include "settings/preferences.h"
#ifdef Q_OS_MACOS
#include "settingsmove.h"
#endif
#include "widgets/tooltipguard.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shobjidl.h>
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
    QCoreApplication::setOrganizationDomain(u"iklim.co"_s); // by which macOS names the settings
    QCoreApplication::setApplicationName(u"userdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(USERDESK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"UserDesk"_s);
    QGuiApplication::setDesktopFileName(u"co.iklim.userdesk"_s);
#ifdef Q_OS_WIN
    QSettings::setDefaultFormat(QSettings::IniFormat); // a file, as elsewhere
    SetCurrentProcessExplicitAppUserModelID(L"co.iklim.userdesk"); // as the installer's entry in the menu: one button
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
            return warning(MainTexts::tr("Your settings will not be saved."),
                           MainTexts::tr("The settings can't be written: %1").arg(file));
        });
    } else if (settings.status() == QSettings::FormatError) {
        window.tell([file = settings.fileName()] {
            return warning(MainTexts::tr("Some settings could not be read."),
                           MainTexts::tr("This file is damaged: %1").arg(file));
        });
    }
}

void tellOfOthers(MainWindow &window, const Instance &instance, Instance::Start start)
{
    if (start == Instance::Start::OtherIsSilent) {
        window.tell([] {
            return warning(
                MainTexts::tr("UserDesk is open in another window, which doesn't answer."),
                MainTexts::tr("Close the other window when you can: neither of them knows the edits of the other."));
        });
    } else if (!instance.isReachable()) {
        window.tell([] {
            return warning(MainTexts::tr("A second start can't reach this window."),
                           MainTexts::tr("Links open another window: no folder was found that is yours alone."));
        });
    }
}

int runWindow(QApplication &application, QSettings &settings, Instance &instance, Instance::Start start,
              const StartRequest &request)
{
    sayWhatIsMissing();
    Preferences preferences(settings);
    preferences.apply(application, request.language);
    KeychainTokenStore tokens;
    Desk desk(settings, tokens);
    MainWindow window(desk, preferences);
    const auto takeOver = [&window](const QStringList &arguments, const Activation &activation) {
        const auto other = readCommandLine(arguments);
        window.takeOver(std::holds_alternative<StartRequest>(other) ? std::get<StartRequest>(other) : StartRequest(),
                        activation);
    };
    QObject::connect(&instance, &Instance::received, &window,
                     [takeOver](const Handover &handover) { takeOver(handover.arguments, handover.activation); });
    const LinkEvents links(&application);
    QObject::connect(&links, &LinkEvents::linkOpened, &window, [takeOver](const QString &link) {
        takeOver({QCoreApplication::applicationName(), link}, {});
    });
    window.show();
    tellOfSettings(window, settings);
    tellOfOthers(window, instance, start);
    window.start(request);
    return QApplication::exec();
}

/// On the standard error and in a box, as it may have been started from an icon.
int sayOtherDisplay(QApplication &application, QSettings &settings, const StartRequest &request)
{
    say(stderr, u"userdesk: UserDesk is open on another display."_s);
    Preferences preferences(settings);
    preferences.apply(application, request.language);
    QMessageBox box(QMessageBox::Information, QGuiApplication::applicationDisplayName(),
                    MainTexts::tr("UserDesk is open on another display."), QMessageBox::Ok);
    box.setInformativeText(MainTexts::tr("Go on there, or close it there first."));
    box.exec();
    return 1;
}

int begin(QApplication &application, Handover own, const StartRequest &request)
{
    own.display = displayName(QGuiApplication::platformName(), own.arguments);
    QSettings settings;
#ifdef Q_OS_MACOS
    QSettings before(QCoreApplication::organizationName(), QCoreApplication::applicationName());
    takeOverSettings(settings, before); // they had another name there
#endif
    Instance instance(settings.fileName());
    const Instance::Start start = instance.begin(own);
    switch (start) {
    case Instance::Start::HandedOver:
        return 0;
    case Instance::Start::TooLong:
        say(stderr, u"userdesk: these arguments are too long to be handed over to the window that is open."_s);
        return 1;
    case Instance::Start::OtherDisplay:
        installAccessibility();
        return sayOtherDisplay(application, settings, request);
    case Instance::Start::First:
    case Instance::Start::OtherIsSilent:
        break;
    }
    installAccessibility();
    installToolTipGuard();
    return runWindow(application, settings, instance, start, request);
}

int runWithDisplay(int &argc, char **argv, const Handover &own, const StartRequest &request)
{
    if (!namesDisplay(own.arguments)) {
        sayNoDisplay();
        return noDisplayError;
    }
    auto guard = std::make_optional<DisplayGuard>();
    QApplication application(argc, argv);
    guard.reset();
    return begin(application, own, request);
}

/// What can be done without a display, so that it works without one.
std::pair<QStringList, std::variant<StartRequest, Farewell>> prepare(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return {arguments, readCommandLine(arguments)};
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreDump();
    keepLinkAlone(argc, argv);
    describeApplication();
    const auto [arguments, start] = prepare(argc, argv);
    if (const auto *farewell = std::get_if<Farewell>(&start)) {
        useConsoleOfParent();
        return say(*farewell);
    }
    return runWithDisplay(argc, argv, {arguments, {}, activationOfThisStart()}, std::get<StartRequest>(start));
}
