#include "core/chart/chart_notes.h"

#include "core/chart/runs.h"
#include "core/chart/series_look.h"

#include <algorithm>
#include <array>
#include <functional>

namespace entente::chart {
namespace {

using Words = std::vector<std::string>;
using model::ObservationStatus;

std::string joined(const Words& words, std::string_view separator) {
    return fmt::format("{}", fmt::join(words, separator));
}

std::string list(const Words& words, Language language) {
    return joined(words, phrase(Phrase::ListSeparator, language));
}

void addOnce(Words& words, const std::string& word) {
    if (!word.empty() && std::ranges::find(words, word) == words.end())
        words.push_back(word);
}

/// A day or a month in words; anything vaguer as it stands.
std::string dateText(const std::string& edtf, Language language) {
    const auto date = base::parseEdtf(edtf);
    if (!date || date->isInterval() || date->start().kind != base::DateEnd::Kind::Point)
        return edtf;
    const base::Day first = date->days().first;
    switch (date->start().precision) {
    case base::DatePrecision::Day:
        return dayText(first, language);
    case base::DatePrecision::Month:
        return periodText({base::Frequency::Monthly, first}, language);
    case base::DatePrecision::Year:
        break;
    }
    return edtf;
}

/// "SIPRI, Military Expenditure Database": the publisher unless the title names it.
std::string sourceName(const model::Source& source) {
    if (source.publisher.empty() || source.title.find(source.publisher) != std::string::npos)
        return source.title;
    return source.title.empty() ? source.publisher : source.publisher + ", " + source.title;
}

std::string shortSource(const ChartInput& input, Language language) {
    const std::string name = sourceName(input.source);
    const std::string& edition = input.data.series.edition;
    if (name.empty() || edition.empty() || name.find(edition) != std::string::npos)
        return name;
    return say(Phrase::NameWithNote, language, fmt::arg("name", name),
               fmt::arg("note", dateText(edition, language)));
}

std::string longSource(const std::string& name, const model::Source& source, Language language) {
    Words parts;
    addOnce(parts, name);
    addOnce(parts, source.url);
    if (!source.accessed.empty())
        parts.push_back(
            say(Phrase::SourceAccessed, language, fmt::arg("day", dateText(source.accessed, language))));
    if (!source.licence.empty())
        parts.push_back(say(Phrase::SourceLicence, language, fmt::arg("licence", source.licence)));
    return list(parts, language);
}

std::string sourceSentence(const NoteContext& context) {
    Words names;
    for (const ChartInput& input : context.inputs)
        addOnce(names, shortSource(input, context.language));
    for (const ChartInput& input : context.inputs) {
        for (const model::Source& other : input.otherSources)
            addOnce(names, sourceName(other));
    }
    const std::string day = dayText(context.asOf, context.language);
    if (names.empty())
        return say(Phrase::AsOf, context.language, fmt::arg("day", day));
    return say(Phrase::Source, context.language, fmt::arg("sources", joined(names, "; ")),
               fmt::arg("day", day));
}

/// How often, where it is not once a calendar year.
std::string frequencyNote(base::Frequency frequency, Language language) {
    constexpr std::array kPhrases{Phrase::MethodFiscalJapan, Phrase::MethodFiscalUnitedStates,
                                  Phrase::MethodQuarterly, Phrase::MethodMonthly, Phrase::MethodDaily};
    if (frequency == base::Frequency::Annual)
        return {};
    return say(kPhrases.at(static_cast<std::size_t>(frequency) - 1), language);
}

/// Whose years are not calendar years, where both stand on one axis.
std::string mixedYearsSentence(const ChartData& data, const NoteContext& context) {
    if (!context.axis.isMixed)
        return {};
    Words sentences;
    for (const auto frequency : {base::Frequency::FiscalJapan, base::Frequency::FiscalUnitedStates}) {
        Words names;
        for (std::size_t i = 0; i < data.series.size(); ++i) {
            if (context.inputs[i].data.series.key.frequency == frequency)
                names.push_back(data.series[i].name);
        }
        if (!names.empty())
            sentences.push_back(say(Phrase::MixedYears, context.language,
                                    fmt::arg("names", list(names, context.language)),
                                    fmt::arg("years", frequencyNote(frequency, context.language))));
    }
    return joined(sentences, phrase(Phrase::SentenceEnd, context.language));
}

bool anyPoint(const ChartData& data, const std::function<bool(const ChartPoint&)>& test) {
    return std::ranges::any_of(data.series,
                               [&](const ChartSeries& s) { return std::ranges::any_of(s.points, test); });
}

std::string breaksSentence(const ChartData& data, Language language) {
    Words places;
    for (const ChartSeries& series : data.series) {
        for (std::size_t i = 1; i < series.points.size(); ++i) {
            if (series.points[i].breakBefore && series.points[i].value)
                places.push_back(fmt::format("{} {}", series.name, data.categories[i].label));
        }
    }
    return places.empty() ? std::string()
                          : say(Phrase::BreaksMarked, language, fmt::arg("places", list(places, language)));
}

std::string unverifiedSentence(const ChartData& data, const NoteContext& context) {
    Words names;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (context.inputs[i].data.series.unverified)
            names.push_back(data.series[i].name);
    }
    return names.empty()
               ? std::string()
               : say(Phrase::Unverified, context.language, fmt::arg("names", list(names, context.language)));
}

std::string commodityText(const std::string& code, Language language) {
    if (code == "271111")
        return say(Phrase::Lng, language, fmt::arg("code", code));
    return code == "2709" ? say(Phrase::CrudeOil, language, fmt::arg("code", code)) : code;
}

/// What the figures are, as far as the key says more than the name does.
Words methodParts(const ChartInput& input, bool isNegated, Language language) {
    const model::SeriesKey& key = input.data.series.key;
    Words parts;
    if (!key.commodity.empty())
        parts.push_back(say(Phrase::MethodCommodity, language,
                            fmt::arg("commodity", commodityText(key.commodity, language))));
    if (!key.definition.empty())
        parts.push_back(say(Phrase::MethodDefinition, language, fmt::arg("definition", key.definition)));
    if (!key.valuation.empty())
        parts.push_back(say(Phrase::MethodValuation, language, fmt::arg("valuation", key.valuation)));
    const SeriesUnit unit = unitOf(input.data.series);
    if (unit.base.kind == BaseUnit::Kind::Money)
        parts.push_back(priceBasisText(unit.base.priceBasis, language));
    BaseUnit published = unit.base;
    published.priceBasis.clear();
    parts.push_back(say(Phrase::MethodPublishedIn, language,
                        fmt::arg("unit", ChartUnit(published, unit.exponent, language).text())));
    addOnce(parts, frequencyNote(key.frequency, language));
    for (const std::string& step : input.steps)
        parts.push_back(step);
    if (isNegated)
        parts.push_back(say(Phrase::MethodNegated, language));
    return parts;
}

} // namespace

std::string statusText(ObservationStatus status, Language language) {
    constexpr std::array kPhrases{Phrase::StatusProvisional,    Phrase::StatusEstimate,
                                  Phrase::StatusForecast,       Phrase::StatusNotAvailable,
                                  Phrase::StatusConfidential,   Phrase::StatusNotApplicable,
                                  Phrase::StatusNotYetPublished};
    if (status == ObservationStatus::Actual)
        return {};
    return say(kPhrases.at(static_cast<std::size_t>(status) - 1), language);
}

std::string footnote(const ChartData& data, const NoteContext& context) {
    const Language language = context.language;
    Words sentences;
    addOnce(sentences, sourceSentence(context));
    addOnce(sentences, mixedYearsSentence(data, context));
    for (const ChartSeries& series : data.series) {
        if (std::ranges::any_of(series.points, isOpen))
            addOnce(sentences,
                    say(isColumn(data, series) ? Phrase::PalerColumns : Phrase::OpenMarkers, language));
    }
    if (anyPoint(data, isForecast))
        addOnce(sentences, say(Phrase::DashedForecast, language));
    addOnce(sentences, breaksSentence(data, language));
    addOnce(sentences, unverifiedSentence(data, context));
    return joined(sentences, phrase(Phrase::SentenceEnd, language));
}

std::vector<std::string> sourceLines(const NoteContext& context) {
    Words lines;
    for (const ChartInput& input : context.inputs)
        addOnce(lines, longSource(shortSource(input, context.language), input.source, context.language));
    for (const ChartInput& input : context.inputs) {
        for (const model::Source& other : input.otherSources)
            addOnce(lines, longSource(sourceName(other), other, context.language));
    }
    return lines;
}

std::string methodText(const ChartData& data, const NoteContext& context) {
    const Language language = context.language;
    const std::string_view end = phrase(Phrase::SentenceEnd, language);
    Words lines;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const ChartInput& input = context.inputs[i];
        Words parts = methodParts(input, context.spec.series[i].negated, language);
        parts.insert(parts.begin(),
                     say(Phrase::MethodSeries, language, fmt::arg("name", data.series[i].name),
                         fmt::arg("measure", measureText(input.data.series.key.measure, language))));
        std::string line = list(parts, language);
        if (!input.data.series.note.empty())
            line += std::string(end) + input.data.series.note;
        lines.push_back(line);
    }
    lines.push_back(say(Phrase::MethodShownIn, language, fmt::arg("unit", data.valueAxis.unit)));
    return joined(lines, "\n");
}

} // namespace entente::chart
