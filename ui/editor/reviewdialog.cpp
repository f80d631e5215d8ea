// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/reviewdialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "api/usersapi.h"
#include "editing/useredit.h"
#include "editor/actionbar.h"
#include "editor/fieldvalue.h"
#include "look/icons.h"
#include "look/theme.h"
#include "widgets/dialogsize.h"
#include "widgets/displaytext.h"
#include "widgets/obstacle.h"
#include "widgets/taborder.h"
#include "widgets/valuelabel.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QWidget *createHairline()
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace

ReviewDialog::ReviewDialog(UserEdit &edit, const QUrl &server, QWidget *parent)
    : QDialog(parent)
    , m_edit(edit)
    , m_server(server)
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(tr("Review changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    createParts();
    follow();
    showEdit();
    m_edit.refresh();
    m_save->setFocus();
}

void ReviewDialog::createParts()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    Theme::styleAsHeading(m_title);
    m_compared = new QLabel;
    m_compared->setWordWrap(true);
    Theme::styleAsSecondary(m_compared);
    auto *rows = new QScrollArea;
    rows->setWidgetResizable(true);
    rows->setFrameShape(QFrame::StyledPanel); // which shows that the keyboard is in it
    rows->setObjectName(u"reviewRows"_s);
    rows->setAccessibleName(tr("Changes"));
    m_rows = new QWidget;
    Theme::styleAsSurface(m_rows);
    rows->setWidget(m_rows);
    m_request = new QPlainTextEdit;
    m_request->setObjectName(u"request"_s);
    m_request->setAccessibleName(tr("Request"));
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::space3);
    layout->addWidget(m_title);
    layout->addWidget(m_compared);
    layout->addWidget(rows, 1);
    layout->addWidget(m_request, 1);
    layout->addWidget(createButtons());
    resize(dialogSize(parentWidget(), {760, 480}));
}

QWidget *ReviewDialog::createButtons()
{
    auto *copy = new QPushButton(tr("Copy as curl"));
    copy->setObjectName(u"copyAsCurl"_s);
    copy->setToolTip(systemShell == Shell::PowerShell
                         ? tr("For PowerShell. The token and passwords are left out: set them as TOKEN and PASSWORD.")
                         : tr("The token and passwords are left out: set them as TOKEN and PASSWORD."));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(curlCommand(m_server, UsersApi::updateRequest(m_edit.patch())));
    });
    auto *back = new QPushButton(tr("Back to the form"));
    back->setObjectName(u"backToForm"_s);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    m_save = new QPushButton;
    m_save->setObjectName(u"saveReviewed"_s);
    m_save->setAccessibleName(tr("Save changes"));
    m_save->setDefault(true);
    Theme::styleAsPrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveRequested();
    });
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->addWidget(copy);
    layout->addStretch();
    layout->addWidget(back);
    layout->addWidget(m_save);
    return buttons;
}

void ReviewDialog::follow()
{
    connect(&m_edit, &UserEdit::stateChanged, this, &ReviewDialog::showEdit);
    connect(&m_edit, &UserEdit::refreshed, this, [this](bool isFound) {
        m_compared->setText(isFound ? tr("Compared with the server just now.")
                                : m_edit.user()
                                ? tr("Compared with what was loaded before: the user could not be reloaded.")
                                : tr("The current values of this user are unknown."));
    });
    connect(&m_edit, &QObject::destroyed, this, &QDialog::reject);
}

void ReviewDialog::showEdit()
{
    const int count = m_edit.form().editCount();
    if (count == 0) {
        reject();
        return;
    }
    const auto user = m_edit.user();
    const QString name = wrappableText(user ? fullName(*user) : m_edit.userId(), 200);
    m_title->setText(tr("Review %Ln change(s) to %1", nullptr, count).arg(name));
    if (m_edit.state() == UserEdit::State::Reading) {
        m_compared->setText(tr("Comparing with the server…"));
    }
    m_save->setText(tr("Save %Ln change(s)", nullptr, count));
    setObstacle(m_save, ActionBar::saveObstacle(m_edit));
    m_request->setPlainText(requestText(m_server, UsersApi::updateRequest(m_edit.patch())));
    fillRows();
}

void ReviewDialog::fillRows()
{
    const auto old = m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *cell : old) {
        cell->deleteLater();
        cell->hide();
    }
    delete m_rows->layout();
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(Theme::space3, Theme::space2, Theme::space3, Theme::space2);
    m_grid->setHorizontalSpacing(Theme::space4);
    m_grid->setVerticalSpacing(Theme::space2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const QStringList heads{tr("Field"), tr("Now"), tr("Will be")};
    for (int column = 0; column < heads.size(); ++column) {
        QLabel *head = addCell(0, column, heads.at(column), {});
        Theme::styleAsSecondary(head);
        head->setFont(Theme::font(Theme::noteSize, QFont::DemiBold));
    }
    int line = 1;
    for (const int row : m_edit.form().editedRows()) {
        m_grid->addWidget(createHairline(), line++, 0, 1, -1);
        addRow(line, row);
        line += 3;
    }
    m_grid->setRowStretch(line, 1);
    setTabOrderOfLayouts(this); // new buttons come last, though they stand in the middle
}

void ReviewDialog::addRow(int line, int row)
{
    const FormModel &form = m_edit.form();
    const FieldSpec &field = form.field(row);
    addCell(line, 0, field.label(), field.key() + u"Field"_s);
    const QString now = field.secret ? tr("not shown") : fieldValueText(field, form.baseline(row));
    Theme::styleAsSecondary(addCell(line, 1, now, field.key() + u"Now"_s));
    QLabel *willBe = addCell(line, 2, fieldValueText(field, form.wanted(row)), field.key() + u"WillBe"_s);
    willBe->setFont(Theme::font(Theme::textSize, QFont::DemiBold));
    if (field.editor == Editor::Roles) { // a long list hides the one that came or went
        Theme::styleAsNote(addCell(line + 1, 2, fieldChangeText(field, form.baseline(row), form.wanted(row)),
                                   field.key() + u"Change"_s));
    }
    if (const QString problem = form.problem(row); !problem.isEmpty()) {
        auto *told = new ProblemLabel;
        told->setValue(problem);
        told->setObjectName(field.key() + u"Problem"_s);
        m_grid->addWidget(told, line + 2, 2);
    }
    auto *undo = new QPushButton(icon(Icon::Undo), {});
    undo->setObjectName(u"undoReviewed_"_s + field.key());
    undo->setAccessibleName(tr("Undo change to %1").arg(field.label()));
    undo->setToolTip(undo->accessibleName());
    Theme::styleAsFlat(undo);
    // Undoing rebuilds the rows, this button among them.
    connect(
        undo, &QPushButton::clicked, this, [this, row] { m_edit.form().undo(row); }, Qt::QueuedConnection);
    m_grid->addWidget(undo, line, 3);
}

QLabel *ReviewDialog::addCell(int line, int column, const QString &text, const QString &objectName)
{
    auto *cell = new ValueLabel;
    cell->setValue(text);
    cell->setObjectName(objectName);
    // All values stand at the same edge, whichever way their letters run.
    cell->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    cell->setTextInteractionFlags(line > 0 ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    m_grid->addWidget(cell, line, column);
    return cell;
}

} // namespace userdesk
