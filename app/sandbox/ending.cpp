// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "ending.h"

#include <thread>

#include <QCoreApplication>
#include <QFile>

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
        // By the descriptor: a thread that waits in <cstdio> holds the stream that the end of the program flushes.
        QFile input;
        char byte = 0;
        if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            while (input.read(&byte, 1) > 0) { }
        }
        quit();
    }).detach();
}

} // namespace sandbox
