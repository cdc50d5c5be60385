#include "core/chart/chart_unit.h"
#include "core/chart/number_text.h"
#include "core/chart/time_axis.h"
#include "core/insight/agreement_state.h"
#include "core/insight/commitment_progress.h"
#include "core/model/codes.h"
#include "core/slides/deck_reading.h"
#include "core/slides/deck_words.h"
#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/series_table.h"
#include "core/timeline/date_words.h"

#include <algorithm>
#include <cmath>

namespace entente::slides {
namespace {

constexpr std::string_view kNone = "–";

std::string orNone(std::string text) { return text.empty() ? std::string(kNone) : text; }

std::string marked(const model::RecordRow& row, const std::string& title) {
    return row.unverified ? title + " *" : title;
}

std::vector<TableColumn> columns(const DeckReading& reading,
                                 std::initializer_list<std::pair<DeckWord, double>> heads) {
    std::vector<TableColumn> out;
    for (const auto& [head, width] : heads)
        out.push_back({.header = std::string(word(head, reading.language)), .width = width});
    return out;
}

std::string dayWords(const DeckReading& reading, base::Day day) {
    return timeline::dayInWords(day, reading.language);
}

std::optional<base::EdtfDate> inForceSince(const model::Agreement& agreement) {
    if (agreement.inForce)
        return agreement.inForce;
    std::optional<base::EdtfDate> first;
    for (const model::AgreementParty& party : agreement.parties) {
        if (party.inForce && (!first || party.inForce->days().first < first->days().first))
            first = party.inForce;
    }
    return first;
}

TableContent agreements(DeckReading& reading, const TableChoice& choice, base::Day day) {
    TableContent table{.columns = columns(reading, {{DeckWord::Agreement, 0.44},
                                                    {DeckWord::Kind, 0.17},
                                                    {DeckWord::Signed, 0.13},
                                                    {DeckWord::InForceSince, 0.13},
                                                    {DeckWord::Parties, 0.13}})};
    for (const auto& row : recordsOf(reading, choice.filter, {model::RecordKind::Agreement})) {
        const auto agreement = store::findAgreement(reading.connection, row.id);
        if (!agreement || insight::stateOn(*agreement, day) != insight::AgreementState::InForce)
            continue;
        reading.sources.addCited(reading.connection, row.id.value);
        table.rows.push_back({marked(row, row.title), std::string(word(agreement->kind, reading.language)),
                              orNone(dateWords(row.date, reading.language)),
                              orNone(dateWords(inForceSince(*agreement), reading.language)),
                              actorList(reading, insight::partiesOn(*agreement, day))});
    }
    return table;
}

std::string targetOf(const DeckReading& reading, const model::Commitment& promise) {
    if (!promise.target)
        return std::string(kNone);
    const int decimals = std::floor(*promise.target) == *promise.target ? 0 : 1;
    std::string value = chart::numberText(*promise.target, decimals);
    value += promise.targetUnit == "percent" ? " %" : " " + promise.targetUnit;
    switch (promise.comparison.value_or(model::Comparison::Equal)) {
    case model::Comparison::AtLeast:
        return say(DeckWord::AtLeast, reading.language, fmt::arg("value", value));
    case model::Comparison::AtMost:
        return say(DeckWord::AtMost, reading.language, fmt::arg("value", value));
    case model::Comparison::Equal:
        break;
    }
    return value;
}

std::string latestOf(DeckReading& reading, const model::Commitment& promise, base::Day day) {
    const auto data =
        promise.series ? store::findSeriesData(reading.connection, *promise.series) : std::nullopt;
    const auto progress = data ? insight::progressOf(promise, *data, day) : std::nullopt;
    if (!progress)
        return std::string(kNone);
    reading.sources.addCited(reading.connection, promise.series->value);
    const auto language = chart::languageFrom(reading.language);
    const auto own = chart::unitOf(data->series);
    const double base = *progress->latest.value * std::pow(10, own.exponent);
    const auto unit = chart::ChartUnit::forValues(own.base, std::abs(base), language);
    const double shown = base / std::pow(10, unit.exponent());
    return say(DeckWord::FigureOfPeriod, reading.language,
               fmt::arg("value", unit.shortText(shown, chart::decimalsFor(std::abs(shown)))),
               fmt::arg("period", chart::periodText(progress->latest.period, language)));
}

std::vector<model::ActorId> makers(const model::Commitment& promise) {
    std::vector<model::ActorId> actors;
    for (const model::Participation& one : promise.parties) {
        if (one.role == model::Role::MadeBy && one.actor)
            actors.push_back(*one.actor);
    }
    return actors;
}

TableContent commitments(DeckReading& reading, const TableChoice& choice, base::Day day) {
    TableContent table{.columns = columns(reading, {{DeckWord::Commitment, 0.31},
                                                    {DeckWord::MadeBy, 0.11},
                                                    {DeckWord::Made, 0.12},
                                                    {DeckWord::Due, 0.11},
                                                    {DeckWord::Target, 0.15},
                                                    {DeckWord::LatestFigure, 0.11},
                                                    {DeckWord::Status, 0.09}})};
    for (const auto& row : recordsOf(reading, choice.filter, {model::RecordKind::Commitment})) {
        const auto promise = store::findCommitment(reading.connection, row.id);
        if (!promise || (row.date && row.date->days().first > day))
            continue;
        reading.sources.addCited(reading.connection, row.id.value);
        table.rows.push_back({marked(row, row.title), actorList(reading, makers(*promise)),
                              orNone(dateWords(row.date, reading.language)),
                              orNone(dateWords(promise->due, reading.language)), targetOf(reading, *promise),
                              latestOf(reading, *promise, day),
                              std::string(word(promise->status, reading.language))});
    }
    return table;
}

TableContent meetings(DeckReading& reading, const TableChoice& choice) {
    TableContent table{.columns = columns(reading, {{DeckWord::Date, 0.16},
                                                    {DeckWord::Meeting, 0.48},
                                                    {DeckWord::Place, 0.2},
                                                    {DeckWord::Format, 0.16}})};
    for (const auto& row : recordsOf(reading, choice.filter, {model::RecordKind::Meeting})) {
        reading.sources.addCited(reading.connection, row.id.value);
        const auto format = model::fromCode<model::MeetingFormat>(row.type);
        table.rows.push_back(
            {dateWords(row.date, reading.language), marked(row, row.title), orNone(row.place),
             std::string(word(format.value_or(model::MeetingFormat::Other), reading.language))});
    }
    return table;
}

struct TableWords {
    DeckWord note;
    DeckWord alt;
};

TableWords wordsOf(TableKind kind) {
    switch (kind) {
    case TableKind::AgreementsInForce:
        return {DeckWord::AgreementsNote, DeckWord::AgreementsAlt};
    case TableKind::Commitments:
        return {DeckWord::CommitmentsNote, DeckWord::CommitmentsAlt};
    case TableKind::Meetings:
        break;
    }
    return {DeckWord::MeetingsNote, DeckWord::MeetingsAlt};
}

bool hasUnverified(const TableContent& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(),
                           [](const std::string& cell) { return cell.ends_with(" *"); });
    });
}

} // namespace

TableContent resolveTable(DeckReading& reading, const TableChoice& choice, SlideSpec& slide) {
    const base::Day day = choice.asOf.value_or(reading.asOf);
    TableContent table = choice.table == TableKind::AgreementsInForce ? agreements(reading, choice, day)
                         : choice.table == TableKind::Commitments     ? commitments(reading, choice, day)
                                                                      : meetings(reading, choice);
    // A variable, since fmt::arg only refers to what it is given.
    const std::string dayText = dayWords(reading, day);
    const auto dayArgument = fmt::arg("day", dayText);
    const TableWords words = wordsOf(choice.table);
    table.altText = say(words.alt, reading.language, fmt::arg("count", table.rows.size()), dayArgument);
    table.note = say(DeckWord::AsOf, reading.language, dayArgument);
    if (hasUnverified(table))
        table.note += " " + std::string(word(DeckWord::UnverifiedMark, reading.language));
    slide.notes += (slide.notes.empty() ? "" : "\n\n") +
                   say(words.note, reading.language, fmt::arg("count", table.rows.size()), dayArgument,
                       fmt::arg("filter", filterWords(reading, choice.filter)));
    return table;
}

} // namespace entente::slides
