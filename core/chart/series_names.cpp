#include "core/chart/series_look.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace entente::chart {
namespace {

using model::Flow;
using Names = std::vector<std::string>;

std::string titleIn(const model::Series& series, Language language) {
    return language == Language::Japanese && !series.titleJa.empty() ? series.titleJa : series.title;
}

/// English puts an article before some states' names inside a phrase.
std::string withArticle(const std::string& name, Language language) {
    static const std::set<std::string> kWithArticle{"Philippines", "Netherlands", "European Union"};
    const bool takesOne = name.starts_with("United ") || kWithArticle.contains(name);
    return language == Language::English && takesOne ? "the " + name : name;
}

struct FlowPhrases {
    Flow flow;
    Phrase withPartner;
    Phrase alone;
};

constexpr std::array kFlows{FlowPhrases{Flow::Exports, Phrase::ExportsTo, Phrase::Exports},
                            FlowPhrases{Flow::Imports, Phrase::ImportsFrom, Phrase::Imports},
                            FlowPhrases{Flow::Balance, Phrase::BalanceWith, Phrase::Balance},
                            FlowPhrases{Flow::Outward, Phrase::OutwardTo, Phrase::Outward},
                            FlowPhrases{Flow::Inward, Phrase::InwardFrom, Phrase::Inward}};

/// "Exports to Japan"; empty for a series without a flow.
std::string flowText(const ChartInput& input, Language language) {
    for (const auto& [flow, withPartner, alone] : kFlows) {
        if (flow != input.data.series.key.flow)
            continue;
        return input.partnerName.empty() ? say(alone, language)
                                         : say(withPartner, language,
                                               fmt::arg("partner", withArticle(input.partnerName, language)));
    }
    return {};
}

std::string lowerFirst(std::string text, Language language) {
    if (language == Language::English && !text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

std::string plainName(const ChartInput& input, bool hasSeveralReporters, Language language) {
    const std::string flow = flowText(input, language);
    if (flow.empty())
        return input.reporterName.empty() ? titleIn(input.data.series, language) : input.reporterName;
    if (!hasSeveralReporters || input.reporterName.empty())
        return flow;
    return say(Phrase::ReporterAnd, language, fmt::arg("reporter", input.reporterName),
               fmt::arg("what", lowerFirst(flow, language)));
}

/// What may tell two series of one name apart, most telling first.
Names notesOf(const ChartInput& input, Language language) {
    const model::SeriesKey& key = input.data.series.key;
    return {measureText(key.measure, language),
            key.commodity,
            key.definition,
            key.valuation,
            input.data.series.edition,
            input.source.publisher,
            titleIn(input.data.series, language)};
}

using Group = std::vector<std::size_t>;

/// The first kind of note that all of the group have and no two share; the size of the notes when there is
/// none.
std::size_t tellingNote(const Group& group, const std::vector<Names>& notes) {
    for (std::size_t kind = 0; kind < notes.front().size(); ++kind) {
        std::set<std::string> seen;
        for (const std::size_t index : group)
            seen.insert(notes[index][kind]);
        if (seen.size() == group.size() && !seen.contains(std::string()))
            return kind;
    }
    return notes.front().size();
}

void tellApart(Names& names, const std::vector<Names>& notes, Language language) {
    std::map<std::string, Group> groups;
    for (std::size_t i = 0; i < names.size(); ++i)
        groups[names[i]].push_back(i);
    for (const auto& [name, group] : groups) {
        if (group.size() == 1)
            continue;
        const std::size_t kind = tellingNote(group, notes);
        for (std::size_t place = 0; place < group.size(); ++place) {
            const std::size_t index = group[place];
            const std::string note =
                kind < notes[index].size() ? notes[index][kind] : std::to_string(place + 1);
            names[index] =
                say(Phrase::NameWithNote, language, fmt::arg("name", name), fmt::arg("note", note));
        }
    }
}

bool haveSeveralReporters(const std::vector<ChartInput>& inputs) {
    return std::ranges::any_of(
        inputs, [&](const ChartInput& input) { return input.reporterName != inputs.front().reporterName; });
}

} // namespace

Names seriesNames(const ChartSpec& spec, const std::vector<ChartInput>& inputs, Language language) {
    Names names;
    std::vector<Names> notes;
    const bool hasSeveralReporters = haveSeveralReporters(inputs);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const std::string& label = spec.series[i].label;
        names.push_back(label.empty() ? plainName(inputs[i], hasSeveralReporters, language) : label);
        notes.push_back(notesOf(inputs[i], language));
    }
    tellApart(names, notes, language);
    return names;
}

std::string measureText(model::Measure measure, Language language) {
    using model::Measure;
    static const std::map<Measure, Phrase> kPhrases{
        {Measure::MilitaryExpenditure, Phrase::MilitaryExpenditure},
        {Measure::MilitaryShareOfGdp, Phrase::MilitaryShareOfGdp},
        {Measure::DefenceBudget, Phrase::DefenceBudget},
        {Measure::GoodsTrade, Phrase::GoodsTrade},
        {Measure::EnergyTrade, Phrase::EnergyTrade},
        {Measure::Gdp, Phrase::Gdp},
        {Measure::ExchangeRate, Phrase::ExchangeRate},
        {Measure::FdiFlow, Phrase::FdiFlow},
        {Measure::FdiPosition, Phrase::FdiPosition},
        {Measure::HostNationSupport, Phrase::HostNationSupport},
        {Measure::Deflator, Phrase::Deflator},
        {Measure::Other, Phrase::OtherMeasure}};
    return say(kPhrases.at(measure), language);
}

} // namespace entente::chart
