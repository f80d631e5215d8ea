// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "look/icons.h"

#include <algorithm>
#include <array>

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include "look/theme.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr std::array pictureSizes{16, 24, 32, 48, 64}; // as packaging/icons makes them
constexpr std::array applicationSizes{16, 32, 48, 64, 128};

QString fileNameOf(Icon name)
{
    switch (name) {
    case Icon::Undo:
        return u"undo"_s;
    case Icon::Lock:
        return u"lock"_s;
    case Icon::Menu:
        return u"menu"_s;
    case Icon::Copy:
        return u"copy"_s;
    case Icon::Eye:
        return u"eye"_s;
    case Icon::EyeOff:
        return u"eye-off"_s;
    case Icon::Generate:
        return u"generate"_s;
    case Icon::Warning:
        return u"warning"_s;
    case Icon::Info:
        return u"info"_s;
    case Icon::Check:
        return u"check"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::Close:
        return u"close"_s;
    case Icon::ChevronDown:
        return u"chevron-down"_s;
    case Icon::Reload:
        return u"reload"_s;
    case Icon::Person:
        return u"person"_s;
    case Icon::SignOut:
        return u"sign-out"_s;
    case Icon::Plus:
        return u"plus"_s;
    case Icon::Back:
        return u"back"_s;
    case Icon::Forward:
        return u"forward"_s;
    }
    Q_UNREACHABLE();
}

/// Whether it points along the lines of text, and so the other way where they run from the right.
bool pointsAlongText(Icon name)
{
    return name == Icon::Back || name == Icon::Forward || name == Icon::Undo || name == Icon::SignOut;
}

/// The picture whose size is the next one to @p side, in device pixels, so that it is scaled down and never up.
QImage picture(Icon name, int side)
{
    const auto *size = std::ranges::lower_bound(pictureSizes, side);
    const int best = size == pictureSizes.end() ? pictureSizes.back() : *size;
    const QImage image(u":/icons/%1-%2.png"_s.arg(fileNameOf(name)).arg(best));
    return best == side ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Draws an icon when it is asked for, so that it always has the colours of the moment.
class DeskIconEngine : public QIconEngine {
public:
    DeskIconEngine(Icon name, ColorRole role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = Theme::color(mode == QIcon::Disabled ? ColorRole::Edge : m_role);
        const int side = std::min(size.width(), size.height());
        const bool isTurned = QGuiApplication::isRightToLeft() && pointsAlongText(m_name);
        const QString key = u"userdesk-icon-%1-%2-%3-%4-%5"_s.arg(int(m_name))
                                .arg(color.rgba())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(isTurned));
        QPixmap pixmap;
        if (side <= 0 || QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const QImage image = picture(m_name, side);
        painter.drawImage((size.width() - side) / 2, (size.height() - side) / 2,
                          isTurned ? image.mirrored(true, false) : image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DeskIconEngine(*this); }

private:
    Icon m_name;
    ColorRole m_role;
};

} // namespace

QIcon icon(Icon name, ColorRole role)
{
    return QIcon(new DeskIconEngine(name, role));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : applicationSizes) {
        icon.addFile(u":/icons/co.iklim.userdesk-%1.png"_s.arg(size)); // with its size it would be decoded now
    }
    return icon;
}

} // namespace userdesk
