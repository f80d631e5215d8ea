// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace userdesk {

/// The roles as check boxes, in two columns where there is room: the published ones in the contract's order, then
/// whatever else the user has, kept.
class RoleBoxes : public QWidget {
    Q_OBJECT

public:
    explicit RoleBoxes(QWidget *parent = nullptr);

    /// What the role may do, in words; shown with its box.
    void setSummary(const QString &role, const QString &summary);

    /// The checked roles: those that were set in the order in which they were, then the added ones.
    QStringList value() const;
    void setValue(const QStringList &roles);

    QSize minimumSizeHint() const override; ///< of one column

Q_SIGNALS:
    void valueChanged(const QStringList &roles);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widestBox() const;
    QCheckBox *addBox(const QString &role);
    void removeForeignBoxes(const QStringList &kept);
    void placeBoxes();

    QGridLayout *m_grid = nullptr;
    QList<QCheckBox *> m_boxes; ///< in the order on the screen
    QStringList m_set;
    int m_columns = 2;
};

} // namespace userdesk
