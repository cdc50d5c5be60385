#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace entente::ui {

/// What a small chart in a tile shows: bars from zero, one a period, and perhaps a line that they should
/// reach.
struct SparkSpec {
    std::vector<double> values;
    QString firstLabel;
    QString lastLabel;
    QColor colour;
    std::optional<double> target;
    QString targetLabel;
};

/// A chart without axes: the shape of a series, for a glance. The figures stand beside it and in its view.
class SparkChart : public QWidget {
    Q_OBJECT

  public:
    explicit SparkChart(SparkSpec spec, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    SparkSpec m_spec;
};

} // namespace entente::ui
