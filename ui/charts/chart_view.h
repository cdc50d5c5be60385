#pragma once

#include "core/chart/chart_data.h"
#include "ui/charts/chart_scene.h"
#include "ui/render/theme.h"

#include <QWidget>

#include <optional>

class QGraphicsView;
class QLabel;

namespace entente::ui {

/// Shows one chart. Pointing at it, or left and right (up and down for the series) on the keyboard, reads
/// figures out; to assistive technology it is a chart whose description is the alternative text and whose
/// value is what is read out.
class ChartWidget : public QWidget {
    Q_OBJECT

  public:
    explicit ChartWidget(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setChart(chart::ChartData chart);
    /// Shows what would be here and the one next step instead of a chart.
    void showEmpty(const QString& text);
    /// Where the page around it says the title already.
    void setTitleVisible(bool isVisible);

    [[nodiscard]] const std::optional<chart::ChartData>& chart() const { return m_chart; }
    /// "Japan, 8.78 trillion yen, FY2024": the figure that is pointed at; empty when none is.
    [[nodiscard]] QString readOut() const;
    void setMark(std::optional<PointMark> mark);
    [[nodiscard]] const std::optional<PointMark>& mark() const { return m_mark; }

    [[nodiscard]] QSize sizeHint() const override { return {720, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void rebuild();
    void pointAt(QPointF place);
    [[nodiscard]] std::optional<PointMark> moved(int key) const;
    void announce();

    std::optional<chart::ChartData> m_chart;
    std::optional<PointMark> m_mark;
    Theme m_theme = Theme::light();
    bool m_isTitleVisible = true;
    ChartScene* m_scene;
    QGraphicsView* m_view;
    QLabel* m_empty;
};

} // namespace entente::ui
