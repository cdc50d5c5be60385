#include "core/exchange/merge_work.h"

#include <algorithm>

namespace entente::exchange {

std::optional<RowKey> MergeWork::rootOf(std::int64_t owner) {
    for (int table = 0; table < static_cast<int>(m_schema.tables().size()); ++table) {
        const RowKey root{table, {owner}};
        if (m_schema.at(table).isRoot() &&
            (!m_theirs.of(root).empty() || !m_mine.of(root).empty() || m_rows.find(root)))
            return root;
    }
    return std::nullopt;
}

void MergeWork::settleDeletions() {
    std::map<std::int64_t, Keys> owners;
    for (const auto& [key, sides] : m_sides)
        owners[key.owner()].push_back(key);
    for (const auto& [owner, parts] : owners) {
        if (const auto root = rootOf(owner))
            settleOwner(*root, parts);
        else if (std::any_of(parts.begin(), parts.end(),
                             [&](const RowKey& key) { return m_sides.at(key).theirs.back().has_value(); }))
            throwIncomplete();
    }
}

void MergeWork::settleOwner(const RowKey& root, const Keys& parts) {
    const bool haveWe = m_rows.find(root).has_value();
    const auto at = m_sides.find(root);
    const bool haveThey = at == m_sides.end() || at->second.theirs.back();
    if (haveWe && !haveThey && !changedByUs(root.owner(), parts).empty())
        return deletedByThem(root, parts);
    if (haveWe || !haveThey)
        return;
    // What they brought back although they know that it was deleted is simply there again.
    const bool isOurDoing = !m_mine.of(root).empty();
    const bool madeByThem = at != m_sides.end() && !at->second.theirs.front();
    const bool isAlive = std::any_of(parts.begin(), parts.end(), [&](const RowKey& key) {
        const Path& theirs = m_sides.at(key).theirs;
        return theirs.back() && theirs.front() != theirs.back();
    });
    if (isOurDoing && !madeByThem && isAlive)
        deletedByUs(root, parts, m_mine);
}

MergeWork::Keys MergeWork::changedByUs(std::int64_t owner, const Keys& exceptSame) {
    Keys changed;
    for (const auto& [key, changes] : m_mine.rows()) {
        if (key.owner() != owner)
            continue;
        const Path mine = pathBack(m_rows.find(key), changes);
        const bool isSame = std::find(exceptSame.begin(), exceptSame.end(), key) != exceptSame.end() &&
                            m_sides.at(key).theirs.back() == mine.back();
        if (mine.front() != mine.back() && !isSame)
            changed.push_back(key);
    }
    return changed;
}

void MergeWork::deletedByThem(const RowKey& root, const Keys& parts) {
    m_deletions[root] = m_clashes.size();
    OpenClash& open = addClash(ClashKind::Deleted, root, {});
    open.clash.base = side(root.table, m_sides.at(root).theirs.front());
    open.clash.mine = side(root.table, m_rows.find(root));
    Keys gone = changedByUs(root.owner(), {});
    gone.insert(gone.end(), parts.begin(), parts.end());
    for (const RowKey& key : gone)
        open.ifTheirs.push_back({key, std::nullopt, {}});
    for (const RowKey& key : parts)
        m_sides.erase(key);
}

void MergeWork::deletedByUs(const RowKey& root, const Keys& parts, const RowChanges& ours) {
    const Path mine = pathBack(std::nullopt, ours.of(root));
    if (!mine.front())
        throwIncomplete();
    std::map<RowKey, RowState> restored;
    for (const auto& [key, changes] : ours.rows()) {
        if (key.owner() == root.owner())
            restored[key] = pathBack(m_rows.find(key), changes).front();
    }
    for (const RowKey& key : parts) {
        restored[key] = m_sides.at(key).theirs.back();
        m_sides.erase(key);
    }
    m_deletions[root] = m_clashes.size();
    OpenClash& open = addClash(ClashKind::Deleted, root, {});
    open.clash.subject = m_words.row(root.table, *mine.front());
    open.clash.base = side(root.table, mine.front());
    open.clash.theirs = side(root.table, restored.at(root));
    for (auto& [key, row] : restored)
        open.ifTheirs.push_back({key, std::move(row), {}});
}

} // namespace entente::exchange
