// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace userdesk {

struct Notice;

/// What the operator is told of the program itself, whichever page is shown: each notice in an area of its own until
/// it is dismissed. The same thing is told once, with the newest words.
class NoticeStack : public QWidget {
    Q_OBJECT

public:
    explicit NoticeStack(QWidget *parent = nullptr);

    void add(const Notice &notice);
    void clear(const QString &title = {}); ///< all, or the one that is called so

private:
    QVBoxLayout *m_layout = nullptr;
};

} // namespace userdesk
