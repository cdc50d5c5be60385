#include "ui/records/tab_order.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <vector>

namespace entente::ui {
namespace {

void collect(QWidget& widget, std::vector<QWidget*>& stops);

void collect(QLayout& layout, std::vector<QWidget*>& stops) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget() != nullptr)
            collect(*item->widget(), stops);
        else if (item->layout() != nullptr)
            collect(*item->layout(), stops);
    }
}

void collect(QWidget& widget, std::vector<QWidget*>& stops) {
    if (auto* area = qobject_cast<QScrollArea*>(&widget); area != nullptr && area->widget() != nullptr)
        return collect(*area->widget(), stops);
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr)
        stops.push_back(&widget);
    if (widget.layout() != nullptr)
        collect(*widget.layout(), stops);
}

} // namespace

void orderTabs(QWidget& container) {
    std::vector<QWidget*> stops;
    collect(container, stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace entente::ui
