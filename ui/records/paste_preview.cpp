#include "ui/records/paste_preview.h"

#include "core/base/date_input.h"
#include "ui/records/date_understanding.h"
#include "ui/records/paste_dialog.h"
#include "ui/text.h"
#include "ui/widgets/error_text.h"

#include <algorithm>

namespace entente::ui {
namespace {

// A date says why it is none as the date field does.
QString pasteReasonOf(const base::Error& error) {
    constexpr std::string_view kDates[] = {"date", "in_force", "ended", "due"};
    const bool isDate =
        std::find(std::begin(kDates), std::end(kDates), error.facts.field) != std::end(kDates);
    if (!isDate || error.facts.value.empty())
        return errorText(error);
    const auto date = base::readDate(error.facts.value);
    return date ? errorText(error)
                : QStringLiteral("“%1” %2").arg(toQt(error.facts.value), dateProblemText(date.error()));
}

} // namespace

PastePreview::PastePreview(const entry::PastedCells& cells, QObject* parent)
    : QAbstractTableModel(parent), m_cells(cells), m_outcome(std::make_shared<const entry::PasteOutcome>()) {}

void PastePreview::show(const entry::PasteColumns& columns,
                        std::shared_ptr<const entry::PasteOutcome> outcome) {
    beginResetModel();
    m_columns = columns;
    m_outcome = std::move(outcome);
    endResetModel();
}

int PastePreview::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_outcome->rows.size());
}

int PastePreview::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstCellColumn + static_cast<int>(m_columns.keys.size());
}

std::size_t PastePreview::cellRow(int row) const {
    return static_cast<std::size_t>(row) + (m_columns.hasHeading ? 1 : 0);
}

QString PastePreview::fateText(int row) const {
    const entry::RowFate& fate = m_outcome->rows[static_cast<std::size_t>(row)];
    if (fate.refused.empty())
        return tr("New");
    QStringList reasons;
    for (const base::Error& error : fate.refused)
        reasons << tr("%1: %2", "1 field, 2 why it is refused")
                       .arg(pasteFieldName(error.facts.field), pasteReasonOf(error));
    return tr("Refused. %1").arg(reasons.join(QLatin1Char(' ')));
}

QVariant PastePreview::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (index.column() == RowColumn)
        return static_cast<int>(cellRow(index.row())) + 1;
    if (index.column() == FateColumn)
        return fateText(index.row());
    return toQt(m_cells[cellRow(index.row())][static_cast<std::size_t>(index.column() - FirstCellColumn)]);
}

QVariant PastePreview::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    if (section == RowColumn)
        return tr("Row");
    if (section == FateColumn)
        return tr("What becomes of it");
    const std::string& key = m_columns.keys[static_cast<std::size_t>(section - FirstCellColumn)];
    return key.empty() ? tr("(left out)") : pasteFieldName(key);
}

} // namespace entente::ui
