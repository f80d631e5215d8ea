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
    }

    void keep(const QString &secret, int milliseconds)
    {
        m_hash = qHash(secret, m_seed);
        m_isKeeping = true;
        m_timer.start(milliseconds);
    }

private:
    void forget()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (m_isKeeping && qHash(clipboard->text(), m_seed) == m_hash) {
            clipboard->clear();
        }
        m_isKeeping = false;
        m_timer.stop();
    }

    QTimer m_timer;
    size_t m_seed = size_t(quintptr(this));
    size_t m_hash = 0;
    bool m_isKeeping = false;
};

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
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // what clipboard managers look for
    QGuiApplication::clipboard()->setMimeData(data.release());
    keeper().keep(secret, milliseconds);
}

} // namespace userdesk
