#include "core/table/table_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace entente::table {
namespace {

std::string plainText(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<double>(&cell))
        return fmt::format("{}", *number);
    return {};
}

/// A number is never a formula, whatever its sign.
std::string csvOf(const Cell& cell) {
    return std::holds_alternative<std::string>(cell) ? csvCell(std::get<std::string>(cell)) : plainText(cell);
}

std::string tabOf(const Cell& cell) {
    std::string text = plainText(cell);
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\n':
            out += "<br>";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// Titles and rows, each line ended by `end`, its cells separated by `separator`.
template <class Write>
std::string lines(const Table& table, std::string_view separator, std::string_view end, Write write) {
    std::string out;
    const auto addLine = [&](const auto& cells, const auto& textOf) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                out += separator;
            out += textOf(cells[i]);
        }
        out += end;
    };
    addLine(table.columns, [&](const Column& column) { return write(Cell(column.title)); });
    for (const auto& row : table.rows)
        addLine(row, write);
    return out;
}

} // namespace

std::string csvCell(std::string_view text) {
    constexpr std::string_view kStartsFormula = "=+-@\t\r";
    std::string safe(text);
    if (!safe.empty() && kStartsFormula.find(safe.front()) != std::string_view::npos)
        safe.insert(0, 1, '\'');
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string out = "\"";
    for (const char c : safe) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

std::string_view markFor(std::string_view text) {
    const bool isAscii =
        std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return isAscii ? "" : "\xEF\xBB\xBF";
}

std::string csvText(const Table& table) {
    const std::string text = lines(table, ",", "\r\n", csvOf);
    return std::string(markFor(text)) + text;
}

std::string jsonText(const Table& table) {
    nlohmann::ordered_json rows = nlohmann::ordered_json::array();
    for (const auto& row : table.rows) {
        auto& object = rows.emplace_back(nlohmann::ordered_json::object());
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto& value = object[table.columns.at(i).key];
            if (const auto* text = std::get_if<std::string>(&row[i]))
                value = *text;
            else if (const auto* number = std::get_if<double>(&row[i]))
                value = *number;
        }
    }
    return rows.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

std::string tabText(const Table& table) { return lines(table, "\t", "\n", tabOf); }

std::string htmlText(const Table& table) {
    std::string out = "<table><thead><tr>";
    for (const Column& column : table.columns)
        out += "<th>" + escaped(column.title) + "</th>";
    out += "</tr></thead><tbody>";
    for (const auto& row : table.rows) {
        out += "<tr>";
        for (const Cell& cell : row) {
            const bool isNumber = std::holds_alternative<double>(cell);
            out += isNumber ? "<td align=\"right\">" : "<td>";
            out += escaped(plainText(cell)) + "</td>";
        }
        out += "</tr>";
    }
    return out + "</tbody></table>";
}

} // namespace entente::table
