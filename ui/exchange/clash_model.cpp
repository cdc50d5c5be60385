#include "ui/exchange/clash_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text.h"

namespace entente::ui {
namespace {

constexpr int kColumns = ClashModel::Theirs + 1;

bool isSide(int column) { return column == ClashModel::Mine || column == ClashModel::Theirs; }

exchange::Choice choiceOf(int column) {
    return column == ClashModel::Mine ? exchange::Choice::Mine : exchange::Choice::Theirs;
}

} // namespace

ClashModel::ClashModel(std::vector<exchange::Clash> clashes, QObject* parent)
    : QAbstractTableModel(parent), m_clashes(std::move(clashes)) {}

int ClashModel::open() const { return static_cast<int>(m_clashes.size() - m_choices.size()); }

void ClashModel::chooseAll(exchange::Choice choice) {
    for (const exchange::Clash& clash : m_clashes)
        m_choices[clash.id] = choice;
    if (!m_clashes.empty())
        Q_EMIT dataChanged(index(0, Mine), index(rowCount() - 1, Theirs), {Qt::CheckStateRole});
    Q_EMIT chosen();
}

int ClashModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_clashes.size());
}

int ClashModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString ClashModel::textAt(const exchange::Clash& clash, int column) const {
    switch (column) {
    case Subject:
        return toQt(clash.subject);
    case Field:
        return clashText(clash);
    case Before:
        return sideText(clash.base);
    case Mine:
        return sideText(clash.mine);
    default:
        return sideText(clash.theirs);
    }
}

QVariant ClashModel::tickAt(const exchange::Clash& clash, int column) const {
    const auto at = m_choices.find(clash.id);
    return at != m_choices.end() && at->second == choiceOf(column) ? Qt::Checked : Qt::Unchecked;
}

QVariant ClashModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::Clash& clash = m_clashes.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(clash, index.column());
    if (role == Qt::CheckStateRole && isSide(index.column()))
        return tickAt(clash, index.column());
    return {};
}

QVariant ClashModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("About");
    case Field:
        return tr("What clashes");
    case Before:
        return tr("Before");
    case Mine:
        return tr("Mine");
    default:
        return tr("Theirs");
    }
}

Qt::ItemFlags ClashModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isSide(index.column()) ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ClashModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !isSide(index.column()) || value.toInt() != Qt::Checked)
        return false;
    m_choices[m_clashes.at(static_cast<std::size_t>(index.row())).id] = choiceOf(index.column());
    Q_EMIT dataChanged(index.siblingAtColumn(Mine), index.siblingAtColumn(Theirs), {Qt::CheckStateRole});
    Q_EMIT chosen();
    return true;
}

} // namespace entente::ui
