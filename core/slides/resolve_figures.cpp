#include "core/chart/chart_unit.h"
#include "core/chart/number_text.h"
#include "core/chart/resolve_chart.h"
#include "core/chart/time_axis.h"
#include "core/slides/deck_reading.h"
#include "core/slides/deck_words.h"
#include "core/slides/identity.h"
#include "core/store/document_table.h"
#include "core/store/guard.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

#include <algorithm>
#include <cmath>

namespace entente::slides {
namespace {

template <class T>
T orThrow(base::Result<T> result) {
    if (!result)
        throw store::Failure(result.error());
    return std::move(*result);
}

model::ChartDocument documentOf(const DeckReading& reading, const ChartReference& reference) {
    if (reference.id) {
        if (auto chart = store::findChart(reading.connection, *reference.id))
            return *chart;
    }
    const std::string what =
        reference.title.empty() && reference.id ? std::to_string(reference.id->value) : reference.title;
    auto charts = store::listCharts(reading.connection);
    std::erase_if(charts, [&](const auto& chart) { return chart.title != reference.title; });
    if (charts.size() > 1)
        throw store::Failure({base::ErrorCode::Ambiguous, {.field = "chart", .value = what}});
    if (charts.empty())
        throw store::Failure({base::ErrorCode::NotFound, {.field = "chart", .value = what}});
    return charts.front();
}

chart::ChartSpec specOf(const model::ChartDocument& document) {
    chart::ChartSpec spec = orThrow(chart::chartSpecFromJson(document.spec));
    spec.title = document.title;
    return spec;
}

void addSourceOf(DeckReading& reading, model::SeriesId id) {
    const auto series = store::findSeries(reading.connection, id);
    if (!series || !series->source)
        return;
    if (const auto source = store::findSource(reading.connection, *series->source))
        reading.sources.add(*source);
}

void addSources(DeckReading& reading, const chart::ChartSpec& spec) {
    for (const chart::SeriesChoice& choice : spec.series) {
        addSourceOf(reading, choice.series);
        for (const series::Transform& step : choice.steps) {
            for (const model::SeriesId id : step.with)
                addSourceOf(reading, id);
        }
    }
}

struct Figure {
    model::Series series;
    model::Observation latest;
};

/// The last figure of the chart's series of that name, of its first when there is no name.
Figure latestFigure(const DeckReading& reading, const chart::ChartSpec& spec, const std::string& name) {
    for (const chart::SeriesChoice& choice : spec.series) {
        const auto series = store::findSeries(reading.connection, choice.series);
        if (!series || (!name.empty() && choice.label != name && series->title != name))
            continue;
        const model::SeriesData data = chart::workedFigures(reading.connection, spec, choice);
        const auto& all = data.observations;
        const auto last = std::find_if(all.rbegin(), all.rend(), [&](const model::Observation& one) {
            return one.value && (!spec.period || one.period.days().overlaps(*spec.period));
        });
        if (last != all.rend())
            return {data.series, *last};
    }
    throw store::Failure({base::ErrorCode::SeriesEmpty, {.field = "“" + spec.title + "”"}});
}

struct FigureText {
    /// As it stands on the slide in large letters.
    std::string value;
    /// What the value is of, where that would make it too long to be large: "% of GDP", "yen per US dollar".
    std::string unit;
    /// The whole of it, for a sentence.
    std::string full;
};

FigureText textOf(const Figure& figure, chart::Language language) {
    using Kind = chart::BaseUnit::Kind;
    const auto own = chart::unitOf(figure.series);
    const double base = *figure.latest.value * std::pow(10, own.exponent);
    const auto unit = chart::ChartUnit::forValues(own.base, std::abs(base), language);
    const double shown = base / std::pow(10, unit.exponent());
    const int decimals = chart::decimalsFor(std::abs(shown));
    const std::string full = unit.valueText(shown, decimals);
    if (own.base.kind == Kind::PercentOfGdp) {
        const chart::ChartUnit percent({.kind = Kind::Percent, .name = {}, .priceBasis = {}}, unit.exponent(),
                                       language);
        return {percent.valueText(shown, decimals), unit.text(), full};
    }
    if (own.base.kind == Kind::Rate || own.base.kind == Kind::Noun)
        return {chart::numberText(shown, decimals), unit.text(), full};
    return {full, {}, full};
}

std::string joined(std::initializer_list<std::string> parts, std::string_view language) {
    std::string out;
    for (const std::string& part : parts) {
        if (!part.empty())
            out += (out.empty() ? "" : std::string(word(DeckWord::ListSeparator, language))) + part;
    }
    return out;
}

KeyFigure keyFigure(DeckReading& reading, const KeyFigureChoice& choice, std::string& notes) {
    const auto document = documentOf(reading, *choice.chart);
    const chart::ChartSpec spec = specOf(document);
    const Figure figure = latestFigure(reading, spec, choice.series);
    addSources(reading, spec);
    const auto language = chart::languageFrom(reading.language);
    const std::string period = chart::periodText(figure.latest.period, language);
    const FigureText text = textOf(figure, language);
    const bool isJapanese = language == chart::Language::Japanese && !figure.series.titleJa.empty();
    notes += (notes.empty() ? "" : "\n") +
             say(DeckWord::KeyFigureNote, reading.language, fmt::arg("label", choice.label),
                 fmt::arg("value", text.full), fmt::arg("period", period),
                 fmt::arg("series", isJapanese ? figure.series.titleJa : figure.series.title));
    return {.value = text.value,
            .label = choice.label,
            .detail = joined({text.unit, period, choice.detail}, reading.language)};
}

} // namespace

ChartContent resolveChartReference(DeckReading& reading, const ChartReference& reference) {
    const auto document = documentOf(reading, reference);
    const chart::ChartSpec spec = specOf(document);
    auto data = orThrow(
        chart::resolveChart(reading.connection, spec, {.language = reading.language, .asOf = reading.asOf}));
    addSources(reading, spec);
    return {.data = std::move(data), .identity = chartIdentity(document.id.value)};
}

KeyFiguresContent resolveKeyFigures(DeckReading& reading, const KeyFiguresChoice& choice, SlideSpec& slide) {
    KeyFiguresContent content;
    for (const KeyFigureChoice& one : choice.figures) {
        if (one.chart)
            content.figures.push_back(keyFigure(reading, one, slide.notes));
        else
            content.figures.push_back({.value = one.value, .label = one.label, .detail = one.detail});
    }
    return content;
}

} // namespace entente::slides
