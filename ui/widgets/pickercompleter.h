// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCompleter>

namespace userdesk {

class PickerModel;

/// Finds the items that contain what is typed, whatever its case and diacritics, and lists them with their second text.
class PickerCompleter : public QCompleter {
    Q_OBJECT

public:
    explicit PickerCompleter(PickerModel *model, QObject *parent = nullptr);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;
};

} // namespace userdesk
