// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace userdesk {

/// `userdesk-sandbox` as a child process that ends with this program, however it ends.
class SandboxProcess : public QObject {
    Q_OBJECT

public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// Starts it, or gives the running one's address again; ends in ready() or failed(), later.
    void start();
    const QUrl &url() const { return m_url; } ///< empty while it doesn't run

    static QString operatorName();
    static QString operatorPassword();

Q_SIGNALS:
    void ready(const QUrl &url);
    void failed(const QString &words);

private:
    void readAddress();

    QProcess m_process;
    QUrl m_url;
};

} // namespace userdesk
