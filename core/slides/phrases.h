#pragma once

#include <string_view>

namespace entente::slides {

/// The words that the writer itself puts on slides; everything else comes with the deck.
enum class Phrase {
    Continued,
    RestInNotes,
    HowMade,
    Sources,
    FullTitle,
    FullSources,
    NoFigures,
    SeriesWithoutFigures,
    LayoutTitle,
    LayoutSection,
    LayoutChart,
    LayoutTwoCharts,
    LayoutTable,
    LayoutText,
    LayoutTitleOnly,
    PromptTitle,
    PromptSubtitle,
    PromptText,
    PromptSource,
    PromptByline,
    PromptChart,
    PromptTable,
    PromptFooter,
};

/// English unless the language is "ja".
[[nodiscard]] std::string_view phrase(Phrase phrase, std::string_view language);

/// "en-US" or "ja-JP", as text runs carry it.
[[nodiscard]] std::string_view languageTag(std::string_view language);

} // namespace entente::slides
