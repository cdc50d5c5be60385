#include "core/store/series_import.h"

#include "core/store/rows.h"
#include "core/store/series_columns.h"

namespace entente::store {
namespace {

constexpr auto kAllSeries = R"sql(
SELECT id, title, title_ja, measure, reporter_id, partner_id, flow, commodity, price_basis, definition, valuation,
       classification, unit, currency, frequency, multiplier, edition, source_id, preferred, note, unverified
FROM series ORDER BY id
)sql";
constexpr auto kUpdateWords =
    "UPDATE series SET title = ?1, title_ja = ?2, edition = ?3, note = ?4 WHERE id = ?5";
constexpr auto kFindObservation = R"sql(
SELECT period, value, status, literal, note, break_before, batch_id FROM observation
WHERE series_id = ?1 AND period = ?2
)sql";
constexpr auto kInsertObservation = R"sql(
INSERT INTO observation (series_id, period, value, status, literal, note, break_before, batch_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (series_id, period) DO NOTHING
)sql";
constexpr auto kUpdateObservation = R"sql(
UPDATE observation SET value = ?3, status = ?4, literal = ?5, note = ?6, break_before = ?7, batch_id = ?8
WHERE series_id = ?1 AND period = ?2
)sql";

int run(SQLite::Statement& statement, const Edit& edit, model::SeriesId series,
        const model::Observation& one) {
    statement.reset();
    statement.clearBindings();
    Binder binder(statement);
    binder << series << one.period.first.value << one.value << model::codeOf(one.status) << keptLiteral(one)
           << unlessEmpty(one.note) << one.breakBefore << edit.batch();
    return statement.exec();
}

} // namespace

struct ObservationWriter::Statements {
    explicit Statements(SQLite::Database& database)
        : find(database, kFindObservation),
          insert(database, kInsertObservation),
          update(database, kUpdateObservation) {}
    SQLite::Statement find;
    SQLite::Statement insert;
    SQLite::Statement update;
};

ObservationWriter::ObservationWriter(Edit& edit)
    : m_edit(edit), m_statements(std::make_unique<Statements>(edit.connection().database())) {}
ObservationWriter::~ObservationWriter() = default;

std::optional<StoredObservation> ObservationWriter::find(model::SeriesId series, const base::Period& period) {
    SQLite::Statement& query = m_statements->find;
    query.reset();
    Binder binder(query);
    binder << series << period.first.value;
    if (!query.executeStep())
        return std::nullopt;
    Row row(query);
    StoredObservation stored{.observation = readObservation(row, period.frequency), .batch = {}};
    stored.batch = row.optionalId<model::BatchId>();
    query.reset();
    return stored;
}

bool ObservationWriter::insert(model::SeriesId series, const model::Observation& observation) {
    return run(m_statements->insert, m_edit, series, observation) > 0;
}

void ObservationWriter::update(model::SeriesId series, const model::Observation& observation) {
    run(m_statements->update, m_edit, series, observation);
}

std::vector<model::Series> allSeries(const Connection& connection) {
    return readAll(connection, kAllSeries, readSeries);
}

void updateSeriesWords(Edit& edit, const model::Series& series) {
    execute(edit.connection(), kUpdateWords, series.title, series.titleJa, series.edition, series.note,
            series.id);
}

} // namespace entente::store
