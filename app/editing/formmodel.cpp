// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/formmodel.h"

#include <algorithm>
#include <utility>

#include "users/role.h"
#include "users/tidytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

bool isBlank(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().isEmpty() : value.toString().isEmpty();
}

} // namespace

FormModel::FormModel(std::vector<const FieldSpec *> fields, QObject *parent)
    : QAbstractListModel(parent)
{
    std::ranges::transform(fields, std::back_inserter(m_rows), [](const FieldSpec *field) {
        Row row;
        row.field = field;
        return row;
    });
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const Row &row = m_rows.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.field->label();
    case ValueRole:
        return value(index.row());
    case KeyRole:
        return row.field->key();
    case BaselineRole:
        return row.baseline;
    case EditedRole:
        return row.edit.has_value();
    case LockReasonRole:
    case Qt::ToolTipRole:
        return row.right.reason;
    case ProblemRole:
        return problem(index.row());
    case ServerChangedRole:
        return row.changedFrom.has_value();
    default:
        return {};
    }
}

bool FormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable(index.row())) {
        return false;
    }
    setValue(index.row(), value);
    return true;
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable(index.row())) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

int FormModel::rowOf(QStringView wireName) const
{
    const auto found =
        std::ranges::find_if(m_rows, [wireName](const Row &row) { return row.field->key() == wireName; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant FormModel::value(int row) const
{
    const Row &entry = m_rows.at(size_t(row));
    return entry.edit.value_or(entry.baseline);
}

QVariant FormModel::wanted(int row) const
{
    const Row &entry = m_rows.at(size_t(row));
    return entry.edit ? entry.field->tidied(*entry.edit) : entry.baseline;
}

QString FormModel::problem(int row) const
{
    const Row &entry = m_rows.at(size_t(row));
    return entry.serverProblem.isEmpty() ? obstacle(row) : entry.serverProblem;
}

QString FormModel::obstacle(int row) const
{
    const Row &entry = m_rows.at(size_t(row));
    if (!entry.edit) {
        return {};
    }
    // An edit of a field that was locked afterwards (another operator, another role) is kept, but can't be sent.
    return entry.right.editable ? entry.field->findProblem(wanted(row)) : entry.right.reason;
}

int FormModel::editCount() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.edit.has_value(); }));
}

bool FormModel::hasProblem() const
{
    const auto rows = editedRows();
    return std::ranges::any_of(rows, [this](int row) { return !obstacle(row).isEmpty(); });
}

std::vector<int> FormModel::editedRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isEdited(row)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void FormModel::setValue(int row, const QVariant &value)
{
    Row &entry = m_rows.at(size_t(row));
    const auto edit = editFor(entry, value);
    if (!entry.right.editable || edit == entry.edit) {
        return;
    }
    entry.edit = edit;
    entry.serverProblem.clear();
    entry.changedFrom.reset();
    entry.lostInvisible = false;
    rowChanged(row);
    Q_EMIT editsChanged();
}

void FormModel::tidy(int row)
{
    Row &entry = m_rows.at(size_t(row));
    const QVariant meant = wanted(row);
    if (!entry.edit || meant == *entry.edit) {
        return;
    }
    entry.lostInvisible = userdesk::lostInvisible(entry.edit->toString(), meant.toString());
    entry.edit = editFor(entry, meant);
    rowChanged(row);
    Q_EMIT editsChanged();
}

void FormModel::tidyAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        tidy(row);
    }
}

void FormModel::undo(int row)
{
    Row &entry = m_rows.at(size_t(row));
    entry.lostInvisible = false;
    if (!entry.edit && entry.serverProblem.isEmpty()) {
        return;
    }
    entry.edit.reset();
    entry.serverProblem.clear();
    rowChanged(row);
    Q_EMIT editsChanged();
}

void FormModel::undoAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        undo(row);
    }
}

void FormModel::setBaseline(const QVariantList &values, const std::vector<int> &arrived)
{
    Q_ASSERT(values.size() == rowCount());
    changeRows([&](int row, Row &entry) {
        const bool isArrived = std::ranges::find(arrived, row) != arrived.end();
        entry.edit = isArrived ? std::nullopt : rebased(entry, values.at(row));
        entry.baseline = values.at(row);
        if (!entry.edit) {
            entry.serverProblem.clear();
        }
    });
}

void FormModel::setRights(const std::vector<EditRight> &rights)
{
    Q_ASSERT(rights.size() == m_rows.size());
    changeRows([&](int row, Row &entry) { entry.right = rights[size_t(row)]; });
}

void FormModel::setServerProblems(const QHash<QString, QString> &problems)
{
    changeRows([&](int, Row &entry) { entry.serverProblem = problems.value(entry.field->key()); });
}

void FormModel::setServerChanged(const QHash<QString, QVariant> &before)
{
    changeRows([&](int, Row &entry) {
        const auto changed = before.constFind(entry.field->key());
        entry.changedFrom = changed == before.constEnd() ? std::nullopt : std::optional(*changed);
    });
}

void FormModel::markSeen(int row)
{
    Row &entry = m_rows.at(size_t(row));
    if (std::exchange(entry.changedFrom, std::nullopt)) {
        rowChanged(row);
    }
}

std::optional<QVariant> FormModel::editFor(const Row &row, const QVariant &value)
{
    // Where the server's value isn't known, an empty field stands for "leave it as it is".
    const bool isUnedited = row.baseline.isValid() ? sameValue(row.baseline, value) : isBlank(value);
    return isUnedited ? std::nullopt : std::optional(value);
}

std::optional<QVariant> FormModel::rebased(const Row &row, const QVariant &baseline)
{
    if (!row.edit) {
        return std::nullopt;
    }
    QVariant edit = *row.edit;
    if (edit.typeId() == QMetaType::QStringList) {
        edit = withSameRoleChange(row.baseline.toStringList(), edit.toStringList(), baseline.toStringList());
    }
    Row next;
    next.baseline = baseline;
    return editFor(next, edit);
}

/// Changes each row, and then tells of those that are different.
template <typename Change> void FormModel::changeRows(Change change)
{
    std::vector<int> changed;
    for (int row = 0; row < rowCount(); ++row) {
        Row &entry = m_rows.at(size_t(row));
        const Row before = entry;
        change(row, entry);
        if (entry != before) {
            changed.push_back(row);
        }
    }
    for (const int row : changed) {
        rowChanged(row);
    }
    if (!changed.empty()) {
        Q_EMIT editsChanged();
    }
}

void FormModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace userdesk
