#pragma once

#include "core/model/vocabulary.h"
#include "core/store/search_slot.h"

#include <optional>
#include <span>
#include <string_view>

namespace entente::store {

/// After and Before leave out the day, month or year that they name; Since and Until include it.
enum class SearchFilter { Kind, Actor, Topic, After, Since, Before, Until, During };

/// A word before the colon. The first of each language is the one that is offered.
struct FilterWord {
    SearchFilter filter;
    std::string_view english;
    std::string_view japanese;
};
[[nodiscard]] std::span<const FilterWord> filterWords();
[[nodiscard]] std::optional<SearchFilter> filterNamed(std::string_view word);

/// A word after `kind:`.
struct KindWord {
    FoundKind kind;
    /// Of records; nothing stands for all kinds of them.
    std::optional<model::RecordKind> recordKind;
    std::string_view english;
    std::string_view japanese;
};
[[nodiscard]] std::span<const KindWord> kindWords();
/// Singular or plural, in either language.
[[nodiscard]] const KindWord* kindNamed(std::string_view word);

} // namespace entente::store
