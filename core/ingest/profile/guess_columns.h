#pragma once

#include "core/ingest/run/table_search.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::ingest {

/// What the cells of a column look like.
struct ColumnLook {
    std::string title;
    int filled = 0;
    int figures = 0;
    int periods = 0;
    int actors = 0;
    /// In words, so that codes of digits do not count.
    int texts = 0;
    bool hasDecimalComma = false;
    bool hasDecimalPoint = false;

    [[nodiscard]] bool isMostly(int count) const { return filled > 0 && count * 10 >= filled * 7; }
};

/// “1999”, “FY2024”, “2023e”, “1960 [YR1960]”, “2019年”: the pattern by which such titles are told, the year its first
/// group, a mark behind it the second.
inline constexpr const char* kYearPattern =
    "(?:FY ?|YR)?((?:1[5-9]|20|21)[0-9]{2})(?:\\.0)?(?:[-/][0-9]{2,4})?(?: \\[YR[0-9]{4}\\])? ?\\(?([a-zA-Z*]{0,3})\\)?(?:年度?)?";

/// The columns of a table whose header is row `header` of the beginning.
[[nodiscard]] std::vector<ColumnLook> lookAtColumns(const SheetBeginning& beginning, std::size_t header);
/// Whether a state or group is called so.
[[nodiscard]] bool isActorName(const std::string& text);
[[nodiscard]] bool isYearTitle(const std::string& title);

} // namespace entente::ingest
