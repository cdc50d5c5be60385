#include "core/exchange/merge_work.h"

#include <algorithm>

namespace entente::exchange {
namespace {

constexpr auto kPosition = "position";

bool isWhole(const Row& row) {
    return std::all_of(row.begin(), row.end(), [](const Cell& cell) { return cell.has_value(); });
}

void copyCells(const Row& from, const Unit& unit, Row& to) {
    for (const int column : unit.columns)
        to.at(static_cast<std::size_t>(column)) = from.at(static_cast<std::size_t>(column));
}

std::int64_t integerAt(const Row& row, int column) {
    const Cell& cell = row.at(static_cast<std::size_t>(column));
    return cell && std::holds_alternative<std::int64_t>(*cell) ? std::get<std::int64_t>(*cell) : 0;
}

using Placed = std::pair<std::int64_t, std::string>;

ClashSide inOrder(std::vector<Placed> list) {
    std::stable_sort(list.begin(), list.end(),
                     [](const Placed& a, const Placed& b) { return a.first < b.first; });
    ClashSide side{.isThere = true};
    for (const Placed& part : list)
        side.text += (side.text.empty() ? "" : "; ") + part.second;
    return side;
}

} // namespace

void MergeWork::settleRows() {
    for (const auto& [key, sides] : m_sides)
        settleRow(key, sides);
    settleOrders();
}

void MergeWork::settleRow(const RowKey& key, const RowSides& sides) {
    if (sides.mine.back() && sides.theirs.back())
        return settleCells(key, sides);
    const Verdict verdict = judge(sides.mine, sides.theirs);
    if (verdict == Verdict::Mine)
        return;
    const RowState& theirs = sides.theirs.back();
    if (theirs && !isWhole(*theirs))
        throwIncomplete();
    if (verdict == Verdict::Theirs) {
        m_goals[key] = theirs;
        return;
    }
    OpenClash& open = addClash(ClashKind::Deleted, key, {});
    open.clash.base = side(key.table, sides.theirs.front());
    open.clash.mine = side(key.table, sides.mine.back());
    open.clash.theirs = side(key.table, theirs);
    open.ifTheirs.push_back({key, theirs, {}});
}

void MergeWork::settleCells(const RowKey& key, const RowSides& sides) {
    const Row& theirs = *sides.theirs.back();
    if (!isWhole(theirs))
        throwIncomplete();
    Row merged = *sides.mine.back();
    for (const Unit& unit : m_schema.of(key).units) {
        const Verdict verdict = judge(projected(sides.mine, unit), projected(sides.theirs, unit));
        if (verdict == Verdict::Theirs)
            copyCells(theirs, unit, merged);
        if (verdict != Verdict::Clash)
            continue;
        if (unit.name == kPosition) {
            m_orders[{key.table, {key.owner()}}].push_back(key);
            continue;
        }
        OpenClash& open = addClash(ClashKind::Field, key, unit.name);
        open.clash.base = side(key.table, sides.theirs.front(), unit);
        open.clash.mine = side(key.table, sides.mine.back(), unit);
        open.clash.theirs = side(key.table, theirs, unit);
        open.ifTheirs.push_back({key, theirs, unit.columns});
    }
    if (merged != *sides.mine.back())
        m_goals[key] = std::move(merged);
}

void MergeWork::settleOrders() {
    for (const auto& list : m_orders)
        settleOrder(list.first, list.second);
}

// One question for a list and one answer for all of its parts: half of one order and half of another is none.
void MergeWork::settleOrder(const RowKey& list, const Keys& clashing) {
    const int position = m_schema.of(list).column(kPosition);
    const auto place = [&](const RowState& row) { return integerAt(*row, position); };
    OpenClash& open = addClash(ClashKind::Order, clashing.front(), kPosition);
    std::vector<Placed> base;
    std::vector<Placed> mine;
    std::vector<Placed> theirs;
    for (const Row& row : m_rows.where(list.table, 0, list.owner())) {
        const RowKey key = m_rows.keyOf(list.table, row);
        const RowState began = pathBack(row, m_mine.of(key)).front();
        const auto sides = m_sides.find(key);
        const RowState ended = sides == m_sides.end() ? began : sides->second.theirs.back();
        const std::string words = m_words.row(list.table, row);
        mine.push_back({place(row), words});
        if (began)
            base.push_back({place(began), words});
        if (!ended)
            continue;
        theirs.push_back({place(ended), words});
        if (place(ended) != place(row))
            open.ifTheirs.push_back({key, ended, {position}});
        if (const auto goal = m_goals.find(key); goal != m_goals.end() && goal->second)
            goal->second->at(static_cast<std::size_t>(position)) = place(row);
    }
    open.clash.base = inOrder(std::move(base));
    open.clash.mine = inOrder(std::move(mine));
    open.clash.theirs = inOrder(std::move(theirs));
}

} // namespace entente::exchange
