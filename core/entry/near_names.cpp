#include "core/entry/near_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace entente::entry {
namespace {

constexpr std::size_t kMostNames = 3;

/// Letters to add, drop or change (Levenshtein), by bytes of the folded texts.
std::size_t slips(const std::string& one, const std::string& other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t k = 1; k <= other.size(); ++k) {
            const std::size_t changed = diagonal + (one[i - 1] == other[k - 1] ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({row[k] + 1, row[k - 1] + 1, changed});
        }
    }
    return row.back();
}

// One slip, a second one from five letters on (two letters that changed places are two).
bool isSlip(const std::string& typed, const std::string& name) {
    const std::size_t allowed = 1 + typed.size() / 5;
    const std::size_t longer = std::max(typed.size(), name.size());
    return longer - std::min(typed.size(), name.size()) <= allowed && slips(typed, name) <= allowed;
}

} // namespace

std::vector<std::string> nearNames(const std::string& typed, const std::vector<std::string>& names) {
    const std::string folded = base::folded(base::trimmed(typed));
    std::vector<std::string> near;
    if (folded.empty())
        return near;
    const auto collect = [&](auto isNear) {
        for (const std::string& name : names) {
            if (near.size() == kMostNames)
                return;
            if (isNear(base::folded(name)) && std::find(near.begin(), near.end(), name) == near.end())
                near.push_back(name);
        }
    };
    collect([&](const std::string& name) { return name.find(folded) != std::string::npos; });
    collect([&](const std::string& name) { return isSlip(folded, name); });
    return near;
}

std::string didYouMean(const std::string& typed, const std::vector<std::string>& names) {
    std::string listed;
    for (const std::string& name : nearNames(typed, names))
        listed += (listed.empty() ? "“" : ", “") + name + "”";
    return listed.empty() ? listed : "Did you mean " + listed + "?";
}

} // namespace entente::entry
