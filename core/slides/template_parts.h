#pragma once

#include "core/base/date.h"
#include "core/slides/layouts.h"
#include "core/slides/package.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

// Parts that are the same in every deck of a language: the template.

/// The accents are the actors' colours, in the order of chart::accentColour.
[[nodiscard]] std::string themePart(std::string_view name);
/// The relationship ids of the layouts, in the order of kLayouts.
[[nodiscard]] std::string masterPart(const std::vector<std::string>& layouts, std::string_view language);
[[nodiscard]] std::string layoutPart(LayoutKind layout, std::string_view language);
[[nodiscard]] std::string notesMasterPart(std::string_view language);
[[nodiscard]] std::string tableStylesPart();
[[nodiscard]] std::string presentationPropertiesPart();
[[nodiscard]] std::string viewPropertiesPart();

// Parts of one deck.

struct PresentationLinks {
    std::string master;
    std::string notesMaster;
    std::vector<std::string> slides;
};
[[nodiscard]] std::string presentationPart(const PresentationLinks& links, std::string_view language);
/// A slide's notes page.
[[nodiscard]] std::string notesPart(std::string_view notes, std::string_view language);

struct DocumentProperties {
    std::string title;
    std::string author;
    std::string language;
    base::Day made;
    int slides = 0;
    int notes = 0;
};
[[nodiscard]] std::string corePropertiesPart(const DocumentProperties& properties);
[[nodiscard]] std::string appPropertiesPart(const DocumentProperties& properties);

} // namespace entente::slides
