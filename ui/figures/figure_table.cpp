#include "ui/figures/figure_table.h"

#include "ui/figures/observation_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kLeastWidth = 90;
constexpr int kMostWidth = 220;
constexpr int kPadding = 24;

} // namespace

FigureTable::FigureTable(ObservationModel& model, QWidget* parent)
    : DataTable(parent), m_model(model), m_copy(new QAction(this)) {
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &FigureTable::copy);
    connect(&model, &QAbstractItemModel::modelReset, this, &FigureTable::sizeColumns);
    retranslate();
}

void FigureTable::retranslate() {
    m_copy->setText(tr("Copy figures"));
    setAccessibleName(tr("Figures of the chart"));
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
    // The base class copies one cell; here it is rows.
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    DataTable::keyPressEvent(event);
}

void FigureTable::copy() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    if (rows.size() < 2)
        rows.clear();
    QGuiApplication::clipboard()->setText(tabText(m_model.rows(), rows));
}

void FigureTable::sizeColumns() {
    // By the headers: they are the longest texts, and rows are never measured.
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = fontMetrics().horizontalAdvance(m_model.rows().shortHeader(column)) + kPadding;
        setColumnWidth(column, std::clamp(width, kLeastWidth, kMostWidth));
    }
}

} // namespace entente::ui
