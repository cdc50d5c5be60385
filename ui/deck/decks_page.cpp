#include "ui/deck/decks_page.h"

#include "core/store/document_table.h"
#include "ui/deck/add_slide_menu.h"
#include "ui/deck/deck_editor.h"
#include "ui/deck/deck_export.h"
#include "ui/deck/deck_inbox.h"
#include "ui/deck/deck_list.h"
#include "ui/deck/export_line.h"
#include "ui/deck/slide_desk.h"
#include "ui/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

// Four rows; more scroll.
constexpr int kDecksHeight = 4 * space::kRow;

struct Documents {
    std::vector<model::DeckDocument> decks;
    std::vector<model::ChartDocument> charts;
};

} // namespace

DecksPage::DecksPage(ViewContext& context, QWidget* parent)
    : Page(context, parent),
      m_thumbnails(std::make_shared<const KnownThumbnails>()),
      m_editor(new DeckEditor(context, this)),
      m_export(new DeckExport(context, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("decks"), this)),
      m_decks(new DeckList(this)),
      m_desk(new SlideDesk(*m_editor, m_decks, this)),
      m_line(new ExportLine(this)),
      m_newDeck(new QAction(themedIcon(QStringLiteral("new")), {}, this)),
      m_exportDeck(new QAction(themedIcon(QStringLiteral("export")), {}, this)) {
    m_exportDeck->setShortcut(Qt::CTRL | Qt::Key_E);
    m_exportDeck->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_newDeck, m_exportDeck});
    arrange();
    listen();
    listenToExport();
    retranslate();
    listenToSession();
}

DecksPage::~DecksPage() = default;

void DecksPage::arrange() {
    m_decks->setFixedHeight(kDecksHeight);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, 0, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_line);
}

void DecksPage::listen() {
    connect(&context(), &ViewContext::sessionChanged, this, &DecksPage::listenToSession);
    connect(&context(), &ViewContext::languageChanged, this, &DecksPage::retranslate);
    connect(m_newDeck, &QAction::triggered, this, &DecksPage::newDeck);
    connect(m_empty, &EmptyState::stepRequested, this, &DecksPage::newDeck);
    connect(m_exportDeck, &QAction::triggered, this, &DecksPage::chooseFile);
    connect(m_decks, &DeckList::currentDeckChanged, this, &DecksPage::loadDeck);
    connect(m_decks, &DeckList::renamed, m_editor, &DeckEditor::rename);
    connect(m_decks, &DeckList::deleteRequested, this,
            [this](model::DeckId deck) { m_editor->remove(deck, m_decks->titleOf(deck)); });
    connect(&DeckInbox::of(context()), &DeckInbox::added, this, &DecksPage::showDeck);
}

void DecksPage::listenToExport() {
    connect(m_export, &DeckExport::progressed, m_line, &ExportLine::showProgress);
    connect(m_line, &ExportLine::cancelRequested, m_export, &DeckExport::cancel);
    connect(m_export, &DeckExport::exported, m_line, &ExportLine::showExported);
    connect(m_export, &DeckExport::cancelled, m_line, &ExportLine::showCancelled);
    connect(m_export, &DeckExport::failed, this, [this](const base::Error& error) {
        m_line->clear();
        Q_EMIT context().errorRequested(error);
    });
    connect(m_export, &DeckExport::cancelled, this, &DecksPage::updateActions);
    connect(m_export, &DeckExport::exported, this, &DecksPage::updateActions);
    connect(m_export, &DeckExport::failed, this, &DecksPage::updateActions);
}

void DecksPage::listenToSession() {
    m_listSlot.renew();
    m_deckSlot.renew();
    m_thumbnails = std::make_shared<const KnownThumbnails>();
    m_documents.clear();
    m_decks->setDecks({});
    m_desk->show(std::nullopt, true);
    m_line->clear();
    updateActions();
    WorkspaceSession* session = context().session();
    if (!session)
        return;
    connect(session, &WorkspaceSession::changed, this, [this](const store::Changed& changed) {
        if (changed.touches(store::Area::Decks) || changed.touches(store::Area::Charts))
            reload();
        else if (isVisible())
            loadDeck();
        else
            m_isStale = true;
    });
    reload();
}

void DecksPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

void DecksPage::reload() {
    // Pictures of a page that nobody looks at would hold up the reads of the one that is.
    m_isStale = !isVisible();
    if (m_isStale || !context().session())
        return;
    context().session()->read(
        m_listSlot,
        [](const store::Connection& connection) {
            return Documents{store::listDecks(connection), store::listCharts(connection)};
        },
        [this](base::Result<Documents> documents) {
            if (!documents)
                return Q_EMIT context().errorRequested(documents.error());
            m_documents = std::move(documents->decks);
            m_desk->setCharts(documents->charts);
            m_decks->setDecks(m_documents);
            if (m_awaitedDeck)
                m_decks->setCurrentDeck(std::exchange(m_awaitedDeck, {}));
            m_stack->setCurrentIndex(m_documents.empty() ? 1 : 0);
            updateActions();
            Q_EMIT titleChanged();
            loadDeck();
        });
}

void DecksPage::loadDeck() {
    const model::DeckId deck = m_decks->currentDeck();
    WorkspaceSession* session = context().session();
    if (!session || !deck)
        return m_desk->show(std::nullopt, true);
    DeckInbox::of(context()).setLastUsed(deck);
    const PictureContext pictures{context().language(), context().today(), devicePixelRatioF()};
    session->read(
        m_deckSlot,
        [deck, pictures, known = m_thumbnails](const store::Connection& connection) {
            return loadDeckView(connection, deck, pictures, *known);
        },
        [this](base::Result<std::optional<DeckView>> view) {
            if (view)
                takeDeck(std::move(*view));
            else if (view.error().code != base::ErrorCode::QueryInterrupted)
                Q_EMIT context().errorRequested(view.error());
        });
}

void DecksPage::takeDeck(std::optional<DeckView> deck) {
    if (deck)
        m_thumbnails = std::make_shared<const KnownThumbnails>(deck->thumbnails);
    m_desk->show(deck, context().session()->isReadOnly());
    if (m_awaitedSlide)
        m_desk->select(std::exchange(m_awaitedSlide, {}));
}

void DecksPage::showDeck(model::DeckId deck, model::SlideId slide) {
    m_awaitedSlide = slide;
    const bool isListed = std::ranges::find(m_documents, deck, &model::DeckDocument::id) != m_documents.end();
    if (isListed)
        m_decks->setCurrentDeck(deck);
    else
        m_awaitedDeck = deck;
    reload();
}

void DecksPage::newDeck() {
    if (!context().session())
        return;
    const QString title = tr("New deck");
    m_editor->create(title, newSlide(title, {.content = slides::TitleChoice{}}),
                     tr("Make deck “%1”").arg(title),
                     [this](model::DeckId deck, model::SlideId slide) { showDeck(deck, slide); });
}

void DecksPage::chooseFile() {
    const QString title = m_decks->titleOf(m_decks->currentDeck());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export deck"),
                                                      QDir(folder).filePath(title + QStringLiteral(".pptx")),
                                                      tr("PowerPoint deck (*.pptx)"));
    if (!path.isEmpty())
        exportTo(path);
}

void DecksPage::exportTo(const QString& path) {
    const model::DeckId deck = m_decks->currentDeck();
    if (!deck)
        return;
    const auto found = std::ranges::find(m_documents, deck, &model::DeckDocument::id);
    m_line->showProgress(0, static_cast<int>(found->slides.size()));
    if (!m_desk->finish())
        return startExport(deck, path);
    // What was just typed is written after the edits that are under way: edits run in the order of their
    // asking.
    context().session()->edit(
        this, tr("Export deck"), [](store::Edit&) {},
        [this, deck, path](const base::Result<store::Changed>&) { startExport(deck, path); });
}

void DecksPage::startExport(model::DeckId deck, const QString& path) {
    m_export->start(deck, path);
    updateActions();
}

void DecksPage::updateActions() {
    const WorkspaceSession* session = context().session();
    m_newDeck->setEnabled(session && !session->isReadOnly());
    m_exportDeck->setEnabled(session && m_decks->currentDeck() && !m_export->isRunning());
}

void DecksPage::confirmLeaving(const std::function<void()>& proceed) {
    // Nothing is lost: what was typed becomes an edit.
    m_desk->finish();
    proceed();
}

QString DecksPage::title() const { return tr("Decks"); }

QString DecksPage::countText() const {
    return m_documents.empty() ? QString() : tr("%n deck(s)", nullptr, static_cast<int>(m_documents.size()));
}

QList<QAction*> DecksPage::pageActions() const { return {m_newDeck, m_exportDeck}; }

void DecksPage::retranslate() {
    m_newDeck->setText(tr("New deck"));
    m_exportDeck->setText(tr("Export deck…"));
    m_exportDeck->setToolTip(tr("Write the deck as a PowerPoint file"));
    m_empty->setTexts(
        tr("No decks yet"),
        tr("A deck gathers charts, tables and timelines as PowerPoint slides. Make one here, or choose "
           "Add to deck beside any chart."),
        tr("New deck"));
    m_decks->retranslate();
    m_desk->retranslate();
    m_line->retranslate();
    loadDeck();
}

} // namespace entente::ui
