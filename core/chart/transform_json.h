#pragma once

// For spec_json.cpp: steps of working figures out, as a chart's description keeps them.

#include "core/chart/json_reader.h"
#include "core/series/transform.h"

namespace entente::chart {

[[nodiscard]] nlohmann::json stepJson(const series::Transform& step);
[[nodiscard]] series::Transform transformFrom(JsonReader& reader, const nlohmann::json& value,
                                              const std::string& place);

} // namespace entente::chart
