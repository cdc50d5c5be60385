#include "core/exchange/merge_work.h"

#include <algorithm>

namespace entente::exchange {
namespace {

bool refers(const RowState& row, int column, const RowKey& root) {
    return row && row->at(static_cast<std::size_t>(column)) == Cell(root.owner());
}

/// The parts of a thing that stand in other tables.
std::vector<RowKey> partsOf(const RowKey& root, const Schema& schema, RowStore& rows) {
    std::vector<RowKey> parts;
    for (int table = 0; table < static_cast<int>(schema.tables().size()); ++table) {
        if (schema.at(table).isRoot())
            continue;
        for (const Row& row : rows.where(table, 0, root.owner()))
            parts.push_back(rows.keyOf(table, row));
    }
    return parts;
}

/// Takes out the goals for a thing and its parts.
std::vector<Patch> takeOwner(Goals& goals, std::int64_t owner) {
    std::vector<Patch> taken;
    for (auto goal = goals.begin(); goal != goals.end();) {
        if (goal->first.owner() != owner) {
            ++goal;
            continue;
        }
        taken.push_back({goal->first, std::move(goal->second), {}});
        goal = goals.erase(goal);
    }
    return taken;
}

} // namespace

std::vector<Referrer> referrersTo(const RowKey& root, const Schema& schema, RowStore& rows) {
    std::vector<Referrer> referrers;
    for (int table = 0; table < static_cast<int>(schema.tables().size()); ++table) {
        const auto& columns = schema.at(table).columns;
        for (int column = 1; column < static_cast<int>(columns.size()); ++column) {
            if (columns[static_cast<std::size_t>(column)].refersTo != root.table)
                continue;
            for (Row& row : rows.where(table, column, root.owner()))
                referrers.push_back({rows.keyOf(table, row), std::move(row), column});
        }
    }
    std::erase_if(referrers, [&](const Referrer& r) { return r.key.owner() == root.owner(); });
    return referrers;
}

RowState withoutReference(const TableShape& table, const Row& row, int column) {
    const auto isNull = [](const Cell& cell) { return !cell || std::holds_alternative<Null>(*cell); };
    if (!table.columns.at(static_cast<std::size_t>(column)).mayBeNull)
        return std::nullopt;
    Row rest = row;
    rest.at(static_cast<std::size_t>(column)) = Null{};
    // Somebody takes part as a person, for an actor, or both.
    const int person = table.name == "participation" ? table.column("person_id") : -1;
    if (person >= 0 && isNull(rest.at(static_cast<std::size_t>(person))) &&
        isNull(rest.at(static_cast<std::size_t>(table.column("actor_id")))))
        return std::nullopt;
    return rest;
}

void MergeWork::settleReferences() {
    keepWhatIsReferredTo();
    dropLostReferences();
}

void MergeWork::keepWhatIsReferredTo() {
    Keys deleted;
    for (const auto& [key, goal] : m_goals) {
        if (!goal && m_schema.of(key).isRoot())
            deleted.push_back(key);
    }
    for (const RowKey& root : deleted) {
        const auto referrers = referrersTo(root, m_schema, m_rows);
        if (std::any_of(referrers.begin(), referrers.end(),
                        [&](const Referrer& r) { return refers(planned(r.key), r.column, root); }))
            keepForUs(root);
    }
    for (const auto& [root, at] : m_deletions) {
        if (!m_rows.find(root))
            continue;
        for (const Referrer& r : referrersTo(root, m_schema, m_rows)) {
            if (!refers(planned(r.key), r.column, root))
                continue;
            const RowState rest = withoutReference(m_schema.of(r.key), r.row, r.column);
            m_clashes.at(at).ifTheirs.push_back({r.key, rest, {}});
            if (rest || !m_schema.of(r.key).isRoot())
                continue;
            for (const RowKey& part : partsOf(r.key, m_schema, m_rows))
                m_clashes.at(at).ifTheirs.push_back({part, std::nullopt, {}});
        }
    }
}

void MergeWork::keepForUs(const RowKey& root) {
    m_deletions[root] = m_clashes.size();
    OpenClash& open = addClash(ClashKind::Deleted, root, {});
    open.clash.base = open.clash.mine = side(root.table, m_rows.find(root));
    open.ifTheirs = takeOwner(m_goals, root.owner());
}

void MergeWork::dropLostReferences() {
    std::map<RowKey, Keys> lostAt;
    for (const auto& [key, goal] : m_goals) {
        const auto& columns = m_schema.of(key).columns;
        for (std::size_t column = 1; goal && column < columns.size(); ++column) {
            const auto* id = goal->at(column) ? std::get_if<std::int64_t>(&*goal->at(column)) : nullptr;
            if (columns[column].refersTo < 0 || id == nullptr)
                continue;
            if (const RowKey root{columns[column].refersTo, {*id}}; !planned(root))
                lostAt[root].push_back(key);
        }
    }
    RowChanges ours(m_schema);
    if (!lostAt.empty()) {
        std::set<std::int64_t> owners;
        for (const auto& [root, keys] : lostAt)
            owners.insert(root.owner());
        ours.add(m_given.ours, [&](const RowKey& key) { return owners.contains(key.owner()); });
    }
    for (const auto& [root, keys] : lostAt)
        lost(root, ours, keys);
}

void MergeWork::lost(const RowKey& root, const RowChanges& ours, const Keys& referring) {
    if (!m_deletions.contains(root))
        deletedByUs(root, {}, ours);
    std::vector<Patch>& ifTheirs = m_clashes.at(m_deletions.at(root)).ifTheirs;
    for (const RowKey& key : referring) {
        const auto goal = m_goals.find(key);
        if (goal == m_goals.end())
            continue;
        const TableShape& table = m_schema.of(key);
        ifTheirs.push_back({key, goal->second, {}});
        RowState rest = goal->second;
        for (int column = 1; rest && column < static_cast<int>(table.columns.size()); ++column) {
            if (table.columns[static_cast<std::size_t>(column)].refersTo == root.table &&
                refers(rest, column, root))
                rest = withoutReference(table, *rest, column);
        }
        if (rest) {
            goal->second = rest;
            continue;
        }
        if (table.isRoot()) {
            for (Patch& patch : takeOwner(m_goals, key.owner()))
                ifTheirs.push_back(std::move(patch));
        } else {
            m_goals.erase(goal);
        }
    }
}

} // namespace entente::exchange
