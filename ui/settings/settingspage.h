// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "directory/directorysetup.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace userdesk {

class ColumnList;
struct Desk;
class Preferences;

/// What the operator can set, on a page of the window. Everything takes effect at once and is kept.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);

    void setColumns(const QList<ColumnSetup> &shown);
    /// Why what builds the pages anew (the language, the text size) can't be changed just now; empty where it can.
    void setRebuildLock(const QString &reason);
    void focusFirst(); ///< the way back

Q_SIGNALS:
    void closed();
    void languageChosen(const QString &code);
    void textSizeChosen(int percent);
    void columnsChosen(const QList<userdesk::ColumnSetup> &shown);

private:
    QWidget *createBar();
    QWidget *createSections();
    QWidget *createSection(const QString &title, const QList<QWidget *> &parts);
    QWidget *createLanguage();
    QWidget *createTextSize();
    void showTextSize();
    QWidget *createLook();
    QWidget *createKept();
    QWidget *createRecent();
    QWidget *createPlaces();
    QComboBox *createBox(const QString &name, const QString &label, QBoxLayout *layout);
    void showKept();

    Desk &m_desk;
    Preferences &m_preferences;
    QPushButton *m_back = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_textSize = nullptr;
    QLabel *m_languageNote = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_forgetKept = nullptr;
    ColumnList *m_columns = nullptr;
};

} // namespace userdesk
