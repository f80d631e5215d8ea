// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/field.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "users/places.h"
#include "users/role.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr qsizetype longestText = 255;
constexpr qsizetype longestEmail = 254; // RFC 5321, section 4.5.3.1.3, less the angle brackets
constexpr qsizetype longestPassword = 128;

struct FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(Field)
};

bool holdsControlCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString tooLong(const QString &text, qsizetype longest)
{
    if (text.size() <= longest) {
        return {};
    }
    return FieldTexts::tr("Too long by %Ln character(s).", nullptr, int(text.size() - longest));
}

} // namespace

QString FieldSpec::label() const
{
    return FieldTexts::tr(labelSource);
}

QVariant FieldSpec::tidied(const QVariant &value) const
{
    return tidy && value.typeId() == QMetaType::QString ? QVariant(tidy(value.toString())) : value;
}

bool sameValue(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::QStringList && right.typeId() == QMetaType::QStringList) {
        return sameRoles(left.toStringList(), right.toStringList());
    }
    return left == right;
}

QString checks::optionalText(const QVariant &value)
{
    const QString text = value.toString();
    if (holdsControlCharacters(text)) {
        return FieldTexts::tr("Contains an invisible character. Type the text again.");
    }
    return tooLong(text, longestText);
}

QString checks::requiredText(const QVariant &value)
{
    return value.toString().trimmed().isEmpty() ? FieldTexts::tr("This can't be empty.") : optionalText(value);
}

QString checks::emailAddress(const QVariant &value)
{
    // Looser than RFC 5322 on purpose: the server has the last word, this only catches slips of the hand.
    static const QRegularExpression pattern(
        u"^[^\\s@\\x{0}-\\x{1f}<>\"(),:;\\[\\]\\\\]+@[^\\s@.]+(\\.[^\\s@.]+)*\\z"_s);
    const QString text = value.toString();
    if (text.trimmed().isEmpty()) {
        return FieldTexts::tr("This can't be empty.");
    }
    if (QString problem = tooLong(text, longestEmail); !problem.isEmpty()) {
        return problem;
    }
    return pattern.match(text).hasMatch() ? QString()
                                          : FieldTexts::tr("This is not an e-mail address, such as name@example.com.");
}

QString checks::requiredCode(const QVariant &value)
{
    return requiredText(value);
}

QString checks::locale(const QVariant &value)
{
    if (QString problem = requiredText(value); !problem.isEmpty()) {
        return problem;
    }
    return isLocale(value.toString()) ? QString()
                                      : FieldTexts::tr("There is no such locale. Choose one from the list.");
}

QString checks::timeZone(const QVariant &value)
{
    if (QString problem = requiredText(value); !problem.isEmpty()) {
        return problem;
    }
    return isTimeZone(value.toString()) ? QString()
                                        : FieldTexts::tr("There is no such time zone. Choose one from the list.");
}

QString checks::password(const QVariant &value)
{
    return tooLong(value.toString(), longestPassword);
}

QString checks::nothing(const QVariant &)
{
    return {};
}

} // namespace userdesk
