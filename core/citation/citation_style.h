#pragma once

#include "core/model/source.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::citation {

/// Chicago: notes and bibliography, The Chicago Manual of Style, 18th edition. Plain: one line that any
/// reader understands.
enum class Style { Chicago, Plain };

/// A stretch of a citation; titles of whole works are in italics.
struct Run {
    std::string text;
    bool isItalic = false;
    bool operator==(const Run&) const = default;
};
using Citation = std::vector<Run>;

/// As it stands in a bibliography: "Ishiba, Shigeru. “Title.” Journal 49, no. 2 (2025): 7–48. https://…". A
/// source with a Japanese title is cited as Japanese is: 著者「題名」『掲載媒体』2025年2月7日。
[[nodiscard]] Citation bibliographyEntry(const model::Source& source, Style style);

/// As it stands in a note: "Shigeru Ishiba, “Title,” Journal 49, no. 2 (2025): 12, https://…". The locator
/// may be empty.
[[nodiscard]] Citation noteEntry(const model::Source& source, std::string_view locator, Style style);

[[nodiscard]] std::string plainText(const Citation& citation);
[[nodiscard]] std::string html(const Citation& citation);

} // namespace entente::citation
