#include "core/slides/chart_plan.h"
#include "core/slides/text_measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

namespace entente::slides {
namespace {

constexpr double kWideFrame = 600;
constexpr double kGap = 8;
constexpr double kLegendSwatch = 34;
/// Longer names go into a legend.
constexpr double kLargestLabelShare = 0.26;
constexpr double kLargestLegendShare = 0.3;
constexpr double kLargestCategoryShare = 0.35;
constexpr std::size_t kMostEndLabels = 7;

/// Distances from the frame's edges to the inside of the plot, in points.
struct Margins {
    double left = 0;
    double top = 0;
    double right = 14;
    double bottom = 0;
};

class Layout {
  public:
    Layout(ChartPlan& plan, const Box& frame) : m_plan(plan), m_data(plan.data), m_frame(frame) {
        m_isHorizontal = m_data.kind == chart::ChartKind::Bar;
        m_geometry.textSize = frame.width >= kWideFrame ? 12 : 11;
        m_geometry.titleSize = frame.width >= kWideFrame ? 14 : 12;
    }

    ChartGeometry make(std::string_view slideTitle) {
        placeTitle(slideTitle);
        placeValueTitle();
        chooseLabels();
        placeLegend();
        placeAxes();
        m_geometry.plot = {m_margins.left / m_frame.width, m_margins.top / m_frame.height,
                           plotWidth() / m_frame.width, plotHeight() / m_frame.height};
        thinCategories();
        spreadEndLabels();
        clearBars();
        return std::move(m_geometry);
    }

  private:
    [[nodiscard]] double plotWidth() const { return m_frame.width - m_margins.left - m_margins.right; }
    [[nodiscard]] double plotHeight() const { return m_frame.height - m_margins.top - m_margins.bottom; }
    [[nodiscard]] double textLine() const { return m_geometry.textSize * 1.4; }
    [[nodiscard]] double widest(const std::vector<std::string>& texts) const {
        double width = 0;
        for (const std::string& text : texts)
            width = std::max(width, textWidth(text, m_geometry.textSize));
        return width;
    }

    void placeTitle(std::string_view slideTitle) {
        if (m_data.title.empty() || m_data.title == slideTitle)
            return;
        m_geometry.title = m_data.title;
        m_margins.top += wrappedHeight(m_data.title, m_geometry.titleSize, m_frame.width * 0.92, true) + 2;
    }

    void placeValueTitle() {
        m_geometry.valueTitle = {0, m_margins.top / m_frame.height};
        m_geometry.categoryTitle = m_geometry.valueTitle;
        const std::string& text = m_isHorizontal ? m_data.categoryTitle : m_data.valueAxis.unit;
        if (!text.empty())
            m_margins.top += textLine() + 2;
    }

    [[nodiscard]] bool hasOnlyLines() const {
        for (std::size_t i = 0; i < m_plan.targetsFrom; ++i) {
            if (formOf(m_plan, i) != SeriesForm::Line)
                return false;
        }
        return true;
    }

    void addEndLabel(std::size_t series) {
        const auto& points = m_data.series[series].points;
        for (std::size_t i = points.size(); i-- > 0;) {
            if (points[i].value) {
                m_geometry.endLabels.push_back({.series = series, .point = i});
                return;
            }
        }
    }

    void chooseLabels() {
        if (m_isHorizontal)
            return;
        const bool all = hasOnlyLines() && m_data.series.size() <= kMostEndLabels;
        for (std::size_t i = all ? 0 : m_plan.targetsFrom; i < m_data.series.size(); ++i)
            addEndLabel(i);
        double width = 0;
        for (const EndLabel& label : m_geometry.endLabels)
            width = std::max(width, textWidth(m_data.series[label.series].name, m_geometry.textSize, true));
        if (width > m_frame.width * kLargestLabelShare)
            m_geometry.endLabels.clear();
        else if (!m_geometry.endLabels.empty())
            m_margins.right = width + 2 * kGap;
    }

    [[nodiscard]] bool needsLegend() const {
        const std::size_t unnamed = m_data.series.size() - m_geometry.endLabels.size();
        // A single series is named by the chart's title.
        return unnamed > 1 ||
               (unnamed == 1 && m_data.series.size() > m_plan.targetsFrom && m_geometry.endLabels.empty());
    }

    void placeLegend() {
        if (!needsLegend())
            return;
        double sum = 0;
        double widestEntry = 0;
        for (const chart::ChartSeries& series : m_data.series) {
            const double width = textWidth(series.name, m_geometry.textSize) + kLegendSwatch;
            sum += width;
            widestEntry = std::max(widestEntry, width);
        }
        if (sum <= m_frame.width * 0.95) {
            m_geometry.legend = LegendPlace::Top;
            m_geometry.legendBox = {0, m_margins.top / m_frame.height, sum / m_frame.width,
                                    (textLine() + 4) / m_frame.height};
            m_margins.top += textLine() + 6;
            return;
        }
        placeLegendRight(std::min(widestEntry, m_frame.width * kLargestLegendShare));
    }

    void placeLegendRight(double width) {
        double height = 8;
        for (const chart::ChartSeries& series : m_data.series)
            height += wrappedHeight(series.name, m_geometry.textSize, width - kLegendSwatch) + 4;
        height = std::min(height, m_frame.height - m_margins.top);
        m_geometry.legend = LegendPlace::Right;
        m_geometry.legendBox = {1 - width / m_frame.width, m_margins.top / m_frame.height,
                                width / m_frame.width, height / m_frame.height};
        m_margins.right += width + kGap;
    }

    void placeAxes() {
        std::vector<std::string> ticks;
        for (const chart::Tick& tick : m_data.valueAxis.ticks)
            ticks.push_back(tick.label);
        std::vector<std::string> categories;
        for (const chart::Category& category : m_data.categories)
            categories.push_back(category.label);
        const auto& left = m_isHorizontal ? categories : ticks;
        const auto& below = m_isHorizontal ? m_data.valueAxis.unit : m_data.categoryTitle;
        m_margins.left = std::min(widest(left), m_frame.width * kLargestCategoryShare) + kGap + 2;
        m_margins.top += 1.5 * kGap;
        m_margins.bottom = textLine() + 4;
        if (!below.empty()) {
            m_margins.bottom += textLine() + 2;
            Corner& corner = m_isHorizontal ? m_geometry.valueTitle : m_geometry.categoryTitle;
            corner = {m_margins.left / m_frame.width, 1 - (textLine() + 2) / m_frame.height};
        }
        m_categoryWidth = widest(categories);
    }

    [[nodiscard]] std::span<const int> labelSteps() const {
        static constexpr std::array kYears{1, 2, 5, 10, 20, 25, 50, 100};
        static constexpr std::array kQuarters{1, 2, 4, 8, 20, 40, 80};
        static constexpr std::array kMonths{1, 3, 6, 12, 24, 60, 120};
        if (m_data.categories.empty())
            return kYears;
        switch (m_data.categories.front().period.frequency) {
        case base::Frequency::Quarterly:
            return kQuarters;
        case base::Frequency::Monthly:
            return kMonths;
        default:
            return kYears;
        }
    }

    void thinCategories() {
        const auto count = static_cast<double>(std::max<std::size_t>(1, m_data.categories.size()));
        const double slot = (m_isHorizontal ? plotHeight() : plotWidth()) / count;
        if (!m_isHorizontal && slot < m_categoryWidth + kGap / 2)
            shortenYears();
        const double needed = m_isHorizontal ? textLine() : m_categoryWidth + kGap / 2;
        for (const int step : labelSteps()) {
            m_geometry.labelStep = step;
            if (slot * step >= needed)
                break;
        }
        const bool isSingleBar =
            m_plan.targetsFrom == 1 && formOf(m_plan, 0) == SeriesForm::Bar && !isStacked(m_plan);
        m_geometry.showsValues = isSingleBar && slot >= (m_isHorizontal ? textLine() : valueWidth() + 4);
    }

    /// "FY2024" and "2024年度" to "2024", if all are years and the axis says what kind.
    void shortenYears() {
        const auto isYear = [](const chart::Category& category) {
            return category.period.frequency <= base::Frequency::FiscalUnitedStates &&
                   category.label.find(std::to_string(category.period.year())) != std::string::npos;
        };
        if (m_data.categoryTitle.empty() ||
            !std::all_of(m_data.categories.begin(), m_data.categories.end(), isYear))
            return;
        m_categoryWidth = 0;
        for (chart::Category& category : m_data.categories) {
            category.label = std::to_string(category.period.year());
            m_categoryWidth = std::max(m_categoryWidth, textWidth(category.label, m_geometry.textSize));
        }
    }

    /// Of the widest value as its label will show it.
    [[nodiscard]] double valueWidth() const {
        const std::string& format = m_data.valueAxis.numberFormat;
        const auto point = format.find('.');
        const auto decimals = point == std::string::npos ? 0 : format.find_first_not_of('0', point + 1);
        const int shown =
            static_cast<int>(std::min(decimals, format.size()) - (decimals == 0 ? 0 : point + 1));
        double width = 0;
        for (const chart::ChartPoint& one : m_data.series.front().points) {
            if (one.value)
                width = std::max(width,
                                 textWidth(fmt::format("{:.{}f}", *one.value, shown), m_geometry.textSize));
        }
        return width;
    }

    /// Labels of lines that end close to each other are pushed apart, evenly about where they would stand.
    void spreadEndLabels() {
        auto& labels = m_geometry.endLabels;
        const double span = m_data.valueAxis.maximum - m_data.valueAxis.minimum;
        if (labels.empty() || span <= 0)
            return;
        const auto heightOf = [&](const EndLabel& label) {
            const double value = *m_data.series[label.series].points[label.point].value;
            return (m_data.valueAxis.maximum - value) / span * plotHeight();
        };
        std::sort(labels.begin(), labels.end(),
                  [&](const EndLabel& a, const EndLabel& b) { return heightOf(a) < heightOf(b); });
        std::vector<double> wanted(labels.size());
        std::transform(labels.begin(), labels.end(), wanted.begin(), heightOf);
        const std::vector<double> placed = apart(wanted, m_geometry.textSize * 1.25);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const double shift = placed[i] - wanted[i];
            labels[i].shift = std::abs(shift) < 0.5 ? 0 : shift / m_frame.height;
        }
    }

    /// A line over bars ends in the middle of the last one; its name stands beside the plot.
    void clearBars() {
        if (hasOnlyLines() || m_data.categories.empty())
            return;
        const double half = plotWidth() / static_cast<double>(m_data.categories.size()) / 2;
        for (EndLabel& label : m_geometry.endLabels)
            label.shiftX = half / m_frame.width;
    }

    /// Sorted positions, moved as little as keeps them a distance apart: overlapping runs are merged and
    /// centred.
    static std::vector<double> apart(const std::vector<double>& wanted, double distance) {
        struct Run {
            double sum;
            std::size_t count;
            double first(double gap) const {
                const auto n = static_cast<double>(count);
                return sum / n - (n - 1) * gap / 2;
            }
        };
        std::vector<Run> runs;
        for (const double position : wanted) {
            runs.push_back({position, 1});
            while (runs.size() > 1) {
                const Run& above = runs[runs.size() - 2];
                if (above.first(distance) + static_cast<double>(above.count) * distance <=
                    runs.back().first(distance))
                    break;
                const Run merged{above.sum + runs.back().sum, above.count + runs.back().count};
                runs.pop_back();
                runs.back() = merged;
            }
        }
        std::vector<double> placed;
        for (const Run& run : runs) {
            for (std::size_t i = 0; i < run.count; ++i)
                placed.push_back(run.first(distance) + static_cast<double>(i) * distance);
        }
        return placed;
    }

    ChartPlan& m_plan;
    chart::ChartData& m_data;
    Box m_frame;
    bool m_isHorizontal = false;
    Margins m_margins;
    double m_categoryWidth = 0;
    ChartGeometry m_geometry;
};

} // namespace

ChartGeometry layOut(ChartPlan& plan, const Box& frame, std::string_view slideTitle) {
    return Layout(plan, frame).make(slideTitle);
}

} // namespace entente::slides
