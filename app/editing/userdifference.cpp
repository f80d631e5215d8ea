// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/userdifference.h"

#include "users/accountfields.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;

namespace userdesk {

QStringList changedBeyond(const User &before, const UserPatch &patch, const User &after)
{
    QStringList keys;
    for (const UserField &field : userFields()) {
        const FieldChange *change = patch.find(field.key());
        const QVariant expected = change ? change->value : field.read(before);
        if (!field.secret && !sameValue(expected, field.read(after))) {
            keys.append(field.key());
        }
    }
    const Account accountBefore = before.account.value_or(Account());
    const Account accountAfter = after.account.value_or(Account());
    for (const AccountField &field : accountFields()) {
        if (field.key() != "updatedAt"_L1 && field.read(accountBefore) != field.read(accountAfter)) {
            keys.append(u"account."_s + field.key());
        }
    }
    return keys;
}

QStringList notKept(const User &before, const UserPatch &patch, const User &after)
{
    QStringList keys;
    for (const FieldChange &change : patch.changes) {
        const QVariant now = userField(change.field->key())->read(after);
        const QVariant old = userField(change.field->key())->read(before);
        if (!change.field->secret && !sameValue(now, change.value) && sameValue(now, old)) {
            keys.append(change.field->key());
        }
    }
    return keys;
}

} // namespace userdesk
