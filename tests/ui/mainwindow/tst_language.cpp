// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QLabel>
#include <QRandomGenerator>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// The language changes while the program runs: every text is the new one's, and what was typed is there.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void keepsWhatWasTypedToSignIn();
    void keepsWhatWasTypedInTheForm();
    void keepsTheWayThroughTheUsers();
    void leavesNoTextOfTheOldLanguage_data();
    void leavesNoTextOfTheOldLanguage();
    void leavesNoneUnderTheSettings();
    void asksTheServerInTheSameLanguage();
    void languagesHaveTheirOwnNames();
    void isChosenInTheSettings();
    void turnsTheWindowAround();
    void noticesAreToldInTheNewLanguage();
    void reasonsAndNoticesOfUsersAreToldInTheNewLanguage();

private:
    static QStringList texts(const WindowFixture &fixture);
};

void TestLanguage::cleanup()
{
    Language().use(u"en"_s);
}

/// What is written and spoken in the window, in the order of its widgets.
QStringList TestLanguage::texts(const WindowFixture &fixture)
{
    QStringList found;
    const auto widgets = fixture.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // How long a search took is told, and that differs.
        if (!widget->isVisible() || widget->objectName() == "foundState"_L1) {
            continue;
        }
        QStringList own{widget->objectName(), widget->accessibleName(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            own.append(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            own.append(button->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            own.append(line->placeholderText());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int row = 0; row < box->count(); ++row) {
                own.append(box->itemText(row));
            }
        } else if (const auto *text = qobject_cast<const QTextEdit *>(widget)) {
            own.append(text->toPlainText());
        } else if (const auto *view = qobject_cast<const QTableView *>(widget)) {
            for (int section = 0; section < view->model()->columnCount(); ++section) {
                own.append(view->model()->headerData(section, Qt::Horizontal).toString());
            }
        }
        if (!own.mid(1).join(QString()).isEmpty()) { // a scroll bar, which comes and goes with the layout, says nothing
            found.append(own.join(u'|'));
        }
    }
    return found;
}

void TestLanguage::keepsWhatWasTypedToSignIn()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.chooseServer(u"https://users.example.com"_s);
    fixture.type(u"User name"_s, u"somebody@example.com"_s);
    fixture.type(u"Password"_s, u"half a pass"_s);
    fixture.preferences.chooseLanguage(Language::pseudoCode());
    QTRY_VERIFY(!fixture.line(u"Password"_s));
    QCOMPARE(fixture.signInLine("username")->text(), u"somebody@example.com"_s);
    QCOMPARE(fixture.signInLine("password")->text(), u"half a pass"_s);
    QCOMPARE(fixture.part<QComboBox>("server")->currentText(), u"https://users.example.com"_s);
}

void TestLanguage::keepsWhatWasTypedInTheForm()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    fixture.type(u"First name"_s, u"Edited"_s);
    fixture.type(u"Open by ID"_s, u"half an ID"_s);
    fixture.type(u"Search users"_s, u"sandbox"_s);
    fixture.type(u"New password"_s, u"Correct horse 7"_s);
    const QString guest = fixture.desk.idOf(u"guest"_s);
    fixture.preferences.chooseLanguage(Language::pseudoCode());
    QTRY_VERIFY(!fixture.line(u"First name"_s));
    const auto edited = [&fixture] { return fixture.desk.desk.edits.editedUserIds(); };
    QCOMPARE(edited(), QStringList{guest});
    QStringList typed;
    const auto lines = fixture.window.findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines) {
        typed.append(line->isVisible() ? line->text() : QString());
    }
    for (const QString &text : {u"Edited"_s, u"half an ID"_s, u"sandbox"_s, u"Correct horse 7"_s}) {
        QVERIFY2(typed.contains(text), qPrintable(text));
    }
}

/// A walk at random, with the way through the users as the oracle.
void TestLanguage::keepsTheWayThroughTheUsers()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    const QStringList people{u"guest"_s, u"power"_s, u"standard"_s};
    QTRY_VERIFY(!fixture.desk.idOf(people.last()).isEmpty());
    QRandomGenerator random(18);
    QStringList way;
    qsizetype place = -1;
    const auto press = [&](const char *button, int step) {
        if (fixture.part<QToolButton>(button)->isEnabled()) {
            fixture.part<QToolButton>(button)->click();
            place += step;
        }
    };
    for (int i = 0; i < 80; ++i) {
        switch (random.bounded(5)) {
        case 0:
        case 1: {
            const QString who = people.at(random.bounded(int(people.size())));
            QVERIFY(fixture.open(who));
            if (place < 0 || way.at(place) != who) {
                way = way.first(++place) + QStringList{who};
            }
            break;
        }
        case 2:
            press("back", -1);
            break;
        case 3:
            press("forward", +1);
            break;
        default:
            fixture.preferences.chooseLanguage(random.bounded(2) ? u"en"_s : u"ar"_s);
            QCoreApplication::sendPostedEvents();
        }
        QVERIFY2(fixture.part<QToolButton>("back")->isEnabled() == (place > 0), qPrintable(QString::number(i)));
        QVERIFY2(fixture.part<QToolButton>("forward")->isEnabled() == (place + 1 < way.size()),
                 qPrintable(QString::number(i)));
        QCOMPARE(fixture.desk.desk.visited.current(), place < 0 ? QString() : fixture.desk.idOf(way.at(place)));
    }
}

void TestLanguage::leavesNoTextOfTheOldLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const Language::Choice &choice : Language::offered()) {
        QTest::addRow("%s", qPrintable(choice.code)) << choice.code;
    }
}

void TestLanguage::leavesNoTextOfTheOldLanguage()
{
    QFETCH(const QString, code);
    const SandboxServer server;
    const auto textsIn = [&server](const QString &first, const QString &then) {
        WindowFixture fixture;
        fixture.preferences.chooseLanguage(first);
        if (!fixture.show() || !fixture.signIn(server.url().toString(), u"admin"_s) || !fixture.open(u"guest"_s)) {
            return QStringList();
        }
        if (then != first) {
            fixture.preferences.chooseLanguage(then);
            QCoreApplication::sendPostedEvents();
        }
        fixture.window.resize(1'360, 860); // with room for both parts, else one of them is hidden
        const Desk &desk = fixture.desk.desk;
        QStringList before;
        QElapsedTimer same;
        int looks = 0; // a loaded machine may stand still longer than the numbers take
        const auto isSettled = [&] {
            const QStringList now = texts(fixture);
            if (!same.isValid() || now != before) {
                before = now;
                same.start();
                looks = 0;
            }
            const bool isRead = desk.loader.state() == DirectoryLoader::State::Complete
                && desk.view.found().rows.size() == desk.loader.rows().size();
            return isRead && ++looks > 150
                && same.elapsed() > 1'000; // the numbers of the views come half a second after the users
        };
        if (!QTest::qWaitFor(isSettled, 60'000)) {
            return QStringList();
        }
        return texts(fixture);
    };
    const QStringList fresh = textsIn(code, code);
    const QStringList switched = textsIn(code == u"en"_s ? Language::pseudoCode() : u"en"_s, code);
    QVERIFY(fresh.size() > 50);
    QCOMPARE(switched, fresh);
}

/// With edits, and what is wrong with them, on the page under them. The pseudo-language is the one that is left: its
/// texts stand in brackets, in which nothing else does.
void TestLanguage::leavesNoneUnderTheSettings()
{
    const SandboxServer server;
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(Language::pseudoCode());
    QCoreApplication::sendPostedEvents();
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    FormModel &form = fixture.desk.desk.edits.open(fixture.desk.idOf(u"guest"_s))->form();
    form.setValue(form.rowOf(u"firstName"), u"Edited"_s);
    form.setValue(form.rowOf(u"lastName"), QString());
    fixture.window.showSettings();
    QVERIFY(texts(fixture).join(u'\n').contains(u'['));
    fixture.preferences.chooseLanguage(u"en"_s);
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(fixture.part<QWidget>("settingsPage"));
    const auto left = [&fixture] { return texts(fixture).filter(u"["_s).join(u'\n'); };
    QVERIFY2(left().isEmpty(), qPrintable(left()));
    QTest::keyClick(fixture.part<QComboBox>("languageChoice"), Qt::Key_Escape);
    QTRY_VERIFY(fixture.isInWorkspace());
    QVERIFY2(left().isEmpty(), qPrintable(left()));
}

void TestLanguage::asksTheServerInTheSameLanguage()
{
    SandboxServer server;
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(u"tr"_s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    const auto languageOfLast = [&server](const QString &method, const QString &path) {
        const auto requests = server.requests(method, path);
        return requests.isEmpty() ? QString() : requests.last().value(u"acceptLanguage"_s).toString();
    };
    QTRY_COMPARE(languageOfLast(u"POST"_s, u"/v1/auth/login"_s), u"tr"_s);
}

void TestLanguage::languagesHaveTheirOwnNames()
{
    QStringList names;
    for (const Language::Choice &choice : Language::offered()) {
        names.append(choice.name);
    }
    QCOMPARE(names, (QStringList{u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s, u"Türkçe"_s, u"العربية"_s}));
}

void TestLanguage::isChosenInTheSettings()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QTest::keyClick(&fixture.window, Qt::Key_Comma, Qt::ControlModifier);
    auto *box = fixture.part<QComboBox>("languageChoice");
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->currentData().toString(), QString());
    box->setFocus();
    box->setCurrentIndex(box->findData(u"fr"_s));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY(fixture.part<QComboBox>("languageChoice") != box);
    auto *anew = fixture.part<QComboBox>("languageChoice");
    QTRY_VERIFY(anew->hasFocus()); // where the operator left it
    QCOMPARE(anew->currentData().toString(), u"fr"_s);
    QCOMPARE(fixture.desk.settings.value(u"look/language"_s).toString(), u"fr"_s);
    QTest::keyClick(anew, Qt::Key_Escape);
    QTRY_VERIFY(fixture.part<QWidget>("signInPage")->isVisible());
}

void TestLanguage::noticesAreToldInTheNewLanguage()
{
    WindowFixture fixture;
    StartRequest request;
    request.badLink = u"userdesk://nobody"_s;
    QVERIFY(fixture.show(request));
    QVERIFY2(fixture.message().contains(u"This link can't be opened."_s), qPrintable(fixture.message()));
    fixture.preferences.chooseLanguage(u"de"_s);
    QTRY_VERIFY(fixture.message().contains(u"„userdesk://nobody“"_s));
    QVERIFY2(!fixture.message().contains(u"This link"_s), qPrintable(fixture.message()));
}

/// Also of a user who has edits, and so is kept while another one is on the screen.
void TestLanguage::reasonsAndNoticesOfUsersAreToldInTheNewLanguage()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"extended"_s));
    QVERIFY(fixture.open(u"guest"_s));
    UserEdit *edit = fixture.desk.desk.edits.open(fixture.desk.idOf(u"guest"_s));
    QTRY_VERIFY(edit->state() == UserEdit::State::Idle);
    FormModel &form = edit->form();
    const auto reason = [&form] { return form.index(form.rowOf(u"roles")).data(FormModel::LockReasonRole).toString(); };
    form.setValue(form.rowOf(u"firstName"), u"Edited"_s);
    edit->discard();
    form.setValue(form.rowOf(u"lastName"), u"Edited"_s);
    QCOMPARE(reason(), u"Only ADMIN can change this. Your roles: EXTENDED_USER."_s);
    QVERIFY(edit->notice().title.startsWith(u"Discarded 1 change"_s));
    QVERIFY(fixture.open(u"api"_s));
    fixture.preferences.chooseLanguage(u"de"_s);
    QTRY_COMPARE(reason(), u"Das kann nur ADMIN ändern. Ihre Rollen: EXTENDED_USER."_s);
    QCOMPARE(edit->notice().title, u"1 Änderung verworfen."_s);
    QVERIFY(edit->notice().action == Notice::Action::Restore);
    QVERIFY(fixture.open(u"guest"_s));
    QVERIFY2(fixture.message().contains(u"1 Änderung verworfen."_s), qPrintable(fixture.message()));
    QVERIFY(edit->hasEdits());
}

void TestLanguage::turnsTheWindowAround()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QCOMPARE(fixture.window.layoutDirection(), Qt::LeftToRight);
    fixture.preferences.chooseLanguage(u"ar"_s);
    QTRY_COMPARE(fixture.window.layoutDirection(), Qt::RightToLeft);
    fixture.preferences.chooseLanguage(u"en"_s);
    QTRY_COMPARE(fixture.window.layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
