#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"

#include <QAccessibleWidget>

namespace entente::ui {
namespace {

/// Qt Charts shows assistive technology one nameless child; this shows the chart itself and what is read out
/// of it.
class ChartAccessible : public QAccessibleWidget {
  public:
    explicit ChartAccessible(ChartWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Chart), m_chart(widget) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return which == QAccessible::Value ? m_chart->readOut() : QAccessibleWidget::text(which);
    }
    /// The view inside is only paint.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }

  private:
    ChartWidget* m_chart;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessibility() {
    static const bool kInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

} // namespace entente::ui
