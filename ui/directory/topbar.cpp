// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/topbar.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "directory/searchfield.h"
#include "look/appearance.h"
#include "look/icons.h"
#include "look/theme.h"
#include "session/serverprofile.h"
#include "users/editpolicy.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/menubutton.h"
#include "widgets/obstacle.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr Length leastWidthForBrand{900};
constexpr Length leastWidthForOperator{760};

/// So that what stands in a line as long as nothing is typed can be read whole.
void keepPlaceholder(QLineEdit *line)
{
    constexpr Length padding = 2 * Theme::space3;
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(line->placeholderText()) + line->textMargins().left()
                          + line->textMargins().right() + padding);
}

/// How wide these are beside each other at least.
int leastWidth(const QList<QWidget *> &widgets)
{
    int width = 2 * Theme::space4 - Theme::space2; // the margins, and a step less than there are widgets
    for (QWidget *widget : widgets) {
        width += widget->isHidden() ? 0 : QWidgetItem(widget).minimumSize().width() + Theme::space2;
    }
    return width;
}

} // namespace

TopBar::TopBar(SearchField *search, QWidget *parent)
    : QFrame(parent)
    , m_search(search)
{
    setObjectName(u"topBar"_s);
    Theme::styleAsTopBar(this);
    createControls();
    setWays(false, false);
    layOut();
}

void TopBar::createControls()
{
    m_server = new Chip;
    m_back = createWay(u"back"_s, tr("Back"), QKeySequence::Back);
    m_back->setIcon(icon(Icon::Back));
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    m_forward = createWay(u"forward"_s, tr("Forward"), QKeySequence::Forward);
    m_forward->setIcon(icon(Icon::Forward));
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    m_openById = new QLineEdit;
    m_openById->setObjectName(u"openById"_s);
    m_openById->setAccessibleName(tr("Open by ID"));
    m_openById->setPlaceholderText(tr("Open by ID…"));
    m_openById->setToolTip(tr("Paste a user ID and press Enter (%1).")
                               .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    m_openById->setClearButtonEnabled(true);
    auto *clear = m_openById->findChild<QAbstractButton *>(); // Qt gives it no name
    clear->setObjectName(u"clearOpenById"_s);
    clear->setAccessibleName(tr("Clear the ID"));
    connect(m_openById, &QLineEdit::returnPressed, this, [this] { Q_EMIT openByIdRequested(m_openById->text()); });
    connect(m_openById, &QLineEdit::textChanged, this, [this] { refuseId({}); });
    auto *goThere = new QAction(tr("Open by ID"), this);
    goThere->setShortcut(QKeySequence::Open);
    connect(goThere, &QAction::triggered, this, [this] {
        m_openById->setFocus(Qt::ShortcutFocusReason);
        m_openById->selectAll();
    });
    addAction(goThere);

    m_reload = new QPushButton(icon(Icon::Reload), {});
    m_reload->setObjectName(u"reload"_s);
    m_reload->setAccessibleName(tr("Reload"));
    m_reload->setShortcut(QKeySequence::Refresh);
    m_reload->setToolTip(
        tr("Reload the users (%1).").arg(QKeySequence(QKeySequence::Refresh).toString(QKeySequence::NativeText)));
    m_reload->setFixedSize(Theme::controlHeight, Theme::controlHeight);
    Theme::styleAsFlat(m_reload);
    connect(m_reload, &QPushButton::clicked, this, &TopBar::reloadRequested);

    m_operator = new ElidedLabel;
    m_operator->setObjectName(u"operator"_s);
    Theme::styleAsSecondary(m_operator);
    m_signOut = new QPushButton(tr("Sign out"));
    m_signOut->setObjectName(u"signOut"_s);
    Theme::styleAsLink(m_signOut);
    connect(m_signOut, &QPushButton::clicked, this, &TopBar::signOutRequested);
}

QToolButton *TopBar::createWay(const QString &name, const QString &text, QKeySequence::StandardKey keys)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setShortcut(keys);
    //: %1 is Back or Forward, %2 the keys that do it
    button->setToolTip(tr("%1 (%2)").arg(text, QKeySequence(keys).toString(QKeySequence::NativeText)));
    button->setFixedSize(Theme::controlHeight, Theme::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    Theme::styleAsFlat(button);
    return button;
}

void TopBar::setWays(bool canGoBack, bool canGoForward)
{
    setObstacle(m_back, canGoBack ? QString() : tr("No user was opened before this one."));
    setObstacle(m_forward, canGoForward ? QString() : tr("No user was opened after this one."));
}

/// Until it is edited.
void TopBar::refuseId(const QString &why)
{
    setFieldLook(m_openById, why.isEmpty() ? FieldLook::Plain : FieldLook::Refused);
    m_openById->setAccessibleDescription(why);
    if (!why.isEmpty() && m_openById->hasFocus()) {
        m_openById->selectAll();
    }
}

QString TopBar::typedId() const
{
    return m_openById->text();
}

void TopBar::setTypedId(const QString &typed)
{
    m_openById->setText(typed);
}

void TopBar::layOut()
{
    m_brand = new QLabel(QGuiApplication::applicationDisplayName());
    Theme::styleAsBrand(m_brand);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_search), m_openById}) {
        keepPlaceholder(line);
    }
    m_first = new QHBoxLayout;
    m_second = new QHBoxLayout;
    m_leading = {m_brand, m_server, m_back, m_forward, m_search};
    m_trailing = {m_openById, m_reload, m_operator, m_signOut, new MenuButton};
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(Theme::space4, 0, Theme::space4, 0);
    m_lines->setSpacing(0);
    for (QWidget *widget : std::as_const(m_leading)) {
        m_first->addWidget(widget, widget == m_search ? 4 : 0);
    }
    for (QHBoxLayout *line : {m_first, m_second}) {
        line->setSpacing(Theme::space2);
        m_lines->addLayout(line, 1);
    }
    placeTrailing(m_first);
}

void TopBar::placeTrailing(QHBoxLayout *line)
{
    for (QWidget *widget : std::as_const(m_trailing)) {
        m_first->removeWidget(widget);
        m_second->removeWidget(widget);
        line->addWidget(widget, widget == m_openById ? 1 : 0);
    }
    const bool isFolded = line == m_second;
    m_lines->setStretchFactor(m_second, isFolded ? 1 : 0); // an empty line takes no room
    m_openById->setMaximumWidth(isFolded ? QWIDGETSIZE_MAX : Length(320));
    setFixedHeight(isFolded ? 2 * (Theme::controlHeight + Theme::space2) : Theme::topBarHeight);
}

/// Where one line would cut a word there are two, one after the other as one reads.
void TopBar::fold()
{
    QHBoxLayout *line = leastWidth(m_leading + m_trailing) > width() ? m_second : m_first;
    if (line->indexOf(m_openById) < 0) {
        placeTrailing(line);
    }
}

QSize TopBar::minimumSizeHint() const
{
    return {std::max(leastWidth(m_leading), leastWidth(m_trailing)), Theme::topBarHeight};
}

bool TopBar::event(QEvent *event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fold();
    }
    return isHandled;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // The window's title says it too.
    m_brand->setVisible(width() >= leastWidthForBrand);
    const bool isWide = width() >= leastWidthForOperator;
    m_operator->setVisible(isWide);
    fold();
}

void TopBar::setServer(const ServerProfile &server)
{
    m_server->setText(server.name.isEmpty() ? server.url.authority() : server.name);
    m_server->setTone(server.isProduction ? Tone::Production : Tone::Neutral);
    m_server->setToolTip(server.url.toString());
    Theme::styleAsTopBar(this, server.isProduction);
}

void TopBar::setOperator(const Operator &who)
{
    const QString roles = who.roles ? QLocale().createSeparatedList(*who.roles) : tr("roles unknown");
    //: %1 is the operator's user name, %2 the operator's roles
    m_operator->setFullText(tr("%1 · %2").arg(who.username.isEmpty() ? tr("Access token") : who.username, roles));
}

} // namespace userdesk
