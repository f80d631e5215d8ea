// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/detailsview.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "look/theme.h"
#include "widgets/detailvalue.h"

using namespace Qt::StringLiterals;

namespace userdesk {

DetailsView::DetailsView(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_empty(new QLabel)
{
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    Theme::styleAsSection(heading);
    Theme::styleAsSecondary(m_empty);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_grid->setHorizontalSpacing(Theme::space2);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space4, 0, Theme::space4, 0);
    layout->setSpacing(Theme::space2);
    layout->addWidget(heading);
    layout->addWidget(m_empty);
    layout->addLayout(m_grid);
}

void DetailsView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(m_lines.empty() && !text.isEmpty());
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
}

bool DetailsView::hasKeysOf(const std::vector<DetailRow> &rows) const
{
    return std::ranges::equal(rows, m_lines, {}, &DetailRow::key, &Line::key);
}

void DetailsView::recreateLines(const std::vector<DetailRow> &rows)
{
    for (const Line &line : m_lines) {
        for (QWidget *part : {static_cast<QWidget *>(line.label), static_cast<QWidget *>(line.value),
                              static_cast<QWidget *>(line.changed)}) {
            m_grid->removeWidget(part);
            part->hide();
            part->deleteLater();
        }
    }
    m_lines.clear();
    for (const DetailRow &row : rows) {
        m_lines.push_back(createLine(row.key, int(m_lines.size())));
    }
}

DetailsView::Line DetailsView::createLine(const QString &key, int row)
{
    Line line{key, new QLabel, new DetailValue, new QLabel};
    Theme::styleAsSecondary(line.label);
    line.label->setFixedWidth(Theme::detailLabelWidth);
    line.label->setWordWrap(true);
    line.label->setBuddy(line.value);
    line.value->setObjectName(key);
    line.changed->setObjectName(key + u"Changed"_s);
    line.changed->setText(tr("● changed by the server"));
    line.changed->setFont(Theme::font(Theme::noteSize));
    line.changed->setForegroundRole(QPalette::Link);
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(line.value, row, 1);
    m_grid->addWidget(line.changed, row, 2);
    return line;
}

void DetailsView::showRow(const Line &line, const DetailRow &row)
{
    line.label->setText(row.label);
    line.value->setAccessibleName(row.label);
    line.value->setAccessibleDescription(row.isChanged ? tr("Changed by the server.") : QString());
    line.value->setValue(row.value, row.toolTip, row.tone);
    line.changed->setVisible(row.isChanged);
}

} // namespace userdesk
