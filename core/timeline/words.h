#pragma once

#include "core/model/vocabulary.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace entente::timeline {

// The words that timelines carry with them, on screen, in pictures and on slides. English unless language is
// "ja".

/// "Meetings", "会合": the head of a lane.
[[nodiscard]] std::string_view laneWord(model::RecordKind kind, std::string_view language);
/// "Meeting", "会合": one item.
[[nodiscard]] std::string_view kindWord(model::RecordKind kind, std::string_view language);

enum class Word {
    Today,
    Others,
    Undated,
    InForce,
    Due,
    Planned,
    Cancelled,
    Unverified,
    Timeline,
    Source,
    Where,
    Who,
    Axis,
    Legend
};
[[nodiscard]] std::string_view word(Word word, std::string_view language);

/// "12 more", "ほか12件".
[[nodiscard]] std::string moreWords(std::uint32_t count, std::string_view language);
/// "12 not drawn", "12件は省略".
[[nodiscard]] std::string notDrawnWords(std::uint32_t count, std::string_view language);
/// "12 records", "12件".
[[nodiscard]] std::string countWords(std::uint32_t count, std::string_view language);
/// "12,345".
[[nodiscard]] std::string grouped(std::uint64_t number);

} // namespace entente::timeline
