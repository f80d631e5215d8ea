// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/fieldcontrol.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>

#include "users/field.h"
#include "users/role.h"
#include "widgets/localeitems.h"
#include "widgets/passwordfield.h"
#include "widgets/roleboxes.h"
#include "widgets/searchablepicker.h"
#include "widgets/statusbox.h"

namespace userdesk {

namespace {

using Edited = std::function<void(const QVariant &value)>;

/// Any control with value(), setValue() and valueChanged(): shows a value without reporting it.
template <typename Control> FieldControl controlOf(Control *control, const Edited &edited)
{
    QObject::connect(control, &Control::valueChanged, control, [control, edited] { edited(control->value()); });
    return {control, [control](const QVariant &value) {
                const auto known = value.value<decltype(control->value())>();
                if (control->value() != known) {
                    const QSignalBlocker blocker(control);
                    control->setValue(known);
                }
            }};
}

/// What an empty line stands for. One that holds a text has none: screen readers would read it out with the text.
QString placeholder(const QVariant &value)
{
    if (!value.isValid()) {
        return QCoreApplication::translate("FieldControl", "unknown");
    }
    return value.toString().isEmpty() ? QCoreApplication::translate("FieldControl", "none") : QString();
}

FieldControl createLine(const Edited &edited)
{
    auto *line = new QLineEdit;
    line->setMaxLength(1'000'000); // what is too long is said, not cut
    QObject::connect(line, &QLineEdit::textChanged, line, edited);
    return {line, [line](const QVariant &value) {
                if (line->text() != value.toString()) {
                    const QSignalBlocker blocker(line);
                    line->setText(value.toString());
                    line->setCursorPosition(0);
                }
                line->setPlaceholderText(placeholder(value));
            }};
}

FieldControl createRoles(const Edited &edited)
{
    auto *boxes = new RoleBoxes;
    for (const Role role : allRoles) {
        boxes->setSummary(wireName(role), roleSummary(role));
    }
    return controlOf(boxes, edited);
}

} // namespace

FieldControl createFieldControl(const FieldSpec &field, const Edited &edited)
{
    switch (field.editor) {
    case Editor::Line:
        return createLine(edited);
    case Editor::Password:
        return controlOf(new PasswordField, edited);
    case Editor::Locale:
        return controlOf(new SearchablePicker(localeItems), edited);
    case Editor::TimeZone:
        return controlOf(new SearchablePicker(timeZoneItems), edited);
    case Editor::Roles:
        return createRoles(edited);
    case Editor::Status:
        return controlOf(new StatusBox, edited);
    }
    Q_UNREACHABLE();
}

} // namespace userdesk
