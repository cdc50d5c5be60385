#include "core/timeline/words.h"

#include <fmt/format.h>

#include <array>

namespace entente::timeline {
namespace {

struct Phrase {
    std::string_view english;
    std::string_view japanese;
};

std::string_view in(const Phrase& phrase, std::string_view language) {
    return language.starts_with("ja") ? phrase.japanese : phrase.english;
}

// In the order of model::RecordKind.
constexpr std::array kLanes{Phrase{"Meetings", "会談"}, Phrase{"Agreements", "協定"},
                            Phrase{"Events", "出来事"}, Phrase{"Deals", "案件"},
                            Phrase{"Commitments", "公約"}};
constexpr std::array kKinds{Phrase{"Meeting", "会談"}, Phrase{"Agreement", "協定"}, Phrase{"Event", "出来事"},
                            Phrase{"Deal", "案件"}, Phrase{"Commitment", "公約"}};

// In the order of Word.
constexpr std::array kWords{Phrase{"Today", "今日"},       Phrase{"Others", "その他"},
                            Phrase{"Undated", "日付なし"}, Phrase{"in force", "効力あり"},
                            Phrase{"due", "期限"},         Phrase{"planned", "予定"},
                            Phrase{"cancelled", "中止"},   Phrase{"no source yet", "出典未確認"},
                            Phrase{"Timeline", "年表"},    Phrase{"Source", "出典"},
                            Phrase{"Where", "場所"},       Phrase{"Who", "参加者"},
                            Phrase{"Time axis", "時間軸"}, Phrase{"Colours", "色"}};

} // namespace

std::string_view laneWord(model::RecordKind kind, std::string_view language) {
    return in(kLanes.at(static_cast<std::size_t>(kind)), language);
}

std::string_view kindWord(model::RecordKind kind, std::string_view language) {
    return in(kKinds.at(static_cast<std::size_t>(kind)), language);
}

std::string_view word(Word word, std::string_view language) {
    return in(kWords.at(static_cast<std::size_t>(word)), language);
}

std::string grouped(std::uint64_t number) {
    const std::string digits = fmt::format("{}", number);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += ',';
        out += digits[i];
    }
    return out;
}

std::string moreWords(std::uint32_t count, std::string_view language) {
    return language.starts_with("ja") ? fmt::format("ほか{}件", grouped(count))
                                      : fmt::format("{} more", grouped(count));
}

std::string notDrawnWords(std::uint32_t count, std::string_view language) {
    return language.starts_with("ja") ? fmt::format("{}件は省略", grouped(count))
                                      : fmt::format("{} not drawn", grouped(count));
}

std::string countWords(std::uint32_t count, std::string_view language) {
    if (language.starts_with("ja"))
        return fmt::format("{}件", grouped(count));
    return fmt::format("{} {}", grouped(count), count == 1 ? "record" : "records");
}

} // namespace entente::timeline
