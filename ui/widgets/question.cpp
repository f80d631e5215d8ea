// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/question.h"

#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include "look/icons.h"
#include "look/theme.h"
#include "widgets/dialogsize.h"
#include "widgets/displaytext.h"

namespace userdesk {

namespace {

constexpr const char *titleProperty = "question";
constexpr Length leastWidth{460};
constexpr qsizetype longestSentence = 1'000; // with two addresses that are as long as any can be

QString paragraphs(QStringList sentences)
{
    for (QString &sentence : sentences) {
        sentence = wrappableText(sentence, longestSentence);
    }
    return sentences.join(QStringLiteral("\n\n"));
}

} // namespace

QDialog *ask(QWidget *parent, const Question &question, const std::function<void()> &go)
{
    const QString text = question.text.isEmpty() ? question.title : question.text;
    const auto standing = parent->window()->findChildren<QMessageBox *>();
    for (QMessageBox *other : standing) {
        if (other->isVisible() && other->property(titleProperty).toString() == question.title) {
            other->reject();
        }
    }
    auto *box = new QMessageBox(QMessageBox::Warning, question.title, displayText(text), QMessageBox::NoButton, parent);
    box->setProperty(titleProperty, question.title); // macOS shows and keeps no title
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QSize size(2 * Theme::iconSize, 2 * Theme::iconSize);
    box->setIconPixmap(icon(Icon::Warning, ColorRole::Warning).pixmap(size, parent->devicePixelRatio()));
    box->setInformativeText(paragraphs(question.sentences));
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->setTextFormat(Qt::PlainText); // setTextFormat() of the box leaves the informative text out
    }
    auto *grid =
        qobject_cast<QGridLayout *>(box->layout()); // else it is as narrow as its buttons, and its title is cut
    grid->addItem(new QSpacerItem(dialogWidth(parent, leastWidth), 0), grid->rowCount(), 0, 1, grid->columnCount());
    auto *yes = box->addButton(question.confirm, QMessageBox::AcceptRole);
    if (question.isDanger) {
        Theme::styleAsDanger(yes);
    }
    box->setDefaultButton(box->addButton(question.stay, QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [yes, go](const QAbstractButton *clicked) {
        if (clicked == yes) {
            go();
        }
    });
    box->open();
    return box;
}

} // namespace userdesk
