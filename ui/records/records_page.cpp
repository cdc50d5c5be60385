#include "ui/records/records_page.h"

#include "core/model/codes.h"
#include "core/store/record_table.h"
#include "ui/records/draft.h"
#include "ui/widgets/view_context.h"

#include <set>

namespace entente::ui {
namespace {

std::vector<std::string> placesOf(const std::vector<ListedRecord>& records) {
    std::set<std::string> places;
    for (const ListedRecord& record : records) {
        if (!record.row.place.empty())
            places.insert(record.row.place);
    }
    return {places.begin(), places.end()};
}

} // namespace

RecordsPage::RecordsPage(ViewContext& context, Setup setup, RecordForm* form, QWidget* parent)
    : TablePage(context, {.id = setup.id, .columns = looksOf(setup.columns)}, form, parent),
      m_kind(setup.kind),
      m_columns(std::move(setup.columns)) {}

ListQuery RecordsPage::listQuery() const {
    return [query = recordQuery(), columns = m_columns, kind = m_kind](
               const store::Connection& connection, const model::Focus& focus, const Words& words) {
        auto listing = std::make_shared<ListingOf<ListedRecord>>(query(connection, focus), columns);
        listing->haystacks = haystacksOf(listing->rows(), words);
        listing->places = placesOf(listing->rows());
        if (focus != model::Focus{})
            listing->total = static_cast<int>(store::listRecords(connection, {kind}, {}).size());
        return listing;
    };
}

bool RecordsPage::isStaleAfter(const store::Changed& changed) const {
    return changed.touches(store::Area::Records) || changed.touches(store::Area::Series) ||
           changed.touches(store::Area::Tags);
}

QString RecordsPage::deleteLabel(const std::string& title) const { return ui::deleteLabel(m_kind, title); }

BulkKind RecordsPage::bulkKind() const { return bulkKindOf(m_kind); }

std::string RecordsPage::entryKind() const { return std::string(model::codeOf(m_kind)); }

std::function<void(store::Edit&)> RecordsPage::eraser(EntryId id) const {
    return [id](store::Edit& edit) { store::deleteRecord(edit, id.as<model::RecordId>()); };
}

void RecordsPage::chosenChanged(EntryId id) { context().select(id.as<model::RecordId>()); }

} // namespace entente::ui
