// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QString>
#include <QVariant>

namespace userdesk {

struct FieldSpec;

/// One field and the value it is to have.
struct FieldChange {
    const FieldSpec *field = nullptr;
    QVariant value;
};

/// What is sent to change one user: the operator's edits and nothing else.
struct UserPatch {
    QString userId;
    std::vector<FieldChange> changes;

    bool isEmpty() const { return changes.empty(); }
    const FieldChange *find(QStringView wireName) const; ///< null where the patch leaves the field alone
};

} // namespace userdesk
