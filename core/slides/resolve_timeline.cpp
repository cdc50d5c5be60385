#include "core/chart/palette.h"
#include "core/slides/deck_reading.h"
#include "core/slides/deck_words.h"
#include "core/slides/layouts.h"
#include "core/slides/timeline_slide.h"
#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/source_table.h"
#include "core/timeline/leader_eras.h"
#include "core/timeline/source_note.h"

#include <algorithm>
#include <set>

namespace entente::slides {
namespace {

constexpr std::size_t kEraTracks = 2;

timeline::TimelineSpec specOf(const DeckReading& reading, const RecordFilter& filter) {
    timeline::TimelineSpec spec{.kinds = filter.kinds, .period = filter.period, .language = reading.language};
    return spec;
}

std::size_t countKinds(const std::vector<model::RecordRow>& rows) {
    std::set<model::RecordKind> kinds;
    for (const model::RecordRow& row : rows)
        kinds.insert(row.kind);
    return kinds.size();
}

std::size_t countTracks(const std::vector<timeline::Era>& eras) {
    return eras.empty() ? 0 : static_cast<std::size_t>(eras.back().track) + 1;
}

// Adds the records' sources to the deck's and names the most frequent ones below the drawing.
std::string citeAll(DeckReading& reading, const std::vector<model::RecordRow>& rows) {
    std::vector<std::string> publishers;
    bool hasUnverified = false;
    for (const model::RecordRow& row : rows) {
        hasUnverified = hasUnverified || row.unverified;
        for (const store::CitedSource& cited : store::citationsOf(reading.connection, row.id.value)) {
            reading.sources.add(cited.source);
            // What is nobody's source is told by the grey titles.
            if (cited.source.reliability != model::Reliability::Weak || !row.unverified)
                publishers.push_back(cited.source.publisher.empty() ? cited.source.title
                                                                    : cited.source.publisher);
        }
    }
    return timeline::sourceNote(publishers, reading.language, reading.asOf, hasUnverified);
}

} // namespace

TimelineContent resolveTimeline(DeckReading& reading, const TimelineChoice& choice, SlideSpec& slide) {
    const auto rows = recordsOf(reading, choice.filter, {});
    const timeline::NameBook names = timeline::makeNameBook(
        reading.names.actors(), reading.names.people(), reading.language,
        [](std::string_view code) { return chart::actorColour(code) != chart::actorColour({}); });
    const auto items = timeline::makeItems(rows, names, reading.asOf);
    const auto eras = timeline::leaderEras(store::listOffices(reading.connection),
                                           timeline::leadingActors(*items, kEraTracks), names, reading.asOf);
    const Box room = contentBox(!slide.subtitle.empty());
    const unsigned most = timelineRows(room.height, countTracks(eras), countKinds(rows));
    const auto prepared = timeline::prepare(items, specOf(reading, choice.filter), {.mostRows = most});
    slide.footnote = citeAll(reading, rows);
    slide.notes +=
        (slide.notes.empty() ? "" : "\n\n") + say(DeckWord::TimelineNote, reading.language,
                                                  fmt::arg("filter", filterWords(reading, choice.filter)),
                                                  fmt::arg("count", rows.size()));
    return {.drawing = timelineDrawing(*prepared, eras, room.width, room.height)};
}

} // namespace entente::slides
