// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "editing/useredit.h"
#include "scriptedserver.h"
#include "testdesk.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

const auto updatePath = u"/v1/users/update"_s;

} // namespace

class TestUserEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sendsTheEditsAlone();
    void nothingEditedSendsNothing();
    void editBackToTheOriginalSendsNothing();
    void emptiedMiddleNameIsSentEmpty();
    void roleChangeIsMadeAgainstAFreshRead();
    void roleChangeThatIsThereAlreadySendsNothing();
    void unknownRolesAreKept();
    void rightsFollowTheOperator();
    void lostRightIsSaidAtTheField();
    void checkingAgainSettlesAnUnknownOutcome();
    void serverChangesBeyondAreMarked();
    void replyWithoutAccountAsksForIt();
    void failedAccountReadIsNoFailedSave();
    void aLongLookUpCanBeStopped();
    void unknownIdSendsWhatIsTyped();
    void refreshFollowsAColleague();
    void passwordIsSetAndForgotten();
    void typingWhileSavingSurvives();
    void whatIsTypedAfterSaveIsNotSent();
    void undoneBeforeItIsSentSaysNothing();
    void lostOwnRightIsRefusedBeforeSending();
    void newRiskAsksAgain();
    void savedLeavesAtTheNextEdit();
    void discardEndsAnUncertainSave();
    void discardedRolesComeBackAsAChange();
    void pageFromBeforeTheSaveChangesNothing();
    void editsSurviveLookingAtSomebodyElse();
    void discardCanBeTakenBack();
    void whatIsLeftOfAWaitIsTold();
    void asksAboutRisks();

private:
    int row(QStringView key) { return m_edit->form().rowOf(key); }
    void set(QStringView key, const QVariant &value) { m_edit->form().setValue(row(key), value); }
    void open(const QString &who);
    bool finishSave();
    QList<QJsonObject> patches() const { return m_server->requests(u"PATCH"_s, updatePath).sliced(m_patchesBefore); }
    QJsonObject sentBody() const { return patches().value(0).value(u"body"_s).toObject(); }
    QString fresh(const QString &word) { return u"%1 %2"_s.arg(word).arg(++m_number); }
    Desk &desk() { return m_desk->desk; }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
    UserEdit *m_edit = nullptr;
    qsizetype m_patchesBefore = 0;
    int m_number = 0;
};

void TestUserEdit::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, u"20"_s});
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestUserEdit::init()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->signIn(*m_server, u"admin"_s));
    QVERIFY(m_desk->loadList());
    m_patchesBefore = 0;
    m_patchesBefore = patches().size();
    open(u"standard"_s);
}

void TestUserEdit::cleanup()
{
    m_server->setFault(u"none"_s);
    m_desk.reset();
}

void TestUserEdit::open(const QString &who)
{
    m_edit = desk().edits.open(m_desk->idOf(who));
    QVERIFY(m_edit->user());
}

bool TestUserEdit::finishSave()
{
    return QTest::qWaitFor([this] { return m_edit->state() == UserEdit::State::Idle; }, 10'000);
}

void TestUserEdit::sendsTheEditsAlone()
{
    const QString name = fresh(u"Ada"_s);
    const QString zone = m_edit->user()->timezone == u"Europe/Paris" ? u"Asia/Tokyo"_s : u"Europe/Paris"_s;
    set(u"firstName", name);
    set(u"timezone", zone);
    QSignalSpy saved(m_edit, &UserEdit::saved);
    m_edit->save();
    QVERIFY(m_edit->state() == UserEdit::State::Saving);
    QVERIFY(!m_edit->canSave());
    m_edit->save(); // a second press changes nothing
    QVERIFY(finishSave());
    QCOMPARE(saved.size(), 1);
    QCOMPARE(patches().size(), 1);
    QCOMPARE(sentBody(), (QJsonObject{{u"userId"_s, m_edit->userId()}, {u"firstName"_s, name}, {u"timezone"_s, zone}}));
    QCOMPARE(m_edit->notice().title, u"Saved 2 change(s)."_s);
    QVERIFY(m_edit->notice().severity == Notice::Severity::Ok);
    QCOMPARE(m_edit->user()->firstName, name);
    QCOMPARE(m_edit->form().baseline(row(u"timezone")).toString(), zone);
    QVERIFY(!m_edit->hasEdits());
    QVERIFY(m_edit->changedBeyond().isEmpty());
}

void TestUserEdit::nothingEditedSendsNothing()
{
    QVERIFY(!m_edit->canSave());
    m_edit->save();
    QVERIFY(m_edit->state() == UserEdit::State::Idle);
    QVERIFY(m_edit->patch().isEmpty());
    QVERIFY(patches().isEmpty());
}

void TestUserEdit::editBackToTheOriginalSendsNothing()
{
    const QString before = m_edit->user()->firstName;
    set(u"firstName", fresh(u"Ada"_s));
    QVERIFY(m_edit->canSave());
    set(u"firstName", before);
    QVERIFY(!m_edit->canSave());
    QVERIFY(m_edit->patch().isEmpty());
}

void TestUserEdit::emptiedMiddleNameIsSentEmpty()
{
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"midName"_s, u"Nur"_s}}).isEmpty());
    m_edit->refresh();
    QVERIFY(finishSave());
    set(u"midName", QString());
    set(u"lastName", QString());
    QCOMPARE(m_edit->form().problem(row(u"lastName")), u"This can't be empty."_s);
    QVERIFY(!m_edit->canSave());
    m_edit->form().undo(row(u"lastName"));
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(sentBody(), (QJsonObject{{u"userId"_s, m_edit->userId()}, {u"midName"_s, QString()}}));
    QCOMPARE(m_edit->user()->midName, QString());
}

void TestUserEdit::roleChangeIsMadeAgainstAFreshRead()
{
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"roles"_s, QJsonArray{u"STANDARD_USER"_s}}})
                 .isEmpty());
    m_edit->refresh();
    QVERIFY(finishSave());
    set(u"roles", QStringList{u"API_USER"_s}); // takes STANDARD_USER, gives API_USER
    // Behind the operator's back, a colleague gives POWER_USER.
    QVERIFY(!m_server
                 ->changeUser(
                     {{u"userId"_s, m_edit->userId()}, {u"roles"_s, QJsonArray{u"STANDARD_USER"_s, u"POWER_USER"_s}}})
                 .isEmpty());
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(patches().size(), 1);
    QCOMPARE(sentBody().value(u"roles"_s).toArray(), (QJsonArray{u"POWER_USER"_s, u"API_USER"_s}));
    QStringList roles = m_edit->user()->roles;
    roles.sort();
    QCOMPARE(roles, (QStringList{u"API_USER"_s, u"POWER_USER"_s}));
    QVERIFY(!m_edit->hasEdits());
    QVERIFY(m_edit->changedBeyond().isEmpty());
}

void TestUserEdit::roleChangeThatIsThereAlreadySendsNothing()
{
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"roles"_s, QJsonArray{u"GUEST"_s}}}).isEmpty());
    m_edit->refresh();
    QVERIFY(finishSave());
    const QJsonArray both{u"GUEST"_s, u"API_USER"_s};
    set(u"roles", QStringList{u"GUEST"_s, u"API_USER"_s});
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"roles"_s, both}}).isEmpty());
    m_edit->save();
    QVERIFY(finishSave());
    QVERIFY(patches().isEmpty());
    QCOMPARE(m_edit->notice().title, u"Nothing had to be saved: the server has your changes already."_s);
    QVERIFY(!m_edit->hasEdits());
}

void TestUserEdit::unknownRolesAreKept()
{
    QVERIFY(m_server->setFault(u"unknown-role"_s, u"all"_s, u"/v1/users/page"_s));
    m_edit->refresh();
    QVERIFY(finishSave());
    const QStringList before = m_edit->user()->roles;
    QVERIFY(before.contains(u"SUPERVISOR"_s));
    set(u"roles", before + QStringList{u"EXTENDED_USER"_s});
    m_edit->save();
    QVERIFY(finishSave());
    const QVariantList sent = sentBody().value(u"roles"_s).toArray().toVariantList();
    QVERIFY(sent.contains(u"SUPERVISOR"_s));
    QVERIFY(sent.contains(u"EXTENDED_USER"_s));
    QVERIFY(m_edit->hasEdits()); // the sandbox refuses a role that it doesn't know
}

void TestUserEdit::rightsFollowTheOperator()
{
    TestDesk standard;
    QVERIFY(standard.signIn(*m_server, u"guest"_s));
    QVERIFY(standard.loadList());
    UserEdit *edit = standard.desk.edits.open(standard.idOf(u"power"_s));
    QStringList editable;
    for (int i = 0; i < edit->form().rowCount(); ++i) {
        if (edit->form().isEditable(i)) {
            editable.append(edit->form().field(i).key());
        }
    }
    QCOMPARE(editable, u"firstName midName lastName locale timezone"_s.split(u' '));
    edit->form().setValue(edit->form().rowOf(u"status"), u"BLOCKED"_s);
    QVERIFY(!edit->hasEdits());
    standard.desk.session.signOut();
    QVERIFY(!edit->form().isEditable(edit->form().rowOf(u"firstName")));
}

void TestUserEdit::lostRightIsSaidAtTheField()
{
    TestDesk other;
    QVERIFY(other.signIn(*m_server, u"extended"_s));
    QVERIFY(other.loadList());
    const QString ownId = other.idOf(u"extended"_s);
    UserEdit *edit = other.desk.edits.open(other.idOf(u"api"_s));
    FormModel &form = edit->form();
    const int username = form.rowOf(u"username");
    form.setValue(username, u"new.name@sandbox.test"_s);
    QVERIFY(!m_server->changeUser({{u"userId"_s, ownId}, {u"roles"_s, QJsonArray{u"GUEST"_s}}}).isEmpty());
    edit->save();
    QTRY_VERIFY(edit->state() == UserEdit::State::Idle);
    QCOMPARE(edit->notice().title, u"Nothing was saved: you aren't allowed to make this change."_s);
    QTRY_VERIFY(!form.isEditable(username)); // the roles are read again
    QVERIFY(edit->notice().detail.startsWith(
        u"User name can be changed by the user themselves, or POWER_USER and above. Your roles: GUEST."_s));
    QCOMPARE(form.index(username).data(FormModel::LockReasonRole).toString(),
             u"Only the user themselves or POWER_USER and above can change this. Your roles: GUEST."_s);
    QCOMPARE(form.problem(username), form.index(username).data(FormModel::LockReasonRole).toString());
    QVERIFY(!edit->canSave());
    QVERIFY(edit->hasEdits());

    // The right is back, and nothing of what was refused without it stands in the way.
    QVERIFY(!m_server->changeUser({{u"userId"_s, ownId}, {u"roles"_s, QJsonArray{u"EXTENDED_USER"_s}}}).isEmpty());
    other.desk.session.refreshOperator();
    QTRY_VERIFY(edit->canSave());
}

void TestUserEdit::checkingAgainSettlesAnUnknownOutcome()
{
    QVERIFY(m_server->setFault(u"half-body"_s, u"next"_s, updatePath));
    QVERIFY(m_server->setFault(u"500"_s, u"next"_s, u"/v1/users/page"_s));
    m_edit->form().setValue(m_edit->form().rowOf(u"midName"), u"Settled"_s);
    m_edit->save();
    QTRY_VERIFY(m_edit->notice().action == Notice::Action::CheckAgain);
    QCOMPARE(m_edit->notice().title, u"It is unknown whether your changes were saved."_s);
    QVERIFY(m_edit->hasEdits());

    m_edit->refresh();
    QTRY_COMPARE(m_edit->notice().title, u"Saved, although the server's answer was lost."_s);
    QVERIFY(!m_edit->hasEdits());
}

void TestUserEdit::serverChangesBeyondAreMarked()
{
    QVERIFY(m_server->setFault(u"extra-change"_s, u"next"_s, updatePath));
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"midName"_s, u"Before"_s}}).isEmpty());
    m_edit->refresh();
    QVERIFY(finishSave());
    set(u"firstName", fresh(u"Ada"_s));
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(m_edit->changedBeyond(), QStringList{u"midName"_s});
    QVERIFY(m_edit->notice().severity == Notice::Severity::Info);
    QVERIFY(m_edit->notice().detail.endsWith(u"The server also changed: Middle name. Marked below."_s));
    const auto isMarked = [this](QStringView key) {
        return m_edit->form().data(m_edit->form().index(row(key)), FormModel::ServerChangedRole).toBool();
    };
    QVERIFY(isMarked(u"midName"));
    QVERIFY(!isMarked(u"firstName"));
    m_edit->markSeen();
    QVERIFY(!isMarked(u"midName"));
    QVERIFY(m_edit->changedBeyond().isEmpty());
}

void TestUserEdit::replyWithoutAccountAsksForIt()
{
    const auto account = m_edit->user()->account;
    const QString path = u"/v1/accounts/"_s + m_edit->userId();
    const qsizetype before = m_server->requests(u"GET"_s, path).size();
    QVERIFY(m_server->setFault(u"no-account"_s, u"next"_s, updatePath));
    set(u"firstName", fresh(u"Ada"_s));
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(m_server->requests(u"GET"_s, path).size(), before + 1);
    QCOMPARE(m_edit->user()->account.has_value(), account.has_value());
    QVERIFY(m_edit->changedBeyond().isEmpty());
    QCOMPARE(m_edit->notice().title, u"Saved 1 change(s)."_s);
}

void TestUserEdit::failedAccountReadIsNoFailedSave()
{
    QVERIFY(m_server->setFault(u"no-account"_s, u"next"_s, updatePath));
    QVERIFY(m_server->setFault(u"500"_s, u"next"_s, u"/v1/accounts/"_s));
    set(u"firstName", fresh(u"Ada"_s));
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(m_edit->notice().title, u"Saved 1 change(s)."_s);
    QVERIFY(!m_edit->hasEdits());
}

void TestUserEdit::aLongLookUpCanBeStopped()
{
    const QStringList ids = ScriptedServer::ids(5'000);
    ScriptedServer server([&](qint64 page) {
        ScriptedServer::Answer answer = ScriptedServer::pageOf(ids, page);
        answer.isSilent = page == 7;
        return answer;
    });
    QVERIFY(server.isListening());
    desk().edits.clear();
    desk().client.setServer(server.url());
    m_edit = desk().edits.open(u"00000000-0000-4000-8000-000000000000"_s);
    m_edit->refresh();
    QCOMPARE(m_edit->notice().action, Notice::Action::None);
    QTRY_VERIFY(m_edit->notice().detail.startsWith(u"7 of 50 pages searched."_s));
    QTRY_COMPARE(server.pages().size(), 8); // the one that is not answered is on its way
    QCOMPARE(m_edit->notice().action, Notice::Action::Stop);
    QSignalSpy ends(m_edit, &UserEdit::refreshed);
    m_edit->stopLooking();
    QCOMPARE(m_edit->state(), UserEdit::State::Idle);
    QCOMPARE(ends.count(), 1);
    QCOMPARE(m_edit->notice().title, u"This user was not found so far: you stopped the search."_s);
    QCOMPARE(m_edit->notice().action, Notice::Action::CheckAgain);
    m_edit->stopLooking(); // twice
    QCOMPARE(ends.count(), 1);
    QCOMPARE(server.pages().size(), 8);
}

void TestUserEdit::unknownIdSendsWhatIsTyped()
{
    const QString id = m_edit->userId();
    desk().store.clear();
    desk().edits.clear();
    m_edit = desk().edits.open(id);
    QVERIFY(!m_edit->user());
    QVERIFY(m_server->setFault(u"500"_s, u"next"_s, u"/v1/users/page"_s));
    m_edit->refresh();
    QVERIFY(m_edit->state() == UserEdit::State::Reading);
    QCOMPARE(m_edit->notice().title, u"Looking for this user in the server's list…"_s);
    QVERIFY(finishSave());
    QCOMPARE(m_edit->notice().title, u"This user could not be looked up."_s);
    QVERIFY(m_edit->notice().detail.startsWith(u"Server error (500)."_s));
    QVERIFY(m_edit->notice().detail.contains(u"Only what you type is sent"_s));
    for (int i = 0; i < m_edit->form().rowCount(); ++i) {
        QVERIFY(!m_edit->form().value(i).isValid());
    }
    const QString name = fresh(u"Typed"_s);
    set(u"firstName", u"x"_s);
    set(u"firstName", QString()); // emptied again: left alone
    set(u"midName", name);
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(sentBody(), (QJsonObject{{u"userId"_s, id}, {u"midName"_s, name}}));
    QVERIFY(m_edit->user());
    QVERIFY(m_edit->form().value(row(u"username")).toString().contains(u'@'));
    QVERIFY(!m_edit->hasEdits());
    QVERIFY(m_edit->changedBeyond().isEmpty());
}

void TestUserEdit::refreshFollowsAColleague()
{
    const QString mine = fresh(u"Mine"_s);
    const QString theirs = fresh(u"Theirs"_s);
    set(u"firstName", mine);
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"firstName"_s, theirs}, {u"lastName"_s, theirs}})
                 .isEmpty());
    QSignalSpy refreshed(m_edit, &UserEdit::refreshed);
    m_edit->refresh();
    QVERIFY(finishSave());
    QCOMPARE(refreshed.size(), 1);
    QCOMPARE(m_edit->form().value(row(u"firstName")).toString(), mine);
    QCOMPARE(m_edit->form().baseline(row(u"firstName")).toString(), theirs);
    QCOMPARE(m_edit->form().value(row(u"lastName")).toString(), theirs);
    QCOMPARE(m_edit->form().editCount(), 1);
}

void TestUserEdit::passwordIsSetAndForgotten()
{
    open(u"api"_s);
    set(u"password", u"correct horse battery"_s);
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(m_edit->notice().title, u"Saved 1 change(s)."_s);
    QVERIFY(!m_edit->hasEdits());
    QVERIFY(!m_edit->form().value(row(u"password")).isValid());
    QCOMPARE(sentBody(), (QJsonObject{{u"userId"_s, m_edit->userId()}, {u"password"_s, u"***"_s}}));
    TestDesk other;
    SignInRequest request;
    request.server = m_server->url();
    request.username = u"api@sandbox.test"_s;
    request.password = u"correct horse battery"_s;
    other.desk.session.signIn(request);
    QTRY_VERIFY(other.desk.session.state() == Session::State::SignedIn);
    for (const TestDesk *each : {m_desk.get(), &other}) {
        for (const QString &key : each->settings.allKeys()) {
            QVERIFY(!each->settings.value(key).toString().contains(u"horse"_s));
        }
        QVERIFY(each->tokens.tokens.isEmpty());
    }
}

void TestUserEdit::typingWhileSavingSurvives()
{
    const QString sent = fresh(u"Sent"_s);
    const QString typed = fresh(u"Typed"_s);
    set(u"firstName", sent);
    set(u"lastName", sent);
    m_edit->save();
    set(u"firstName", typed);
    set(u"midName", typed);
    QVERIFY(finishSave());
    QCOMPARE(sentBody(), (QJsonObject{{u"userId"_s, m_edit->userId()}, {u"firstName"_s, sent}, {u"lastName"_s, sent}}));
    QCOMPARE(m_edit->form().editCount(), 2);
    QCOMPARE(m_edit->form().value(row(u"firstName")).toString(), typed);
    QCOMPARE(m_edit->form().baseline(row(u"firstName")).toString(), sent);
    QCOMPARE(m_edit->form().value(row(u"midName")).toString(), typed);
    QVERIFY(m_edit->canSave());
}

/// A role change waits for a fresh read; what is typed meanwhile was neither checked nor agreed to.
void TestUserEdit::whatIsTypedAfterSaveIsNotSent()
{
    set(u"roles", m_edit->user()->roles + QStringList{u"EXTENDED_USER"_s});
    m_edit->save();
    QVERIFY(m_edit->state() == UserEdit::State::Saving);
    set(u"password", u"Sec"_s);
    set(u"status", u"DELETED"_s);
    set(u"firstName", fresh(u"Later"_s));
    QVERIFY(finishSave());
    QCOMPARE(patches().size(), 1);
    QCOMPARE(sentBody().keys(), (QStringList{u"roles"_s, u"userId"_s}));
    QCOMPARE(m_edit->form().editCount(), 3);
    QCOMPARE(m_edit->notice().title, u"Saved 1 change(s)."_s);
}

void TestUserEdit::undoneBeforeItIsSentSaysNothing()
{
    open(u"power"_s);
    set(u"roles", m_edit->user()->roles + QStringList{u"GUEST"_s});
    m_edit->save();
    m_edit->form().undoAll();
    QVERIFY(finishSave());
    QVERIFY(patches().isEmpty());
    QVERIFY(m_edit->notice().isEmpty());
}

void TestUserEdit::lostOwnRightIsRefusedBeforeSending()
{
    TestDesk other;
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_desk->idOf(u"power"_s)}, {u"roles"_s, QJsonArray{u"ADMIN"_s}}})
                 .isEmpty());
    QVERIFY(other.signIn(*m_server, u"power"_s));
    QVERIFY(other.loadList());
    UserEdit *edit = other.desk.edits.open(other.idOf(u"guest"_s));
    const int roles = edit->form().rowOf(u"roles");
    edit->form().setValue(roles, edit->user()->roles + QStringList{u"API_USER"_s});
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_desk->idOf(u"power"_s)}, {u"roles"_s, QJsonArray{u"GUEST"_s}}})
                 .isEmpty());
    edit->save();
    QTRY_VERIFY(edit->state() == UserEdit::State::Idle);
    QVERIFY(patches().isEmpty());
    QCOMPARE(edit->notice().title, u"Nothing was saved: you aren't allowed to make this change."_s);
    QVERIFY(edit->hasEdits());
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_desk->idOf(u"power"_s)}, {u"roles"_s, QJsonArray{u"POWER_USER"_s}}})
                 .isEmpty());
}

void TestUserEdit::newRiskAsksAgain()
{
    open(u"api"_s);
    set(u"roles", QStringList()); // takes the one role there is: that is agreed to
    const QStringList before = m_edit->user()->roles;
    const QStringList agreed = m_edit->risks();
    QVERIFY(!agreed.isEmpty());
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"firstName"_s, fresh(u"Other"_s)}}).isEmpty());
    QSignalSpy asks(m_edit, &UserEdit::riskFound);
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(asks.size(), 1); // it is about somebody of another name by now
    QVERIFY(patches().isEmpty());
    QVERIFY(m_edit->notice().action == Notice::Action::SaveAgain);
    QVERIFY(m_edit->risks() != agreed);
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(patches().size(), 1);
    QVERIFY(!m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"roles"_s, QJsonArray::fromStringList(before)}})
                 .isEmpty());
}

void TestUserEdit::savedLeavesAtTheNextEdit()
{
    set(u"firstName", fresh(u"Ada"_s));
    m_edit->save();
    QVERIFY(finishSave());
    QCOMPARE(m_edit->notice().title, u"Saved 1 change(s)."_s);
    set(u"lastName", fresh(u"Next"_s));
    QVERIFY(m_edit->notice().isEmpty());
}

void TestUserEdit::discardEndsAnUncertainSave()
{
    QVERIFY(m_server->setFault(u"half-body"_s, u"next"_s, updatePath));
    QVERIFY(m_server->setFault(u"500"_s, u"next"_s, u"/v1/users/page"_s));
    set(u"midName", fresh(u"Gone"_s));
    m_edit->save();
    QTRY_VERIFY(m_edit->notice().action == Notice::Action::CheckAgain);
    m_edit->discard();
    m_edit->refresh();
    QVERIFY(finishSave());
    QCOMPARE(m_edit->notice().title, u"Discarded 1 change(s)."_s);
}

void TestUserEdit::discardedRolesComeBackAsAChange()
{
    open(u"guest"_s);
    const QJsonObject before{{u"userId"_s, m_edit->userId()}, {u"roles"_s, QJsonArray{u"GUEST"_s}}};
    QVERIFY(!m_server->changeUser(before).isEmpty());
    m_edit->refresh();
    QVERIFY(finishSave());
    set(u"roles", QStringList{u"API_USER"_s}); // takes GUEST, gives API_USER
    m_edit->discard();
    QVERIFY(
        !m_server->changeUser({{u"userId"_s, m_edit->userId()}, {u"roles"_s, QJsonArray{u"GUEST"_s, u"POWER_USER"_s}}})
             .isEmpty());
    m_edit->refresh();
    QVERIFY(finishSave());
    m_edit->restoreDiscarded();
    QCOMPARE(m_edit->form().value(row(u"roles")).toStringList(), (QStringList{u"POWER_USER"_s, u"API_USER"_s}));
    QVERIFY(!m_server->changeUser(before).isEmpty());
}

void TestUserEdit::pageFromBeforeTheSaveChangesNothing()
{
    const User old = *m_edit->user();
    const quint64 askedAt = desk().store.moment();
    const QString name = fresh(u"Newest"_s);
    set(u"firstName", name);
    m_edit->save();
    QVERIFY(finishSave());
    desk().store.putPage(0, {old}, askedAt);
    QCOMPARE(m_edit->user()->firstName, name);
    QCOMPARE(m_edit->form().value(row(u"firstName")).toString(), name);
}

void TestUserEdit::editsSurviveLookingAtSomebodyElse()
{
    QSignalSpy spy(&desk().edits, &OpenEdits::editedUsersChanged);
    const QString name = fresh(u"Kept"_s);
    set(u"firstName", name);
    QCOMPARE(spy.size(), 1);
    UserEdit *first = m_edit;
    open(u"power"_s);
    open(u"guest"_s); // lets go of the one without edits
    QCOMPARE(desk().edits.editedUserIds(), QStringList{first->userId()});
    open(u"standard"_s);
    QCOMPARE(m_edit, first);
    QCOMPARE(m_edit->form().value(row(u"firstName")).toString(), name);
}

void TestUserEdit::discardCanBeTakenBack()
{
    const QString name = fresh(u"Back"_s);
    set(u"firstName", name);
    set(u"password", u"secret words"_s);
    m_edit->discard();
    QVERIFY(!m_edit->hasEdits());
    QCOMPARE(m_edit->notice().title, u"Discarded 2 change(s)."_s);
    m_edit->refresh();
    QTRY_VERIFY(m_edit->state() == UserEdit::State::Idle);
    QVERIFY(m_edit->notice().action == Notice::Action::Restore);
    m_edit->restoreDiscarded();
    QCOMPARE(m_edit->form().editCount(), 1);
    QCOMPARE(m_edit->form().value(row(u"firstName")).toString(), name);
    QVERIFY(m_edit->notice().isEmpty());
}

/// However often the notice is shown, the wait doesn't begin anew.
void TestUserEdit::whatIsLeftOfAWaitIsTold()
{
    QVERIFY(m_server->setFault(u"429-seconds"_s, u"next"_s, updatePath));
    set(u"firstName", fresh(u"Ada"_s));
    m_edit->save();
    QVERIFY(finishSave());
    QVERIFY(m_edit->notice().wait);
    const std::chrono::seconds whole = *m_edit->notice().wait;
    QVERIFY(whole > std::chrono::seconds(0));
    QVERIFY(!m_edit->canSave());
    QTRY_VERIFY(*m_edit->notice().wait < whole);
    QTRY_COMPARE(m_edit->notice().wait->count(), 0);
    QTRY_VERIFY(m_edit->canSave());
}

void TestUserEdit::asksAboutRisks()
{
    QVERIFY(m_edit->risks().isEmpty());
    set(u"firstName", fresh(u"Ada"_s));
    QVERIFY(m_edit->risks().isEmpty());
    set(u"status", u"BLOCKED"_s);
    QCOMPARE(m_edit->risks().size(), 1);
    QVERIFY(m_edit->risks().first().contains(u"standard@sandbox.test"_s));
}

QTEST_GUILESS_MAIN(TestUserEdit)
#include "tst_useredit.moc"
