#include "core/chart/palette.h"
#include "core/slides/deck_reading.h"
#include "core/slides/deck_words.h"
#include "core/slides/timeline_slide.h"
#include "core/timeline/items_builder.h"

namespace entente::slides {
namespace {

timeline::NameBook nameBook(const DeckReading& reading) {
    timeline::NameBook book;
    for (const model::Actor& actor : reading.names.actors())
        book.actors[actor.id] = {.code = actor.code,
                                 .name = model::shortNameIn(actor.names, reading.language),
                                 .isColoured = chart::actorAccent(actor.code) != 0};
    for (const model::Person& person : reading.names.people())
        book.people[person.id] = model::nameIn(person.names, reading.language);
    return book;
}

} // namespace

TimelineContent resolveTimeline(DeckReading& reading, const TimelineChoice& choice, SlideSpec& slide) {
    const auto rows = recordsOf(reading, choice.filter, {});
    for (const model::RecordRow& row : rows)
        reading.sources.addCited(reading.connection, row.id.value);
    const auto names = nameBook(reading);
    const auto prepared =
        timeline::prepare(timeline::makeItems(rows, names, reading.asOf), {.title = slide.title,
                                                                           .period = choice.filter.period,
                                                                           .language = reading.language,
                                                                           .showEras = false});
    TimelineContent content{.drawing = timelineDrawing(*prepared), .identity = {}};
    const std::string note = say(DeckWord::TimelineNote, reading.language, fmt::arg("count", rows.size()),
                                 fmt::arg("filter", filterWords(reading, choice.filter)));
    content.drawing.altText = slide.title + "\n" + note;
    slide.notes += (slide.notes.empty() ? "" : "\n\n") + note;
    return content;
}

} // namespace entente::slides
