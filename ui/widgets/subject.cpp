// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/subject.h"

#include <QVariant>
#include <QWidget>

namespace userdesk {

namespace {

constexpr const char *subjectProperty = "subject";

} // namespace

void setSubject(QWidget *part, const QString &subject)
{
    part->setProperty(subjectProperty, subject);
}

QStringList subjectsOf(const QWidget *widget)
{
    QStringList subjects;
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant subject = widget->property(subjectProperty); subject.isValid()) {
            subjects.append(subject.toString());
        }
    }
    return subjects;
}

} // namespace userdesk
