#include "core/store/search_filter.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace entente::store {
namespace {

using model::RecordKind;

// The Japanese words are those of the window (translations/entente_ja.ts), so that what is read there can be
// typed.
constexpr std::array kFilters{
    FilterWord{SearchFilter::Kind, "kind", "種類"},     FilterWord{SearchFilter::Kind, "type", "種別"},
    FilterWord{SearchFilter::Actor, "actor", "主体"},   FilterWord{SearchFilter::Actor, "who", "国"},
    FilterWord{SearchFilter::Topic, "topic", "テーマ"}, FilterWord{SearchFilter::Topic, "tag", "話題"},
    FilterWord{SearchFilter::After, "after", "より後"}, FilterWord{SearchFilter::Since, "since", "以降"},
    FilterWord{SearchFilter::Since, "from", "から"},    FilterWord{SearchFilter::Before, "before", "より前"},
    FilterWord{SearchFilter::Until, "until", "以前"},   FilterWord{SearchFilter::Until, "to", "まで"},
    FilterWord{SearchFilter::During, "during", "期間"}, FilterWord{SearchFilter::During, "in", "時期"},
};

constexpr std::array kKinds{
    KindWord{FoundKind::Record, RecordKind::Meeting, "meeting", "会談"},
    KindWord{FoundKind::Record, RecordKind::Agreement, "agreement", "協定"},
    KindWord{FoundKind::Record, RecordKind::Event, "event", "出来事"},
    KindWord{FoundKind::Record, RecordKind::Deal, "deal", "案件"},
    KindWord{FoundKind::Record, RecordKind::Commitment, "commitment", "公約"},
    KindWord{FoundKind::Person, std::nullopt, "person", "人物"},
    KindWord{FoundKind::Actor, std::nullopt, "actor", "主体"},
    KindWord{FoundKind::Series, std::nullopt, "series", "系列"},
    KindWord{FoundKind::Record, std::nullopt, "record", "記録"},
    KindWord{FoundKind::Person, std::nullopt, "people", "人"},
    KindWord{FoundKind::Record, RecordKind::Commitment, "pledge", "約束"},
};

bool isNamed(std::string_view english, std::string_view japanese, const std::string& folded) {
    return folded == english || folded == std::string(english) + "s" || folded == base::folded(japanese);
}

} // namespace

std::span<const FilterWord> filterWords() { return kFilters; }

std::optional<SearchFilter> filterNamed(std::string_view word) {
    const std::string folded = base::folded(word);
    const auto at = std::find_if(kFilters.begin(), kFilters.end(), [&](const FilterWord& row) {
        return folded == row.english || folded == base::folded(row.japanese);
    });
    return at == kFilters.end() ? std::nullopt : std::optional(at->filter);
}

std::span<const KindWord> kindWords() { return kKinds; }

const KindWord* kindNamed(std::string_view word) {
    const std::string folded = base::folded(word);
    const auto* at = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindWord& row) {
        return isNamed(row.english, row.japanese, folded);
    });
    return at == kKinds.end() ? nullptr : at;
}

} // namespace entente::store
