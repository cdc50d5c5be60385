#pragma once

#include "core/slides/page.h"
#include "core/slides/xml_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

/// What a page's parts are called, as relationships from its slide; in the order of its elements, empty where
/// an element has none.
struct ElementLinks {
    std::string chart;
    /// The custom tags that carry the identity.
    std::string tags;
};

[[nodiscard]] std::string slidePart(const Page& page, const std::vector<ElementLinks>& links,
                                    std::string_view language);

/// The tags part that carries a thing's identity beside its name.
[[nodiscard]] std::string tagsPart(std::string_view identity);

} // namespace entente::slides
