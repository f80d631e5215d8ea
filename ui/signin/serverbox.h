// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>
#include <QUrl>

namespace userdesk {

class KeptSignIn;

/// Which server to sign in to: a published one, one's own that was used before, or an address that is typed.
class ServerBox : public QComboBox {
    Q_OBJECT

public:
    explicit ServerBox(const KeptSignIn &kept, QWidget *parent = nullptr);

    void offer(); ///< anew, when own ones were added or removed
    void choose(const QString &address);

    QUrl server() const; ///< empty for the sandbox, and while what is typed is no address
    bool isSandbox() const;
    QString problem() const; ///< why what is typed is no address; empty where it is one
    QString address() const; ///< as typed, or of the known server that is chosen; the same in every language

private:
    int known() const; ///< the row of the server whose name or address stands in the line; -1: none

    const KeptSignIn &m_kept;
};

} // namespace userdesk
