// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/roleboxes.h"

#include <algorithm>

#include <QCheckBox>
#include <QGridLayout>

#include "look/theme.h"
#include "users/role.h"
#include "widgets/displaytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QString roleOf(const QCheckBox *box)
{
    return box->property("role").toString();
}

QString boxText(const QString &role)
{
    constexpr int longest = 40; // published names have half of that
    const QString text = displayText(role.size() > longest ? role.left(longest) + u'…' : role);
    return QString(text).replace(u'&', u"&&"_s); // an ampersand in a name from outside is no mnemonic
}

} // namespace

RoleBoxes::RoleBoxes(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Roles"));
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    for (const Role role : allRoles) {
        addBox(wireName(role));
    }
    placeBoxes();
    setFocusProxy(m_boxes.first());
}

QCheckBox *RoleBoxes::addBox(const QString &role)
{
    auto *box = new QCheckBox(boxText(role), this);
    box->setObjectName(u"role_"_s + role);
    box->setAccessibleName(spokenText(displayText(role)));
    box->setToolTip(box->text().endsWith(u'…') ? toolTipText(role) : QString());
    box->setProperty("role", role);
    connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT valueChanged(value()); });
    m_boxes.append(box);
    return box;
}

void RoleBoxes::setSummary(const QString &role, const QString &summary)
{
    for (QCheckBox *box : m_boxes) {
        if (roleOf(box) == role) {
            box->setToolTip(summary);
            box->setAccessibleDescription(summary);
        }
    }
}

QStringList RoleBoxes::value() const
{
    QStringList checked;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked()) {
            checked.append(roleOf(box));
        }
    }
    QStringList roles;
    std::ranges::copy_if(m_set, std::back_inserter(roles), [&](const QString &role) { return checked.contains(role); });
    std::ranges::copy_if(checked, std::back_inserter(roles),
                         [&](const QString &role) { return !m_set.contains(role); });
    return roles;
}

void RoleBoxes::setValue(const QStringList &roles)
{
    const QStringList before = value();
    {
        const QSignalBlocker blocker(this);
        m_set = roles;
        m_set.removeDuplicates();
        removeForeignBoxes(m_set);
        for (const QString &role : m_set) {
            const bool isShown =
                std::ranges::any_of(m_boxes, [&](const QCheckBox *box) { return roleOf(box) == role; });
            if (!isShown) {
                addBox(role);
            }
        }
        for (QCheckBox *box : m_boxes) {
            box->setChecked(m_set.contains(roleOf(box)));
        }
        placeBoxes();
    }
    if (value() != before) {
        Q_EMIT valueChanged(value());
    }
}

void RoleBoxes::removeForeignBoxes(const QStringList &kept)
{
    for (qsizetype i = m_boxes.size() - 1; i >= qsizetype(allRoles.size()); --i) {
        if (!kept.contains(roleOf(m_boxes.at(i)))) {
            QCheckBox *box = m_boxes.takeAt(i);
            box->hide();
            box->deleteLater();
        }
    }
}

int RoleBoxes::widestBox() const
{
    int widest = 0;
    for (const QCheckBox *box : m_boxes) {
        widest = std::max(widest, box->sizeHint().width());
    }
    return widest;
}

QSize RoleBoxes::minimumSizeHint() const
{
    return {widestBox(), QWidget::minimumSizeHint().height()};
}

void RoleBoxes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() >= 2 * widestBox() + m_grid->horizontalSpacing() ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        m_grid->setColumnStretch(1, columns - 1);
        placeBoxes();
    }
}

void RoleBoxes::placeBoxes()
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_grid->addWidget(m_boxes.at(i), int(i) / m_columns, int(i) % m_columns);
    }
}

} // namespace userdesk
