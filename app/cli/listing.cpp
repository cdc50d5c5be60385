#include "app/cli/listing.h"

#include "core/table/table_text.h"

#include <fmt/format.h>

#include <cmath>

namespace entente::cli {
namespace {

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts)
        out += (out.empty() ? "" : "; ") + text;
    return out;
}

std::string plain(const Json& value) {
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "";
    if (value.is_number_float())
        return fmt::format("{}", value.get<double>());
    if (value.is_array() && (value.empty() || value.front().is_string()))
        return joined(value.get<std::vector<std::string>>());
    return value.dump();
}

} // namespace

std::string Cell::text() const { return shown ? *shown : plain(value); }

Cell cell(const std::string& text) { return {text.empty() ? Json() : Json(text)}; }
Cell cell(std::string_view text) { return cell(std::string(text)); }
Cell cell(const std::optional<base::EdtfDate>& date) { return {date ? Json(date->text()) : Json()}; }
Cell cell(const std::optional<double>& number) { return {number ? Json(*number) : Json()}; }
Cell cell(bool flag) { return {flag}; }
Cell cell(int count) { return {count}; }
Cell cell(const std::vector<std::string>& texts) { return {Json(texts)}; }
Cell cell(const std::vector<std::string>& texts, const std::vector<std::string>& shown) {
    return {Json(texts), joined(shown)};
}

Json json(const Listing& listing) {
    Json rows = Json::array();
    for (const auto& row : listing.rows) {
        Json& object = rows.emplace_back(Json::object());
        for (std::size_t i = 0; i < row.size(); ++i)
            object[listing.columns[i].key] = row[i].value;
    }
    return rows;
}

void printCsv(const Listing& listing, std::ostream& out) {
    for (std::size_t i = 0; i < listing.columns.size(); ++i)
        out << (i == 0 ? "" : ",") << listing.columns[i].key;
    out << "\r\n";
    for (const auto& row : listing.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string text = plain(row[i].value);
            out << (i == 0 ? "" : ",") << (row[i].value.is_number() ? text : table::csvCell(text));
        }
        out << "\r\n";
    }
}

void print(const Listing& listing, const std::string& format, std::ostream& out, int width) {
    if (format == "json")
        out << json(listing).dump(2) << '\n';
    else if (format == "csv")
        printCsv(listing, out);
    else
        printTable(listing, out, width);
}

} // namespace entente::cli
