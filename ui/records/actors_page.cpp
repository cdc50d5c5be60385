#include "ui/records/actors_page.h"

#include "ui/records/actor_form.h"
#include "ui/records/actor_listing.h"
#include "ui/records/draft.h"
#include "ui/records/listing_model.h"

namespace entente::ui {

ActorsPage::ActorsPage(ViewContext& context, QWidget* parent)
    : TablePage(context,
                {.id = QStringLiteral("actors"),
                 .columns = looksOf(actorColumns()),
                 .usualSortOrder = Qt::AscendingOrder},
                new ActorForm(context), parent) {
    begin();
}

QString ActorsPage::title() const { return tr("Actors"); }

ListQuery ActorsPage::listQuery() const { return listActors; }

bool ActorsPage::isStaleAfter(const store::Changed& changed) const {
    return changed.touches(store::Area::Actors) || changed.touches(store::Area::Records) ||
           changed.touches(store::Area::People) || changed.touches(store::Area::Series) ||
           changed.touches(store::Area::Sources);
}

QString ActorsPage::deleteLabel(const std::string& title) const { return deleteActorLabel(title); }

std::function<void(store::Edit&)> ActorsPage::eraser(EntryId id) const {
    return [id](store::Edit& edit) { store::deleteActor(edit, id.as<model::ActorId>()); };
}

QString ActorsPage::whyItStays(EntryId id) const {
    const ListedActor* row = rowIn<ListedActor>(*tableModel().listing(), id);
    return row == nullptr || row->uses.holding() == 0
               ? QString()
               : tr("%n record(s), office(s) or series name this actor. Take it out of them first.", nullptr,
                    row->uses.holding());
}

QString ActorsPage::counted(int shown, int total) const {
    return shown == total ? tr("%n actor(s)", nullptr, total)
                          : tr("%1 of %n actor(s)", nullptr, total).arg(shown);
}

TablePage::Texts ActorsPage::texts() const {
    return {.newAction = tr("New actor"),
            .filter = tr("Filter by name, alias or code"),
            .table = tr("Actors"),
            .empty = tr("No actors yet. “New actor” adds the first state, organisation or company."),
            .nothingFits = tr("No actor fits the filter and what the window looks at.")};
}

} // namespace entente::ui
