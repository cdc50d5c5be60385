#include "ui/charts/chart_scene.h"

#include "core/chart/runs.h"
#include "ui/charts/qt_chart_adapter.h"
#include "ui/charts/text_lines.h"
#include "ui/text.h"

#include <QGraphicsItemGroup>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>

#include <algorithm>

namespace entente::ui {
namespace {

/// From back to front: the plot, what stands on it, words, the mark.
constexpr double kOnPlot = 10;
constexpr double kWords = 20;
constexpr double kAbove = 30;

/// The glyphs stand in the middle of the line that the layout gave them.
void place(QGraphicsSimpleTextItem* item, const QRectF& rect) {
    item->setPos(rect.left(), rect.top() + (rect.height() - item->boundingRect().height()) / 2);
}

} // namespace

ChartScene::ChartScene(QObject* parent) : QGraphicsScene(parent) {
    // Rebuilt as a whole at each change; an index would cost more than it finds.
    setItemIndexMethod(NoIndex);
}

void ChartScene::show(const chart::ChartData& data, const Theme& theme, QSizeF size,
                      const ChartLayoutOptions& options) {
    clear();
    m_mark = nullptr;
    m_theme = theme;
    m_layout = layOut(data, size, options);
    setSceneRect(QRectF(QPointF(), size));
    setBackgroundBrush(theme.surface);
    if (m_layout.geometry.plot.width() > 0 && m_layout.geometry.plot.height() > 0 &&
        m_layout.geometry.categories > 0) {
        addPlot();
        addOpenColumns();
        addBaseline();
        addTargets();
        addBreaks();
    }
    addSwatches();
    addTexts();
}

void ChartScene::addPlot() {
    QChart* chart = makeQtChart(m_layout, m_theme).release();
    addItem(chart);
    // A chart that no view has shown has not laid itself out.
    chart->layout()->activate();
    chart->setPlotArea(m_layout.geometry.outerPlot());
}

/// The line that columns stand on: zero, else the axis' lower end.
void ChartScene::addBaseline() {
    const ChartGeometry& g = m_layout.geometry;
    const double value = std::clamp(0.0, g.minimum, g.maximum);
    const QPointF from = g.at(g.firstEdge(), value);
    const QPointF to = g.at(g.lastEdge(), value);
    addLine(QLineF(from, to), QPen(m_theme.secondary, 1))->setZValue(kOnPlot);
}

void ChartScene::addTargets() {
    const ChartGeometry& g = m_layout.geometry;
    for (const chart::TargetMark& target : m_layout.data.targets) {
        const QLineF line(g.at(g.firstEdge(), target.value), g.at(g.lastEdge(), target.value));
        addLine(line, QPen(m_theme.text, 1))->setZValue(kOnPlot);
    }
}

void ChartScene::addBreaks() {
    const ChartGeometry& g = m_layout.geometry;
    for (const chart::ChartSeries& series : m_layout.data.series) {
        for (std::size_t i = 1; i < series.points.size(); ++i) {
            if (!series.points[i].breakBefore || !series.points[i].value)
                continue;
            const double between = static_cast<double>(i) - 0.5;
            addLine(QLineF(g.at(between, g.minimum), g.at(between, g.maximum)),
                    QPen(m_theme.secondary, 1, Qt::DotLine))
                ->setZValue(kOnPlot);
        }
    }
}

/// Qt Charts fills all columns of a series alike; an estimate's or forecast's is laid over it.
void ChartScene::addOpenColumns() {
    const ChartGeometry& g = m_layout.geometry;
    std::vector<double> above(m_layout.data.categories.size(), 0);
    std::vector<double> below(m_layout.data.categories.size(), 0);
    for (std::size_t s = 0; s < m_layout.data.series.size(); ++s) {
        const chart::ChartSeries& series = m_layout.data.series[s];
        for (std::size_t i = 0; g.columnOf[s] >= 0 && i < series.points.size(); ++i) {
            const chart::ChartPoint& point = series.points[i];
            const double value = point.value.value_or(0);
            double& foot = value < 0 ? below[i] : above[i];
            const double from = g.isStacked ? foot : 0;
            foot += value;
            const bool isForecast = chart::isForecast(point);
            if (!isOpen(point) && !isForecast)
                continue;
            const QRectF rect = g.column(s, static_cast<int>(i), from, from + value);
            const QColor colour = m_theme.of(series.colour);
            QColor pale = colour;
            pale.setAlphaF(chart::kOpenColumnOpacity);
            QPen pen(colour, 1, isForecast ? Qt::DashLine : Qt::SolidLine);
            pen.setJoinStyle(Qt::MiterJoin);
            addRect(rect, Qt::NoPen, m_theme.surface)->setZValue(kOnPlot - 1);
            addRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), pen, isForecast ? QBrush(Qt::NoBrush) : QBrush(pale))
                ->setZValue(kOnPlot - 1);
        }
    }
}

QColor ChartScene::colourOf(const ChartText& text) const {
    switch (text.role) {
    case ChartText::Role::Title:
        return m_theme.text;
    case ChartText::Role::Series:
        return m_theme.of(m_layout.data.series[static_cast<std::size_t>(text.series)].colour);
    case ChartText::Role::Target:
    case ChartText::Role::Value:
        return m_theme.text;
    case ChartText::Role::Unit:
        return text.series < 0 ? m_theme.secondary : m_theme.text;
    default:
        return m_theme.secondary;
    }
}

void ChartScene::addTexts() {
    for (const ChartText& text : m_layout.texts) {
        // A value may stand on a target line.
        if (text.role == ChartText::Role::Value)
            addRect(text.rect, Qt::NoPen, m_theme.surface)->setZValue(kOnPlot + 1);
        auto* item = addSimpleText(text.text, text.font);
        item->setBrush(colourOf(text));
        item->setZValue(kWords);
        place(item, text.rect);
    }
}

void ChartScene::addSwatches() {
    for (const ChartSwatch& swatch : m_layout.swatches) {
        const auto index = static_cast<std::size_t>(swatch.series);
        const chart::ChartSeries& series = m_layout.data.series[index];
        const double middle = swatch.rect.center().y();
        if (m_layout.geometry.columnOf[index] < 0)
            addLine(QLineF(swatch.rect.left(), middle, swatch.rect.right(), middle),
                    linePen(series, m_theme, false));
        else
            addRect(QRectF(swatch.rect.left() + 4, middle - 6, 12, 12), Qt::NoPen, m_theme.of(series.colour));
    }
}

void ChartScene::setMark(std::optional<PointMark> mark) {
    delete m_mark;
    m_mark = nullptr;
    const ChartGeometry& g = m_layout.geometry;
    if (!mark || mark->category < 0 || mark->category >= g.categories)
        return;
    m_mark = createItemGroup({});
    m_mark->setZValue(kAbove);
    auto* line =
        new QGraphicsLineItem(QLineF(g.at(mark->category, g.minimum), g.at(mark->category, g.maximum)));
    line->setPen(QPen(m_theme.accent, 1));
    m_mark->addToGroup(line);
    for (int s = 0; s < static_cast<int>(m_layout.data.series.size()); ++s)
        addRing(m_mark, *mark, s);
    addCard(m_mark, *mark);
}

void ChartScene::addRing(QGraphicsItemGroup* group, const PointMark& mark, int series) {
    const auto index = static_cast<std::size_t>(series);
    const ChartGeometry& g = m_layout.geometry;
    const auto& value = m_layout.data.series[index].points[static_cast<std::size_t>(mark.category)].value;
    if (!value)
        return;
    QAbstractGraphicsShapeItem* ring = nullptr;
    if (g.columnOf[index] < 0) {
        const double radius = series == mark.series ? 7 : 4.5;
        QRectF circle(QPointF(), QSizeF(radius, radius) * 2);
        circle.moveCenter(g.at(mark.category, *value));
        ring = new QGraphicsEllipseItem(circle);
    } else if (m_layout.isComparison || (!g.isStacked && series == mark.series)) {
        ring = new QGraphicsRectItem(g.column(index, mark.category, 0, *value).adjusted(-2, -2, 2, 2));
    }
    if (!ring)
        return; // within a stack the line says it
    ring->setPen(QPen(m_theme.accent, 2));
    group->addToGroup(ring);
}

void ChartScene::addCard(QGraphicsItemGroup* group, const PointMark& mark) {
    const ChartGeometry& g = m_layout.geometry;
    std::vector<QGraphicsSimpleTextItem*> lines;
    double width = 0;
    for (std::size_t s = 0; s < m_layout.data.series.size(); ++s) {
        const chart::ChartSeries& series = m_layout.data.series[s];
        const chart::ChartPoint& point = series.points[static_cast<std::size_t>(mark.category)];
        if (point.status == model::ObservationStatus::NotApplicable && !point.value)
            continue;
        const bool isFirst = static_cast<int>(s) == mark.series && m_layout.data.series.size() > 1;
        auto* line =
            new QGraphicsSimpleTextItem(toQt(series.name) + QStringLiteral("  ") + toQt(point.readOut));
        line->setFont(uiFont(type::kBody, isFirst));
        line->setBrush(m_theme.of(series.colour));
        width = std::max(width, line->boundingRect().width());
        lines.push_back(line);
    }
    const double height = lineHeight(uiFont(type::kBody));
    const QSizeF size(width + 2 * space::kSmall,
                      height * static_cast<double>(lines.size()) + 2 * space::kTiny);
    const QPointF anchor = g.at(mark.category, g.maximum);
    double left = anchor.x() + space::kMedium;
    if (left + size.width() > m_layout.size.width() - space::kTiny)
        left = anchor.x() - space::kMedium - size.width();
    const double top =
        g.isHorizontal ? std::min(anchor.y(), m_layout.size.height() - size.height()) : g.plot.top();
    auto* card = new QGraphicsRectItem(QRectF(QPointF(std::max(2.0, left), std::max(2.0, top)), size));
    card->setBrush(m_theme.surface);
    card->setPen(QPen(m_theme.line, 1));
    group->addToGroup(card);
    double y = card->rect().top() + space::kTiny;
    for (QGraphicsSimpleTextItem* line : lines) {
        place(line, QRectF(card->rect().left() + space::kSmall, y, width, height));
        group->addToGroup(line);
        y += height;
    }
}

} // namespace entente::ui
