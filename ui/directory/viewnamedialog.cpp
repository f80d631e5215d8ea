// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/viewnamedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "directory/savedviews.h"
#include "look/theme.h"
#include "widgets/obstacle.h"
#include "widgets/taborder.h"

using namespace Qt::StringLiterals;

namespace userdesk {

ViewNameDialog::ViewNameDialog(const SavedViews &views, const QString &key, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_key(key)
{
    setObjectName(u"viewNameDialog"_s);
    setWindowTitle(key.isEmpty() ? tr("Save this search as a view") : tr("Rename the view"));
    setAttribute(Qt::WA_DeleteOnClose);
    createParts();
    if (const auto view = m_views.view(key)) {
        m_name->setText(view->name);
        m_name->selectAll();
    }
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(&m_views, &SavedViews::changed, this, &ViewNameDialog::check);
    check();
}

void ViewNameDialog::createParts()
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    auto *label = new QLabel(tr("&Name of the view"));
    label->setBuddy(m_name);
    m_problem = new QLabel;
    m_problem->setObjectName(u"viewNameProblem"_s);
    m_problem->setWordWrap(true);
    Theme::styleAsNote(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(m_key.isEmpty() ? tr("Save") : tr("Rename"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveViewName"_s);
    Theme::styleAsPrimary(m_save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::space2);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(Length(360));
    setTabOrderOfLayouts(this);
}

QString ViewNameDialog::name() const
{
    return m_name->text();
}

void ViewNameDialog::check()
{
    const QString problem = m_views.nameProblem(m_name->text(), m_key);
    m_problem->setText(problem);
    m_name->setAccessibleDescription(problem);
    setObstacle(m_save, problem);
}

} // namespace userdesk
