#include "core/exchange/merge_work.h"

#include "core/store/guard.h"

#include <algorithm>

namespace entente::exchange {
namespace {

/// What a change that tells only some cells leaves to be known.
RowState firstThere(const Path& path) {
    const auto at =
        std::find_if(path.begin(), path.end(), [](const RowState& row) { return row.has_value(); });
    return at == path.end() ? std::nullopt : *at;
}

std::string idOf(const Schema& schema, const RowKey& key, const std::string& field) {
    std::string id = schema.of(key).name;
    for (const std::int64_t part : key.parts)
        id += "/" + std::to_string(part);
    return field.empty() ? id : id + "/" + field;
}

/// Which cells of a row the changes tell.
std::vector<bool> touched(const std::vector<RowChange>& changes, std::size_t columns) {
    std::vector<bool> told(columns, false);
    for (const RowChange& change : changes) {
        for (std::size_t i = 0; i < columns; ++i)
            told[i] = told[i] || !change.isUpdate() || change.after->at(i).has_value();
    }
    return told;
}

} // namespace

MergeWork::MergeWork(const store::Connection& connection, const Schema& schema, const MergeSides& sides)
    : m_schema(schema),
      m_rows(connection, m_schema),
      m_given(sides),
      m_theirs(m_schema),
      m_mine(m_schema),
      m_words(m_rows, m_schema, [this](const RowKey& key) {
          const auto& theirs = m_theirs.of(key);
          const RowState made =
              theirs.empty() ? RowState() : pathForward({}, m_schema.of(key).columns.size(), theirs).back();
          return made ? made : pathBack(std::nullopt, m_mine.of(key)).front();
      }) {
    m_theirs.add(sides.theirs, [](const RowKey&) { return true; });
    std::set<std::int64_t> owners;
    for (const auto& [key, changes] : m_theirs.rows())
        owners.insert(key.owner());
    m_mine.add(sides.ours, [&](const RowKey& key) { return owners.contains(key.owner()); });
    for (const auto& [key, changes] : m_theirs.rows())
        m_sides.emplace(key, sidesOf(key));
}

RowSides MergeWork::sidesOf(const RowKey& key) {
    RowSides sides{.mine = pathBack(m_rows.find(key), m_mine.of(key))};
    const RowState common = sides.mine.front() ? sides.mine.front() : firstThere(sides.mine);
    sides.theirs = pathForward(common, m_schema.of(key).columns.size(), m_theirs.of(key));
    return sides;
}

std::map<RowKey, TheirRow> MergeWork::theirRows() const {
    std::map<RowKey, TheirRow> rows;
    for (const auto& [key, sides] : m_sides) {
        const std::size_t columns = m_schema.of(key).columns.size();
        rows[key] = {sides.theirs.back(), touched(m_theirs.of(key), columns),
                     touched(m_mine.of(key), columns)};
    }
    return rows;
}

void MergeWork::conclude(MergePlan& plan) {
    plan.goals = std::move(m_goals);
    plan.clashes = std::move(m_clashes);
}

RowState MergeWork::planned(const RowKey& key) {
    const auto goal = m_goals.find(key);
    return goal == m_goals.end() ? m_rows.find(key) : goal->second;
}

OpenClash& MergeWork::addClash(ClashKind kind, const RowKey& key, const std::string& field) {
    OpenClash& open = m_clashes.emplace_back();
    open.clash = {.id = idOf(m_schema, key, field),
                  .kind = kind,
                  .table = m_schema.of(key).name,
                  .field = field,
                  .subject = {}};
    const auto root = rootOf(key.owner());
    open.clash.subject = root ? m_words.name(*root) : std::to_string(key.owner());
    return open;
}

ClashSide MergeWork::side(int table, const RowState& row) {
    return row ? ClashSide{true, m_words.row(table, *row)} : ClashSide{};
}

ClashSide MergeWork::side(int table, const RowState& row, const Unit& unit) {
    return row ? ClashSide{true, m_words.unit(table, unit, *row)} : ClashSide{};
}

void throwIncomplete() { throw store::Failure({base::ErrorCode::ChangesIncomplete}); }

} // namespace entente::exchange
