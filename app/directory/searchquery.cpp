// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/searchquery.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <QRegularExpression>

#include "directory/folding.h"
#include "users/emailaddress.h"
#include "users/userid.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr std::array<std::pair<QByteArrayView, SearchQuery::Key>, 4> allKeys{{
    {"status", SearchQuery::Key::Status},
    {"role", SearchQuery::Key::Role},
    {"plan", SearchQuery::Key::Plan},
    {"company", SearchQuery::Key::Company},
}};

/// Puts "role:admin," and "guest" together again, as one writes lists.
QStringList withWholeLists(const QStringList &parts)
{
    static const QRegularExpression openList(u"^[-\\x{2010}-\\x{2015}]?[a-z]+:[^\\s\"]*,$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QStringList whole;
    for (const QString &part : parts) {
        const bool goesOn =
            !whole.isEmpty() && !part.isEmpty() && !part.contains(u':') && openList.match(whole.last()).hasMatch();
        if (goesOn) {
            whole.last().append(part);
        } else {
            whole.append(part);
        }
    }
    return whole;
}

/// Splits at white space outside of quotes; the quotes go. One begins a part or follows a colon, else it is a sign like
/// others; two of them inside stand for one. A quote that isn't closed reaches to the end.
QStringList parts(const QString &typed)
{
    QStringList all;
    QString part;
    bool isQuoted = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QChar character = typed[at];
        const bool isDoubled = at + 1 < typed.size() && typed[at + 1] == u'"';
        if (character == u'"' && isQuoted && isDoubled) {
            part.append(typed[++at]);
        } else if (character == u'"' && (isQuoted || part.isEmpty() || part.endsWith(u':'))) {
            isQuoted = !isQuoted;
        } else if (character.isSpace() && !isQuoted) {
            all.append(std::exchange(part, {}));
        } else {
            part.append(character);
        }
    }
    all.append(part);
    return withWholeLists(all);
}

/// A part such as "key:value", taken apart; the key may be none.
struct Keyed {
    QByteArray key; ///< empty where the part is a word
    QByteArray value;
    bool isExcluding = false;
};

Keyed keyedIn(const QByteArray &part)
{
    const bool isExcluding = part.startsWith('-');
    const qsizetype start = isExcluding ? 1 : 0;
    const qsizetype colon = part.indexOf(':');
    const bool hasKey = colon > start && std::all_of(part.begin() + start, part.begin() + colon, [](char byte) {
                            return byte >= 'a' && byte <= 'z';
                        });
    return hasKey ? Keyed{part.sliced(start, colon - start), part.sliced(colon + 1).trimmed(), isExcluding} : Keyed();
}

/// Splits "a,b"; a comma with a blank behind it belongs to a quoted value.
QByteArrayList listed(const QByteArray &value)
{
    QByteArrayList values{{}};
    for (qsizetype at = 0; at < value.size(); ++at) {
        const bool belongs = at + 1 < value.size() && value[at + 1] == ' ';
        if (value[at] == ',' && !belongs) {
            values.append(QByteArray());
        } else {
            values.last().append(value[at]);
        }
    }
    return values;
}

/// The narrowings that a part stands for; none of what is no key. Names of companies may hold commas.
std::optional<std::vector<SearchQuery::Narrowing>> narrowingsIn(const Keyed &part)
{
    const auto *const known =
        std::ranges::find(allKeys, QByteArrayView(part.key), &std::pair<QByteArrayView, SearchQuery::Key>::first);
    if (known == allKeys.end()) {
        return std::nullopt;
    }
    std::vector<SearchQuery::Narrowing> narrowings;
    const bool isList = known->second != SearchQuery::Key::Company;
    for (const QByteArray &value : isList ? listed(part.value) : QByteArrayList{part.value}) {
        QByteArray tidy = value.trimmed();
        while (isList && tidy.endsWith(';')) {
            tidy = tidy.chopped(1).trimmed();
        }
        if (!tidy.isEmpty()) { // else it is still being typed
            narrowings.push_back({known->second, tidy, part.isExcluding});
        }
    }
    return narrowings;
}

/// Whether a colon stands there for something else: a link, an address, a time.
bool isNoKey(const Keyed &part)
{
    return part.key.isEmpty() || part.value.isEmpty() || part.value.startsWith('/') || part.key == "mailto";
}

/// The end of a phone number, however it is written: numbers are alike from the right end, while the country or the
/// area may be left out, begin with 0 or 00, or have a "(0)" behind it. Empty for what is no phone number.
QByteArray phoneEnd(const QString &typed)
{
    constexpr qsizetype least = 7;
    constexpr qsizetype compared = 9; // no country has longer numbers behind an area code that one may leave out
    QString text = typed.trimmed();
    if (text.startsWith(u"tel:"_s, Qt::CaseInsensitive)) {
        text = text.sliced(4).trimmed();
    }
    text.remove(u"(0)"_s);
    QByteArray digits;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar c = text.at(place);
        const bool separates =
            c.isSpace() || c.category() == QChar::Punctuation_Dash || QStringView(u"./()").contains(c);
        if (c.isDigit()) { // of any script
            digits.append(char('0' + c.digitValue()));
        } else if (!separates && !(c == u'+' && place == 0)) {
            return {};
        }
    }
    const bool isNumber = digits.size() >= least;
    while (digits.startsWith('0')) {
        digits.remove(0, 1);
    }
    return isNumber ? digits.last(std::min(digits.size(), compared)) : QByteArray();
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
    for (const QString &id : {pastedUuid(typed), uuidWithin(typed)}) {
        if (!id.isEmpty()) {
            query.words = {id.toLatin1()};
            return query;
        }
    }
    if (const QByteArray phone = phoneEnd(typed); !phone.isEmpty()) {
        query.words = {phone};
        return query;
    }
    const QString address = addressOfMail(typed);
    for (const QString &part : parts(address.isEmpty() ? typed : address)) {
        const QByteArray bytes = folded(bareAddress(part)).trimmed();
        const Keyed keyed = keyedIn(bytes);
        if (const auto narrowings = narrowingsIn(keyed)) {
            query.narrowings.insert(query.narrowings.end(), narrowings->begin(), narrowings->end());
        } else {
            addWord(bytes, query.words);
            if (query.unknownKey.isEmpty() && !isNoKey(keyed)) {
                query.unknownKey = QString::fromUtf8(keyed.key);
            }
        }
    }
    std::ranges::stable_sort(query.words, std::greater(), &QByteArray::size);
    return query;
}

QString SearchQuery::textOf(const Narrowing &narrowing)
{
    const auto *const key = std::ranges::find(allKeys, narrowing.key, &std::pair<QByteArrayView, Key>::second);
    return QString::fromLatin1(key->first) + u':' + QString::fromUtf8(narrowing.value);
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
