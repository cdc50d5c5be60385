#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::ingest {

/// Of a workbook's cell formats the two things that carry meaning: whether a number is a date, and the colour
/// of the letters, by which some publishers mark their estimates.
struct CellStyle {
    bool isDate = false;
    std::uint32_t colour = 0;
};

/// Whether a number format shows dates ("d-mmm-yy"); text in quotation marks and brackets does not count.
[[nodiscard]] bool isDateFormat(std::string_view format);
/// The day and, where there is one, the time of a serial number, in ISO 8601. 1900 was no leap year, though
/// spreadsheets count its 29 February; the other system counts from 1904. Empty when out of range.
[[nodiscard]] std::string dateOfSerial(double serial, bool from1904);

/// xl/styles.xml, in the order in which cells name their formats. Error: UnsupportedFormat.
[[nodiscard]] base::Result<std::vector<CellStyle>> readXlsxStyles(const std::string& xml);

} // namespace entente::ingest
