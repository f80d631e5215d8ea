// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/userpatch.h"

#include <algorithm>

#include "users/field.h"

namespace userdesk {

const FieldChange *UserPatch::find(QStringView wireName) const
{
    const auto found = std::ranges::find_if(
        changes, [wireName](const FieldChange &change) { return change.field->key() == wireName; });
    return found == changes.end() ? nullptr : &*found;
}

} // namespace userdesk
