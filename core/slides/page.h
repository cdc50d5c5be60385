#pragma once

#include "core/slides/chart_plan.h"
#include "core/slides/deck_spec.h"
#include "core/slides/layouts.h"

#include <string>
#include <variant>
#include <vector>

namespace entente::slides {

// One slide of the file, measured and fitted: nothing is decided after this, only written.

struct SlotText {
    Slot slot = Slot::Title;
    std::vector<Bullet> paragraphs;
    /// 0: as the layout has it.
    double size = 0;
    /// Not the layout's place where it has a height.
    Box box = {};
};

struct ChartFrame {
    Slot slot = Slot::Chart;
    Box box;
    ChartPlan plan;
    ChartGeometry geometry;
    std::string title;
    std::string altText;
    std::string identity;
};

struct TableFrame {
    Box box;
    double size = 12;
    std::vector<double> columnWidths;
    std::vector<TextAlign> aligns;
    /// The header first; as many heights as rows.
    std::vector<std::vector<std::string>> rows;
    std::vector<double> rowHeights;
    std::string title;
    std::string altText;
    std::string identity;
};

struct DrawingFrame {
    Box box;
    Drawing drawing;
    std::string title;
    std::string identity;
};

using PageElement = std::variant<SlotText, ChartFrame, TableFrame, DrawingFrame>;

struct Page {
    LayoutKind layout = LayoutKind::TitleOnly;
    std::string title;
    std::vector<PageElement> elements;
    std::string notes;
};

/// The pages that a slide of the deck makes; more than one where a table or text is too long. At least one.
[[nodiscard]] std::vector<Page> pagesOf(const SlideSpec& slide, const DeckSpec& deck);

} // namespace entente::slides
