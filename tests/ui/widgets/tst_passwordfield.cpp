// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "users/passwords.h"
#include "users/tidytext.h"
#include "widgets/passwordfield.h"
#include "widgets/secretclipboard.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestPasswordField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generatedPasswordsHoldEveryClass();
    void generatedPasswordsDiffer();
    void isHiddenUntilShown();
    void generatingShowsAndReports();
    void clearingLeavesNothingToUndo();
    void strengthGrows();
    void copyIsMarkedAsSecret();
    void clipboardForgetsTheSecret();
    void clipboardKeepsWhatWasCopiedSince();
    void pastedLineBreaksGo_data();
    void pastedLineBreaksGo();
    void saysWhatCantBeSeen_data();
    void saysWhatCantBeSeen();
};

void TestPasswordField::generatedPasswordsHoldEveryClass()
{
    static const QRegularExpression lookAlikes(u"[iloILO01]"_s);
    static const QRegularExpression shape(u"^[a-zA-Z2-9]{4}(-[a-zA-Z2-9]{4}){2}-[a-zA-Z2-9]{5}$"_s);
    for (int i = 0; i < 500; ++i) {
        const QString password = generatePassword();
        QCOMPARE(password.size(), 20);
        QVERIFY2(shape.match(password).hasMatch(), qPrintable(password));
        QVERIFY(!lookAlikes.match(password).hasMatch());
        QVERIFY(password.contains(QRegularExpression(u"[a-z]"_s)));
        QVERIFY(password.contains(QRegularExpression(u"[A-Z]"_s)));
        QVERIFY(password.contains(QRegularExpression(u"[2-9]"_s)));
    }
}

void TestPasswordField::pastedLineBreaksGo_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("pasted");
    QTest::newRow("none") << u"s3cret"_s << u"s3cret"_s;
    QTest::newRow("after") << u"s3cret\n"_s << u"s3cret"_s;
    QTest::newRow("of Windows") << u"s3cret\r\n"_s << u"s3cret"_s;
    QTest::newRow("before") << u"\n\ns3cret"_s << u"s3cret"_s;
    QTest::newRow("inside") << u"s3\ncret"_s << u"s3cret"_s;
    QTest::newRow("line separator") << u"s3cret\u2028"_s << u"s3cret"_s;
    QTest::newRow("spaces stay") << u" s3 cret \n"_s << u" s3 cret "_s;
}

void TestPasswordField::pastedLineBreaksGo()
{
    QFETCH(QString, copied);
    QFETCH(QString, pasted);
    PasswordField field;
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.line()->setFocus();
    QGuiApplication::clipboard()->setText(copied);
    QTest::keyClick(field.line(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field.value(), pasted);
}

void TestPasswordField::saysWhatCantBeSeen_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("words");
    const auto space = u"The password begins or ends with a space."_s;
    const auto bytes = u"The password is longer than 72 bytes. Many servers ignore the rest."_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a space inside") << u"two words"_s << QString();
    QTest::newRow("a space before") << u" word"_s << space;
    QTest::newRow("a no-break space after") << u"word\u00A0"_s << space;
    const auto removed = u"Invisible characters were removed."_s;
    QTest::newRow("a zero-width space") << u"cor\u200Brect"_s << removed;
    QTest::newRow("a soft hyphen and an isolate") << u"cor\u00ADrect\u2069"_s << removed;
    QTest::newRow("a byte-order mark before") << u"\uFEFFcorrect"_s << removed;
    QTest::newRow("nothing else") << u"\u200B\u200B"_s << QString();
    QTest::newRow("a space, too") << u"cor\u200Brect "_s << removed + u' ' + space;
    QTest::newRow("72 bytes") << QString(72, u'a') << QString();
    QTest::newRow("73 bytes") << QString(73, u'a') << bytes;
    QTest::newRow("37 letters of two bytes") << QString(37, u'ü') << bytes;
    QTest::newRow("both") << u' ' + QString(30, u'한') << space + u' ' + bytes;
}

void TestPasswordField::saysWhatCantBeSeen()
{
    QFETCH(QString, password);
    QFETCH(QString, words);
    PasswordField field;
    field.setValue(password);
    const auto *hint = field.findChild<QLabel *>(u"secretHint"_s);
    QCOMPARE(hint->text(), words);
    QCOMPARE(field.value(), withoutInvisible(password)); // what can be typed to sign in
    for (const QChar c : field.value()) {
        QVERIFY(c.isPrint());
    }
    QCOMPARE(hint->isHidden(), words.isEmpty());
    QCOMPARE(field.line()->accessibleDescription(), words);
}

void TestPasswordField::generatedPasswordsDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i) {
        seen.insert(generatePassword());
    }
    QCOMPARE(seen.size(), 100);
}

void TestPasswordField::isHiddenUntilShown()
{
    PasswordField field;
    QCOMPARE(field.line()->echoMode(), QLineEdit::Password);
    field.findChild<QPushButton *>(u"showPassword"_s)->click();
    QCOMPARE(field.line()->echoMode(), QLineEdit::Normal);
}

void TestPasswordField::generatingShowsAndReports()
{
    PasswordField field;
    const QSignalSpy changes(&field, &PasswordField::valueChanged);
    field.findChild<QPushButton *>(u"generatePassword"_s)->click();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(field.value().size(), 20);
    QCOMPARE(field.line()->echoMode(), QLineEdit::Normal);
}

void TestPasswordField::clearingLeavesNothingToUndo()
{
    PasswordField field;
    field.findChild<QPushButton *>(u"showPassword"_s)->click();
    QTest::keyClicks(field.line(), u"hunter2"_s);
    field.clear();
    QVERIFY(!field.line()->isUndoAvailable());
    field.line()->undo();
    QCOMPARE(field.value(), QString());
    QCOMPARE(field.line()->echoMode(), QLineEdit::Password);
}

void TestPasswordField::strengthGrows()
{
    // Without zxcvbn there is no estimate, which is as good as a right one.
    QCOMPARE(passwordStrength(u"password"_s).value_or(0), 0);
    QCOMPARE(passwordStrength(generatePassword()).value_or(4), 4);
    QCOMPARE(passwordStrength(QString(1'000, u'x')).has_value(), passwordStrength(u"x"_s).has_value());
}

void TestPasswordField::copyIsMarkedAsSecret()
{
    PasswordField field;
    field.setValue(u"hunter2"_s);
    field.findChild<QPushButton *>(u"copyPassword"_s)->click();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"hunter2"_s);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    for (const QString &format : {u"ExcludeClipboardContentFromMonitorProcessing"_s, u"CanIncludeInClipboardHistory"_s,
                                  u"CanUploadToCloudClipboard"_s}) { // of Windows; the number 0 in four bytes
        QCOMPARE(data->data(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(format)), QByteArray(4, '\0'));
    }
}

void TestPasswordField::clipboardForgetsTheSecret()
{
    copySecret(u"hunter2"_s, 10);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"hunter2"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestPasswordField::clipboardKeepsWhatWasCopiedSince()
{
    copySecret(u"hunter2"_s, 60'000);
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection); // forgets at once, as the timer would
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

QTEST_MAIN(TestPasswordField)
#include "tst_passwordfield.moc"
