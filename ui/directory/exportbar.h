// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QElapsedTimer>

#include "directory/userexport.h"
#include "widgets/messageframe.h"

class QProgressBar;
class QPushButton;

namespace userdesk {

/// Runs an export and says in place how far it is and how it ended; hidden while there is nothing to tell. How it ended
/// is announced to screen readers once. Destroying the bar cancels the export.
class ExportBar : public MessageFrame {
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    /// Cancels an export that still runs. What the source holds is let go when the file is written, the export is
    /// cancelled or the bar is dismissed; until then the operator can try again. @p shortcoming is a sentence on what
    /// the rows lack; empty where nothing.
    void start(const UserExport::Source &source, const UserExport::Target &target, const QString &shortcoming = {});
    bool isRunning() const { return m_export != nullptr; }

Q_SIGNALS:
    void runningChanged(bool isRunning);

private:
    struct Job {
        UserExport::Source source;
        UserExport::Target target;
        QString shortcoming;
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
    void takeOutcome(const UserExport::Outcome &outcome);
    void showEnd(Tone tone, const QString &title, const QString &detail = {});
    void showButtons();
    void focusButton();

    std::optional<Job> m_job; ///< what is tried again
    UserExport *m_export = nullptr; ///< while it runs
    QElapsedTimer m_sinceShown; ///< the progress
    QString m_writtenPath; ///< of the file that is there now
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace userdesk
