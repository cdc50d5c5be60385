#pragma once

#include "core/model/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace entente::store {

/// What kinds of rows an edit touched.
enum class Area : unsigned {
    Actors = 1U << 0U,
    People = 1U << 1U,
    Records = 1U << 2U,
    Sources = 1U << 3U,
    Series = 1U << 4U,
    Charts = 1U << 5U,
    Timelines = 1U << 6U,
    Decks = 1U << 7U,
    Tags = 1U << 8U,
    Batches = 1U << 9U,
    Tables = 1U << 10U,
};

/// Told to views once, after an edit is on the disk: they ask again only for what they show.
struct Changed {
    model::ChangeId change;
    std::string label;
    unsigned areas = 0;
    /// Ids of the records, actors, series, … whose rows or children changed; sorted, each once.
    std::vector<std::int64_t> ids;
    /// Another process wrote and it is not known what: ask again for all.
    bool everything = false;

    [[nodiscard]] bool touches(Area area) const {
        return everything || (areas & static_cast<unsigned>(area)) != 0;
    }
    [[nodiscard]] bool touches(std::int64_t id) const;
    template <class Tag>
    [[nodiscard]] bool touches(base::Id<Tag> id) const {
        return touches(id.value);
    }
};

} // namespace entente::store
