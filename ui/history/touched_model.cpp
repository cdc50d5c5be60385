#include "ui/history/touched_model.h"

#include "ui/history/change_words.h"
#include "ui/text.h"

namespace entente::ui {
namespace {

constexpr int kTouchedColumns = TouchedModel::Title + 1;

} // namespace

TouchedModel::TouchedModel(QObject* parent) : QAbstractTableModel(parent) {}

void TouchedModel::setThings(std::vector<store::TouchedThing> things) {
    beginResetModel();
    m_things = std::move(things);
    endResetModel();
}

void TouchedModel::retranslate() {
    if (!m_things.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kTouchedColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kTouchedColumns - 1);
}

const store::TouchedThing* TouchedModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_things[static_cast<std::size_t>(row)];
}

int TouchedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_things.size());
}

int TouchedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kTouchedColumns;
}

QVariant TouchedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const store::TouchedThing& thing = *at(index.row());
    switch (index.column()) {
    case Fate:
        return fateWord(thing.fate);
    case Kind:
        return kindWord(thing);
    default:
        return toQt(thing.title);
    }
}

QVariant TouchedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate:
        return tr("Done to it");
    case Kind:
        return tr("Kind");
    default:
        return tr("Title");
    }
}

} // namespace entente::ui
