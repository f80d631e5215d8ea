// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/pickermatches.h"

#include <algorithm>
#include <tuple>

#include <QRegularExpression>

#include "directory/folding.h"
#include "widgets/pickermodel.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr qsizetype longestQuery = 100; // nothing has a longer name

enum Rank { SameName, NameStart, WordStart, Inside, AllWords, NotFound };

QByteArray searchForm(const QString &text)
{
    return folded(text).replace('_', ' ');
}

/// An offset from UTC in one spelling, however it is written: "+3", "GMT+3", "utc+03:00"; else @p text.
QString withOneSpelling(const QString &text)
{
    static const QRegularExpression form(u"^(?:gmt|utc)?\\s*([+\\-\\x{2212}\\x{2013}])\\s*(\\d{1,2})(?::?(\\d\\d))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return text;
    }
    return u"UTC%1%2:%3"_s.arg(match.captured(1) == u"+" ? u"+"_s : u"-"_s, match.captured(2).rightJustified(2, u'0'),
                               match.captured(3).isEmpty() ? u"00"_s : match.captured(3));
}

bool isWordPart(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte & 0x80) != 0;
}

Rank rankOfName(QByteArrayView name, const QByteArray &query)
{
    qsizetype at = name.indexOf(query);
    if (at < 0) {
        return NotFound;
    }
    if (at == 0) {
        return name.size() == query.size() ? SameName : NameStart;
    }
    for (; at > 0; at = name.indexOf(query, at + 1)) {
        if (!isWordPart(name.at(at - 1))) {
            return WordStart;
        }
    }
    return Inside;
}

Rank rankOf(const QByteArray &names, const QByteArray &query)
{
    Rank best = NotFound;
    for (qsizetype start = 0; start < names.size() && best != SameName;) {
        qsizetype end = names.indexOf('\n', start);
        end = end < 0 ? names.size() : end;
        best = std::min(best, rankOfName(QByteArrayView(names).sliced(start, end - start), query));
        start = end + 1;
    }
    if (best != NotFound) {
        return best;
    }
    const QList<QByteArray> words = query.split(' ');
    return std::ranges::all_of(words, [&names](const QByteArray &word) { return names.contains(word); }) ? AllWords
                                                                                                         : NotFound;
}

} // namespace

PickerMatches::PickerMatches(PickerModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setDynamicSortFilter(false);
    sort(0);
}

void PickerMatches::learnNames()
{
    const int count = m_model->rowCount();
    if (m_known.size() == size_t(count)) {
        return;
    }
    m_known.clear();
    for (int row = 0; row < count; ++row) {
        const PickerItem item = m_model->item(row);
        const PickerNames known = m_model->names(row);
        QByteArray names = searchForm(item.display) + '\n' + searchForm(item.value);
        for (const QString &name : known.names) {
            names += '\n' + searchForm(name);
        }
        m_known.push_back({names, known.place});
    }
}

void PickerMatches::search(const QString &text, const QString &present)
{
    const QByteArray query = text.size() > longestQuery ? QByteArray() : searchForm(withOneSpelling(text));
    const int presentRow = m_model->find(present);
    if (m_text == text && m_present == presentRow && m_ranks.size() == size_t(m_model->rowCount())) {
        return;
    }
    learnNames();
    m_text = text;
    m_present = presentRow;
    m_ranks.assign(m_known.size(), NotFound);
    for (size_t row = 0; row < m_known.size() && !query.isEmpty(); ++row) {
        m_ranks.at(row) = rankOf(m_known.at(row).names, query);
    }
    invalidate();
}

int PickerMatches::first() const
{
    return mapToSource(index(0, 0)).row();
}

bool PickerMatches::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !parent.isValid() && size_t(row) < m_ranks.size() && m_ranks.at(size_t(row)) != NotFound;
}

bool PickerMatches::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [this](int row) {
        return std::tuple(m_ranks.at(size_t(row)), row != m_present, m_known.at(size_t(row)).place, row);
    };
    return key(left.row()) < key(right.row());
}

} // namespace userdesk
