#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::table {

inline constexpr int kTableSpecVersion = 1;

/// How one column is shown. Columns are named by their keys ("who_to_whom"), which no language changes.
struct ColumnChoice {
    std::string key;
    /// In pixels at 1x; 0 leaves it to the table.
    int width = 0;
    bool isHidden = false;
    bool operator==(const ColumnChoice&) const = default;
};

/// What a column must say; the parts that are given must all hold.
struct ColumnFilter {
    std::string key;
    /// Found anywhere in the cell, whatever its case and accents.
    std::string contains = {};
    /// One of these: codes where the column has them, texts otherwise. Empty does not restrict.
    std::vector<std::string> values = {};
    /// Touches these days.
    std::optional<base::DayRange> period = {};
    bool operator==(const ColumnFilter&) const = default;
    [[nodiscard]] bool isEmpty() const { return contains.empty() && values.empty() && !period; }
};

/// How a table is shown: a value that a view is saved as.
struct TableSpec {
    /// In the order of the screen; columns that are not named follow as the table has them. Empty leaves
    /// all to the table.
    std::vector<ColumnChoice> columns = {};
    /// Key of a column; empty leaves the order to the table.
    std::string sort = {};
    bool isDescending = false;
    /// Of the filter line: all must be found.
    std::string words = {};
    std::vector<ColumnFilter> filters = {};
    /// Key of a column; empty for no groups.
    std::string group = {};
    bool operator==(const TableSpec&) const = default;

    [[nodiscard]] const ColumnFilter* filterOf(std::string_view key) const;
    /// In place of the column's filter that there is; an empty one takes it away.
    void setFilter(const ColumnFilter& filter);
};

[[nodiscard]] std::string tableSpecText(const TableSpec& spec);
/// What is no part of a spec, or of the wrong type, is passed over: a file may have been written by anybody.
/// Nothing where the text is no JSON object or of a version that is not known.
[[nodiscard]] std::optional<TableSpec> readTableSpec(std::string_view text, int version);

} // namespace entente::table
