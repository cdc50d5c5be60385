// The part of MainWindow that makes its parts and ties them together.

#include "ui/links/link_map_dialog.h"
#include "ui/shell/focus_bar.h"
#include "ui/shell/help_page.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_host.h"
#include "ui/shell/search_box.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/message_line.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entente::ui {

QWidget* MainWindow::makeTop() {
    auto* top = new QWidget(this);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kMedium);
    m_focus = new FocusBar(m_context, top);
    m_search = new SearchBox(m_context, top);
    layout->addWidget(m_focus, 1);
    layout->addWidget(m_search);
    return top;
}

QWidget* MainWindow::makeMiddle(const std::vector<PageEntry>& pages) {
    auto* middle = new QWidget(this);
    auto* layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* column = new QVBoxLayout;
    auto* aside = new QHBoxLayout;
    aside->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    m_error = new ErrorBar(middle);
    aside->addWidget(m_error);
    column->addLayout(aside);
    m_stack = new QStackedWidget(middle);
    m_start = new StartPage(m_preferences, m_stack);
    std::vector<PageEntry> all = pages;
    all.push_back({"help", "", "", [this](ViewContext& context, QWidget* parent) -> Page* {
                       return new HelpPage(context, *m_actions, parent);
                   }});
    m_pages = new PageHost(m_context, all, m_stack);
    m_blank = new QWidget(m_stack);
    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_pages);
    column->addWidget(m_stack, 1);
    layout->addLayout(column, 1);
    m_inspector = new Inspector(m_context, middle);
    layout->addWidget(m_inspector);
    return middle;
}

void MainWindow::connectContext() {
    connect(&m_context, &ViewContext::sessionChanged, this, &MainWindow::sessionChanged);
    connect(&m_context, &ViewContext::themeChanged, this, &MainWindow::applyTheme);
    connect(&m_context, &ViewContext::openPageRequested, this, &MainWindow::showPage);
    connect(&m_context, &ViewContext::openRecordRequested, this, &MainWindow::openRecord);
    connect(&m_context, &ViewContext::openPersonRequested, this,
            [this](model::PersonId id) { openOn(QStringLiteral("people"), id.value); });
    connect(&m_context, &ViewContext::openSourceRequested, this,
            [this](model::SourceId id) { openOn(QStringLiteral("sources"), id.value); });
    connect(&m_context, &ViewContext::linksRequested, this,
            [this](model::RecordId id) { (new LinkMapDialog(m_context, id, this))->show(); });
    connect(&m_context, &ViewContext::errorRequested, m_error, &ErrorBar::showError);
    connect(&m_context, &ViewContext::messageRequested, m_message,
            [this](const QString& text) { m_message->show(text); });
    connect(&m_context, &ViewContext::selectionChanged, this, [this](model::RecordId id) {
        action(QStringLiteral("view.links"))->setEnabled(m_context.session() != nullptr && id.isValid());
    });
    connect(m_navigation, &Navigation::pageRequested, this, &MainWindow::showPage);
    connect(m_pages, &PageHost::pageShown, m_navigation, &Navigation::setCurrent);
    connect(m_pages, &PageHost::headingChanged, this, &MainWindow::updateHeading);
    connect(m_inspector, &Inspector::closeRequested, this, [this] { showInspector(false); });
    connect(m_search, &SearchBox::personChosen, this, [this](model::PersonId person) {
        m_inspector->show();
        m_inspector->showPerson(person);
    });
    connect(m_message, &MessageLine::actionRequested, this, [this] { m_lastWasUndo ? redo() : undo(); });
}

void MainWindow::connectFiles() {
    connect(m_files, &WorkspaceFiles::began, m_message, [this](const QString& what) {
        m_error->dismiss();
        m_message->showLasting(what + QStringLiteral("…"));
        showStack();
    });
    connect(m_files, &WorkspaceFiles::failed, this, [this] {
        m_message->clear();
        showStack();
        Q_EMIT settled();
    });
    connect(m_files, &WorkspaceFiles::opened, m_message, &MessageLine::clear);
    connect(m_start, &StartPage::newRequested, m_files, &WorkspaceFiles::askNew);
    connect(m_start, &StartPage::openRequested, m_files, &WorkspaceFiles::askOpen);
    connect(m_start, &StartPage::sampleRequested, m_files, &WorkspaceFiles::openSample);
    connect(m_start, &StartPage::recentRequested, m_files, &WorkspaceFiles::open);
}

} // namespace entente::ui
