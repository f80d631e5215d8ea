// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "windowplace.h"

#include <QApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

#include "activationlease.h"
#include "look/length.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int frameHeight = 40;
const auto geometryKey = u"window/geometry"_s;

} // namespace

void rememberPlace(const QMainWindow &window, QSettings &settings)
{
    settings.setValue(geometryKey, window.saveGeometry());
}

void setLeastSize(QMainWindow &window)
{
    const QSize available = window.screen()->availableSize();
    window.setMinimumSize(QSize(Length(640), Length(560)).boundedTo(available - QSize(0, frameHeight)));
}

void restorePlace(QMainWindow &window, const QSettings &settings)
{
    const QSize wanted(1'360, 860);
    const QSize available = window.screen()->availableSize();
    setLeastSize(window);
    window.resize(wanted.boundedTo(available));
    if (!window.restoreGeometry(settings.value(geometryKey).toByteArray())
        && available.height() < wanted.height() + frameHeight) {
        window.setWindowState(Qt::WindowMaximized); // with its frame it would stand out of the screen
    }
}

void bringToFront(QWidget &window, const Activation &activation)
{
    const ActivationLease lease(activation);
    if (window.isMinimized()) {
        window.showNormal();
    }
    window.show();
    QWidget *dialog = QApplication::activeModalWidget(); // where there is one, it alone takes keys
    QWidget &front = dialog ? *dialog : window;
    front.raise();
    front.activateWindow();
    activateOnX11(front, activation);
}

} // namespace userdesk
