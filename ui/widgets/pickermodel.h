// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QAbstractListModel>

namespace userdesk {

struct PickerItem {
    QString value; ///< as on the wire
    QString display;
    QString extra; ///< a second text behind it
};

/// What an item of a picker is found by.
struct PickerNames {
    QStringList names; ///< all that people call it
    int place = 0; ///< of two that are found alike, the lower one stands first
};

/// Where the items of a picker come from. All of them are asked for once, when the list is first needed; a single one
/// is described without making the list.
struct PickerSource {
    std::vector<PickerItem> (*all)();
    PickerItem (*describe)(const QString &value); ///< an unknown value is its own display
    QString (*named)(const QString &text); ///< the value that is also called just so; empty where there is none
    PickerNames (*names)(const QString &value);
};

/// The items of a picker, made when they are first needed. Their second text is made when a row is shown.
class PickerModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { ExtraRole = Qt::UserRole };

    explicit PickerModel(const PickerSource &source, QObject *parent = nullptr);

    void load();
    /// The row whose value or display is this text, whatever its case, or that is called so; -1 where there is none.
    int find(const QString &text) const;
    PickerItem describe(const QString &value) const { return m_source.describe(value); }
    PickerNames names(int row) const { return m_source.names(item(row).value); }
    PickerItem item(int row) const { return m_items.at(size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    PickerSource m_source;
    std::vector<PickerItem> m_items;
};

} // namespace userdesk
