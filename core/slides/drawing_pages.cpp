#include "core/slides/page_frame.h"
#include "core/slides/text_measure.h"

#include <algorithm>
#include <cmath>

namespace entente::slides {
namespace {

constexpr std::size_t kMostFigures = 8;
constexpr double kCardGap = 32;
constexpr double kRowGap = 20;
constexpr double kLargestValue = 44;
constexpr Ink kText{.rgb = {0x1D, 0x1D, 0x1B}};
constexpr Ink kSecondary{.rgb = {0x5E, 0x5C, 0x57}};

std::size_t columnsFor(std::size_t figures) {
    if (figures <= 4)
        return std::max<std::size_t>(1, figures);
    return figures <= 6 ? 3 : 4;
}

SlideShape textShape(const Box& box, const std::string& text, double size, const Ink& ink,
                     const std::string& group) {
    return {.kind = ShapeKind::Text,
            .box = box,
            .text = text,
            .textSize = size,
            .textInk = ink,
            .anchor = TextAnchor::Top,
            .wraps = true,
            .group = group};
}

/// A rule in the figure's colour, the figure, what it is, and its caveat.
void addCard(Drawing& drawing, const KeyFigure& figure, const Box& box, double valueSize,
             double labelHeight) {
    const std::string group = figure.label.empty() ? figure.value : figure.label;
    drawing.shapes.push_back({.kind = ShapeKind::Rectangle,
                              .box = {box.x, box.y, 40, 3},
                              .fillKind = FillKind::Solid,
                              .fill = figure.ink,
                              .group = group});
    double y = box.y + 14;
    SlideShape value =
        textShape({box.x, y, box.width, valueSize * 1.35}, figure.value, valueSize, kText, group);
    value.isBold = true;
    drawing.shapes.push_back(value);
    y += valueSize * 1.35 + 4;
    drawing.shapes.push_back(textShape({box.x, y, box.width, labelHeight}, figure.label, 16, kText, group));
    y += labelHeight + 2;
    if (!figure.detail.empty())
        drawing.shapes.push_back(
            textShape({box.x, y, box.width, wrappedHeight(figure.detail, 12, box.width) + 4}, figure.detail,
                      12, kSecondary, group));
}

double labelHeightOf(const KeyFigure& figure, double width) {
    return wrappedHeight(figure.label, 16, width) + 4;
}

double cardHeight(const KeyFigure& figure, double width, double valueSize, double labelHeight) {
    const double detail = figure.detail.empty() ? 0 : wrappedHeight(figure.detail, 12, width) + 4;
    return 14 + valueSize * 1.35 + 4 + labelHeight + 2 + detail;
}

double valueSizeFor(const std::vector<KeyFigure>& figures, double width) {
    double size = kLargestValue;
    for (const KeyFigure& figure : figures) {
        const double needed = textWidth(figure.value, kLargestValue, true);
        if (needed > width)
            size = std::min(size, std::max(16.0, std::floor(kLargestValue * width / needed)));
    }
    return size;
}

Drawing keyFigureDrawing(const std::vector<KeyFigure>& figures, const Box& box) {
    Drawing drawing{.width = box.width, .height = box.height};
    const std::size_t columns = columnsFor(figures.size());
    const double width =
        (box.width - kCardGap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double valueSize = valueSizeFor(figures, width);
    double y = figures.size() <= columns ? box.height * 0.2 : box.height * 0.06;
    for (std::size_t from = 0; from < figures.size(); from += columns) {
        const std::size_t to = std::min(from + columns, figures.size());
        double rowHeight = 0;
        // Details stand on one line, however long the labels above them are.
        double labelHeight = 0;
        for (std::size_t i = from; i < to; ++i)
            labelHeight = std::max(labelHeight, labelHeightOf(figures[i], width));
        for (std::size_t i = from; i < to; ++i) {
            const double x = static_cast<double>(i - from) * (width + kCardGap);
            addCard(drawing, figures[i], {x, y, width, 0}, valueSize, labelHeight);
            rowHeight = std::max(rowHeight, cardHeight(figures[i], width, valueSize, labelHeight));
            drawing.altText +=
                (drawing.altText.empty() ? "" : "\n") + figures[i].label + ": " + figures[i].value;
        }
        y += rowHeight + kRowGap;
    }
    return drawing;
}

Page drawingPage(const PageFrame& frame, const SlideSpec& slide, Drawing drawing,
                 const std::string& identity) {
    PageFrame::Parts parts{
        .layout = LayoutKind::TitleOnly, .title = frame.titleOr({}), .footnote = slide.footnote};
    if (drawing.altText.empty())
        drawing.altText = parts.title;
    parts.content.emplace_back(DrawingFrame{
        .box = frame.content(), .drawing = std::move(drawing), .title = parts.title, .identity = identity});
    return frame.page(std::move(parts));
}

} // namespace

std::vector<Page> drawingPages(const PageFrame& frame, const SlideSpec& slide) {
    if (const auto* timeline = std::get_if<TimelineContent>(&slide.content))
        return {drawingPage(frame, slide, timeline->drawing, timeline->identity)};
    const auto& content = std::get<KeyFiguresContent>(slide.content);
    std::vector<Page> pages;
    for (std::size_t from = 0; from == 0 || from < content.figures.size(); from += kMostFigures) {
        const auto begin = content.figures.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end =
            begin + static_cast<std::ptrdiff_t>(std::min(kMostFigures, content.figures.size() - from));
        pages.push_back(
            drawingPage(frame, slide, keyFigureDrawing({begin, end}, frame.content()), content.identity));
    }
    return pages;
}

} // namespace entente::slides
