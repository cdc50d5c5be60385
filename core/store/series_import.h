#pragma once

#include "core/model/series.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <memory>
#include <optional>
#include <vector>

namespace entente::store {

// What an import of figures needs beside series_table.h. Everything here throws; the callers stand inside
// Workspace::edit().

/// Without their observations, in the order of their ids.
[[nodiscard]] std::vector<model::Series> allSeries(const Connection& connection);
/// Brings edition, note and title in step with a newer file.
void updateSeriesWords(Edit& edit, const model::Series& series);

/// An observation as it is stored, with the import that it came by; none when somebody entered or corrected
/// it by hand.
struct StoredObservation {
    model::Observation observation;
    std::optional<model::BatchId> batch;
};

/// Reads and writes observations one by one with statements that are prepared once: an import has millions.
class ObservationWriter {
  public:
    explicit ObservationWriter(Edit& edit);
    ~ObservationWriter();
    ObservationWriter(const ObservationWriter&) = delete;
    ObservationWriter& operator=(const ObservationWriter&) = delete;

    [[nodiscard]] std::optional<StoredObservation> find(model::SeriesId series, const base::Period& period);
    /// False, and nothing is written, when the series has that period already.
    bool insert(model::SeriesId series, const model::Observation& observation);
    void update(model::SeriesId series, const model::Observation& observation);

  private:
    struct Statements;
    Edit& m_edit;
    std::unique_ptr<Statements> m_statements;
};

} // namespace entente::store
