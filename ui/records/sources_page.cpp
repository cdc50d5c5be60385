#include "ui/records/sources_page.h"

#include "core/store/source_table.h"
#include "ui/records/draft.h"
#include "ui/records/listing_model.h"
#include "ui/records/source_form.h"
#include "ui/records/source_listing.h"

namespace entente::ui {

SourcesPage::SourcesPage(ViewContext& context, QWidget* parent)
    : TablePage(context,
                {.id = QStringLiteral("sources"),
                 .columns = looksOf(sourceColumns()),
                 .usualSortOrder = Qt::AscendingOrder},
                new SourceForm(context), parent) {
    begin();
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
            .filter = tr("Filter by title, publisher, address or note"),
            .table = tr("Sources"),
            .empty = tr("No sources yet. “New source” adds the first one."),
            .nothingFits = tr("No source fits the filter.")};
}

} // namespace entente::ui
