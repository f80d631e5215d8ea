// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "about/licencesdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "look/theme.h"
#include "widgets/dialogsize.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr QSize usualSize(720, 560);

QString licences()
{
    QStringList texts;
    for (const QString &name :
         {u"LICENSE"_s, u"qt.txt"_s, u"qtkeychain.txt"_s, u"unicode.txt"_s, u"zxcvbn.txt"_s, u"cpp-httplib.txt"_s}) {
        QFile file(u":/licences/"_s + name);
        if (file.open(QFile::ReadOnly)) {
            texts.append(QString::fromUtf8(file.readAll()).trimmed());
        }
    }
    return texts.join(u"\n\n\n"_s);
}

} // namespace

LicencesDialog::LicencesDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"licencesDialog"_s);
    setWindowTitle(tr("Licences"));
    auto *text = new QPlainTextEdit(licences());
    text->setObjectName(u"licenceTexts"_s);
    text->setAccessibleName(tr("Licences"));
    text->setReadOnly(true);
    text->setLayoutDirection(Qt::LeftToRight); // they are in English
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space5, Theme::space5, Theme::space5, Theme::space4);
    layout->setSpacing(Theme::space4);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(dialogSize(parent, usualSize));
}

} // namespace userdesk
