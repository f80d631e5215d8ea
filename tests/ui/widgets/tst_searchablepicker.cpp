// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "widgets/localeitems.h"
#include "widgets/pickerline.h"
#include "widgets/searchablepicker.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

int s_loads = 0;

std::vector<PickerItem> allFruit()
{
    ++s_loads;
    return {{u"apple"_s, u"Apple pie"_s, u"sweet"_s}, {u"citron"_s, u"Çitrön"_s, u"sour"_s}};
}

PickerItem describeFruit(const QString &value)
{
    return value == u"citron" ? PickerItem{value, u"Çitrön"_s, u"sour"_s}
        : value == u"apple"   ? PickerItem{value, u"Apple pie"_s, u"sweet"_s}
                              : PickerItem{value, value, {}};
}

constexpr PickerSource fruit{allFruit, describeFruit};

} // namespace

class TestSearchablePicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { s_loads = 0; }
    void showsAKnownValueWithoutMakingTheList();
    void keepsAnUnknownValue();
    void typedTextIsTheItemThatItNames_data();
    void typedTextIsTheItemThatItNames();
    void choosingFromTheListGivesItsValue();
    void findsWithoutCaseAndDiacritics();
    void namesTheItemOnceTypingIsOver();
    void knowsALocaleHoweverItIsWritten();
    void saysWhatIsNotInTheList();
    void everyLocaleHasAnOwnValue();
    void zonesKnowTheTimeThere();
};

void TestSearchablePicker::showsAKnownValueWithoutMakingTheList()
{
    SearchablePicker picker(fruit);
    picker.setValue(u"citron"_s);
    QCOMPARE(picker.currentText(), u"Çitrön"_s);
    QCOMPARE(picker.extra(), u"sour"_s);
    QCOMPARE(s_loads, 0);
}

void TestSearchablePicker::keepsAnUnknownValue()
{
    SearchablePicker picker(fruit);
    const QSignalSpy changes(&picker, &SearchablePicker::valueChanged);
    picker.setValue(u"xx_YY"_s);
    QCOMPARE(picker.value(), u"xx_YY"_s);
    QCOMPARE(picker.currentText(), u"xx_YY"_s);
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    picker.clearFocus();
    QCOMPARE(picker.value(), u"xx_YY"_s);
    QCOMPARE(changes.count(), 1);
}

void TestSearchablePicker::typedTextIsTheItemThatItNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("value") << u"apple"_s << u"apple"_s;
    QTest::newRow("value in another case") << u"APPLE"_s << u"apple"_s;
    QTest::newRow("display with spaces around") << u" apple PIE "_s << u"apple"_s;
    QTest::newRow("none") << u"pear"_s << u"pear"_s;
    QTest::newRow("part of one") << u"pie"_s << u"pie"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSearchablePicker::typedTextIsTheItemThatItNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    SearchablePicker picker(fruit);
    picker.setValue(u"citron"_s);
    const QSignalSpy changes(&picker, &SearchablePicker::valueChanged);
    picker.lineEdit()->setText(typed); // as a screen reader's user does
    QCOMPARE(picker.value(), value);
    QCOMPARE(changes.last().first().toString(), value);
    QCOMPARE(picker.currentText(), typed); // nothing moves while one types
}

void TestSearchablePicker::choosingFromTheListGivesItsValue()
{
    SearchablePicker picker(fruit);
    picker.setValue(u"citron"_s);
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    picker.showPopup();
    picker.hidePopup();
    QCOMPARE(picker.value(), u"citron"_s);
    QTest::keyClick(&picker, Qt::Key_Up);
    QCOMPARE(picker.value(), u"apple"_s);
    QCOMPARE(picker.currentText(), u"Apple pie"_s);
}

void TestSearchablePicker::findsWithoutCaseAndDiacritics()
{
    SearchablePicker picker(fruit);
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    QCompleter *completer = picker.completer();
    QVERIFY(completer);
    completer->setCompletionPrefix(u"ITRON"_s);
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"Çitrön"_s);
    QCOMPARE(foldForSearch(u"İIıi"_s), u"iiii"_s);
}

void TestSearchablePicker::namesTheItemOnceTypingIsOver()
{
    SearchablePicker picker(fruit);
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    picker.lineEdit()->selectAll();
    QTest::keyClicks(picker.lineEdit(), u"apple"_s);
    QCOMPARE(picker.currentText(), u"apple"_s);
    picker.completer()->popup()->hide();
    picker.clearFocus();
    QCOMPARE(picker.currentText(), u"Apple pie"_s);
    QCOMPARE(picker.value(), u"apple"_s);
}

void TestSearchablePicker::knowsALocaleHoweverItIsWritten()
{
    SearchablePicker locale(localeItems);
    locale.lineEdit()->setText(u"de-DE"_s);
    QCOMPARE(locale.value(), u"de_DE"_s);
    locale.lineEdit()->setText(u"pt-br"_s);
    QCOMPARE(locale.value(), u"pt_BR"_s);
    SearchablePicker zone(timeZoneItems);
    zone.lineEdit()->setText(u"america/new york"_s);
    QCOMPARE(zone.value(), u"America/New_York"_s);
    zone.lineEdit()->setText(u"Etc/GMT-3"_s);
    QCOMPARE(zone.value(), u"Etc/GMT-3"_s);
}

void TestSearchablePicker::saysWhatIsNotInTheList()
{
    SearchablePicker picker(fruit);
    const auto extra = [&picker] { return static_cast<PickerLine *>(picker.lineEdit())->extra(); };
    picker.setValue(u"pear"_s); // of the server
    QCOMPARE(extra(), u"not in the list"_s);
    picker.setValue(u"apple"_s);
    QCOMPARE(extra(), u"sweet"_s);
    picker.lineEdit()->setText(u"appl"_s);
    QCOMPARE(extra(), u"not in the list"_s);
    picker.lineEdit()->setText(u"apple pie"_s);
    QCOMPARE(extra(), u"sweet"_s);
    picker.lineEdit()->clear();
    QCOMPARE(extra(), QString());
}

void TestSearchablePicker::everyLocaleHasAnOwnValue()
{
    QStringList values;
    for (const PickerItem &item : allLocales()) {
        QVERIFY2(item.value.contains(u'_'), qPrintable(item.value));
        QCOMPARE(describeLocale(item.value).value, item.value);
        values.append(item.value);
    }
    QVERIFY(values.contains(u"tr_TR"_s));
    QCOMPARE(values.removeDuplicates(), 0);
    QCOMPARE(describeLocale(u"tr_TR"_s).display, u"Türkçe (Türkiye)"_s);
}

void TestSearchablePicker::zonesKnowTheTimeThere()
{
    QVERIFY(!describeTimeZone(u"Europe/Istanbul"_s).extra.isEmpty());
    QVERIFY(describeTimeZone(u"Mars/Olympus"_s).extra.isEmpty());
}

QTEST_MAIN(TestSearchablePicker)
#include "tst_searchablepicker.moc"
