#include "ui/ingest/report_model.h"

#include "ui/text.h"
#include "ui/widgets/error_text.h"

namespace entente::ui {
namespace {

constexpr int kColumns = 5;

} // namespace

ReportModel::ReportModel(List list, QObject* parent) : QAbstractTableModel(parent), m_list(list) {}

void ReportModel::setReport(const ingest::ImportReport& report) {
    beginResetModel();
    m_refused = report.refused;
    m_changes = report.changes;
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_list == List::Refused ? m_refused.size() : m_changes.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString ReportModel::refusedCell(const base::Error& refused, int column) const {
    const base::ErrorFacts& facts = refused.facts;
    switch (column) {
    case 0:
        return toQt(facts.file);
    case 1:
        return facts.row > 0 ? QString::number(facts.row) : QString();
    case 2:
        return toQt(facts.field);
    case 3:
        return toQt(facts.value);
    default:
        return facts.detail.empty() ? errorText(refused) : toQt(facts.detail);
    }
}

QString ReportModel::changeCell(const ingest::ValueChange& change, int column) const {
    switch (column) {
    case 0:
        return toQt(change.file);
    case 1:
        return QString::number(change.row);
    case 2:
        return toQt(change.what);
    case 3:
        return toQt(change.before);
    default:
        return change.isKept ? tr("%1 (kept as it was corrected here)").arg(toQt(change.after))
                             : toQt(change.after);
    }
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    return m_list == List::Refused ? refusedCell(m_refused[row], index.column())
                                   : changeCell(m_changes[row], index.column());
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList refused{tr("File"), tr("Row"), tr("Column"), tr("Value"), tr("Why")};
    const QStringList changes{tr("File"), tr("Row"), tr("What"), tr("Here"), tr("In the file")};
    return (m_list == List::Refused ? refused : changes).value(section);
}

} // namespace entente::ui
