// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/usertablemodel.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "directory/directoryview.h"
#include "directory/folding.h"
#include "directory/userstore.h"
#include "users/accountfields.h"
#include "users/datetext.h"
#include "users/role.h"
#include "users/userstatus.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QString nameText(const UserRows &rows, UserRow user)
{
    User names;
    names.firstName = rows.firstNames().at(user);
    names.midName = rows.midNames().at(user);
    names.lastName = rows.lastNames().at(user);
    names.username = rows.username(user);
    names.userId = rows.userId(user);
    return fullName(names);
}

QString timeText(qint64 milliseconds)
{
    return milliseconds == 0 ? QString() : dateTimeText(QDateTime::fromMSecsSinceEpoch(milliseconds));
}

/// Which values of a column begin with some bytes: looked up once a value and not once a user.
class StartingTexts {
public:
    StartingTexts(const RepeatedTexts &texts, const QByteArray &start)
        : m_texts(texts)
        , m_starts(texts.valueCount())
    {
        for (quint32 number = 0; number < texts.valueCount(); ++number) {
            m_starts[number] = texts.foldedValue(number).startsWith(start);
            m_blanks.push_back(texts.value(number).trimmed().isEmpty());
        }
    }
    bool isBlank(UserRow user) const { return m_blanks[m_texts.valueAt(user)]; }
    bool has(UserRow user) const { return m_starts[m_texts.valueAt(user)]; }

private:
    const RepeatedTexts &m_texts;
    std::vector<bool> m_starts;
    std::vector<bool> m_blanks;
};

/// What was looked for in this column.
QByteArrayList wordsFor(UserColumn column, const SearchQuery &query)
{
    QByteArrayList words;
    if (isSearched(column)) {
        words = QByteArrayList(query.words.begin(), query.words.end());
    }
    for (const SearchQuery::Narrowing &narrowing : query.narrowings) {
        if (!narrowing.isExcluding && columnOf(narrowing.key) == column) {
            words.append(narrowing.value);
        }
    }
    return words;
}

} // namespace

UserTableModel::UserTableModel(const DirectoryView &view, const UserStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(view)
    , m_store(store)
    , m_rows(view.found().rows)
{
    for (int column = 0; column < userColumnCount; ++column) {
        m_shownColumns.insert(UserColumn(column));
    }
    connect(&m_view, &DirectoryView::changed, this, &UserTableModel::takeRows);
    connect(&m_store, &UserStore::userChanged, this, &UserTableModel::userChanged);
}

void UserTableModel::takeRows()
{
    const std::vector<UserRow> &rows = m_view.found().rows;
    const auto [oldHead, newHead] = std::ranges::mismatch(m_rows, rows);
    const auto head = oldHead - m_rows.begin();
    const auto [oldTail, newTail] =
        std::mismatch(m_rows.rbegin(), m_rows.rend() - head, rows.rbegin(), rows.rend() - head);
    const auto tail = oldTail - m_rows.rbegin();
    const int first = int(head);
    // One place where rows came or went leaves the rest of what the operator looks at alone.
    if (m_rows.size() == size_t(head + tail) && rows.size() > m_rows.size()) {
        beginInsertRows({}, first, int(rows.size()) - int(tail) - 1);
        m_rows = rows;
        m_places.clear();
        endInsertRows();
    } else if (rows.size() == size_t(head + tail) && rows.size() < m_rows.size()) {
        beginRemoveRows({}, first, int(m_rows.size()) - int(tail) - 1);
        m_rows = rows;
        m_places.clear();
        endRemoveRows();
    } else if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        m_places.clear();
        endResetModel();
    } else if (!m_rows.empty()) { // other letters of the same users may be found
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, userColumnCount - 1),
                           {WordsRole, FoundBesideRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
    }
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : userColumnCount;
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const UserRow user = m_rows[size_t(index.row())];
    if (user >= m_store.rows().size()) {
        return {}; // the store was emptied, and this model hears of it in a moment
    }
    const auto column = UserColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(user, column);
    case Qt::ToolTipRole: // the whole, where the cell shows a part; of a time, as the server wrote it
        return wholeText(user, column);
    case Qt::AccessibleDescriptionRole:
        return column == UserColumn::Name ? foundText(user) : QString();
    case WholeCellRole:
        return cellText(m_store, user, column);
    case UserIdRole:
        return m_store.rows().userId(user);
    case StatusRole:
        return m_store.rows().statuses().at(user);
    case WordsRole:
        return QVariant::fromValue(wordsFor(UserColumn(index.column()), m_view.filter().query));
    case FoundBesideRole:
        return QVariant::fromValue(column == UserColumn::Name ? foundBesideShown(user) : QList<FoundText>());
    default:
        return {};
    }
}

void UserTableModel::setShownColumns(const QSet<UserColumn> &columns)
{
    m_shownColumns = columns;
    if (!m_rows.empty()) {
        const QModelIndex first = index(0, int(UserColumn::Name));
        Q_EMIT dataChanged(first, first.siblingAtRow(int(m_rows.size()) - 1),
                           {FoundBesideRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= userColumnCount) {
        return {};
    }
    return columnName(UserColumn(section));
}

QString UserTableModel::columnName(UserColumn column)
{
    switch (column) {
    case UserColumn::Name:
        return tr("Name");
    case UserColumn::UserName:
        return tr("User name");
    case UserColumn::Roles:
        return tr("Roles");
    case UserColumn::Status:
        return tr("Status");
    case UserColumn::Company:
        return tr("Company");
    case UserColumn::Plan:
        return tr("Plan");
    case UserColumn::LastChange:
        return tr("Last change");
    case UserColumn::UserId:
        return QCoreApplication::translate("Field", "User ID");
    case UserColumn::Phone:
        return QCoreApplication::translate("Field", "Mobile phone");
    case UserColumn::Locale:
        return QCoreApplication::translate("Field", "Locale");
    case UserColumn::TimeZone:
        return QCoreApplication::translate("Field", "Time zone");
    case UserColumn::EmailVerified:
        return QCoreApplication::translate("Field", "E-mail verified");
    case UserColumn::Created:
        return QCoreApplication::translate("Field", "Created");
    }
    Q_UNREACHABLE();
}

QModelIndex UserTableModel::indexOf(const QString &userId) const
{
    const auto user = m_store.rows().rowOf(userId);
    if (!user) {
        return {};
    }
    if (m_places.empty()) {
        m_places.assign(m_store.rows().size(), -1);
        for (size_t place = 0; place < m_rows.size(); ++place) {
            m_places[m_rows[place]] = int(place);
        }
    }
    const int place = *user < m_places.size() ? m_places[*user] : -1;
    return place < 0 ? QModelIndex() : index(place, 0);
}

QModelIndex UserTableModel::nextStartingWith(const QString &typed, int from) const
{
    const QByteArray start = folded(typed);
    const UserRows &rows = m_store.rows();
    const bool familyFirst = isEastAsian(typed); // as in fullName()
    const std::array<StartingTexts, 3> names{{{familyFirst ? rows.lastNames() : rows.firstNames(), start},
                                              {rows.midNames(), start},
                                              {familyFirst ? rows.firstNames() : rows.lastNames(), start}}};
    std::vector<bool> isStartOfUserName(rows.size());
    if (!start.isEmpty()) {
        rows.usernames().forEachFit(start, [&](UserRow user, Fit fit) {
            isStartOfUserName[user] = isStartOfUserName[user] || fit == Fit::Start;
        });
    }
    // By the first of them that isn't blank, as the column shows it.
    const auto fits = [&](UserRow user) {
        const auto shown =
            std::ranges::find_if(names, [user](const StartingTexts &texts) { return !texts.isBlank(user); });
        return shown == names.end() ? isStartOfUserName[user] : shown->has(user);
    };
    const size_t count = m_rows.size();
    for (size_t step = 0; step < count && !start.isEmpty(); ++step) {
        const size_t row = (size_t(std::max(from, 0)) + step) % count;
        if (m_rows[row] < rows.size() && fits(m_rows[row])) {
            return index(int(row), 0);
        }
    }
    return {};
}

void UserTableModel::userChanged(const QString &userId)
{
    const QModelIndex first = indexOf(userId);
    if (first.isValid()) {
        Q_EMIT dataChanged(first, first.siblingAtColumn(userColumnCount - 1));
    }
}

QString UserTableModel::cellText(const UserStore &store, UserRow user, UserColumn column)
{
    const UserRows &rows = store.rows();
    switch (column) {
    case UserColumn::Name:
        return nameText(rows, user);
    case UserColumn::UserName:
        return rows.username(user);
    case UserColumn::Roles:
        return highestFirst(UserRows::splitRoles(rows.roles().at(user))).join(u", "_s);
    case UserColumn::Status:
        return statusWord(rows.statuses().at(user));
    case UserColumn::Company:
        return rows.companies().at(user);
    case UserColumn::Plan:
        return rows.plans().valueAt(user) == 0 ? QString() : planWord(rows.plans().at(user));
    case UserColumn::LastChange:
        return timeText(rows.changedAt(user));
    case UserColumn::UserId:
        return rows.userId(user);
    case UserColumn::Phone:
        return rows.phone(user);
    case UserColumn::Locale:
        return rows.locales().at(user);
    case UserColumn::TimeZone:
        return rows.timezones().at(user);
    case UserColumn::EmailVerified:
        return rows.emailVerified(user) ? verifiedWord(*rows.emailVerified(user)) : QString();
    case UserColumn::Created:
        return timeText(rows.createdAt(user));
    }
    Q_UNREACHABLE();
}

QString UserTableModel::shownText(UserRow user, UserColumn column) const
{
    if (column == UserColumn::Roles) {
        const QStringList roles = highestFirst(UserRows::splitRoles(m_store.rows().roles().at(user)));
        if (roles.size() > 1) {
            return tr("%1 +%2").arg(roles.first(), QLocale().toString(roles.size() - 1));
        }
    }
    return cellText(m_store, user, column);
}

QList<FoundText> UserTableModel::foundBesideShown(UserRow user) const
{
    const SearchQuery &query = m_view.filter().query;
    if (query.isEmpty()) {
        return {};
    }
    ShownTexts shown;
    for (const UserColumn column : m_shownColumns) {
        shown[size_t(column)] = shownText(user, column);
    }
    if (m_shownColumns.contains(UserColumn::Roles)) { // how many others there are is no role
        shown[size_t(UserColumn::Roles)] = highestFirst(UserRows::splitRoles(m_store.rows().roles().at(user))).value(0);
    }
    return foundBeside(m_store.rows(), user, query, shown);
}

QString UserTableModel::foundText(UserRow user) const
{
    QStringList texts;
    for (const FoundText &found : foundBesideShown(user)) {
        texts.append(found.text);
    }
    //: %1 is what of a user fits the search and stands in no column, e.g. a phone number
    return texts.isEmpty() ? QString() : tr("matches %1").arg(QLocale().createSeparatedList(texts));
}

QString UserTableModel::wholeText(UserRow user, UserColumn column) const
{
    if (column == UserColumn::LastChange) {
        return m_store.rows().changedAtText(user);
    }
    if (column == UserColumn::Created) {
        return m_store.rows().createdAtText(user);
    }
    const QString text = cellText(m_store, user, column);
    const QString found = column == UserColumn::Name ? foundText(user) : QString();
    return found.isEmpty() ? text : text + u'\n' + found;
}

} // namespace userdesk
