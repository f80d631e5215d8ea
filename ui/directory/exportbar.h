// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QFrame>

#include "directory/csvexport.h"
#include "widgets/chip.h"

class QProgressBar;
class QPushButton;

namespace userdesk {

class IconLabel;
class MessageText;

/// Runs an export and says in place how far it is and how it ended; hidden while there is nothing to tell. How it ended
/// is announced to screen readers once. Destroying the bar cancels the export.
class ExportBar : public QFrame {
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    /// Cancels an export that still runs. What the source holds is let go when the file is written, the export is
    /// cancelled or the bar is dismissed; until then the operator can try again.
    void start(const CsvExport::Source &source, const CsvExport::Target &target);
    bool isRunning() const { return m_export != nullptr; }
    QString text() const; ///< as the accessible "State of the export" gives it

Q_SIGNALS:
    void runningChanged(bool isRunning);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Job {
        CsvExport::Source source;
        CsvExport::Target target;
    };

    void createParts();
    void layOut();
    QPushButton *createButton(const QString &name, const QString &text, void (ExportBar::*pressed)());
    void run();
    void cancel();
    void openFolder();
    void dismiss();
    void dropExport();
    void showProgress(qint64 done, qint64 total);
    void takeOutcome(const CsvExport::Outcome &outcome);
    void showEnd(Tone tone, const QString &title, const QString &detail = {});
    void showButtons();
    void focusButton();
    void showColors();
    void announce();

    std::optional<Job> m_job; ///< what is tried again
    CsvExport *m_export = nullptr; ///< while it runs
    QElapsedTimer m_sinceShown; ///< the progress
    QString m_writtenPath; ///< of the file that is there now
    Tone m_tone = Tone::Neutral;
    IconLabel *m_mark = nullptr;
    MessageText *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace userdesk
