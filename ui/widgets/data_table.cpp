#include "ui/widgets/data_table.h"

#include "ui/widgets/theme_palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace entente::ui {

DataTable::DataTable(QWidget* parent) : QTableView(parent) {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // In this order: the default is never below the least, which the style puts higher.
    verticalHeader()->setMinimumSectionSize(space::kRow);
    verticalHeader()->setDefaultSectionSize(space::kRow);
    QHeaderView* header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setFixedHeight(space::kRow);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& at) { Q_EMIT rowActivated(at.row()); });
}

void DataTable::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

void DataTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    // A model without sorting must not show an arrow that does nothing; the page turns sorting on.
    horizontalHeader()->setSectionsClickable(isSortingEnabled());
}

void DataTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    paintHairlines();
    const bool empty = model() == nullptr || model()->rowCount() == 0;
    if (!empty || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(themeOf(*this).secondary);
    painter.drawText(viewport()->rect().adjusted(space::kLarge, 0, -space::kLarge, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void DataTable::paintHairlines() {
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    const QColor line = themeOf(*this).line;
    const int last = model()->rowCount() - 1;
    for (int row = std::max(0, rowAt(0)); row <= last; ++row) {
        const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
        painter.fillRect(QRect(0, bottom, viewport()->width(), 1), line);
        if (bottom > viewport()->height())
            break;
    }
}

void DataTable::focusInEvent(QFocusEvent* event) {
    // Qt would choose the first row where none is: right for who comes by Tab, not for who comes back to the
    // window.
    if (event->reason() == Qt::ActiveWindowFocusReason && !currentIndex().isValid()) {
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
        return;
    }
    QTableView::focusInEvent(event);
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && state() != EditingState) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace entente::ui
