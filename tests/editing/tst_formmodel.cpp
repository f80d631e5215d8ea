// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAbstractItemModelTester>
#include <QtTest>

#include "editing/formmodel.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestFormModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_model.reset(); }

    void saysTheFields();
    void backToTheOriginalIsNoEdit();
    void sameSetOfRolesIsNoEdit();
    void baselineKeepsEdits();
    void baselineThatCatchesUpEndsTheEdit();
    void arrivedEditsEnd();
    void roleEditsAreAdditionsAndRemovals_data();
    void roleEditsAreAdditionsAndRemovals();
    void unknownBaselineTakesEmptyAsUntouched();
    void unknownBaselineThatBecomesKnownKeepsWhatWasTyped();
    void lockedRowTakesNothing();
    void editOfARowLockedLaterIsAProblem();
    void checksWhatIsTyped();
    void serverProblemGoesWithTheNextEdit();
    void serverProblemGoesWithTheEdit();
    void serverProblemIsNoObstacle();
    void fieldThatIsLeftIsTidied();
    void editWhileTypingIsLeftAlone();
    void marksWhatTheServerChanged();
    void undoTellsOnce();
    void setDataIsTheSameWay();

private:
    enum Row { FirstName, Roles, Status, Password };
    void setBaseline(const QString &name, const QStringList &roles, const std::vector<int> &arrived = {});
    void setUnknownBaseline() { m_model->setBaseline(QVariantList(4), {}); }
    void unlockAll() { m_model->setRights(std::vector<EditRight>(4, EditRight{true, {}})); }

    std::unique_ptr<FormModel> m_model;
};

void TestFormModel::initTestCase()
{
    // The model tester asks for invalid indexes on purpose.
    QLoggingCategory::setFilterRules(u"qt.core.qabstractitemmodel.checkindex=false"_s);
}

void TestFormModel::init()
{
    m_model = std::make_unique<FormModel>(std::vector<const FieldSpec *>{userField(u"firstName"), userField(u"roles"),
                                                                         userField(u"status"), userField(u"password")});
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    unlockAll();
    setBaseline(u"Ada"_s, {u"GUEST"_s});
}

void TestFormModel::setBaseline(const QString &name, const QStringList &roles, const std::vector<int> &arrived)
{
    m_model->setBaseline({name, roles, u"ACTIVE"_s, QVariant()}, arrived);
}

void TestFormModel::saysTheFields()
{
    QCOMPARE(m_model->rowCount(), 4);
    const QModelIndex first = m_model->index(FirstName);
    QCOMPARE(first.data(Qt::DisplayRole).toString(), u"First name"_s);
    QCOMPARE(first.data(FormModel::KeyRole).toString(), u"firstName"_s);
    QCOMPARE(first.data(FormModel::ValueRole).toString(), u"Ada"_s);
    QCOMPARE(first.data(FormModel::BaselineRole).toString(), u"Ada"_s);
    QCOMPARE(first.data(FormModel::EditedRole).toBool(), false);
    QCOMPARE(m_model->rowOf(u"status"), int(Status));
    QCOMPARE(m_model->rowOf(u"nickname"), -1);
}

void TestFormModel::backToTheOriginalIsNoEdit()
{
    QSignalSpy edits(m_model.get(), &FormModel::editsChanged);
    m_model->setValue(FirstName, u"Eve"_s);
    QVERIFY(m_model->isEdited(FirstName));
    QCOMPARE(m_model->editedRows(), std::vector<int>{FirstName});
    m_model->setValue(FirstName, u"Eve"_s); // nothing new to tell
    QCOMPARE(edits.size(), 1);
    m_model->setValue(FirstName, u"Ada"_s);
    QVERIFY(!m_model->isEdited(FirstName));
    QCOMPARE(m_model->editCount(), 0);
    QCOMPARE(edits.size(), 2);
}

void TestFormModel::sameSetOfRolesIsNoEdit()
{
    setBaseline(u"Ada"_s, {u"GUEST"_s, u"API_USER"_s});
    m_model->setValue(Roles, QStringList{u"API_USER"_s, u"GUEST"_s});
    QVERIFY(!m_model->isEdited(Roles));
}

void TestFormModel::baselineKeepsEdits()
{
    m_model->setValue(FirstName, u"Eve"_s);
    m_model->setValue(Password, u"secret"_s);
    setBaseline(u"Adele"_s, {u"API_USER"_s});
    QCOMPARE(m_model->value(FirstName).toString(), u"Eve"_s);
    QCOMPARE(m_model->baseline(FirstName).toString(), u"Adele"_s);
    QCOMPARE(m_model->value(Roles).toStringList(), QStringList{u"API_USER"_s});
    QCOMPARE(m_model->value(Password).toString(), u"secret"_s);
    QCOMPARE(m_model->editCount(), 2);
}

void TestFormModel::baselineThatCatchesUpEndsTheEdit()
{
    m_model->setValue(FirstName, u"Eve"_s);
    setBaseline(u"Eve"_s, {u"GUEST"_s});
    QCOMPARE(m_model->editCount(), 0);
}

void TestFormModel::arrivedEditsEnd()
{
    m_model->setValue(FirstName, u"eve"_s);
    m_model->setValue(Password, u"secret"_s);
    m_model->setValue(Status, u"EXPIRED"_s);
    setBaseline(u"Eve"_s, {u"GUEST"_s}, {FirstName, Password}); // the server wrote it its own way
    QCOMPARE(m_model->editedRows(), std::vector<int>{Status});
    QCOMPARE(m_model->value(FirstName).toString(), u"Eve"_s);
    QVERIFY(!m_model->value(Password).isValid());
}

void TestFormModel::roleEditsAreAdditionsAndRemovals_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("edited");
    QTest::addColumn<QStringList>("fresh");
    QTest::addColumn<QStringList>("result");
    const QStringList guest{u"GUEST"_s};
    const QStringList power{u"POWER_USER"_s};
    QTest::newRow("both add") << guest << QStringList{u"GUEST"_s, u"ADMIN"_s}
                              << QStringList{u"GUEST"_s, u"POWER_USER"_s}
                              << QStringList{u"GUEST"_s, u"POWER_USER"_s, u"ADMIN"_s};
    QTest::newRow("removed here, added there")
        << guest << QStringList() << QStringList{u"GUEST"_s, u"POWER_USER"_s} << power;
    QTest::newRow("added here, removed there")
        << guest << QStringList{u"GUEST"_s, u"POWER_USER"_s} << QStringList() << power;
    QTest::newRow("unknown role stays") << QStringList{u"WIZARD"_s} << QStringList{u"WIZARD"_s, u"POWER_USER"_s}
                                        << QStringList{u"WIZARD"_s, u"ELF"_s}
                                        << QStringList{u"WIZARD"_s, u"ELF"_s, u"POWER_USER"_s};
}

void TestFormModel::roleEditsAreAdditionsAndRemovals()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, edited);
    QFETCH(QStringList, fresh);
    setBaseline(u"Ada"_s, before);
    m_model->setValue(Roles, edited);
    setBaseline(u"Ada"_s, fresh);
    QTEST(m_model->value(Roles).toStringList(), "result");
    QVERIFY(m_model->isEdited(Roles));
}

void TestFormModel::unknownBaselineTakesEmptyAsUntouched()
{
    setUnknownBaseline();
    m_model->setValue(FirstName, u"E"_s);
    QVERIFY(m_model->isEdited(FirstName));
    m_model->setValue(FirstName, QString());
    QVERIFY(!m_model->isEdited(FirstName));
    m_model->setValue(Roles, QStringList{u"ADMIN"_s});
    m_model->setValue(Roles, QStringList());
    QVERIFY(!m_model->isEdited(Roles));
}

void TestFormModel::unknownBaselineThatBecomesKnownKeepsWhatWasTyped()
{
    setUnknownBaseline();
    m_model->setValue(FirstName, u"Eve"_s);
    m_model->setValue(Roles, QStringList{u"ADMIN"_s});
    setBaseline(u"Ada"_s, {u"GUEST"_s});
    QCOMPARE(m_model->value(FirstName).toString(), u"Eve"_s);
    QCOMPARE(m_model->value(Roles).toStringList(), (QStringList{u"GUEST"_s, u"ADMIN"_s}));
}

void TestFormModel::lockedRowTakesNothing()
{
    m_model->setRights({{true, {}}, {false, u"Only ADMIN."_s}, {false, u"Only ADMIN."_s}, {false, u"Only ADMIN."_s}});
    m_model->setValue(Roles, QStringList{u"ADMIN"_s});
    QVERIFY(!m_model->isEdited(Roles));
    const QModelIndex index = m_model->index(Roles);
    QVERIFY(!m_model->setData(index, QStringList{u"ADMIN"_s}));
    QVERIFY(!(m_model->flags(index) & Qt::ItemIsEnabled));
    QVERIFY(m_model->flags(m_model->index(FirstName)) & Qt::ItemIsEditable);
    QCOMPARE(index.data(FormModel::LockReasonRole).toString(), u"Only ADMIN."_s);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"Only ADMIN."_s);
}

void TestFormModel::editOfARowLockedLaterIsAProblem()
{
    m_model->setValue(FirstName, u"Eve"_s);
    m_model->setRights(std::vector<EditRight>(4, EditRight{false, u"No more."_s}));
    QCOMPARE(m_model->problem(FirstName), u"No more."_s);
    QVERIFY(m_model->hasProblem());
    unlockAll();
    QVERIFY(!m_model->hasProblem());
    QCOMPARE(m_model->value(FirstName).toString(), u"Eve"_s);
}

void TestFormModel::checksWhatIsTyped()
{
    m_model->setValue(FirstName, u" "_s);
    QCOMPARE(m_model->index(FirstName).data(FormModel::ProblemRole).toString(), u"This can't be empty."_s);
    QVERIFY(m_model->hasProblem());
    m_model->undo(FirstName);
    setBaseline(QString(), {}); // what the server has is not the operator's fault
    QVERIFY(!m_model->hasProblem());
    QVERIFY(m_model->problem(FirstName).isEmpty());
}

void TestFormModel::serverProblemGoesWithTheNextEdit()
{
    m_model->setValue(FirstName, u"Eve"_s);
    m_model->setServerProblems({{u"firstName"_s, u"No."_s}, {u"nickname"_s, u"What?"_s}});
    QCOMPARE(m_model->problem(FirstName), u"No."_s);
    setBaseline(u"Adele"_s, {u"GUEST"_s}); // a refresh doesn't hide it
    QCOMPARE(m_model->problem(FirstName), u"No."_s);
    m_model->setValue(FirstName, u"Eva"_s);
    QVERIFY(m_model->problem(FirstName).isEmpty());
}

/// The server's word is a hint: it may have been wrong, or what it missed may be there by now.
void TestFormModel::serverProblemIsNoObstacle()
{
    m_model->setValue(FirstName, u"Eve"_s);
    m_model->setServerProblems({{u"firstName"_s, u"No."_s}});
    QCOMPARE(m_model->problem(FirstName), u"No."_s);
    QVERIFY(m_model->obstacle(FirstName).isEmpty());
    QVERIFY(!m_model->hasProblem());
}

void TestFormModel::fieldThatIsLeftIsTidied()
{
    const QString before = m_model->value(FirstName).toString();
    m_model->setValue(FirstName, before + u"  "_s);
    QVERIFY(m_model->isEdited(FirstName));
    m_model->tidy(FirstName);
    QVERIFY(!m_model->isEdited(FirstName));
    QVERIFY(!m_model->lostInvisible(FirstName));
    m_model->setValue(FirstName, u"E\u200Bve"_s);
    QCOMPARE(m_model->wanted(FirstName).toString(), u"Eve"_s);
    m_model->tidy(FirstName);
    QCOMPARE(m_model->value(FirstName).toString(), u"Eve"_s);
    QVERIFY(m_model->lostInvisible(FirstName));
    m_model->setValue(FirstName, u"Evel"_s);
    QVERIFY(!m_model->lostInvisible(FirstName));
}

/// Else nobody could type a second name.
void TestFormModel::editWhileTypingIsLeftAlone()
{
    m_model->setValue(FirstName, u"Eve "_s);
    QCOMPARE(m_model->value(FirstName).toString(), u"Eve "_s);
    QVERIFY(!m_model->hasProblem());
}

void TestFormModel::serverProblemGoesWithTheEdit()
{
    m_model->setValue(FirstName, u"Eve"_s);
    m_model->setServerProblems({{u"firstName"_s, u"No."_s}});
    m_model->undo(FirstName);
    QVERIFY(m_model->problem(FirstName).isEmpty());
}

void TestFormModel::marksWhatTheServerChanged()
{
    m_model->setServerChanged({{u"status"_s, u"BLOCKED"_s}, {u"account.company"_s, u"Acme"_s}});
    QVERIFY(m_model->index(Status).data(FormModel::ServerChangedRole).toBool());
    QCOMPARE(m_model->valueBefore(Status).toString(), u"BLOCKED"_s);
    QVERIFY(!m_model->index(FirstName).data(FormModel::ServerChangedRole).toBool());
    QSignalSpy changed(m_model.get(), &FormModel::dataChanged);
    m_model->markSeen(Status);
    m_model->markSeen(FirstName);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_model->index(Status).data(FormModel::ServerChangedRole).toBool());
}

void TestFormModel::undoTellsOnce()
{
    m_model->setValue(FirstName, u"Eve"_s);
    m_model->setValue(Status, u"EXPIRED"_s);
    QSignalSpy edits(m_model.get(), &FormModel::editsChanged);
    m_model->undo(Roles); // which has no edit
    QCOMPARE(edits.size(), 0);
    m_model->undoAll();
    QCOMPARE(edits.size(), 2);
    QCOMPARE(m_model->editCount(), 0);
}

void TestFormModel::setDataIsTheSameWay()
{
    QSignalSpy changed(m_model.get(), &FormModel::dataChanged);
    QVERIFY(m_model->setData(m_model->index(FirstName), u"Eve"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), int(FirstName));
    QVERIFY(!m_model->setData(m_model->index(FirstName), u"x"_s, Qt::DisplayRole));
    QVERIFY(!m_model->setData({}, u"x"_s));
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestFormModel)
#include "tst_formmodel.moc"
