#include "core/base/fiscal_year.h"
#include "core/ingest/import_run.h"
#include "core/store/commitment_table.h"
#include "core/store/series_table.h"

#include <fmt/format.h>

#include <charconv>

namespace entente::ingest {
namespace {

using base::ErrorCode;

struct Figures {
    model::Series series;
    std::vector<model::Observation> observations;
    std::set<std::int32_t> periods;
};
using AllFigures = std::unordered_map<model::SeriesId, Figures>;

base::Frequency frequencyOf(RowView& row) {
    const std::string code = row.requiredText("frequency");
    const auto frequency = base::frequencyFromCode(code);
    if (!frequency && !code.empty())
        row.refuse(ErrorCode::InvalidValue, "frequency", code, "it must be one of A, FY-JP, FY-US, Q, M, D");
    return frequency.value_or(base::Frequency::Annual);
}

model::SeriesKey keyOf(RowView& row, const ImportedKeys& keys) {
    return {.measure = row.code<model::Measure>("measure"),
            .reporter = row.reference("reporter", keys.actors),
            .partner = row.reference("partner", keys.actors),
            .flow = row.code<model::Flow>("flow"),
            .commodity = row.text("commodity"),
            .priceBasis = row.text("price_basis"),
            .definition = row.text("definition"),
            .valuation = row.text("valuation"),
            .classification = row.text("classification"),
            .unit = row.requiredText("unit"),
            .currency = row.text("currency"),
            .frequency = frequencyOf(row)};
}

void readSeriesRow(ImportRun& run, RowView& row, AllFigures& figures) {
    const std::string key = row.requiredText("key");
    if (!key.empty() && !run.keys().series.add(key, {}))
        row.refuse(ErrorCode::DuplicateKey, "key", key);
    const Backing backing = run.backing(row);
    model::Series series{.title = row.requiredText("title"),
                         .titleJa = row.text("title_ja"),
                         .key = keyOf(row, run.keys()),
                         .multiplier = row.integer("multiplier"),
                         .edition = row.text("edition"),
                         .source = backing.source,
                         .preferred = row.flag("preferred"),
                         .note = row.text("note"),
                         .unverified = backing.unverified};
    if (row.isRefused())
        return;
    series.id = store::insertSeries(run.edit(), series);
    run.keys().series.settle(key, series.id);
    run.cite(model::SubjectKind::Series, series.id.value, backing);
    figures.emplace(series.id, Figures{.series = series, .observations = {}, .periods = {}});
}

// Kept only where the double's shortest text is not what was published ("8.10", "0.2000").
std::string literalOf(const std::string& text, double value) {
    return fmt::format("{}", value) == text ? std::string() : text;
}

model::Observation observationOf(RowView& row, base::Frequency frequency) {
    model::Observation one;
    const std::string period = row.requiredText("period");
    if (const auto parsed = base::parsePeriod(frequency, period))
        one.period = *parsed;
    else if (!period.empty())
        row.refuse(ErrorCode::InvalidDate, "period", period);
    one.value = row.number("value");
    one.status =
        row.optionalCode<model::ObservationStatus>("status").value_or(model::ObservationStatus::Actual);
    one.breakBefore = row.flag("break");
    one.note = row.text("note");
    if (one.value)
        one.literal = literalOf(row.text("value"), *one.value);
    const bool hasNone = one.status >= model::ObservationStatus::NotAvailable;
    if (!row.isRefused() && hasNone && one.value)
        row.refuse(ErrorCode::InvalidValue, "value", row.text("value"),
                   "its status says that there is no value");
    else if (!row.isRefused() && !hasNone && !one.value)
        row.refuse(ErrorCode::MissingValue, "value", {});
    return one;
}

void readObservations(ImportRun& run, AllFigures& figures) {
    run.each("observations.csv", [&](RowView& row) {
        const model::SeriesId id = row.requiredReference("series", run.keys().series);
        const auto found = figures.find(id);
        if (found == figures.end())
            return;
        const model::Observation one = observationOf(row, found->second.series.key.frequency);
        if (row.isRefused())
            return;
        if (!found->second.periods.insert(one.period.first.value).second)
            return row.refuse(ErrorCode::DuplicateKey, "period", row.text("period"));
        found->second.observations.push_back(one);
    });
}

// "FY2027" is a fiscal year of whoever made the promise.
std::optional<base::EdtfDate> dueOf(RowView& row) {
    const std::string text = row.text("due");
    if (!text.starts_with("FY"))
        return row.date("due");
    int year = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), year);
    const auto makers = row.list("made_by");
    const std::string maker = makers.empty() ? std::string() : makers.front();
    if (error != std::errc() || end != text.data() + text.size() || (maker != "JPN" && maker != "USA")) {
        row.refuse(ErrorCode::InvalidDate, "due", text);
        return std::nullopt;
    }
    const auto calendar = maker == "USA" ? base::FiscalCalendar::UnitedStates : base::FiscalCalendar::Japan;
    const base::DayRange days = base::fiscalYearDays(calendar, year);
    return base::EdtfDate(base::EdtfDate::ofDay(days.first).start(),
                          base::EdtfDate::ofDay(days.last).start());
}

void readAssessments(ImportRun& run, CandidateIndex<model::Commitment>& commitments) {
    run.each("assessments.csv", [&](RowView& row) {
        auto* commitment = commitments.find(row, "commitment", run.keys().records);
        const model::Assessment assessment{.id = run.edit().newId<model::ItemId>(),
                                           .date = row.date("date"),
                                           .standing = row.code<model::Standing>("standing"),
                                           .text = row.text("text")};
        const Backing backing = run.backing(row);
        if (!commitment || row.isRefused())
            return;
        commitment->draft.assessments.push_back(assessment);
        commitment->parts.emplace_back(assessment.id, backing);
    });
}

} // namespace

void readSeries(ImportRun& run) {
    AllFigures figures;
    run.each("series.csv", [&](RowView& row) { readSeriesRow(run, row, figures); });
    readObservations(run, figures);
    for (const auto& [id, one] : figures)
        store::putObservations(run.edit(), one.series, one.observations);
}

void readCommitments(ImportRun& run) {
    std::vector<Candidate<model::Commitment>> commitments;
    run.each("commitments.csv", [&](RowView& row) {
        auto one = run.candidate<model::Commitment>(row, model::RecordKind::Commitment, "date");
        model::Commitment& draft = one.draft;
        draft.kind = row.code<model::CommitmentKind>("kind");
        draft.status = row.code<model::CommitmentStatus>("status");
        run.addRoles(row, "made_by", model::Role::MadeBy, draft.parties);
        run.addRoles(row, "made_to", model::Role::MadeTo, draft.parties);
        draft.madeAt = row.reference("made_at", run.keys().records);
        draft.series = row.reference("series", run.keys().series);
        draft.target = row.number("target_value");
        draft.targetUnit = row.text("target_unit");
        draft.comparison = row.optionalCode<model::Comparison>("comparison");
        draft.due = dueOf(row);
        if (!row.isRefused())
            commitments.push_back(std::move(one));
    });
    CandidateIndex index(commitments);
    readAssessments(run, index);
    run.write("commitments.csv", commitments, store::insertCommitment);
}

} // namespace entente::ingest
