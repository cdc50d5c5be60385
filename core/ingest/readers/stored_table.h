#pragma once

// For the readers that must hold a file as a whole: its tables, and the reader of one.

#include "core/ingest/readers/table_file.h"

#include <utility>

namespace entente::ingest {

struct StoredTable {
    std::string name;
    std::vector<TableRow> rows;
};

class StoredTables : public TableFile {
  public:
    explicit StoredTables(std::vector<StoredTable> tables) : m_tables(std::move(tables)) {
        for (const StoredTable& table : m_tables)
            m_names.push_back(table.name);
    }
    [[nodiscard]] const std::vector<std::string>& sheets() const override { return m_names; }
    [[nodiscard]] base::Result<std::unique_ptr<TableReader>> open(std::size_t sheet) override {
        return std::make_unique<Reader>(m_tables[sheet].rows);
    }

  private:
    class Reader : public TableReader {
      public:
        explicit Reader(const std::vector<TableRow>& rows) : m_rows(rows) {}
        base::Result<bool> next(TableRow& row) override {
            if (m_next == m_rows.size())
                return false;
            row = m_rows[m_next++];
            return true;
        }

      private:
        const std::vector<TableRow>& m_rows;
        std::size_t m_next = 0;
    };

    std::vector<StoredTable> m_tables;
    std::vector<std::string> m_names;
};

} // namespace entente::ingest
