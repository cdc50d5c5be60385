#include "ui/history/field_changes_model.h"

namespace entente::ui {
namespace {

constexpr int kFieldColumns = FieldChangesModel::After + 1;

} // namespace

FieldChangesModel::FieldChangesModel(QObject* parent) : QAbstractTableModel(parent) {}

void FieldChangesModel::setFields(const std::vector<store::FieldChange>& fields,
                                  const std::string& language) {
    beginResetModel();
    m_fields.clear();
    for (const store::FieldChange& field : fields)
        m_fields.push_back(fieldWords(field, language));
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kFieldColumns - 1);
}

int FieldChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kFieldColumns;
}

QVariant FieldChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const FieldWords& words = m_fields[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Field:
        return words.field;
    case Before:
        return words.before;
    default:
        return words.after;
    }
}

QVariant FieldChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    default:
        return tr("After");
    }
}

} // namespace entente::ui
