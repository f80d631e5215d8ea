// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace userdesk {

/// What the desktop gives to a program that the user has just started, so that its window may come to the front.
struct Activation {
    QString token; ///< of Wayland: XDG_ACTIVATION_TOKEN
    QString startupId; ///< of X11: DESKTOP_STARTUP_ID
};

/// What a second start hands over to the first.
struct Handover {
    QStringList arguments; ///< the name of the program included
    QString display; ///< where its window would be
    Activation activation = {};
};

constexpr qsizetype longestHandover = 64 * 1'024; // bytes

/// To be asked for before there is a QGuiApplication, which takes some of it.
Activation activationOfThisStart();

/// One line, its end included: an object of JSON.
QByteArray lineOf(const Handover &handover);

/// Nothing where the line is malformed. What it doesn't know, it ignores: a newer version may send it.
std::optional<Handover> handoverOf(const QByteArray &line);

} // namespace userdesk
