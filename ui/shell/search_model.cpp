#include "ui/shell/search_model.h"

namespace entente::ui {

void SearchModel::setRows(std::vector<SearchRow> rows, const std::string& language) {
    beginResetModel();
    m_rows = std::move(rows);
    m_language = language;
    endResetModel();
}

bool SearchModel::isHeading(int row) const {
    return std::holds_alternative<SearchHeading>(m_rows.at(static_cast<std::size_t>(row)));
}

int SearchModel::nextChoice(int row, int by) const {
    for (int at = row + by; at >= 0 && at < rowCount(); at += by) {
        if (!isHeading(at))
            return at;
    }
    return row;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SearchRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spokenRow(row, m_language);
    if (role == kRowRole)
        return QVariant::fromValue(static_cast<const void*>(&row));
    return {};
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace entente::ui
