// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/spellings.h"

#include <algorithm>
#include <array>
#include <span>

#include "directory/folding.h"

namespace userdesk {

namespace {

/// How letters are typed in each of a few systems. "^" stands for the start of a word. Of letters that begin alike the
/// longer stand first.
template <size_t Systems> struct Row {
    QStringView letters; ///< as plainLetters() has them
    std::array<QStringView, Systems> typed;
};

constexpr std::array withoutSigns{Row<1>{u"'", {u""}}, Row<1>{u"-", {u""}}};

constexpr std::array withDigraphs{
    Row<1>{u"ä", {u"ae"}},       Row<1>{u"a\u0308", {u"ae"}}, Row<1>{u"ö", {u"oe"}},
    Row<1>{u"o\u0308", {u"oe"}}, Row<1>{u"ü", {u"ue"}},       Row<1>{u"u\u0308", {u"ue"}},
    Row<1>{u"å", {u"aa"}},       Row<1>{u"a\u030a", {u"aa"}}, Row<1>{u"ø", {u"oe"}},
};

constexpr std::array withoutDigraphs{Row<1>{u"ae", {u"a"}}, Row<1>{u"oe", {u"o"}}, Row<1>{u"ue", {u"u"}},
                                     Row<1>{u"aa", {u"a"}}};

/// The Greek standard, the old spelling of scholars, and one by ear. Without accents.
constexpr std::array greek{
    Row<3>{u"ου", {u"ou", u"ou", u"u"}},  Row<3>{u"αυ", {u"av", u"au", u"af"}}, Row<3>{u"ευ", {u"ev", u"eu", u"ef"}},
    Row<3>{u"αι", {u"ai", u"ae", u"e"}},  Row<3>{u"ει", {u"ei", u"ei", u"i"}},  Row<3>{u"οι", {u"oi", u"oe", u"i"}},
    Row<3>{u"^μπ", {u"b", u"mp", u"b"}},  Row<3>{u"μπ", {u"mp", u"mp", u"b"}},  Row<3>{u"ντ", {u"nt", u"nt", u"d"}},
    Row<3>{u"γγ", {u"ng", u"ng", u"g"}},  Row<3>{u"γκ", {u"gk", u"gk", u"g"}},  Row<3>{u"γι", {u"gi", u"gi", u"yi"}},
    Row<3>{u"γε", {u"ge", u"ge", u"ye"}}, Row<3>{u"α", {u"a", u"a", u"a"}},     Row<3>{u"β", {u"v", u"b", u"v"}},
    Row<3>{u"γ", {u"g", u"g", u"g"}},     Row<3>{u"δ", {u"d", u"d", u"d"}},     Row<3>{u"ε", {u"e", u"e", u"e"}},
    Row<3>{u"ζ", {u"z", u"z", u"z"}},     Row<3>{u"η", {u"i", u"e", u"i"}},     Row<3>{u"θ", {u"th", u"th", u"th"}},
    Row<3>{u"ι", {u"i", u"i", u"i"}},     Row<3>{u"κ", {u"k", u"c", u"k"}},     Row<3>{u"λ", {u"l", u"l", u"l"}},
    Row<3>{u"μ", {u"m", u"m", u"m"}},     Row<3>{u"ν", {u"n", u"n", u"n"}},     Row<3>{u"ξ", {u"x", u"x", u"ks"}},
    Row<3>{u"ο", {u"o", u"o", u"o"}},     Row<3>{u"π", {u"p", u"p", u"p"}},     Row<3>{u"ρ", {u"r", u"rh", u"r"}},
    Row<3>{u"σ", {u"s", u"s", u"s"}},     Row<3>{u"ς", {u"s", u"s", u"s"}},     Row<3>{u"τ", {u"t", u"t", u"t"}},
    Row<3>{u"υ", {u"y", u"u", u"i"}},     Row<3>{u"φ", {u"f", u"ph", u"f"}},    Row<3>{u"χ", {u"ch", u"ch", u"h"}},
    Row<3>{u"ψ", {u"ps", u"ps", u"ps"}},  Row<3>{u"ω", {u"o", u"o", u"o"}},
};

/// As newspapers in English spell names, the same letter by letter, the Russian passport, German, the languages of the
/// Balkans, and the Ukrainian passport.
constexpr std::array cyrillic{
    Row<6>{u"кс", {u"x", u"ks", u"ks", u"x", u"ks", u"ks"}},
    Row<6>{u"ий", {u"y", u"iy", u"ii", u"ij", u"ij", u"yi"}},
    Row<6>{u"ый", {u"y", u"yy", u"yi", u"yj", u"ij", u"y"}},
    Row<6>{u"ій", {u"iy", u"iy", u"ii", u"ij", u"ij", u"ii"}},
    Row<6>{u"зг", {u"zg", u"zg", u"zg", u"sg", u"zg", u"zgh"}},
    Row<6>{u"^е", {u"e", u"ye", u"e", u"je", u"e", u"e"}},
    Row<6>{u"^є", {u"ye", u"ye", u"ie", u"je", u"je", u"ye"}},
    Row<6>{u"^ї", {u"yi", u"yi", u"i", u"ji", u"ji", u"yi"}},
    Row<6>{u"^й", {u"y", u"y", u"i", u"j", u"j", u"y"}},
    Row<6>{u"^ю", {u"yu", u"yu", u"iu", u"ju", u"yu", u"yu"}},
    Row<6>{u"^я", {u"ya", u"ya", u"ia", u"ja", u"ya", u"ya"}},
    Row<6>{u"а", {u"a", u"a", u"a", u"a", u"a", u"a"}},
    Row<6>{u"б", {u"b", u"b", u"b", u"b", u"b", u"b"}},
    Row<6>{u"в", {u"v", u"v", u"v", u"w", u"v", u"v"}},
    Row<6>{u"г", {u"g", u"g", u"g", u"g", u"g", u"h"}},
    Row<6>{u"ґ", {u"g", u"g", u"g", u"g", u"g", u"g"}},
    Row<6>{u"ѓ", {u"gj", u"gj", u"gj", u"gj", u"gj", u"gj"}},
    Row<6>{u"д", {u"d", u"d", u"d", u"d", u"d", u"d"}},
    Row<6>{u"ђ", {u"dj", u"dj", u"dj", u"dj", u"dj", u"dj"}},
    Row<6>{u"е", {u"e", u"e", u"e", u"e", u"e", u"e"}},
    Row<6>{u"ё", {u"e", u"yo", u"e", u"jo", u"e", u"e"}},
    Row<6>{u"є", {u"ye", u"ye", u"ie", u"je", u"je", u"ie"}},
    Row<6>{u"ж", {u"zh", u"zh", u"zh", u"sch", u"z", u"zh"}},
    Row<6>{u"з", {u"z", u"z", u"z", u"s", u"z", u"z"}},
    Row<6>{u"ѕ", {u"dz", u"dz", u"dz", u"dz", u"dz", u"dz"}},
    Row<6>{u"и", {u"i", u"i", u"i", u"i", u"i", u"y"}},
    Row<6>{u"і", {u"i", u"i", u"i", u"i", u"i", u"i"}},
    Row<6>{u"ї", {u"yi", u"yi", u"i", u"ji", u"ji", u"i"}},
    Row<6>{u"й", {u"y", u"y", u"i", u"j", u"j", u"i"}},
    Row<6>{u"ј", {u"j", u"j", u"j", u"j", u"j", u"j"}},
    Row<6>{u"к", {u"k", u"k", u"k", u"k", u"k", u"k"}},
    Row<6>{u"ќ", {u"kj", u"kj", u"kj", u"kj", u"kj", u"kj"}},
    Row<6>{u"л", {u"l", u"l", u"l", u"l", u"l", u"l"}},
    Row<6>{u"љ", {u"lj", u"lj", u"lj", u"lj", u"lj", u"lj"}},
    Row<6>{u"м", {u"m", u"m", u"m", u"m", u"m", u"m"}},
    Row<6>{u"н", {u"n", u"n", u"n", u"n", u"n", u"n"}},
    Row<6>{u"њ", {u"nj", u"nj", u"nj", u"nj", u"nj", u"nj"}},
    Row<6>{u"о", {u"o", u"o", u"o", u"o", u"o", u"o"}},
    Row<6>{u"п", {u"p", u"p", u"p", u"p", u"p", u"p"}},
    Row<6>{u"р", {u"r", u"r", u"r", u"r", u"r", u"r"}},
    Row<6>{u"с", {u"s", u"s", u"s", u"s", u"s", u"s"}},
    Row<6>{u"т", {u"t", u"t", u"t", u"t", u"t", u"t"}},
    Row<6>{u"ћ", {u"c", u"c", u"c", u"c", u"c", u"c"}},
    Row<6>{u"у", {u"u", u"u", u"u", u"u", u"u", u"u"}},
    Row<6>{u"ў", {u"u", u"u", u"u", u"u", u"u", u"u"}},
    Row<6>{u"ф", {u"f", u"f", u"f", u"f", u"f", u"f"}},
    Row<6>{u"х", {u"kh", u"kh", u"kh", u"ch", u"h", u"kh"}},
    Row<6>{u"ц", {u"ts", u"ts", u"ts", u"z", u"c", u"ts"}},
    Row<6>{u"ч", {u"ch", u"ch", u"ch", u"tsch", u"c", u"ch"}},
    Row<6>{u"џ", {u"dz", u"dz", u"dz", u"dz", u"dz", u"dz"}},
    Row<6>{u"ш", {u"sh", u"sh", u"sh", u"sch", u"s", u"sh"}},
    Row<6>{u"щ", {u"shch", u"shch", u"shch", u"schtsch", u"sht", u"shch"}},
    Row<6>{u"ъ", {u"", u"", u"ie", u"", u"a", u""}},
    Row<6>{u"ы", {u"y", u"y", u"y", u"y", u"y", u"y"}},
    Row<6>{u"ь", {u"", u"", u"", u"", u"", u""}},
    Row<6>{u"э", {u"e", u"e", u"e", u"e", u"e", u"e"}},
    Row<6>{u"ю", {u"yu", u"yu", u"iu", u"ju", u"yu", u"iu"}},
    Row<6>{u"я", {u"ya", u"ya", u"ia", u"ja", u"ya", u"ia"}},
};

char32_t characterAt(QStringView text, qsizetype place)
{
    const bool isPair = text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[place], text[place + 1]) : char32_t(text[place].unicode());
}

void append(const QByteArray &bytes, const TextRange &origin, Spelling &spelling)
{
    if (bytes.isEmpty() && !spelling.origins.empty()) {
        TextRange &last = spelling.origins.back();
        last.length = origin.start + origin.length - last.start; // a mark belongs to its letter
    }
    spelling.bytes += bytes;
    spelling.origins.resize(size_t(spelling.bytes.size()), origin);
}

template <size_t Systems>
const Row<Systems> *rowAt(const QString &letters, qsizetype place, std::span<const Row<Systems>> table)
{
    const QStringView rest = QStringView(letters).sliced(place);
    const bool startsWord = place == 0 || !letters[place - 1].isLetterOrNumber();
    const auto found = std::ranges::find_if(table, [rest, startsWord](const Row<Systems> &row) {
        return row.letters.startsWith(u'^') ? startsWord && rest.startsWith(row.letters.sliced(1))
                                            : rest.startsWith(row.letters);
    });
    return found == table.end() ? nullptr : &*found;
}

/// @p letters are those of the text that the table may hold, at the same places; an empty table spells it as it is.
template <size_t Systems>
Spelling spelled(QStringView text, const QString &letters, std::span<const Row<Systems>> table, size_t system)
{
    Spelling spelling;
    for (qsizetype place = 0; place < text.size();) {
        if (const Row<Systems> *row = rowAt(letters, place, table)) {
            const qsizetype length = row->letters.size() - qsizetype(row->letters.startsWith(u'^'));
            append(row->typed[system].toUtf8(), {place, length}, spelling);
            place += length;
        } else {
            const char32_t character = characterAt(text, place);
            const qsizetype length = QChar::requiresSurrogates(character) ? 2 : 1;
            append(foldedCharacter(character).toUtf8(), {place, length}, spelling);
            place += length;
        }
    }
    return spelling;
}

template <size_t Systems, size_t Rows>
void add(QStringView text, const QString &letters, const std::array<Row<Systems>, Rows> &table,
         std::vector<Spelling> &spellings)
{
    for (size_t system = 0; system < Systems; ++system) {
        Spelling other = spelled(text, letters, std::span<const Row<Systems>>(table), system);
        if (std::ranges::find(spellings, other.bytes, &Spelling::bytes) == spellings.end()) {
            spellings.push_back(std::move(other));
        }
    }
}

bool holds(QStringView text, QChar::Script script)
{
    return std::ranges::any_of(text, [script](QChar c) { return c.script() == script; });
}

/// In lower case, and with one kind of apostrophes and dashes.
QString plainLetters(QStringView text)
{
    QString letters = text.toString();
    std::ranges::transform(letters, letters.begin(), [](QChar c) {
        const QString sign =
            c.isLetter() && c.category() != QChar::Letter_Modifier ? QString() : foldedCharacter(c.unicode());
        return sign == u"'" || sign == u"-" ? sign.front() : c.toLower();
    });
    return letters;
}

QString withoutAccents(QString letters)
{
    std::ranges::transform(letters, letters.begin(), [](QChar c) {
        const QString parts = c.decomposition();
        return parts.isEmpty() ? c : parts.front();
    });
    return letters;
}

/// Most names are spelled in one way. A quick look tells: this is asked of each name of a million users.
bool hasOneSpelling(QStringView text)
{
    QChar before;
    for (const QChar c : text) {
        const bool mayEndDigraph = c == u'e' || c == u'a' || c == u'E' || c == u'A';
        if (c.unicode() > 0x7f || c == u'\'' || c == u'-' || c == u'`'
            || (mayEndDigraph && QStringView(u"aouAOU").contains(before))) {
            return false;
        }
        before = c;
    }
    return true;
}

} // namespace

std::vector<Spelling> spellings(QStringView text)
{
    const QString letters = plainLetters(text);
    std::vector<Spelling> all{spelled(text, letters, std::span<const Row<1>>(), 0)};
    if (hasOneSpelling(text)) {
        return all;
    }
    add(text, letters, withoutSigns, all);
    add(text, letters, withDigraphs, all);
    add(text, letters, withoutDigraphs, all);
    if (holds(text, QChar::Script_Greek)) {
        add(text, withoutAccents(letters), greek, all);
    }
    if (holds(text, QChar::Script_Cyrillic)) {
        add(text, letters, cyrillic, all);
    }
    return all;
}

QByteArray joinedSpellings(QStringView text)
{
    if (hasOneSpelling(text)) {
        return folded(text);
    }
    QByteArray joined;
    for (const Spelling &spelling : spellings(text)) {
        joined += (joined.isEmpty() ? QByteArray() : QByteArray(1, spellingEnd)) + spelling.bytes;
    }
    return joined;
}

std::vector<QByteArray> spellingsOfWord(const QByteArray &word)
{
    QByteArray plain = word;
    plain.removeIf([](char byte) { return byte == '-' || byte == '\''; });
    return plain == word || plain.isEmpty() ? std::vector{word} : std::vector{word, plain};
}

} // namespace userdesk
