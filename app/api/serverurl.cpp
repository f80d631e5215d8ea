// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/serverurl.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isPlainHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1;
}

bool isAddressOnly(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

ApiError refused(const QString &words)
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.words = words;
    return error;
}

/// Without a scheme, a dot or a colon: any word could be that, and a password is not sent to any word.
bool isBareWord(const QString &text)
{
    return !text.contains(u'.') && !text.contains(u':') && !isLoopback(text.section(u'/', 0, 0));
}

/// One server has one address: without the port that the scheme means anyway, and without slashes at the end. QUrl has
/// written scheme and host in lower case already.
QUrl normalized(QUrl url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port() == usual) {
        url.setPort(-1);
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

QUrl withScheme(const QString &text)
{
    if (text.contains("://"_L1)) {
        return QUrl(text, QUrl::StrictMode);
    }
    if (isBareWord(text)) {
        return {};
    }
    QUrl url(u"https://"_s + text, QUrl::StrictMode);
    if (isLoopback(url.host())) {
        url.setScheme(u"http"_s);
    }
    return url;
}

} // namespace

bool isAcceptableServer(const QUrl &url)
{
    const bool isProtected = url.scheme() == "https"_L1 || (isPlainHttp(url) && isLoopback(url.host()));
    return isProtected && isAddressOnly(url);
}

ApiError unacceptableServer(const QUrl &url)
{
    if (isAddressOnly(url) && isPlainHttp(url)) {
        return refused(QCoreApplication::translate(
            "ServerUrl", "http sends passwords unencrypted. Use https; http is allowed only for this computer."));
    }
    return refused(QCoreApplication::translate(
        "ServerUrl", "This is not the address of a server. Type one such as https://api.example.com."));
}

Result<QUrl> parseServerUrl(const QString &text)
{
    const QUrl url = normalized(withScheme(text.trimmed()));
    return isAcceptableServer(url) ? Result<QUrl>(url) : unacceptableServer(url);
}

} // namespace userdesk
