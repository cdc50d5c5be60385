#include "ui/records/record_table_model.h"

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

std::int64_t idOf(const RecordListing& listing, std::uint32_t record) {
    return listing.records[record].row.id.value;
}

std::vector<std::int64_t> sortedIds(const RecordListing& listing, const std::vector<std::uint32_t>& shown) {
    std::vector<std::int64_t> ids;
    ids.reserve(shown.size());
    for (const std::uint32_t record : shown)
        ids.push_back(idOf(listing, record));
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::size_t symmetricDifference(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
    std::vector<std::int64_t> out;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out.size();
}

} // namespace

RecordTableModel::RecordTableModel(std::vector<RecordColumn> columns, QObject* parent)
    : QAbstractTableModel(parent),
      m_columns(std::move(columns)),
      m_listing(std::make_shared<const RecordListing>()) {}

void RecordTableModel::setListing(std::shared_ptr<const RecordListing> listing, Ranks ranks, bool fresh) {
    const auto old = std::exchange(m_listing, listing);
    m_ranks = std::move(ranks);
    Shown wanted = arranged();
    m_listing = old;
    if (fresh)
        replaceAll(std::move(listing), std::move(wanted));
    else
        become(std::move(listing), std::move(wanted));
}

void RecordTableModel::setRanks(Ranks ranks, Qt::SortOrder order) {
    m_ranks = std::move(ranks);
    m_order = order;
    rearrange();
}

void RecordTableModel::setFilter(const QString& text) {
    m_filter.clear();
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_filter.push_back(base::folded(toStd(word)));
    rearrange();
}

void RecordTableModel::setWords(const Words& words) {
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

model::RecordId RecordTableModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? recordAt(row).row.id : model::RecordId{};
}

int RecordTableModel::rowOf(model::RecordId id) const {
    const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                 [&](std::uint32_t record) { return idOf(*m_listing, record) == id.value; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

const ListedRecord& RecordTableModel::recordAt(int row) const {
    return m_listing->records[m_shown[static_cast<std::size_t>(row)]];
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedRecord& record = recordAt(index.row());
    const RecordColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(record, m_words);
    case Qt::ToolTipRole:
        return column.tip ? column.tip(record, m_words) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case RecordIdRole:
        return QVariant::fromValue<qint64>(record.row.id.value);
    case QuietRole:
        return column.isQuiet && column.isQuiet(record);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("RecordColumn", column.title);
    if (role == Qt::TextAlignmentRole && column.isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    if (column >= 0 && column < columnCount())
        Q_EMIT sortRequested(column, order);
}

bool RecordTableModel::passes(std::uint32_t record) const {
    return std::all_of(m_filter.begin(), m_filter.end(), [&](const std::string& word) {
        return m_listing->haystacks[record].find(word) != std::string::npos;
    });
}

RecordTableModel::Shown RecordTableModel::arranged() const {
    Shown shown;
    const auto count = static_cast<std::uint32_t>(m_listing->records.size());
    shown.reserve(count);
    for (std::uint32_t record = 0; record < count; ++record) {
        if (passes(record))
            shown.push_back(record);
    }
    if (m_ranks.size() != count)
        return shown;
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        return m_order == Qt::AscendingOrder ? m_ranks[a] < m_ranks[b] : m_ranks[b] < m_ranks[a];
    };
    std::stable_sort(shown.begin(), shown.end(), before);
    return shown;
}

void RecordTableModel::rearrange() { become(m_listing, arranged()); }

void RecordTableModel::replaceAll(std::shared_ptr<const RecordListing> listing, Shown shown) {
    beginResetModel();
    m_listing = std::move(listing);
    m_shown = std::move(shown);
    endResetModel();
}

void RecordTableModel::become(std::shared_ptr<const RecordListing> listing, Shown shown) {
    const std::vector<std::int64_t> wantedIds = sortedIds(*listing, shown);
    if (symmetricDifference(sortedIds(*m_listing, m_shown), wantedIds) > kMostSteps)
        return replaceAll(std::move(listing), std::move(shown));
    removeAllBut(wantedIds);

    const auto oldListing = m_listing;
    const Shown oldShown = m_shown;
    if (m_listing != listing) {
        std::unordered_map<std::int64_t, std::uint32_t> placeOf;
        for (const std::uint32_t record : shown)
            placeOf.emplace(idOf(*listing, record), record);
        for (std::uint32_t& record : m_shown)
            record = placeOf.at(idOf(*m_listing, record));
        m_listing = std::move(listing);
        tellDifferences(*oldListing, oldShown);
    }
    bringIntoOrder(shown);
    insertMissing(shown);
}

void RecordTableModel::removeAllBut(const std::vector<std::int64_t>& ids) {
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

void RecordTableModel::tellDifferences(const RecordListing& before, const Shown& shownBefore) {
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (before.records[shownBefore[row]] != m_listing->records[m_shown[row]])
            Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                               index(static_cast<int>(row), columnCount() - 1));
    }
}

void RecordTableModel::bringIntoOrder(const Shown& wanted) {
    const std::unordered_set<std::uint32_t> present(m_shown.begin(), m_shown.end());
    Shown ordered;
    ordered.reserve(m_shown.size());
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(ordered),
                 [&](std::uint32_t record) { return present.contains(record); });
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

void RecordTableModel::insertMissing(const Shown& wanted) {
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
