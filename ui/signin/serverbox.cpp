// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "signin/serverbox.h"

#include <QLineEdit>

#include "api/serverurl.h"
#include "session/keptsignin.h"
#include "session/serverprofile.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QString shown(const ServerProfile &profile)
{
    //: %1 is the name of a server, %2 its address
    return profile.isSandbox() ? profile.name : ServerBox::tr("%1 – %2").arg(profile.name, profile.url.toString());
}

} // namespace

ServerBox::ServerBox(const KeptSignIn &kept, QWidget *parent)
    : QComboBox(parent)
    , m_kept(kept)
{
    setObjectName(u"server"_s);
    setAccessibleName(tr("Server"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setAccessibleName(tr("Server"));
    lineEdit()->setPlaceholderText(u"https://api.example.com"_s);
    setToolTip(tr("Choose a server, or type the address of your own."));
    ignoreWheelWithoutFocus(this);
    offer();
}

void ServerBox::offer()
{
    const QString typed = currentText();
    clear();
    for (const ServerProfile &profile : publishedServers()) {
        addItem(shown(profile), profile.url);
    }
    for (const QUrl &server : m_kept.ownServers()) {
        addItem(server.toString(), server);
    }
    if (const int row = findText(typed); row >= 0) {
        setCurrentIndex(row);
    } else if (!typed.isEmpty()) {
        setEditText(typed);
    }
}

void ServerBox::choose(const QString &address)
{
    const Result<QUrl> url = parseServerUrl(address);
    const int row = url ? findData(*url) : -1;
    if (row >= 0) {
        setCurrentIndex(row);
    } else {
        setEditText(address);
    }
}

int ServerBox::known() const
{
    return findText(currentText().trimmed());
}

QUrl ServerBox::server() const
{
    if (const int row = known(); row >= 0) {
        return itemData(row).toUrl();
    }
    const Result<QUrl> url = parseServerUrl(currentText());
    return url ? *url : QUrl();
}

bool ServerBox::isSandbox() const
{
    return known() >= 0 && server().isEmpty();
}

QString ServerBox::problem() const
{
    const bool isFine = isSandbox() || !server().isEmpty();
    return isFine ? QString() : parseServerUrl(currentText()).error().words;
}

QString ServerBox::address() const
{
    return known() >= 0 ? server().toString() : currentText();
}

} // namespace userdesk
