// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QObject>
#include <QTimer>

#include "directory/userrows.h"

namespace userdesk {

/// How many slips lead from one word to the other: a letter too many, too few or wrong, or two that are swapped. More
/// than @p most counts as @p most + 1.
int slipsBetween(QStringView left, QStringView right, int most);

/// How many slips are forgiven in a word: none in a short one, two from eight letters on.
int forgivenSlips(qsizetype length);

/// Finds the users whom somebody meant who mistyped a name, a company or a user name. A word that is right may stand
/// beside one with a slip. Works a few milliseconds at a time from the event loop, since it looks at each user.
class SimilarUsers : public QObject {
    Q_OBJECT

public:
    static constexpr size_t most = 100; ///< users that are found

    explicit SimilarUsers(const UserRows &rows, QObject *parent = nullptr);

    /// Looks for @p words, folded, among @p candidates, which stay valid until stop(). What was looked for before is
    /// forgotten.
    void start(const std::vector<QByteArray> &words, std::vector<UserRow> candidates);
    void stop();

Q_SIGNALS:
    void found(const std::vector<UserRow> &rows); ///< the likeliest first, once all have been looked at; may be none

private:
    /// What is known of a word: how many slips away from it the values of a column are, where that was asked for.
    struct Word {
        QByteArray bytes;
        QString text;
        int forgiven = 0;
        std::vector<std::vector<qint8>> slips; ///< by column and value
    };

    void goOn();
    int slipsOf(UserRow row);
    int slipsOf(Word &word, UserRow row);
    int slipsInValue(Word &word, size_t column, quint32 value);
    int slipsInUserName(const Word &word, UserRow row) const;

    const UserRows &m_rows;
    std::vector<const RepeatedTexts *> m_columns;
    std::vector<Word> m_words;
    std::vector<UserRow> m_candidates;
    size_t m_next = 0;
    std::vector<std::vector<UserRow>> m_found; ///< by slips
    QTimer m_slices;
};

} // namespace userdesk
