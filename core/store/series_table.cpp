#include "core/store/series_table.h"

#include "core/store/draft.h"
#include "core/store/rows.h"
#include "core/store/series_columns.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kFindSeries = R"sql(
SELECT id, title, title_ja, measure, reporter_id, partner_id, flow, commodity, price_basis, definition, valuation,
       classification, unit, currency, frequency, multiplier, edition, source_id, preferred, note, unverified
FROM series WHERE id = ?1
)sql";

constexpr auto kListSeries = R"sql(
SELECT s.id, s.title, s.title_ja, s.measure, s.reporter_id, s.partner_id, s.flow, s.commodity, s.price_basis,
       s.definition, s.valuation, s.classification, s.unit, s.currency, s.frequency, s.multiplier, s.edition,
       s.source_id, s.preferred, s.note, s.unverified,
       (SELECT count(*) FROM observation o WHERE o.series_id = s.id),
       (SELECT min(o.period) FROM observation o WHERE o.series_id = s.id),
       (SELECT max(o.period) FROM observation o WHERE o.series_id = s.id)
FROM series s
ORDER BY s.preferred DESC, s.title, s.id
)sql";

constexpr auto kLatest = R"sql(
SELECT period, value, status, literal, note, break_before FROM observation
WHERE series_id = ?1 AND value IS NOT NULL ORDER BY period DESC LIMIT 1
)sql";

constexpr auto kInsertSeries = R"sql(
INSERT INTO series (id, title, title_ja, measure, reporter_id, partner_id, flow, commodity, price_basis, definition,
                    valuation, classification, unit, currency, frequency, multiplier, edition, source_id, preferred,
                    note, unverified, batch_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)
)sql";

constexpr auto kObservations = R"sql(
SELECT period, value, status, literal, note, break_before FROM observation
WHERE series_id = ?1 AND period BETWEEN ?2 AND ?3 ORDER BY period
)sql";

// INSERT OR REPLACE would delete first and show as more than it is in the history.
constexpr auto kPut = R"sql(
INSERT INTO observation (series_id, period, value, status, literal, note, break_before, batch_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (series_id, period) DO UPDATE
SET value = excluded.value, status = excluded.status, literal = excluded.literal, note = excluded.note,
    break_before = excluded.break_before, batch_id = excluded.batch_id
)sql";

// No period is longer: the US fiscal year 1976 ran for 15 months.
constexpr std::int32_t kLongestPeriod = 458;

model::SeriesKey readKey(Row& row) {
    model::SeriesKey key;
    key.measure = row.code(model::Measure::Other);
    key.reporter = row.optionalId<model::ActorId>();
    key.partner = row.optionalId<model::ActorId>();
    key.flow = row.code(model::Flow::None);
    key.commodity = row.text();
    key.priceBasis = row.text();
    key.definition = row.text();
    key.valuation = row.text();
    key.classification = row.text();
    key.unit = row.text();
    key.currency = row.text();
    key.frequency = base::frequencyFromCode(row.text()).value_or(base::Frequency::Annual);
    return key;
}

// The first day is the key; the frequency of the series gives the length.
base::Period periodFrom(base::Frequency frequency, std::int64_t first) {
    return {frequency, {static_cast<std::int32_t>(first)}};
}

SeriesRow readSeriesRow(Row& row) {
    SeriesRow out;
    out.series = readSeries(row);
    const auto frequency = out.series.key.frequency;
    out.observations = static_cast<int>(row.integer());
    if (const auto first = row.optionalInteger())
        out.first = periodFrom(frequency, *first);
    if (const auto last = row.optionalInteger())
        out.last = periodFrom(frequency, *last);
    return out;
}

} // namespace

model::Series readSeries(Row& row) {
    model::Series series;
    series.id = row.id<model::SeriesId>();
    series.title = row.text();
    series.titleJa = row.text();
    series.key = readKey(row);
    series.multiplier = static_cast<int>(row.integer());
    series.edition = row.text();
    series.source = row.optionalId<model::SourceId>();
    series.preferred = row.flag();
    series.note = row.text();
    series.unverified = row.flag();
    return series;
}

model::Observation readObservation(Row& row, base::Frequency frequency) {
    model::Observation observation;
    observation.period = periodFrom(frequency, row.integer());
    observation.value = row.number();
    observation.status = row.code(model::ObservationStatus::Actual);
    observation.literal = row.text();
    observation.note = row.text();
    observation.breakBefore = row.flag();
    return observation;
}

std::optional<std::string> unlessEmpty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<std::string> keptLiteral(const model::Observation& observation) {
    if (observation.value && observation.literal == fmt::format("{}", *observation.value))
        return std::nullopt;
    return unlessEmpty(observation.literal);
}

std::vector<SeriesRow> listSeries(const Connection& connection, const std::vector<model::Measure>& measures) {
    auto rows = readAll(connection, kListSeries, readSeriesRow);
    if (!measures.empty()) {
        std::erase_if(rows, [&](const SeriesRow& row) {
            return std::find(measures.begin(), measures.end(), row.series.key.measure) == measures.end();
        });
    }
    for (SeriesRow& row : rows) {
        const auto read = [&](Row& columns) { return readObservation(columns, row.series.key.frequency); };
        row.latest = readFirst(connection, kLatest, read, row.series.id);
    }
    return rows;
}

std::optional<model::Series> findSeries(const Connection& connection, model::SeriesId id) {
    return readFirst(connection, kFindSeries, readSeries, id);
}

std::vector<model::Observation> observationsOf(const Connection& connection, const model::Series& series,
                                               std::optional<base::DayRange> range) {
    const base::DayRange days = range.value_or(base::DayRange{base::distantPast(), base::distantFuture()});
    const auto read = [&](Row& row) { return readObservation(row, series.key.frequency); };
    auto observations = readAll(connection, kObservations, read, series.id, days.first.value - kLongestPeriod,
                                days.last.value);
    std::erase_if(observations, [&](const model::Observation& o) { return !o.period.days().overlaps(days); });
    return observations;
}

std::optional<model::SeriesData> findSeriesData(const Connection& connection, model::SeriesId id) {
    const auto series = findSeries(connection, id);
    if (!series)
        return std::nullopt;
    return model::SeriesData{*series, observationsOf(connection, *series)};
}

model::SeriesId insertSeries(Edit& edit, const model::Series& series) {
    requireValid(series);
    const auto id = idOrNew(edit, series.id);
    const model::SeriesKey& key = series.key;
    execute(edit.connection(), kInsertSeries, id, series.title, series.titleJa, model::codeOf(key.measure),
            key.reporter, key.partner, model::codeOf(key.flow), key.commodity, key.priceBasis, key.definition,
            key.valuation, key.classification, key.unit, key.currency, base::frequencyCode(key.frequency),
            series.multiplier, series.edition, series.source, series.preferred, series.note,
            series.unverified, edit.batch());
    return id;
}

void putObservations(Edit& edit, const model::Series& series,
                     const std::vector<model::Observation>& observations) {
    executeForEach(edit.connection(), kPut, observations, [&](Binder& binder, const model::Observation& one) {
        if (const auto issues = model::validate(one, series); !issues.empty())
            throw Failure(model::toError(issues.front()));
        binder << series.id << one.period.first.value << one.value << model::codeOf(one.status)
               << keptLiteral(one) << unlessEmpty(one.note) << one.breakBefore << edit.batch();
    });
}

} // namespace entente::store
