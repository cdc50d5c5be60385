#pragma once

#include "core/base/error.h"
#include "core/model/vocabulary.h"
#include "core/store/search_slot.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

/// Tokens (base::searchTokens) that must follow each other.
struct SearchPhrase {
    std::vector<std::string> tokens;
    /// The last token may go on: it is still being typed.
    bool isBeginning = false;
    bool operator==(const SearchPhrase&) const = default;
};

/// What is searched for. Empty parts do not restrict.
struct SearchQuery {
    /// All must be there.
    std::vector<SearchPhrase> phrases = {};
    /// Any of these …
    std::vector<FoundKind> kinds = {};
    /// … and of records only these.
    std::vector<model::RecordKind> recordKinds = {};
    /// Codes or names, as typed; all must take part.
    std::vector<std::string> actors = {};
    /// As typed; all must be carried.
    std::vector<std::string> topics = {};
    /// Records that began on these days.
    std::optional<base::Day> from = {};
    std::optional<base::Day> to = {};
    /// Filters that were not understood and so do not filter: InvalidDate and InvalidValue with the filter as
    /// field.
    std::vector<base::Error> problems = {};

    bool operator==(const SearchQuery&) const = default;
    /// Neither words nor filters.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool hasFilters() const;
};

/// Understands what a person types: words; "words that follow each other" (a quote that is not closed yet
/// goes to the end); and filters, in English or Japanese (search_filter.h): `kind:meeting,deal actor:JPN
/// after:2017 topic:"host-nation support"`. What merely looks like a filter is words. Never fails.
[[nodiscard]] SearchQuery parseSearch(std::string_view typed);

} // namespace entente::store
