// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/pickercompleter.h"

#include <QAbstractItemView>

#include "widgets/pickerdelegate.h"
#include "widgets/pickermodel.h"

namespace userdesk {

PickerCompleter::PickerCompleter(PickerModel *model, QObject *parent)
    : QCompleter(model, parent)
{
    setCompletionRole(PickerModel::SearchRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(12);
}

QString PickerCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QStringList PickerCompleter::splitPath(const QString &path) const
{
    return {foldForSearch(path.trimmed())};
}

} // namespace userdesk
