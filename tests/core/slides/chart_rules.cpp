#include "tests/core/slides/package_rules.h"
#include "tests/core/slides/rule_context.h"

#include <cstdlib>
#include <set>

namespace rules {
namespace {

using Cells = std::map<std::string, std::string>;

/// The cells of the first sheet, "B2" to its text.
Cells cellsOf(Context& context, const std::string& path) {
    Context book(partsOf(context.parts.at(path)));
    Cells cells;
    const pugi::xml_document* sheet = book.xml("xl/worksheets/sheet1.xml");
    const pugi::xml_document* strings = book.xml("xl/sharedStrings.xml");
    if (!sheet || !strings) {
        context.fault(path, "the workbook does not open");
        return cells;
    }
    std::vector<std::string> texts;
    for (const auto item : strings->document_element().children("si"))
        texts.emplace_back(item.child("t").text().get());
    for (const auto& cell : all(*sheet, "c")) {
        const std::string value = cell.child("v").text().get();
        const bool isText = std::string_view(cell.attribute("t").value()) == "s";
        cells[cell.attribute("r").value()] =
            isText ? texts.at(std::strtoul(value.c_str(), nullptr, 10)) : value;
    }
    return cells;
}

struct Range {
    std::string column;
    int first = 0;
    int last = 0;
};

/// "Data!$B$2:$B$31" or "Data!$B$1".
Range rangeOf(const std::string& formula) {
    if (!formula.starts_with("Data!$"))
        return {};
    const std::string cells = formula.substr(6);
    const auto dollar = cells.find('$');
    const auto colon = cells.find(':');
    Range range{cells.substr(0, dollar), std::atoi(cells.c_str() + dollar + 1), 0};
    range.last = colon == std::string::npos ? range.first : std::atoi(cells.c_str() + cells.rfind('$') + 1);
    return range;
}

/// Every cached point is its cell, every cell is cached, and what is empty is empty in both.
void checkCache(Context& context, const std::string& path, const pugi::xml_node& reference,
                const Cells& cells) {
    const std::string formula = reference.child("c:f").text().get();
    const Range range = rangeOf(formula);
    const auto cache = reference.last_child();
    const int count = cache.child("c:ptCount").attribute("val").as_int(-1);
    if (range.column.empty() || count != range.last - range.first + 1)
        return context.fault(path, formula + " has not as many cells as its cache has points");
    std::map<int, std::string> points;
    for (const auto point : cache.children("c:pt"))
        points[point.attribute("idx").as_int(-1)] = point.child("c:v").text().get();
    for (int i = 0; i < count; ++i) {
        const auto cell = cells.find(range.column + std::to_string(range.first + i));
        const auto point = points.find(i);
        if ((cell == cells.end()) != (point == points.end()))
            context.fault(path, formula + ": cell and cache differ in what is empty");
        else if (cell != cells.end() && cell->second != point->second)
            context.fault(path, formula + ": cell is " + cell->second + ", cache is " + point->second);
        if (point != points.end() && point->second.empty() && cache.name() == std::string_view("c:numCache"))
            context.fault(path, formula + ": an empty c:v");
    }
}

void checkAxes(Context& context, const std::string& path, const pugi::xml_node& area) {
    std::map<std::string, std::string> axes;
    for (const char* kind : {"c:catAx", "c:dateAx", "c:valAx"}) {
        for (const auto axis : area.children(kind))
            axes[axis.child("c:axId").attribute("val").value()] =
                axis.child("c:crossAx").attribute("val").value();
    }
    for (const auto& [id, crosses] : axes) {
        if (!axes.contains(crosses))
            context.fault(path, "axis " + id + " crosses " + crosses + ", which is not there");
    }
    for (const char* kind : {"c:barChart", "c:lineChart", "c:areaChart"}) {
        for (const auto group : area.children(kind)) {
            std::set<std::string> used;
            for (const auto id : group.children("c:axId"))
                used.insert(id.attribute("val").value());
            if (used.size() != 2)
                context.fault(path, std::string(kind) + " has not two axes");
            for (const std::string& id : used) {
                if (!axes.contains(id))
                    context.fault(path, std::string(kind) + " names axis " + id + ", which is not there");
            }
        }
    }
    if (axes.size() != 2)
        context.fault(path, "has not two axes");
}

void checkSeries(Context& context, const std::string& path, const pugi::xml_node& area) {
    std::set<std::string> indexes;
    for (const auto& series : all(area, "c:ser")) {
        if (!indexes.insert(series.child("c:idx").attribute("val").value()).second)
            context.fault(path, "two series with one index");
        const auto look = series.child("c:spPr");
        if (!look.child("a:solidFill") && !look.child("a:noFill") && !look.child("a:ln").child("a:solidFill"))
            context.fault(path, "a series without its own colour");
        const bool isStacked =
            std::string_view(series.parent().child("c:grouping").attribute("val").value()) == "stacked";
        for (const auto& place : all(series, "c:dLblPos")) {
            if (isStacked && std::string_view(place.attribute("val").value()) == "outEnd")
                context.fault(path, "labels outside stacked bars, which PowerPoint refuses");
        }
    }
    if (indexes.empty())
        context.fault(path, "draws nothing");
}

} // namespace

void checkCharts(Context& context) {
    for (const std::string& path : context.pathsIn("ppt/charts/")) {
        const auto root = context.xml(path)->document_element();
        checkOrder(context, path, root);
        const auto area = root.child("c:chart").child("c:plotArea");
        checkAxes(context, path, area);
        checkSeries(context, path, area);
        if (std::string_view(root.child("c:chart").child("c:dispBlanksAs").attribute("val").value()) != "gap")
            context.fault(path, "gaps are not gaps");
        const std::string book = context.target(path, "package");
        if (!context.parts.contains(book)) {
            context.fault(path, "has no workbook");
            continue;
        }
        const Cells cells = cellsOf(context, book);
        for (const char* kind : {"c:numRef", "c:strRef"}) {
            for (const auto& reference : all(area, kind))
                checkCache(context, path, reference, cells);
        }
    }
}

} // namespace rules
