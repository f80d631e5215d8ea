// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QWidget>

#include "editing/notice.h"

class QVBoxLayout;

namespace userdesk {

class MessageArea;

/// What the operator is told of the program itself, whichever page is shown: each notice in an area of its own until
/// it is dismissed. The same thing is told once, with the newest words.
class NoticeStack : public QWidget {
    Q_OBJECT

public:
    explicit NoticeStack(QWidget *parent = nullptr);

    void add(const MakeNotice &make);
    void clear(const QString &title); ///< the one that is called so
    void rebuild(); ///< says what is still told in the language and the size that are now the interface's

Q_SIGNALS:
    void actionTriggered(const userdesk::Notice &notice); ///< which has been told by then

private:
    struct Told {
        MessageArea *area;
        MakeNotice make;
    };

    void forget(const MessageArea *area);

    QVBoxLayout *m_layout = nullptr;
    std::vector<Told> m_told;
};

} // namespace userdesk
