// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/searchquery.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <QUuid>

#include "directory/folding.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr std::array<std::pair<QByteArrayView, SearchQuery::Key>, 4> allKeys{{
    {"status", SearchQuery::Key::Status},
    {"role", SearchQuery::Key::Role},
    {"plan", SearchQuery::Key::Plan},
    {"company", SearchQuery::Key::Company},
}};

/// Splits at white space outside of quotes; the quotes go. A quote that isn't closed reaches to the end.
QStringList parts(const QString &typed)
{
    QStringList all;
    QString part;
    bool isQuoted = false;
    for (const QChar character : typed) {
        if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (character.isSpace() && !isQuoted) {
            all.append(std::exchange(part, {}));
        } else {
            part.append(character);
        }
    }
    all.append(part);
    return all;
}

std::optional<SearchQuery::Narrowing> narrowingIn(const QByteArray &part)
{
    const qsizetype colon = part.indexOf(':');
    const auto *const key = std::ranges::find(allKeys, QByteArrayView(part).first(std::max<qsizetype>(colon, 0)),
                                              &std::pair<QByteArrayView, SearchQuery::Key>::first);
    if (key == allKeys.end()) {
        return std::nullopt;
    }
    return SearchQuery::Narrowing{key->second, part.sliced(colon + 1).trimmed()};
}

/// Leaves out what another word says already.
void addWord(const QByteArray &word, std::vector<QByteArray> &words)
{
    const auto isSaidBy = [](const QByteArray &shorter) {
        return [shorter](const QByteArray &longer) { return longer.contains(shorter); };
    };
    if (word.isEmpty() || std::ranges::any_of(words, isSaidBy(word))) {
        return;
    }
    std::erase_if(words, [&word](const QByteArray &other) { return word.contains(other); });
    words.push_back(word);
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed)
{
    SearchQuery query;
    const QUuid id = QUuid::fromString(typed.trimmed());
    if (!id.isNull()) {
        query.words = {id.toByteArray(QUuid::WithoutBraces)};
        return query;
    }
    for (const QString &part : parts(typed)) {
        const QByteArray bytes = folded(part).trimmed();
        const auto narrowing = narrowingIn(bytes);
        if (!narrowing) {
            addWord(bytes, query.words);
        } else if (!narrowing->value.isEmpty()) { // else it is still being typed
            query.narrowings.push_back(*narrowing);
        }
    }
    std::ranges::stable_sort(query.words, std::greater(), &QByteArray::size);
    return query;
}

QStringList SearchQuery::keys()
{
    QStringList names;
    for (const auto &[name, key] : allKeys) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

} // namespace userdesk
