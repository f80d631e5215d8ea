// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/fieldvalue.h"

#include <QCoreApplication>
#include <QLocale>

#include "users/field.h"
#include "users/role.h"
#include "users/userstatus.h"
#include "widgets/localeitems.h"

namespace userdesk {

namespace {

struct FieldValueTexts {
    Q_DECLARE_TR_FUNCTIONS(FieldValue)
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? FieldValueTexts::tr("none") : text;
}

/// E.g. "Türkçe (Türkiye) · tr_TR"; what isn't known stands for itself.
QString itemText(const PickerItem &item)
{
    return item.extra.isEmpty() ? item.display : QStringLiteral("%1 · %2").arg(item.display, item.extra);
}

QString listChange(const QStringList &before, const QStringList &after)
{
    const QString added = QLocale().createSeparatedList(withRoleChange(after, {}, before));
    const QString removed = QLocale().createSeparatedList(withRoleChange(before, {}, after));
    if (removed.isEmpty()) {
        return FieldValueTexts::tr("added %1").arg(added);
    }
    return added.isEmpty() ? FieldValueTexts::tr("removed %1").arg(removed)
                           : FieldValueTexts::tr("added %1, removed %2").arg(added, removed);
}

} // namespace

QString fieldValueText(const FieldSpec &field, const QVariant &value)
{
    if (field.secret) {
        return QStringLiteral("••••••••");
    }
    if (!value.isValid()) {
        return FieldValueTexts::tr("unknown");
    }
    switch (field.editor) {
    case Editor::Roles:
        return orNone(QLocale().createSeparatedList(value.toStringList()));
    case Editor::Status:
        return statusWord(value.toString());
    case Editor::Locale:
        return itemText(describeLocale(value.toString()));
    case Editor::TimeZone:
        return itemText(describeTimeZone(value.toString()));
    case Editor::Line:
    case Editor::Password:
        return orNone(value.toString());
    }
    Q_UNREACHABLE();
}

QString fieldChangeText(const FieldSpec &field, const QVariant &before, const QVariant &after)
{
    if (!before.isValid()) {
        return FieldValueTexts::tr("was unknown");
    }
    if (field.editor == Editor::Roles) {
        return listChange(before.toStringList(), after.toStringList());
    }
    //: %1 is the value that a field had before it was edited
    return FieldValueTexts::tr("was %1").arg(fieldValueText(field, before));
}

} // namespace userdesk
