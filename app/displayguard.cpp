// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "displayguard.h"

#include <cstdio>
#include <cstdlib>

#include <QtGlobal>

namespace userdesk {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool mayBeWithoutDisplay = true;
#else
constexpr bool mayBeWithoutDisplay = false;
#endif

QtMessageHandler handlerBefore = nullptr;

void endInsteadOfAborting(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        sayNoDisplay();
        std::_Exit(noDisplayError);
    }
    handlerBefore(type, context, text); // says which display it was
}

} // namespace

void sayNoDisplay()
{
    std::fputs("userdesk: no window can be shown, as no display can be reached.\n", stderr);
    std::fflush(stderr);
}

DisplayGuard::DisplayGuard()
{
    if (mayBeWithoutDisplay) {
        handlerBefore = qInstallMessageHandler(endInsteadOfAborting);
    }
}

DisplayGuard::~DisplayGuard()
{
    if (mayBeWithoutDisplay) {
        qInstallMessageHandler(handlerBefore);
    }
}

} // namespace userdesk
