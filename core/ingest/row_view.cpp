#include "core/ingest/row_view.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace entente::ingest {
namespace {

using base::ErrorCode;

template <class T>
std::optional<T> parsed(std::string_view text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

} // namespace

TableHeader::TableHeader(std::string file, std::vector<std::string> columns)
    : m_file(std::move(file)), m_columns(std::move(columns)) {}

std::optional<std::size_t> TableHeader::find(std::string_view column) const {
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - m_columns.begin()));
}

RowView::RowView(const TableHeader& header, const TableRow& row, std::vector<base::Error>& refused)
    : m_header(header), m_row(row), m_refused(refused) {}

std::string RowView::text(std::string_view column) const {
    const auto place = m_header.find(column);
    return place && *place < m_row.cells.size() ? std::string(base::trimmed(m_row.cells[*place]))
                                                : std::string();
}

std::string RowView::requiredText(std::string_view column) {
    std::string value = text(column);
    if (value.empty())
        refuse(ErrorCode::MissingValue, column, value);
    return value;
}

std::optional<base::EdtfDate> RowView::date(std::string_view column) {
    const std::string value = text(column);
    if (value.empty())
        return std::nullopt;
    const auto date = base::parseEdtf(value);
    if (date)
        return *date;
    refuse(ErrorCode::InvalidDate, column, value);
    return std::nullopt;
}

std::optional<double> RowView::number(std::string_view column) {
    const std::string value = text(column);
    if (value.empty())
        return std::nullopt;
    const auto number = parsed<double>(value);
    if (!number || !std::isfinite(*number)) {
        refuse(ErrorCode::InvalidNumber, column, value);
        return std::nullopt;
    }
    return number;
}

int RowView::integer(std::string_view column) {
    const std::string value = text(column);
    const auto number = value.empty() ? std::optional(0) : parsed<int>(value);
    if (!number)
        refuse(ErrorCode::InvalidNumber, column, value);
    return number.value_or(0);
}

bool RowView::flag(std::string_view column) {
    const std::string value = text(column);
    if (value == "yes" || value == "true" || value == "1")
        return true;
    if (!value.empty() && value != "no" && value != "false" && value != "0")
        refuse(ErrorCode::InvalidValue, column, value, "yes or no is expected");
    return false;
}

std::vector<std::string> RowView::list(std::string_view column) const {
    std::vector<std::string> parts;
    for (const std::string& part : base::split(text(column), ';')) {
        if (const auto trimmed = base::trimmed(part); !trimmed.empty())
            parts.emplace_back(trimmed);
    }
    return parts;
}

void RowView::refuse(ErrorCode code, std::string_view column, const std::string& value, std::string detail) {
    m_isRefused = true;
    const auto place = m_header.find(column);
    m_refused.push_back({code,
                         {.file = m_header.file(),
                          .field = std::string(column),
                          .value = value,
                          .detail = std::move(detail),
                          .row = m_row.number,
                          .column = place ? static_cast<std::int64_t>(*place) + 1 : 0}});
}

void RowView::refuseCode(std::string_view column, const std::string& value, const std::string& words) {
    if (value.empty())
        refuse(ErrorCode::MissingValue, column, value);
    else
        refuse(ErrorCode::InvalidValue, column, value, "it must be one of " + words);
}

void RowView::refuseReference(std::string_view column, const std::string& key, const std::string& what,
                              bool wasRefused) {
    refuse(ErrorCode::UnknownReference, column, key,
           wasRefused ? fmt::format("The row of that {} was refused itself.", what)
                      : fmt::format("No {} has that key; add it or correct the key.", what));
}

} // namespace entente::ingest
