// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QHash>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace userdesk {

/// The guide, a page a task, beside the work. What there is in no language but English is shown in English.
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    /// @p language is a code such as "tr".
    explicit GuideWindow(const QString &language, QWidget *parent = nullptr);

    /// A page by the name of its file, e.g. "sign-in.md".
    void showPage(const QString &name);
    QString shownPage() const { return m_shown; }
    QString language() const { return m_language; }

    /// The files of all pages, in the order of the index.
    static QStringList pages();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createParts();
    void measure(); ///< by the text size
    void listPages();
    void pageChanged(const QUrl &page);
    void describePictures();
    void follow(const QUrl &link);
    void showPicture(const QUrl &picture);

    QString m_language;
    QString m_folder; ///< of the language
    QString m_shown; ///< the page's name
    QHash<QString, QString> m_words; ///< what is to be seen in each picture of the page, by its file name
    QListWidget *m_list = nullptr;
    QTextBrowser *m_page = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace userdesk
