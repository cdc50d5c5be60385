// How a ListingModel comes from what it shows to what it is to show.

#include "ui/records/listing_model.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace entente::ui {
namespace {

// A view takes each insertion and removal as an event of its own; beyond this many a reset is quicker.
constexpr std::size_t kMostSteps = 200;
// To find the fewest moves takes longer than the eye forgives beyond this many rows.
constexpr std::size_t kMostInPlace = 100'000;

std::size_t symmetricDifference(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
    std::vector<std::int64_t> out;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out.size();
}

} // namespace

void ListingModel::replaceAll(Standing wanted) {
    beginResetModel();
    m_now = std::move(wanted);
    endResetModel();
}

void ListingModel::become(Standing wanted) {
    if (std::max(wanted.shown.size(), m_now.shown.size()) > kMostInPlace)
        return replaceAll(std::move(wanted));
    const std::vector<std::int64_t> wantedIds = wanted.sortedIds();
    if (symmetricDifference(m_now.sortedIds(), wantedIds) > kMostSteps)
        return replaceAll(std::move(wanted));
    removeAllBut(wantedIds);

    const Standing old = m_now;
    std::unordered_map<std::int64_t, std::uint32_t> placeOf;
    for (const std::uint32_t entry : wanted.shown)
        placeOf.emplace(wanted.idOf(entry), entry);
    for (std::uint32_t& entry : m_now.shown)
        entry = placeOf.at(old.idOf(entry));
    m_now.listing = std::move(wanted.listing);
    m_now.arrangement = std::move(wanted.arrangement);
    tellDifferences(old);
    bringIntoOrder(wanted.shown);
    insertMissing(wanted.shown);
}

void ListingModel::removeAllBut(const std::vector<std::int64_t>& ids) {
    Shown& shown = m_now.shown;
    const auto stays = [&](std::size_t row) {
        return std::binary_search(ids.begin(), ids.end(), m_now.idOf(shown[row]));
    };
    for (std::size_t end = shown.size(); end > 0;) {
        if (stays(end - 1)) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(first),
                    shown.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = first;
    }
}

void ListingModel::tellDifferences(const Standing& before) {
    if (m_now.listing == before.listing && m_now.arrangement->sections == before.arrangement->sections)
        return;
    for (std::size_t row = 0; row < m_now.shown.size(); ++row) {
        const std::uint32_t now = m_now.shown[row];
        const bool isSame = isHeading(now) ? m_now.sectionOf(now) == before.sectionOf(before.shown[row])
                                           : m_now.listing->isSame(now, *before.listing, before.shown[row]);
        if (!isSame)
            Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                               index(static_cast<int>(row), columnCount() - 1));
    }
}

void ListingModel::bringIntoOrder(const Shown& wanted) {
    const std::unordered_set<std::uint32_t> present(m_now.shown.begin(), m_now.shown.end());
    Shown ordered;
    ordered.reserve(m_now.shown.size());
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(ordered),
                 [&](std::uint32_t listed) { return present.contains(listed); });
    if (ordered == m_now.shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::unordered_map<std::uint32_t, int> rowOfRecord;
    for (std::size_t row = 0; row < ordered.size(); ++row)
        rowOfRecord.emplace(ordered[row], static_cast<int>(row));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& one : from)
        to << index(rowOfRecord.at(m_now.shown[static_cast<std::size_t>(one.row())]), one.column());
    m_now.shown = std::move(ordered);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ListingModel::insertMissing(const Shown& wanted) {
    for (std::size_t row = 0; row < wanted.size();) {
        if (row < m_now.shown.size() && m_now.shown[row] == wanted[row]) {
            ++row;
            continue;
        }
        std::size_t end = row + 1;
        while (end < wanted.size() && (row >= m_now.shown.size() || wanted[end] != m_now.shown[row]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end - 1));
        m_now.shown.insert(m_now.shown.begin() + static_cast<std::ptrdiff_t>(row),
                           wanted.begin() + static_cast<std::ptrdiff_t>(row),
                           wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
}

} // namespace entente::ui
