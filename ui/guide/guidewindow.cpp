// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "guide/guidewindow.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QVBoxLayout>

#include "guide/picturedialog.h"
#include "look/icons.h"
#include "look/theme.h"
#include "widgets/dialogsize.h"
#include "widgets/obstacle.h"
#include "widgets/taborder.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr QSize usualSize(900, 680);
constexpr Length listWidth{220};

QString folderOf(const QString &language)
{
    const QString folder = u":/guide/%1/"_s.arg(language);
    return QFile::exists(folder + u"index.md"_s) ? folder : u":/guide/en/"_s;
}

/// A page whose pictures are never wider than itself.
class GuidePage : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource) {
            return resource;
        }
        const QImage image = QImage::fromData(resource.toByteArray());
        const int room = viewport()->width() - 2 * Theme::space5;
        return image.width() <= room ? image : image.scaledToWidth(std::max(1, room), Qt::SmoothTransformation);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextBrowser::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) {
            reload();
        }
    }
};

QString titleOf(const QString &path)
{
    QFile file(path);
    const QString line = file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readLine()) : QString();
    return line.startsWith(u"# ") ? line.sliced(2).trimmed() : path;
}

/// Qt gives the blocks of Markdown no room between them.
void giveRoom(QTextDocument *page)
{
    for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setTopMargin(isHeading ? Theme::space4 : 0);
        format.setBottomMargin(block.textList() ? Theme::space1 : Theme::space2);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// Where the pictures of a page are.
QList<QTextFragment> pictures(const QTextDocument &page)
{
    QList<QTextFragment> found;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isImageFormat()) {
                found.append(part.fragment());
            }
        }
    }
    return found;
}

} // namespace

GuideWindow::GuideWindow(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_folder(folderOf(language))
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Guide"));
    setModal(false);
    createParts();
    measure();
    listPages();
    resize(dialogSize(parent, usualSize));
    showPage(pages().first());
}

QStringList GuideWindow::pages()
{
    return {
        u"index.md"_s,     u"sign-in.md"_s,          u"find-a-user.md"_s, u"edit-a-user.md"_s, u"roles-and-status.md"_s,
        u"conflicts.md"_s, u"views-and-export.md"_s, u"settings.md"_s,    u"keyboard.md"_s};
}

void GuideWindow::createParts()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"guidePages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_page = new GuidePage;
    m_page->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would change the width
    m_page->setObjectName(u"guidePage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setOpenLinks(false); // a picture is no page, and the guide leads nowhere else
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"guideBack"_s);
    m_back->setShortcut(QKeySequence::Back);
    m_back->setAutoDefault(false);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::space3);
    columns->addWidget(m_list);
    columns->addWidget(m_page, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    setTabOrderOfLayouts(this);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { showPage(pages().at(row)); });
    connect(m_page, &QTextBrowser::sourceChanged, this, &GuideWindow::pageChanged);
    connect(m_page, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    const auto showBack = [this](bool isPossible) {
        setObstacle(m_back, isPossible ? QString() : tr("This is the first page."));
    };
    connect(m_page, &QTextBrowser::backwardAvailable, this, showBack);
    showBack(false);
    connect(m_back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void GuideWindow::measure()
{
    m_list->setFixedWidth(listWidth);
    m_page->document()->setDocumentMargin(Theme::space4);
    layout()->setContentsMargins(Theme::space4, Theme::space4, Theme::space4, Theme::space4);
    layout()->setSpacing(Theme::space3);
}

/// Another text size.
void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_shown.isEmpty()) {
        measure();
        m_page->reload();
    }
}

void GuideWindow::listPages()
{
    const QStringList names = pages();
    for (const QString &name : names) {
        m_list->addItem(titleOf(m_folder + name));
    }
}

void GuideWindow::showPage(const QString &name)
{
    if (name != m_shown) {
        m_page->setSource(QUrl(u"qrc"_s + m_folder + name), QTextDocument::MarkdownResource);
    }
}

void GuideWindow::pageChanged(const QUrl &page)
{
    m_shown = page.fileName();
    giveRoom(m_page->document());
    describePictures();
    m_list->setCurrentRow(int(pages().indexOf(m_shown)));
}

/// A picture leads to itself in its full size, and the words for it stand under it: a screen reader gets nothing of a
/// picture in a text. From the last to the first, as the words move what comes after them.
void GuideWindow::describePictures()
{
    m_words.clear();
    const QList<QTextFragment> found = pictures(*m_page->document());
    for (auto picture = found.crbegin(); picture != found.crend(); ++picture) {
        const QTextImageFormat image = picture->charFormat().toImageFormat();
        const QString words = image.property(QTextFormat::ImageAltText).toString();
        m_words.insert(QUrl(image.name()).fileName(), words);
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(image.name());
        link.setToolTip(tr("Show the picture in full size"));
        QTextCursor cursor(m_page->document());
        cursor.setPosition(picture->position());
        cursor.setPosition(picture->position() + picture->length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(link);
        cursor.movePosition(QTextCursor::EndOfBlock);
        QTextCharFormat note;
        note.setFont(Theme::font(Theme::noteSize));
        note.setForeground(Theme::color(ColorRole::SecondText));
        cursor.insertBlock(cursor.blockFormat(), note);
        cursor.insertText(words, note);
    }
}

void GuideWindow::follow(const QUrl &link)
{
    if (link.fileName().endsWith(u".png")) {
        showPicture(link);
    } else {
        m_page->setSource(link);
    }
}

void GuideWindow::showPicture(const QUrl &picture)
{
    auto *dialog = new PictureDialog(QPixmap(u':' + picture.path()), m_words.value(picture.fileName()), this);
    dialog->open();
}

} // namespace userdesk
