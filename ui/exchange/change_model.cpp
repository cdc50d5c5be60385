#include "ui/exchange/change_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text.h"

namespace entente::ui {
namespace {

constexpr int kChangeColumns = ChangeModel::After + 1;

/// Of several rows that are told as one, how many.
QString fieldOf(const exchange::AppliedChange& change) {
    const QString field = columnText(change.table, change.field);
    return change.rows == 1 ? field : QStringLiteral("%1 (%2)").arg(field).arg(change.rows);
}

} // namespace

ChangeModel::ChangeModel(std::vector<exchange::AppliedChange> changes, QObject* parent)
    : QAbstractTableModel(parent), m_changes(std::move(changes)) {}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kChangeColumns;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const exchange::AppliedChange& change = m_changes.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Kind:
        return kindText(change.kind);
    case Subject:
        return toQt(change.subject);
    case Field:
        return fieldOf(change);
    case Before:
        return toQt(change.before);
    default:
        return toQt(change.after);
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Change");
    case Subject:
        return tr("About");
    case Field:
        return tr("What");
    case Before:
        return tr("Before");
    default:
        return tr("After");
    }
}

} // namespace entente::ui
