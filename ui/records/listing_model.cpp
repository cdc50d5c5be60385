#include "ui/records/listing_model.h"

#include "ui/records/records_table.h"

#include <algorithm>
#include <functional>

namespace entente::ui {
const Section& ListingModel::Standing::sectionOf(std::uint32_t entry) const {
    return arrangement->sections[entry & ~kSectionBit];
}

std::int64_t ListingModel::Standing::idOf(std::uint32_t entry) const {
    if (!isHeading(entry))
        return listing->idAt(entry).value;
    // Ids of rows are positive.
    return -1 - static_cast<std::int64_t>(std::hash<std::string>()(sectionOf(entry).key) >> 2U);
}

std::vector<std::int64_t> ListingModel::Standing::sortedIds() const {
    std::vector<std::int64_t> ids;
    ids.reserve(shown.size());
    for (const std::uint32_t entry : shown)
        ids.push_back(idOf(entry));
    std::sort(ids.begin(), ids.end());
    return ids;
}

ListingModel::ListingModel(std::vector<ColumnLook> columns, QObject* parent)
    : QAbstractTableModel(parent),
      m_columns(std::move(columns)),
      m_now{emptyListing(), std::make_shared<const Arrangement>(), {}} {}

void ListingModel::setListing(std::shared_ptr<const TableListing> listing, Arrangement arrangement,
                              bool fresh) {
    Standing wanted =
        standing(std::move(listing), std::make_shared<const Arrangement>(std::move(arrangement)));
    if (fresh)
        replaceAll(std::move(wanted));
    else
        become(std::move(wanted));
}

void ListingModel::setArrangement(Arrangement arrangement) {
    become(standing(m_now.listing, std::make_shared<const Arrangement>(std::move(arrangement))));
}

ListingModel::Standing ListingModel::standing(std::shared_ptr<const TableListing> listing,
                                              std::shared_ptr<const Arrangement> arrangement) const {
    Standing out{std::move(listing), std::move(arrangement), {}};
    const Arrangement& all = *out.arrangement;
    if (all.sections.empty()) {
        out.shown = all.rows;
        return out;
    }
    for (std::uint32_t i = 0; i < all.sections.size(); ++i) {
        const Section& section = all.sections[i];
        out.shown.push_back(i | kSectionBit);
        const auto first = all.rows.begin() + section.first;
        if (!m_folded.contains(section.key))
            out.shown.insert(out.shown.end(), first, first + section.count);
    }
    return out;
}

bool ListingModel::isSection(int row) const {
    return row >= 0 && row < rowCount() && isHeading(entryAt(row));
}

bool ListingModel::isFolded(int row) const {
    return isSection(row) && m_folded.contains(m_now.sectionOf(entryAt(row)).key);
}

void ListingModel::setFolded(int row, bool folded) {
    if (!isSection(row) || folded == isFolded(row))
        return;
    const std::string key = m_now.sectionOf(entryAt(row)).key;
    if (folded)
        m_folded.insert(key);
    else
        m_folded.erase(key);
    become(standing(m_now.listing, m_now.arrangement));
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ListingModel::setAllFolded(bool folded) {
    m_folded.clear();
    for (const Section& section : m_now.arrangement->sections) {
        if (folded)
            m_folded.insert(section.key);
    }
    become(standing(m_now.listing, m_now.arrangement));
}

void ListingModel::setWords(const Words& words) {
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_now.shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

EntryId ListingModel::idAt(int row) const {
    if (row < 0 || row >= rowCount() || isSection(row))
        return {};
    return m_now.listing->idAt(entryAt(row));
}

int ListingModel::rowOf(EntryId id) const {
    const auto at = std::find_if(m_now.shown.begin(), m_now.shown.end(),
                                 [&](std::uint32_t entry) { return id && m_now.idOf(entry) == id.value; });
    return at == m_now.shown.end() ? -1 : static_cast<int>(at - m_now.shown.begin());
}

std::string ListingModel::titleAt(int row) const { return m_now.listing->titleAt(entryAt(row)); }

ShownTable ListingModel::shown(const QString& title, std::vector<std::size_t> order) const {
    return {.title = title,
            .columns = m_columns,
            .order = std::move(order),
            .listing = m_now.listing,
            .rows = m_now.arrangement->rows,
            .words = m_words};
}

int ListingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_now.shown.size());
}

int ListingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListingModel::sectionData(const Section& section, int column, int role) const {
    if (role == RecordsTable::SectionRole)
        return section.label;
    if (role == RecordsTable::SectionCountRole)
        return section.count;
    if (role == RecordsTable::FoldedRole)
        return m_folded.contains(section.key);
    if (role == Qt::AccessibleTextRole && column == 0)
        return tr("%1, %n row(s)", "the heading of a group", static_cast<int>(section.count))
            .arg(section.label);
    return {};
}

QVariant ListingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t entry = entryAt(index.row());
    if (isHeading(entry))
        return sectionData(m_now.sectionOf(entry), index.column(), role);
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_now.listing->textAt(entry, column, m_words);
    case Qt::ToolTipRole: {
        const QString tip = m_now.listing->tipAt(entry, column, m_words);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(m_columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EntryIdRole:
        return QVariant::fromValue<qint64>(m_now.listing->idAt(entry).value);
    case QuietRole:
        return m_now.listing->isQuietAt(entry, column);
    default:
        return {};
    }
}

QVariant ListingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnLook& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole && column.isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

void ListingModel::sort(int column, Qt::SortOrder order) {
    if (column >= 0 && column < columnCount())
        Q_EMIT sortRequested(column, order);
}

} // namespace entente::ui
