// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/userid.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include "users/tidytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

QString pastedUuid(const QString &typed)
{
    constexpr qsizetype longest = 1000; // of a link with it
    static const QRegularExpression form(u"\\A[\"'‘’“”„«<(\\[{]*(?:urn:uuid:|[a-z][a-z0-9+.-]*://[^\\s]*/)?[{(]?"
                                         u"([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})"
                                         u"[)}]?/?[\"'‘’“”»>)\\]},;.]*\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = typed.size() > longest ? QRegularExpressionMatch() : form.match(tidyCode(typed));
    return match.hasMatch() ? match.capturedTexts().sliced(1).join(u'-').toLower() : QString();
}

QString uuidWithin(const QString &typed)
{
    constexpr qsizetype longest = 1000;
    static const QRegularExpression form(u"(?<![0-9a-z-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z-])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QSet<QString> found;
    if (typed.size() <= longest) {
        for (const auto &match : form.globalMatch(typed)) {
            found.insert(match.captured().toLower());
        }
    }
    return found.size() == 1 ? *found.cbegin() : QString();
}

QString tidyUserId(const QString &typed)
{
    for (const QString &uuid : {pastedUuid(typed), uuidWithin(typed)}) {
        if (!uuid.isEmpty()) {
            return uuid;
        }
    }
    constexpr qsizetype longest = 200;
    static const auto link = u"userdesk://user/"_s;
    QString trimmed = typed.trimmed();
    if (trimmed.startsWith(link, Qt::CaseInsensitive)) {
        trimmed = QUrl::fromPercentEncoding(trimmed.sliced(link.size()).toUtf8());
    }
    const bool isOne = std::ranges::none_of(
        trimmed, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c.isNonCharacter(); });
    const QString id = tidyCode(trimmed);
    return isOne && id.size() <= longest ? id : QString();
}

} // namespace userdesk
