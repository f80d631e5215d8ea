// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/avatar.h"

#include <array>

#include <QCryptographicHash>
#include <QPainter>
#include <QTextBoundaryFinder>

#include "look/theme.h"
#include "widgets/displaytext.h"

namespace userdesk {

namespace {

constexpr Length avatarSize{48};
constexpr std::array tones{Tone::Accent, Tone::Ok, Tone::Warning, Tone::Danger, Tone::Neutral};

/// The first grapheme of a word: what a reader calls its first letter.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

QString initialsOf(const QString &name)
{
    const QStringList words =
        displayText(name.left(1'000)).simplified().remove(u'\u2068').remove(u'\u2069').split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

Tone toneOf(const QString &id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Md5);
    return tones.at(size_t(uchar(hash.at(0))) % tones.size());
}

} // namespace

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(avatarSize, avatarSize);
}

void Avatar::setPerson(const QString &name, const QString &id)
{
    m_initials = initialsOf(name);
    m_tone = toneOf(id);
    update();
}

QSize Avatar::sizeHint() const
{
    return {avatarSize, avatarSize};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundColor(m_tone));
    painter.drawEllipse(rect());
    painter.setPen(textColor(m_tone));
    painter.setFont(Theme::font(Theme::nameSize, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace userdesk
