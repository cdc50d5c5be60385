#pragma once

#include "core/timeline/items_builder.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::make {

inline base::EdtfDate edtf(std::string_view text) { return base::parseEdtf(text).value(); }

struct RowParts {
    model::RecordKind kind = model::RecordKind::Meeting;
    std::string title = "Leaders meet";
    std::string_view date = "2025-02-07";
    std::string_view span = {};
    std::vector<std::int64_t> actors = {1, 2};
    std::vector<base::Day> steps = {};
    int citations = 1;
    std::string status = {};
};

/// Ids count up from 1 within a test.
inline model::RecordRow row(std::int64_t id, const RowParts& parts) {
    model::RecordRow row{.id = {id}, .kind = parts.kind, .title = parts.title, .place = "Washington"};
    if (!parts.date.empty())
        row.date = edtf(parts.date);
    if (!parts.span.empty())
        row.span = edtf(parts.span);
    for (const auto actor : parts.actors)
        row.actors.push_back({actor});
    row.status = parts.status;
    row.steps = parts.steps;
    row.citations = parts.citations;
    return row;
}

inline timeline::NameBook names() {
    return {.actors = {{{1}, {"JPN", "Japan"}}, {{2}, {"USA", "United States"}}, {{3}, {"KOR", "Korea"}}},
            .people = {{{1}, "Ishiba Shigeru"}, {{2}, "Donald Trump"}}};
}

inline base::Day today() { return base::toDay(2025, 6, 30); }

inline std::shared_ptr<const timeline::TimelineItems> items(const std::vector<model::RecordRow>& rows) {
    return timeline::makeItems(rows, names(), today());
}

} // namespace entente::make
