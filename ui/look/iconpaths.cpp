// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "look/iconpaths.h"

#include <initializer_list>

namespace userdesk {

namespace {

void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    const auto *point = points.begin();
    path.moveTo(*point);
    while (++point != points.end()) {
        path.lineTo(*point);
    }
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    addLine(path, points);
    return path;
}

QPainterPath undo()
{
    QPainterPath path;
    path.moveTo(3, 6.5);
    path.lineTo(9.5, 6.5);
    path.cubicTo(14.2, 6.5, 14.2, 13, 9.5, 13);
    path.lineTo(7, 13);
    addLine(path, {{6, 3.5}, {3, 6.5}, {6, 9.5}});
    return path;
}

QPainterPath lock()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 7, 9, 6.5), 1.2, 1.2);
    path.moveTo(5.5, 7);
    path.lineTo(5.5, 5.2);
    path.cubicTo(5.5, 1.8, 10.5, 1.8, 10.5, 5.2);
    path.lineTo(10.5, 7);
    return path;
}

QPainterPath menu()
{
    QPainterPath path;
    addLine(path, {{2.5, 4}, {13.5, 4}});
    addLine(path, {{2.5, 8}, {13.5, 8}});
    addLine(path, {{2.5, 12}, {13.5, 12}});
    return path;
}

QPainterPath copy()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 2.5, 8, 8), 1, 1);
    addLine(path, {{5.5, 13.5}, {13.5, 13.5}, {13.5, 5.5}});
    return path;
}

QPainterPath eye()
{
    QPainterPath path;
    path.moveTo(1.5, 8);
    path.cubicTo(4.5, 2.6, 11.5, 2.6, 14.5, 8);
    path.cubicTo(11.5, 13.4, 4.5, 13.4, 1.5, 8);
    path.addEllipse(QPointF(8, 8), 2, 2);
    return path;
}

QPainterPath eyeOff()
{
    QPainterPath path = eye();
    addLine(path, {{3, 13.5}, {13, 2.5}});
    return path;
}

/// A die: what it shows is left to chance.
QPainterPath generate()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 2.5, 11, 11), 2, 2);
    for (const QPointF dot :
         {QPointF(5.6, 5.6), QPointF(10.4, 5.6), QPointF(8, 8), QPointF(5.6, 10.4), QPointF(10.4, 10.4)}) {
        path.addEllipse(dot, 0.3, 0.3);
    }
    return path;
}

QPainterPath warning()
{
    QPainterPath path = line({{8, 2.2}, {14.3, 13.3}, {1.7, 13.3}, {8, 2.2}});
    addLine(path, {{8, 6.4}, {8, 9.4}});
    path.addEllipse(QPointF(8, 11.3), 0.2, 0.2);
    return path;
}

QPainterPath info()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6, 6);
    addLine(path, {{8, 7.4}, {8, 11}});
    path.addEllipse(QPointF(8, 5), 0.2, 0.2);
    return path;
}

QPainterPath search()
{
    QPainterPath path;
    path.addEllipse(QPointF(7, 7), 4.2, 4.2);
    addLine(path, {{10.2, 10.2}, {13.8, 13.8}});
    return path;
}

QPainterPath close()
{
    QPainterPath path = line({{4, 4}, {12, 12}});
    addLine(path, {{12, 4}, {4, 12}});
    return path;
}

QPainterPath reload()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(3, 3, 10, 10), 40);
    path.arcTo(QRectF(3, 3, 10, 10), 40, 290);
    addLine(path, {{12.6, 2.2}, {12.2, 5.2}, {9.2, 4.8}});
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 5.2), 2.7, 2.7);
    path.moveTo(2.8, 13.5);
    path.cubicTo(3.2, 8.8, 12.8, 8.8, 13.2, 13.5);
    return path;
}

QPainterPath signOut()
{
    QPainterPath path = line({{6.5, 2.5}, {2.5, 2.5}, {2.5, 13.5}, {6.5, 13.5}});
    addLine(path, {{6, 8}, {13.5, 8}});
    addLine(path, {{10.5, 5}, {13.5, 8}, {10.5, 11}});
    return path;
}

QPainterPath back()
{
    QPainterPath path({10, 3});
    path.lineTo(5, 8);
    path.lineTo(10, 13);
    return path;
}

QPainterPath forward()
{
    QPainterPath path({6, 3});
    path.lineTo(11, 8);
    path.lineTo(6, 13);
    return path;
}

QPainterPath plus()
{
    QPainterPath path = line({{8, 3}, {8, 13}});
    addLine(path, {{3, 8}, {13, 8}});
    return path;
}

} // namespace

QPainterPath iconPath(Icon name)
{
    switch (name) {
    case Icon::Undo:
        return undo();
    case Icon::Lock:
        return lock();
    case Icon::Menu:
        return menu();
    case Icon::Copy:
        return copy();
    case Icon::Eye:
        return eye();
    case Icon::EyeOff:
        return eyeOff();
    case Icon::Generate:
        return generate();
    case Icon::Warning:
        return warning();
    case Icon::Info:
        return info();
    case Icon::Check:
        return line({{3, 8.5}, {6.5, 12}, {13, 4.5}});
    case Icon::Search:
        return search();
    case Icon::Close:
        return close();
    case Icon::ChevronDown:
        return line({{4.5, 6.5}, {8, 10}, {11.5, 6.5}});
    case Icon::Reload:
        return reload();
    case Icon::Person:
        return person();
    case Icon::SignOut:
        return signOut();
    case Icon::Plus:
        return plus();
    case Icon::Back:
        return back();
    case Icon::Forward:
        return forward();
    }
    Q_UNREACHABLE();
}

} // namespace userdesk
