// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

#include "directory/savedviews.h"
#include "directory/sidelist.h"
#include "directory/viewnamedialog.h"
#include "directory/viewpane.h"
#include "directory/visitedusers.h"
#include "look/theme.h"
#include "widgetlookup.h"
#include "widgets/elidedlabel.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

DirectorySetup trialsInEge()
{
    DirectorySetup setup;
    setup.search = u"plan:trial ege"_s;
    setup.columns = {{UserColumn::Plan, 90}};
    return setup;
}

QStringList names(const SideList *list)
{
    QStringList all;
    for (int row = 0; row < list->count(); ++row) {
        all.append(list->item(row)->text());
    }
    return all;
}

/// The marked rows.
QStringList shown(const SideList *list)
{
    QStringList all;
    const QList<QListWidgetItem *> items = list->selectedItems();
    for (const QListWidgetItem *item : items) {
        all.append(item->text());
    }
    return all;
}

void click(SideList *list, int row)
{
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
}

} // namespace

class TestViewPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Light); }
    void init();
    void showsTheViewsInTheirSections();
    void showsCountsThatAreKnown();
    void marksTheViewThatIsShown();
    void theChosenOneOfTwoAlikeIsMarked();
    void aClickChooses();
    void arrowsMoveAndEnterChooses();
    void aScreenReaderChooses();
    void oneTabStopASection();
    void savesUnderAName();
    void saysWhyANameWontDo();
    void renamesWithF2();
    void removesAndBringsBack();
    void theKeyboardStaysWhenTheLastOneGoes();
    void asksToReplaceAView();
    void showsRecentUsersByName();
    void opensARecentUser();
    void forgetsRecentUsers();
    void scrollsToWhereTheKeyboardIs();
    void hostileNames_data();
    void hostileNames();
    void noButtonIsCut();
    void everyControlHasAName();

private:
    SideList *list(const QString &accessibleName) const { return named<SideList>(*m_pane, accessibleName); }
    QPushButton *button(const QString &accessibleName) const { return named<QPushButton>(*m_pane, accessibleName); }
    ViewNameDialog *dialog() const;
    void type(const QString &name);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SavedViews> m_views;
    std::unique_ptr<VisitedUsers> m_visited;
    std::unique_ptr<ViewPane> m_pane;
    QHash<QString, QString> m_names;
};

void TestViewPane::init()
{
    m_pane.reset();
    m_names = {{u"id-1"_s, u"Ayşe Işık"_s}};
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_directory->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_views = std::make_unique<SavedViews>(*m_settings);
    m_visited = std::make_unique<VisitedUsers>(*m_settings);
    m_visited->setPlace(QUrl(u"https://api.example.org"_s), u"op"_s, VisitedUsers::Keeping::OnDisk);
    m_pane = std::make_unique<ViewPane>(*m_views, *m_visited, [this](const QString &id) {
        return ViewPane::Person{m_names.value(id), u"user-of-"_s + id};
    });
    m_pane->resize(180, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

/// The question for a name that is open.
ViewNameDialog *TestViewPane::dialog() const
{
    const auto all = m_pane->findChildren<ViewNameDialog *>();
    for (ViewNameDialog *each : all) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

void TestViewPane::type(const QString &name)
{
    QVERIFY(dialog());
    auto *line = dialog()->findChild<QLineEdit *>(u"viewName"_s);
    line->selectAll();
    line->insert(name);
}

void TestViewPane::showsTheViewsInTheirSections()
{
    QCOMPARE(names(list(u"Views"_s)),
             (QStringList{u"All users"_s, u"Blocked"_s, u"Admins"_s, u"Unverified e-mail"_s, u"Expired"_s}));
    QVERIFY(!list(u"Own views"_s)->isVisible());
    QVERIFY(!list(u"Recent users"_s)->isVisible());
    m_views->add(u"Trials in Ege"_s, trialsInEge());
    m_visited->visit(u"id-1"_s);
    QVERIFY(list(u"Own views"_s)->isVisible());
    QVERIFY(list(u"Recent users"_s)->isVisible());
    QCOMPARE(names(list(u"Own views"_s)), QStringList{u"Trials in Ege"_s});
}

void TestViewPane::showsCountsThatAreKnown()
{
    const QString key = m_views->add(u"Trials in Ege"_s, trialsInEge());
    const QListWidgetItem *blocked = list(u"Views"_s)->item(1);
    QVERIFY(!blocked->data(SideList::CountRole).isValid());
    const QImage without = list(u"Views"_s)->grab().toImage();
    m_pane->setCount(u"blocked"_s, 1940);
    m_pane->setCount(key, 0);
    QCOMPARE(blocked->data(SideList::CountRole).toLongLong(), 1940);
    QVERIFY(list(u"Views"_s)->grab().toImage() != without);
    QCOMPARE(blocked->data(Qt::AccessibleTextRole).toString(), u"Blocked, %1"_s.arg(QLocale().toString(1940)));
    QCOMPARE(list(u"Own views"_s)->item(0)->data(SideList::CountRole).toLongLong(), 0);
    m_pane->setCount(u"blocked"_s, -1);
    QVERIFY(!blocked->data(SideList::CountRole).isValid());
    QCOMPARE(list(u"Views"_s)->grab().toImage(), without);
}

void TestViewPane::marksTheViewThatIsShown()
{
    m_views->add(u"Trials in Ege"_s, trialsInEge());
    QCOMPARE(shown(list(u"Views"_s)), QStringList{u"All users"_s});
    DirectorySetup setup = trialsInEge();
    setup.columns.clear();
    m_pane->setShown(setup);
    QCOMPARE(shown(list(u"Views"_s)), QStringList());
    QCOMPARE(shown(list(u"Own views"_s)), QStringList{u"Trials in Ege"_s});
    setup.search += u'x';
    m_pane->setShown(setup);
    QCOMPARE(shown(list(u"Own views"_s)), QStringList());
    m_views->add(u"Saved now"_s, setup);
    QCOMPARE(shown(list(u"Own views"_s)), QStringList{u"Saved now"_s});
}

void TestViewPane::theChosenOneOfTwoAlikeIsMarked()
{
    DirectorySetup wide = trialsInEge();
    wide.columns = {{UserColumn::Plan, 300}};
    m_views->add(u"Narrow"_s, trialsInEge());
    m_views->add(u"Wide"_s, wide);
    m_pane->setShown(trialsInEge());
    QCOMPARE(shown(list(u"Own views"_s)), QStringList{u"Narrow"_s});
    click(list(u"Own views"_s), 1);
    m_pane->setShown(wide);
    QCOMPARE(shown(list(u"Own views"_s)), QStringList{u"Wide"_s});
}

void TestViewPane::aClickChooses()
{
    m_views->add(u"Trials in Ege"_s, trialsInEge());
    QCoreApplication::sendPostedEvents();
    const QSignalSpy chosen(m_pane.get(), &ViewPane::viewChosen);
    click(list(u"Views"_s), 1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<DirectorySetup>().statuses, QStringList{u"BLOCKED"_s});
    QCOMPARE(shown(list(u"Views"_s)), QStringList{u"Blocked"_s});
    click(list(u"Own views"_s), 0);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().value<DirectorySetup>(), trialsInEge());
}

void TestViewPane::arrowsMoveAndEnterChooses()
{
    const QSignalSpy chosen(m_pane.get(), &ViewPane::viewChosen);
    SideList *views = list(u"Views"_s);
    views->setFocus(Qt::TabFocusReason);
    QCOMPARE(views->currentRow(), 0);
    QTest::keyClick(views, Qt::Key_Down);
    QTest::keyClick(views, Qt::Key_Down);
    QCOMPARE(views->currentKey(), u"admins"_s);
    QCOMPARE(shown(views), QStringList{u"All users"_s});
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(views, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(views, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<DirectorySetup>().roles, QStringList{u"ADMIN"_s});
    QCOMPARE(shown(views), QStringList{u"Admins"_s});
    QTest::keyClick(views, Qt::Key_E); // letters jump
    QCOMPARE(views->currentKey(), u"expired"_s);
    m_pane->setCount(u"expired"_s, 3);
    QCOMPARE(views->currentKey(), u"expired"_s);
}

void TestViewPane::aScreenReaderChooses()
{
    const QSignalSpy chosen(m_pane.get(), &ViewPane::viewChosen);
    SideList *views = list(u"Views"_s);
    views->selectionModel()->select(views->model()->index(4, 0), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<DirectorySetup>().statuses, QStringList{u"EXPIRED"_s});
    m_pane->setShown({});
    QCOMPARE(chosen.count(), 1);
}

void TestViewPane::oneTabStopASection()
{
    m_views->add(u"a"_s, {});
    m_views->add(u"b"_s, {});
    m_visited->visit(u"id-1"_s);
    list(u"Views"_s)->setFocus();
    for (const QString &next : {u"Own views"_s, u"Save view"_s, u"Recent users"_s, u"Views"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), next);
    }
}

void TestViewPane::savesUnderAName()
{
    const QSignalSpy saves(m_pane.get(), &ViewPane::saveRequested);
    button(u"Save view"_s)->click();
    type(u"Trials in Ege"_s);
    QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(saves.count(), 1);
    QCOMPARE(saves.last().first().toString(), u"Trials in Ege"_s);
    button(u"Save view"_s)->click();
    type(u"Another"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(saves.count(), 1);
}

void TestViewPane::saysWhyANameWontDo()
{
    const QSignalSpy saves(m_pane.get(), &ViewPane::saveRequested);
    button(u"Save view"_s)->click();
    type(u"blocked"_s);
    auto *line = dialog()->findChild<QLineEdit *>(u"viewName"_s);
    const auto *problem = dialog()->findChild<QLabel *>(u"viewNameProblem"_s);
    const auto *save = dialog()->findChild<QPushButton *>(u"saveViewName"_s);
    QCOMPARE(problem->text(), u"There is already a view with this name."_s);
    QCOMPARE(line->accessibleDescription(), problem->text());
    QVERIFY(!save->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(saves.count(), 0);
    QVERIFY(dialog());
    type(u"Blocked in Ege"_s);
    QVERIFY(problem->text().isEmpty());
    QVERIFY(save->isEnabled());
}

void TestViewPane::renamesWithF2()
{
    m_views->add(u"a"_s, {});
    m_views->add(u"b"_s, {});
    SideList *own = list(u"Own views"_s);
    own->setFocus();
    own->setCurrentRow(1);
    QTest::keyClick(own, Qt::Key_F2);
    QCOMPARE(dialog()->name(), u"b"_s);
    type(u"B"_s);
    QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(names(own), (QStringList{u"a"_s, u"B"_s}));
}

void TestViewPane::removesAndBringsBack()
{
    m_views->add(u"a"_s, {});
    m_views->add(u"b"_s, trialsInEge());
    m_views->add(u"c"_s, {});
    SideList *own = list(u"Own views"_s);
    QVERIFY(!button(u"Undo removing the view"_s)->isVisible());
    own->setFocus();
    own->setCurrentRow(1);
    QTest::keyClick(own, Qt::Key_Delete);
    QCOMPARE(names(own), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(own->currentRow(), 1);
    QCOMPARE(m_pane->findChild<ElidedLabel *>(u"removedView"_s)->fullText(), u"Removed “b”."_s);
    QVERIFY(button(u"Undo removing the view"_s)->isVisible());
    button(u"Undo removing the view"_s)->click();
    QCOMPARE(names(own), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!button(u"Undo removing the view"_s)->isVisible());
}

void TestViewPane::theKeyboardStaysWhenTheLastOneGoes()
{
    m_views->add(u"a"_s, {});
    SideList *own = list(u"Own views"_s);
    own->setFocus();
    own->setCurrentRow(0);
    QTest::keyClick(own, Qt::Key_Delete);
    QVERIFY(!own->isVisible());
    QCOMPARE(QApplication::focusWidget(), button(u"Undo removing the view"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(names(own), QStringList{u"a"_s});
    QCOMPARE(QApplication::focusWidget(), own);
}

void TestViewPane::asksToReplaceAView()
{
    m_views->add(u"a"_s, {});
    const QString key = m_views->add(u"b"_s, {});
    const QSignalSpy asked(m_pane.get(), &ViewPane::replaceRequested);
    list(u"Own views"_s)->setCurrentRow(1);
    m_pane->findChild<QAction *>(u"replaceView"_s)->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.last().first().toString(), key);
}

void TestViewPane::showsRecentUsersByName()
{
    m_visited->visit(u"id-1"_s);
    m_visited->visit(u"id-2"_s);
    SideList *recent = list(u"Recent users"_s);
    QCOMPARE(names(recent), (QStringList{u"id-2"_s, u"Ayşe Işık"_s}));
    QCOMPARE(shown(recent), QStringList{u"id-2"_s});
    m_names.insert(u"id-2"_s, u"İbrahim Işıklı"_s);
    m_pane->refreshNames();
    QCOMPARE(names(recent).first(), u"İbrahim Işıklı"_s);
    m_visited->back();
    QCOMPARE(shown(recent), QStringList{u"Ayşe Işık"_s});
    m_names.insert(u"id-2"_s, u"Ayşe Işık"_s);
    m_pane->refreshNames();
    QCOMPARE(names(recent), (QStringList{u"Ayşe Işık (user-of-id-2)"_s, u"Ayşe Işık (user-of-id-1)"_s}));
}

void TestViewPane::opensARecentUser()
{
    m_visited->visit(u"id-1"_s);
    m_visited->visit(u"id-2"_s);
    QCoreApplication::sendPostedEvents();
    const QSignalSpy chosen(m_pane.get(), &ViewPane::userChosen);
    click(list(u"Recent users"_s), 1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().toString(), u"id-1"_s);
}

void TestViewPane::forgetsRecentUsers()
{
    m_visited->visit(u"id-1"_s);
    m_pane->findChild<QAction *>(u"forgetUsers"_s)->trigger();
    QVERIFY(m_visited->recent().isEmpty());
    QVERIFY(!list(u"Recent users"_s)->isVisible());
}

void TestViewPane::scrollsToWhereTheKeyboardIs()
{
    for (int number = 0; number < 60; ++number) {
        m_views->add(QString::number(number), {});
    }
    QCoreApplication::sendPostedEvents();
    SideList *own = list(u"Own views"_s);
    own->setFocus();
    QTest::keyClick(own, Qt::Key_End);
    const QRect row = own->visualItemRect(own->currentItem());
    QCOMPARE(own->currentRow(), 59);
    QVERIFY(m_pane->rect().contains(own->mapTo(m_pane.get(), row.bottomLeft())));
    QVERIFY(m_pane->rect().contains(own->mapTo(m_pane.get(), row.topLeft())));
}

void TestViewPane::hostileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("row");
    QTest::newRow("long") << QString(10'000, u'x') << QString(400, u'x');
    QTest::newRow("markup") << u"<h1>big</h1><img src='file:///x'>"_s << u"<h1>big</h1><img src='file:///x'>"_s;
    QTest::newRow("reading order") << u"\u202Egnp.exe"_s << u"gnp.exe"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("shortcut") << u"R&D"_s << u"R&D"_s;
}

void TestViewPane::hostileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, row);
    m_names.insert(u"id-1"_s, name);
    m_visited->visit(u"id-1"_s);
    QCoreApplication::sendPostedEvents();
    SideList *recent = list(u"Recent users"_s);
    QCOMPARE(recent->item(0)->text(), row);
    QCOMPARE(recent->item(0)->data(Qt::AccessibleTextRole).toString(), row);
    QVERIFY(!recent->item(0)->toolTip().contains(u"<h1>"_s));
    const QString whole = QTextDocumentFragment::fromHtml(recent->item(0)->toolTip()).toPlainText().remove(u'\u200B');
    QCOMPARE(whole, QString(name).replace(u'\n', u' ').remove(u'\u202E'));
    QCOMPARE(recent->height(), 28);
    QCOMPARE(m_pane->width(), 180);
    QVERIFY(m_pane->minimumSizeHint().width() <= 180);
}

void TestViewPane::noButtonIsCut()
{
    m_views->remove(m_views->add(u"a"_s, {}));
    QCoreApplication::sendPostedEvents();
    for (const QPushButton *each : {button(u"Save view"_s), button(u"Undo removing the view"_s)}) {
        QVERIFY(each->isVisible());
        QVERIFY(each->width() >= each->fontMetrics().horizontalAdvance(each->text()));
        QVERIFY(m_pane->rect().contains(QRect(each->mapTo(m_pane.get(), QPoint()), each->size())));
    }
}

void TestViewPane::everyControlHasAName()
{
    m_views->add(u"a"_s, {});
    m_visited->visit(u"id-1"_s);
    const auto widgets = m_pane->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestViewPane)

#include "tst_viewpane.moc"
