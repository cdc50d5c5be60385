#include "ui/records/listing_model.h"

#include "core/base/text.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace entente::ui {
namespace {

// A view takes each insertion and removal as an event of its own; beyond this many a reset is quicker.
constexpr std::size_t kMostSteps = 200;

std::int64_t idOf(const TableListing& listing, std::uint32_t listed) { return listing.idAt(listed).value; }

std::vector<std::int64_t> sortedIds(const TableListing& listing, const std::vector<std::uint32_t>& shown) {
    std::vector<std::int64_t> ids;
    ids.reserve(shown.size());
    for (const std::uint32_t listed : shown)
        ids.push_back(idOf(listing, listed));
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::size_t symmetricDifference(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
    std::vector<std::int64_t> out;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out.size();
}

} // namespace

ListingModel::ListingModel(std::vector<ColumnLook> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_listing(emptyListing()) {}

void ListingModel::setListing(std::shared_ptr<const TableListing> listing, Ranks ranks, bool fresh) {
    const auto old = std::exchange(m_listing, listing);
    m_ranks = std::move(ranks);
    Shown wanted = arranged();
    m_listing = old;
    if (fresh)
        replaceAll(std::move(listing), std::move(wanted));
    else
        become(std::move(listing), std::move(wanted));
}

void ListingModel::setRanks(Ranks ranks, Qt::SortOrder order) {
    m_ranks = std::move(ranks);
    m_order = order;
    rearrange();
}

void ListingModel::setFilter(const QString& text) {
    m_filter.clear();
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_filter.push_back(base::folded(toStd(word)));
    rearrange();
}

void ListingModel::setWords(const Words& words) {
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

EntryId ListingModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_listing->idAt(listedAt(row)) : EntryId{};
}

int ListingModel::rowOf(EntryId id) const {
    const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                 [&](std::uint32_t listed) { return idOf(*m_listing, listed) == id.value; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

std::string ListingModel::titleAt(int row) const { return m_listing->titleAt(listedAt(row)); }

ShownTable ListingModel::shown(const QString& title) const {
    return {.title = title, .columns = m_columns, .listing = m_listing, .rows = m_shown, .words = m_words};
}

int ListingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ListingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t listed = listedAt(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_listing->textAt(listed, column, m_words);
    case Qt::ToolTipRole: {
        const QString tip = m_listing->tipAt(listed, column, m_words);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(m_columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EntryIdRole:
        return QVariant::fromValue<qint64>(m_listing->idAt(listed).value);
    case QuietRole:
        return m_listing->isQuietAt(listed, column);
    default:
        return {};
    }
}

QVariant ListingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnLook& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("RecordColumn", column.title);
    if (role == Qt::TextAlignmentRole && column.isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

void ListingModel::sort(int column, Qt::SortOrder order) {
    if (column >= 0 && column < columnCount())
        Q_EMIT sortRequested(column, order);
}

bool ListingModel::passes(std::uint32_t listed) const {
    return std::all_of(m_filter.begin(), m_filter.end(), [&](const std::string& word) {
        return m_listing->haystacks[listed].find(word) != std::string::npos;
    });
}

ListingModel::Shown ListingModel::arranged() const {
    Shown shown;
    const auto count = static_cast<std::uint32_t>(m_listing->size());
    shown.reserve(count);
    for (std::uint32_t listed = 0; listed < count; ++listed) {
        if (passes(listed))
            shown.push_back(listed);
    }
    if (m_ranks.size() != count)
        return shown;
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        return m_order == Qt::AscendingOrder ? m_ranks[a] < m_ranks[b] : m_ranks[b] < m_ranks[a];
    };
    std::stable_sort(shown.begin(), shown.end(), before);
    return shown;
}

void ListingModel::rearrange() { become(m_listing, arranged()); }

void ListingModel::replaceAll(std::shared_ptr<const TableListing> listing, Shown shown) {
    beginResetModel();
    m_listing = std::move(listing);
    m_shown = std::move(shown);
    endResetModel();
}

void ListingModel::become(std::shared_ptr<const TableListing> listing, Shown shown) {
    const std::vector<std::int64_t> wantedIds = sortedIds(*listing, shown);
    if (symmetricDifference(sortedIds(*m_listing, m_shown), wantedIds) > kMostSteps)
        return replaceAll(std::move(listing), std::move(shown));
    removeAllBut(wantedIds);

    const auto oldListing = m_listing;
    const Shown oldShown = m_shown;
    if (m_listing != listing) {
        std::unordered_map<std::int64_t, std::uint32_t> placeOf;
        for (const std::uint32_t listed : shown)
            placeOf.emplace(idOf(*listing, listed), listed);
        for (std::uint32_t& listed : m_shown)
            listed = placeOf.at(idOf(*m_listing, listed));
        m_listing = std::move(listing);
        tellDifferences(*oldListing, oldShown);
    }
    bringIntoOrder(shown);
    insertMissing(shown);
}

void ListingModel::removeAllBut(const std::vector<std::int64_t>& ids) {
    const auto stays = [&](std::size_t row) {
        return std::binary_search(ids.begin(), ids.end(), idOf(*m_listing, m_shown[row]));
    };
    for (std::size_t end = m_shown.size(); end > 0;) {
        if (stays(end - 1)) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(first),
                      m_shown.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = first;
    }
}

void ListingModel::tellDifferences(const TableListing& before, const Shown& shownBefore) {
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (!m_listing->isSame(m_shown[row], before, shownBefore[row]))
            Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                               index(static_cast<int>(row), columnCount() - 1));
    }
}

void ListingModel::bringIntoOrder(const Shown& wanted) {
    const std::unordered_set<std::uint32_t> present(m_shown.begin(), m_shown.end());
    Shown ordered;
    ordered.reserve(m_shown.size());
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(ordered),
                 [&](std::uint32_t listed) { return present.contains(listed); });
    if (ordered == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::unordered_map<std::uint32_t, int> rowOfRecord;
    for (std::size_t row = 0; row < ordered.size(); ++row)
        rowOfRecord.emplace(ordered[row], static_cast<int>(row));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& one : from)
        to << index(rowOfRecord.at(m_shown[static_cast<std::size_t>(one.row())]), one.column());
    m_shown = std::move(ordered);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ListingModel::insertMissing(const Shown& wanted) {
    for (std::size_t row = 0; row < wanted.size();) {
        if (row < m_shown.size() && m_shown[row] == wanted[row]) {
            ++row;
            continue;
        }
        std::size_t end = row + 1;
        while (end < wanted.size() && (row >= m_shown.size() || wanted[end] != m_shown[row]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end - 1));
        m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(row),
                       wanted.begin() + static_cast<std::ptrdiff_t>(row),
                       wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
}

} // namespace entente::ui
