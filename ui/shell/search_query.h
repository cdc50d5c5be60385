#pragma once

#include "core/model/vocabulary.h"
#include "core/store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::ui {

/// One thing that was found, in the words of the window's language.
struct FoundItem {
    std::int64_t id = 0;
    /// A record's kind; empty for people, actors and series.
    std::optional<model::RecordKind> record;
    enum class Other { None, Person, Actor, Series } other = Other::None;
    std::string title;
    /// Date and place, office, …
    std::string detail;
    /// Of a series, which says the page that shows it.
    model::Measure measure = model::Measure::Other;
};

/// Best first. Throws.
[[nodiscard]] std::vector<FoundItem> findItems(const store::Connection& connection, const std::string& words,
                                               int limit, const std::string& language);

} // namespace entente::ui
