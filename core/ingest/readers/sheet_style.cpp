#include "core/ingest/readers/sheet_style.h"

#include "core/base/date.h"
#include "core/ingest/readers/xml_events.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <map>

namespace entente::ingest {
namespace {

// ECMA-376 part 1, 18.8.30: the formats that every workbook has; 27 to 36 and 50 to 58 are East Asian dates.
bool isBuiltInDate(int id) {
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

int numberOf(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// The colours of the default palette that mark anything (18.8.27), by index.
std::uint32_t indexedColour(int index) {
    switch (index) {
    case 2:
    case 10:
        return 0xFF0000;
    case 3:
    case 11:
        return 0x00FF00;
    case 4:
    case 12:
    case 39:
        return 0x0000FF;
    default:
        return 0;
    }
}

class Styles : public XmlEvents {
  public:
    std::vector<CellStyle> take() {
        for (Format& format : m_formats) {
            const auto own = m_numberFormats.find(format.number);
            const bool isDate =
                own == m_numberFormats.end() ? isBuiltInDate(format.number) : isDateFormat(own->second);
            const auto font = static_cast<std::size_t>(format.font);
            m_styles.push_back({isDate, font < m_fonts.size() ? m_fonts[font] : 0});
        }
        return std::move(m_styles);
    }

  protected:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt")
            m_numberFormats[numberOf(attributes.value("numFmtId"))] = attributes.value("formatCode");
        else if (name == "fonts" || name == "cellXfs")
            m_inside = name;
        else if (name == "font" && m_inside == "fonts")
            m_fonts.push_back(0);
        else if (name == "color" && m_inside == "fonts" && !m_fonts.empty())
            m_fonts.back() = colourOf(attributes);
        else if (name == "xf" && m_inside == "cellXfs")
            m_formats.push_back(
                {numberOf(attributes.value("numFmtId")), numberOf(attributes.value("fontId"))});
    }
    void end(std::string_view name) override {
        if (name == m_inside)
            m_inside.clear();
    }

  private:
    struct Format {
        int number = 0;
        int font = 0;
    };

    static std::uint32_t colourOf(const XmlAttributes& attributes) {
        if (const auto indexed = attributes.value("indexed"); !indexed.empty())
            return indexedColour(numberOf(indexed));
        std::uint32_t colour = 0;
        if (const auto rgb = attributes.value("rgb"); rgb.size() == 8)
            std::from_chars(rgb.data() + 2, rgb.data() + 8, colour, 16);
        return colour;
    }

    std::string m_inside;
    std::map<int, std::string> m_numberFormats;
    std::vector<std::uint32_t> m_fonts;
    std::vector<Format> m_formats;
    std::vector<CellStyle> m_styles;
};

} // namespace

bool isDateFormat(std::string_view format) {
    char quote = '\0';
    for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
        const char c = format[i];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '[') {
            quote = c == '[' ? ']' : '"';
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D' || c == 'e') {
            return true;
        } else if (c == 'G' || c == '0' || c == '#') {
            return false;
        }
    }
    return false;
}

std::string dateOfSerial(double serial, bool from1904) {
    if (!std::isfinite(serial) || serial < 0 || serial > 2'958'466)
        return {};
    const double days = std::floor(serial);
    // Day 60 of the 1900 system is the 29 February that never was; from there on the count is one ahead.
    const base::Day epoch = from1904 ? base::toDay(1904, 1, 1) : base::toDay(1899, 12, days < 60 ? 31 : 30);
    const auto minutes = static_cast<int>(std::lround((serial - days) * 24 * 60));
    std::string text = base::toIso(epoch + static_cast<std::int32_t>(days));
    if (minutes > 0 && minutes < 24 * 60)
        text += fmt::format(" {:02}:{:02}", minutes / 60, minutes % 60);
    return text;
}

base::Result<std::vector<CellStyle>> readXlsxStyles(const std::string& xml) {
    Styles styles;
    if (const auto read = styles.feed(xml, true); !read)
        return tl::unexpected(read.error());
    return styles.take();
}

} // namespace entente::ingest
