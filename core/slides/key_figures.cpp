#include "core/slides/key_figures.h"

#include "core/slides/text_measure.h"

#include <algorithm>
#include <cmath>

namespace entente::slides {
namespace {

constexpr double kCardGap = 32;
constexpr double kRowGap = 20;
constexpr double kLargestFigure = 44;
constexpr double kLeastInLine = 32;
constexpr double kLeastFigure = 18;
constexpr double kUnitSize = 18;
constexpr double kLabelSize = 16;
constexpr double kDetailSize = 12;
constexpr double kTopOfFigure = 14;
constexpr Ink kText{.rgb = {0x1D, 0x1D, 0x1B}};
constexpr Ink kSecondary{.rgb = {0x5E, 0x5C, 0x57}};
constexpr Ink kAccent{.rgb = {0x24, 0x57, 0xA6}};

constexpr std::size_t kMostFigures = 8;
constexpr std::size_t kMostInRow = 4;

std::size_t columnsFor(std::size_t figures) {
    if (figures <= kMostInRow)
        return std::max<std::size_t>(1, figures);
    return figures <= 6 ? 3 : kMostInRow;
}

/// One size for all figures of a slide, and one place for their units.
struct FigureStyle {
    double size = kLargestFigure;
    bool unitIsInLine = true;
    [[nodiscard]] double height() const { return size * 1.35 + (unitIsInLine ? 0 : kUnitSize * 1.35); }
};

double widthOf(const KeyFigure& figure, const FigureStyle& style) {
    const FigureParts parts = splitFigure(figure.value);
    const double unit = textWidth(" " + parts.unit, kUnitSize);
    const double number = textWidth(parts.figure, style.size, true);
    return style.unitIsInLine ? number + unit : std::max(number, unit);
}

FigureStyle styleFor(const std::vector<KeyFigure>& figures, double width) {
    const auto fits = [&](const FigureStyle& style) {
        return std::all_of(figures.begin(), figures.end(),
                           [&](const KeyFigure& figure) { return widthOf(figure, style) <= width; });
    };
    for (double size = kLargestFigure; size >= kLeastInLine; size -= 2) {
        if (fits({size, true}))
            return {size, true};
    }
    FigureStyle below{kLargestFigure, false};
    while (below.size > kLeastFigure && !fits(below))
        below.size -= 2;
    return below;
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

/// A row of cards: what stands on one line in all of them.
struct RowLook {
    double width = 0;
    FigureStyle figure;
    double labelHeight = 0;
    double detailHeight = 0;
    [[nodiscard]] double height() const {
        return kTopOfFigure + figure.height() + 4 + labelHeight + 2 + detailHeight;
    }
};

SlideShape figureShape(const KeyFigure& figure, double x, double y, const RowLook& look,
                       const std::string& group) {
    const FigureParts parts = splitFigure(figure.value);
    SlideShape shape =
        textShape({x, y, look.width, look.figure.height()}, parts.figure, look.figure.size, kText, group);
    shape.isBold = true;
    shape.tailSize = kUnitSize;
    if (!parts.unit.empty())
        shape.tail = (look.figure.unitIsInLine ? " " : "\n") + parts.unit;
    return shape;
}

void addCard(Drawing& drawing, const KeyFigure& figure, double x, double y, const RowLook& look) {
    const std::string group = figure.label.empty() ? figure.value : figure.label;
    drawing.shapes.push_back({.kind = ShapeKind::Rectangle,
                              .box = {x, y, 40, 3},
                              .fillKind = FillKind::Solid,
                              .fill = figure.ink == Ink{} ? kAccent : figure.ink,
                              .group = group});
    y += kTopOfFigure;
    drawing.shapes.push_back(figureShape(figure, x, y, look, group));
    y += look.figure.height() + 4;
    drawing.shapes.push_back(
        textShape({x, y, look.width, look.labelHeight}, figure.label, kLabelSize, kText, group));
    y += look.labelHeight + 2;
    if (!figure.detail.empty())
        drawing.shapes.push_back(
            textShape({x, y, look.width, look.detailHeight}, figure.detail, kDetailSize, kSecondary, group));
}

} // namespace

FigureParts splitFigure(std::string_view value) {
    const auto lastDigit = value.find_last_of("0123456789");
    if (lastDigit == std::string_view::npos)
        return {std::string(value), {}};
    std::size_t end = lastDigit + 1;
    const auto sign = value.find_first_not_of(' ', end);
    if (sign != std::string_view::npos && value[sign] == '%')
        end = sign + 1;
    const auto unit = value.find_first_not_of(' ', end);
    return {std::string(value.substr(0, end)),
            unit == std::string_view::npos ? std::string() : std::string(value.substr(unit))};
}

namespace {

/// Where rows of one page begin, and what each holds; `end` is where the last one ends.
struct Layout {
    std::size_t columns = 1;
    std::vector<RowLook> rows;
    double top = 0;
    double end = 0;
};

Layout layOut(const std::vector<KeyFigure>& figures, const Box& box) {
    Layout layout{.columns = columnsFor(figures.size())};
    const double gaps = kCardGap * static_cast<double>(layout.columns - 1);
    RowLook look{.width = (box.width - gaps) / static_cast<double>(layout.columns)};
    look.figure = styleFor(figures, look.width);
    layout.top = box.height * (figures.size() <= layout.columns ? 0.2 : 0.04);
    layout.end = layout.top - kRowGap;
    for (std::size_t from = 0; from < figures.size(); from += layout.columns) {
        look.labelHeight = look.detailHeight = 0;
        for (std::size_t i = from; i < std::min(from + layout.columns, figures.size()); ++i) {
            look.labelHeight =
                std::max(look.labelHeight, wrappedHeight(figures[i].label, kLabelSize, look.width) + 4);
            look.detailHeight =
                std::max(look.detailHeight, wrappedHeight(figures[i].detail, kDetailSize, look.width) + 4);
        }
        layout.rows.push_back(look);
        layout.end += kRowGap + look.height();
    }
    return layout;
}

std::vector<std::vector<KeyFigure>> inPages(const std::vector<KeyFigure>& figures, std::size_t most) {
    std::vector<std::vector<KeyFigure>> pages(1);
    for (const KeyFigure& figure : figures) {
        if (pages.back().size() == most)
            pages.emplace_back();
        pages.back().push_back(figure);
    }
    return pages;
}

/// One row whose texts are longer than the page is high: what fits of them, the label first.
void shorten(std::vector<KeyFigure>& figures, Layout& layout, const Box& box) {
    RowLook& look = layout.rows.front();
    const double room = box.height - layout.top - look.height() + look.labelHeight + look.detailHeight;
    look.labelHeight = std::min(look.labelHeight, room * 0.6);
    look.detailHeight = std::min(look.detailHeight, room - look.labelHeight);
    for (KeyFigure& figure : figures) {
        figure.label = shortened(figure.label, kLabelSize, look.width, look.labelHeight, false);
        figure.detail = shortened(figure.detail, kDetailSize, look.width, look.detailHeight, false);
    }
}

} // namespace

std::vector<std::vector<KeyFigure>> keyFigurePages(const std::vector<KeyFigure>& figures, const Box& box) {
    for (const std::size_t most : {kMostFigures, std::size_t{6}}) {
        auto pages = inPages(figures, most);
        if (std::all_of(pages.begin(), pages.end(),
                        [&](const auto& page) { return layOut(page, box).end <= box.height; }))
            return pages;
    }
    return inPages(figures, kMostInRow);
}

Drawing keyFigureDrawing(std::vector<KeyFigure> figures, const Box& box) {
    Drawing drawing{.width = box.width, .height = box.height};
    for (const KeyFigure& figure : figures)
        drawing.altText += (drawing.altText.empty() ? "" : "\n") + figure.label + ": " + figure.value;
    Layout layout = layOut(figures, box);
    if (layout.rows.size() == 1 && layout.end > box.height)
        shorten(figures, layout, box);
    double y = layout.top;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const RowLook& look = layout.rows[i / layout.columns];
        addCard(drawing, figures[i], static_cast<double>(i % layout.columns) * (look.width + kCardGap), y,
                look);
        if (i % layout.columns == layout.columns - 1)
            y += look.height() + kRowGap;
    }
    return drawing;
}

} // namespace entente::slides
