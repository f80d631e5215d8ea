// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "userchange.h"

#include "checker.h"
#include "shape.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

void checkUsername(const QJsonObject &body, const UserBook &book, std::optional<quint32> self, Checker &checker)
{
    const QString username = body.value(u"username"_s).toString();
    checker.email(u"username"_s);
    const auto owner = book.findUsername(username);
    if (owner && owner != self) {
        checker.finish();
        const Text exists{Message::UserExists, {username}};
        throw Refusal{400, exists, {{u"username"_s, exists}}};
    }
}

void takeText(const QJsonObject &body, const QString &name, QString &text)
{
    text = body.value(name).toString(text);
}

} // namespace

const std::vector<Property> &userFields()
{
    static const std::vector<Property> fields{
        {u"username"_s}, {u"password"_s}, {u"firstName"_s}, {u"midName"_s},
        {u"lastName"_s}, {u"locale"_s},   {u"timezone"_s},  {u"roles"_s, JsonType::StringArray},
        {u"status"_s},
    };
    return fields;
}

User changedUser(User user, const QJsonObject &body, const UserBook &book, std::optional<quint32> self)
{
    Checker checker(body);
    checker.notEmpty(u"password"_s);
    checker.notEmpty(u"firstName"_s);
    checker.notEmpty(u"lastName"_s);
    for (const QString &name : {u"firstName"_s, u"midName"_s, u"lastName"_s}) {
        checker.visible(name);
    }
    checker.locale(u"locale"_s);
    checker.timezone(u"timezone"_s);
    const RoleSet roles = checker.roles(u"roles"_s);
    const auto status = checker.value<Status>(u"status"_s);
    checkUsername(body, book, self, checker);
    checker.finish();

    takeText(body, u"username"_s, user.username);
    takeText(body, u"firstName"_s, user.firstName);
    takeText(body, u"midName"_s, user.midName);
    takeText(body, u"lastName"_s, user.lastName);
    takeText(body, u"locale"_s, user.locale);
    takeText(body, u"timezone"_s, user.timezone);
    user.roles = body.contains(u"roles"_s) ? roles : user.roles;
    user.status = status.value_or(user.status);
    if (body.contains(u"password"_s)) {
        user.passwordHash = UserBook::passwordHash(body.value(u"password"_s).toString());
    }
    return user;
}

} // namespace sandbox
