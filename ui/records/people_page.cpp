#include "ui/records/people_page.h"

#include "core/store/person_table.h"
#include "ui/records/draft.h"
#include "ui/records/listing_model.h"
#include "ui/records/people_listing.h"
#include "ui/records/person_form.h"

namespace entente::ui {

PeoplePage::PeoplePage(ViewContext& context, QWidget* parent)
    : TablePage(context,
                {.id = QStringLiteral("people"),
                 .columns = looksOf(peopleColumns()),
                 .usualSortOrder = Qt::AscendingOrder},
                new PersonForm(context), parent) {
    begin();
}

QString PeoplePage::title() const { return tr("People"); }

ListQuery PeoplePage::listQuery() const { return listPeople; }

bool PeoplePage::isStaleAfter(const store::Changed& changed) const {
    return changed.touches(store::Area::People) || changed.touches(store::Area::Records) ||
           changed.touches(store::Area::Sources);
}

QString PeoplePage::deleteLabel(const std::string& title) const { return deletePersonLabel(title); }

BulkKind PeoplePage::bulkKind() const { return bulkKindOfPeople(); }

std::string PeoplePage::entryKind() const { return "person"; }

std::function<void(store::Edit&)> PeoplePage::eraser(EntryId id) const {
    return [id](store::Edit& edit) { store::deletePerson(edit, id.as<model::PersonId>()); };
}

QString PeoplePage::whyItStays(EntryId id) const {
    const ListedPerson* row = rowIn<ListedPerson>(*tableModel().listing(), id);
    return row == nullptr || row->records == 0
               ? QString()
               : tr("%n record(s) name this person. Take the name out of them first.", nullptr, row->records);
}

QString PeoplePage::counted(int shown, int total) const {
    return shown == total ? tr("%n person(s)", nullptr, total)
                          : tr("%1 of %n person(s)", nullptr, total).arg(shown);
}

TablePage::Texts PeoplePage::texts() const {
    return {.newAction = tr("New person"),
            .filter = tr("Filter by name, alias, office or country"),
            .table = tr("People"),
            .empty = tr("No people yet. “New person” adds the first one."),
            .nothingFits = tr("Nobody fits the filter and what the window looks at.")};
}

} // namespace entente::ui
