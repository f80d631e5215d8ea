// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/filterbutton.h"

#include <algorithm>

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include "look/boxes.h"
#include "look/theme.h"
#include "widgets/displaytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr qsizetype LongestText = 60;

} // namespace

FilterButton::FilterButton(const QString &title, QWidget *parent)
    : QPushButton(parent)
    , m_title(title)
    , m_menu(new QMenu(this))
{
    m_menu->setAccessibleName(title);
    m_menu->setAttribute(Qt::WA_NoMouseReplay); // a second click here closes it, and doesn't open it again
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fillMenu);
    // Not setMenu(), which opens it in a loop of its own and keeps who pressed it by a screen reader waiting.
    connect(this, &QPushButton::clicked, m_menu, [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); });
    showChosen();
}

void FilterButton::setValues(const QList<Value> &values)
{
    m_values = values;
    showChosen();
}

void FilterButton::setCounts(const QHash<QString, qsizetype> &counts, const QString &remark)
{
    m_counts = counts;
    m_remark = remark;
    setAccessibleDescription(remark);
    showToolTip();
}

void FilterButton::setChosen(const QSet<QString> &keys)
{
    m_chosen = keys;
    showChosen();
}

void FilterButton::fillMenu()
{
    m_menu->clear();
    QAction *any = m_menu->addAction(tr("Any"));
    any->setEnabled(!m_chosen.isEmpty());
    connect(any, &QAction::triggered, this, [this] {
        setChosen({});
        Q_EMIT chosenChanged();
    });
    m_menu->addSeparator();
    QSet<QString> others = m_chosen;
    for (auto count = m_counts.keyBegin(); count != m_counts.keyEnd(); ++count) {
        others.insert(*count);
    }
    for (const Value &value : std::as_const(m_values)) {
        addValue(value);
        others.remove(value.key);
    }
    QStringList unknown(others.begin(), others.end());
    unknown.sort();
    for (const QString &key : std::as_const(unknown)) {
        addValue({key, textOf(key)});
    }
}

void FilterButton::addValue(const Value &value)
{
    QString text = displayText(value.text).left(LongestText);
    text.replace(u'&', u"&&"_s);
    //: %1 is a status or a role, %2 the number of users who have it
    QAction *action = m_menu->addAction(tr("%1 (%2)").arg(text, QLocale().toString(m_counts.value(value.key))));
    action->setCheckable(true);
    action->setChecked(m_chosen.contains(value.key));
    connect(action, &QAction::toggled, this, [this, key = value.key](bool isChosen) { choose(key, isChosen); });
}

void FilterButton::choose(const QString &key, bool isChosen)
{
    if (isChosen) {
        m_chosen.insert(key);
    } else {
        m_chosen.remove(key);
    }
    showChosen();
    Q_EMIT chosenChanged();
}

QString FilterButton::textOf(const QString &key) const
{
    const auto known = std::ranges::find(m_values, key, &Value::key);
    return known == m_values.end() ? key : known->text;
}

QString FilterButton::chosenText() const
{
    QStringList texts;
    for (const QString &key : std::as_const(m_chosen)) {
        texts.append(displayText(textOf(key)).left(LongestText));
    }
    texts.sort();
    const QString chosen = texts.value(0, tr("any"));
    return texts.size() > 1 ? tr("%1 +%2").arg(chosen, QLocale().toString(texts.size() - 1)) : chosen;
}

void FilterButton::showChosen()
{
    //: what is chosen, e.g. "Status: any"
    m_shown = tr("%1: %2").arg(m_title, chosenText());
    setText(QString(m_shown).replace(u'&', u"&&"_s));
    setAccessibleName(spokenText(m_shown));
    showToolTip();
}

QFont FilterButton::chipFont() const
{
    return Theme::font(Theme::noteSize, m_chosen.isEmpty() ? QFont::Normal : QFont::DemiBold);
}

/// With the arrow that says that there is more.
QString FilterButton::elidedText(int width) const
{
    const QFontMetrics metrics(chipFont());
    const QString arrow = u" ▾"_s;
    return metrics.elidedText(m_shown, Qt::ElideRight, width - metrics.horizontalAdvance(arrow)) + arrow;
}

void FilterButton::showToolTip()
{
    const bool isCut = !elidedText(width()).startsWith(m_shown);
    QStringList lines{isCut ? m_shown : QString(), m_remark};
    lines.removeAll(QString());
    setToolTip(toolTipText(lines.join(u'\n')));
}

void FilterButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    showToolTip();
}

void FilterButton::paintEvent(QPaintEvent *)
{
    const bool isChosen = !m_chosen.isEmpty();
    const bool isOver = underMouse() || isDown();
    QPainter painter(this);
    const QRect box = rect().adjusted(0, Theme::space1, 0, -Theme::space1);
    paintBox(&painter, box,
             Theme::color(isChosen     ? ColorRole::AccentGround
                              : isOver ? ColorRole::NeutralGround
                                       : ColorRole::Surface),
             Theme::color(isChosen ? ColorRole::Accent : ColorRole::Edge), 1, Theme::chipRadius);
    if (hasFocus()) {
        userdesk::paintFocus(&painter, box);
    }
    painter.setFont(chipFont());
    painter.setPen(Theme::color(isChosen ? ColorRole::Accent : ColorRole::Text));
    painter.drawText(box, Qt::AlignCenter, elidedText(box.width()));
}

} // namespace userdesk
