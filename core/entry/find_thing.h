#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::entry {

enum class ThingKind { Record, Person, Actor, Source, Series, Chart, Deck };

struct Thing {
    ThingKind kind = ThingKind::Record;
    std::int64_t id = 0;
    std::string title;
};

/// "record", "person", …
[[nodiscard]] std::string_view thingName(ThingKind kind);

/// The id that a text is; zero when it is none.
[[nodiscard]] std::int64_t idIn(const std::string& text);
/// Throws as the store does.
[[nodiscard]] std::optional<Thing> thingOfId(const store::Connection& connection, ThingKind kind,
                                             std::int64_t id);

/// By id, or by its whole title, name or code whatever its case; of several kinds the first that fits.
/// Errors: NotFound with what comes near, Ambiguous with the ids. Throws as the store does.
[[nodiscard]] base::Result<Thing> findThing(const store::Connection& connection, const std::string& what,
                                            const std::vector<ThingKind>& kinds);

} // namespace entente::entry
