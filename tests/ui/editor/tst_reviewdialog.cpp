// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>
#include <memory>

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>

#include "editor/reviewdialog.h"
#include "panefixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// The review of what would be sent, opened from the editor as an operator does.
class TestReviewDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void rowsGoFromOldToNew();
    void rowIsUndone();
    void saysWhatIsInvalid();
    void undoingTheLastRowClosesTheDialog();
    void requestIsWhatIsSent();
    void followsWhatSomebodyElseChanged();
    void saysWhatItIsComparedWith();
    void secretsAreNotShown();
    void curlHasNeitherTokenNorPassword();
    void backToTheFormSendsNothing();
    void riskIsAskedAboutHereToo();

private:
    bool review();
    QString cell(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    QJsonObject shownBody() const
    {
        const QString request = m_dialog->findChild<QPlainTextEdit *>(u"request"_s)->toPlainText();
        return QJsonDocument::fromJson(request.section(u'\n', 1).toUtf8()).object();
    }
    QPushButton *button(const QString &name) const { return named<QPushButton>(*m_dialog, name); }

    std::unique_ptr<PaneFixture> m_pane;
    QPointer<ReviewDialog> m_dialog;
};

void TestReviewDialog::init()
{
    m_pane = std::make_unique<PaneFixture>();
    QVERIFY2(m_pane->server.isRunning(), qPrintable(m_pane->server.errorText()));
    QVERIFY(m_pane->show(u"admin"_s, u"standard"_s));
}

bool TestReviewDialog::review()
{
    m_pane->button(u"Review changes"_s)->click();
    m_dialog = m_pane->pane.findChild<ReviewDialog *>();
    return m_dialog && QTest::qWaitForWindowActive(m_dialog) && m_pane->waitUntilIdle();
}

void TestReviewDialog::rowsGoFromOldToNew()
{
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->role(u"GUEST"_s)->click();
    QVERIFY(review());
    QCOMPARE(cell(u"firstNameField"_s), u"First name"_s);
    QCOMPARE(cell(u"firstNameNow"_s), u"Emre"_s);
    QCOMPARE(cell(u"firstNameWillBe"_s), u"Cem"_s);
    QCOMPARE(cell(u"rolesNow"_s), u"STANDARD_USER"_s);
    QCOMPARE(cell(u"rolesWillBe"_s).remove(u'\u200B'), QLocale().createSeparatedList({u"STANDARD_USER"_s, u"GUEST"_s}));
    QCOMPARE(cell(u"rolesChange"_s).remove(u'\u200B'), u"added GUEST"_s);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"lastNameNow"_s));
    QVERIFY(!m_dialog->findChild<QLabel *>(u"firstNameChange"_s));
    QCOMPARE(button(u"Save changes"_s)->text(), u"Save 2 change(s)"_s);
}

void TestReviewDialog::rowIsUndone()
{
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->type(u"Last name"_s, u"Demir"_s);
    QVERIFY(review());
    button(u"Undo change to First name"_s)->click();
    QTRY_COMPARE(m_pane->edit->form().editCount(), 1);
    QTRY_VERIFY(!m_dialog->findChild<QLabel *>(u"firstNameNow"_s));
    QCOMPARE(cell(u"lastNameWillBe"_s), u"Demir"_s);
    QCOMPARE(shownBody().keys(), (QStringList{u"lastName"_s, u"userId"_s}));
    QCOMPARE(button(u"Save changes"_s)->text(), u"Save 1 change(s)"_s);
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Emre"_s);
    QVERIFY(m_dialog->isVisible());
}

void TestReviewDialog::saysWhatIsInvalid()
{
    m_pane->type(u"First name"_s, u"Cem"_s);
    FormModel &form = m_pane->edit->form();
    form.setValue(form.rowOf(u"locale"), u"half"_s);
    QVERIFY(review());
    QVERIFY(!button(u"Save changes"_s)->isEnabled());
    QCOMPARE(cell(u"localeProblem"_s), form.problem(form.rowOf(u"locale")));
    QVERIFY(!cell(u"localeProblem"_s).isEmpty());
    QVERIFY(!m_dialog->findChild<QLabel *>(u"firstNameProblem"_s));
    button(u"Undo change to Locale"_s)->click();
    QTRY_VERIFY(button(u"Save changes"_s)->isEnabled());
}

void TestReviewDialog::undoingTheLastRowClosesTheDialog()
{
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(review());
    button(u"Undo change to First name"_s)->click();
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QVERIFY(!m_pane->edit->hasEdits());
    QVERIFY(m_pane->patches().isEmpty());
}

void TestReviewDialog::requestIsWhatIsSent()
{
    m_pane->type(u"First name"_s, u"Çem \"<&>\""_s);
    m_pane->role(u"GUEST"_s)->click();
    QVERIFY(review());
    const QString request = m_dialog->findChild<QPlainTextEdit *>(u"request"_s)->toPlainText();
    QCOMPARE(request.section(u'\n', 0, 0), u"PATCH "_s + m_pane->server.url().toString() + u"/v1/users/update"_s);
    const QJsonObject shown = shownBody();
    QCOMPARE(shown.keys(), (QStringList{u"firstName"_s, u"roles"_s, u"userId"_s}));
    button(u"Save changes"_s)->click();
    QVERIFY(m_pane->waitUntilIdle());
    QCOMPARE(m_pane->patches().size(), 1);
    QCOMPARE(m_pane->lastBody(), shown);
    QTRY_VERIFY(!m_dialog);
}

void TestReviewDialog::followsWhatSomebodyElseChanged()
{
    m_pane->type(u"First name"_s, u"Cem"_s);
    m_pane->server.changeUser({{u"userId"_s, m_pane->edit->userId()}, {u"firstName"_s, u"Efe"_s}});
    QVERIFY(review());
    QTRY_COMPARE(cell(u"firstNameNow"_s), u"Efe"_s);
    QCOMPARE(cell(u"firstNameWillBe"_s), u"Cem"_s);
}

void TestReviewDialog::saysWhatItIsComparedWith()
{
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(review());
    const auto says = [this](const QString &words) {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text() == words; });
    };
    QVERIFY(says(u"Review 1 change(s) to Emre Can Şahin"_s));
    QVERIFY(says(u"Compared with the server just now."_s));
}

void TestReviewDialog::secretsAreNotShown()
{
    m_pane->type(u"New password"_s, u"correct horse battery"_s);
    QVERIFY(review());
    QCOMPARE(cell(u"passwordNow"_s), u"not shown"_s);
    QCOMPARE(cell(u"passwordWillBe"_s), u"••••••••"_s);
    const auto labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(!label->text().contains(u"horse"));
    }
    QVERIFY(!m_dialog->findChild<QPlainTextEdit *>(u"request"_s)->toPlainText().contains(u"horse"));
    QVERIFY(shownBody().contains(u"password"));
}

void TestReviewDialog::curlHasNeitherTokenNorPassword()
{
    m_pane->type(u"New password"_s, u"correct horse battery"_s);
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(review());
    m_dialog->findChild<QPushButton *>(u"copyAsCurl"_s)->click();
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(curl.startsWith(u"curl --request PATCH"), qPrintable(curl));
    QVERIFY(curl.contains(u"\"firstName\":\"Cem\""));
    QVERIFY(curl.contains(u"Bearer '\"${TOKEN:?"));
    QVERIFY(!curl.contains(u"horse"));
    const QString token = QString::fromLatin1(m_pane->desk.desk.session.authorization()).section(u' ', 1);
    QVERIFY(!token.isEmpty());
    QVERIFY(!curl.contains(token));
}

void TestReviewDialog::backToTheFormSendsNothing()
{
    m_pane->type(u"First name"_s, u"Cem"_s);
    QVERIFY(review());
    m_dialog->findChild<QPushButton *>(u"backToForm"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_pane->patches().isEmpty());
    QCOMPARE(m_pane->line(u"First name"_s)->text(), u"Cem"_s);
}

void TestReviewDialog::riskIsAskedAboutHereToo()
{
    m_pane->role(u"ADMIN"_s)->click();
    QVERIFY(review());
    button(u"Save changes"_s)->click();
    QVERIFY(m_pane->question());
    QVERIFY(m_pane->patches().isEmpty());
    QVERIFY(answer(m_pane->question(), u"Make ADMIN"_s));
    QVERIFY(m_pane->waitUntilIdle());
    QCOMPARE(m_pane->patches().size(), 1);
}

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
