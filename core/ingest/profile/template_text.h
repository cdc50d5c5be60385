#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::ingest {

/// A text with places to fill in: "{Country Name}: {title|html}". "{{" is a brace.
struct TemplateText {
    struct Piece {
        std::string literal;
        /// Empty after the last literal.
        std::string name;
        /// "html": tags fall away and entities become their letters.
        std::string filter;
    };
    std::vector<Piece> pieces;

    [[nodiscard]] bool isEmpty() const { return pieces.empty(); }
};

/// Error: InvalidSpec for a brace that is not closed.
[[nodiscard]] base::Result<TemplateText> parseTemplate(std::string_view text);

/// Text of a page without its tags, white space run together.
[[nodiscard]] std::string withoutTags(std::string_view html);

} // namespace entente::ingest
