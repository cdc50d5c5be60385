#pragma once

#include "core/entry/field_list.h"
#include "core/entry/find_thing.h"
#include "core/entry/json.h"
#include "core/entry/name_book.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::entry {

/// One row of input on its way into the workspace.
struct RowInput {
    const Json& object;
    NameBook& names;
    /// Zero for what was typed on the command line.
    std::int64_t line = 0;
    /// What is refused is added here.
    std::vector<base::Error>& refused;
};

struct StoredThing {
    std::int64_t id = 0;
    std::string title;
};

/// A kind of thing that the command line adds and changes.
struct ThingEntry {
    std::string_view name;
    ThingKind kind = ThingKind::Record;
    std::vector<FieldInfo> fields;
    /// Both give nothing when a field is refused, and throw as the store does.
    std::function<std::optional<StoredThing>(const RowInput&)> add;
    std::function<std::optional<StoredThing>(const RowInput&, std::int64_t id)> edit;
    /// The field that names the thing.
    std::string_view titleField = "title";
};

/// All kinds, records first.
[[nodiscard]] const std::vector<ThingEntry>& thingEntries();
/// By the name of a kind that there is.
[[nodiscard]] const ThingEntry& entryNamed(std::string_view name);
/// Throws as the store does.
[[nodiscard]] const ThingEntry& entryOf(const store::Connection& connection, const Thing& thing);
/// "meeting", "person", …
[[nodiscard]] std::string kindName(const store::Connection& connection, const Thing& thing);

} // namespace entente::entry
