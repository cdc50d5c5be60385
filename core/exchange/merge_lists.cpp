#include "core/exchange/merge_work.h"

namespace entente::exchange {
namespace {

using List = std::map<RowKey, Row>;

// A list is judged as one row whose cells are all of its rows' cells.
RowState flat(const List& list) {
    Row cells;
    for (const auto& [key, row] : list)
        cells.insert(cells.end(), row.begin(), row.end());
    return cells;
}

Path pathOf(const List& first, const List& last) {
    Path path{flat(first)};
    if (first != last)
        path.push_back(flat(last));
    return path;
}

void put(List& list, const RowKey& key, const RowState& row) {
    if (row)
        list[key] = *row;
    else
        list.erase(key);
}

} // namespace

void MergeWork::settleLists() {
    std::set<std::pair<int, std::int64_t>> lists;
    for (const auto& [key, sides] : m_sides) {
        if (m_schema.of(key).isList)
            lists.emplace(key.table, key.owner());
    }
    for (const auto& [table, owner] : lists)
        settleList(table, owner);
}

void MergeWork::settleList(int table, std::int64_t owner) {
    List mine;
    for (const Row& row : m_rows.where(table, 0, owner))
        mine[m_rows.keyOf(table, row)] = row;
    List common = mine;
    for (const auto& [key, changes] : m_mine.rows()) {
        if (key.table == table && key.owner() == owner)
            put(common, key, pathBack(m_rows.find(key), changes).front());
    }
    List began = common;
    List theirs = common;
    std::vector<RowKey> settled;
    for (const auto& [key, sides] : m_sides) {
        if (key.table != table || key.owner() != owner)
            continue;
        put(began, key, sides.theirs.front());
        put(theirs, key, sides.theirs.back());
        settled.push_back(key);
    }
    for (const RowKey& key : settled)
        m_sides.erase(key);
    const Verdict verdict = judge(pathOf(common, mine), pathOf(began, theirs));
    if (verdict == Verdict::Mine)
        return;
    std::vector<Patch> patches;
    for (const auto& [key, row] : mine) {
        if (!theirs.contains(key))
            patches.push_back({key, std::nullopt, {}});
    }
    for (const auto& [key, row] : theirs) {
        if (const auto at = mine.find(key); at == mine.end() || at->second != row)
            patches.push_back({key, row, {}});
    }
    if (verdict == Verdict::Theirs) {
        for (const Patch& patch : patches)
            m_goals[patch.key] = patch.row;
        return;
    }
    const auto told = [&](const List& list) {
        ClashSide words{!list.empty(), {}};
        const int text = m_schema.at(table).column("text");
        for (const auto& [key, row] : list)
            words.text += (words.text.empty() ? "" : "; ") +
                          m_words.value(table, text, row.at(static_cast<std::size_t>(text)));
        return words;
    };
    OpenClash& open = addClash(ClashKind::List, {table, {owner}}, "text");
    open.clash.base = told(began);
    open.clash.mine = told(mine);
    open.clash.theirs = told(theirs);
    open.ifTheirs = std::move(patches);
}

} // namespace entente::exchange
