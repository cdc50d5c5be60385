#include "core/exchange/merge_plan.h"

#include "core/exchange/changeset_code.h"
#include "core/exchange/merge_work.h"
#include "core/exchange/net_changes.h"
#include "core/store/guard.h"
#include "core/store/merge_table.h"

#include <algorithm>

namespace entente::exchange {
namespace {

using model::ChangeId;
using Ids = std::set<ChangeId>;

// Copies of a workspace share changes. One without any is the ancestor of all.
void requireShared(const ChangeFile& file, const Ids& known) {
    Ids before(file.known.begin(), file.known.end());
    const auto isHere = [&](ChangeId id) { return known.contains(id); };
    if (!known.empty() && std::none_of(before.begin(), before.end(), isHere))
        throw store::Failure({base::ErrorCode::ChangesForeign});
    for (const store::ChangeEntry& change : file.changes)
        before.erase(change.id);
    if (!std::all_of(before.begin(), before.end(), isHere))
        throwIncomplete();
}

/// What is undone within the file is not looked at again, but kept and passed on.
void requireReadable(const Schema& schema, const std::vector<store::ChangeEntry>& learned) {
    for (const store::ChangeEntry& change : learned) {
        static_cast<void>(decodeChangeset(schema, change.changeset));
        static_cast<void>(decodeChangeset(schema, change.decisions));
    }
}

MergeSides sidesOf(const store::Connection& connection, const ChangeFile& file,
                   const std::vector<store::ChangeEntry>& learned) {
    const Ids seen(file.known.begin(), file.known.end());
    MergeSides sides{.theirs = netChanges(learned), .ours = {}};
    store::walkChanges(
        connection, 0, [&](ChangeId id) { return !seen.contains(id); },
        [&](store::ChangeEntry change) { sides.ours.push_back(std::move(change)); });
    sides.ours = netChanges(std::move(sides.ours));
    return sides;
}

/// A change that tells only the cells for which it is asked.
template <class Tells>
std::optional<RowChange> toldChange(const RowKey& key, const RowState& before, const RowState& after,
                                    Tells tells) {
    if (before == after)
        return std::nullopt;
    RowChange change{key, before, after};
    if (!change.isUpdate())
        return change;
    bool isTold = false;
    for (std::size_t i = 0; i < after->size(); ++i) {
        if (i < key.parts.size()) {
            change.after->at(i).reset();
        } else if (before->at(i) != after->at(i) && tells(i)) {
            isTold = true;
        } else {
            change.before->at(i).reset();
            change.after->at(i).reset();
        }
    }
    return isTold ? std::optional(std::move(change)) : std::nullopt;
}

} // namespace

std::size_t MergePlan::unresolved(const Choices& choices) const {
    return static_cast<std::size_t>(std::count_if(clashes.begin(), clashes.end(), [&](const OpenClash& open) {
        return !choices.contains(open.clash.id);
    }));
}

Goals MergePlan::resolved(const Choices& choices, RowStore& rows) const {
    Goals all = goals;
    for (const OpenClash& open : clashes) {
        const auto choice = choices.find(open.clash.id);
        if (choice == choices.end() || choice->second == Choice::Mine)
            continue;
        for (const Patch& patch : open.ifTheirs) {
            RowState row = all.contains(patch.key) ? all.at(patch.key) : rows.find(patch.key);
            if (!row || !patch.row || patch.columns.empty())
                row = patch.row;
            else
                for (const int column : patch.columns)
                    row->at(static_cast<std::size_t>(column)) =
                        patch.row->at(static_cast<std::size_t>(column));
            all[patch.key] = std::move(row);
        }
    }
    return all;
}

std::vector<RowChange> MergePlan::decisions(const Goals& written, RowStore& rows) const {
    std::vector<RowChange> decided;
    const auto decide = [&](std::optional<RowChange> change) {
        if (change)
            decided.push_back(std::move(*change));
    };
    for (const auto& [key, row] : theirs) {
        const auto goal = written.find(key);
        const RowState kept = goal == written.end() ? rows.find(key) : goal->second;
        decide(toldChange(key, row.end, kept, [&](std::size_t i) { return row.theirs.at(i); }));
        if (std::find(row.ours.begin(), row.ours.end(), true) != row.ours.end())
            decide(toldChange(key, rows.find(key), kept, [&](std::size_t i) { return row.ours.at(i); }));
    }
    for (const auto& [key, goal] : written) {
        if (!theirs.contains(key))
            decide(toldChange(key, rows.find(key), goal, [](std::size_t) { return true; }));
    }
    return decided;
}

MergePlan planMerge(const store::Connection& connection, const ChangeFile& file) {
    const Ids known = store::knownChanges(connection);
    requireShared(file, known);
    MergePlan plan;
    for (const store::ChangeEntry& change : file.changes) {
        if (!known.contains(change.id))
            plan.learned.push_back(change);
    }
    if (plan.learned.empty())
        return plan;
    const Schema schema(connection);
    requireReadable(schema, plan.learned);
    const MergeSides sides = sidesOf(connection, file, plan.learned);
    MergeWork work(connection, schema, sides);
    plan.theirs = work.theirRows();
    work.settleDeletions();
    work.settleLists();
    work.settleRows();
    work.settleTwins();
    work.settleReferences();
    work.conclude(plan);
    return plan;
}

} // namespace entente::exchange
