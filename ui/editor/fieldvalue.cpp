// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/fieldvalue.h"

#include <QCoreApplication>
#include <QLocale>

#include "users/field.h"
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

} // namespace userdesk
