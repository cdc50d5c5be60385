#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace entente::ingest {

/// A table of our own set: which columns a file must have and which it may have. What the columns mean is in
/// the read_*.cpp files; README.md beside the sample's tables tells it to people.
struct TableProfile {
    std::string_view file;
    std::vector<std::string_view> required;
    std::vector<std::string_view> optional;
};

inline constexpr std::string_view kEntenteTables = "entente-tables/1";

/// In the order in which they are read: a table comes after those that it refers to.
[[nodiscard]] std::span<const TableProfile> ententeTables();
/// The file must be one of ours.
[[nodiscard]] const TableProfile& ententeTable(std::string_view file);

} // namespace entente::ingest
