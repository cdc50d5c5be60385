#include "ui/timeline/timeline_accessible.h"

#include "core/timeline/words.h"
#include "ui/text.h"

#include <QAccessible>
#include <QPointer>

namespace entente::ui {
namespace {

using timeline::ItemIndex;

/// One drawn item. It asks the view for everything, since the view moves under it.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    ItemAccessible(TimelineView& view, ItemIndex item) : m_view(&view), m_item(item) {}

    ItemIndex item() const { return m_item; }

    bool isValid() const override {
        return m_view && m_item < m_view->timeline()->items->size() && place() != nullptr;
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override {
        const auto* box = place();
        if (which != QAccessible::Name || box == nullptr)
            return {};
        return toQt(timeline::spokenName(*m_view->timeline(), box->lane, m_item));
    }

    QRect rect() const override {
        const auto* box = place();
        if (box == nullptr)
            return {};
        const auto& plot = m_view->currentLayout().plot;
        const double left = std::max(box->left, plot.x);
        const double right = std::min(box->right, plot.right());
        const QRectF area(left, box->y, std::max(1.0, right - left), box->height);
        return {m_view->viewport()->mapToGlobal(area.topLeft().toPoint()), area.size().toSize()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = m_view->selectedItem() == m_item;
        state.focused = state.selected && m_view->hasFocus();
        const auto* box = place();
        const auto& plot = m_view->currentLayout().plot;
        state.offscreen = box == nullptr || box->right < plot.x || box->left > plot.right();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override {
        if (action != pressAction() || !m_view)
            return;
        const model::RecordId id = m_view->timeline()->items->id(m_item);
        m_view->select(id);
        Q_EMIT m_view->activated(id);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

  private:
    const timeline::ItemBox* place() const {
        const auto& layout = m_view->currentLayout();
        const auto box = timeline::boxOf(layout, m_item);
        return box ? &layout.boxes[*box] : nullptr;
    }

    QPointer<TimelineView> m_view;
    ItemIndex m_item;
};

QAccessibleInterface* make(const QString& className, QObject* object) {
    if (className != QLatin1String(TimelineView::staticMetaObject.className()))
        return nullptr;
    auto* view = qobject_cast<TimelineView*>(object);
    return view != nullptr ? new TimelineAccessible(view) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView* view) : QAccessibleWidget(view, QAccessible::List) {}

TimelineAccessible::~TimelineAccessible() { forget(); }

void TimelineAccessible::install() {
    // Qt keeps one entry for a function, however often it is installed.
    QAccessible::installFactory(make);
}

TimelineView& TimelineAccessible::view() const { return *static_cast<TimelineView*>(widget()); }

void TimelineAccessible::announceFocus(TimelineView& view, ItemIndex item) {
    if (!QAccessible::isActive())
        return;
    const auto box = timeline::boxOf(view.currentLayout(), item);
    if (!box)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(static_cast<int>(*box));
    QAccessible::updateAccessibility(&event);
}

// Items are told apart by their place among the items, which is another after each reading.
void TimelineAccessible::forget() const {
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

QAccessibleInterface* TimelineAccessible::itemChild(ItemIndex item) const {
    if (m_known != view().timeline().get()) {
        forget();
        m_known = view().timeline().get();
    }
    const auto known = m_children.constFind(item);
    if (known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* made = new ItemAccessible(view(), item);
    m_children.insert(item, QAccessible::registerAccessibleInterface(made));
    return made;
}

int TimelineAccessible::childCount() const { return static_cast<int>(view().currentLayout().boxes.size()); }

QAccessibleInterface* TimelineAccessible::child(int index) const {
    const auto& boxes = view().currentLayout().boxes;
    if (index < 0 || index >= static_cast<int>(boxes.size()))
        return nullptr;
    return itemChild(boxes[static_cast<std::size_t>(index)].item);
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const {
    const QPoint at = view().viewport()->mapFromGlobal(QPoint(x, y));
    const auto item = timeline::itemAt(view().currentLayout(), at.x(), at.y());
    return item && view().timeline()->items->isDated(*item) ? itemChild(*item) : nullptr;
}

QAccessibleInterface* TimelineAccessible::focusChild() const {
    const auto item = view().selectedItem();
    return item && timeline::boxOf(view().currentLayout(), *item) ? itemChild(*item) : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* item = dynamic_cast<const ItemAccessible*>(child);
    const auto box = item != nullptr ? timeline::boxOf(view().currentLayout(), item->item()) : std::nullopt;
    return box ? static_cast<int>(*box) : -1;
}

QString TimelineAccessible::text(QAccessible::Text which) const {
    const QString own = QAccessibleWidget::text(which);
    const auto& t = *view().timeline();
    if (which == QAccessible::Name && own.isEmpty())
        return toQt(timeline::word(timeline::Word::Timeline, t.spec.language));
    if (which == QAccessible::Description && own.isEmpty())
        return toQt(timeline::countWords(t.shown, t.spec.language));
    return own;
}

} // namespace entente::ui
