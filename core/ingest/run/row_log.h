#pragma once

#include "core/ingest/import_report.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace entente::ingest {

/// Keeps the report while a table is read: counts what became of each value or record, and the fate of each
/// row, which is that of its worst value.
class RowLog {
  public:
    explicit RowLog(ImportReport& report) : m_report(report) {}

    [[nodiscard]] const ImportReport& report() const { return m_report; }
    void beginTable(const std::string& file, const std::string& sheet);
    void beginRow(std::int64_t number);
    void count(RowFate fate);
    /// The row at hand is part of a record, whose fate is settled when all of its rows are in.
    void markPart();
    /// A record's fate: it counts once, and each of its rows has it.
    void settle(const std::vector<std::int64_t>& rows, RowFate fate);
    void refuse(base::ErrorCode code, std::string field, std::string value, std::string detail,
                std::int64_t column);
    /// Of a row that was read before (a record is written when all of its rows are in).
    void refuseRow(std::int64_t row, base::Error error);
    /// A change in the row at hand.
    void change(std::int64_t column, std::string what, std::string before, std::string after, bool isKept);
    void changeRow(std::int64_t row, std::string what, std::string before, std::string after, bool isKept);
    void endRow();
    void endTable();
    void remark(const std::string& text);

    [[nodiscard]] std::int64_t row() const { return m_row; }

  private:
    [[nodiscard]] std::string place() const;
    void mark(RowFate fate);
    void add(RowFate fate);
    void addChange(ValueChange change);
    void spreadSettled();

    ImportReport& m_report;
    TableCount m_count;
    std::int64_t m_row = 0;
    std::optional<RowFate> m_fate;
    std::map<std::int64_t, RowFate> m_settled;
};

} // namespace entente::ingest
