#include "ui/figures/saved_charts.h"

#include "ui/render/theme.h"
#include "ui/text.h"

#include <QAction>
#include <QSignalBlocker>

#include <algorithm>

namespace entente::ui {

SavedCharts::SavedCharts(QWidget* parent)
    : QListWidget(parent), m_rename(new QAction(this)), m_delete(new QAction(this)) {
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(EditKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_rename->setShortcut(Qt::Key_F2);
    m_delete->setShortcut(QKeySequence::Delete);
    for (QAction* action : {m_rename, m_delete}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_rename, &QAction::triggered, this, [this] {
        if (QListWidgetItem* item = currentItem())
            editItem(item);
    });
    connect(m_delete, &QAction::triggered, this, [this] {
        if (const QListWidgetItem* item = currentItem())
            Q_EMIT deleteRequested(idOf(*item));
    });
    // Moving with the arrow keys shows charts as clicking does.
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !m_isFilling)
            Q_EMIT chosen(idOf(*item));
    });
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT chosen(idOf(*item)); });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isFilling && !item->text().trimmed().isEmpty())
            Q_EMIT renamed(idOf(*item), item->text().trimmed());
        fill();
    });
    retranslate();
}

void SavedCharts::setCharts(const std::vector<SavedChart>& charts) {
    m_charts = charts;
    fill();
}

void SavedCharts::fill() {
    m_isFilling = true;
    const QSignalBlocker blocker(this);
    const model::ChartId current = currentItem() ? idOf(*currentItem()) : model::ChartId{};
    clear();
    for (const SavedChart& chart : m_charts) {
        auto* item = new QListWidgetItem(toQt(chart.spec.title), this);
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(chart.id.value));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(item->text());
        item->setSizeHint({0, space::kRow});
        if (chart.id == current)
            setCurrentItem(item);
    }
    m_isFilling = false;
}

const SavedChart* SavedCharts::find(model::ChartId id) const {
    const auto found = std::ranges::find(m_charts, id, &SavedChart::id);
    return found == m_charts.end() ? nullptr : &*found;
}

void SavedCharts::mark(model::ChartId id) {
    const QSignalBlocker blocker(this);
    setCurrentItem(nullptr);
    for (int row = 0; row < count(); ++row) {
        if (id && idOf(*item(row)) == id)
            setCurrentItem(item(row));
    }
}

void SavedCharts::retranslate() {
    setAccessibleName(tr("Saved charts"));
    m_rename->setText(tr("Rename"));
    m_delete->setText(tr("Delete"));
}

model::ChartId SavedCharts::idOf(const QListWidgetItem& item) {
    return model::ChartId{item.data(Qt::UserRole).toLongLong()};
}

} // namespace entente::ui
