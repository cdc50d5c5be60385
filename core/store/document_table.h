#pragma once

#include "core/model/document.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <vector>

namespace entente::store {

// Charts, timelines and decks as stored. Everything here throws; the callers stand inside guarded() or
// Workspace::edit().

[[nodiscard]] std::vector<model::ChartDocument> listCharts(const Connection& connection);
[[nodiscard]] std::optional<model::ChartDocument> findChart(const Connection& connection, model::ChartId id);
/// Inserts when the id is not yet given or not there, otherwise replaces.
model::ChartId putChart(Edit& edit, const model::ChartDocument& chart);
void deleteChart(Edit& edit, model::ChartId id);

[[nodiscard]] std::vector<model::TimelineDocument> listTimelines(const Connection& connection);
[[nodiscard]] std::optional<model::TimelineDocument> findTimeline(const Connection& connection,
                                                                  model::TimelineViewId id);
model::TimelineViewId putTimeline(Edit& edit, const model::TimelineDocument& timeline);
void deleteTimeline(Edit& edit, model::TimelineViewId id);

[[nodiscard]] std::vector<model::DeckDocument> listDecks(const Connection& connection);
[[nodiscard]] std::optional<model::DeckDocument> findDeck(const Connection& connection, model::DeckId id);
/// Inserts or replaces the deck with its slides, in the order given.
model::DeckId putDeck(Edit& edit, const model::DeckDocument& deck);
void deleteDeck(Edit& edit, model::DeckId id);

} // namespace entente::store
