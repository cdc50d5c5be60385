#include "ui/timeline/timeline_data.h"

#include "core/chart/palette.h"
#include "core/store/actor_table.h"
#include "core/store/lookup.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"
#include "core/timeline/leader_eras.h"
#include "core/timeline/source_note.h"

namespace entente::ui {
namespace {

constexpr std::size_t kEraTracks = 2;

// Of whoever the user looks at; of the two who are in most records when nobody was chosen.
std::vector<model::ActorId> leaders(const model::Focus& focus, const timeline::TimelineItems& items) {
    auto actors = focus.actors.empty() ? timeline::leadingActors(items, kEraTracks) : focus.actors;
    if (actors.size() > kEraTracks)
        actors.resize(kEraTracks);
    return actors;
}

int hiddenBy(const store::Connection& connection, const model::Focus& focus, std::size_t shown) {
    if (focus == model::Focus{})
        return 0;
    return static_cast<int>(store::countRecords(connection) - static_cast<std::int64_t>(shown));
}

} // namespace

TimelineAnswer readTimeline(const store::Connection& connection, const TimelineQuestion& question) {
    const store::Names names = store::loadNames(connection);
    const timeline::NameBook book = timeline::makeNameBook(
        names.actors(), names.people(), question.spec.language,
        [](std::string_view code) { return chart::actorColour(code) != chart::actorColour({}); });
    const auto rows = store::listRecords(connection, {}, question.focus);
    const auto items = timeline::makeItems(rows, book, question.today);
    return {.timeline = timeline::prepare(items, question.spec),
            .eras = timeline::leaderEras(store::listOffices(connection), leaders(question.focus, *items),
                                         book, question.today),
            .hidden = hiddenBy(connection, question.focus, rows.size())};
}

std::string readSourceNote(const store::Connection& connection, const std::vector<model::RecordId>& records,
                           const std::string& language, base::Day today) {
    std::vector<std::string> publishers;
    for (const model::RecordId record : records) {
        for (const store::CitedSource& cited : store::citationsOf(connection, record.value))
            publishers.push_back(cited.source.publisher.empty() ? cited.source.title
                                                                : cited.source.publisher);
    }
    return timeline::sourceNote(publishers, language, today);
}

} // namespace entente::ui
