// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "widgets/chip.h"

class QLabel;

namespace userdesk {

class DetailValue;

struct DetailRow {
    QString key; ///< stable, becomes the value's objectName
    QString label;
    QString value; ///< empty: missing
    QString toolTip = {}; ///< empty: the whole value
    std::optional<Tone> tone = {}; ///< the value is shown as a chip
    bool isChanged = false; ///< the server changed it unasked
    QString valueBefore = {}; ///< of a changed one; empty: missing

    bool operator==(const DetailRow &) const = default;
};

/// Values with their labels, to be read and copied. Rows keep their widgets while their keys stay the same. Tab comes
/// to one of the values, the arrows go from there to the others.
class DetailsView : public QWidget {
    Q_OBJECT

public:
    explicit DetailsView(const QString &title, QWidget *parent = nullptr);
    ~DetailsView() override;

    void setHint(const QString &text); ///< under the title, as long as there are values
    void setEmptyText(const QString &text); ///< what is said when there are no rows
    void setRows(const std::vector<DetailRow> &rows);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QString key;
        QLabel *label = nullptr;
        DetailValue *value = nullptr;
        QLabel *changed = nullptr;
        DetailRow shown = {};
    };

    bool hasKeysOf(const std::vector<DetailRow> &rows) const;
    void recreateLines(const std::vector<DetailRow> &rows);
    Line createLine(const QString &key);
    void setTabStop(const DetailValue *value);
    bool walk(QObject *from, int step);
    static void showRow(Line &line, const DetailRow &row);

    QLabel *m_hint = nullptr;
    QLabel *m_empty = nullptr;
    std::unique_ptr<QWidget> m_rows; ///< made anew for other keys
    std::vector<Line> m_lines;
};

} // namespace userdesk
