// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "settingsmove.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestSettingsMove : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAllOver();
    void takesNothingOverTwice();
};

void TestSettingsMove::takesAllOver()
{
    const QTemporaryDir folder;
    QSettings before(folder.filePath(u"before.ini"_s), QSettings::IniFormat);
    before.setValue(u"look/language"_s, u"tr"_s);
    before.setValue(u"window/size"_s, QSize(800, 600));
    QSettings now(folder.filePath(u"now.ini"_s), QSettings::IniFormat);
    takeOverSettings(now, before);
    QCOMPARE(now.allKeys(), before.allKeys());
    QCOMPARE(now.value(u"look/language"_s).toString(), u"tr"_s);
    QCOMPARE(now.value(u"window/size"_s).toSize(), QSize(800, 600));
}

void TestSettingsMove::takesNothingOverTwice()
{
    const QTemporaryDir folder;
    QSettings before(folder.filePath(u"before.ini"_s), QSettings::IniFormat);
    before.setValue(u"look/language"_s, u"tr"_s);
    before.setValue(u"look/scheme"_s, u"dark"_s);
    QSettings now(folder.filePath(u"now.ini"_s), QSettings::IniFormat);
    now.setValue(u"look/language"_s, u"de"_s);
    takeOverSettings(now, before);
    QCOMPARE(now.allKeys(), QStringList{u"look/language"_s});
    QCOMPARE(now.value(u"look/language"_s).toString(), u"de"_s);
}

QTEST_GUILESS_MAIN(TestSettingsMove)
#include "tst_settingsmove.moc"
