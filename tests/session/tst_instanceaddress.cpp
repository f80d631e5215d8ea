// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <functional>
#include <memory>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "session/instanceaddress.h"
#include "session/peer.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

using MakeFolder = std::function<bool(const QString &path)>;

bool makePrivate(const QString &path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, onlyOwner);
}

} // namespace

Q_DECLARE_METATYPE(MakeFolder)

/// The socket stands where nobody else gets in.
class TestInstanceAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isInTheRuntimeFolder();
    void isSharedInsideFlatpak();
    void unsafeRuntimeFolderIsNotUsed_data();
    void unsafeRuntimeFolderIsNotUsed();
    void folderBesideSettingsIsShut();
    void unsafeFolderBesideSettingsIsNotUsed_data();
    void unsafeFolderBesideSettingsIsNotUsed();
    void longFoldersAreNotUsed();

private:
    QString profile() const { return m_folder->filePath(u"profile"_s); }
    QString runtime() const { return m_folder->filePath(u"run"_s); }
    QString address() const { return instanceAddress(profile() + u"/userdesk.conf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstanceAddress::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(profile()));
    qputenv("XDG_RUNTIME_DIR", runtime().toLocal8Bit());
    qunsetenv("FLATPAK_ID");
}

void TestInstanceAddress::isInTheRuntimeFolder()
{
    QVERIFY(makePrivate(runtime()));
    QCOMPARE(QFileInfo(address()).path(), runtime());
    QVERIFY(!QFileInfo::exists(profile() + u"/userdesk.run"_s));
}

/// Each start has a runtime folder of its own there, all but this part of it.
void TestInstanceAddress::isSharedInsideFlatpak()
{
    qputenv("FLATPAK_ID", "co.iklim.userdesk");
    const QString shared = runtime() + u"/app/co.iklim.userdesk"_s;
    QVERIFY(makePrivate(shared));
    QCOMPARE(QFileInfo(address()).path(), shared);
}

void TestInstanceAddress::unsafeRuntimeFolderIsNotUsed_data()
{
    QTest::addColumn<MakeFolder>("make");
    const auto withMode = [](mode_t mode) {
        return MakeFolder([mode](const QString &path) {
            return QDir().mkpath(path) && chmod(QFile::encodeName(path).constData(), mode) == 0;
        });
    };
    QTest::newRow("missing") << MakeFolder([](const QString &) { return true; });
    QTest::newRow("open to all") << withMode(0777);
    QTest::newRow("as the temporary folder") << withMode(01777);
    QTest::newRow("read by all") << withMode(0755);
    QTest::newRow("passed by all") << withMode(0711);
    QTest::newRow("open to the group") << withMode(0770);
    QTest::newRow("a file") << MakeFolder([](const QString &path) { return QFile(path).open(QFile::WriteOnly); });
    QTest::newRow("a link") << MakeFolder([](const QString &path) {
        return makePrivate(path + u"-elsewhere"_s) && QFile::link(path + u"-elsewhere"_s, path);
    });
    QTest::newRow("relative") << MakeFolder([](const QString &path) {
        qputenv("XDG_RUNTIME_DIR", "run");
        return makePrivate(path) && QDir::setCurrent(QFileInfo(path).path());
    });
    QTest::newRow("empty") << MakeFolder([](const QString &) { return qputenv("XDG_RUNTIME_DIR", ""); });
    QTest::newRow("unset") << MakeFolder([](const QString &) { return qunsetenv("XDG_RUNTIME_DIR"); });
    if (geteuid() == 0) { // only the superuser can give something away
        QTest::newRow("somebody else's") << MakeFolder([](const QString &path) {
            return makePrivate(path) && chown(QFile::encodeName(path).constData(), 65'534, 65'534) == 0;
        });
    }
}

void TestInstanceAddress::unsafeRuntimeFolderIsNotUsed()
{
    QFETCH(const MakeFolder, make);
    QVERIFY(make(runtime()));
    QCOMPARE(QFileInfo(address()).path(), profile() + u"/userdesk.run"_s);
}

void TestInstanceAddress::folderBesideSettingsIsShut()
{
    const QString folder = profile() + u"/userdesk.run"_s;
    for (const bool isThere : {false, true}) {
        QVERIFY(!isThere || QFile::setPermissions(folder, onlyOwner | QFile::ReadOther | QFile::ExeOther));
        QCOMPARE(QFileInfo(address()).path(), folder);
        QVERIFY(isPrivateFolder(folder));
    }
}

void TestInstanceAddress::unsafeFolderBesideSettingsIsNotUsed_data()
{
    QTest::addColumn<MakeFolder>("make");
    QTest::newRow("a file") << MakeFolder([](const QString &path) { return QFile(path).open(QFile::WriteOnly); });
    QTest::newRow("a link") << MakeFolder([](const QString &path) {
        return makePrivate(path + u"-elsewhere"_s) && QFile::link(path + u"-elsewhere"_s, path);
    });
    if (geteuid() == 0) {
        QTest::newRow("somebody else's") << MakeFolder([](const QString &path) {
            return makePrivate(path) && chown(QFile::encodeName(path).constData(), 65'534, 65'534) == 0;
        });
    }
}

void TestInstanceAddress::unsafeFolderBesideSettingsIsNotUsed()
{
    QFETCH(const MakeFolder, make);
    QVERIFY(make(profile() + u"/userdesk.run"_s));
    QCOMPARE(address(), QString());
}

/// A socket's name has 107 bytes at most.
void TestInstanceAddress::longFoldersAreNotUsed()
{
    for (int length = 60; length < 120; ++length) {
        const QString folder = m_folder->filePath(QString(length - m_folder->path().size() - 1, u'r'));
        QVERIFY(makePrivate(folder));
        qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
        const QString name = address();
        QVERIFY2(QFile::encodeName(name).size() <= 107, qPrintable(name));
        QVERIFY2(!name.isEmpty() && (length > 70 || QFileInfo(name).path() == folder), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestInstanceAddress)
#include "tst_instanceaddress.moc"
