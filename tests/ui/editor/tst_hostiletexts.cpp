// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>
#include <memory>

#include <QDialog>
#include <QRegularExpression>
#include <QTextDocument>

#include "panefixture.h"
#include "widgets/dialogsize.h"
#include "widgets/elidedlabel.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

const auto markup = u"<b>Bobby</b><img src=\"file:///nowhere\"><h1>&amp;"_s;

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << markup;
    QTest::newRow("turned around") << u"invoice\u202Efdp.exe\u202C\u2067x"_s;
    QTest::newRow("Hebrew and Arabic") << u"שלום ليلى"_s;
    QTest::newRow("emoji") << u"\U0001F9D1\u200D\U0001F680 \U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("NUL and controls") << u"a\0b\u0007c\u001B[31m\u0085d"_s;
    QTest::newRow("line breaks") << u"one\ntwo\r\nthree\u2028four\tfive"_s;
    QTest::newRow("lone surrogate") << QString(u'a') + QChar(0xD800) + u'b';
    QTest::newRow("10,000 letters") << QString(10'000, u'W');
    QTest::newRow("10,000 words") << u"word "_s.repeated(2'000);
    QTest::newRow("place markers and mnemonics") << u"%1 %n %L2 &File && more"_s;
}

bool turnsReadingOrder(const QString &text)
{
    static const QRegularExpression marks(u"[\u202A-\u202E\u2066\u2067]"_s);
    return text.contains(marks);
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

/// A tooltip with markup is rich text by itself: what it comes to when it is shown.
QString readToolTip(const QWidget &widget)
{
    QTextDocument document;
    document.setHtml(widget.toolTip());
    return document.toPlainText().remove(u'\u200B');
}

} // namespace

/// Texts from outside that try to be more than text: they are shown, and disturb nothing.
class TestHostileTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void shownAsTextWithoutPushing_data() { addTexts(); }
    void shownAsTextWithoutPushing();
    void longTextIsWholeInTheToolTip();
    void markupIsNeverRead();
    void questionStaysReadable_data() { addTexts(); }
    void questionStaysReadable();
    void reviewStaysReadable_data() { addTexts(); }
    void reviewStaysReadable();
    void hostileUserFromTheServer();
    void serverMessageIsTextToo_data() { addTexts(); }
    void serverMessageIsTextToo();

private:
    User known() const { return *m_pane->edit->user(); }
    void showAs(const User &user);
    void checkLabels() const;

    std::unique_ptr<PaneFixture> m_pane;
    QSize m_smallest;
};

void TestHostileTexts::init()
{
    m_pane = std::make_unique<PaneFixture>();
    QVERIFY2(m_pane->server.isRunning(), qPrintable(m_pane->server.errorText()));
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
    m_smallest = m_pane->pane.minimumSizeHint();
}

/// As if the server had sent the user so.
void TestHostileTexts::showAs(const User &user)
{
    m_pane->desk.desk.store.put(user);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void TestHostileTexts::checkLabels() const
{
    const auto labels = m_pane->pane.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isPlain = label->textFormat() == Qt::PlainText
            || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
        QVERIFY2(isPlain, qPrintable(label->objectName()));
        QVERIFY2(!turnsReadingOrder(label->text()), qPrintable(label->objectName()));
        QVERIFY2(!hasControls(label->text()), qPrintable(label->objectName()));
    }
}

void TestHostileTexts::shownAsTextWithoutPushing()
{
    QFETCH(QString, text);
    User user = known();
    user.username = text;
    user.firstName = text;
    user.lastName = text;
    user.locale = text;
    user.timezone = text;
    user.roles.append(text);
    user.status = text;
    user.account->company = text;
    user.account->subscriptionPlan = text;
    user.account->createdAt = text;
    showAs(user);
    QCOMPARE(m_pane->pane.minimumSizeHint().width(), m_smallest.width());
    QCOMPARE(m_pane->pane.width(), 700);
    const auto *content = m_pane->pane.findChild<QScrollArea *>()->widget();
    QVERIFY2(content->width() <= 700, "the form is wider than its window");
    checkLabels();
    QVERIFY(!m_pane->edit->hasEdits()); // showing it isn't editing it

    m_pane->type(u"Middle name"_s, u"Nur"_s);
    m_pane->undo(u"Middle name"_s)->click();
    QVERIFY(!m_pane->edit->hasEdits());
}

void TestHostileTexts::longTextIsWholeInTheToolTip()
{
    User user = known();
    user.firstName = u"Anna "_s.repeated(500) + u"<END>"_s;
    user.account->company = QString(10'000, u'W') + u"<END>"_s;
    showAs(user);
    const auto *name = m_pane->pane.findChild<ElidedLabel *>(u"headerName"_s);
    QVERIFY(name->width() < 700);
    QVERIFY(name->sizeHint().width() > name->width()); // so it is cut
    QVERIFY(readToolTip(*name).contains(u"Anna Anna <END>"));
    QCOMPARE(name->fullText(), fullName(user));
    const auto *company = m_pane->pane.findChild<QLineEdit *>(u"account.company"_s);
    QCOMPARE(readToolTip(*company), user.account->company);
    QCOMPARE(company->text(), user.account->company); // which can be copied whole
}

void TestHostileTexts::markupIsNeverRead()
{
    User user = known();
    user.firstName = markup;
    user.username = markup;
    user.roles = {markup, markup + u'2'};
    user.account->company = markup;
    showAs(user);
    QCOMPARE(m_pane->line(u"First name"_s)->text(), markup);
    m_pane->pane.resize(500, 900); // cut, and so with a tooltip
    const auto *name = m_pane->pane.findChild<ElidedLabel *>(u"headerName"_s);
    QCOMPARE(name->textFormat(), Qt::PlainText);
    QVERIFY(!name->toolTip().contains(u"<img"));
    QVERIFY(!name->toolTip().contains(u"<b>"));

    for (const QWidget *widget : m_pane->pane.findChildren<QWidget *>()) {
        QVERIFY2(!widget->toolTip().contains(u"<img") && !widget->toolTip().contains(u"<b>"),
                 qPrintable(widget->objectName()));
    }

    // In the note, the question and the review of an edit too.
    m_pane->type(u"First name"_s, u"Bobby"_s);
    QVERIFY(m_pane->wordsAt(u"note"_s, u"firstName"_s).remove(u'\u200B').contains(markup));
    checkLabels();
    m_pane->role(u"ADMIN"_s)->click();
    m_pane->button(u"Save changes"_s)->click();
    QVERIFY(m_pane->question());
    QVERIFY(m_pane->question()->informativeText().remove(u'\u200B').contains(markup));
    checkLabels();
    QVERIFY(answer(m_pane->question(), u"Back to the form"_s));
    QTRY_VERIFY(!m_pane->question());
    m_pane->button(u"Review changes"_s)->click();
    checkLabels();
}

void TestHostileTexts::questionStaysReadable()
{
    QFETCH(QString, text);
    User user = known();
    user.username = text;
    user.firstName = text;
    showAs(user);
    m_pane->role(u"ADMIN"_s)->click();
    m_pane->button(u"Save changes"_s)->click();
    QVERIFY(m_pane->question());
    const QString words = m_pane->question()->informativeText().remove(u'\u200B').remove(u'\u2069');
    QVERIFY2(words.endsWith(u" will become ADMIN and may then change every user, their roles and passwords."),
             qPrintable(words));
    QVERIFY(m_pane->question()->sizeHint().width() < 900);
    QVERIFY(m_pane->question()->sizeHint().height() < 600);
    checkLabels();
}

void TestHostileTexts::reviewStaysReadable()
{
    QFETCH(QString, text);
    User user = known();
    user.firstName = text;
    user.midName = text;
    showAs(user);
    m_pane->edit->form().setValue(m_pane->edit->form().rowOf(u"midName"), u"Nur"_s);
    m_pane->edit->form().setValue(m_pane->edit->form().rowOf(u"lastName"), text);
    m_pane->button(u"Review changes"_s)->click();
    auto *dialog = m_pane->pane.findChild<QDialog *>(u"reviewDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->minimumSizeHint().width() < dialog->width());
    QCOMPARE(dialog->size(), dialogSize(&m_pane->pane, {760, 480}));
    checkLabels();
}

void TestHostileTexts::hostileUserFromTheServer()
{
    QVERIFY(m_pane->server.setFault(u"hostile"_s, u"all"_s, u"/v1/users"_s));
    m_pane->pane.refresh();
    QVERIFY(m_pane->waitUntilIdle());
    QVERIFY(m_pane->line(u"First name"_s)->text().startsWith(u"<b>Bobby</b>"));
    QCOMPARE(m_pane->pane.minimumSizeHint().width(), m_smallest.width());
    checkLabels();
    m_pane->role(u"GUEST"_s)->click();
    QVERIFY(m_pane->save());
    QCOMPARE(m_pane->lastBody().keys(), (QStringList{u"roles"_s, u"userId"_s}));
    QVERIFY(!m_pane->edit->hasEdits());
}

void TestHostileTexts::serverMessageIsTextToo()
{
    QFETCH(QString, text);
    MessageArea area;
    Notice notice;
    notice.title = u"Nothing was saved."_s;
    notice.detail = u"The server says: no."_s;
    notice.action = Notice::Action::SaveAgain;
    area.setNotice(notice);
    const int smallest = area.minimumSizeHint().width();
    area.resize(600, area.height());
    area.show();
    notice.detail = u"The server says: "_s + text;
    area.setNotice(notice);
    QCOMPARE(area.minimumSizeHint().width(), smallest);
    QVERIFY(area.sizeHint().height() < 400);
    QVERIFY(area.text().remove(u'\u2068').startsWith(u"Nothing was saved.\nThe server says: "));
    QVERIFY(!turnsReadingOrder(area.text()));
    QVERIFY(!hasControls(area.text()));
    if (text == markup) {
        QVERIFY(area.text().endsWith(markup));
    }
}

QTEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
