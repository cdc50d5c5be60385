#include "ui/charts/chart_layout.h"

#include "core/chart/runs.h"
#include "ui/charts/category_labels.h"
#include "ui/charts/label_spread.h"
#include "ui/charts/text_lines.h"
#include "ui/charts/value_labels.h"
#include "ui/render/theme.h"
#include "ui/text.h"

#include <algorithm>
#include <iterator>

namespace entente::ui {
namespace {

using chart::ChartData;
using Role = ChartText::Role;

constexpr double kWidestLabelShare = 0.28;
constexpr double kWidestLabel = 190;
constexpr double kSwatchWidth = 20;
/// Narrower charts keep their width for the lines and name them in a legend.
constexpr double kNarrow = 340;
/// Smaller charts take the smaller title and at most two lines of footnote.
constexpr QSizeF kSmallChart(540, 360);

/// A name at the right edge, beside the line that it names.
struct EndLabel {
    QStringList lines;
    Role role = Role::Series;
    int series = -1;
    double value = 0;
};

/// Puts one part after another, from the edges inwards; what remains is the plot.
class Arranger {
  public:
    Arranger(const ChartData& data, QSizeF size, const ChartLayoutOptions& options) {
        m_layout.size = size;
        m_layout.data = chart::comparisonForm(data);
        m_layout.isComparison = chart::isComparison(data);
        m_layout.geometry = ChartGeometry::of(m_layout.data, QRectF(), m_layout.isComparison);
        m_free = QRectF(QPointF(), size)
                     .adjusted(options.margin, options.margin, -options.margin, -options.margin);
        if (options.hasTitle)
            putTitle();
        putUnit(m_layout.isComparison ? data.categories.front().label : std::string());
        putFootnote();
        const bool isNamedDirectly = collectNames();
        collectTargets();
        if (!isNamedDirectly && needsLegend())
            putLegend();
        cutPlot();
        putAll(tickLabels(m_layout, m_small));
        putAll(categoryLabels(m_layout, m_small));
        putAll(valueLabels(m_layout, m_small));
        putEndLabels();
    }
    [[nodiscard]] ChartLayout take() { return std::move(m_layout); }

  private:
    void put(const QString& text, QPointF topLeft, const QFont& font, Role role, int series = -1) {
        const QSizeF size(textWidth(text, font), lineHeight(font));
        m_layout.texts.push_back({text, QRectF(topLeft, size), font, role, series});
    }
    void putAll(std::vector<ChartText> texts) {
        std::ranges::move(texts, std::back_inserter(m_layout.texts));
    }
    void putLinesOnTop(const QStringList& lines, const QFont& font, Role role) {
        for (const QString& line : lines) {
            put(line, m_free.topLeft(), font, role);
            m_free.setTop(m_free.top() + lineHeight(font));
        }
    }
    [[nodiscard]] bool isSmall() const {
        return m_layout.size.width() < kSmallChart.width() || m_layout.size.height() < kSmallChart.height();
    }
    [[nodiscard]] const QFont& fontOf(Role role) const { return role == Role::Series ? m_name : m_small; }
    void putTitle();
    void putUnit(const std::string& onlyCategory);
    void putFootnote();
    bool collectNames();
    void collectTargets();
    [[nodiscard]] bool needsLegend() const;
    void putLegend();
    [[nodiscard]] double endRoom() const;
    void cutPlot();
    void putEndLabels();
    void putTargetAbove(const EndLabel& label);

    ChartLayout m_layout;
    QRectF m_free;
    std::vector<EndLabel> m_ends;
    const QFont m_small = uiFont(type::kSecondary);
    const QFont m_body = uiFont(type::kBody);
    const QFont m_name = uiFont(type::kBody, true);
};

void Arranger::putTitle() {
    const QFont font = uiFont(isSmall() ? type::kEmphasis : type::kTitle, true);
    if (!m_layout.data.title.empty())
        putLinesOnTop(wrapped(toQt(m_layout.data.title), font, m_free.width()), font, Role::Title);
}

void Arranger::putUnit(const std::string& onlyCategory) {
    const QString unit = toQt(m_layout.data.valueAxis.unit);
    const QString text =
        onlyCategory.empty() ? unit : QStringLiteral("%1 · %2").arg(toQt(onlyCategory), unit);
    if (!text.isEmpty())
        putLinesOnTop(wrapped(text, m_body, m_free.width()), m_body, Role::Unit);
    m_free.setTop(m_free.top() + space::kMedium);
}

void Arranger::putFootnote() {
    if (m_layout.data.footnote.empty())
        return;
    QString text = toQt(m_layout.data.footnote);
    QStringList lines = wrapped(text, m_small, m_free.width());
    // A small chart keeps its first sentence, the source; the others are for those who look closer.
    for (qsizetype end = 0; isSmall() && lines.size() > 2 && end >= 0;) {
        end = std::max(text.lastIndexOf(QStringLiteral(". ")), text.lastIndexOf(QStringLiteral("。")));
        text.truncate(std::max<qsizetype>(end, 0));
        lines = end > 0 ? wrapped(text, m_small, m_free.width()) : lines;
    }
    double top = m_free.bottom() - lineHeight(m_small) * static_cast<double>(lines.size());
    m_free.setBottom(top - space::kSmall);
    for (const QString& line : lines) {
        put(line, {m_free.left(), top}, m_small, Role::Footnote);
        top += lineHeight(m_small);
    }
}

std::optional<double> lastValue(const chart::ChartSeries& series) {
    std::optional<double> last;
    for (const chart::ChartPoint& point : series.points)
        last = point.value ? point.value : last;
    return last;
}

/// Names stand at the lines' ends where all are lines and there is room for all of them.
bool Arranger::collectNames() {
    if (m_layout.geometry.hasSlots || m_free.width() < kNarrow)
        return false;
    const double widest = std::min(kWidestLabel, m_free.width() * kWidestLabelShare);
    double height = 0;
    for (std::size_t i = 0; i < m_layout.data.series.size(); ++i) {
        const chart::ChartSeries& series = m_layout.data.series[i];
        EndLabel label{wrapped(toQt(series.name), m_name, widest), Role::Series, static_cast<int>(i),
                       lastValue(series).value_or(0)};
        height += lineHeight(m_name) * static_cast<double>(label.lines.size());
        if (lastValue(series))
            m_ends.push_back(std::move(label));
    }
    if (height < m_free.height() * 0.7)
        return true;
    m_ends.clear();
    return false;
}

void Arranger::collectTargets() {
    const double widest = std::min(kWidestLabel, m_free.width() * kWidestLabelShare);
    for (const chart::TargetMark& target : m_layout.data.targets)
        m_ends.push_back({wrapped(toQt(target.label), m_small, widest), Role::Target, -1, target.value});
}

bool Arranger::needsLegend() const {
    const ChartData& data = m_layout.data;
    const bool isSaid = data.series.size() == 1 && data.title.find(data.series[0].name) != std::string::npos;
    return !m_layout.isComparison && !isSaid;
}

void Arranger::putLegend() {
    const double height = lineHeight(m_body);
    QPointF place = m_free.topLeft();
    for (std::size_t i = 0; i < m_layout.data.series.size(); ++i) {
        const QString name = toQt(m_layout.data.series[i].name);
        const double width = kSwatchWidth + space::kSmall + textWidth(name, m_body);
        if (place.x() > m_free.left() && place.x() + width > m_free.right())
            place = {m_free.left(), place.y() + height};
        const int series = static_cast<int>(i);
        m_layout.swatches.push_back({QRectF(place.x(), place.y(), kSwatchWidth, height), series});
        put(name, place + QPointF(kSwatchWidth + space::kSmall, 0), m_body, Role::Unit, series);
        place.rx() += width + space::kHuge;
    }
    m_free.setTop(place.y() + height + space::kMedium);
}

double Arranger::endRoom() const {
    double room = 0;
    for (const EndLabel& label : m_ends) {
        for (const QString& line : label.lines)
            room = std::max(room, textWidth(line, fontOf(label.role)) + space::kMedium);
    }
    return room;
}

/// What the tick, category and end labels leave of the free space.
void Arranger::cutPlot() {
    const bool isHorizontal = m_layout.geometry.isHorizontal;
    const double categories = categoryRoom(m_layout.data, m_small, m_free.size(), m_layout.isComparison);
    const double line = lineHeight(m_small);
    QRectF plot = m_free;
    if (isHorizontal) {
        // Targets stand above their lines; values stand right of the bars.
        const double above = m_layout.data.targets.empty() ? 0 : line;
        const double right =
            std::max(widestTick(m_layout.data, m_small) / 2, widestValue(m_layout, m_small) + space::kTiny);
        plot.adjust(categories + space::kSmall, above, -right, -line - space::kTiny);
    } else {
        plot.adjust(widestTick(m_layout.data, m_small) + space::kSmall, line / 2, -endRoom(),
                    -categories - space::kTiny);
    }
    m_layout.geometry = ChartGeometry::of(m_layout.data, plot, m_layout.isComparison);
}

void Arranger::putTargetAbove(const EndLabel& label) {
    const ChartGeometry& g = m_layout.geometry;
    const QString text = label.lines.join(QLatin1Char(' '));
    const double width = textWidth(text, m_small);
    const double left =
        std::clamp(g.across(label.value) - width / 2, 0.0, std::max(0.0, m_layout.size.width() - width));
    put(text, {left, g.plot.top() - lineHeight(m_small)}, m_small, Role::Target);
}

void Arranger::putEndLabels() {
    const ChartGeometry& g = m_layout.geometry;
    std::vector<Spread> wishes;
    for (const EndLabel& label : m_ends) {
        if (g.isHorizontal)
            putTargetAbove(label);
        else
            wishes.push_back({g.across(label.value),
                              lineHeight(fontOf(label.role)) * static_cast<double>(label.lines.size())});
    }
    const double half = lineHeight(m_name) / 2;
    const std::vector<double> tops = spreadTops(wishes, g.plot.top() - half, g.plot.bottom() + half);
    for (std::size_t i = 0; i < tops.size(); ++i) {
        const EndLabel& label = m_ends[i];
        double top = tops[i];
        for (const QString& line : label.lines) {
            put(line, {g.plot.right() + space::kMedium, top}, fontOf(label.role), label.role, label.series);
            top += lineHeight(fontOf(label.role));
        }
    }
}

} // namespace

ChartLayout layOut(const ChartData& data, QSizeF size, const ChartLayoutOptions& options) {
    return Arranger(data, size, options).take();
}

} // namespace entente::ui
