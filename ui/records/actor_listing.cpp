#include "ui/records/actor_listing.h"

#include "core/base/text.h"
#include "ui/records/common_columns.h"
#include "ui/text.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace entente::ui {
namespace {

std::string actorHaystack(const model::Actor& actor) {
    std::string text = actor.code + '\n';
    for (const model::Name& name : actor.names)
        text += name.text + '\n';
    return base::folded(text);
}

QString actorName(const ListedActor& row, const Words& words) {
    return toQt(model::nameIn(row.actor.names, words.language));
}

QString otherActorName(const ListedActor& row, const Words& words) {
    const QString other = toQt(model::nameIn(row.actor.names, words.language == "ja" ? "en" : "ja"));
    return other == actorName(row, words) ? dash() : other;
}

Column<ListedActor> countColumn(const char* title, int rank, int store::ActorUses::*count) {
    return {.title = title,
            .width = 84,
            .rank = rank,
            .isNumber = true,
            .text =
                [count](const ListedActor& r, const Words&) {
                    return r.uses.*count == 0 ? dash() : QString::number(r.uses.*count);
                },
            .order = [count](const ListedActor& r) { return std::int64_t{r.uses.*count}; }};
}

Column<ListedActor> actorEvidenceColumn() {
    return {
        .title = QT_TRANSLATE_NOOP("RecordColumn", "Sources"),
        .width = 92,
        .rank = 4,
        .text = [](const ListedActor& r,
                   const Words&) { return evidenceText(r.actor.unverified, r.uses.sources); },
        .order = [](const ListedActor& r) { return r.actor.unverified ? -1 : std::int64_t{r.uses.sources}; },
        .tip = [](const ListedActor& r,
                  const Words&) { return evidenceTip(r.actor.unverified, r.uses.sources); },
        .isQuiet = [](const ListedActor&) { return true; }};
}

} // namespace

std::vector<Column<ListedActor>> actorColumns() {
    return {
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Name"), .width = 170, .isWide = true, .text = actorName},
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Other language"),
         .width = 150,
         .rank = 3,
         .most = 260,
         .text = otherActorName},
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Code"),
         .width = 110,
         .rank = 1,
         .most = 180,
         .text = [](const ListedActor& r, const Words&) { return toQt(r.actor.code); }},
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Kind"),
         .width = 110,
         .rank = 2,
         .text = [](const ListedActor& r, const Words&) { return word(r.actor.kind); }},
        countColumn(QT_TRANSLATE_NOOP("RecordColumn", "Records"), 5, &store::ActorUses::records),
        countColumn(QT_TRANSLATE_NOOP("RecordColumn", "Series"), 6, &store::ActorUses::series),
        actorEvidenceColumn()};
}

std::shared_ptr<const TableListing> listActors(const store::Connection& connection, const model::Focus& focus,
                                               const Words& /*words*/) {
    const auto uses = store::usesOfActors(connection);
    const std::vector<model::Actor> actors = store::listActors(connection);
    std::vector<ListedActor> rows;
    std::vector<std::string> haystacks;
    for (const model::Actor& actor : actors) {
        const auto& wanted = focus.actors;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), actor.id) == wanted.end())
            continue;
        const auto used = uses.find(actor.id);
        rows.push_back({actor, used == uses.end() ? store::ActorUses() : used->second});
        haystacks.push_back(actorHaystack(actor));
    }
    auto listing = std::make_shared<ListingOf<ListedActor>>(std::move(rows), actorColumns());
    listing->haystacks = std::move(haystacks);
    listing->total = static_cast<int>(actors.size());
    return listing;
}

} // namespace entente::ui
