#pragma once

#include "core/ingest/run/row_log.h"
#include "core/store/series_import.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace entente::ingest {

/// The series of the workspace by what they measure, and the observations that an import brings to them. The
/// same key and source is the same series: a newer file brings it up to date.
class SeriesBook {
  public:
    SeriesBook(store::Edit& edit, RowLog& log);

    /// A series that observations go to.
    struct Entry {
        model::Series series;
        bool isNew = false;
    };
    /// The stored series of that key and source, its words brought in step; else a new one. Throws a Failure
    /// for a series that cannot be.
    [[nodiscard]] Entry* entry(model::Series series);

    /// Stores, compares, or keeps what somebody corrected; the log is told. `column` is the cell's.
    void put(const Entry& entry, const model::Observation& observation, std::int64_t column);

  private:
    void compare(const Entry& entry, const model::Observation& observation, std::int64_t column);

    store::Edit& m_edit;
    RowLog& m_log;
    store::ObservationWriter m_writer;
    std::unordered_map<std::string, std::unique_ptr<Entry>> m_entries;
};

} // namespace entente::ingest
