// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QListWidget>

namespace userdesk {

/// A few rows in the side, as high as its rows: a name each, and a number at its end where one is known. Arrows move;
/// Enter, a click or a screen reader chooses. The row that is shown stays marked while the keyboard is elsewhere.
class SideList : public QListWidget {
    Q_OBJECT

public:
    struct Row {
        QString key;
        QString name; ///< from outside: any text
        std::optional<qint64> count;
    };

    enum Role { CountRole = Qt::UserRole, KeyRole };

    explicit SideList(QWidget *parent = nullptr);

    /// The keyboard stays at the row with the same key, or else at the same place.
    void setRows(const QList<Row> &rows);
    void setShown(const QString &key); ///< empty, or none of the rows: no row is marked
    QString currentKey() const; ///< where the keyboard is

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);
    void rowReached(const QRect &row); ///< by the keyboard, to be scrolled into view

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void choose(const QListWidgetItem *item);
    void chooseSelected();
    void markShown();
    QListWidgetItem *itemOf(const QString &key) const;

    QString m_shown;
    bool m_isFilling = false;
};

} // namespace userdesk
