// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include "account/userdetails.h"
#include "users/user.h"
#include "widgets/detailsview.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// What stands in the detail views `User details` and `Account details`.
class TestUserDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timesStandInTheOperatorsZone_data();
    void timesStandInTheOperatorsZone();
    void verificationIsSaidInWords_data();
    void verificationIsSaidInWords();
    void codesAreSaidInWordsAndUnknownOnesKept_data();
    void codesAreSaidInWordsAndUnknownOnesKept();
    void missingValuesAreToldApart();
    void noAccountIsSaidInWords();
    void unknownStatusAndRoleAreKept();
    void everyPropertyHasARowAndThePasswordNone();
    void unaskedChangesAreMarked();
    void valuesCanBeCopied();
};

namespace {

DetailRow rowOf(const std::vector<DetailRow> &rows, const QString &key)
{
    const auto found = std::ranges::find(rows, key, &DetailRow::key);
    return found == rows.end() ? DetailRow{} : *found;
}

DetailRow accountRow(const Account &account, const QString &key)
{
    User user;
    user.account = account;
    return rowOf(accountDetailRows(user, {}, {}), key);
}

User someUser()
{
    User user;
    user.userId = u"id-1"_s;
    user.username = u"emre@sandbox.test"_s;
    user.firstName = u"Emre"_s;
    user.locale = u"tr_TR"_s;
    user.timezone = u"Europe/Istanbul"_s;
    user.roles = {u"GUEST"_s, u"SUPERVISOR"_s};
    user.status = u"HIBERNATING"_s;
    return user;
}

} // namespace

void TestUserDetails::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    qputenv("TZ", "America/New_York"); // ahead of the first question for the local time
    QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("America/New_York"));
}

void TestUserDetails::timesStandInTheOperatorsZone_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("UTC in summer") << u"2024-07-01T12:00:00Z"_s << u"1 Jul 2024, 08:00"_s;
    QTest::newRow("UTC in winter") << u"2024-01-01T02:30:00Z"_s << u"31 Dec 2023, 21:30"_s;
    QTest::newRow("with milliseconds") << u"2024-07-01T12:00:00.123Z"_s << u"1 Jul 2024, 08:00"_s;
    QTest::newRow("with an offset") << u"2024-07-01T12:00:00+03:00"_s << u"1 Jul 2024, 05:00"_s;
    QTest::newRow("no time") << u"yesterday"_s << u"yesterday"_s;
}

void TestUserDetails::timesStandInTheOperatorsZone()
{
    QFETCH(QString, sent);
    QFETCH(QString, shown);
    Account account;
    account.createdAt = sent;
    account.updatedAt = sent;
    for (const QString &key : {u"account.createdAt"_s, u"account.updatedAt"_s}) {
        const DetailRow row = accountRow(account, key);
        QCOMPARE(row.value, shown);
        QCOMPARE(row.toolTip, u"As the server sent it: "_s + sent);
    }
}

void TestUserDetails::verificationIsSaidInWords_data()
{
    QTest::addColumn<std::optional<bool>>("isVerified");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<std::optional<Tone>>("tone");
    QTest::newRow("yes") << std::optional(true) << u"verified"_s << std::optional(Tone::Ok);
    QTest::newRow("no") << std::optional(false) << u"not verified"_s << std::optional(Tone::Warning);
    QTest::newRow("not said") << std::optional<bool>() << QString() << std::optional<Tone>();
}

void TestUserDetails::verificationIsSaidInWords()
{
    QFETCH(std::optional<bool>, isVerified);
    QFETCH(QString, shown);
    QFETCH(std::optional<Tone>, tone);
    Account account;
    account.emailVerified = isVerified;
    const DetailRow row = accountRow(account, u"account.emailVerified"_s);
    QCOMPARE(row.label, u"E-mail verified"_s);
    QCOMPARE(row.value, shown);
    QVERIFY(row.tone == tone);
}

void TestUserDetails::codesAreSaidInWordsAndUnknownOnesKept_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("planShown");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("typeShown");
    QTest::newRow("known") << u"BASIC_MONTHLY"_s << u"Basic, monthly"_s << u"ORGANIZATION"_s << u"Organization"_s;
    QTest::newRow("unknown") << u"GALACTIC_WEEKLY"_s << u"GALACTIC_WEEKLY"_s << u"COOPERATIVE"_s << u"COOPERATIVE"_s;
    QTest::newRow("absent") << QString() << QString() << QString() << QString();
}

void TestUserDetails::codesAreSaidInWordsAndUnknownOnesKept()
{
    QFETCH(QString, plan);
    QFETCH(QString, planShown);
    QFETCH(QString, type);
    QFETCH(QString, typeShown);
    Account account;
    account.subscriptionPlan = plan;
    account.type = type;
    QCOMPARE(accountRow(account, u"account.subscriptionPlan"_s).value, planShown);
    QCOMPARE(accountRow(account, u"account.type"_s).value, typeShown);
}

void TestUserDetails::missingValuesAreToldApart()
{
    DetailsView view(u"Account details"_s);
    User user = someUser();
    user.account = Account();
    view.setRows(accountDetailRows(user, {}, {}));
    QCOMPARE(view.findChild<QLineEdit *>(u"account.company"_s)->text(), u"—"_s);
}

void TestUserDetails::noAccountIsSaidInWords()
{
    DetailsView view(u"Account details"_s);
    view.setEmptyText(u"This user has no account."_s);
    view.setRows(accountDetailRows(someUser(), {}, {}));
    QVERIFY(view.findChildren<QLineEdit *>().isEmpty());
    const auto isSaid = [&view] {
        const auto labels = view.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&view](const QLabel *label) {
            return label->isVisibleTo(&view) && label->text() == u"This user has no account.";
        });
    };
    QVERIFY(isSaid());
    User user = someUser();
    user.account = Account();
    view.setRows(accountDetailRows(user, {}, {}));
    QVERIFY(!isSaid());
    QVERIFY(!view.findChildren<QLineEdit *>().isEmpty());
}

void TestUserDetails::unknownStatusAndRoleAreKept()
{
    const auto rows = userDetailRows(someUser(), {}, {});
    QCOMPARE(rowOf(rows, u"user.status"_s).value, u"HIBERNATING"_s);
    QCOMPARE(rowOf(rows, u"user.roles"_s).value, u"GUEST and SUPERVISOR"_s);
}

void TestUserDetails::everyPropertyHasARowAndThePasswordNone()
{
    QStringList labels;
    for (const DetailRow &row : userDetailRows(someUser(), {}, {})) {
        labels.append(row.label);
    }
    QCOMPARE(labels,
             (QStringList{u"User name"_s, u"First name"_s, u"Middle name"_s, u"Last name"_s, u"Locale"_s,
                          u"Time zone"_s, u"Roles"_s, u"Status"_s, u"User ID"_s}));
    labels.clear();
    User user = someUser();
    user.account = Account();
    for (const DetailRow &row : accountDetailRows(user, {}, {})) {
        labels.append(row.label);
    }
    QCOMPARE(labels,
             (QStringList{u"Type"_s, u"Plan"_s, u"Company"_s, u"Industry"_s, u"Location"_s, u"Mobile phone"_s,
                          u"Mobile phone verified"_s, u"E-mail verified"_s, u"Profile picture"_s, u"Created"_s,
                          u"Last change"_s, u"Account ID"_s, u"User ID"_s}));
}

void TestUserDetails::unaskedChangesAreMarked()
{
    User user = someUser();
    user.account = Account();
    const QStringList changed{u"midName"_s, u"account.company"_s};
    const auto userRows = userDetailRows(user, changed, someUser());
    const auto accountRows = accountDetailRows(user, changed, someUser());
    QCOMPARE(std::ranges::count(userRows, true, &DetailRow::isChanged), 1);
    QVERIFY(rowOf(userRows, u"user.midName"_s).isChanged);
    QCOMPARE(std::ranges::count(accountRows, true, &DetailRow::isChanged), 1);
    QVERIFY(rowOf(accountRows, u"account.company"_s).isChanged);
}

void TestUserDetails::valuesCanBeCopied()
{
    DetailsView view(u"User details"_s);
    view.setRows(userDetailRows(someUser(), {}, {}));
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *value = view.findChild<QLineEdit *>(u"user.userId"_s);
    QVERIFY(value->isReadOnly());
    value->setFocus(Qt::TabFocusReason); // the keyboard reaches it
    QVERIFY(value->hasFocus());
    QTest::keySequence(value, QKeySequence::SelectAll);
    QTest::keySequence(value, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"id-1"_s);
}

QTEST_MAIN(TestUserDetails)
#include "tst_userdetails.moc"
