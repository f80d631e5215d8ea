// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>

namespace userdesk {

/// How large the interface is: the size of the system's text, times what the operator wants. It can change while the
/// program runs; whoever measured something by it builds it anew then.
class TextSize : public QObject {
    Q_OBJECT

public:
    static constexpr int usual = 100;

    /// What can be wanted, in percent of the system's text, ascending.
    static QList<int> offered();

    /// The size of the system's text, in percent of what is usual on this platform, for its font of @p pointSize.
    /// Nothing smaller than usual, nothing over 200. What Qt scales by itself, such as Xft.dpi, is not in it.
    static int systemPercent(double pointSize);

    /// Sets lengths and fonts of what is created from now on. What isn't offered becomes the nearest that is.
    void use(int wanted);
    int wanted() const { return m_wanted; }
    /// The next of those offered, larger for 1 and smaller for -1; the present one at the end.
    int next(int direction) const;

Q_SIGNALS:
    void changed();

private:
    int m_wanted = usual;
};

} // namespace userdesk
