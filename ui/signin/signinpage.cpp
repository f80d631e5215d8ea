// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "signin/signinpage.h"

#include <algorithm>
#include <array>

#include <QCheckBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "look/icons.h"
#include "look/theme.h"
#include "session/keptsignin.h"
#include "signin/serverbox.h"
#include "users/emailaddress.h"
#include "users/tidytext.h"
#include "widgets/menubutton.h"
#include "widgets/messagearea.h"
#include "widgets/obstacle.h"
#include "widgets/secretline.h"
#include "widgets/valuelabel.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QPushButton *createLink(const QString &text, const QString &objectName)
{
    auto *link = new QPushButton(text);
    link->setObjectName(objectName);
    Theme::styleAsLink(link);
    return link;
}

QLineEdit *createLine(const QString &objectName, const QString &accessibleName)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(accessibleName);
    return line;
}

} // namespace

SignInPage::SignInPage(const KeptSignIn &kept, QWidget *parent)
    : QWidget(parent)
    , m_kept(kept)
{
    setObjectName(u"signInPage"_s);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->addWidget(createCard(), 1, 1);
    grid->addWidget(new MenuButton, 0, 2, Qt::AlignTop | Qt::AlignTrailing);
    for (const int edge : {0, 2}) {
        grid->setRowStretch(edge, 1);
        grid->setColumnStretch(edge, 1);
    }
    auto *area = new QScrollArea; // for screens that are lower than the card
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    connectControls();
    askAnew();
}

QWidget *SignInPage::createCard()
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    card->setFixedWidth(Length(400));
    Theme::styleAsCard(card);
    m_title = new QLabel;
    Theme::styleAsTitle(m_title);
    m_subtitle = new QLabel;
    m_subtitle->setWordWrap(true);
    Theme::styleAsSecondary(m_subtitle);
    m_message = new MessageArea;
    m_server = new ServerBox(m_kept);
    m_keep = new QCheckBox(tr("Keep me signed in"));
    m_keep->setObjectName(u"keepSignedIn"_s);
    m_keep->setToolTip(tr("The token is saved in the system's keychain."));
    m_submit = new QPushButton(tr("Sign in"));
    m_submit->setObjectName(u"signIn"_s);
    Theme::styleAsPrimary(m_submit);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelSignIn"_s);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Length(32), Length(28), Length(32), Length(28));
    layout->setSpacing(Theme::space3);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_message);
    layout->addWidget(createField(tr("Server"), m_server));
    layout->addWidget(createCredentials());
    layout->addWidget(m_keep);
    layout->addWidget(m_submit);
    layout->addWidget(m_cancel);
    layout->addWidget(createLinks());
    layout->addWidget(m_sandboxNote);
    return card;
}

QWidget *SignInPage::createField(const QString &label, QWidget *field)
{
    auto *part = new QWidget;
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    Theme::styleAsSecondary(caption);
    auto *problem = new ProblemLabel;
    problem->setObjectName(u"problem_"_s + field->objectName());
    problem->hide();
    m_problems.insert(field, problem);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space1);
    layout->addWidget(caption);
    layout->addWidget(field);
    layout->addWidget(problem);
    return part;
}

/// At its field, where it is put right.
void SignInPage::showProblem(QWidget *field, const QString &words)
{
    ProblemLabel *problem = m_problems.value(field);
    problem->setValue(words);
    problem->setVisible(!words.isEmpty());
    field->setAccessibleDescription(words);
}

void SignInPage::forgetProblems()
{
    const auto fields = m_problems.keys();
    for (QWidget *field : fields) {
        showProblem(field, {});
    }
}

void SignInPage::offerServers()
{
    m_server->offer();
}

QWidget *SignInPage::createCredentials()
{
    m_username = createLine(u"username"_s, tr("User name"));
    m_password = new SecretLine;
    m_password->setObjectName(u"password"_s);
    m_password->setAccessibleName(tr("Password"));
    m_show = new QPushButton(icon(Icon::Eye), {}, m_password);
    m_show->setObjectName(u"showPassword"_s);
    m_show->setAccessibleName(tr("Show password"));
    m_show->setToolTip(m_show->accessibleName());
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setCheckable(true);
    Theme::styleAsFlat(m_show);
    connect(m_show, &QPushButton::toggled, this, [this](bool isShown) {
        m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setIcon(icon(isShown ? Icon::EyeOff : Icon::Eye));
    });
    m_password->addButtons({m_show});
    m_token = createLine(u"accessToken"_s, tr("Access token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMaxLength(100'000);

    m_passwordPart = new QWidget;
    auto *both = new QVBoxLayout(m_passwordPart);
    both->setContentsMargins({});
    both->setSpacing(Theme::space3);
    both->addWidget(createField(tr("User name"), m_username));
    both->addWidget(createField(tr("Password"), m_password));
    both->addWidget(new SecretHint(m_password, SecretHint::Of::KnownPassword));
    m_tokenPart = createField(tr("Access token"), m_token);

    auto *credentials = new QWidget;
    auto *layout = new QVBoxLayout(credentials);
    layout->setContentsMargins({});
    layout->addWidget(m_passwordPart);
    layout->addWidget(m_tokenPart);
    return credentials;
}

QWidget *SignInPage::createLinks()
{
    m_switch = createLink({}, u"switchMode"_s);
    m_sandbox = createLink(tr("Try the sandbox"), u"trySandbox"_s);
    m_sandboxNote = new QLabel(tr("The sandbox is a server on this computer, with invented users to practise on."));
    m_sandboxNote->setWordWrap(true);
    Theme::styleAsNote(m_sandboxNote);
    m_back = createLink(tr("Back to the form"), u"backToForm"_s);
    auto *links = new QWidget;
    auto *layout = new QHBoxLayout(links);
    layout->setContentsMargins({});
    layout->addWidget(m_switch);
    layout->addStretch();
    layout->addWidget(m_sandbox);
    layout->addWidget(m_back);
    return links;
}

void SignInPage::connectControls()
{
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    for (QLineEdit *line : std::array<QLineEdit *, 4>{m_username, m_password, m_token, m_server->lineEdit()}) {
        connect(line, &QLineEdit::returnPressed, this, &SignInPage::submit);
        connect(line, &QLineEdit::textChanged, this, &SignInPage::forgetProblems);
    }
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
    connect(m_message, &MessageArea::actionTriggered, this, &SignInPage::tryAgainRequested);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        showNotice({}); // it spoke of the other way
        setTokenMode(!usesToken());
    });
    connect(m_sandbox, &QPushButton::clicked, this, &SignInPage::sandboxRequested);
    connect(m_back, &QPushButton::clicked, this, &SignInPage::backRequested);
}

SignInPage::Typed SignInPage::typed() const
{
    return {m_server->address(), m_username->text(), m_password->text(),
            m_token->text(),     usesToken(),        m_keep->isChecked()};
}

void SignInPage::restore(const Typed &typed)
{
    if (typed.server.isEmpty()) { // the sandbox, whose address nobody knows yet
        m_server->setCurrentIndex(m_server->findData(QUrl()));
    } else {
        setServer(typed.server);
    }
    setTokenMode(typed.usesToken);
    m_username->setText(typed.username);
    m_password->setText(typed.password);
    m_token->setText(typed.token);
    m_keep->setChecked(typed.keeps);
}

void SignInPage::setServer(const QString &typed)
{
    m_server->choose(typed);
    if (const QString problem = m_server->problem(); !problem.isEmpty()) {
        showNotice({Notice::Severity::Danger, problem, {}});
    }
}

QUrl SignInPage::server() const
{
    return m_server->server();
}

void SignInPage::askAnew()
{
    m_title->setText(tr("Sign in to UserDesk"));
    m_subtitle->setText(m_kept.lastServer().isEmpty() ? tr(
                            "Use your own account of the service: the one with which you work for it. What you may "
                            "change depends on its roles.")
                                                      : tr("Manage the users of your service."));
    setObstacle(m_server, {});
    m_back->hide();
    m_sandbox->show();
    m_sandboxNote->show();
    m_keep->setChecked(true);
    if (!m_kept.lastServer().isEmpty()) {
        setServer(m_kept.lastServer().toString());
    }
    m_username->setText(m_kept.lastUsername());
    forgetSecrets();
    showNotice({});
    setTokenMode(false);
    setBusy(false);
}

void SignInPage::askAgain(const QUrl &server, const QString &username)
{
    m_title->setText(tr("Sign in again"));
    m_subtitle->setText(tr("Your session has expired. Everything that you typed is kept."));
    setServer(server.toString());
    setObstacle(m_server, tr("To use another server, go back and sign out first."));
    m_username->setText(username);
    m_sandbox->hide();
    m_sandboxNote->hide();
    m_back->show();
    showNotice({});
    setBusy(false);
}

void SignInPage::setBusy(bool isBusy)
{
    const std::array<QWidget *, 6> inputs{m_passwordPart, m_tokenPart, m_keep, m_switch, m_sandbox, m_back};
    for (QWidget *input : inputs) {
        setObstacle(input, isBusy ? tr("Signing in…") : QString());
    }
    setObstacle(m_submit, isBusy ? tr("Signing in…") : QString());
    m_submit->setText(isBusy ? tr("Signing in…") : tr("Sign in"));
    m_cancel->setVisible(isBusy);
    m_cancel->setText(tr("Cancel"));
    if (isBusy) {
        showNotice({});
        return;
    }
    focusFirstEmpty();
}

void SignInPage::waitForKeychain()
{
    m_cancel->setText(tr("Go on without"));
    showNotice({Notice::Severity::Info, tr("Waiting for the system's keychain."),
                tr("It may ask for its password in another window. If you go on without it, type your own.")});
}

void SignInPage::showNotice(const Notice &notice)
{
    m_message->setNotice(notice);
}

void SignInPage::forgetSecrets()
{
    m_password->clear();
    m_show->setChecked(false);
    m_token->clear();
}

void SignInPage::setTokenMode(bool isToken)
{
    forgetProblems();
    m_passwordPart->setVisible(!isToken);
    m_tokenPart->setVisible(isToken);
    m_switch->setText(isToken ? tr("Use a password") : tr("Use an access token"));
    m_switch->setAccessibleName(isToken ? tr("Use a password") : tr("Access token"));
    if (!isToken) {
        m_token->clear();
    }
    focusFirstEmpty();
}

bool SignInPage::usesToken() const
{
    return m_tokenPart->isVisibleTo(this) || !m_token->text().isEmpty();
}

void SignInPage::focusFirstEmpty()
{
    if (!isVisible()) { // showEvent() comes back to it; until then the focus is another page's
        return;
    }
    const bool hasUsername = !m_username->text().isEmpty();
    (usesToken() ? m_token : hasUsername ? m_password : m_username)->setFocus();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirstEmpty();
}

void SignInPage::submit()
{
    forgetProblems();
    if (!m_submit->isEnabled() || !hasEverything()) {
        return;
    }
    SignInRequest request;
    request.server = server();
    request.keep = m_keep->isChecked();
    request.passing = request.server.isEmpty();
    if (usesToken()) {
        request.accessToken = tidyToken(m_token->text());
    } else {
        request.username = tidyAddress(m_username->text());
        request.password = m_password->text();
    }
    Q_EMIT signInRequested(request);
}

bool SignInPage::hasEverything()
{
    const auto refuse = [this](const QString &words, QWidget *where) {
        showProblem(where, words);
        where->setFocus();
        showNotice({}); // of the try before
        return false;
    };
    if (const QString problem = m_server->problem(); !problem.isEmpty()) {
        return refuse(problem, m_server);
    }
    if (usesToken()) {
        return !tidyToken(m_token->text()).isEmpty()
            || refuse(m_token->text().isEmpty()
                          ? tr("Paste an access token.")
                          : tr("This is not an access token: it contains characters that no token has."),
                      m_token);
    }
    if (tidyCode(m_username->text()).isEmpty()) {
        return refuse(tr("Type your user name."), m_username);
    }
    return !m_password->text().isEmpty() || refuse(tr("Type your password."), m_password);
}

} // namespace userdesk
