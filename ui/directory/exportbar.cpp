// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/exportbar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include "look/icons.h"
#include "look/theme.h"
#include "widgets/messagetext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int fullProgress = 100;
constexpr Length shortestTextWidth{160};
constexpr qint64 showEveryMilliseconds = 100; // more often nobody reads it, and each time takes a layout

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : MessageFrame(parent)
{
    setObjectName(u"exportBar"_s);
    createParts();
    layOut();
    hide();
}

void ExportBar::createParts()
{
    words()->setObjectName(u"exportText"_s);
    words()->setAccessibleName(tr("State of the export"));
    words()->setMinimumWidth(shortestTextWidth);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setRange(0, fullProgress);
    m_progress->setTextVisible(false);
    m_cancel = createButton(u"cancelExport"_s, tr("Cancel export"), &ExportBar::cancel);
    m_openFolder = createButton(u"openExportFolder"_s, tr("Open the folder"), &ExportBar::openFolder);
    m_tryAgain = createButton(u"tryExportAgain"_s, tr("Try again"), &ExportBar::run);
    m_dismiss = createButton(u"dismissExport"_s, tr("Dismiss the export's message"), &ExportBar::dismiss);
    m_dismiss->setText({});
    m_dismiss->setIcon(icon(Icon::Close));
    m_dismiss->setToolTip(m_dismiss->accessibleName());
    Theme::styleAsFlat(m_dismiss);
}

QPushButton *ExportBar::createButton(const QString &name, const QString &text, void (ExportBar::*pressed)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void ExportBar::layOut()
{
    row()->setStretchFactor(column(), 2);
    row()->addWidget(m_progress, 1, Qt::AlignVCenter);
    for (QPushButton *button : {m_cancel, m_openFolder, m_tryAgain}) {
        row()->addWidget(button, 0, Qt::AlignVCenter);
    }
    row()->addWidget(m_dismiss, 0, Qt::AlignTop);
}

void ExportBar::start(const UserExport::Source &source, const UserExport::Target &target, const QString &shortcoming)
{
    dropExport();
    m_job = Job{source, target, shortcoming};
    run();
}

void ExportBar::run()
{
    setTone(Tone::Accent);
    m_export = new UserExport(m_job->source, m_job->target, this);
    connect(m_export, &UserExport::progress, this, &ExportBar::showProgress);
    connect(m_export, &UserExport::finished, this, &ExportBar::takeOutcome);
    m_sinceShown.invalidate();
    showProgress(0, m_job->source.rowCount);
    showButtons();
    show();
    m_export->start();
    Q_EMIT runningChanged(true);
}

void ExportBar::cancel()
{
    m_export->cancel();
}

void ExportBar::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_writtenPath).absolutePath()));
}

void ExportBar::dismiss()
{
    m_job.reset();
    hide();
}

void ExportBar::dropExport()
{
    if (m_export != nullptr) {
        m_export->disconnect(this);
        m_export->cancel();
        m_export->deleteLater();
        m_export = nullptr;
    }
}

void ExportBar::showProgress(qint64 done, qint64 total)
{
    if (m_sinceShown.isValid() && !m_sinceShown.hasExpired(showEveryMilliseconds) && done < total) {
        return;
    }
    m_sinceShown.start();
    m_progress->setValue(total > 0 ? int(done * fullProgress / total) : 0);
    //: %1 and %2 are numbers of users
    setWords(tr("Exporting %1 of %2").arg(locale().toString(done), locale().toString(total)), m_job->shortcoming);
}

void ExportBar::takeOutcome(const UserExport::Outcome &outcome)
{
    dropExport();
    const QString name = QFileInfo(m_job->target.path).fileName();
    switch (outcome.kind) {
    case UserExport::Outcome::Written:
        m_writtenPath = m_job->target.path;
        //: %1 is the file's name
        showEnd(m_job->shortcoming.isEmpty() ? Tone::Ok : Tone::Warning,
                tr("Exported %Ln user(s) to %1", nullptr, int(m_job->source.rowCount)).arg(name), m_job->shortcoming);
        m_job.reset();
        break;
    case UserExport::Outcome::Cancelled:
        showEnd(Tone::Neutral, tr("The export was cancelled. Nothing was written."));
        m_job.reset();
        break;
    case UserExport::Outcome::Failed:
        showEnd(Tone::Danger, tr("The users weren't exported. Nothing was written."), outcome.words);
        break;
    }
    Q_EMIT runningChanged(false);
}

void ExportBar::showEnd(Tone tone, const QString &title, const QString &detail)
{
    setTone(tone);
    setWords(title, detail);
    showButtons();
    announce();
}

void ExportBar::showButtons()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && isAncestorOf(focused);
    const bool runs = isRunning();
    m_progress->setVisible(runs);
    m_cancel->setVisible(runs);
    m_openFolder->setVisible(!runs && (tone() == Tone::Ok || tone() == Tone::Warning));
    m_tryAgain->setVisible(!runs && tone() == Tone::Danger);
    m_dismiss->setVisible(!runs);
    if (hadFocus) {
        focusButton();
    }
}

/// Who pressed a button that has gone finds the focus on the first one that is left.
void ExportBar::focusButton()
{
    for (QPushButton *button : {m_cancel, m_openFolder, m_tryAgain, m_dismiss}) {
        if (!button->isHidden()) {
            button->setFocus();
            return;
        }
    }
}

} // namespace userdesk
