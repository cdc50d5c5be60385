#include "ui/shell/main_window.h"

#include "ui/shell/action_table.h"
#include "ui/shell/change_words.h"
#include "ui/shell/deck_adder.h"
#include "ui/shell/focus_bar.h"
#include "ui/shell/help_page.h"
#include "ui/shell/inspector.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_host.h"
#include "ui/shell/search_box.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/theme_palette.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallest(880, 560);

QString pageOf(model::RecordKind kind) {
    switch (kind) {
    case model::RecordKind::Meeting:
        return QStringLiteral("meetings");
    case model::RecordKind::Agreement:
        return QStringLiteral("agreements");
    case model::RecordKind::Commitment:
        return QStringLiteral("commitments");
    case model::RecordKind::Event:
    case model::RecordKind::Deal:
        break;
    }
    return QStringLiteral("timeline");
}

} // namespace

MainWindow::MainWindow(WindowServices services, std::vector<PageEntry> pages, const QString& preferencesFile)
    : m_preferences(preferencesFile), m_entries(std::move(pages)) {
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    m_context.setToday(services.today);
    useLanguage(m_preferences.language());
    useBrightness(m_preferences.brightness());
    m_files = new WorkspaceFiles(m_context, m_preferences, std::move(services), this);
    m_decks = new DeckAdder(m_context, this);
    auto* centre = new QWidget(this);
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_navigation = new Navigation(m_entries, centre);
    layout->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeTop());
    right->addWidget(makeMiddle(m_entries), 1);
    m_message = new MessageLine(centre);
    right->addWidget(m_message);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    m_actions = new ActionTable(actionRows(), *menuBar(), this);
    for (const ActionRow& row : m_actions->rows())
        addAction(m_actions->action(QString::fromLatin1(row.id)));
    connectContext();
    connectFiles();
    setWindowIcon(applicationIcon());
    setMinimumSize(kSmallest);
    resize(kFirstSize);
    restoreGeometry(m_preferences.geometry());
    sessionChanged();
}

MainWindow::~MainWindow() {
    // Pages end before the context that they were given.
    delete takeCentralWidget();
}

QAction* MainWindow::action(const QString& id) const { return m_actions->action(id); }

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
    connect(&m_context, &ViewContext::addToDeckRequested, m_decks, &DeckAdder::add);
    connect(&m_context, &ViewContext::errorRequested, m_error, &ErrorBar::showError);
    connect(&m_context, &ViewContext::messageRequested, m_message,
            [this](const QString& text) { m_message->show(text); });
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

void MainWindow::sessionChanged() {
    WorkspaceSession* session = m_context.session();
    if (session != nullptr) {
        connect(session, &WorkspaceSession::undoStateChanged, this, &MainWindow::showUndoState);
        connect(session, &WorkspaceSession::edited, this, &MainWindow::showEdited);
        if (!m_firstPage.isEmpty() || m_pages->current() == nullptr)
            m_pages->showPage(m_firstPage);
        if (m_pages->current() == nullptr || m_pages->currentId() == QLatin1String("help"))
            m_pages->showPage(QString::fromLatin1(m_entries.front().id));
        m_firstPage.clear();
        settleWhenIdle();
    } else {
        m_start->refresh();
    }
    showStack();
    m_navigation->setEnabled(session != nullptr);
    updateInspector();
    updateActions();
    updateTitle();
}

void MainWindow::showStack() {
    if (m_context.session() != nullptr)
        m_stack->setCurrentWidget(m_pages);
    else
        m_stack->setCurrentWidget(m_files->isBusy() ? m_blank : m_start);
}

void MainWindow::showPage(const QString& pageId) {
    if (m_context.session() != nullptr)
        m_pages->showPage(pageId);
}

void MainWindow::openRecord(model::RecordId id, model::RecordKind kind) {
    m_context.select(id);
    const QString pageId = pageOf(kind);
    if (!m_pages->showPage(pageId))
        return showInspector(true);
    m_pages->current()->openRecord(id.value);
}

void MainWindow::openFile(const QString& file) {
    leave([this, file] { m_files->open(file); });
}

void MainWindow::leave(const std::function<void()>& then) { m_pages->confirmLeaving(then); }

void MainWindow::undo() {
    const auto failed = [this](const base::Result<store::Changed>& done) {
        if (!done)
            m_error->showError(done.error());
    };
    if (m_context.session() != nullptr)
        m_context.session()->undo(this, failed);
}

void MainWindow::redo() {
    const auto failed = [this](const base::Result<store::Changed>& done) {
        if (!done)
            m_error->showError(done.error());
    };
    if (m_context.session() != nullptr)
        m_context.session()->redo(this, failed);
}

void MainWindow::showEdited(const QString& label, bool isUndo) {
    m_error->dismiss();
    m_lastWasUndo = isUndo;
    m_message->show(
        tr("%1.", "a finished sentence").arg(isUndo ? tr("Undone: %1").arg(label) : doneText(label)),
        isUndo ? tr("Redo") : tr("Undo"));
}

void MainWindow::setLanguage(const std::string& language) {
    m_preferences.setLanguage(language);
    useLanguage(language);
}

void MainWindow::useLanguage(const std::string& language) {
    m_languages.apply(language);
    m_context.setLanguage(language);
    updateActions();
}

void MainWindow::setBrightness(Preferences::Brightness brightness) {
    m_preferences.setBrightness(brightness);
    useBrightness(brightness);
}

void MainWindow::useBrightness(Preferences::Brightness brightness) {
    useDark(brightness == Preferences::Brightness::Dark ||
            (brightness == Preferences::Brightness::System && m_systemIsDark));
}

void MainWindow::useDark(bool dark) {
    m_context.setDark(dark);
    updateActions();
    applyTheme();
}

void MainWindow::applyTheme() {
    const QPalette palette = paletteOf(m_context.theme());
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

void MainWindow::showInspector(bool shown) {
    m_preferences.setInspectorShown(shown);
    updateInspector();
    updateActions();
}

void MainWindow::updateInspector() {
    const Page* page = m_pages->current();
    m_inspector->setVisible(m_preferences.isInspectorShown() && m_context.session() != nullptr &&
                            page != nullptr && page->wantsInspector());
}

void MainWindow::updateHeading() {
    m_focus->setHidden(m_pages->current()->hiddenByFocus());
    updateInspector();
}

void MainWindow::showHelp() {
    const bool isShown = m_stack->currentWidget() == m_pages && m_pages->currentId() == QLatin1String("help");
    if (!isShown) {
        m_stack->setCurrentWidget(m_pages);
        m_pages->showPage(QStringLiteral("help"));
        return;
    }
    if (m_context.session() != nullptr)
        m_pages->showPage(QString::fromLatin1(m_entries.front().id));
    showStack();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_mayClose) {
        m_preferences.setGeometry(saveGeometry());
        return QMainWindow::closeEvent(event);
    }
    event->ignore();
    leave([this] {
        m_mayClose = true;
        // Not at once: a page may still be in the middle of its own answer.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_actions != nullptr) {
        m_actions->retranslate();
        updateActions();
        updateTitle();
    }
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    const auto atStart = [this] {
        if (!m_files->isBusy() && m_context.session() == nullptr)
            Q_EMIT settled();
    };
    QMetaObject::invokeMethod(this, atStart, Qt::QueuedConnection);
}

void MainWindow::settleWhenIdle() {
    connect(
        m_context.session(), &WorkspaceSession::idle, this,
        [this] {
            repaint();
            Q_EMIT settled();
        },
        Qt::SingleShotConnection);
}

void MainWindow::updateTitle() {
    const WorkspaceSession* session = m_context.session();
    if (session == nullptr)
        return setWindowTitle(tr("Entente"));
    const QString name = QFileInfo(session->path()).completeBaseName();
    setWindowTitle(session->isReadOnly() ? tr("%1 (read only) – Entente").arg(name)
                                         : tr("%1 – Entente").arg(name));
}

} // namespace entente::ui
