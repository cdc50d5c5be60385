#include "ui/shell/main_window.h"

#include "ui/deck/deck_inbox.h"
#include "ui/exchange/change_exchange.h"
#include "ui/history/change_words.h"
#include "ui/ingest/file_import.h"
#include "ui/records/source_import.h"
#include "ui/shell/action_table.h"
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
    case model::RecordKind::Deal:
        return QStringLiteral("deals");
    case model::RecordKind::Event:
        return QStringLiteral("events");
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
    m_exchange = new ChangeExchange(m_context, services.environment, this);
    m_import = new FileImport(m_context, services.environment, this);
    m_sourceImport = new SourceImport(m_context, this);
    m_files = new WorkspaceFiles(m_context, m_preferences, std::move(services), this);
    // Takes slides for decks from now on, whether the page of decks was opened yet or not.
    DeckInbox::of(m_context);
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
    // Else the search, which is the first to be enabled, would begin with the cursor in it.
    centre->setFocus();
    m_actions = new ActionTable(actionRows(), *menuBar(), this);
    for (const ActionRow& row : m_actions->rows())
        addAction(m_actions->action(QString::fromLatin1(row.id)));
    m_search->setCommands(m_actions->all());
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

void MainWindow::showPage(const QString& pageId) {
    Page* current = m_pages->current();
    if (m_context.session() == nullptr)
        return;
    if (current == nullptr || !current->isVisible() || current->pageId() == pageId) {
        m_pages->showPage(pageId);
        return;
    }
    current->confirmLeaving([this, pageId] { m_pages->showPage(pageId); });
    // Where it stays until the question is answered.
    m_navigation->setCurrent(m_pages->currentId());
}

void MainWindow::openRecord(model::RecordId id, model::RecordKind kind) {
    m_context.select(id);
    if (!openOn(pageOf(kind), id.value))
        showInspector(true);
}

bool MainWindow::openOn(const QString& pageId, qint64 id) {
    if (!m_pages->showPage(pageId))
        return false;
    m_pages->current()->openRecord(id);
    return true;
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

} // namespace entente::ui
