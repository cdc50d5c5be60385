#include "core/slides/chart_workbook.h"

#include "core/chart/chart_tables.h"
#include "core/slides/package.h"
#include "core/slides/xml_writer.h"

#include <vector>

// Not with libxlsxwriter, which users' own exports are written with: it goes through temporary files and took
// some 10 ms a workbook against 0.2 ms here, and a deck has one for each chart.

namespace entente::slides {
namespace {

constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kOfficeRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kSpreadsheet = "officedocument.spreadsheetml.";
constexpr std::string_view kSourcesSheet = "Sources";

std::string columnName(std::size_t index) {
    std::string name;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string cellName(std::size_t column, std::size_t row) {
    return columnName(column) + std::to_string(row + 1);
}

std::string absoluteRange(std::size_t column, std::size_t rows) {
    const std::string name = "$" + columnName(column) + "$";
    return std::string(chart::kDataSheet) + "!" + name + "2:" + name + std::to_string(rows + 1);
}

/// Texts of both sheets, as SpreadsheetML keeps them: once each use, by number.
class SharedStrings {
  public:
    std::size_t add(std::string text) {
        m_texts.push_back(std::move(text));
        return m_texts.size() - 1;
    }
    [[nodiscard]] std::string xml() const {
        XmlWriter xml;
        {
            const auto root = xml.element(
                "sst", {{"xmlns", kMain}, {"count", m_texts.size()}, {"uniqueCount", m_texts.size()}});
            for (const std::string& text : m_texts) {
                const auto item = xml.element("si");
                const auto run = xml.element("t", {{"xml:space", "preserve"}});
                xml.text(text);
            }
        }
        return xml.take();
    }

  private:
    std::vector<std::string> m_texts;
};

enum CellStyle { kPlain, kBold, kWrapped };

void textCell(XmlWriter& xml, SharedStrings& strings, const std::string& place, std::string text,
              CellStyle style) {
    const auto cell = xml.element("c", {{"r", place}, {"s", static_cast<int>(style)}, {"t", "s"}});
    xml.textElement("v", std::to_string(strings.add(std::move(text))));
}

void numberCell(XmlWriter& xml, const std::string& place, double value) {
    const auto cell = xml.element("c", {{"r", place}});
    xml.textElement("v", numberText(value));
}

void headerRow(XmlWriter& xml, SharedStrings& strings, const chart::ChartData& data) {
    const auto row = xml.element("row", {{"r", 1}});
    textCell(xml, strings, "A1", data.categoryTitle, kBold);
    for (std::size_t i = 0; i < data.series.size(); ++i)
        textCell(xml, strings, cellName(i + 1, 0), data.series[i].name, kBold);
}

void dataRow(XmlWriter& xml, SharedStrings& strings, const chart::ChartData& data, std::size_t index) {
    const auto row = xml.element("row", {{"r", index + 2}});
    textCell(xml, strings, cellName(0, index + 1), data.categories[index].label, kPlain);
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (const auto& value = data.series[i].points[index].value)
            numberCell(xml, cellName(i + 1, index + 1), *value);
    }
}

void columnWidth(XmlWriter& xml, std::size_t columns, int width) {
    const auto cols = xml.element("cols");
    xml.leaf("col", {{"min", 1}, {"max", columns}, {"width", width}, {"customWidth", 1}});
}

std::string dataSheet(SharedStrings& strings, const chart::ChartData& data) {
    XmlWriter xml(256 * (data.categories.size() + 4));
    {
        const auto root = xml.element("worksheet", {{"xmlns", kMain}});
        columnWidth(xml, data.series.size() + 1, 16);
        const auto rows = xml.element("sheetData");
        headerRow(xml, strings, data);
        for (std::size_t i = 0; i < data.categories.size(); ++i)
            dataRow(xml, strings, data, i);
    }
    return xml.take();
}

std::string sourcesSheet(SharedStrings& strings, const chart::ChartData& data, std::string_view identity) {
    std::vector<std::string> lines{data.valueAxis.unit, data.footnote, data.method};
    lines.insert(lines.end(), data.sources.begin(), data.sources.end());
    lines.emplace_back(identity);
    XmlWriter xml;
    {
        const auto root = xml.element("worksheet", {{"xmlns", kMain}});
        columnWidth(xml, 1, 100);
        const auto rows = xml.element("sheetData");
        std::size_t number = 0;
        const auto line = [&](const std::string& text, CellStyle style) {
            const auto row = xml.element("row", {{"r", number + 1}});
            textCell(xml, strings, cellName(0, number), text, style);
            ++number;
        };
        line(data.title, kBold);
        for (const std::string& text : lines) {
            if (!text.empty())
                line(text, kWrapped);
        }
    }
    return xml.take();
}

/// Cell formats stand in the order of CellStyle. Numbers are General: the sheet shows the figures as they
/// are, the chart rounds them.
std::string styles() {
    XmlWriter xml;
    {
        const auto root = xml.element("styleSheet", {{"xmlns", kMain}});
        xml.raw(
            R"(<fonts count="2"><font><sz val="11"/><name val="Arial"/></font>)"
            R"(<font><b/><sz val="11"/><name val="Arial"/></font></fonts>)"
            R"(<fills count="2"><fill><patternFill patternType="none"/></fill>)"
            R"(<fill><patternFill patternType="gray125"/></fill></fills>)"
            R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
            R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
            R"(<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
            R"(<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>)"
            R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">)"
            R"(<alignment vertical="top" wrapText="1"/></xf></cellXfs>)"
            R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>)");
    }
    return xml.take();
}

std::string workbookPart(Relationships& relationships) {
    XmlWriter xml;
    {
        const auto root = xml.element("workbook", {{"xmlns", kMain}, {"xmlns:r", kOfficeRelationships}});
        const auto sheets = xml.element("sheets");
        const auto sheet = [&](std::string_view name, int number) {
            const auto path = "xl/worksheets/sheet" + std::to_string(number) + ".xml";
            xml.leaf("sheet",
                     {{"name", name}, {"sheetId", number}, {"r:id", relationships.add("worksheet", path)}});
        };
        sheet(chart::kDataSheet, 1);
        sheet(kSourcesSheet, 2);
    }
    return xml.take();
}

} // namespace

std::string categoryCells(const chart::ChartData& data) { return absoluteRange(0, data.categories.size()); }

std::string nameCell(std::size_t series) {
    return std::string(chart::kDataSheet) + "!$" + columnName(series + 1) + "$1";
}

std::string valueCells(const chart::ChartData& data, std::size_t series) {
    return absoluteRange(series + 1, data.categories.size());
}

std::string embeddedWorkbook(const chart::ChartData& data, std::string_view identity, Deflater& deflater) {
    const std::string type(kSpreadsheet);
    Package package;
    Relationships root("");
    root.add("officeDocument", "xl/workbook.xml");
    Relationships relationships("xl/workbook.xml");
    SharedStrings strings;
    package.add(root);
    package.add("xl/workbook.xml", type + "sheet.main+xml", workbookPart(relationships));
    package.add("xl/worksheets/sheet1.xml", type + "worksheet+xml", dataSheet(strings, data));
    package.add("xl/worksheets/sheet2.xml", type + "worksheet+xml", sourcesSheet(strings, data, identity));
    package.add("xl/styles.xml", type + "styles+xml", styles());
    package.add("xl/sharedStrings.xml", type + "sharedStrings+xml", strings.xml());
    relationships.add("styles", "xl/styles.xml");
    relationships.add("sharedStrings", "xl/sharedStrings.xml");
    package.add(relationships);
    return package.zipped(deflater);
}

} // namespace entente::slides
