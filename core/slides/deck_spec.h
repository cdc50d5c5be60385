#pragma once

#include "core/chart/chart_data.h"
#include "core/slides/slide_shape.h"

#include <string>
#include <variant>
#include <vector>

namespace entente::slides {

// A deck as it is written: every slide is resolved to what it shows. What a workspace stores is in
// slide_json.h.

struct TitleContent {
    /// "Alliance desk, 24 November 2025": under the title, in small.
    std::string byline;
    bool operator==(const TitleContent&) const = default;
};

struct SectionContent {
    bool operator==(const SectionContent&) const = default;
};

struct ChartContent {
    chart::ChartData data;
    /// See identity.h; empty when nothing in the workspace stands behind it.
    std::string identity;
    bool operator==(const ChartContent&) const = default;
};

struct TwoChartsContent {
    ChartContent left;
    ChartContent right;
    bool operator==(const TwoChartsContent&) const = default;
};

struct TimelineContent {
    Drawing drawing;
    std::string identity;
    bool operator==(const TimelineContent&) const = default;
};

struct TableColumn {
    std::string header;
    TextAlign align = TextAlign::Left;
    /// Share of the table's width; 0 leaves it to what the cells need.
    double width = 0;
    bool operator==(const TableColumn&) const = default;
};

struct TableContent {
    std::vector<TableColumn> columns;
    /// As many cells in each row as there are columns; missing ones stay empty.
    std::vector<std::vector<std::string>> rows;
    /// Stands before the sources: "– not available".
    std::string note;
    std::string altText;
    std::string identity;
    bool operator==(const TableContent&) const = default;
};

struct Bullet {
    std::string text;
    /// 0 to 2.
    int level = 0;
    bool operator==(const Bullet&) const = default;
};

struct TextContent {
    std::vector<Bullet> bullets;
    bool operator==(const TextContent&) const = default;
};

struct KeyFigure {
    /// "1.8 %", as it is read.
    std::string value;
    std::string label;
    /// Period, comparison, caveat: in small.
    std::string detail;
    Ink ink;
    bool operator==(const KeyFigure&) const = default;
};

struct KeyFiguresContent {
    std::vector<KeyFigure> figures;
    std::string identity;
    bool operator==(const KeyFiguresContent&) const = default;
};

struct SourcesContent {
    /// One line a source.
    std::vector<std::string> sources;
    bool operator==(const SourcesContent&) const = default;
};

using SlideContent =
    std::variant<TitleContent, SectionContent, ChartContent, TwoChartsContent, TimelineContent, TableContent,
                 TextContent, KeyFiguresContent, SourcesContent>;

struct SlideSpec {
    /// The finding, in words; a chart slide without one takes the chart's title.
    std::string title;
    std::string subtitle;
    /// Bottom left; a chart slide without one takes the charts' footnotes.
    std::string footnote;
    /// The charts' methods and sources are added to it.
    std::string notes;
    SlideContent content;
    bool operator==(const SlideSpec&) const = default;
};

struct DeckSpec {
    std::string title;
    /// "en" or "ja": decides phrases, language tags and number words that the writer adds.
    std::string language = "en";
    std::vector<SlideSpec> slides;
    bool operator==(const DeckSpec&) const = default;
};

} // namespace entente::slides
