#include "ui/records/sources_page.h"

#include "core/store/source_table.h"
#include "ui/records/citation_actions.h"
#include "ui/records/draft.h"
#include "ui/records/listing_model.h"
#include "ui/records/record_form.h"
#include "ui/records/source_form.h"
#include "ui/records/source_import.h"
#include "ui/records/source_listing.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>

namespace entente::ui {

SourcesPage::SourcesPage(ViewContext& context, QWidget* parent)
    : TablePage(context,
                {.id = QStringLiteral("sources"),
                 .columns = looksOf(sourceColumns()),
                 .usualSortOrder = Qt::AscendingOrder},
                new SourceForm(context), parent),
      m_import(new SourceImport(context, this)),
      m_citations(new CitationActions(
          context, [this] { return chosenSource(); }, [this] { return shownSources(); }, this)),
      m_importAction(new QAction(themedIcon(QStringLiteral("open")), {}, this)) {
    connect(m_importAction, &QAction::triggered, m_import, &SourceImport::askFiles);
    setAcceptDrops(true);
    begin();
    table().addActions({m_citations->copyAction(), m_citations->exportAction()});
    connect(&form(), &RecordForm::shown, this, &SourcesPage::enableCitations);
    connect(&form(), &RecordForm::closed, this, &SourcesPage::enableCitations);
    connect(&tableModel(), &QAbstractItemModel::rowsInserted, this, &SourcesPage::enableCitations);
    connect(&tableModel(), &QAbstractItemModel::modelReset, this, &SourcesPage::enableCitations);
    enableCitations();
}

QList<QAction*> SourcesPage::pageActions() const {
    return TablePage::pageActions() +
           QList<QAction*>{m_citations->copyAction(), m_importAction, m_citations->exportAction()};
}

void SourcesPage::chosenChanged(EntryId /*id*/) { enableCitations(); }

void SourcesPage::enableCitations() {
    const bool isWritable = context().session() != nullptr && !context().session()->isReadOnly();
    m_importAction->setEnabled(isWritable);
    m_citations->setEnabled(chosenSource().has_value(), tableModel().rowCount() > 0);
}

std::optional<model::Source> SourcesPage::chosenSource() const {
    const ListedSource* row = rowIn<ListedSource>(*tableModel().listing(), form().recordId());
    return row == nullptr ? std::nullopt : std::optional(row->source);
}

std::vector<model::Source> SourcesPage::shownSources() const {
    const ShownTable shown = tableModel().shown(title(), {});
    std::vector<model::Source> sources;
    if (const auto* listing = dynamic_cast<const ListingOf<ListedSource>*>(shown.listing.get())) {
        for (const std::uint32_t row : shown.rows)
            sources.push_back(listing->rows()[row].source);
    }
    return sources;
}

void SourcesPage::retranslate() {
    m_importAction->setText(tr("Import sources…"));
    m_importAction->setToolTip(tr("Read BibTeX, RIS or CSL-JSON"));
    m_citations->retranslate();
    TablePage::retranslate();
}

void SourcesPage::dragEnterEvent(QDragEnterEvent* event) {
    if (m_importAction->isEnabled() && !droppedSources(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SourcesPage::dropEvent(QDropEvent* event) {
    m_import->take(droppedSources(*event->mimeData()));
    event->acceptProposedAction();
}

QString SourcesPage::title() const { return tr("Sources"); }

ListQuery SourcesPage::listQuery() const { return listSources; }

bool SourcesPage::isStaleAfter(const store::Changed& changed) const {
    return changed.touches(store::Area::Sources) || changed.touches(store::Area::Series);
}

QString SourcesPage::deleteLabel(const std::string& title) const { return deleteSourceLabel(title); }

BulkKind SourcesPage::bulkKind() const { return bulkKindOfSources(); }

std::string SourcesPage::entryKind() const { return "source"; }

std::function<void(store::Edit&)> SourcesPage::eraser(EntryId id) const {
    return [id](store::Edit& edit) { store::deleteSource(edit, id.as<model::SourceId>()); };
}

QString SourcesPage::whyItStays(EntryId id) const {
    const ListedSource* row = rowIn<ListedSource>(*tableModel().listing(), id);
    return row == nullptr || row->uses == 0
               ? QString()
               : tr("%n fact(s) cite this source. Take it out of them first.", nullptr, row->uses);
}

QString SourcesPage::counted(int shown, int total) const {
    return shown == total ? tr("%n source(s)", nullptr, total)
                          : tr("%1 of %n source(s)", nullptr, total).arg(shown);
}

TablePage::Texts SourcesPage::texts() const {
    return {.newAction = tr("New source"),
            .filter = tr("Filter by title, author, publisher, address or note"),
            .table = tr("Sources"),
            .empty =
                tr("No sources yet. “New source” adds the first one; a link or a bibliography can be dropped "
                   "here."),
            .nothingFits = tr("No source fits the filter.")};
}

} // namespace entente::ui
