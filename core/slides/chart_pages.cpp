#include "core/slides/page_frame.h"
#include "core/slides/text_measure.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::slides {
namespace {

constexpr double kBetweenCharts = 24;

void addOnce(std::vector<std::string>& texts, const std::string& text) {
    if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(text);
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
    return fmt::format("{}", fmt::join(texts, separator));
}

/// What stands behind the charts, for the notes: how the figures were made, and every source in full.
std::vector<std::string> notesOf(const std::vector<const ChartContent*>& charts, std::string_view language) {
    std::vector<std::string> notes;
    std::vector<std::string> sources;
    for (const ChartContent* chart : charts) {
        if (!chart->data.method.empty())
            addOnce(notes, fmt::format("{}: {}", phrase(Phrase::HowMade, language), chart->data.method));
        for (const std::string& source : chart->data.sources)
            addOnce(sources, source);
        const ChartPlan plan = planChart(chart->data);
        if (!plan.seriesWithoutFigures.empty()) {
            addOnce(notes, fmt::format("{}: {}", phrase(Phrase::SeriesWithoutFigures, language),
                                       joined(plan.seriesWithoutFigures, ", ")));
        }
    }
    if (!sources.empty())
        notes.push_back(fmt::format("{}:", phrase(Phrase::Sources, language)));
    notes.insert(notes.end(), sources.begin(), sources.end());
    return notes;
}

std::string footnoteOf(const SlideSpec& slide, const std::vector<const ChartContent*>& charts,
                       std::string_view language) {
    std::vector<std::string> texts;
    addOnce(texts, slide.footnote);
    for (const ChartContent* chart : charts) {
        if (slide.footnote.empty())
            addOnce(texts, chart->data.footnote);
    }
    return joined(texts, language == "ja" ? "" : " ");
}

/// A chart without any figure is said in words.
PageElement emptyFrame(const Box& box, const std::string& title, std::string_view language) {
    Drawing drawing{.width = box.width, .height = box.height, .altText = title};
    drawing.shapes.push_back({.kind = ShapeKind::Text,
                              .box = {0, 0, box.width, 60},
                              .text = std::string(phrase(Phrase::NoFigures, language)),
                              .textSize = 14,
                              .textInk = {.rgb = {0x5E, 0x5C, 0x57}},
                              .wraps = true});
    return DrawingFrame{.box = box, .drawing = std::move(drawing), .title = title};
}

PageElement chartFrame(const ChartContent& chart, Slot slot, const Box& box, const std::string& slideTitle,
                       std::string_view language) {
    const std::string title = chart.data.title.empty() ? slideTitle : chart.data.title;
    ChartPlan plan = planChart(chart.data);
    if (!plan.isDrawn())
        return emptyFrame(box, title, language);
    ChartGeometry geometry = layOut(plan, box, slideTitle);
    return ChartFrame{.slot = slot,
                      .box = box,
                      .plan = std::move(plan),
                      .geometry = std::move(geometry),
                      .title = title,
                      .altText = chart.data.altText.empty() ? title : chart.data.altText,
                      .identity = chart.identity};
}

/// Two frames of one name could not be told apart in the selection pane, nor by programs that edit the deck.
void makeNamesDiffer(const PageElement& left, PageElement& right) {
    const auto* first = std::get_if<ChartFrame>(&left);
    auto* second = std::get_if<ChartFrame>(&right);
    if (first && second && first->title == second->title && first->identity == second->identity)
        second->title += " 2";
}

} // namespace

std::vector<Page> chartPages(const PageFrame& frame, const SlideSpec& slide) {
    const std::string& language = frame.language();
    PageFrame::Parts parts;
    std::vector<const ChartContent*> charts;
    Box box = frame.content();
    if (const auto* one = std::get_if<ChartContent>(&slide.content)) {
        charts = {one};
        parts.layout = LayoutKind::Chart;
        parts.title = frame.titleOr(one->data.title);
        parts.content.push_back(chartFrame(*one, Slot::Chart, box, parts.title, language));
    } else {
        const auto& two = std::get<TwoChartsContent>(slide.content);
        charts = {&two.left, &two.right};
        parts.layout = LayoutKind::TwoCharts;
        parts.title = frame.titleOr(two.left.data.title);
        box.width = (box.width - kBetweenCharts) / 2;
        parts.content.push_back(chartFrame(two.left, Slot::Chart, box, parts.title, language));
        box.x += box.width + kBetweenCharts;
        PageElement right = chartFrame(two.right, Slot::SecondChart, box, parts.title, language);
        makeNamesDiffer(parts.content.back(), right);
        parts.content.push_back(std::move(right));
    }
    parts.footnote = footnoteOf(slide, charts, language);
    parts.notes = notesOf(charts, language);
    return {frame.page(std::move(parts))};
}

} // namespace entente::slides
