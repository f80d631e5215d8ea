// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/emailaddress.h"

#include <QRegularExpression>
#include <QUrl>

#include "users/tidytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

QString addressOfMail(const QString &typed)
{
    static const QRegularExpression angled(u"<\\s*(?:mailto:)?([^\\s<>@]+@[^\\s<>]+?)[;,]*\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return angled.match(typed).captured(1);
}

QString bareAddress(const QString &word)
{
    if (!word.contains(u'@') && !word.contains(u"%40"_s)) {
        return word;
    }
    static const QRegularExpression link(u"\\Amailto:([^?]*).*\\z"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression edges(u"\\A[<(\\[{'\"‘’“”„«,;]+|[>)\\]}'\"‘’“”»,;:.!?]+\\z"_s);
    QString address = word;
    address.remove(edges);
    if (const auto match = link.match(address); match.hasMatch()) {
        address = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
    }
    return address.remove(edges);
}

QString tidyAddress(const QString &text)
{
    const QString code = tidyCode(text);
    const QString ofMail = addressOfMail(code);
    return bareAddress(ofMail.isEmpty() ? code : ofMail);
}

} // namespace userdesk
