// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

#include "directory/searchfield.h"
#include "look/theme.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

QStringList valuesOf(const QString &key)
{
    if (key == u"status") {
        return {u"active"_s, u"blocked"_s};
    }
    return key == u"company" ? QStringList{u"Güneş Enerji"_s, u"Acme"_s} : QStringList();
}

} // namespace

class TestSearchField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Light); }
    void init();
    void keysLeadToItAndOn();
    void escapeClearsAndThenLetsOthersHaveIt();
    void offers_data();
    void offers();
    void offersNothingInTheMiddle();
    void takesAnOfferForTheLastWord();
    void escapeClosesTheOffersFirst();
    void hugeAndEmptyTextsDoNoHarm();

private:
    QStringList offered() const;

    std::unique_ptr<QWidget> m_window;
    SearchField *m_field = nullptr;
};

void TestSearchField::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new SearchField(valuesOf, nullptr);
    m_field->setParent(m_window.get());
    auto *other = new QLineEdit(m_window.get());
    other->move(0, 60);
    m_window->resize(400, 120);
    m_field->resize(400, 32);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    other->setFocus();
}

/// What the open list of offers shows; empty while it is closed.
QStringList TestSearchField::offered() const
{
    const QAbstractItemView *popup = m_field->findChild<QCompleter *>()->popup();
    QStringList texts;
    for (int row = 0; popup->isVisible() && row < popup->model()->rowCount(); ++row) {
        texts.append(popup->model()->index(row, 0).data().toString());
    }
    return texts;
}

void TestSearchField::keysLeadToItAndOn()
{
    QCOMPARE(m_field->accessibleName(), u"Search users"_s);
    m_field->setText(u"isik"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_field->hasFocus());
    QCOMPARE(m_field->selectedText(), u"isik"_s); // the next letter begins another search
    const QSignalSpy toList(m_field, &SearchField::listRequested);
    const QSignalSpy toUser(m_field, &SearchField::openRequested);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(toList.count(), 1);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(toUser.count(), 1);
    QCOMPARE(m_field->text(), u"isik"_s);
}

void TestSearchField::escapeClearsAndThenLetsOthersHaveIt()
{
    m_field->setFocus();
    QTest::keyClicks(m_field, u"isik"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(m_field, &escape);
    QVERIFY(!escape.isAccepted());
}

void TestSearchField::offers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("part of a key") << u"sta"_s << QStringList{u"status:"_s};
    QTest::newRow("a key in capitals") << u"STA"_s << QStringList{u"status:"_s};
    QTest::newRow("too short for a key") << u"st"_s << QStringList();
    QTest::newRow("all values") << u"status:"_s << QStringList{u"status:active"_s, u"status:blocked"_s};
    QTest::newRow("part of a value") << u"x status:BL"_s << QStringList{u"status:blocked"_s};
    QTest::newRow("without diacritics") << u"company:gunes"_s << QStringList{u"company:\"Güneş Enerji\""_s};
    QTest::newRow("all others") << u"-sta"_s << QStringList{u"-status:"_s};
    QTest::newRow("the value of all others") << u"-status:b"_s << QStringList{u"-status:blocked"_s};
    QTest::newRow("the next of a list") << u"status:active,"_s
                                        << QStringList{u"status:active,active"_s, u"status:active,blocked"_s};
    QTest::newRow("part of the next of a list") << u"status:active,bl"_s << QStringList{u"status:active,blocked"_s};
    QTest::newRow("stands there already") << u"status:blocked"_s << QStringList();
    QTest::newRow("no such value") << u"status:none"_s << QStringList();
    QTest::newRow("no such key") << u"colour:"_s << QStringList();
    QTest::newRow("a name") << u"isik"_s << QStringList();
}

void TestSearchField::offers()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    m_field->setFocus();
    m_field->setText(typed.chopped(1));
    QTest::keyClicks(m_field, typed.right(1));
    QCOMPARE(offered(), expected);
}

void TestSearchField::offersNothingInTheMiddle()
{
    m_field->setFocus();
    m_field->setText(u"isi status"_s);
    m_field->setCursorPosition(3);
    QTest::keyClicks(m_field, u"k"_s);
    QCOMPARE(offered(), QStringList());
}

void TestSearchField::takesAnOfferForTheLastWord()
{
    m_field->setFocus();
    const QSignalSpy changed(m_field, &QLineEdit::textChanged);
    const QSignalSpy toUser(m_field, &SearchField::openRequested);
    QTest::keyClicks(m_field, u"isik sta"_s);
    auto *popup = m_field->findChild<QCompleter *>()->popup(); // which has the keyboard
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_field->text(), u"isik status:"_s);
    QCOMPARE(offered(), (QStringList{u"status:active"_s, u"status:blocked"_s})); // goes on with its values
    QTest::keyClicks(m_field, u"b"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_field->text(), u"isik status:blocked "_s);
    QCOMPARE(changed.last().first().toString(), m_field->text());
    QCOMPARE(toUser.count(), 0); // which the same key does where nothing is offered
}

void TestSearchField::escapeClosesTheOffersFirst()
{
    m_field->setFocus();
    QTest::keyClicks(m_field, u"isik sta"_s);
    QTest::keyClick(m_field->findChild<QCompleter *>()->popup(), Qt::Key_Escape);
    QCOMPARE(offered(), QStringList());
    QCOMPARE(m_field->text(), u"isik sta"_s);
}

void TestSearchField::hugeAndEmptyTextsDoNoHarm()
{
    m_field->setFocus();
    m_field->setText(QString(10'000, u'x') + u" status"_s);
    QTest::keyClicks(m_field, u":"_s);
    QCOMPARE(offered().size(), 2);
    m_field->setText(QString(100, u' '));
    QTest::keyClicks(m_field, u" "_s);
    QCOMPARE(offered(), QStringList());
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
