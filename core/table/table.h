#pragma once

#include <string>
#include <variant>
#include <vector>

namespace entente::table {

/// Nothing, a text or a number.
using Cell = std::variant<std::monostate, std::string, double>;

struct Column {
    /// For programs: "date".
    std::string key;
    /// For people: "Date".
    std::string title;
};

/// Records or figures as rows, on their way to a file or the clipboard.
struct Table {
    std::string title;
    std::vector<Column> columns;
    /// Each as long as `columns`.
    std::vector<std::vector<Cell>> rows;
};

} // namespace entente::table
