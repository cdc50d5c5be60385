#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::slides {

// A refreshable thing on a slide carries the key of what it shows in its shape's name, "Defence share of GDP
// [E:C0001T5FQ2M9KX]": other programs keep names when they save a deck and drop tags.

/// "E:" with a letter for the kind of thing and the key in base 32.
[[nodiscard]] std::string chartIdentity(std::int64_t chart);
[[nodiscard]] std::string slideIdentity(std::int64_t slide);

/// "Title [E:…]"; the title alone when there is no identity.
[[nodiscard]] std::string nameWithIdentity(std::string_view title, std::string_view identity);

struct Identity {
    enum class Kind { Chart, Slide };
    Kind kind = Kind::Chart;
    std::int64_t id = 0;
    bool operator==(const Identity&) const = default;
};

/// Finds an identity at the end of a shape's name, or reads a bare one.
[[nodiscard]] std::optional<Identity> readIdentity(std::string_view name);

} // namespace entente::slides
