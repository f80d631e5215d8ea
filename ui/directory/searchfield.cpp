// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/searchfield.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>

#include "directory/folding.h"
#include "directory/searchquery.h"
#include "look/icons.h"
#include "look/theme.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int MostOffers = 10;
// Fewer letters are more often the start of a name than of a key.
constexpr int LeastOfKey = 3;

const QKeySequence &shortcut()
{
    static const QKeySequence keys(Qt::CTRL | Qt::Key_K);
    return keys;
}

QString quotedWhereNeeded(const QString &value)
{
    const bool isNeeded =
        std::ranges::any_of(value, [](QChar character) { return character.isSpace() || character == u'"'; });
    return isNeeded ? u'"' + QString(value).replace(u"\""_s, u"\"\""_s) + u'"' : value;
}

} // namespace

SearchField::SearchField(Values values, QWidget *parent)
    : QLineEdit(parent)
    , m_values(std::move(values))
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setObjectName(u"searchUsers"_s);
    setAccessibleName(tr("Search users"));
    setPlaceholderText(tr("Search users"));
    setToolTip(tr("Any part of a name, user name, company, phone number, status, role or ID, in any order. Narrow with "
                  "status:blocked, role:admin,power_user, plan:trial, company:acme or -status:deleted. (%1)")
                   .arg(shortcut().toString(QKeySequence::NativeText)));
    setClearButtonEnabled(true);
    auto *clear = findChild<QAbstractButton *>(); // Qt gives it no name
    clear->setObjectName(u"clearSearch"_s);
    clear->setAccessibleName(tr("Clear the search"));
    const int besideIcon = Theme::iconSize + Theme::space2;
    setTextMargins(isRightToLeft() ? 0 : besideIcon, 0, isRightToLeft() ? besideIcon : 0, 0);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::complete);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offerCompletions);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::openRequested);
    auto *goThere = new QAction(tr("Search users"), this);
    goThere->setShortcuts({shortcut(), QKeySequence(QKeySequence::Find)});
    connect(goThere, &QAction::triggered, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    QWidget::addAction(goThere);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isTaken = m_completer->popup()->isVisible()
        && (event->key() == Qt::Key_Escape
            || (m_completer->popup()->currentIndex().isValid()
                && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)));
    if (isTaken) { // by the offers, which let this field have it first
        event->ignore();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT listRequested();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

/// A magnifier, and the keys that lead here, as long as nothing is typed.
void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect edge(Theme::space3, (height() - Theme::iconSize) / 2, Theme::iconSize, Theme::iconSize);
    icon(Icon::Search).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), edge));
    if (!text().isEmpty()) {
        return;
    }
    painter.setFont(Theme::font(Theme::noteSize));
    painter.setPen(Theme::color(ColorRole::SecondText));
    const QRect inside = rect().adjusted(Theme::space3, 0, -Theme::space3, 0);
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    const int taken = Theme::iconSize + fontMetrics().horizontalAdvance(placeholderText()) + 2 * Theme::space3;
    if (painter.fontMetrics().horizontalAdvance(keys) <= inside.width() - taken) {
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignTrailing, keys);
    }
}

QString SearchField::wordAtEnd() const
{
    return text().sliced(text().lastIndexOf(u' ') + 1);
}

void SearchField::offerCompletions()
{
    QStringList offers = cursorPosition() == text().size() ? completions(wordAtEnd()) : QStringList();
    offers.removeIf([this](const QString &offer) { return folded(offer) == folded(wordAtEnd()); }); // it stands there
    m_offers->setStringList(offers);
    if (offers.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

QStringList SearchField::completions(const QString &word) const
{
    QStringList offers;
    const QString sign = word.startsWith(u'-') ? u"-"_s : QString(); // all others than these
    const qsizetype colon = word.indexOf(u':');
    const QString key = word.left(std::max<qsizetype>(0, colon)).sliced(colon < 0 ? 0 : sign.size()).toLower();
    if (colon < 0 && word.size() - sign.size() >= LeastOfKey) {
        for (const QString &each : SearchQuery::keys()) {
            if (each.startsWith(word.sliced(sign.size()), Qt::CaseInsensitive)) {
                offers.append(sign + each + u':');
            }
        }
    } else if (SearchQuery::keys().contains(key)) {
        const qsizetype comma = key == u"company" ? -1 : word.lastIndexOf(u','); // before the last of a list
        const qsizetype start = std::max(colon, comma) + 1;
        const QByteArray begun = folded(word.sliced(start));
        for (const QString &value : m_values(key)) {
            if (offers.size() < MostOffers && folded(value).startsWith(begun)) {
                offers.append(sign + key + word.sliced(colon, start - colon) + quotedWhereNeeded(value));
            }
        }
    }
    return offers;
}

void SearchField::complete(const QString &narrowing)
{
    setText(text().chopped(wordAtEnd().size()) + narrowing + (narrowing.endsWith(u':') ? QString() : u" "_s));
    Q_EMIT textEdited(text());
}

} // namespace userdesk
