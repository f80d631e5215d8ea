// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <vector>

#include <QAbstractListModel>
#include <QHash>
#include <QVariant>

#include "users/editpolicy.h"
#include "users/field.h"

namespace userdesk {

/// The fields of one record, a row each: what the server has (the baseline), what the operator made of it (the edits),
/// and per row whether it may be edited, what is wrong with it and whether the server changed it unasked.
/// A new baseline keeps the edits. An edit back to the baseline's value is none. It knows no user, no server, no
/// widget.
class FormModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::EditRole, ///< QString, QStringList, or invalid while unknown
        KeyRole = Qt::UserRole, ///< the field's wire name
        BaselineRole,
        EditedRole,
        LockReasonRole, ///< why the row is disabled; empty where it is not
        ProblemRole, ///< what is wrong with the edit; empty where nothing is
        ServerChangedRole, ///< the server changed the value beyond what was sent, and nobody has looked yet
    };

    explicit FormModel(std::vector<const FieldSpec *> fields, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const FieldSpec &field(int row) const { return *m_rows.at(size_t(row)).field; }
    int rowOf(QStringView wireName) const; ///< -1 for a name that is none of the fields
    QVariant value(int row) const;
    QVariant baseline(int row) const { return m_rows.at(size_t(row)).baseline; }
    bool isEdited(int row) const { return m_rows.at(size_t(row)).edit.has_value(); }
    bool isEditable(int row) const { return m_rows.at(size_t(row)).right.editable; }
    QVariant wanted(int row) const; ///< the value as it is meant, which is what is sent
    QString problem(int row) const; ///< what its field says, also what the server said of it
    QString obstacle(int row) const; ///< why the edit can't be sent; the server's word is none

    int editCount() const;
    bool hasProblem() const; ///< that keeps the edits from being sent
    std::vector<int> editedRows() const;

    void setValue(int row, const QVariant &value); ///< does nothing where the row is locked
    void tidy(int row); ///< makes an edit what it means, when its field is left
    void tidyAll();
    bool lostInvisible(int row) const
    {
        return m_rows.at(size_t(row)).lostInvisible;
    } ///< by tidy(); until the next edit
    void undo(int row);
    void undoAll();

    /// What the server has now, in the order of the fields; invalid where it isn't known. Edits stay, those of lists as
    /// what was added and removed. @p arrived has rows whose edits the server has taken: they are edits no more.
    void setBaseline(const QVariantList &values, const std::vector<int> &arrived = {});
    void setRights(const std::vector<EditRight> &rights); ///< in the order of the fields

    /// What the server says of fields, by wire name; a message leaves when its field is edited.
    void setServerProblems(const QHash<QString, QString> &problems);
    /// Which values the server changed unasked, by wire name, with what they were before.
    void setServerChanged(const QHash<QString, QVariant> &before);
    QVariant valueBefore(int row) const { return m_rows.at(size_t(row)).changedFrom.value_or(QVariant()); }
    void markSeen(int row);

Q_SIGNALS:
    void editsChanged(); ///< which rows are edited, to what, or what is wrong with them

private:
    struct Row {
        const FieldSpec *field = nullptr;
        QVariant baseline;
        std::optional<QVariant> edit;
        EditRight right;
        QString serverProblem;
        bool lostInvisible = false; ///< when the edit was tidied
        std::optional<QVariant> changedFrom; ///< by the server, unasked

        bool operator==(const Row &) const = default;
    };

    static std::optional<QVariant> editFor(const Row &row, const QVariant &value);
    static std::optional<QVariant> rebased(const Row &row, const QVariant &baseline);
    template <typename Change> void changeRows(Change change);
    void rowChanged(int row);

    std::vector<Row> m_rows;
};

} // namespace userdesk
