// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/secretclipboard.h"

#include <memory>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// Remembers by its hash alone what was copied, and takes that off the clipboard.
class SecretKeeper : public QObject {
public:
    explicit SecretKeeper(QObject *parent)
        : QObject(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &SecretKeeper::forget);
        connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretKeeper::forget);
        // On Wayland a program reaches the clipboard only while one of its windows has the keyboard.
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (m_isDue && state == Qt::ApplicationActive) {
                forget();
            }
        });
    }

    void keep(const QString &secret, int milliseconds)
    {
        m_hash = qHash(secret, m_seed);
        m_isKeeping = true;
        m_isDue = false;
        m_timer.start(milliseconds);
    }

private:
    void forget()
    {
        m_timer.stop();
        if (m_isKeeping && isThere()) {
            QGuiApplication::clipboard()->clear();
        }
        const bool isOutOfReach = QGuiApplication::platformName().startsWith(u"wayland")
            && QGuiApplication::applicationState() != Qt::ApplicationActive;
        m_isDue = m_isKeeping && (isOutOfReach || isThere());
        m_isKeeping = m_isDue;
    }

    bool isThere() const { return qHash(QGuiApplication::clipboard()->text(), m_seed) == m_hash; }

    QTimer m_timer;
    size_t m_seed = size_t(quintptr(this));
    size_t m_hash = 0;
    bool m_isKeeping = false;
    bool m_isDue = false; ///< to be taken off as soon as the clipboard can be reached
};

/// How Qt calls a clipboard format of Windows.
QString windowsFormat(const QString &name)
{
    return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name);
}

SecretKeeper &keeper()
{
    static auto *keeper = new SecretKeeper(QCoreApplication::instance());
    return *keeper;
}

} // namespace

void copySecret(const QString &secret, int milliseconds)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret);
    // What keeps it out of the history: of KDE and others, and of Windows, where the last two are numbers.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    const QByteArray no(sizeof(quint32), '\0');
    data->setData(windowsFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s), no);
    data->setData(windowsFormat(u"CanIncludeInClipboardHistory"_s), no);
    data->setData(windowsFormat(u"CanUploadToCloudClipboard"_s), no);
    QGuiApplication::clipboard()->setMimeData(data.release());
    keeper().keep(secret, milliseconds);
}

} // namespace userdesk
