// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QComboBox>
#include <QJsonArray>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include "look/theme.h"
#include "panefixture.h"
#include "widgets/detailsview.h"
#include "widgets/elidedlabel.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// What the editor sends, asks before, and tells afterwards.
class TestUserPaneSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void saveKeySendsTheEditedFieldsAlone();
    void keyboardStaysInTheForm();
    void replyIsShownEverywhere();
    void unknownRoleIsSentBackUntouched();
    void unknownStatusStays();
    void riskyChangeIsAskedAbout_data();
    void riskyChangeIsAskedAbout();
    void questionTellsOfWhatElseIsSaved();
    void saveKeySaysWhatIsNotValid();
    void saveKeySaysWhyNothingIsSaved_data();
    void saveKeySaysWhyNothingIsSaved();
    void saveKeyLeadsOutOfALockedField();
    void ownRolesAreAskedAbout();
    void undoingStopsAtTheSave();
    void focusStaysInSight();
    void messageMovesNoFieldInUse();
    void refusedFieldComesIntoSight();
    void failedSaveKeepsTheEdits_data();
    void failedSaveKeepsTheEdits();
    void fieldMessageStandsAtItsField();
    void shownPasswordIsHiddenForAnotherUser();
    void takenUserNameOffersThatUser();
    void conflictOffersTheReview();
    void unaskedChangeIsMarkedUntilLookedAt();
    void dismissingTheMessageMarksAllSeen();

private:
    QString header() const { return m_pane->pane.findChild<ElidedLabel *>(u"headerName"_s)->fullText(); }
    QString detail(const QString &label) const
    {
        const auto *view = named<DetailsView>(m_pane->pane, u"User details"_s);
        return named<QLineEdit>(*view, label)->text();
    }
    void pressSaveKey() const { QTest::keyClick(&m_pane->pane, Qt::Key_S, Qt::ControlModifier); }
    void choose(const QString &field, const QString &value) const
    {
        auto *box = named<QComboBox>(m_pane->form(), field);
        box->setCurrentIndex(box->findData(value));
    }

    std::unique_ptr<PaneFixture> m_pane;
};

void TestUserPaneSave::init()
{
    m_pane = std::make_unique<PaneFixture>();
    QVERIFY2(m_pane->server.isRunning(), qPrintable(m_pane->server.errorText()));
}

/// A button shows for a moment that it was pressed by a key, and only then acts.
void TestUserPaneSave::saveKeySendsTheEditedFieldsAlone()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->role(u"GUEST"_s)->click();
    pressSaveKey();
    QVERIFY(m_pane->edit->state() == UserEdit::State::Saving);
    QVERIFY(!m_pane->button(u"Save changes"_s)->isEnabled());
    QVERIFY(m_pane->waitUntilIdle());
    QCOMPARE(m_pane->patches().size(), 1);
    QCOMPARE(m_pane->lastBody(),
             (QJsonObject{{u"userId"_s, m_pane->edit->userId()},
                          {u"firstName"_s, u"Cem"_s},
                          {u"roles"_s, QJsonArray{u"STANDARD_USER"_s, u"GUEST"_s}}}));
}

void TestUserPaneSave::keyboardStaysInTheForm()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->button(u"Save changes"_s)->setFocus();
    QTest::keyClick(m_pane->button(u"Save changes"_s), Qt::Key_Space); // which disables it
    QVERIFY(m_pane->waitUntilIdle());
    QVERIFY(m_pane->line(u"First name"_s)->hasFocus());
}

void TestUserPaneSave::replyIsShownEverywhere()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    QCOMPARE(header(), u"Emre Can Şahin"_s);
    m_pane->type(u"First name"_s, u"Cem"_s);
    QCOMPARE(header(), u"Emre Can Şahin"_s); // the server has it so until it is saved
    pressSaveKey();
    QVERIFY(m_pane->waitUntilIdle());
    QVERIFY2(m_pane->message().startsWith(u"Saved 1 change(s).\n"_s), qPrintable(m_pane->message()));
    QVERIFY2(m_pane->message().contains(u" → "_s), qPrintable(m_pane->message()));
    QCOMPARE(header(), u"Cem Can Şahin"_s);
    QCOMPARE(detail(u"First name"_s), u"Cem"_s);
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    QVERIFY(!m_pane->undo(u"First name"_s)->isVisible());
    QVERIFY(!m_pane->button(u"Save changes"_s)->isEnabled());
}

void TestUserPaneSave::unknownRoleIsSentBackUntouched()
{
    QVERIFY(m_pane->server.setFault(u"unknown-role"_s, u"all"_s, u"/v1/users/page"_s));
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    QVERIFY(m_pane->role(u"SUPERVISOR"_s) && m_pane->role(u"SUPERVISOR"_s)->isChecked());
    m_pane->role(u"GUEST"_s)->click();
    QVERIFY(m_pane->save());
    QCOMPARE(m_pane->lastBody().value(u"roles"),
             QJsonValue(QJsonArray{u"STANDARD_USER"_s, u"SUPERVISOR"_s, u"GUEST"_s}));
}

void TestUserPaneSave::unknownStatusStays()
{
    QVERIFY(m_pane->server.setFault(u"unknown-status"_s, u"all"_s, u"/v1/users"_s));
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    const auto *status = named<QComboBox>(m_pane->form(), u"Status"_s);
    QCOMPARE(status->currentText(), u"HIBERNATING"_s);
    m_pane->role(u"GUEST"_s)->click();
    QVERIFY(m_pane->save());
    QCOMPARE(m_pane->lastBody().keys(), (QStringList{u"roles"_s, u"userId"_s}));
    QCOMPARE(status->currentText(), u"HIBERNATING"_s);
    QVERIFY(!m_pane->edit->hasEdits());
}

void TestUserPaneSave::riskyChangeIsAskedAbout_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("button");
    QTest::newRow("blocked") << u"BLOCKED"_s
                             << u"Emre Can Şahin (standard@sandbox.test) will be blocked and can't sign in until an "
                                "admin unblocks them."_s
                             << u"Block user"_s;
    QTest::newRow("deleted") << u"DELETED"_s
                             << u"Emre Can Şahin (standard@sandbox.test) will be deleted and can't sign in any more."_s
                             << u"Delete user"_s;
    QTest::newRow("admin") << u"ADMIN"_s
                           << u"Emre Can Şahin (standard@sandbox.test) will become ADMIN and may then change every "
                              "user, their roles and passwords."_s
                           << u"Make ADMIN"_s;
}

void TestUserPaneSave::riskyChangeIsAskedAbout()
{
    QFETCH(QString, change);
    QFETCH(QString, words);
    QFETCH(QString, button);
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    if (change == u"ADMIN") {
        m_pane->role(change)->click();
    } else {
        choose(u"Status"_s, change);
    }
    pressSaveKey();
    QVERIFY(m_pane->question());
    QCOMPARE(m_pane->question()->informativeText(), words);
    QVERIFY(m_pane->question()->width() >= 460); // for the whole title
    QVERIFY(answer(m_pane->question(), u"Back to the form"_s));
    QTRY_VERIFY(!m_pane->question());
    QVERIFY(m_pane->edit->state() == UserEdit::State::Idle);
    QVERIFY(m_pane->edit->hasEdits());
    QVERIFY(m_pane->patches().isEmpty());

    m_pane->button(u"Save changes"_s)->click();
    QVERIFY(m_pane->question());
    QVERIFY(answer(m_pane->question(), button));
    QVERIFY(m_pane->waitUntilIdle());
    QCOMPARE(m_pane->patches().size(), 1);
    QVERIFY(!m_pane->edit->hasEdits());
}

void TestUserPaneSave::questionTellsOfWhatElseIsSaved()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    choose(u"Status"_s, u"BLOCKED"_s);
    m_pane->type(u"First name"_s, u"Can"_s);
    pressSaveKey();
    QVERIFY(m_pane->question());
    QVERIFY2(m_pane->question()->informativeText().endsWith(u"\n\n1 other change(s) will be saved, too."),
             qPrintable(m_pane->question()->informativeText()));
    QVERIFY(answer(m_pane->question(), u"Block user"_s));
    QVERIFY(m_pane->waitUntilIdle());
    QCOMPARE(m_pane->lastBody().size(), 3);
}

/// A disabled button would take the key and say nothing, under a message that says "Saved".
void TestUserPaneSave::saveKeySaysWhatIsNotValid()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Can"_s);
    QVERIFY(m_pane->save());
    QVERIFY(m_pane->message().startsWith(u"Saved 1 change"));
    m_pane->type(u"Last name"_s, u" "_s);
    m_pane->line(u"First name"_s)->setFocus();
    QVERIFY(!m_pane->button(u"Save changes"_s)->isEnabled());
    pressSaveKey();
    QVERIFY2(m_pane->message().startsWith(u"Nothing was saved: 1 field(s) are not valid.\nLast name: "),
             qPrintable(m_pane->message()));
    QVERIFY(m_pane->line(u"Last name"_s)->hasFocus());
    QCOMPARE(m_pane->patches().size(), 1);
    m_pane->type(u"Last name"_s, u"Şahin"_s);
    QVERIFY2(m_pane->message().isEmpty(), qPrintable(m_pane->message()));
}

void TestUserPaneSave::saveKeySaysWhyNothingIsSaved_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("no edits") << u"no edits"_s << u"There is nothing to save: no field is changed."_s;
    QTest::newRow("held") << u"held"_s << u"Not saved: the server asked to wait before the next try."_s;
    QTest::newRow("saving") << u"saving"_s << u"The last save is still under way. Save again when it has ended."_s;
}

void TestUserPaneSave::saveKeySaysWhyNothingIsSaved()
{
    QFETCH(QString, state);
    QFETCH(QString, words);
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    if (state != u"no edits") {
        m_pane->type(u"First name"_s, u"Can"_s);
    }
    if (state == u"held") {
        QVERIFY(m_pane->server.setFault(u"429-seconds"_s, u"next"_s, u"PATCH"_s));
        QVERIFY(m_pane->save());
        QVERIFY(!m_pane->message().isEmpty());
        pressSaveKey(); // what stands there says it, and when
        QVERIFY2(!m_pane->message().contains(words), qPrintable(m_pane->message()));
        m_pane->edit->dismissNotice();
    } else if (state == u"saving") {
        QVERIFY(m_pane->server.setFault(u"silence"_s, u"next"_s, u"PATCH"_s));
        m_pane->button(u"Save changes"_s)->click();
        QVERIFY(m_pane->edit->state() == UserEdit::State::Saving);
    }
    const qsizetype sent = m_pane->patches().size();
    pressSaveKey();
    QVERIFY2(m_pane->message().contains(words), qPrintable(m_pane->message()));
    QVERIFY(m_pane->patches().size() <= std::max<qsizetype>(sent, 1));
}

/// An edit that the operator may no longer make can only be taken back.
void TestUserPaneSave::saveKeyLeadsOutOfALockedField()
{
    QVERIFY(m_pane->show(u"admin"_s, u"power"_s));
    m_pane->type(u"User name"_s, u"other@sandbox.test"_s);
    QVERIFY(m_pane->desk.signIn(m_pane->server, u"standard"_s));
    QTRY_VERIFY(!m_pane->line(u"User name"_s)->isEnabled());
    m_pane->button(u"Discard changes"_s)->setFocus(); // not beside the field, where Qt puts it
    pressSaveKey();
    QVERIFY2(m_pane->message().startsWith(u"Nothing was saved: 1 field(s) are not valid.\nUser name: "_s),
             qPrintable(m_pane->message()));
    QVERIFY(m_pane->undo(u"User name"_s)->hasFocus());
}

void TestUserPaneSave::ownRolesAreAskedAbout()
{
    QVERIFY(m_pane->show(u"admin"_s, u"admin"_s));
    m_pane->role(u"GUEST"_s)->click();
    m_pane->button(u"Save changes"_s)->click();
    QVERIFY(m_pane->question());
    QVERIFY2(m_pane->question()->informativeText().startsWith(
                 u"You are changing your own roles. New roles: ADMIN and GUEST."),
             qPrintable(m_pane->question()->informativeText()));
    const auto *hasty = m_pane->question()->defaultButton();
    QVERIFY(hasty && hasty->text() == u"Back to the form");
    QTest::keyClick(m_pane->question(), Qt::Key_Return);
    QTRY_VERIFY(!m_pane->question());
    QVERIFY(m_pane->patches().isEmpty());
    QVERIFY(m_pane->edit->hasEdits());
}

/// What was typed before is the colleagues' by now.
void TestUserPaneSave::undoingStopsAtTheSave()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"Last name"_s, u"Saved"_s);
    QVERIFY(m_pane->save());
    QVERIFY(!m_pane->edit->hasEdits());
    QLineEdit *line = m_pane->line(u"Last name"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, u"x"_s);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), u"Saved"_s);
    QVERIFY(!m_pane->edit->hasEdits());
}

void TestUserPaneSave::focusStaysInSight()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->pane.resize(480, 420);
    QLineEdit *line = m_pane->line(u"First name"_s);
    line->setFocus();
    auto *form = m_pane->pane.findChild<QScrollArea *>();
    m_pane->type(u"First name"_s, u"Cem"_s);
    form->verticalScrollBar()->setValue(line->mapTo(form->widget(), QPoint()).y()); // just under the upper edge
    const int top = form->y();
    QVERIFY(m_pane->save());
    QTRY_VERIFY(form->y() > top); // the message is over it
    QTRY_VERIFY(form->viewport()->rect().contains(line->mapTo(form->viewport(), line->rect().center())));
}

/// It would go away under the pointer.
void TestUserPaneSave::messageMovesNoFieldInUse()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->pane.resize(480, 420);
    m_pane->line(u"Last name"_s)->setFocus();
    m_pane->type(u"Last name"_s, u"Cem"_s);
    const auto place = [this] { return m_pane->line(u"Last name"_s)->mapTo(&m_pane->pane, QPoint()); };
    const auto *form = m_pane->pane.findChild<QScrollArea *>();
    const int top = form->y();
    const QPoint before = place();
    QVERIFY(m_pane->save());
    QTRY_VERIFY(form->y() > top); // the message is over it
    QVERIFY2((place() - before).manhattanLength() <= Theme::space1, qPrintable(QString::number(place().y())));
}

/// Under the message, wherever the form stood.
void TestUserPaneSave::refusedFieldComesIntoSight()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->pane.resize(480, 420);
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->line(u"New password"_s)->setFocus();
    auto *scroll = m_pane->pane.findChild<QScrollArea *>();
    scroll->ensureWidgetVisible(m_pane->line(u"New password"_s));
    QVERIFY(m_pane->line(u"First name"_s)->visibleRegion().isEmpty());
    QVERIFY(m_pane->server.setFault(u"400-spring"_s, u"next"_s, u"PATCH"_s));
    QVERIFY(m_pane->save());
    QTRY_VERIFY(!m_pane->line(u"First name"_s)->visibleRegion().isEmpty());
}

void TestUserPaneSave::failedSaveKeepsTheEdits_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("action");
    QTest::newRow("server fault") << u"500"_s << u"Nothing was saved so far."_s << u"Save again"_s;
    QTest::newRow("not there") << u"404"_s << u"Nothing was saved: the server doesn't know this user."_s
                               << u"Reload the list"_s;
    QTest::newRow("broken off") << u"reset-before"_s << u"Nothing was saved so far."_s << u"Save again"_s;
}

void TestUserPaneSave::failedSaveKeepsTheEdits()
{
    QFETCH(QString, fault);
    QFETCH(QString, title);
    QFETCH(QString, action);
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(m_pane->server.setFault(fault, u"next"_s, u"PATCH"_s));
    QVERIFY(m_pane->save());
    QCOMPARE(m_pane->message().section(u'\n', 0, 0), title);
    QVERIFY(m_pane->message().contains(u"Your edits are kept."));
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    QVERIFY(m_pane->undo(u"First name"_s)->isVisible());
    QCOMPARE(header(), u"Emre Can Şahin"_s);
    auto *button = named<QPushButton>(m_pane->messageArea(), action);
    QVERIFY(button && button->isVisible());
    if (action != u"Save again") {
        const QSignalSpy reloads(&m_pane->pane, &UserPane::reloadRequested);
        button->click();
        QCOMPARE(reloads.count(), 1);
        return;
    }
    button->click();
    QVERIFY(m_pane->waitUntilIdle());
    QCOMPARE(m_pane->message().section(u'\n', 0, 0), u"Saved 1 change(s)."_s);
    QCOMPARE(header(), u"Cem Can Şahin"_s);
    QCOMPARE(m_pane->patches().size(), 2);
}

void TestUserPaneSave::fieldMessageStandsAtItsField()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->role(u"GUEST"_s)->click();
    QVERIFY(m_pane->server.setFault(u"400"_s, u"next"_s, u"PATCH"_s));
    QVERIFY(m_pane->save());
    const auto words = u"The server says: The sandbox refuses %1."_s;
    QCOMPARE(m_pane->wordsAt(u"problem"_s, u"firstName"_s), words.arg(u"firstName"_s));
    QCOMPARE(m_pane->wordsAt(u"problem"_s, u"roles"_s), words.arg(u"roles"_s));
    QCOMPARE(m_pane->wordsAt(u"problem"_s, u"lastName"_s), QString());
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    QVERIFY(m_pane->role(u"GUEST"_s)->isChecked());
    QCOMPARE(m_pane->message().section(u'\n', 0, 0), u"Nothing was saved: 2 field(s) were refused."_s);
    m_pane->type(u"First name"_s, u"Can"_s);
    QCOMPARE(m_pane->wordsAt(u"problem"_s, u"firstName"_s), QString());
}

void TestUserPaneSave::shownPasswordIsHiddenForAnotherUser()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"New password"_s, u"correct horse battery"_s);
    m_pane->button(u"Show password"_s)->click();
    QVERIFY(m_pane->line(u"New password"_s)->echoMode() == QLineEdit::Normal);
    UserEdit *mine = m_pane->edit;
    for (UserEdit *edit : {m_pane->desk.desk.edits.open(m_pane->desk.idOf(u"power"_s)), mine}) {
        m_pane->pane.setEdit(edit);
        QVERIFY(m_pane->line(u"New password"_s)->echoMode() == QLineEdit::Password);
    }
}

void TestUserPaneSave::takenUserNameOffersThatUser()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"User name"_s, u"power@sandbox.test"_s);
    m_pane->button(u"Save changes"_s)->click();
    QVERIFY(m_pane->question());
    QVERIFY(m_pane->question()->informativeText().contains(u"from now on"_s));
    QVERIFY(answer(m_pane->question(), u"Change user name"_s));
    QVERIFY(m_pane->waitUntilIdle());
    QVERIFY(m_pane->wordsAt(u"problem"_s, u"username"_s).contains(u"already exists"));
    const QSignalSpy opened(&m_pane->pane, &UserPane::openRequested);
    named<QPushButton>(m_pane->messageArea(), u"Open user"_s)->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), m_pane->desk.idOf(u"power"_s));
}

void TestUserPaneSave::conflictOffersTheReview()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(m_pane->server.setFault(u"409"_s, u"next"_s, u"PATCH"_s));
    QVERIFY(m_pane->save());
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
    named<QPushButton>(m_pane->messageArea(), u"Review changes"_s)->click();
    const auto *dialog = m_pane->pane.findChild<QDialog *>(u"reviewDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(m_pane->waitUntilIdle());
}

void TestUserPaneSave::unaskedChangeIsMarkedUntilLookedAt()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(m_pane->server.setFault(u"extra-change"_s, u"next"_s, u"PATCH"_s));
    QVERIFY(m_pane->save());
    QVERIFY2(m_pane->message().contains(u"The server also changed: Middle name"), qPrintable(m_pane->message()));
    QCOMPARE(m_pane->line(u"Middle name"_s)->text(), u"Revised"_s);
    QCOMPARE(m_pane->wordsAt(u"note"_s, u"midName"_s), u"changed by the server · was Can"_s);
    QCOMPARE(m_pane->wordsAt(u"note"_s, u"firstName"_s), QString());
    QVERIFY(m_pane->pane.findChild<QLabel *>(u"user.midNameChanged"_s)->isVisibleTo(&m_pane->pane));
    m_pane->line(u"Middle name"_s)->setFocus();
    QCOMPARE(m_pane->wordsAt(u"note"_s, u"midName"_s), QString());
}

void TestUserPaneSave::dismissingTheMessageMarksAllSeen()
{
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(m_pane->server.setFault(u"extra-change"_s, u"next"_s, u"PATCH"_s));
    QVERIFY(m_pane->save());
    m_pane->button(u"Dismiss message"_s)->click();
    QCOMPARE(m_pane->message(), QString());
    QCOMPARE(m_pane->wordsAt(u"note"_s, u"midName"_s), QString());
    QVERIFY(!m_pane->pane.findChild<QLabel *>(u"user.midNameChanged"_s)->isVisibleTo(&m_pane->pane));
}

QTEST_MAIN(TestUserPaneSave)
#include "tst_userpanesave.moc"
