#pragma once

#include <cstdint>
#include <vector>

namespace entente::timeline {

/// Places of the days from the earliest to the latest; those of one day keep their order.
[[nodiscard]] std::vector<std::uint32_t> orderOfDays(const std::vector<std::int32_t>& days);
void sortDays(std::vector<std::int32_t>& days);

} // namespace entente::timeline
