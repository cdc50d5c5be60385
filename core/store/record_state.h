#pragma once

// For the store's own .cpp files: all rows of one record, and the way back into its past.

#include "core/model/ids.h"
#include "core/store/change_log.h"
#include "core/store/record_tables.h"
#include "core/store/reference_names.h"
#include "core/store/value.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace SQLite {
class Statement;
}

namespace entente::store {

/// A row's table (its place in kRecordTables) and key.
using RowKey = std::pair<std::size_t, std::vector<Value>>;
/// Parents before children. A row from before a column was appended is that much shorter.
using RecordRows = std::map<RowKey, std::vector<Value>>;

/// What a record consists of at one moment; empty while there is none.
class RecordState {
  public:
    /// As it is now. Throws. The shapes outlive it.
    RecordState(const Connection& connection, model::RecordId id, const RecordShapes& shapes);

    [[nodiscard]] const RecordRows& rows() const { return m_rows; }
    [[nodiscard]] bool exists() const { return !m_rows.empty() && m_rows.begin()->first.first == 0; }
    [[nodiscard]] std::optional<model::BatchId> batch() const;
    /// Takes one change back. Throws.
    void stepBack(const std::string& changeset);

  private:
    [[nodiscard]] RowKey keyOf(std::size_t table, const std::vector<Value>& values) const;
    [[nodiscard]] bool isOwn(std::size_t table, const std::vector<Value>& values) const;
    [[nodiscard]] bool isPart(std::int64_t id) const;
    void takeBack(const std::string& changeset, bool citations);

    model::RecordId m_id;
    const RecordShapes* m_shapes;
    RecordRows m_rows;
};

/// Goes from now into the past, from one change that touched a record to the one before it.
class RecordWalk {
  public:
    /// Throws.
    RecordWalk(const Connection& connection, model::RecordId id);
    ~RecordWalk();
    RecordWalk(const RecordWalk&) = delete;
    RecordWalk& operator=(const RecordWalk&) = delete;

    /// False when there is no older change. Throws.
    [[nodiscard]] bool next();

    /// Without its changeset.
    [[nodiscard]] const ChangeEntry& change() const { return m_change; }
    /// Its place in the history.
    [[nodiscard]] std::int64_t sequence() const { return m_sequence; }
    /// The import that brought the record, or its undoing. Nothing before it is told: opening a million
    /// imported rows for the sake of one record would take seconds.
    [[nodiscard]] bool isImport() const { return m_isImport; }
    [[nodiscard]] model::RecordId id() const { return m_id; }
    [[nodiscard]] const RecordState& before() const { return m_before; }
    [[nodiscard]] const RecordState& after() const { return m_after; }
    [[nodiscard]] const RecordShapes& shapes() const { return m_shapes; }
    /// Topics, sources and records that the changes so far made or deleted: their rows may be gone by now.
    [[nodiscard]] const NamesOfRows& names() const { return m_names; }

  private:
    model::RecordId m_id;
    RecordShapes m_shapes;
    RecordState m_before;
    RecordState m_after;
    std::unique_ptr<SQLite::Statement> m_query;
    ChangeEntry m_change;
    NamesOfRows m_names;
    std::int64_t m_sequence = 0;
    bool m_isImport = false;
};

} // namespace entente::store
