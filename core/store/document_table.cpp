#include "core/store/document_table.h"

#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kCharts = "SELECT id, title, spec_version, spec FROM chart ORDER BY title, id";
constexpr auto kChart = "SELECT id, title, spec_version, spec FROM chart WHERE id = ?1";
constexpr auto kPutChart = R"sql(
INSERT INTO chart (id, title, spec_version, spec) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, spec_version = excluded.spec_version, spec = excluded.spec
)sql";

constexpr auto kTimelines = "SELECT id, title, spec_version, spec FROM timeline_view ORDER BY title, id";
constexpr auto kTimeline = "SELECT id, title, spec_version, spec FROM timeline_view WHERE id = ?1";
constexpr auto kPutTimeline = R"sql(
INSERT INTO timeline_view (id, title, spec_version, spec) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, spec_version = excluded.spec_version, spec = excluded.spec
)sql";

constexpr auto kDecks = "SELECT id, title FROM deck ORDER BY title, id";
constexpr auto kDeck = "SELECT id, title FROM deck WHERE id = ?1";
constexpr auto kPutDeck = R"sql(
INSERT INTO deck (id, title) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET title = excluded.title
)sql";
constexpr auto kSlides = R"sql(
SELECT id, kind, title, spec_version, spec, notes FROM slide WHERE deck_id = ?1 ORDER BY position, id
)sql";
constexpr auto kEraseSlides = "DELETE FROM slide WHERE deck_id = ?1";
constexpr auto kInsertSlide = R"sql(
INSERT INTO slide (deck_id, position, id, kind, title, spec_version, spec, notes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
)sql";

// A chart and a timeline are stored alike.
template <class Document>
Document readDocument(Row& row) {
    Document document;
    document.id = row.id<decltype(document.id)>();
    document.title = row.text();
    document.specVersion = static_cast<int>(row.integer());
    document.spec = row.text();
    return document;
}

template <class Document>
auto putDocument(Edit& edit, const char* sql, const Document& document) {
    const auto id = idOrNew(edit, document.id);
    execute(edit.connection(), sql, id, document.title, document.specVersion, document.spec);
    return id;
}

model::SlideDocument readSlide(Row& row) {
    model::SlideDocument slide;
    slide.id = row.id<model::SlideId>();
    slide.kind = row.text();
    slide.title = row.text();
    slide.specVersion = static_cast<int>(row.integer());
    slide.spec = row.text();
    slide.notes = row.text();
    return slide;
}

auto deckReader(const Connection& connection) {
    return [&connection](Row& row) {
        model::DeckDocument deck;
        deck.id = row.id<model::DeckId>();
        deck.title = row.text();
        deck.slides = readAll(connection, kSlides, readSlide, deck.id);
        return deck;
    };
}

} // namespace

std::vector<model::ChartDocument> listCharts(const Connection& connection) {
    return readAll(connection, kCharts, readDocument<model::ChartDocument>);
}

std::optional<model::ChartDocument> findChart(const Connection& connection, model::ChartId id) {
    return readFirst(connection, kChart, readDocument<model::ChartDocument>, id);
}

model::ChartId putChart(Edit& edit, const model::ChartDocument& chart) {
    return putDocument(edit, kPutChart, chart);
}

void deleteChart(Edit& edit, model::ChartId id) {
    execute(edit.connection(), "DELETE FROM chart WHERE id = ?1", id);
}

std::vector<model::TimelineDocument> listTimelines(const Connection& connection) {
    return readAll(connection, kTimelines, readDocument<model::TimelineDocument>);
}

std::optional<model::TimelineDocument> findTimeline(const Connection& connection, model::TimelineViewId id) {
    return readFirst(connection, kTimeline, readDocument<model::TimelineDocument>, id);
}

model::TimelineViewId putTimeline(Edit& edit, const model::TimelineDocument& timeline) {
    return putDocument(edit, kPutTimeline, timeline);
}

void deleteTimeline(Edit& edit, model::TimelineViewId id) {
    execute(edit.connection(), "DELETE FROM timeline_view WHERE id = ?1", id);
}

std::vector<model::DeckDocument> listDecks(const Connection& connection) {
    return readAll(connection, kDecks, deckReader(connection));
}

std::optional<model::DeckDocument> findDeck(const Connection& connection, model::DeckId id) {
    return readFirst(connection, kDeck, deckReader(connection), id);
}

model::DeckId putDeck(Edit& edit, const model::DeckDocument& deck) {
    const auto id = idOrNew(edit, deck.id);
    execute(edit.connection(), kPutDeck, id, deck.title);
    replaceChildren(edit, kEraseSlides, kInsertSlide, id, deck.slides,
                    [&](Binder& binder, const model::SlideDocument& slide) {
                        binder << idOrNew(edit, slide.id) << slide.kind << slide.title << slide.specVersion
                               << slide.spec << slide.notes;
                    });
    return id;
}

void deleteDeck(Edit& edit, model::DeckId id) {
    execute(edit.connection(), kEraseSlides, id);
    execute(edit.connection(), "DELETE FROM deck WHERE id = ?1", id);
}

} // namespace entente::store
