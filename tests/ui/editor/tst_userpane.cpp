// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QWheelEvent>

#include "panefixture.h"
#include "widgets/elidedlabel.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// What the editor shows, locks and takes back, without anything being sent.
class TestUserPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void editingMarksTheField();
    void undoTakesTheEditBack();
    void typingTheOldValueIsNoEdit();
    void actionsTellTheNumberOfChanges();
    void invalidValueIsToldAndHoldsTheSave();
    void discardIsImmediateAndCanBeTakenBack();
    void escapeAsksOnlyWhereSomethingWouldBeLost();
    void discardAsksWhereAPasswordWouldBeLost();
    void passwordIsNotUndoneUnasked_data();
    void passwordIsNotUndoneUnasked();
    void generatedPasswordIsUndoneByKey();
    void tabLeadsToTheNextField();
    void undoKeyUndoesTheField();
    void barTakesNoFocusThatIsElsewhere();
    void openedFormIsReadyToBeTypedOver();
    void headerCopies();
    void standardUserSeesWhyFieldsAreLocked_data();
    void standardUserSeesWhyFieldsAreLocked();
    void standardUserEditsTheRestOfTheirOwn();
    void adminMayEditEverything();
    void wheelChangesNothingWithoutFocus_data();
    void wheelChangesNothingWithoutFocus();
    void otherUserHasEditsOfTheirOwn();
    void colleaguesChangeArrivesAndEditsStay();

private:
    QString count() const { return m_pane->pane.findChild<QLabel *>(u"changeCount"_s)->text(); }

    std::unique_ptr<PaneFixture> m_pane;
};

void TestUserPane::init()
{
    m_pane = std::make_unique<PaneFixture>();
    QVERIFY2(m_pane->server.isRunning(), qPrintable(m_pane->server.errorText()));
}

void TestUserPane::editingMarksTheField()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    QVERIFY(!m_pane->undo(u"First name"_s)->isVisible());
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(m_pane->undo(u"First name"_s)->isVisible());
    QVERIFY(!m_pane->undo(u"Last name"_s)->isVisible());
    QCOMPARE(m_pane->wordsAt(u"note"_s, u"firstName"_s), u"was Emre"_s);
    QCOMPARE(m_pane->line(u"First name"_s)->accessibleDescription(), u"was Emre"_s);
    m_pane->role(u"GUEST"_s)->click();
    m_pane->role(u"STANDARD_USER"_s)->click();
    QCOMPARE(m_pane->wordsAt(u"note"_s, u"roles"_s), u"added GUEST, removed STANDARD_USER"_s);
}

void TestUserPane::undoTakesTheEditBack()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->role(u"GUEST"_s)->click();
    m_pane->undo(u"First name"_s)->click();
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Emre"_s);
    QVERIFY(!m_pane->undo(u"First name"_s)->isVisible());
    QCOMPARE(m_pane->wordsAt(u"note"_s, u"firstName"_s), QString());
    m_pane->undo(u"Roles"_s)->click();
    QVERIFY(!m_pane->role(u"GUEST"_s)->isChecked());
    QVERIFY(!m_pane->edit->hasEdits());
}

void TestUserPane::typingTheOldValueIsNoEdit()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"Last name"_s, u"Demir"_s);
    QVERIFY(m_pane->edit->hasEdits());
    m_pane->type(u"Last name"_s, u"Şahin"_s);
    QVERIFY(!m_pane->undo(u"Last name"_s)->isVisible());
    m_pane->role(u"GUEST"_s)->click();
    m_pane->role(u"GUEST"_s)->click();
    QVERIFY(!m_pane->undo(u"Roles"_s)->isVisible());
    QVERIFY(!m_pane->edit->hasEdits());
}

void TestUserPane::actionsTellTheNumberOfChanges()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    const auto checkActions = [this](bool areEnabled, const QString &why) {
        for (const QString &name : {u"Save changes"_s, u"Review changes"_s, u"Discard changes"_s}) {
            QCOMPARE(m_pane->button(name)->isEnabled(), areEnabled);
            QCOMPARE(m_pane->button(name)->accessibleDescription(), why);
        }
        QCOMPARE(count(), why);
    };
    checkActions(false, u"No changes"_s);
    m_pane->type(u"First name"_s, u"Cem"_s);
    checkActions(true, u"1 change(s)"_s);
    m_pane->type(u"Last name"_s, u"Demir"_s);
    checkActions(true, u"2 change(s)"_s);
    m_pane->undo(u"First name"_s)->click();
    m_pane->undo(u"Last name"_s)->click();
    checkActions(false, u"No changes"_s);
}

void TestUserPane::invalidValueIsToldAndHoldsTheSave()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u" "_s);
    QVERIFY(!m_pane->wordsAt(u"problem"_s, u"firstName"_s).isEmpty());
    QVERIFY(
        m_pane->line(u"First name"_s)->accessibleDescription().contains(m_pane->wordsAt(u"problem"_s, u"firstName"_s)));
    QCOMPARE(count(), u"1 change(s), some invalid"_s);
    QVERIFY(!m_pane->button(u"Save changes"_s)->isEnabled());
    QTest::keyClick(&m_pane->pane, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_pane->button(u"Save changes"_s)->isDown());
}

void TestUserPane::discardIsImmediateAndCanBeTakenBack()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->role(u"GUEST"_s)->click();
    m_pane->button(u"Discard changes"_s)->click();
    QVERIFY(!m_pane->question());
    QVERIFY(!m_pane->edit->hasEdits());
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Emre"_s);
    QCOMPARE(m_pane->message(), u"Discarded 2 change(s)."_s);
    m_pane->button(u"Restore edits"_s)->click();
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    QVERIFY(m_pane->role(u"GUEST"_s)->isChecked());
    QCOMPARE(count(), u"2 change(s)"_s);
    QCOMPARE(m_pane->message(), QString());
}

void TestUserPane::escapeAsksOnlyWhereSomethingWouldBeLost()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->line(u"First name"_s)->setFocus();
    QTest::keyClick(m_pane->line(u"First name"_s), Qt::Key_Escape);
    QVERIFY(!m_pane->question());
    m_pane->type(u"First name"_s, u"Cem"_s);
    QTest::keyClick(m_pane->line(u"First name"_s), Qt::Key_Escape);
    QVERIFY(!m_pane->question()); // it can be taken back
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Emre"_s);
    QCOMPARE(m_pane->message(), u"Discarded 1 change(s)."_s);
    m_pane->button(u"Restore edits"_s)->click();
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    m_pane->type(u"New password"_s, u"correct horse battery"_s); // which is kept nowhere
    QTest::keyClick(m_pane->line(u"First name"_s), Qt::Key_Escape);
    QVERIFY(m_pane->question());
    QCOMPARE(m_pane->question()->informativeText(), u"The new password can't be restored; the other edits can."_s);
    QVERIFY(answer(m_pane->question(), u"Back to the form"_s));
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    QTRY_VERIFY(!m_pane->question());
    m_pane->pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_pane->pane));
    QTest::keyClick(m_pane->line(u"First name"_s), Qt::Key_Escape);
    QVERIFY(m_pane->question());
    QVERIFY(answer(m_pane->question(), u"Discard"_s));
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Emre"_s);
}

/// As Esc does; what it would lose is the same.
void TestUserPane::discardAsksWhereAPasswordWouldBeLost()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"New password"_s, u"correct horse battery"_s);
    m_pane->button(u"Discard changes"_s)->click();
    QVERIFY(m_pane->question());
    QCOMPARE(m_pane->question()->informativeText(), u"The new password can't be restored."_s);
    QVERIFY(answer(m_pane->question(), u"Back to the form"_s));
    QCOMPARE(m_pane->line(u"New password"_s)->text(), u"correct horse battery"_s);
    QTRY_VERIFY(!m_pane->question());
    m_pane->button(u"Discard changes"_s)->click();
    QVERIFY(answer(m_pane->question(), u"Discard"_s));
    QCOMPARE(m_pane->line(u"New password"_s)->text(), QString());
}

/// Nothing brings a password back, so no single key or click takes it away unasked.
void TestUserPane::passwordIsNotUndoneUnasked_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("hidden") << false;
    QTest::newRow("shown") << true;
}

void TestUserPane::passwordIsNotUndoneUnasked()
{
    QFETCH(bool, isShown);
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"New password"_s, u"correct horse battery"_s);
    QTest::keyClick(m_pane->line(u"New password"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_pane->line(u"New password"_s)->text(), u"correct horse battery"_s);
    if (isShown) {
        m_pane->button(u"Show password"_s)->click();
    }
    m_pane->undo(u"New password"_s)->click();
    QVERIFY(m_pane->question());
    QCOMPARE(m_pane->line(u"New password"_s)->text(), u"correct horse battery"_s);
    QVERIFY(answer(m_pane->question(), u"Discard"_s));
    QCOMPARE(m_pane->line(u"New password"_s)->text(), QString());
}

/// What was typed before comes back.
void TestUserPane::generatedPasswordIsUndoneByKey()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"New password"_s, u"correct horse battery"_s);
    m_pane->button(u"Generate password"_s)->click();
    QLineEdit *line = m_pane->line(u"New password"_s);
    const QString first = line->text();
    QVERIFY(first != u"correct horse battery"_s);
    m_pane->button(u"Generate password"_s)->click();
    const QString second = line->text();
    QVERIFY(second != first);
    line->setFocus();
    line->end(false);
    QTest::keyClicks(line, u"ab"_s);
    for (const QString &before : {second, first, u"correct horse battery"_s}) { // each step by itself
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), before);
    }
}

/// The words that follow were meant for the next field, and a space would undo the one before.
void TestUserPane::tabLeadsToTheNextField()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Xenia"_s);
    QVERIFY(m_pane->undo(u"First name"_s)->isVisible());
    QTest::keyClick(m_pane->line(u"First name"_s), Qt::Key_Tab);
    QVERIFY(m_pane->line(u"Middle name"_s)->hasFocus());
    QTest::keyClicks(m_pane->line(u"Middle name"_s), u"Ada Maria"_s);
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Xenia"_s);
    QCOMPARE(m_pane->line(u"Middle name"_s)->text(), u"Ada Maria"_s);
    QTest::keyClick(m_pane->line(u"Middle name"_s), Qt::Key_Backtab);
    QVERIFY(m_pane->line(u"First name"_s)->hasFocus());
}

void TestUserPane::undoKeyUndoesTheField()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    QCheckBox *role = m_pane->role(u"GUEST"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Space);
    QVERIFY(role->isChecked() && m_pane->edit->hasEdits());
    QTest::keyClick(role, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!role->isChecked());
    QVERIFY(!m_pane->edit->hasEdits());
    QLineEdit *name = m_pane->line(u"First name"_s);
    const QString before = name->text();
    m_pane->type(u"First name"_s, u"Xenia"_s);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name->text(), before);
    auto *zone = m_pane->pane.findChild<QComboBox *>(u"timezone"_s);
    zone->setFocus();
    zone->lineEdit()->setText(u"Asia/Tokyo"_s);
    QTest::keyClick(zone, Qt::Key_Return);
    QVERIFY(m_pane->edit->hasEdits());
    QTest::keyClick(zone, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_pane->edit->hasEdits());
    auto *status = m_pane->pane.findChild<QComboBox *>(u"status"_s);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QVERIFY(m_pane->edit->hasEdits());
    QTest::keyClick(status, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_pane->edit->hasEdits());
}

/// A button of the bar had the keyboard once; it is elsewhere now.
void TestUserPane::barTakesNoFocusThatIsElsewhere()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Xenia"_s);
    m_pane->button(u"Review changes"_s)->setFocus();
    QLineEdit outside(&m_pane->pane);
    outside.show();
    outside.setFocus();
    m_pane->edit->discard();
    QVERIFY(outside.hasFocus());
    m_pane->pane.refresh();
    QTRY_VERIFY(m_pane->edit->state() == UserEdit::State::Idle);
    QVERIFY(outside.hasFocus());
}

void TestUserPane::openedFormIsReadyToBeTypedOver()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->line(u"Last name"_s)->setFocus();
    m_pane->pane.focusForm();
    QLineEdit *first = m_pane->line(u"First name"_s);
    QVERIFY(first->hasFocus());
    QCOMPARE(first->selectedText(), first->text());
}

void TestUserPane::headerCopies()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    const auto *header = m_pane->pane.findChild<QWidget *>(u"userHeader"_s);
    QCOMPARE(header->contextMenuPolicy(), Qt::ActionsContextMenu);
    header->findChild<QAction *>(u"copyUserName"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"standard@sandbox.test"_s);
    header->findChild<QAction *>(u"copyLink"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"userdesk://user/"_s + m_pane->edit->userId());
    header->findChild<QAction *>(u"copyRow"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), 3);
}

void TestUserPane::standardUserSeesWhyFieldsAreLocked_data()
{
    QTest::addColumn<QString>("whom");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("reason");
    const auto onlyAdmin = u"Only ADMIN can change this. Your roles: STANDARD_USER."_s;
    QTest::newRow("own status") << u"standard"_s << u"status"_s << u"Status"_s << onlyAdmin;
    QTest::newRow("own roles") << u"standard"_s << u"roles"_s << u"Roles"_s << onlyAdmin;
    QTest::newRow("own password") << u"standard"_s << u"password"_s << u"New password"_s
                                  << u"Only ADMIN can set a password. Your roles: STANDARD_USER."_s;
    QTest::newRow("user name of another")
        << u"power"_s << u"username"_s << u"User name"_s
        << u"Only the user themselves or POWER_USER and above can change this. Your roles: STANDARD_USER."_s;
}

void TestUserPane::standardUserSeesWhyFieldsAreLocked()
{
    QFETCH(QString, whom);
    QFETCH(QString, key);
    QFETCH(QString, field);
    QFETCH(QString, reason);
    QVERIFY(m_pane->show(u"standard"_s, whom));
    const auto *control = named<QWidget>(m_pane->form(), field);
    QVERIFY(control);
    QVERIFY(!control->isEnabled());
    QCOMPARE(control->accessibleDescription(), reason);
    QCOMPARE(m_pane->wordsAt(u"note"_s, key), reason);
    if (key == u"roles") {
        QVERIFY(!m_pane->role(u"ADMIN"_s)->isEnabled());
        QCOMPARE(m_pane->role(u"ADMIN"_s)->accessibleDescription(), reason);
    }
}

void TestUserPane::standardUserEditsTheRestOfTheirOwn()
{
    QVERIFY(m_pane->show(u"standard"_s, u"standard"_s));
    const QStringList fields{u"User name"_s, u"First name"_s, u"Middle name"_s,
                             u"Last name"_s, u"Locale"_s,     u"Time zone"_s};
    for (const QString &field : fields) {
        const auto *control = named<QWidget>(m_pane->form(), field);
        QVERIFY2(control && control->isEnabled(), qPrintable(field));
    }
}

void TestUserPane::adminMayEditEverything()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    const QStringList fields{u"User name"_s, u"First name"_s, u"Middle name"_s, u"Last name"_s,   u"Locale"_s,
                             u"Time zone"_s, u"Roles"_s,      u"Status"_s,      u"New password"_s};
    for (const QString &field : fields) {
        const auto *control = named<QWidget>(m_pane->form(), field);
        QVERIFY2(control && control->isEnabled(), qPrintable(field));
    }
    const auto labels = m_pane->form().findChildren<QLabel *>(QRegularExpression(u"^(lock|note)_"_s));
    QCOMPARE(labels.size(), 2 * fields.size());
    for (const QLabel *label : labels) {
        QVERIFY2(!label->isVisible(), qPrintable(label->objectName()));
    }
}

void TestUserPane::wheelChangesNothingWithoutFocus_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("status") << u"Status"_s;
    QTest::newRow("locale") << u"Locale"_s;
    QTest::newRow("time zone") << u"Time zone"_s;
}

void TestUserPane::wheelChangesNothingWithoutFocus()
{
    QFETCH(QString, field);
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    auto *box = named<QComboBox>(m_pane->form(), field);
    const auto turnWheelOver = [](QWidget *target) {
        const QPoint place(5, 5);
        QWheelEvent event(place, target->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target, &event);
    };
    const QString before = box->currentText();
    m_pane->line(u"First name"_s)->setFocus();
    turnWheelOver(box);
    if (box->lineEdit()) {
        turnWheelOver(box->lineEdit());
    }
    QCOMPARE(box->currentText(), before);
    QVERIFY(!box->hasFocus());
    QVERIFY(!m_pane->edit->hasEdits());
    box->setFocus();
    turnWheelOver(box);
    QVERIFY(box->currentText() != before);
    QCOMPARE(m_pane->edit->form().editCount(), 1);
}

void TestUserPane::otherUserHasEditsOfTheirOwn()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    UserEdit *first = m_pane->edit;
    m_pane->edit = m_pane->desk.desk.edits.open(m_pane->desk.idOf(u"power"_s));
    m_pane->pane.setEdit(m_pane->edit);
    QVERIFY(m_pane->waitUntilIdle());
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Siobhán"_s);
    QVERIFY(!m_pane->undo(u"First name"_s)->isVisible());
    QCOMPARE(count(), u"No changes"_s);
    m_pane->pane.setEdit(first);
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    QVERIFY(m_pane->undo(u"First name"_s)->isVisible());
    QCOMPARE(count(), u"1 change(s)"_s);
}

void TestUserPane::colleaguesChangeArrivesAndEditsStay()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->server.changeUser(
        {{u"userId"_s, m_pane->edit->userId()}, {u"firstName"_s, u"Efe"_s}, {u"lastName"_s, u"Demir"_s}});
    m_pane->pane.refresh();
    QVERIFY(m_pane->waitUntilIdle());
    QCOMPARE(m_pane->pane.findChild<ElidedLabel *>(u"headerName"_s)->fullText(), u"Efe Can Demir"_s);
    QCOMPARE(m_pane->line(u"Last name"_s)->text(), u"Demir"_s);
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    QCOMPARE(m_pane->wordsAt(u"note"_s, u"firstName"_s), u"was Efe"_s);
}

QTEST_MAIN(TestUserPane)
#include "tst_userpane.moc"
