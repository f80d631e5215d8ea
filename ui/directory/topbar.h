// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QUrl>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace userdesk {

class Chip;
class ElidedLabel;
class SearchField;
struct Operator;
struct ServerProfile;

/// The bar over the workspace: which server, the way through opened users, the search, opening a user by ID, reloading,
/// and who is signed in.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(SearchField *search, QWidget *parent = nullptr);

    void setServer(const ServerProfile &server);
    void setOperator(const Operator &who);
    void setWays(bool canGoBack, bool canGoForward);
    void refuseId(const QString &why); ///< what was typed can be no ID
    QString typedId() const;
    void setTypedId(const QString &typed);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void openByIdRequested(const QString &typed);
    void reloadRequested();
    void signOutRequested();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createControls();
    QToolButton *createWay(const QString &name, const QString &text, QKeySequence::StandardKey keys);
    void layOut();
    void placeTrailing(QHBoxLayout *line);
    void fold();

    QLabel *m_brand = nullptr;
    Chip *m_server = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    SearchField *m_search = nullptr;
    QLineEdit *m_openById = nullptr;
    QPushButton *m_reload = nullptr;
    ElidedLabel *m_operator = nullptr;
    QPushButton *m_signOut = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QHBoxLayout *m_first = nullptr;
    QHBoxLayout *m_second = nullptr; ///< empty unless the window is narrow
    QList<QWidget *> m_leading;
    QList<QWidget *> m_trailing; ///< what goes to the second line then
};

} // namespace userdesk
