// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "directory/columnshare.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// How the width of the table is shared among its columns.
class TestColumnShare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
};

namespace {

/// The status keeps its width; names take the rest; the others come when there is room.
ColumnNeed needOf(UserColumn column)
{
    if (column == UserColumn::Status) {
        return {100, 100, false};
    }
    const bool isName = column == UserColumn::Name || column == UserColumn::UserName;
    return {200, 60, !isName};
}

const QList<ColumnSetup> fiveColumns{
    {UserColumn::Name}, {UserColumn::UserName}, {UserColumn::Roles}, {UserColumn::Status}, {UserColumn::Company}};

} // namespace

void TestColumnShare::shares_data()
{
    QTest::addColumn<QList<ColumnSetup>>("columns");
    QTest::addColumn<int>("available");
    QTest::addColumn<QList<ColumnSetup>>("shown");
    const auto row = [](const char *name, const QList<ColumnSetup> &columns, int available,
                        const QList<ColumnSetup> &shown) { QTest::newRow(name) << columns << available << shown; };
    row("room for all", fiveColumns, 1'300,
        {{UserColumn::Name, 300},
         {UserColumn::UserName, 300},
         {UserColumn::Roles, 300},
         {UserColumn::Status, 100},
         {UserColumn::Company, 300}});
    row("the last that can leave does", fiveColumns, 899,
        {{UserColumn::Name, 266}, {UserColumn::UserName, 266}, {UserColumn::Roles, 267}, {UserColumn::Status, 100}});
    row("then the one before", fiveColumns, 600,
        {{UserColumn::Name, 250}, {UserColumn::UserName, 250}, {UserColumn::Status, 100}});
    row("names become narrower", fiveColumns, 300,
        {{UserColumn::Name, 100}, {UserColumn::UserName, 100}, {UserColumn::Status, 100}});
    row("but not too narrow", fiveColumns, 10,
        {{UserColumn::Name, 60}, {UserColumn::UserName, 60}, {UserColumn::Status, 100}});
    row("the operator's width stays", {{UserColumn::Name, 150}, {UserColumn::UserName}, {UserColumn::Roles, 80}}, 500,
        {{UserColumn::Name, 150}, {UserColumn::UserName, 270}, {UserColumn::Roles, 80}});
    row("the operator's column stays", {{UserColumn::Name}, {UserColumn::Plan, 300}}, 200,
        {{UserColumn::Name, 60}, {UserColumn::Plan, 300}});
    row("only the operator's widths", {{UserColumn::Name, 90}, {UserColumn::Status, 70}}, 500,
        {{UserColumn::Name, 90}, {UserColumn::Status, 70}});
    row("only the status", {{UserColumn::Status}}, 500, {{UserColumn::Status, 100}});
    row("none", {}, 500, {});
}

void TestColumnShare::shares()
{
    QFETCH(QList<ColumnSetup>, columns);
    QFETCH(int, available);
    QFETCH(QList<ColumnSetup>, shown);
    const QList<ColumnSetup> result = sharedColumns(columns, available, needOf);
    QCOMPARE(result.size(), shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QCOMPARE(result.at(i).column, shown.at(i).column);
        QCOMPARE(result.at(i).width, shown.at(i).width);
    }
}

QTEST_APPLESS_MAIN(TestColumnShare)
#include "tst_columnshare.moc"
