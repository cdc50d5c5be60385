#include "core/timeline/source_note.h"

#include "core/timeline/date_words.h"
#include "core/timeline/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

namespace entente::timeline {
namespace {

constexpr std::size_t kMostNamed = 4;

std::vector<std::string> byFrequency(std::span<const std::string> publishers) {
    std::map<std::string, std::size_t> counts;
    for (const std::string& publisher : publishers) {
        if (!publisher.empty())
            ++counts[publisher];
    }
    std::vector<std::string> names;
    for (const auto& [name, count] : counts)
        names.push_back(name);
    std::stable_sort(names.begin(), names.end(),
                     [&](const auto& a, const auto& b) { return counts[a] > counts[b]; });
    return names;
}

} // namespace

std::string sourceNote(std::span<const std::string> publishers, std::string_view language, base::Day asOf,
                       bool hasUnverified) {
    const bool japanese = language.starts_with("ja");
    const std::vector<std::string> names = byFrequency(publishers);
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < kMostNamed; ++i)
        list += (i == 0 ? "" : (japanese ? "、" : "; ")) + names[i];
    if (names.size() > kMostNamed)
        list += (japanese ? "、" : "; ") +
                moreWords(static_cast<std::uint32_t>(names.size() - kMostNamed), language);
    const std::string day = dayInWords(asOf, language);
    if (japanese)
        return (list.empty() ? "" : fmt::format("出典：{}。", list)) + fmt::format("{}現在。", day) +
               (hasUnverified ? "灰色の題名は出典未確認。" : "");
    return (list.empty() ? "" : fmt::format("Sources: {}. ", list)) + fmt::format("As of {}.", day) +
           (hasUnverified ? " Titles in grey have no source yet." : "");
}

} // namespace entente::timeline
