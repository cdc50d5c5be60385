#include "core/chart/chart_notes.h"

#include <algorithm>

namespace entente::chart {
namespace {

using Places = std::vector<std::size_t>;

Places placesWithValue(const ChartSeries& series) {
    Places places;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (series.points[i].value)
            places.push_back(i);
    }
    return places;
}

Phrase kindPhrase(ChartKind kind) {
    switch (kind) {
    case ChartKind::Column:
        return Phrase::AltKindColumn;
    case ChartKind::StackedColumn:
        return Phrase::AltKindStacked;
    case ChartKind::Bar:
        return Phrase::AltKindBar;
    case ChartKind::Area:
        return Phrase::AltKindArea;
    case ChartKind::Line:
        break;
    }
    return Phrase::AltKindLine;
}

class SeriesTeller {
  public:
    SeriesTeller(const ChartData& data, const ChartSeries& series, const NoteContext& context)
        : m_data(data), m_series(series), m_context(context), m_places(placesWithValue(series)) {}

    [[nodiscard]] std::string text() const {
        if (m_places.empty())
            return say(
                Phrase::AltSeriesOne, m_context.language, fmt::arg("name", m_series.name),
                fmt::arg("last", statusText(model::ObservationStatus::NotAvailable, m_context.language)),
                fmt::arg("lastPeriod", period(m_series.points.size() - 1)));
        if (m_places.size() == 1)
            return say(Phrase::AltSeriesOne, m_context.language, fmt::arg("name", m_series.name),
                       fmt::arg("last", value(m_places.back())),
                       fmt::arg("lastPeriod", period(m_places.back())));
        return ends() + peak() + trough() + gaps();
    }

  private:
    [[nodiscard]] double at(std::size_t place) const { return *m_series.points[place].value; }
    [[nodiscard]] std::string value(std::size_t place) const {
        return m_context.unit.valueText(at(place), m_context.decimals);
    }
    [[nodiscard]] std::string period(std::size_t place) const {
        return periodText(m_data.categories[place].period, m_context.language);
    }
    [[nodiscard]] std::string ends() const {
        const std::size_t first = m_places.front();
        const std::size_t last = m_places.back();
        return say(Phrase::AltSeriesFull, m_context.language, fmt::arg("name", m_series.name),
                   fmt::arg("first", value(first)), fmt::arg("firstPeriod", period(first)),
                   fmt::arg("last", value(last)), fmt::arg("lastPeriod", period(last)));
    }
    [[nodiscard]] std::string extreme(std::size_t place, Phrase which) const {
        // The ends have been told already.
        if (place == m_places.front() || place == m_places.back())
            return {};
        return say(which, m_context.language, fmt::arg("value", value(place)),
                   fmt::arg("period", period(place)));
    }
    [[nodiscard]] std::string peak() const {
        return extreme(*std::ranges::max_element(m_places, {}, [&](std::size_t p) { return at(p); }),
                       Phrase::AltHigh);
    }
    [[nodiscard]] std::string trough() const {
        return extreme(*std::ranges::min_element(m_places, {}, [&](std::size_t p) { return at(p); }),
                       Phrase::AltLow);
    }
    [[nodiscard]] std::string gaps() const {
        const std::size_t missing = m_places.back() - m_places.front() + 1 - m_places.size();
        return missing == 0 ? std::string()
                            : say(Phrase::AltGaps, m_context.language, fmt::arg("count", missing));
    }

    const ChartData& m_data;
    const ChartSeries& m_series;
    const NoteContext& m_context;
    Places m_places;
};

std::string spanText(const ChartData& data, Language language) {
    const std::string first = periodText(data.categories.front().period, language);
    const std::string last = periodText(data.categories.back().period, language);
    return first == last ? first
                         : say(Phrase::AltSpan, language, fmt::arg("first", first), fmt::arg("last", last));
}

/// A label that says the value already is not read out with it.
std::string targetText(const TargetMark& target, const NoteContext& context) {
    const std::string value = context.unit.shortText(target.value, context.decimals);
    const bool saysIt = target.label.find(value) != std::string::npos;
    return say(saysIt ? Phrase::AltTargetAlone : Phrase::AltTarget, context.language,
               fmt::arg("label", target.label), fmt::arg("value", value));
}

} // namespace

std::string altText(const ChartData& data, const NoteContext& context) {
    const Language language = context.language;
    const std::string_view end = phrase(Phrase::SentenceEnd, language);
    std::string text =
        say(Phrase::AltHead, language, fmt::arg("kind", phrase(kindPhrase(data.kind), language)),
            fmt::arg("title", data.title));
    text += end;
    text += spanText(data, language);
    text += fmt::format("{}{}", phrase(Phrase::ListSeparator, language), data.valueAxis.unit);
    for (const ChartSeries& series : data.series)
        text += fmt::format("{}{}", end, SeriesTeller(data, series, context).text());
    for (const TargetMark& target : data.targets)
        text += fmt::format("{}{}", end, targetText(target, context));
    return text + (language == Language::Japanese ? "。" : ".");
}

} // namespace entente::chart
