#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/text.h"

#include <QAccessible>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace entente::ui {
namespace {

/// Room for the ring that shows the keyboard's place.
constexpr int kFocusRing = 2;

QGraphicsView* makeView(ChartScene* scene, QWidget* parent) {
    auto* view = new QGraphicsView(scene, parent);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // The figures are read through the widget; the view inside is only paint.
    view->setFocusPolicy(Qt::NoFocus);
    view->setInteractive(false);
    view->viewport()->setMouseTracking(true);
    return view;
}

} // namespace

ChartWidget::ChartWidget(QWidget* parent)
    : QWidget(parent),
      m_scene(new ChartScene(this)),
      m_view(makeView(m_scene, this)),
      m_empty(new QLabel(this)) {
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    m_view->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFocusRing, kFocusRing, kFocusRing, kFocusRing);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    setTheme(m_theme);
    showEmpty(tr("No figures are chosen yet."));
}

void ChartWidget::setTheme(const Theme& theme) {
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.surface);
    colours.setColor(QPalette::WindowText, theme.secondary);
    setPalette(colours);
    m_empty->setFont(uiFont(type::kBody));
    rebuild();
    update();
}

void ChartWidget::setChart(chart::ChartData chart) {
    m_chart = std::move(chart);
    m_mark.reset();
    m_view->show();
    m_empty->hide();
    setAccessibleName(toQt(m_chart->title));
    setAccessibleDescription(toQt(m_chart->altText));
    rebuild();
}

void ChartWidget::showEmpty(const QString& text) {
    m_chart.reset();
    m_mark.reset();
    m_view->hide();
    m_empty->show();
    m_empty->setText(text);
    setAccessibleName(text);
    setAccessibleDescription({});
}

void ChartWidget::setTitleVisible(bool isVisible) {
    m_isTitleVisible = isVisible;
    rebuild();
}

void ChartWidget::rebuild() {
    if (!m_chart)
        return;
    m_scene->show(*m_chart, m_theme, rect().size() - QSize(2 * kFocusRing, 2 * kFocusRing),
                  {.hasTitle = m_isTitleVisible, .margin = space::kMedium});
    m_scene->setMark(m_mark);
}

void ChartWidget::setMark(std::optional<PointMark> mark) {
    if (m_mark == mark || !m_chart)
        return;
    m_mark = mark;
    m_scene->setMark(mark);
    announce();
}

QString ChartWidget::readOut() const {
    if (!m_mark || !m_chart)
        return {};
    const chart::ChartData& drawn = m_scene->layout().data;
    const auto category = static_cast<std::size_t>(m_mark->category);
    const auto chosen = static_cast<std::size_t>(m_mark->series);
    // In a comparison the category is the series.
    const std::size_t index = m_scene->layout().isComparison ? category : chosen;
    if (index >= drawn.series.size() || category >= drawn.series[index].points.size())
        return {};
    const chart::ChartSeries& series = drawn.series[index];
    return QStringLiteral("%1, %2").arg(toQt(series.name), toQt(series.points[category].readOut));
}

void ChartWidget::announce() {
    QAccessibleValueChangeEvent event(this, readOut());
    QAccessible::updateAccessibility(&event);
}

/// The category under the pointer and, among its figures, the one nearest to it.
void ChartWidget::pointAt(QPointF place) {
    const ChartLayout& layout = m_scene->layout();
    const ChartGeometry& g = layout.geometry;
    if (!m_chart || !g.plot.adjusted(-8, -8, 8, 8).contains(place)) {
        setMark(std::nullopt);
        return;
    }
    PointMark mark{.category = g.categoryAt(place), .series = 0};
    double nearest = -1;
    for (std::size_t i = 0; i < layout.data.series.size(); ++i) {
        const auto& value = layout.data.series[i].points[static_cast<std::size_t>(mark.category)].value;
        const double distance =
            value ? std::abs(g.across(*value) - (g.isHorizontal ? place.x() : place.y())) : -1;
        if (distance >= 0 && (nearest < 0 || distance < nearest)) {
            nearest = distance;
            mark.series = static_cast<int>(i);
        }
    }
    setMark(mark);
}

bool ChartWidget::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        pointAt(m_view->mapToScene(static_cast<QMouseEvent*>(event)->position().toPoint()));
    if (event->type() == QEvent::Leave)
        setMark(std::nullopt);
    return QWidget::eventFilter(watched, event);
}

/// Where a key leads from the present mark; from nowhere it leads to the last figure, the one people ask for.
std::optional<PointMark> ChartWidget::moved(int key) const {
    const ChartGeometry& g = m_scene->layout().geometry;
    const int lastSeries = static_cast<int>(g.columnOf.size()) - 1;
    if (!m_mark)
        return PointMark{.category = key == Qt::Key_Home ? 0 : g.categories - 1, .series = 0};
    PointMark mark = *m_mark;
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        mark.category = key == Qt::Key_Home ? 0 : g.categories - 1;
        return mark;
    }
    const int step = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const bool isAlongCategories = g.isHorizontal == (key == Qt::Key_Up || key == Qt::Key_Down);
    if (isAlongCategories)
        mark.category = std::clamp(mark.category + step, 0, g.categories - 1);
    else
        mark.series = std::clamp(mark.series + step, 0, lastSeries);
    return mark;
}

void ChartWidget::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isMove = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
                        key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End;
    if (m_chart && isMove)
        setMark(moved(key));
    else if (m_mark && key == Qt::Key_Escape)
        setMark(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void ChartWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rebuild();
}

void ChartWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void ChartWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.accent, kFocusRing));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace entente::ui
