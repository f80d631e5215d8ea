// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QSortFilterProxyModel>

namespace userdesk {

class PickerModel;

/// The items of a picker that a text finds, the likeliest first: what is called just so, what begins so, what has a
/// word that does, what holds the text, what holds each of its words.
class PickerMatches : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PickerMatches(PickerModel *model, QObject *parent = nullptr);

    /// Of those that fit alike, the one whose value is @p present comes first.
    void search(const QString &text, const QString &present = {});

    /// The row in the model of the likeliest; -1 where nothing is found.
    int first() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Known {
        QByteArray names; ///< folded, each on a line
        int place = 0;
    };

    void learnNames();

    PickerModel *m_model = nullptr;
    std::vector<Known> m_known; ///< by row of the model
    std::vector<int> m_ranks; ///< by row of the model
    QString m_text;
    int m_present = -1; ///< its row in the model
};

} // namespace userdesk
