// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/detailsview.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "look/theme.h"
#include "widgets/detailvalue.h"
#include "widgets/displaytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int longestBefore = 60;

} // namespace

DetailsView::DetailsView(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel)
    , m_empty(new QLabel)
{
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    Theme::styleAsSection(heading);
    Theme::styleAsNote(m_hint);
    m_hint->setWordWrap(true);
    m_hint->hide();
    Theme::styleAsSecondary(m_empty);
    m_empty->setWordWrap(true);
    m_empty->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space4, 0, Theme::space4, 0);
    layout->setSpacing(Theme::space2);
    layout->addWidget(heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_empty);
}

DetailsView::~DetailsView() = default;

void DetailsView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(m_lines.empty() && !text.isEmpty());
}

void DetailsView::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!m_lines.empty() && !text.isEmpty());
}

void DetailsView::setRows(const std::vector<DetailRow> &rows)
{
    if (!hasKeysOf(rows)) {
        recreateLines(rows);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        showRow(m_lines.at(i), rows.at(i));
    }
    m_empty->setVisible(rows.empty() && !m_empty->text().isEmpty());
    m_hint->setVisible(!rows.empty() && !m_hint->text().isEmpty());
}

bool DetailsView::hasKeysOf(const std::vector<DetailRow> &rows) const
{
    return std::ranges::equal(rows, m_lines, {}, &DetailRow::key, &Line::key);
}

void DetailsView::recreateLines(const std::vector<DetailRow> &rows)
{
    m_lines.clear();
    m_rows = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(m_rows.get());
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::space2);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (const DetailRow &row : rows) {
        const Line line = createLine(row.key);
        auto *right = new QHBoxLayout;
        right->setSpacing(Theme::space2);
        right->addWidget(line.value);
        right->addWidget(line.changed);
        grid->addWidget(line.label, int(m_lines.size()), 0);
        grid->addLayout(right, int(m_lines.size()), 1);
        m_lines.push_back(line);
    }
    layout()->addWidget(m_rows.get());
    setTabStop(m_lines.empty() ? nullptr : m_lines.front().value);
}

DetailsView::Line DetailsView::createLine(const QString &key)
{
    Line line{key, new QLabel, new DetailValue, new QLabel};
    Theme::styleAsSecondary(line.label);
    line.label->setFixedWidth(Theme::detailLabelWidth);
    line.label->setWordWrap(true);
    line.label->setBuddy(line.value);
    line.value->setObjectName(key);
    line.value->installEventFilter(this);
    line.changed->setObjectName(key + u"Changed"_s);
    line.changed->setTextFormat(Qt::PlainText);
    line.changed->setWordWrap(true);
    line.changed->setFont(Theme::font(Theme::noteSize));
    line.changed->setForegroundRole(QPalette::Link);
    return line;
}

void DetailsView::setTabStop(const DetailValue *value)
{
    for (const Line &line : m_lines) {
        line.value->setFocusPolicy(line.value == value ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

/// False where there is no value that way.
bool DetailsView::walk(QObject *from, int step)
{
    const auto now = std::ranges::find(m_lines, from, &Line::value);
    const auto next = now - m_lines.begin() + step;
    if (now == m_lines.end() || next < 0 || next >= std::ssize(m_lines)) {
        return false;
    }
    m_lines.at(size_t(next)).value->setFocus(Qt::TabFocusReason); // which selects the value, as Tab does
    return true;
}

bool DetailsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        setTabStop(qobject_cast<DetailValue *>(watched));
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            return walk(watched, key == Qt::Key_Up ? -1 : 1);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsView::showRow(Line &line, const DetailRow &row)
{
    if (line.shown == row) {
        return;
    }
    line.shown = row;
    line.label->setText(row.label);
    line.value->setAccessibleName(row.label);
    const QString before =
        row.valueBefore.isEmpty() ? QStringLiteral("—") : wrappableText(row.valueBefore, longestBefore);
    //: %1 is the value that was there before
    line.changed->setText(tr("● changed by the server, was %1").arg(before));
    line.value->setRemark(row.isChanged ? spokenText(tr("Changed by the server, was %1.").arg(before)) : QString());
    line.value->setValue(row.value, row.toolTip, row.tone);
    line.changed->setVisible(row.isChanged);
}

} // namespace userdesk
