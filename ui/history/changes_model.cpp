#include "ui/history/changes_model.h"

#include "ui/history/change_words.h"
#include "ui/text.h"
#include "ui/widgets/date_text.h"

#include <QDateTime>
#include <QFont>

namespace entente::ui {
namespace {

constexpr int kChangeColumns = ChangesModel::Author + 1;

QDateTime localMoment(const std::string& moment) {
    return QDateTime::fromString(toQt(moment), Qt::ISODate).toLocalTime();
}

} // namespace

ChangesModel::ChangesModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChangesModel::setLanguage(const std::string& language) {
    m_language = language;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kChangeColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kChangeColumns - 1);
}

void ChangesModel::setChanges(std::vector<store::ListedChange> changes) {
    beginResetModel();
    m_count = 0;
    m_lastDay = {};
    m_lines = lines(std::move(changes));
    endResetModel();
}

void ChangesModel::append(std::vector<store::ListedChange> changes) {
    std::vector<Line> more = lines(std::move(changes));
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    std::move(more.begin(), more.end(), std::back_inserter(m_lines));
    endInsertRows();
}

std::vector<ChangesModel::Line> ChangesModel::lines(std::vector<store::ListedChange> changes) {
    std::vector<Line> made;
    m_count += static_cast<int>(changes.size());
    for (store::ListedChange& change : changes) {
        const QDate day = localMoment(change.madeAt).date();
        if (day != m_lastDay) {
            m_lastDay = day;
            made.push_back({true, {.madeAt = change.madeAt}});
        }
        made.push_back({false, std::move(change)});
    }
    return made;
}

const store::ListedChange* ChangesModel::at(int row) const {
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].isDay)
        return nullptr;
    return &m_lines[static_cast<std::size_t>(row)].change;
}

int ChangesModel::rowOf(model::ChangeId id) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (const store::ListedChange* change = at(row); change != nullptr && change->id == id)
            return row;
    }
    return -1;
}

std::int64_t ChangesModel::lastSequence() const {
    return m_lines.empty() ? 0 : m_lines.back().change.sequence;
}

int ChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kChangeColumns;
}

QVariant ChangesModel::shown(const Line& line, int column) const {
    if (line.isDay)
        return column == Time ? localDayText(line.change.madeAt, m_language) : QString();
    switch (column) {
    case Time:
        return localMoment(line.change.madeAt).toString(QStringLiteral("HH:mm"));
    case Change:
        return changeText(line.change);
    default:
        return toQt(line.change.author);
    }
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && !line.isDay))
        return shown(line, index.column());
    if (role == IsDayRole)
        return line.isDay;
    if (role == Qt::FontRole && line.isDay) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("When");
    case Change:
        return tr("What");
    default:
        return tr("Who");
    }
}

// The keys pass over the lines of the days.
Qt::ItemFlags ChangesModel::flags(const QModelIndex& index) const {
    if (index.isValid() && m_lines[static_cast<std::size_t>(index.row())].isDay)
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index);
}

} // namespace entente::ui
