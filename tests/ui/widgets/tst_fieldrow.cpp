// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "widgets/fieldrow.h"
#include "widgets/passwordfield.h"
#include "widgets/roleboxes.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestFieldRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editedRowOffersUndo();
    void lockedRowSaysWhy();
    void everyLockedBoxSaysWhy();
    void problemIsSaidAtTheField();
    void namesTheLineInsideAnEditor();
    void noteIsNeverCut();
    void hostileTextDoesNotWidenTheRow();
};

void TestFieldRow::editedRowOffersUndo()
{
    FieldRow row(u"firstName"_s, u"First name"_s, new QLineEdit);
    auto *undo = row.findChild<QPushButton *>(u"undo_firstName"_s);
    QVERIFY(undo->isHidden());
    QCOMPARE(undo->accessibleName(), u"Undo change to First name"_s);
    row.setEdited(true, u"was İbrahim"_s);
    QVERIFY(!undo->isHidden());
    QCOMPARE(row.findChild<QLabel *>(u"note_firstName"_s)->text(), u"was İbrahim"_s);
    const QSignalSpy undone(&row, &FieldRow::undoRequested);
    undo->click();
    QCOMPARE(undone.count(), 1);
}

void TestFieldRow::lockedRowSaysWhy()
{
    auto *line = new QLineEdit;
    FieldRow row(u"username"_s, u"User name"_s, line);
    row.setLocked(u"Only ADMIN can change this."_s);
    QVERIFY(!line->isEnabled());
    QCOMPARE(line->accessibleDescription(), u"Only ADMIN can change this."_s);
    QVERIFY(line->toolTip().contains(u"Only ADMIN can change this."_s));
    QCOMPARE(row.findChild<QLabel *>(u"note_username"_s)->text(), u"Only ADMIN can change this."_s);
    row.setLocked({});
    QVERIFY(line->isEnabled());
    QCOMPARE(line->accessibleDescription(), QString());
}

void TestFieldRow::everyLockedBoxSaysWhy()
{
    auto *boxes = new RoleBoxes;
    boxes->setSummary(u"ADMIN"_s, u"May do everything."_s);
    FieldRow row(u"roles"_s, u"Roles"_s, boxes);
    row.setLocked(u"Only ADMIN can change this."_s);
    boxes->setValue({u"AUDITOR"_s});
    row.setLocked(u"Only ADMIN can change this."_s);
    const auto all = boxes->findChildren<QCheckBox *>();
    for (const QCheckBox *box : all) {
        QVERIFY(!box->isEnabled());
        QCOMPARE(box->accessibleDescription(), u"Only ADMIN can change this."_s);
    }
    row.setLocked({});
    QCOMPARE(boxes->findChild<QCheckBox *>(u"role_ADMIN"_s)->accessibleDescription(), u"May do everything."_s);
}

void TestFieldRow::problemIsSaidAtTheField()
{
    auto *line = new QLineEdit;
    FieldRow row(u"username"_s, u"User name"_s, line);
    row.setProblem(u"This is no e-mail address."_s);
    QCOMPARE(row.findChild<QLabel *>(u"problem_username"_s)->text(), u"This is no e-mail address."_s);
    QCOMPARE(line->accessibleDescription(), u"This is no e-mail address."_s);
    row.setProblem({});
    QVERIFY(row.findChild<QLabel *>(u"problem_username"_s)->isHidden());
}

void TestFieldRow::namesTheLineInsideAnEditor()
{
    auto *field = new PasswordField;
    FieldRow row(u"password"_s, u"New password"_s, field);
    row.setLocked(u"Only ADMIN can set a password."_s);
    QCOMPARE(field->line()->accessibleName(), u"New password"_s);
    QCOMPARE(field->line()->accessibleDescription(), u"Only ADMIN can set a password."_s);
    QVERIFY(!field->line()->isEnabled());
}

void TestFieldRow::noteIsNeverCut()
{
    FieldRow row(u"username"_s, u"User name"_s, new QLineEdit);
    row.setLocked(u"Only the user themselves or POWER_USER and above can change this. "_s.repeated(3));
    row.resize(360, row.heightForWidth(360));
    row.show();
    const auto *note = row.findChild<QLabel *>(u"note_username"_s);
    QVERIFY(note->height() >= note->heightForWidth(note->width()));
}

void TestFieldRow::hostileTextDoesNotWidenTheRow()
{
    FieldRow row(u"username"_s, u"User name"_s, new QLineEdit);
    row.setProblem(QString(10'000, u'x'));
    QVERIFY(row.minimumSizeHint().width() < 500);
    auto toolTip = row.findChild<QLabel *>(u"problem_username"_s)->toolTip();
    QVERIFY(toolTip.remove(u'\u200B').contains(QString(10'000, u'x')));
}

QTEST_MAIN(TestFieldRow)
#include "tst_fieldrow.moc"
