#include "ui/figures/series_table.h"

#include "ui/figures/series_model.h"
#include "ui/render/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <array>

namespace entente::ui {
namespace {

constexpr std::array<int, SeriesModel::ColumnCount> kWidths{280, 160, 130, 110, 110, 110, 80, 180};
constexpr int kWidestTitle = 480;

} // namespace

SeriesTable::SeriesTable(SeriesModel& model, QWidget* parent) : DataTable(parent), m_model(model) {
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    // Titles that begin alike differ at their ends.
    setTextElideMode(Qt::ElideMiddle);
    // The style would draw a frame in the corner between the scroll bars.
    setCornerWidget(new QWidget(this));
    setUpColumns();
    setSortingEnabled(true);
    // A reset forgets the selection; the choice outlives it.
    connect(&model, &QAbstractItemModel::modelReset, this, &SeriesTable::showChosen);
}

void SeriesTable::setUpColumns() {
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    for (int column = 0; column < SeriesModel::ColumnCount; ++column)
        setColumnWidth(column, kWidths.at(static_cast<std::size_t>(column)));
}

// Title and newest figure fill the width there is; the other columns are reached by scrolling.
void SeriesTable::resizeEvent(QResizeEvent* event) {
    DataTable::resizeEvent(event);
    const int least = kWidths.at(SeriesModel::Title);
    const int room = viewport()->width() - columnWidth(SeriesModel::Latest);
    setColumnWidth(SeriesModel::Title, std::clamp(room, least, kWidestTitle));
}

void SeriesTable::showChosen() {
    m_isShowing = true;
    QItemSelection selection;
    for (const model::SeriesId id : m_model.chosen()) {
        if (const int row = m_model.rowOf(id); row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, SeriesModel::ColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty()) {
        if (!currentIndex().isValid())
            selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
        scrollTo(selection.first().topLeft());
    }
    m_isShowing = false;
}

QItemSelectionModel::SelectionFlags SeriesTable::selectionCommand(const QModelIndex& index,
                                                                  const QEvent* event) const {
    using Flag = QItemSelectionModel;
    m_choosesAlone = false;
    if (event && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Space)
        return Flag::Toggle | Flag::Rows;
    const bool isMouse =
        event && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease ||
                  event->type() == QEvent::MouseMove);
    if (isMouse && isOnBox(index, static_cast<const QMouseEvent*>(event)->pos()))
        return event->type() == QEvent::MouseButtonPress ? Flag::Toggle | Flag::Rows : Flag::NoUpdate;
    const auto command = DataTable::selectionCommand(index, event);
    m_choosesAlone = command.testFlag(Flag::Clear);
    return command;
}

void SeriesTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    DataTable::selectionChanged(selected, deselected);
    if (m_isShowing)
        return;
    std::vector<model::SeriesId> chosen;
    // Kept in the order in which they were chosen: the chart's colours and labels follow it.
    for (const model::SeriesId id : m_model.chosen()) {
        const int row = m_model.rowOf(id);
        if (row < 0 ? !m_choosesAlone : selectionModel()->isRowSelected(row))
            chosen.push_back(id);
    }
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        if (const model::SeriesId id = m_model.idAt(index.row()); std::ranges::count(chosen, id) == 0)
            chosen.push_back(id);
    }
    m_model.setChosen(chosen);
    Q_EMIT chosenByUser(chosen);
}

bool SeriesTable::isOnBox(const QModelIndex& index, const QPoint& position) const {
    if (!index.isValid() || index.column() != SeriesModel::Title)
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.features |= QStyleOptionViewItem::HasCheckIndicator;
    const QRect box = style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, this);
    return position.x() <= box.right() + space::kTiny;
}

} // namespace entente::ui
