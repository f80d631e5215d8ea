// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/exportbar.h"

#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include "look/boxes.h"
#include "look/icons.h"
#include "look/theme.h"
#include "widgets/iconlabel.h"
#include "widgets/messagetext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int fullProgress = 100;
constexpr int shortestTextWidth = 160;
constexpr qint64 showEveryMilliseconds = 100; // more often nobody reads it, and each time takes a layout

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Check;
    case Tone::Danger:
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Neutral:
    case Tone::Accent:
        return Icon::Info;
    }
    Q_UNREACHABLE();
}

ColorRole colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return ColorRole::Ok;
    case Tone::Danger:
        return ColorRole::Danger;
    case Tone::Warning:
        return ColorRole::Warning;
    case Tone::Neutral:
        return ColorRole::SecondText;
    case Tone::Accent:
        return ColorRole::Accent;
    }
    Q_UNREACHABLE();
}

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"exportBar"_s);
    createParts();
    layOut();
    hide();
}

void ExportBar::createParts()
{
    m_mark = new IconLabel;
    m_text = new MessageText;
    m_text->setObjectName(u"exportText"_s);
    m_text->setAccessibleName(tr("State of the export"));
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space3, Theme::space2, Theme::space2, Theme::space2);
    layout->setSpacing(Theme::space2);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    m_text->setMinimumWidth(shortestTextWidth);
    layout->addWidget(m_text, 2, Qt::AlignVCenter);
    layout->addWidget(m_progress, 1, Qt::AlignVCenter);
    for (QPushButton *button : {m_cancel, m_openFolder, m_tryAgain}) {
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);
}

QString ExportBar::text() const
{
    return m_text->toPlainText();
}

void ExportBar::start(const CsvExport::Source &source, const CsvExport::Target &target)
{
    dropExport();
    m_job = Job{source, target};
    run();
}

void ExportBar::run()
{
    m_tone = Tone::Accent;
    m_export = new CsvExport(m_job->source, m_job->target, this);
    connect(m_export, &CsvExport::progress, this, &ExportBar::showProgress);
    connect(m_export, &CsvExport::finished, this, &ExportBar::takeOutcome);
    m_sinceShown.invalidate();
    showProgress(0, m_job->source.rowCount);
    showButtons();
    showColors();
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
    m_text->setWords(tr("Exporting %1 of %2").arg(locale().toString(done), locale().toString(total)), {});
    m_text->setAccessibleDescription(text());
}

void ExportBar::takeOutcome(const CsvExport::Outcome &outcome)
{
    dropExport();
    const QString name = QFileInfo(m_job->target.path).fileName();
    switch (outcome.kind) {
    case CsvExport::Outcome::Written:
        m_writtenPath = m_job->target.path;
        //: %1 is the file's name
        showEnd(Tone::Ok, tr("Exported %Ln user(s) to %1", nullptr, int(m_job->source.rowCount)).arg(name));
        m_job.reset();
        break;
    case CsvExport::Outcome::Cancelled:
        showEnd(Tone::Neutral, tr("The export was cancelled. Nothing was written."));
        m_job.reset();
        break;
    case CsvExport::Outcome::Failed:
        showEnd(Tone::Danger, tr("The users weren't exported. Nothing was written."), outcome.words);
        break;
    }
    Q_EMIT runningChanged(false);
}

void ExportBar::showEnd(Tone tone, const QString &title, const QString &detail)
{
    m_tone = tone;
    m_text->setWords(title, detail);
    m_text->setAccessibleDescription(text());
    showButtons();
    showColors();
    announce();
}

void ExportBar::showButtons()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && isAncestorOf(focused);
    const bool runs = isRunning();
    m_progress->setVisible(runs);
    m_cancel->setVisible(runs);
    m_openFolder->setVisible(!runs && m_tone == Tone::Ok);
    m_tryAgain->setVisible(!runs && m_tone == Tone::Danger);
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

void ExportBar::showColors()
{
    QPalette colors = palette();
    const QColor ink = textColor(m_tone);
    colors.setColor(QPalette::Text, ink);
    colors.setColor(QPalette::WindowText, ink);
    m_text->setPalette(colors);
    m_mark->setIcon(iconOf(m_tone), colorOf(m_tone));
    update();
}

void ExportBar::announce()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_text, text());
#else
    QAccessibleEvent event(m_text, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void ExportBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showColors();
    }
}

void ExportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, contentsRect(), groundColor(m_tone), {}, 0, Theme::radius);
}

} // namespace userdesk
