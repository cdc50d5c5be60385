#include "core/slides/page_frame.h"
#include "core/slides/table_measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace entente::slides {
namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Rows [first, last) of a page.
struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
};

double sum(const std::vector<double>& heights, const Stretch& rows) {
    double total = 0;
    for (std::size_t i = rows.first; i < rows.last; ++i)
        total += heights[i];
    return total;
}

/// As few pages as hold all rows, about equally full: a last page with one row looks like a mistake.
std::vector<Stretch> stretches(const std::vector<double>& heights, double room) {
    const double total = sum(heights, {0, heights.size()});
    const double fewest = std::max(1.0, std::ceil(total / room));
    std::vector<Stretch> pages;
    for (double share = total / fewest;; share = std::min(room, share * 1.05)) {
        pages = {{0, 0}};
        double height = 0;
        for (std::size_t i = 0; i < heights.size(); ++i) {
            const bool isFull = height + heights[i] > room || height >= share;
            if (isFull && pages.back().last > pages.back().first) {
                pages.push_back({i, i});
                height = 0;
            }
            pages.back().last = i + 1;
            height += heights[i];
        }
        if (share >= room || static_cast<double>(pages.size()) <= fewest)
            return pages;
    }
}

std::string footnoteOf(const SlideSpec& slide, const TableContent& table) {
    if (table.note.empty() || slide.footnote.empty())
        return table.note + slide.footnote;
    return table.note + "\n" + slide.footnote;
}

TableFrame frameOf(const TableMeasure& measure, const TableContent& table, const Stretch& rows,
                   const Box& box) {
    TableFrame frame{.box = box,
                     .size = measure.size,
                     .columnWidths = measure.columnWidths,
                     .rows = {measure.header},
                     .rowHeights = {measure.headerHeight},
                     .altText = table.altText,
                     .identity = table.identity};
    for (const TableColumn& column : table.columns)
        frame.aligns.push_back(column.align);
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        frame.rows.push_back(measure.rows[i]);
        frame.rowHeights.push_back(measure.rowHeights[i]);
    }
    frame.box.height = sum(frame.rowHeights, {0, frame.rowHeights.size()});
    return frame;
}

} // namespace

std::vector<Page> tablePages(const PageFrame& frame, const SlideSpec& slide) {
    const auto& table = std::get<TableContent>(slide.content);
    const Box box = frame.content();
    const std::string title = frame.titleOr({});
    if (table.columns.empty())
        return {frame.page(
            {.layout = LayoutKind::TitleOnly, .title = title, .footnote = footnoteOf(slide, table)})};
    const TableMeasure measure = measureTable(table, box.width, box.height, frame.language());
    const auto pages = stretches(measure.rowHeights, box.height - measure.headerHeight);
    std::vector<Page> out;
    for (const Stretch& rows : pages) {
        PageFrame::Parts parts{
            .layout = LayoutKind::Table, .title = title, .footnote = footnoteOf(slide, table)};
        TableFrame element = frameOf(measure, table, rows, box);
        element.title = title;
        if (element.altText.empty())
            element.altText = title;
        parts.content.emplace_back(std::move(element));
        for (std::size_t i = rows.first; i < rows.last; ++i) {
            for (const std::string& text : measure.fullTexts[i])
                parts.notes.push_back(text);
        }
        parts.page = static_cast<int>(out.size()) + 1;
        parts.pages = static_cast<int>(pages.size());
        out.push_back(frame.page(std::move(parts)));
    }
    return out;
}

} // namespace entente::slides
