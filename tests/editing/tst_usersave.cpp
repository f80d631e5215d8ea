// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "editing/useredit.h"
#include "testdesk.h"
#include "untrustedserver.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace userdesk;

using Action = Notice::Action;

namespace {

const auto updatePath = u"/v1/users/update"_s;
const auto readAgainWithout =
    u" The user was reloaded and doesn't have your changes; they may still arrive, and UserDesk looks again. Your "
    "edits are kept."_s;
const auto readAgainWith = u" The user was reloaded and has your changes."_s;

/// What is expected of a save that meets a fault.
struct Ending {
    QString title;
    QString detail;
    Action action = Action::None;
    bool isSaved = false; ///< the change was made, so the edits are edits no more
    bool hasFieldWords = false;
};

} // namespace

Q_DECLARE_METATYPE(Ending)

/// Row by row the contract's table of errors: an admin edits two fields and saves into a fault.
class TestUserSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void lateChangeIsLookedForAgain_data();
    void lateChangeIsLookedForAgain();
    void failedReadHidesNoOutcome_data();
    void failedReadHidesNoOutcome();
    void freshReadShowsTheOutcome_data();
    void freshReadShowsTheOutcome();
    void fault_data();
    void fault();
    void tooManyRequestsHoldsTheSave_data();
    void tooManyRequestsHoldsTheSave();
    void nobodyListens();
    void serverGoesAwayUnnoticed();
    void noSuchHost();
    void untrusted();
    void userNameTaken();
    void expiredTokenIsRenewedSilently();
    void expiredSessionKeepsTheEdits();
    void readsAgainWhenSignedInAgain();
    void unknownUserIsNotFound();

private:
    void editTwoFields();
    bool saveAndWait();
    bool editsAreThere() const;
    qsizetype patchesArrived() const { return m_server->requests(u"PATCH"_s, updatePath).size(); }
    Desk &desk() { return m_desk->desk; }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
    UserEdit *m_edit = nullptr;
    int m_number = 0;
    qsizetype m_patchesBefore = 0;
    QString m_firstName;
    QString m_lastName;
};

void TestUserSave::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, u"20"_s});
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestUserSave::init()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->signIn(*m_server, u"admin"_s));
    QVERIFY(m_desk->loadList());
    m_edit = desk().edits.open(m_desk->idOf(u"standard"_s));
    QVERIFY(m_edit->user());
    editTwoFields();
    m_patchesBefore = patchesArrived();
}

void TestUserSave::cleanup()
{
    m_server->setFault(u"none"_s);
    m_desk.reset();
}

void TestUserSave::editTwoFields()
{
    ++m_number;
    m_firstName = u"First %1"_s.arg(m_number);
    m_lastName = u"Last %1"_s.arg(m_number);
    m_edit->form().setValue(m_edit->form().rowOf(u"firstName"), m_firstName);
    m_edit->form().setValue(m_edit->form().rowOf(u"lastName"), m_lastName);
}

bool TestUserSave::saveAndWait()
{
    m_edit->save();
    return m_edit->state() == UserEdit::State::Saving
        && QTest::qWaitFor([this] { return m_edit->state() == UserEdit::State::Idle; }, 10'000);
}

bool TestUserSave::editsAreThere() const
{
    const FormModel &form = m_edit->form();
    return form.editCount() == 2 && form.value(form.rowOf(u"firstName")) == m_firstName
        && form.value(form.rowOf(u"lastName")) == m_lastName;
}

void TestUserSave::fault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Ending>("ending");
    const auto row = [](const char *name, const QString &fault, const Ending &ending) {
        QTest::newRow(name) << fault << ending;
    };
    const auto notYet = u"Nothing was saved so far."_s;
    const auto lost = u"Saved, although the server's answer was lost."_s;
    const auto brokeOff = u"The connection to 127.0.0.1 broke off before the server answered."_s;
    const auto unreadable = u"The server's answer can't be read: %1."_s;
    row("reset before", u"reset-before"_s, {notYet, brokeOff + readAgainWithout, Action::SaveAgain});
    row("reset after", u"reset-after"_s, {lost, brokeOff + readAgainWith, Action::None, true});
    row("silence", u"silence"_s,
        {u"Your changes are not there yet."_s,
         u"The server didn't answer in time. The user was reloaded and doesn't have your changes; they may still "
         "arrive, and UserDesk looks again. Your edits are kept."_s,
         Action::SaveAgain});
    row("trickle", u"trickle"_s, {lost, u"The server didn't answer in time."_s + readAgainWith, Action::None, true});
    row("half a body", u"half-body"_s,
        {lost, unreadable.arg(u"it broke off in the middle"_s) + readAgainWith, Action::None, true});
    row("200 MB", u"huge"_s, {lost, unreadable.arg(u"it is too large"_s) + readAgainWith, Action::None, true});
    row("invalid JSON", u"invalid-json"_s,
        {lost, unreadable.arg(u"it is not a JSON object"_s) + readAgainWith, Action::None, true});
    row("no object", u"not-object"_s,
        {lost, unreadable.arg(u"it is not a JSON object"_s) + readAgainWith, Action::None, true});
    row("missing property", u"missing-property"_s,
        {lost, unreadable.arg(u"its property “lastName” is missing"_s) + readAgainWith, Action::None, true});
    row("wrong type", u"wrong-type"_s,
        {lost, unreadable.arg(u"its property “lastName” has the wrong type"_s) + readAgainWith, Action::None, true});
    row("redirect", u"redirect"_s,
        {notYet, u"The server sent an unexpected response (307)."_s + readAgainWithout, Action::SaveAgain});

    const auto twoRefused = u"Nothing was saved: 2 field(s) were refused."_s;
    const auto refused = u"Nothing was saved: the server refused the change."_s;
    const auto mend = u"Your edits are kept. Correct what was refused and save again."_s;
    const auto says = [](const QString &words) { return u"The server says: “%1” "_s.arg(words); };
    const auto asked = [says](int status) { return says(u"The sandbox was asked to answer %1."_s.arg(status)); };
    row("400 in Spring's form", u"400-spring"_s, {twoRefused, asked(400) + mend, Action::None, false, true});
    row("400 as problem details", u"400-problem"_s, {twoRefused, asked(400) + mend, Action::None, false, true});
    row("400 with a message", u"400-message"_s, {refused, asked(400) + mend});
    row("400 with an error", u"400-error"_s, {refused, asked(400) + mend});
    row("400 with a list of errors", u"400-errors-list"_s, {twoRefused, mend, Action::None, false, true});
    row("400 with errors by field", u"400-errors-map"_s, {twoRefused, mend, Action::None, false, true});
    row("400 as plain text", u"400-text"_s, {refused, asked(400) + mend});
    row("400 as HTML", u"400-html"_s, {refused, says(u"400 Bad Request."_s) + mend});
    row("400 without a body", u"400-empty"_s, {refused, mend});
    row("422", u"422"_s, {twoRefused, asked(422) + mend, Action::None, false, true});
    row("403", u"403"_s,
        {u"Nothing was saved: you aren't allowed to make this change."_s,
         u"First name can be changed by any signed-in user. Last name can be changed by any signed-in user. Your "
         u"roles: ADMIN. The server still refuses it. "_s
             + asked(403)
             + u"Your edits are kept. Undo what you may not change, or ask someone with the right role."_s});
    row("404", u"404"_s,
        {u"Nothing was saved: the server doesn't know this user."_s,
         asked(404) + u"Your edits are kept. Reload the list to see whether the user was deleted."_s,
         Action::ReloadList});
    row("409", u"409"_s,
        {u"Nothing was saved: someone else has changed this user since."_s,
         asked(409) + u"Your edits are kept. Compare them with what the server has now, then save again."_s,
         Action::Review});
    const auto saveAgain = u"Your edits are kept. Save again."_s;
    row("429 without a time", u"429"_s,
        {u"Nothing was saved: the server has had too many requests."_s, asked(429) + saveAgain, Action::SaveAgain});
    // A fault or a gateway's patience says nothing of what became of the change, so the user is read again.
    const auto serverFault = [](int status, const QString &said) {
        return u"Server error (%1)."_s.arg(status) + said + readAgainWithout;
    };
    const auto saying = [](const QString &words) { return u" The server says: “%1”"_s.arg(words); };
    row("500", u"500"_s,
        {notYet, serverFault(500, saying(u"The sandbox was asked to answer 500."_s)), Action::SaveAgain});
    row("500 with a list of errors", u"500-errors-list"_s, {notYet, serverFault(500, {}), Action::SaveAgain});
    row("502 as HTML", u"502-html"_s, {notYet, serverFault(502, saying(u"502 Bad Gateway."_s)), Action::SaveAgain});
    row("503 without a body", u"503-empty"_s, {notYet, serverFault(503, {}), Action::SaveAgain});
}

void TestUserSave::fault()
{
    QFETCH(QString, fault);
    QFETCH(Ending, ending);
    desk().client.setLimits({2s, 1024 * 1024});
    QVERIFY(m_server->setFault(fault, u"next"_s, updatePath));
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, ending.title);
    const QString detail = m_edit->notice().detail;
    QCOMPARE(ending.isSaved ? detail.first(ending.detail.size()) : detail, ending.detail);
    QCOMPARE(detail.contains(u"First name: "_s) && detail.contains(m_firstName), ending.isSaved); // what was saved
    QVERIFY(m_edit->notice().action == ending.action);
    QCOMPARE(patchesArrived(), m_patchesBefore + 1);
    QCOMPARE(editsAreThere(), !ending.isSaved);
    QCOMPARE(m_edit->hasEdits(), !ending.isSaved);
    QCOMPARE(m_edit->user()->firstName == m_firstName, ending.isSaved);
    const FormModel &form = m_edit->form();
    for (const QString &key : {u"firstName"_s, u"lastName"_s}) {
        const QString words = u"The server says: The sandbox refuses %1."_s.arg(key);
        QCOMPARE(form.problem(form.rowOf(key)), ending.hasFieldWords ? words : QString());
    }
    if (ending.isSaved) {
        return;
    }
    // What is left can be saved as it is once the fault is gone, also where the server had a word for a field.
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, u"Saved 2 change(s)."_s);
    QCOMPARE(m_edit->user()->firstName, m_firstName);
    QCOMPARE(m_edit->user()->lastName, m_lastName);
    QVERIFY(!m_edit->hasEdits());
    QCOMPARE(patchesArrived(), m_patchesBefore + 2);
}

void TestUserSave::tooManyRequestsHoldsTheSave_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("seconds") << u"429-seconds"_s;
    QTest::newRow("date") << u"429-date"_s;
}

void TestUserSave::tooManyRequestsHoldsTheSave()
{
    QFETCH(QString, fault);
    QVERIFY(m_server->setFault(fault, u"next"_s, updatePath));
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, u"Nothing was saved: the server has had too many requests."_s);
    QVERIFY(m_edit->notice().wait == 2s || m_edit->notice().wait == 1s);
    QVERIFY(editsAreThere());
    QVERIFY(!m_edit->canSave());
    m_edit->save();
    QVERIFY(m_edit->state() == UserEdit::State::Idle);
    QSignalSpy spy(m_edit, &UserEdit::stateChanged);
    QVERIFY(spy.wait(3'000));
    QVERIFY(m_edit->canSave());
    QCOMPARE(patchesArrived(), m_patchesBefore + 1);
    QVERIFY(saveAndWait());
    QVERIFY(!m_edit->hasEdits());
}

void TestUserSave::nobodyListens()
{
    SandboxServer other({u"--users"_s, u"20"_s});
    const QUrl url = other.url();
    other.stop();
    desk().client.setServer(url);
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, u"Nothing was saved: the server was not reached."_s);
    QCOMPARE(m_edit->notice().detail,
             u"The server 127.0.0.1 can't be reached: it refuses connections. Your edits are kept. Save again."_s);
    QVERIFY(m_edit->notice().action == Action::SaveAgain);
    QVERIFY(editsAreThere());
    desk().client.setServer(m_server->url());
    QVERIFY(saveAndWait());
    QVERIFY(!m_edit->hasEdits());
}

void TestUserSave::serverGoesAwayUnnoticed()
{
    SandboxServer other({u"--users"_s, u"20"_s});
    TestDesk away;
    QVERIFY(away.signIn(other, u"admin"_s));
    QVERIFY(away.loadList());
    UserEdit *edit = away.desk.edits.open(away.idOf(u"standard"_s));
    edit->form().setValue(edit->form().rowOf(u"firstName"), u"Never"_s);
    other.stop(); // the kept-alive connection ends without the client having had a chance to see it
    edit->save();
    QTRY_VERIFY(edit->state() == UserEdit::State::Idle);
    const QString title = edit->notice().title;
    QVERIFY2(title == u"It is unknown whether your changes were saved."_s
                 || title == u"Nothing was saved: the server was not reached."_s,
             qPrintable(title));
    QVERIFY(edit->notice().detail.contains(u"Your edits are kept."_s));
    QCOMPARE(edit->form().editCount(), 1);
    QVERIFY(other.requests(u"PATCH"_s, updatePath).isEmpty());
}

void TestUserSave::noSuchHost()
{
    desk().client.setServer(QUrl(u"https://users.invalid"_s));
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, u"Nothing was saved: the server was not reached."_s);
    QCOMPARE(m_edit->notice().detail,
             u"The server users.invalid can't be found. Check the address and the network. Your edits are kept. "
             "Save again."_s);
    QVERIFY(editsAreThere());
}

void TestUserSave::untrusted()
{
    UntrustedServer server;
    desk().client.setServer(server.url());
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, u"Nothing was saved: the connection is not secure."_s);
    const QString detail = m_edit->notice().detail;
    QVERIFY2(detail.startsWith(u"The connection to localhost is not secure: The certificate is self-signed"_s),
             qPrintable(detail));
    QVERIFY2(detail.contains(u"certificate of Somebody Else"_s), qPrintable(detail));
    QVERIFY2(detail.endsWith(u"Your edits are kept. Ask the people who run the server or your network."_s),
             qPrintable(detail));
    QVERIFY(editsAreThere());
    QCOMPARE(patchesArrived(), m_patchesBefore);
}

void TestUserSave::userNameTaken()
{
    m_edit->form().setValue(m_edit->form().rowOf(u"username"), u"power@sandbox.test"_s);
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, u"Nothing was saved: 1 field(s) were refused."_s);
    const QString words = m_edit->form().problem(m_edit->form().rowOf(u"username"));
    QVERIFY2(words.startsWith(u"The server says: "_s) && words.contains(u"already exists"_s), qPrintable(words));
    QVERIFY(m_edit->notice().action == Action::OpenUser);
    QCOMPARE(m_edit->notice().userId, m_desk->idOf(u"power"_s));
    QCOMPARE(m_edit->form().editCount(), 3);
    QCOMPARE(patchesArrived(), m_patchesBefore + 1);
    QVERIFY(m_edit->canSave()); // the other may have been renamed meanwhile
    m_edit->form().undo(m_edit->form().rowOf(u"username"));
    QVERIFY(m_edit->form().problem(m_edit->form().rowOf(u"username")).isEmpty());
}

void TestUserSave::expiredTokenIsRenewedSilently()
{
    QVERIFY(m_server->expireTokens());
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, u"Saved 2 change(s)."_s);
    QVERIFY(desk().session.state() == Session::State::SignedIn);
    QVERIFY(!m_edit->hasEdits());
    QCOMPARE(patchesArrived(), m_patchesBefore + 2); // the refused one and the repeat that a 401 allows
}

void TestUserSave::expiredSessionKeepsTheEdits()
{
    QVERIFY(m_server->expireTokens(true));
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, u"Nothing was saved: your session has expired."_s);
    QCOMPARE(m_edit->notice().detail, u"Your edits are kept. Sign in again, then save again."_s);
    QVERIFY(m_edit->notice().action == Action::SignIn);
    QVERIFY(desk().session.state() == Session::State::Expired);
    QVERIFY(editsAreThere());
    QCOMPARE(patchesArrived(), m_patchesBefore + 1);

    QVERIFY(m_desk->signIn(*m_server, u"admin"_s));
    QCOMPARE(m_edit->notice().title, u"You are signed in again."_s);
    QVERIFY(m_edit->notice().action == Action::SaveAgain);
    QVERIFY(editsAreThere());
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->user()->firstName, m_firstName);
}

/// What only the end of the session had kept from being read.
void TestUserSave::readsAgainWhenSignedInAgain()
{
    QVERIFY(m_server->expireTokens(true));
    QSignalSpy looked(m_edit, &UserEdit::refreshed);
    m_edit->refresh();
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(m_edit->notice().title, u"The user could not be reloaded."_s);
    QVERIFY(m_desk->signIn(*m_server, u"admin"_s));
    QTRY_COMPARE(looked.size(), 2);
    QVERIFY2(m_edit->notice().isEmpty(), qPrintable(m_edit->notice().title));
}

void TestUserSave::unknownUserIsNotFound()
{
    UserEdit *unknown = desk().edits.open(u"no-such-user"_s);
    unknown->form().setValue(unknown->form().rowOf(u"firstName"), u"Nobody"_s);
    unknown->save();
    QTRY_VERIFY(unknown->state() == UserEdit::State::Idle);
    QCOMPARE(unknown->notice().title, u"Nothing was saved: the server doesn't know this user."_s);
    QCOMPARE(unknown->form().editCount(), 1);
    QCOMPARE(patchesArrived(), m_patchesBefore + 1);
    QVERIFY(desk().edits.open(m_edit->userId()) == m_edit); // which was not let go: it has edits
    QVERIFY(editsAreThere());
}

void TestUserSave::freshReadShowsTheOutcome_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<SaveOutcome::Kind>("kind");
    QTest::newRow("as sent") << u"Sent"_s << SaveOutcome::Kind::ArrivedUnanswered;
    QTest::newRow("as before") << u"Before"_s << SaveOutcome::Kind::NotArrived;
    QTest::newRow("neither, as of a server that tidies") << u"SENT"_s << SaveOutcome::Kind::Unknown;
}

void TestUserSave::freshReadShowsTheOutcome()
{
    QFETCH(QString, now);
    SaveOutcome outcome;
    outcome.patch = {u"1"_s, {{userField(u"firstName"), u"Sent"_s}}};
    User user;
    user.firstName = u"Before"_s;
    outcome.before = user;
    user.firstName = now;
    QTEST(outcomeShownBy(user, outcome), "kind");
    QCOMPARE(outcomeShownBy(std::nullopt, outcome), SaveOutcome::Kind::Unknown);
}

void TestUserSave::lateChangeIsLookedForAgain_data()
{
    QTest::addColumn<QString>("fault"); // after which the change may still be made
    QTest::addColumn<int>("arrivesBefore"); // which look; 0: never
    QTest::addColumn<QString>("notYet");
    const auto ownTime = u"Your changes are not there yet."_s;
    const auto lost = u"Nothing was saved so far."_s;
    QTest::newRow("silence, seen at the first look") << u"silence"_s << 1 << ownTime;
    QTest::newRow("silence, seen at the second look") << u"silence"_s << 2 << ownTime;
    QTest::newRow("silence, never") << u"silence"_s << 0 << ownTime;
    QTest::newRow("reset, seen at the second look") << u"reset-before"_s << 2 << lost;
    QTest::newRow("reset, never") << u"reset-before"_s << 0 << lost;
    QTest::newRow("500, seen at the first look") << u"500"_s << 1 << lost;
    QTest::newRow("502, seen at the second look") << u"502-html"_s << 2 << lost;
    QTest::newRow("503, never") << u"503-empty"_s << 0 << lost;
}

void TestUserSave::lateChangeIsLookedForAgain()
{
    QFETCH(QString, fault);
    QFETCH(int, arrivesBefore);
    QFETCH(QString, notYet);
    Desk &own = desk();
    UserEdit edit(m_edit->userId(), {own.store, own.reader, own.users, own.accounts, {200ms, 200ms}}, own.session);
    m_edit = &edit;
    editTwoFields();
    own.client.setLimits({600ms, 1024 * 1024});
    QVERIFY(m_server->setFault(fault, u"next"_s, updatePath));
    QSignalSpy looked(m_edit, &UserEdit::refreshed);
    QVERIFY(saveAndWait());
    QCOMPARE(m_edit->notice().title, notYet);
    for (int look = 1; look <= 2; ++look) {
        if (look == arrivesBefore) {
            const QJsonObject late{
                {u"userId"_s, m_edit->userId()}, {u"firstName"_s, m_firstName}, {u"lastName"_s, m_lastName}};
            QVERIFY(!m_server->changeUser(late).isEmpty());
        }
        QTRY_COMPARE(looked.size(), look);
        if (look == arrivesBefore) {
            QCOMPARE(m_edit->notice().title, u"Saved, although the server's answer was lost."_s);
            QVERIFY(!m_edit->hasEdits());
            break;
        }
        QVERIFY(m_edit->hasEdits());
        QCOMPARE(m_edit->notice().title, look < 2 ? notYet : u"Your changes have not arrived."_s);
    }
    QVERIFY(arrivesBefore != 0 || !m_edit->notice().detail.contains(u"looks again"));
    QCOMPARE(m_edit->user()->firstName == m_firstName, arrivesBefore != 0);
    QCOMPARE(patchesArrived(), m_patchesBefore + 1); // nothing is sent again
}

/// What is known of the change is still true.
void TestUserSave::failedReadHidesNoOutcome_data()
{
    QTest::addColumn<bool>("isUnknown");
    QTest::newRow("nothing arrived so far") << false;
    QTest::newRow("unknown") << true;
}

void TestUserSave::failedReadHidesNoOutcome()
{
    QFETCH(bool, isUnknown);
    editTwoFields();
    QVERIFY(m_server->setFault(u"reset-before"_s, u"next"_s, updatePath));
    if (isUnknown) {
        QVERIFY(m_server->setFault(u"500"_s, u"next"_s, u"/v1/users/page"_s));
    }
    QVERIFY(saveAndWait());
    const Notice told = m_edit->notice();
    QCOMPARE(told.title.contains(u"unknown"), isUnknown);
    QVERIFY(m_server->setFault(u"500"_s, u"next"_s, u"/v1/users/page"_s));
    QSignalSpy looked(m_edit, &UserEdit::refreshed);
    m_edit->refresh();
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(looked.first().first().toBool(), false);
    QCOMPARE(m_edit->notice().title, told.title);
    QCOMPARE(m_edit->notice().detail, told.detail);
}

QTEST_GUILESS_MAIN(TestUserSave)
#include "tst_usersave.moc"
