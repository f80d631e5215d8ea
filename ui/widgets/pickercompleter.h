// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCompleter>

namespace userdesk {

class PickerMatches;

/// Lists what a picker's search found, with its second text. The first stands chosen: it is what Enter and Tab take.
class PickerCompleter : public QCompleter {
    Q_OBJECT

public:
    explicit PickerCompleter(PickerMatches *matches, QObject *parent = nullptr);

    void chooseFirst();

    /// The chosen one's row in the matches while the list is open; -1 where none is.
    int chosen() const;

    QStringList splitPath(const QString &path) const override;

private:
    void leaveWith(const QWidget *focused);
};

} // namespace userdesk
