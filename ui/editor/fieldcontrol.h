// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QVariant>

class QWidget;

namespace userdesk {

struct FieldSpec;

/// The control that edits one field, and how a value gets into it. It knows nothing of the form behind it.
struct FieldControl {
    QWidget *widget = nullptr;
    std::function<void(const QVariant &value)> show; ///< doesn't report what it shows as an edit
};

/// The control for this kind of field; @p edited is called with every value that the operator makes.
FieldControl createFieldControl(const FieldSpec &field, const std::function<void(const QVariant &value)> &edited);

} // namespace userdesk
