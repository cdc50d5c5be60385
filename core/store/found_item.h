#pragma once

#include "core/base/date.h"
#include "core/model/vocabulary.h"
#include "core/store/search.h"
#include "core/store/search_marks.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::store {

/// One thing that was found, with what a line or two about it needs.
struct FoundItem {
    std::int64_t id = 0;
    FoundKind kind = FoundKind::Record;
    SearchTier tier = SearchTier::Text;
    /// Of a record.
    std::optional<model::RecordKind> record;
    /// Of a series: it says the page that shows it.
    std::optional<model::Measure> measure;
    MarkedText title;
    std::optional<base::EdtfDate> date;
    /// A record's place, a person's last office, an actor's code, a series' edition.
    std::string detail;
    /// Where words that the title lacks stand; empty when it has them all.
    MarkedText excerpt;
};

struct FoundItems {
    std::vector<FoundItem> items;
    bool isComplete = true;
    std::vector<base::Error> problems;
};

/// search() with names in a language. Throws.
[[nodiscard]] FoundItems findItems(const Connection& connection, const SearchQuery& query,
                                   const SearchLimits& limits, const std::string& language);

} // namespace entente::store
