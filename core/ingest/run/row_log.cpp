#include "core/ingest/run/row_log.h"

#include <algorithm>
#include <utility>

namespace entente::ingest {
namespace {

constexpr std::size_t kMostChanges = 10'000;

// Which of two fates tells more about a row.
int weight(RowFate fate) {
    switch (fate) {
    case RowFate::Refused:
        return 5;
    case RowFate::Kept:
        return 4;
    case RowFate::Changed:
        return 3;
    case RowFate::New:
        return 2;
    case RowFate::Same:
        return 1;
    case RowFate::Passed:
        break;
    }
    return 0;
}

void addRun(std::vector<FateRun>& runs, std::int64_t row, RowFate fate) {
    if (!runs.empty() && runs.back().fate == fate && runs.back().last < row)
        runs.back().last = row;
    else
        runs.push_back({row, row, fate});
}

} // namespace

void RowLog::beginTable(const std::string& file, const std::string& sheet) {
    m_count = {.file = file};
    m_count.sheet = sheet;
    m_settled.clear();
}

void RowLog::beginRow(std::int64_t number) {
    m_row = number;
    m_fate.reset();
    ++m_count.rows;
}

void RowLog::mark(RowFate fate) {
    if (!m_fate || weight(fate) > weight(*m_fate))
        m_fate = fate;
}

void RowLog::markPart() { mark(RowFate::New); }

void RowLog::settle(const std::vector<std::int64_t>& rows, RowFate fate) {
    add(fate);
    for (const std::int64_t row : rows)
        m_settled[row] = fate;
}

void RowLog::count(RowFate fate) {
    mark(fate);
    add(fate);
}

void RowLog::add(RowFate fate) {
    if (fate == RowFate::Passed)
        return;
    ++m_count.read;
    std::int64_t& counter = fate == RowFate::New       ? m_count.added
                            : fate == RowFate::Changed ? m_count.changed
                            : fate == RowFate::Same    ? m_count.same
                            : fate == RowFate::Kept    ? m_count.kept
                                                       : m_count.refused;
    ++counter;
}

std::string RowLog::place() const {
    return m_count.sheet.empty() ? m_count.file : m_count.file + std::string(kSheetArrow) + m_count.sheet;
}

void RowLog::refuse(base::ErrorCode code, std::string field, std::string value, std::string detail,
                    std::int64_t column) {
    count(RowFate::Refused);
    m_report.refused.push_back({code,
                                {.file = place(),
                                 .field = std::move(field),
                                 .value = std::move(value),
                                 .detail = std::move(detail),
                                 .row = m_row,
                                 .column = column}});
}

void RowLog::refuseRow(std::int64_t row, base::Error error) {
    settle({row}, RowFate::Refused);
    error.facts.file = place();
    error.facts.row = row;
    m_report.refused.push_back(std::move(error));
}

void RowLog::change(std::int64_t column, std::string what, std::string before, std::string after,
                    bool isKept) {
    addChange({.row = m_row,
               .column = column,
               .what = std::move(what),
               .before = std::move(before),
               .after = std::move(after),
               .isKept = isKept});
}

void RowLog::changeRow(std::int64_t row, std::string what, std::string before, std::string after,
                       bool isKept) {
    addChange({.row = row,
               .what = std::move(what),
               .before = std::move(before),
               .after = std::move(after),
               .isKept = isKept});
}

void RowLog::addChange(ValueChange change) {
    if (m_report.changes.size() == kMostChanges) {
        ++m_report.changesLeftOut;
        return;
    }
    change.file = m_count.file;
    change.sheet = m_count.sheet;
    m_report.changes.push_back(std::move(change));
}

void RowLog::endRow() {
    const RowFate fate = m_fate.value_or(RowFate::Passed);
    m_count.passed += fate == RowFate::Passed ? 1 : 0;
    addRun(m_count.fates, m_row, fate);
}

void RowLog::spreadSettled() {
    std::vector<FateRun> runs;
    for (const FateRun& run : m_count.fates) {
        for (std::int64_t row = run.first; row <= run.last; ++row) {
            const auto settled = m_settled.find(row);
            addRun(runs, row, settled == m_settled.end() ? run.fate : settled->second);
        }
    }
    m_count.fates = std::move(runs);
}

void RowLog::endTable() {
    if (!m_settled.empty())
        spreadSettled();
    m_report.tables.push_back(std::move(m_count));
}

void RowLog::remark(const std::string& text) {
    auto& remarks = m_report.remarks;
    if (std::find(remarks.begin(), remarks.end(), text) == remarks.end())
        remarks.push_back(text);
}

} // namespace entente::ingest
