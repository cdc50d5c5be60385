#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/entry/json.h"

#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace entente::cli {

using entry::Json;

/// A value for programs and, where it differs, what people see of it.
struct Cell {
    Json value;
    std::optional<std::string> shown = std::nullopt;

    [[nodiscard]] std::string text() const;
};

/// An id: text in JSON, since not every reader keeps 63 bits of a number.
template <class Tag>
[[nodiscard]] Cell cell(base::Id<Tag> id) {
    return {id ? Json(std::to_string(id.value)) : Json()};
}
template <class Tag>
[[nodiscard]] Cell cell(const std::optional<base::Id<Tag>>& id) {
    return cell(id.value_or(base::Id<Tag>{}));
}
[[nodiscard]] Cell cell(const std::string& text);
[[nodiscard]] Cell cell(std::string_view text);
[[nodiscard]] Cell cell(const std::optional<base::EdtfDate>& date);
[[nodiscard]] Cell cell(const std::optional<double>& number);
[[nodiscard]] Cell cell(bool flag);
[[nodiscard]] Cell cell(int count);
/// A list in JSON, its parts between semicolons elsewhere.
[[nodiscard]] Cell cell(const std::vector<std::string>& texts);
/// A list with other words for people.
[[nodiscard]] Cell cell(const std::vector<std::string>& texts, const std::vector<std::string>& shown);

struct Column {
    std::string key;
    std::string header;
    bool isNumber = false;
    /// Off: only for programs (JSON, CSV).
    bool isShown = true;
};

struct Listing {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// An array of objects with the columns' keys.
[[nodiscard]] Json json(const Listing& listing);
/// RFC 4180, header row with the keys. Text that a spreadsheet would run as a formula gets an apostrophe.
void printCsv(const Listing& listing, std::ostream& out);
/// Aligned columns, cut to the width where there is one (0: none), indented by `indent` columns.
void printTable(const Listing& listing, std::ostream& out, int width, int indent = 0);

/// "table", "json" or "csv".
void print(const Listing& listing, const std::string& format, std::ostream& out, int width);

} // namespace entente::cli
