// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/copyactions.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

struct CopyTexts {
    Q_DECLARE_TR_FUNCTIONS(CopyActions)
};

QString linkTo(const UserCopies &user)
{
    return u"userdesk://user/"_s + QString::fromLatin1(QUrl::toPercentEncoding(user.userId));
}

} // namespace

QString tabSeparated(QStringList cells)
{
    static const QRegularExpression separators(u"[\\t\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]+"_s);
    return cells.replaceInStrings(separators, u" "_s).join(u'\t');
}

QList<QAction *> createCopyActions(const std::function<UserCopies()> &copies, QObject *parent)
{
    const auto create = [&](const QString &words, const QString &objectName, QString (*textOf)(const UserCopies &)) {
        auto *action = new QAction(words, parent);
        action->setObjectName(objectName);
        QObject::connect(action, &QAction::triggered, parent, [copies, textOf] {
            if (const UserCopies user = copies(); !user.userId.isEmpty()) {
                QGuiApplication::clipboard()->setText(textOf(user));
            }
        });
        return action;
    };
    return {
        create(CopyTexts::tr("Copy name"), u"copyName"_s, [](const UserCopies &user) { return user.name; }),
        create(CopyTexts::tr("Copy user name"), u"copyUserName"_s,
               [](const UserCopies &user) { return user.username; }),
        create(CopyTexts::tr("Copy user ID"), u"copyUserId"_s, [](const UserCopies &user) { return user.userId; }),
        create(CopyTexts::tr("Copy link"), u"copyLink"_s, linkTo),
        create(CopyTexts::tr("Copy row"), u"copyRow"_s, [](const UserCopies &user) { return user.row; }),
    };
}

} // namespace userdesk
