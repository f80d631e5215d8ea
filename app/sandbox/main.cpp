// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <cstdio>

#include <QCoreApplication>

#include "ending.h"
#include "options.h"
#include "service.h"

using namespace Qt::StringLiterals;

namespace {

void print(std::FILE *file, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), file);
    std::fflush(file);
}

int serve(const sandbox::Options &options)
{
    sandbox::Service service(options);
    const QString problem = service.start();
    if (!problem.isEmpty()) {
        print(stderr, u"userdesk-sandbox: "_s + problem);
        return 1;
    }
    print(stdout, service.address());
    if (options.followStdin) {
        sandbox::quitWithStdin();
    }
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"userdesk-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(USERDESK_VERSION));
    const auto options = sandbox::readOptions(QCoreApplication::arguments());
    if (const auto *farewell = std::get_if<sandbox::Farewell>(&options)) {
        const bool isComplaint = farewell->exitCode != 0;
        print(isComplaint ? stderr : stdout, isComplaint ? u"userdesk-sandbox: "_s + farewell->text : farewell->text);
        return farewell->exitCode;
    }
    sandbox::quitOnSignals();
    return serve(std::get<sandbox::Options>(options));
}
