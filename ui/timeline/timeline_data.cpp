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

// As many rows as a window of usual size can show; lanes of actors are scrolled through.
timeline::PrepareOptions rowsFor(const timeline::TimelineSpec& spec) {
    return {.mostRows = spec.lanes == timeline::LaneBy::Kind ? 30U : 0U};
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
    return {.timeline = timeline::prepare(items, question.spec, rowsFor(question.spec)),
            .eras = timeline::leaderEras(store::listOffices(connection), leaders(question.focus, *items),
                                         book, question.today),
            .hidden = hiddenBy(connection, question.focus, rows.size())};
}

std::string readSourceNote(const store::Connection& connection, const std::vector<model::RecordId>& records,
                           const std::string& language, base::Day today) {
    std::vector<std::string> publishers;
    bool hasUnverified = false;
    for (const model::RecordId id : records) {
        const auto record = store::findRecord(connection, id);
        const bool unverified = record && record->unverified;
        hasUnverified = hasUnverified || unverified;
        for (const store::CitedSource& cited : store::citationsOf(connection, id.value)) {
            // What is nobody's source is told by the grey titles.
            if (cited.source.reliability != model::Reliability::Weak || !unverified)
                publishers.push_back(cited.source.publisher.empty() ? cited.source.title
                                                                    : cited.source.publisher);
        }
    }
    return timeline::sourceNote(publishers, language, today, hasUnverified);
}

} // namespace entente::ui
