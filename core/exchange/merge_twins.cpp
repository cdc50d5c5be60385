#include "core/exchange/merge_work.h"

namespace entente::exchange {
namespace {

/// A row that refers to another thing instead; its key may change with that.
Referrer redirected(const Referrer& from, std::int64_t to) {
    Referrer moved = from;
    moved.row.at(static_cast<std::size_t>(from.column)) = to;
    if (static_cast<std::size_t>(from.column) < moved.key.parts.size())
        moved.key.parts.at(static_cast<std::size_t>(from.column)) = to;
    return moved;
}

std::vector<Referrer> goalsReferringTo(const RowKey& root, const Goals& goals, const Schema& schema) {
    std::vector<Referrer> referrers;
    for (const auto& [key, goal] : goals) {
        const auto& columns = schema.of(key).columns;
        for (std::size_t column = 1; goal && column < columns.size(); ++column) {
            if (columns[column].refersTo == root.table && goal->at(column) == Cell(root.owner()))
                referrers.push_back({key, *goal, static_cast<int>(column)});
        }
    }
    return referrers;
}

} // namespace

void MergeWork::settleTwins() {
    std::vector<std::pair<RowKey, RowKey>> twins;
    for (const auto& [key, goal] : m_goals) {
        const int unique = m_schema.of(key).uniqueColumn;
        if (!goal || unique < 0)
            continue;
        const Cell& name = goal->at(static_cast<std::size_t>(unique));
        for (const Row& row : m_rows.where(key.table, unique, *name)) {
            const RowKey other = m_rows.keyOf(key.table, row);
            const RowState stays = planned(other);
            if (other != key && stays && stays->at(static_cast<std::size_t>(unique)) == name)
                twins.emplace_back(key, other);
        }
    }
    for (const auto& [theirs, ours] : twins)
        settleTwin(theirs, ours);
}

// Kept apart they cannot be: whoever is chosen takes over what refers to the other.
void MergeWork::settleTwin(const RowKey& theirs, const RowKey& ours) {
    const int unique = m_schema.of(theirs).uniqueColumn;
    const RowState before = m_rows.find(theirs);
    OpenClash& open = addClash(ClashKind::Twin, theirs,
                               m_schema.of(theirs).columns.at(static_cast<std::size_t>(unique)).name);
    open.clash.base = side(theirs.table, before);
    open.clash.mine = side(ours.table, m_rows.find(ours));
    open.clash.theirs = side(theirs.table, m_goals.at(theirs));
    for (int table = 0; table < static_cast<int>(m_schema.tables().size()); ++table) {
        for (const Row& row : m_rows.where(table, 0, ours.owner()))
            open.ifTheirs.push_back({m_rows.keyOf(table, row), std::nullopt, {}});
    }
    for (const Referrer& mine : referrersTo(ours, m_schema, m_rows)) {
        const Referrer moved = redirected(mine, theirs.owner());
        if (moved.key != mine.key)
            open.ifTheirs.push_back({mine.key, std::nullopt, {}});
        open.ifTheirs.push_back({moved.key, moved.row, {}});
    }
    if (before) {
        open.ifTheirs.push_back({theirs, m_goals.at(theirs), {}});
        m_goals.at(theirs)->at(static_cast<std::size_t>(unique)) =
            before->at(static_cast<std::size_t>(unique));
        return;
    }
    for (const Referrer& referrer : goalsReferringTo(theirs, m_goals, m_schema)) {
        const Referrer moved = redirected(referrer, ours.owner());
        if (moved.key != referrer.key) {
            m_goals.erase(referrer.key);
            open.ifTheirs.push_back({moved.key, std::nullopt, {}});
        }
        open.ifTheirs.push_back({referrer.key, referrer.row, {}});
        m_goals[moved.key] = moved.row;
    }
    for (auto goal = m_goals.begin(); goal != m_goals.end();) {
        if (goal->first.owner() != theirs.owner()) {
            ++goal;
            continue;
        }
        open.ifTheirs.push_back({goal->first, goal->second, {}});
        goal = m_goals.erase(goal);
    }
}

} // namespace entente::exchange
