#include "ui/deck/slide_list.h"

#include "ui/deck/slide_delegate.h"
#include "ui/deck/slide_list_model.h"
#include "ui/render/theme.h"

namespace entente::ui {

SlideList::SlideList(SlideListModel& model, QWidget* parent) : QListView(parent) {
    setModel(&model);
    setItemDelegate(new SlideDelegate(this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SlideList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

} // namespace entente::ui
