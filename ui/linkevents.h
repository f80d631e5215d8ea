// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace userdesk {

/// Links that the system hands to the running program, as macOS does where the others start it with an argument.
class LinkEvents : public QObject {
    Q_OBJECT

public:
    explicit LinkEvents(QObject *application);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void linkOpened(const QString &link);
};

} // namespace userdesk
