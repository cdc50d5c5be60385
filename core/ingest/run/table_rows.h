#pragma once

#include "core/ingest/table_reader.h"

namespace entente::ingest {

/// What a table's rows become. Told every row below the header; finish() when all are in.
class TableRows {
  public:
    virtual ~TableRows() = default;
    /// Whether it must look through all rows before it takes the first.
    [[nodiscard]] virtual bool looksAhead() const { return false; }
    virtual void look(const TableRow&) {}
    virtual void take(const TableRow& row) = 0;
    virtual void finish() {}
};

} // namespace entente::ingest
