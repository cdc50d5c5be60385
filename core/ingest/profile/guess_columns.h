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

/// “1999”, “FY2024”, “2023e”, “1960 [YR1960]”, “2019年”: the pattern by which such titles are told, the year
/// its first group, a mark behind it the second.
inline constexpr const char* kYearPattern =
    "(?:FY ?|YR)?((?:1[5-9]|20|21)[0-9]{2})(?:\\.0)?(?:[-/][0-9]{2,4})?(?: \\[YR[0-9]{4}\\])? "
    "?\\(?([a-zA-Z*]{0,3})\\)?(?:年度?)?";

/// “2024-01”, “Jan 2024”, “2024年1月”; “2024Q1”, “Q1 2024”; “2024-01-01” as a workbook's header has it.
inline constexpr const char* kMonthPattern =
    "([12][0-9]{3}[-/](?:0?[1-9]|1[0-2])|[12][0-9]{3}年 ?[0-9]{1,2}月|"
    "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[- ][12][0-9]{3})()";
inline constexpr const char* kQuarterPattern = "([12][0-9]{3}[- ]?Q[1-4]|Q[1-4][- ][12][0-9]{3})()";
inline constexpr const char* kDayPattern = "([12][0-9]{3}-[0-9]{2}-[0-9]{2})()";

/// How the periods of a header are written, and how far they lie apart.
struct PeriodTitles {
    const char* pattern = kYearPattern;
    const char* frequency = "A";
};
/// The titles of a row, if at least three are distinct periods of one kind.
[[nodiscard]] std::optional<PeriodTitles> periodTitles(const std::vector<std::string>& titles);

/// The columns of a table whose header is row `header` of the beginning.
[[nodiscard]] std::vector<ColumnLook> lookAtColumns(const SheetBeginning& beginning, std::size_t header);
/// Whether a state or group is called so.
[[nodiscard]] bool isActorName(const std::string& text);
[[nodiscard]] bool isYearTitle(const std::string& title);

} // namespace entente::ingest
