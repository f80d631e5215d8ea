// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/pickermodel.h"

#include <algorithm>

namespace userdesk {

PickerModel::PickerModel(const PickerSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
}

void PickerModel::load()
{
    if (m_items.empty()) {
        beginResetModel();
        m_items = m_source.all();
        endResetModel();
    }
}

int PickerModel::find(const QString &text) const
{
    const auto rowOf = [this](const QString &name) {
        const auto found = std::ranges::find_if(m_items, [&name](const PickerItem &item) {
            return item.value.compare(name, Qt::CaseInsensitive) == 0
                || item.display.compare(name, Qt::CaseInsensitive) == 0;
        });
        return found == m_items.end() ? -1 : int(found - m_items.begin());
    };
    const int row = rowOf(text);
    if (row >= 0) {
        return row;
    }
    const QString value = m_source.named(text);
    return value.isEmpty() ? -1 : rowOf(value);
}

int PickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PickerItem &item = m_items.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return item.display;
    case ExtraRole:
        return item.extra.isEmpty() ? m_source.describe(item.value).extra : item.extra;
    default:
        return {};
    }
}

} // namespace userdesk
