// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAbstractItemModelTester>
#include <QtTest>

#include "directory/usertablemodel.h"
#include "testdesk.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// What the table shows, and that it follows the reading, the search and the store.
class TestUserTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsToTheRulesOfModels();
    void showsTheStore();
    void userNameStandsInForNames();
    void followsTheSearch();
    void saysWhatWasFoundBesideTheColumns_data();
    void saysWhatWasFoundBesideTheColumns();
    void saysThatAnIdWasFound();
    void ownColumnTellsWhatWasFound();
    void hidingAColumnTellsWhatItShowed();
    void followsTheSort();
    void everyColumnSorts_data();
    void everyColumnSorts();
    void headerSortsWhatIsSearchedFor();
    void changedUserChangesItsRow();
    void renamedUserMovesToItsPlace();
    void editedUserLeavesTheSearch();
    void findsTheRowOfAUser();
    void addsWithoutReset();
    void countsWhatIsReadBeforeItIsShown();
    void hasHeadings();

private:
    DirectoryView &view() { return m_desk->desk.view; }
    UserStore &store() { return m_desk->desk.store; }
    QString text(int row, UserColumn column) const { return m_model->index(row, int(column)).data().toString(); }
    void search(const QString &typed);
    User putAda(); ///< in place of a user of the listing
    void showAllBut(const QSet<UserColumn> &hidden);

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<UserTableModel> m_model;
};

void TestUserTableModel::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, u"250"_s});
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestUserTableModel::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_model = std::make_unique<UserTableModel>(view(), store());
    QVERIFY(m_desk->signIn(*m_server, u"guest"_s));
    QVERIFY(m_desk->loadList());
    QTRY_COMPARE(m_model->rowCount(), 250);
}

void TestUserTableModel::cleanup()
{
    m_model.reset(); // before what it shows
    m_desk.reset();
}

void TestUserTableModel::search(const QString &typed)
{
    UserFilter filter;
    filter.query = SearchQuery::parse(typed);
    view().setFilter(filter);
}

User TestUserTableModel::putAda()
{
    User user;
    user.userId = m_desk->listedIds().at(5);
    user.username = u"x@example.com"_s;
    user.firstName = u"Ada"_s;
    user.lastName = u"King"_s;
    user.roles = QStringList{u"GUEST"_s, u"WIZARD"_s, u"ADMIN"_s};
    user.status = u"BLOCKED"_s;
    user.account = Account();
    user.account->company = u"Acme Ltd"_s;
    user.account->subscriptionPlan = u"GOLDEN"_s;
    user.account->mobilePhoneNumber = u"+90 532 111 22 33"_s;
    store().put(user);
    return user;
}

void TestUserTableModel::showAllBut(const QSet<UserColumn> &hidden)
{
    QSet<UserColumn> shown;
    for (int column = 0; column <= int(UserColumn::LastChange); ++column) { // those after it show what is found here
        shown.insert(UserColumn(column));
    }
    m_model->setShownColumns(shown - hidden);
}

void TestUserTableModel::keepsToTheRulesOfModels()
{
    // The tester asks for invalid indexes on purpose.
    QLoggingCategory::setFilterRules(u"qt.core.qabstractitemmodel.checkindex=false"_s);
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    search(u"sandbox.test"_s);
    QCOMPARE(m_model->rowCount(), 6);
    search({});
    search(u"a"_s);
    view().sortStrictly(UserColumn::Company, Qt::DescendingOrder);
    QVERIFY(m_desk->loadList());
    m_desk->desk.loader.clear();
    store().clear();
    QCOMPARE(m_model->rowCount(), 0);
    QLoggingCategory::setFilterRules({});
}

void TestUserTableModel::showsTheStore()
{
    User user = putAda();
    user.account->updatedAt = u"2024-02-29T12:00:00"_s;
    store().put(user);
    QCOMPARE(text(5, UserColumn::Name), u"Ada King"_s);
    QCOMPARE(text(5, UserColumn::UserName), u"x@example.com"_s);
    QCOMPARE(text(5, UserColumn::Roles), u"ADMIN +2"_s);
    QCOMPARE(m_model->index(5, int(UserColumn::Roles)).data(Qt::ToolTipRole).toString(), u"ADMIN, GUEST, WIZARD"_s);
    QCOMPARE(text(5, UserColumn::Status), u"Blocked"_s);
    QCOMPARE(text(5, UserColumn::Company), u"Acme Ltd"_s);
    QCOMPARE(text(5, UserColumn::Plan), u"GOLDEN"_s);
    QVERIFY(text(5, UserColumn::LastChange).contains(u"2024"));
    QCOMPARE(m_model->index(5, 0).data(UserTableModel::UserIdRole).toString(), user.userId);
    QCOMPARE(m_model->index(5, 3).data(UserTableModel::StatusRole).toString(), u"BLOCKED"_s);
}

void TestUserTableModel::userNameStandsInForNames()
{
    User user = *store().find(m_desk->listedIds().at(3));
    user.firstName = user.midName = user.lastName = u" "_s;
    store().put(user);
    QCOMPARE(text(3, UserColumn::Name), user.username);
    user.username.clear();
    store().put(user);
    QCOMPARE(text(3, UserColumn::Name), user.userId); // so that no row is blank
}

void TestUserTableModel::followsTheSearch()
{
    search(u"standard@sandbox"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, UserColumn::UserName), u"standard@sandbox.test"_s);
    QCOMPARE(m_model->index(0, 0).data(UserTableModel::WordsRole).value<QByteArrayList>(),
             QByteArrayList{"standard@sandbox"});
    search(u"nobody has this"_s);
    QCOMPARE(m_model->rowCount(), 0);
    search({});
    QCOMPARE(m_model->rowCount(), 250);
}

void TestUserTableModel::saysWhatWasFoundBesideTheColumns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QSet<UserColumn>>("hidden");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QByteArrayList>("words");
    const QSet<UserColumn> none;
    const QStringList nothing;
    const QByteArrayList noWords;
    QTest::newRow("no search") << QString() << none << nothing << noWords;
    QTest::newRow("in the name") << u"ada"_s << none << nothing << noWords;
    QTest::newRow("phone") << u"ada 5321112"_s << none << QStringList{u"+90 532 111 22 33"_s}
                           << QByteArrayList{"5321112"};
    QTest::newRow("collapsed role") << u"wiz"_s << none << QStringList{u"WIZARD"_s} << QByteArrayList{"wiz"};
    QTest::newRow("two words of one") << u"wiz ard"_s << none << QStringList{u"WIZARD"_s}
                                      << QByteArrayList{"wiz", "ard"};
    QTest::newRow("highest role") << u"admin king"_s << none << nothing << noWords;
    QTest::newRow("company") << u"acme"_s << none << nothing << noWords;
    QTest::newRow("hidden company") << u"acme"_s << QSet{UserColumn::Company} << QStringList{u"Acme Ltd"_s}
                                    << QByteArrayList{"acme"};
    QTest::newRow("hidden user name") << u"x@ex"_s << QSet{UserColumn::UserName} << QStringList{u"x@example.com"_s}
                                      << QByteArrayList{"x@ex"};
    QTest::newRow("plan, narrowed") << u"plan:gold"_s << none << nothing << noWords;
    QTest::newRow("hidden plan, narrowed")
        << u"plan:gold"_s << QSet{UserColumn::Plan} << QStringList{u"GOLDEN"_s} << QByteArrayList{"gold"};
    QTest::newRow("collapsed role, narrowed")
        << u"role:guest"_s << none << QStringList{u"GUEST"_s} << QByteArrayList{"guest"};
}

void TestUserTableModel::saysWhatWasFoundBesideTheColumns()
{
    QFETCH(QString, typed);
    QFETCH(QSet<UserColumn>, hidden);
    QFETCH(QStringList, texts);
    const User user = putAda();
    showAllBut(hidden);
    search(typed);
    const QModelIndex name = m_model->indexOf(user.userId);
    QVERIFY(name.isValid());
    QStringList foundTexts;
    QByteArrayList foundWords;
    for (const FoundText &found : name.data(UserTableModel::FoundBesideRole).value<QList<FoundText>>()) {
        foundTexts.append(found.text);
        foundWords += found.words;
    }
    QCOMPARE(foundTexts, texts);
    QTEST(foundWords, "words");
    const QString told = texts.isEmpty() ? QString() : u"matches "_s + texts.first();
    QCOMPARE(name.data(Qt::AccessibleDescriptionRole).toString(), told);
    QCOMPARE(name.data(Qt::ToolTipRole).toString(), told.isEmpty() ? u"Ada King"_s : u"Ada King\n"_s + told);
    QCOMPARE(name.data().toString(), u"Ada King"_s);
    // The words of a search aren't looked for there, so nothing is marked there by chance.
    const QModelIndex change = name.siblingAtColumn(int(UserColumn::LastChange));
    QVERIFY(change.data(UserTableModel::WordsRole).value<QByteArrayList>().isEmpty());
}

void TestUserTableModel::saysThatAnIdWasFound()
{
    User user = putAda();
    user.account->mobilePhoneNumber.clear(); // in which a digit may be, too
    store().put(user);
    showAllBut({});
    for (const qsizetype length : {1, 2, 3, 8, 36}) {
        search(u"king "_s + user.userId.first(length));
        const auto found =
            m_model->indexOf(user.userId).data(UserTableModel::FoundBesideRole).value<QList<FoundText>>();
        const QByteArray word = user.userId.first(length).toUtf8();
        if (!QByteArray("ada king x@example.com acme ltd admin blocked").contains(word)) {
            QCOMPARE(found, (QList<FoundText>{{user.userId, {word}, Matching::InId}}));
        }
    }
}

/// A column that shows the phone number or the ID tells it as the search reads them.
void TestUserTableModel::ownColumnTellsWhatWasFound()
{
    const User user = putAda();
    for (const QString &typed : {u"0532-111 22"_s, u"5321112"_s, user.userId.first(8), user.userId.toUpper()}) {
        search(typed);
        const QModelIndex name = m_model->indexOf(user.userId);
        QVERIFY2(name.isValid(), qPrintable(typed));
        QVERIFY(name.data(UserTableModel::FoundBesideRole).value<QList<FoundText>>().isEmpty());
    }
}

void TestUserTableModel::hidingAColumnTellsWhatItShowed()
{
    const User user = putAda();
    showAllBut({});
    search(u"acme"_s);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    showAllBut({UserColumn::Company});
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().at(2).value<QList<int>>().contains(UserTableModel::FoundBesideRole));
}

void TestUserTableModel::followsTheSort()
{
    QCOMPARE(text(0, UserColumn::UserName), store().find(m_desk->listedIds().first())->username);
    view().sortStrictly(UserColumn::UserName, Qt::DescendingOrder);
    QCOMPARE(text(0, UserColumn::UserName), store().find(m_desk->listedIds().last())->username);
    view().sortStrictly(UserColumn::Status, Qt::AscendingOrder);
    QCOMPARE(text(0, UserColumn::Status), u"Active"_s);
    QCOMPARE(text(249, UserColumn::Status), u"Inactive"_s);
}

void TestUserTableModel::everyColumnSorts_data()
{
    QTest::addColumn<UserColumn>("column");
    const auto row = [](const char *name, UserColumn column) { QTest::newRow(name) << column; };
    row("user ID", UserColumn::UserId);
    row("phone", UserColumn::Phone);
    row("locale", UserColumn::Locale);
    row("time zone", UserColumn::TimeZone);
    row("created", UserColumn::Created);
    row("e-mail verified", UserColumn::EmailVerified);
}

/// By what the server sent; those that have nothing there come last.
void TestUserTableModel::everyColumnSorts()
{
    QFETCH(UserColumn, column);
    const auto valueOf = [&](int row) -> QString {
        const auto user = store().find(m_model->index(row, 0).data(UserTableModel::UserIdRole).toString());
        const Account account = user->account.value_or(Account());
        switch (column) {
        case UserColumn::UserId:
            return user->userId;
        case UserColumn::Phone:
            return account.mobilePhoneNumber;
        case UserColumn::Locale:
            return user->locale;
        case UserColumn::TimeZone:
            return user->timezone;
        case UserColumn::Created:
            return account.createdAt;
        case UserColumn::EmailVerified:
            return account.emailVerified ? QString::number(int(*account.emailVerified)) : QString();
        default:
            return {};
        }
    };
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        view().sortStrictly(column, order);
        QStringList values;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            values.append(valueOf(row).remove(u' ').toLower());
        }
        QStringList present = values;
        present.removeAll(QString());
        QVERIFY(!present.isEmpty());
        QCOMPARE(values.mid(0, present.size()), present); // the empty ones come last
        QStringList sorted = present;
        if (order == Qt::AscendingOrder) {
            std::ranges::sort(sorted);
        } else {
            std::ranges::sort(sorted, std::greater());
        }
        QCOMPARE(present, sorted);
    }
}

void TestUserTableModel::headerSortsWhatIsSearchedFor()
{
    const auto names = [this] {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            all.append(text(row, UserColumn::UserName));
        }
        return all;
    };
    search(u"a"_s);
    view().sortStrictly(UserColumn::UserName, Qt::DescendingOrder);
    QStringList sorted = names();
    std::ranges::sort(sorted, std::greater());
    QCOMPARE(names(), sorted);
    search(u"an"_s); // another question: the best fit first again
    QVERIFY(names().first().startsWith(u"an"));
}

void TestUserTableModel::changedUserChangesItsRow()
{
    User user = *store().find(m_desk->listedIds().at(7));
    user.firstName += u'x';
    QSignalSpy changed(m_model.get(), &UserTableModel::dataChanged);
    store().put(user);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(7, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), m_model->index(7, m_model->columnCount() - 1));
    user.userId = u"somebody who isn't listed"_s;
    store().put(user);
    QCOMPARE(changed.size(), 1);
}

void TestUserTableModel::renamedUserMovesToItsPlace()
{
    const QString behind = text(100, UserColumn::UserName);
    User user = *store().find(m_desk->listedIds().at(7));
    user.username = behind + u'a';
    store().put(user);
    QTRY_COMPARE(m_model->indexOf(user.userId).row(), 100);
    QCOMPARE(text(99, UserColumn::UserName), behind);
    view().sortStrictly(UserColumn::UserName, Qt::DescendingOrder);
    QCOMPARE(m_model->indexOf(user.userId).row(), 250 - 1 - 100);
    view().sortStrictly(UserColumn::UserName, Qt::AscendingOrder);
    user.username = u"\u0001"_s; // before all others
    store().put(user);
    QTRY_COMPARE(m_model->indexOf(user.userId).row(), 0);
    m_desk->desk.loader.clear();
    store().clear();
    QVERIFY(m_desk->loadList());
    QTRY_COMPARE(m_model->indexOf(user.userId).row(), 7); // where the server has it
}

void TestUserTableModel::editedUserLeavesTheSearch()
{
    search(u"guest@sandbox"_s);
    User user = *store().find(m_desk->idOf(u"guest"_s));
    user.username = u"visitor@sandbox.test"_s;
    store().put(user);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestUserTableModel::findsTheRowOfAUser()
{
    QCOMPARE(m_model->indexOf(m_desk->listedIds().at(142)).row(), 142);
    QVERIFY(!m_model->indexOf(u"nobody"_s).isValid());
    search(u"standard@sandbox"_s);
    QCOMPARE(m_model->indexOf(m_desk->idOf(u"standard"_s)).row(), 0);
    QVERIFY(!m_model->indexOf(m_desk->idOf(u"admin"_s)).isValid()); // who isn't shown
}

/// So that what the operator looks at stays where it is.
void TestUserTableModel::addsWithoutReset()
{
    search(u"standard@sandbox"_s);
    QSignalSpy inserted(m_model.get(), &UserTableModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &UserTableModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &UserTableModel::modelReset);
    search(u"@sandbox"_s);
    search(u"standard@sandbox"_s);
    QCOMPARE(inserted.size() + removed.size() + reset.size(), 2);
    search({});
    view().setFilter(view().filter());
    UserFilter active;
    active.statuses = {u"ACTIVE"_s, u"BLOCKED"_s, u"DELETED"_s, u"EXPIRED"_s, u"INACTIVE"_s};
    reset.clear();
    view().setFilter(active); // the same users
    QCOMPARE(reset.size(), 0);
}

void TestUserTableModel::countsWhatIsReadBeforeItIsShown()
{
    m_desk->desk.loader.clear();
    QVERIFY(m_desk->loadList());
    QCOMPARE(view().count({}), 250);
}

void TestUserTableModel::hasHeadings()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QVERIFY(!m_model->headerData(m_model->columnCount(), Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestUserTableModel)
#include "tst_usertablemodel.moc"
