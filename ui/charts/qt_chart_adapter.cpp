#include "ui/charts/qt_chart_adapter.h"

#include "core/chart/runs.h"
#include "ui/charts/line_marks.h"
#include "ui/text.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace entente::ui {
namespace {

using chart::ChartSeries;
using chart::MarkerKind;

constexpr double kLineWidth = 2.25;
constexpr double kMarkerSize = 8;
Qt::PenStyle penStyle(chart::DashKind dash) {
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return kStyles.at(static_cast<std::size_t>(dash));
}

QScatterSeries::MarkerShape markerShape(MarkerKind marker) {
    switch (marker) {
    case MarkerKind::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case MarkerKind::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case MarkerKind::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case MarkerKind::None:
    case MarkerKind::Disc:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

/// Adds the parts of one chart to a QChart, in the order in which they lie on each other.
class Builder {
  public:
    Builder(QChart& chart, const ChartLayout& layout, const Theme& theme)
        : m_chart(chart), m_layout(layout), m_theme(theme) {}

    void build() {
        prepare();
        addAxes();
        addBars();
        for (std::size_t i = 0; i < m_layout.data.series.size(); ++i) {
            if (m_layout.geometry.columnOf[i] < 0)
                addStroke(m_layout.data.series[i]);
        }
        for (std::size_t i = 0; i < m_layout.data.series.size(); ++i) {
            if (m_layout.geometry.columnOf[i] < 0)
                addMarkers(m_layout.data.series[i]);
        }
        m_chart.setPlotArea(m_layout.geometry.outerPlot());
    }

  private:
    void prepare();
    void addAxes();
    void attach(QAbstractSeries* series);
    void addBars();
    [[nodiscard]] QBarSet* makeBarSet(const ChartSeries& series, QObject* parent) const;
    void addStroke(const ChartSeries& series);
    void addArea(const ChartSeries& series, const QList<QPointF>& points, const QPen& pen);
    void addMarkers(const ChartSeries& series);
    void addMarkerSeries(const ChartSeries& series, const QList<QPointF>& points, bool isOpen);
    [[nodiscard]] QList<QPointF> pointsOf(const ChartSeries& series, const chart::Run& run) const;
    [[nodiscard]] std::unique_ptr<QAbstractBarSeries> emptyBars() const;

    QChart& m_chart;
    const ChartLayout& m_layout;
    const Theme& m_theme;
    QAbstractAxis* m_categoryAxis = nullptr;
    QAbstractAxis* m_valueAxis = nullptr;
};

void Builder::prepare() {
    m_chart.setAnimationOptions(QChart::NoAnimation);
    m_chart.setBackgroundVisible(false);
    m_chart.setPlotAreaBackgroundVisible(false);
    m_chart.setMargins(QMargins());
    m_chart.setContentsMargins(0, 0, 0, 0);
    m_chart.legend()->hide();
    m_chart.setAcceptHoverEvents(false);
    m_chart.setGeometry(QRectF(QPointF(), m_layout.size));
}

/// Both axes are mute: labels are the layout's, and only the value axis draws hairlines.
void Builder::addAxes() {
    const ChartGeometry& g = m_layout.geometry;
    const chart::ValueAxis& value = m_layout.data.valueAxis;
    auto* values = new QValueAxis(&m_chart);
    values->setRange(g.acrossEdge(-1), g.acrossEdge(1));
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(value.minimum);
    values->setTickInterval(value.step);
    values->setGridLinePen(QPen(m_theme.line, 1));
    m_valueAxis = values;
    if (g.hasSlots) {
        auto* slotAxis = new QBarCategoryAxis(&m_chart);
        QStringList names;
        for (int i = 0; i < g.categories; ++i)
            names << QString::number(i); // labels may repeat, and a repeated name would merge two slots
        slotAxis->append(names);
        m_categoryAxis = slotAxis;
    } else {
        auto* places = new QValueAxis(&m_chart);
        places->setRange(g.firstEdge(), g.lastEdge());
        m_categoryAxis = places;
    }
    m_categoryAxis->setGridLineVisible(false);
    for (QAbstractAxis* axis : {m_categoryAxis, m_valueAxis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    m_chart.addAxis(m_categoryAxis, g.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart.addAxis(m_valueAxis, g.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
}

void Builder::attach(QAbstractSeries* series) {
    m_chart.addSeries(series);
    series->attachAxis(m_categoryAxis);
    series->attachAxis(m_valueAxis);
}

std::unique_ptr<QAbstractBarSeries> Builder::emptyBars() const {
    const ChartGeometry& g = m_layout.geometry;
    if (g.isHorizontal)
        return g.isStacked ? std::unique_ptr<QAbstractBarSeries>(new QHorizontalStackedBarSeries)
                           : std::unique_ptr<QAbstractBarSeries>(new QHorizontalBarSeries);
    return g.isStacked ? std::unique_ptr<QAbstractBarSeries>(new QStackedBarSeries)
                       : std::unique_ptr<QAbstractBarSeries>(new QBarSeries);
}

void Builder::addBars() {
    if (m_layout.geometry.columns == 0)
        return;
    auto bars = emptyBars();
    bars->setBarWidth(ChartGeometry::kSlotShare);
    QList<QBarSet*> sets;
    for (std::size_t i = 0; i < m_layout.data.series.size(); ++i) {
        if (m_layout.geometry.columnOf[i] >= 0)
            sets << makeBarSet(m_layout.data.series[i], bars.get());
    }
    // Horizontal bars are counted from below, and a reversed axis does not turn them round.
    if (m_layout.geometry.isHorizontal)
        std::ranges::reverse(sets);
    for (QBarSet* set : sets)
        bars->append(set);
    attach(bars.release());
}

QBarSet* Builder::makeBarSet(const ChartSeries& series, QObject* parent) const {
    auto* set = new QBarSet(toQt(series.name), parent);
    QList<qreal> values;
    for (const chart::ChartPoint& point : series.points)
        values << point.value.value_or(0); // a column without height
    if (m_layout.geometry.isHorizontal)
        std::ranges::reverse(values);
    set->append(values);
    set->setPen(Qt::NoPen);
    set->setBrush(m_theme.of(series.colour));
    return set;
}

QList<QPointF> Builder::pointsOf(const ChartSeries& series, const chart::Run& run) const {
    QList<QPointF> points;
    const auto columns = static_cast<std::size_t>(std::max(1.0, m_layout.geometry.plot.width()));
    for (const std::size_t i : drawnPoints(series, run, columns))
        points << QPointF(static_cast<double>(i), *series.points[i].value);
    return points;
}

void Builder::addStroke(const ChartSeries& series) {
    const bool isArea =
        m_layout.data.kind == chart::ChartKind::Area && series.mark == chart::MarkKind::Default;
    for (const chart::Run& run : runsOf(series)) {
        if (run.first == run.last)
            continue;
        const QList<QPointF> points = pointsOf(series, run);
        const QPen pen = linePen(series, m_theme, run.isForecast);
        if (isArea)
            addArea(series, points, pen);
        auto* line = new QLineSeries(&m_chart);
        line->replace(points);
        line->setPen(pen);
        attach(line);
    }
}

void Builder::addArea(const ChartSeries& series, const QList<QPointF>& points, const QPen& pen) {
    auto* upper = new QLineSeries(&m_chart);
    auto* lower = new QLineSeries(&m_chart);
    upper->replace(points);
    lower->replace(QList<QPointF>{{points.first().x(), 0}, {points.last().x(), 0}});
    auto* area = new QAreaSeries(upper, lower);
    QColor fill = m_theme.of(series.colour);
    fill.setAlphaF(pen.style() == Qt::DashLine ? 0.12F : 0.25F);
    area->setBrush(fill);
    area->setPen(Qt::NoPen);
    attach(area);
}

void Builder::addMarkers(const ChartSeries& series) {
    const LineMarks marks = lineMarks(series);
    addMarkerSeries(series, marks.filled, false);
    addMarkerSeries(series, marks.open, true);
}

void Builder::addMarkerSeries(const ChartSeries& series, const QList<QPointF>& points, bool isOpen) {
    if (points.isEmpty())
        return;
    const QColor colour = m_theme.of(series.colour);
    auto* markers = new QScatterSeries(&m_chart);
    markers->setMarkerShape(markerShape(series.marker));
    markers->setMarkerSize(isOpen ? kMarkerSize : kMarkerSize - 1);
    markers->setBrush(isOpen ? m_theme.surface : colour);
    markers->setPen(isOpen ? QPen(colour, 1.75) : QPen(Qt::NoPen));
    markers->replace(points);
    attach(markers);
}

} // namespace

QPen linePen(const ChartSeries& series, const Theme& theme, bool isForecast) {
    QPen pen(theme.of(series.colour), kLineWidth);
    pen.setStyle(isForecast ? Qt::DashLine : penStyle(series.dash));
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(pen.style() == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

std::unique_ptr<QChart> makeQtChart(const ChartLayout& layout, const Theme& theme) {
    auto chart = std::make_unique<QChart>();
    Builder(*chart, layout, theme).build();
    return chart;
}

} // namespace entente::ui
