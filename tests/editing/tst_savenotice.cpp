// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "directory/userstore.h"
#include "editing/savenotice.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

using Kind = ApiError::Kind;

namespace {

SaveOutcome refusedWith(int status, const QByteArray &body, const QStringList &sentFields)
{
    SaveOutcome outcome;
    outcome.error = errorFromAnswer(status, body, {}, {});
    outcome.patch.userId = u"id"_s;
    for (const QString &key : sentFields) {
        outcome.patch.changes.push_back({userField(key), u"x"_s});
    }
    return outcome;
}

} // namespace

class TestSaveNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsStandAtTheirField_data();
    void wordsStandAtTheirField();
    void wordsOfOtherFieldsAreInTheNotice();
    void namesWhatTheServerAlsoChanged();
    void passwordAloneCanNotBeChecked();
    void emptyPatchHadNothingToSave();
    void saysWhatWasSavedAndWhen();
    void valueThatTheServerKeptIsNotSaved();
};

void TestSaveNotice::wordsStandAtTheirField_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("sent");
    QTest::addColumn<QStringList>("fields");
    const QByteArray exists = "The user exists already";
    const QByteArray byField = "{\"errors\":{\"midName\":\"no\"}}";
    const QStringList two{u"username"_s, u"midName"_s};
    const QStringList none;
    QTest::newRow("named") << 400 << byField << two << QStringList{u"midName"_s};
    QTest::newRow("named though not sent") << 422 << byField << QStringList{u"locale"_s} << QStringList{u"midName"_s};
    QTest::newRow("user name taken") << 400 << exists << two << QStringList{u"username"_s};
    QTest::newRow("user name taken, in Turkish")
        << 400 << QByteArray("Kullanıcı zaten mevcut") << two << QStringList{u"username"_s};
    QTest::newRow("one field sent, none named") << 400 << QByteArray("No.") << QStringList{u"locale"_s} << none;
    QTest::newRow("named in another case")
        << 400 << QByteArray("{\"errors\":{\"MidName\":\"no\"}}") << two << QStringList{u"midName"_s};
    QTest::newRow("exists, but names another field")
        << 400 << QByteArray("{\"message\":\"exists\",\"errors\":{\"midName\":\"no\"}}") << two
        << QStringList{u"midName"_s};
    QTest::newRow("several fields sent") << 400 << QByteArray("No.") << two << none;
    QTest::newRow("a property that is no field")
        << 400 << QByteArray("{\"errors\":{\"tenant\":\"no\"}}") << two << none;
    QTest::newRow("not allowed") << 403 << byField << two << QStringList{u"midName"_s};
    QTest::newRow("not allowed, unnamed") << 403 << QByteArray("No.") << QStringList{u"locale"_s} << none;
    QTest::newRow("server fault") << 500 << byField << two << none;
    QTest::newRow("too many requests") << 429 << byField << two << none;
}

void TestSaveNotice::wordsStandAtTheirField()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, sent);
    const auto words = fieldWords(refusedWith(status, body, sent));
    QTEST(QStringList(words.keys()), "fields");
    for (const QString &text : words) {
        QVERIFY(text.startsWith(u"The server says: "_s));
    }
}

void TestSaveNotice::wordsOfOtherFieldsAreInTheNotice()
{
    const UserStore store;
    const QByteArray body = "{\"message\":\"Bad.\",\"errors\":{\"tenant\":\"gone\",\"midName\":\"no\"}}";
    const Notice notice = noticeFor(refusedWith(400, body, {u"midName"_s, u"locale"_s}), {}, store);
    QCOMPARE(notice.title, u"Nothing was saved: 1 field(s) were refused."_s);
    QCOMPARE(notice.detail,
             u"The server says: “Bad. tenant: gone.” Your edits are kept. Correct what was refused and save again."_s);
}

void TestSaveNotice::namesWhatTheServerAlsoChanged()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const UserStore store;
    SaveOutcome outcome = refusedWith(200, {}, {u"midName"_s});
    outcome.kind = SaveOutcome::Kind::Saved;
    outcome.changedBeyond = QStringList{u"timezone"_s, u"account.company"_s, u"account.location"_s};
    const Notice notice = noticeFor(outcome, {}, store);
    QCOMPARE(notice.title, u"Saved 1 change(s)."_s);
    QVERIFY2(notice.detail.endsWith(u"The server also changed: Time zone and the account. Marked below."_s),
             qPrintable(notice.detail));
    QVERIFY(notice.severity == Notice::Severity::Info);
}

void TestSaveNotice::passwordAloneCanNotBeChecked()
{
    const UserStore store;
    SaveOutcome outcome = refusedWith(200, {}, {u"password"_s});
    outcome.kind = SaveOutcome::Kind::Unknown;
    outcome.error = protocolError(u"it is empty"_s);
    const Notice notice = noticeFor(outcome, {}, store);
    QCOMPARE(notice.title, u"It is unknown whether the password was set."_s);
    QCOMPARE(
        notice.detail,
        u"The server's answer can't be read: it is empty. Whether a password was saved can't be checked. Your edit is "
        "kept. Save again to set it once more."_s);
    QVERIFY(notice.action == Notice::Action::SaveAgain);
}

void TestSaveNotice::emptyPatchHadNothingToSave()
{
    const UserStore store;
    SaveOutcome outcome;
    outcome.kind = SaveOutcome::Kind::Saved;
    QCOMPARE(noticeFor(outcome, {}, store).title, u"Nothing had to be saved: the server has your changes already."_s);
}

void TestSaveNotice::saysWhatWasSavedAndWhen()
{
    const UserStore store;
    SaveOutcome outcome;
    outcome.kind = SaveOutcome::Kind::Saved;
    outcome.endedAt = QDateTime(QDate(2026, 3, 1), QTime(14, 5, 7));
    outcome.before = User();
    outcome.before->status = u"ACTIVE"_s;
    outcome.patch = {u"1"_s,
                     {{userField(u"midName"), u"Nur"_s},
                      {userField(u"status"), u"BLOCKED"_s},
                      {userField(u"password"), u"hunter2"_s}}};
    QString detail = noticeFor(outcome, {}, store).detail;
    QVERIFY(!detail.contains(u"hunter2"_s));
    detail.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(detail, u"14:05:07 – Middle name: empty → Nur; Status: Active → Blocked; New password."_s);
}

void TestSaveNotice::valueThatTheServerKeptIsNotSaved()
{
    const UserStore store;
    SaveOutcome outcome;
    outcome.kind = SaveOutcome::Kind::Saved;
    outcome.before = User();
    outcome.patch = {u"1"_s, {{userField(u"midName"), u"Nur"_s}}};
    outcome.notKept = QStringList{u"midName"_s};
    const Notice all = noticeFor(outcome, {}, store);
    QCOMPARE(all.title, u"Nothing was saved: the server kept the old value."_s);
    QVERIFY(all.severity == Notice::Severity::Danger);
    QVERIFY2(all.detail.contains(u"Middle name. Your edits are kept."_s), qPrintable(all.detail));
    outcome.patch.changes.push_back({userField(u"firstName"), u"Ada"_s});
    const Notice some = noticeFor(outcome, {}, store);
    QCOMPARE(some.title, u"Saved 1 change(s)."_s);
    QVERIFY(some.severity == Notice::Severity::Warning);
}

QTEST_GUILESS_MAIN(TestSaveNotice)
#include "tst_savenotice.moc"
