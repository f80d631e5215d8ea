// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QLabel>

/// The peer of bench_start: the least that a Qt program with a window can be.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("UserDesk"));
    label.resize(1'360, 860);
    label.show();
    return QApplication::exec();
}
