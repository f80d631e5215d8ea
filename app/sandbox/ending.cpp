// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "ending.h"

#include <cstdio>
#include <thread>

#include <QCoreApplication>

#ifndef _WIN32
#include <csignal>
#endif

namespace sandbox {

namespace {

void quit()
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace

void quitOnSignals()
{
#ifndef _WIN32
    // Blocked for all threads, and awaited by one: little may be done in a handler.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals] {
        int signal = 0;
        sigwait(&signals, &signal);
        quit();
    }).detach();
#endif
}

void quitWithStdin()
{
    std::thread([] {
        while (std::getchar() != EOF) { }
        quit();
    }).detach();
}

} // namespace sandbox
