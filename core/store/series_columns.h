#pragma once

// For the store's own .cpp files: series and observations as their columns stand in the queries.

#include "core/model/series.h"
#include "core/store/sql.h"

#include <optional>
#include <string>

namespace entente::store {

/// Reads id, title, title_ja, measure, reporter_id, partner_id, flow, commodity, price_basis, definition,
/// valuation, classification, unit, currency, frequency, multiplier, edition, source_id, preferred, note,
/// unverified.
[[nodiscard]] model::Series readSeries(Row& row);
/// Reads period, value, status, literal, note, break_before.
[[nodiscard]] model::Observation readObservation(Row& row, base::Frequency frequency);
[[nodiscard]] std::optional<std::string> unlessEmpty(const std::string& text);
/// The literal only where the value's shortest text is another.
[[nodiscard]] std::optional<std::string> keptLiteral(const model::Observation& observation);

} // namespace entente::store
