#pragma once

#include "core/model/source.h"

#include <cstddef>
#include <string>
#include <vector>

namespace entente::insight {

/// Sources that give different values for one field. Places in the list that was asked about, the preferred
/// one first.
struct Dissent {
    std::string field;
    std::vector<std::size_t> citations;
    bool operator==(const Dissent&) const = default;
};

/// Each field on which citations disagree, in the order in which they come. Two ways to write one date are no
/// disagreement, nor are capitals and spaces.
[[nodiscard]] std::vector<Dissent> dissentsIn(const std::vector<model::Citation>& citations);

/// Ranks the citations of a field anew, so that this one comes first and the others keep their order.
void prefer(std::vector<model::Citation>& citations, std::size_t preferred);

/// Gives citations of one field ranks of their own where they share one.
void settleRanks(std::vector<model::Citation>& citations);

} // namespace entente::insight
