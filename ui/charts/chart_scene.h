#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/render/theme.h"

#include <QGraphicsScene>

#include <optional>

class QGraphicsItemGroup;

namespace entente::ui {

/// The figure that is pointed at.
struct PointMark {
    int category = 0;
    /// The series read out first.
    int series = 0;
    bool operator==(const PointMark&) const = default;
};

/// A chart as a picture of one size: title, unit, plot, labels, footnote. The widget shows it and the exports
/// render it, so they cannot differ.
class ChartScene : public QGraphicsScene {
    Q_OBJECT

  public:
    explicit ChartScene(QObject* parent = nullptr);

    void show(const chart::ChartData& data, const Theme& theme, QSizeF size,
              const ChartLayoutOptions& options = {});
    [[nodiscard]] const ChartLayout& layout() const { return m_layout; }

    /// A hairline at the category, rings around its figures, and what they say.
    void setMark(std::optional<PointMark> mark);

  private:
    void addPlot();
    void addBaseline();
    void addTargets();
    void addBreaks();
    void addOpenColumns();
    void addTexts();
    void addSwatches();
    [[nodiscard]] QColor colourOf(const ChartText& text) const;
    void addRing(QGraphicsItemGroup* group, const PointMark& mark, int series);
    void addCard(QGraphicsItemGroup* group, const PointMark& mark);

    ChartLayout m_layout;
    Theme m_theme;
    QGraphicsItemGroup* m_mark = nullptr;
};

} // namespace entente::ui
