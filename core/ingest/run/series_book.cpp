#include "core/ingest/run/series_book.h"

#include "core/model/codes.h"
#include "core/store/series_table.h"

#include <fmt/format.h>

namespace entente::ingest {
namespace {

using base::ErrorCode;

std::string identityOf(const model::Series& series) {
    const model::SeriesKey& key = series.key;
    const auto number = [](const auto& id) { return id ? id->value : 0; };
    return fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", model::codeOf(key.measure),
                       number(key.reporter), number(key.partner), model::codeOf(key.flow), key.commodity,
                       key.priceBasis, key.definition, key.valuation, key.classification, key.unit,
                       key.currency, base::frequencyCode(key.frequency), series.multiplier,
                       number(series.source));
}

std::string shown(const model::Observation& observation) {
    if (!observation.value)
        return std::string(model::codeOf(observation.status));
    const std::string value =
        observation.literal.empty() ? fmt::format("{}", *observation.value) : observation.literal;
    return observation.status == model::ObservationStatus::Actual
               ? value
               : fmt::format("{} ({})", value, model::codeOf(observation.status));
}

bool isSame(const model::Observation& a, const model::Observation& b) {
    return a.value == b.value && a.status == b.status && a.note == b.note && a.breakBefore == b.breakBefore;
}

} // namespace

SeriesBook::SeriesBook(store::Edit& edit, RowLog& log) : m_edit(edit), m_log(log), m_writer(edit) {
    for (model::Series& series : store::allSeries(edit.connection())) {
        auto entry = std::make_unique<Entry>(Entry{.series = std::move(series)});
        m_entries.try_emplace(identityOf(entry->series), std::move(entry));
    }
}

SeriesBook::Entry* SeriesBook::entry(model::Series series) {
    auto& entry = m_entries[identityOf(series)];
    if (!entry) {
        series.id = store::insertSeries(m_edit, series);
        entry = std::make_unique<Entry>(Entry{.series = std::move(series), .isNew = true});
        return entry.get();
    }
    model::Series& known = entry->series;
    if (!entry->isNew && known.edition != series.edition && !series.edition.empty()) {
        known.edition = series.edition;
        store::updateSeriesWords(m_edit, known);
    }
    return entry.get();
}

void SeriesBook::put(const Entry& entry, const model::Observation& observation, std::int64_t column) {
    if (m_writer.insert(entry.series.id, observation))
        m_log.count(RowFate::New);
    else
        compare(entry, observation, column);
}

void SeriesBook::compare(const Entry& entry, const model::Observation& observation, std::int64_t column) {
    const auto stored = m_writer.find(entry.series.id, observation.period);
    if (isSame(stored->observation, observation))
        return m_log.count(RowFate::Same);
    const std::string what = entry.series.title + ", " + observation.period.text();
    if (stored->batch && *stored->batch == m_edit.batch()) {
        return m_log.refuse(ErrorCode::DuplicateKey, what, shown(observation),
                            "another row gives " + shown(stored->observation), column);
    }
    // Without a batch: entered or corrected by a person.
    const bool isKept = !stored->batch;
    if (!isKept)
        m_writer.update(entry.series.id, observation);
    m_log.change(column, what, shown(stored->observation), shown(observation), isKept);
    m_log.count(isKept ? RowFate::Kept : RowFate::Changed);
}

} // namespace entente::ingest
