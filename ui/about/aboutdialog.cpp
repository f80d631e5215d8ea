// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "about/aboutdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include "about/licencesdialog.h"
#include "look/icons.h"
#include "look/theme.h"
#include "widgets/taborder.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr Length pictureSize{48};
constexpr Length wordsWidth{420};

QLabel *createWords(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMinimumWidth(wordsWidth);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About UserDesk"));
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(pictureSize));
    auto *title = new QLabel(QGuiApplication::applicationDisplayName());
    Theme::styleAsTitle(title);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space3);
    head->addWidget(picture);
    head->addWidget(title, 1);
    QLabel *facts = createWords(AboutDialog::facts());
    facts->setObjectName(u"aboutFacts"_s);
    facts->setAccessibleName(tr("Versions"));
    QLabel *licences =
        createWords(tr("UserDesk is free software under the MIT licence. It uses Qt (LGPL 3), QtKeychain "
                       "(BSD) and, where it was built with it, zxcvbn (MIT)."));
    Theme::styleAsNote(licences);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *texts = buttons->addButton(tr("Licences…"), QDialogButtonBox::ActionRole);
    texts->setAutoDefault(false);
    texts->setObjectName(u"showLicences"_s);
    texts->setAccessibleName(tr("Licences"));
    connect(texts, &QPushButton::clicked, this, [this] {
        auto *dialog = new LicencesDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    copy->setObjectName(u"copyFacts"_s);
    copy->setAccessibleName(tr("Copy the versions"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(AboutDialog::facts()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space5, Theme::space5, Theme::space5, Theme::space4);
    layout->setSpacing(Theme::space4);
    layout->setSizeConstraint(QLayout::SetFixedSize); // there is nothing to gain by another one
    layout->addLayout(head);
    layout->addWidget(facts);
    layout->addWidget(licences);
    layout->addWidget(buttons);
    setTabOrderOfLayouts(this);
}

QString AboutDialog::facts()
{
    const QStringList lines{
        u"UserDesk %1 (%2)"_s.arg(QCoreApplication::applicationVersion(), QStringLiteral(USERDESK_COMMIT)),
        tr("Qt %1 (built with %2)").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                            QGuiApplication::platformName()),
        QStringLiteral(USERDESK_HOMEPAGE),
    };
    return lines.join(u'\n');
}

} // namespace userdesk
