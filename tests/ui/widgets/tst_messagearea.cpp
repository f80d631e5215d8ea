// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include "widgets/messagearea.h"
#include "widgets/messagetext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace userdesk;

namespace {

Notice notice(const QString &title, const QString &detail = {})
{
    return {Notice::Severity::Danger, title, detail};
}

} // namespace

class TestMessageArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWithoutANotice();
    void saysItAllByTextAndDescription();
    void markupIsText();
    void isAsHighAsItsText();
    void hostileTextLeavesRoom();
    void textInAFewPixelsFindsItsHeight();
    void actionLeavesAParagraphTheWidth();
    void actionWaitsItsTime();
    void actionIsFreeAfterItsTime();
    void dismissingHidesAndTells();
};

void TestMessageArea::isHiddenWithoutANotice()
{
    MessageArea area;
    area.setNotice(notice(u"Nothing was saved."_s));
    QVERIFY(!area.isHidden());
    area.setNotice({});
    QVERIFY(area.isHidden());
}

void TestMessageArea::saysItAllByTextAndDescription()
{
    MessageArea area;
    area.setNotice(notice(u"Nothing was saved."_s, u"Your edits are kept."_s));
    auto *message = area.findChild<QTextEdit *>(u"message"_s);
    QCOMPARE(message->accessibleName(), u"Message"_s);
    QCOMPARE(message->accessibleDescription(), u"Nothing was saved.\nYour edits are kept."_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(message);
    QVERIFY(accessible && accessible->textInterface());
    QCOMPARE(accessible->textInterface()->text(0, accessible->textInterface()->characterCount()), area.text());
}

void TestMessageArea::markupIsText()
{
    MessageArea area;
    area.setNotice(notice(u"<b>bold</b>"_s, u"<img src=x>"_s));
    QCOMPARE(area.text(), u"<b>bold</b>\n<img src=x>"_s);
}

void TestMessageArea::isAsHighAsItsText()
{
    MessageArea area;
    area.resize(300, 40);
    area.setNotice(notice(u"Nothing was saved."_s, u"Your edits are kept. "_s.repeated(10)));
    area.show();
    auto *message = area.findChild<QTextEdit *>(u"message"_s);
    QTRY_VERIFY(message->height() >= int(message->document()->size().height()));
    QVERIFY(message->height() > 3 * message->fontMetrics().height());
}

void TestMessageArea::actionIsFreeAfterItsTime()
{
    MessageArea area;
    Notice waiting = notice(u"The server has had too many requests."_s);
    waiting.action = Notice::Action::SaveAgain;
    waiting.wait = 1s;
    area.setNotice(waiting);
    auto *action = area.findChild<QPushButton *>(u"messageAction"_s);
    QTRY_VERIFY(action->isEnabled());
    QCOMPARE(action->text(), u"Save again"_s);
    const QSignalSpy triggered(&area, &MessageArea::actionTriggered);
    action->click();
    QCOMPARE(triggered.count(), 1);
}

void TestMessageArea::hostileTextLeavesRoom()
{
    MessageArea area;
    area.resize(300, 40);
    area.setNotice(notice(u"The server says: \u202E\0"_s, QString(10'000, u'x')));
    area.show();
    QTRY_VERIFY(area.height() > 100);
    QVERIFY(area.height() < 250);
    QVERIFY(area.text().startsWith(u"The server says: ␀\n"_s));
}

void TestMessageArea::textInAFewPixelsFindsItsHeight()
{
    MessageText text;
    text.show();
    for (int width = 0; width <= 40; ++width) {
        text.resize(width, 20);
        text.setWords(u"Nothing was saved."_s, {});
        QVERIFY(text.height() <= 10 * text.fontMetrics().lineSpacing());
    }
}

/// Whatever the notice before had.
void TestMessageArea::actionLeavesAParagraphTheWidth()
{
    MessageArea area;
    area.resize(400, 40);
    area.show();
    const auto *message = area.findChild<QTextEdit *>(u"message"_s);
    const auto *action = area.findChild<QPushButton *>(u"messageAction"_s);
    const auto *dismiss = area.findChild<QPushButton *>(u"dismissMessage"_s);
    for (const QString &detail : {QString(), u"Your edits are kept. "_s.repeated(3), QString()}) {
        Notice told = notice(u"Nothing was saved."_s, detail);
        told.action = Notice::Action::SaveAgain;
        area.setNotice(told);
        const bool isUnder = !detail.isEmpty();
        QTRY_COMPARE(action->y() > message->geometry().bottom(), isUnder);
        QTRY_COMPARE(message->geometry().right() > action->x(), isUnder);
        QTRY_VERIFY(action->geometry().right() < dismiss->x());
    }
}

void TestMessageArea::actionWaitsItsTime()
{
    MessageArea area;
    Notice waiting = notice(u"The server has had too many requests."_s);
    waiting.action = Notice::Action::SaveAgain;
    waiting.wait = 30s;
    area.setNotice(waiting);
    const auto *action = area.findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(!action->isEnabled());
    QCOMPARE(action->text(), u"Save again in 30 s"_s);
    QCOMPARE(action->accessibleName(), u"Save again"_s);
}

void TestMessageArea::dismissingHidesAndTells()
{
    MessageArea area;
    area.setNotice(notice(u"Nothing was saved."_s));
    const QSignalSpy dismissals(&area, &MessageArea::dismissed);
    area.findChild<QPushButton *>(u"dismissMessage"_s)->click();
    QCOMPARE(dismissals.count(), 1);
    QVERIFY(area.isHidden());
}

QTEST_MAIN(TestMessageArea)
#include "tst_messagearea.moc"
