#include "ui/charts/category_labels.h"

#include "ui/charts/text_lines.h"
#include "ui/render/theme.h"
#include "ui/text.h"

#include <algorithm>
#include <optional>

namespace entente::ui {
namespace {

using chart::Category;
using chart::ChartData;

/// Below this the names of two labels would run together.
constexpr double kGap = space::kMedium;

const Category& categoryOf(const ChartData& data, int index) {
    return data.categories[static_cast<std::size_t>(index)];
}

std::vector<int> majorsOf(const ChartData& data) {
    std::vector<int> majors;
    for (int i = 0; i < static_cast<int>(data.categories.size()); ++i) {
        if (categoryOf(data, i).isMajor)
            majors.push_back(i);
    }
    return majors;
}

/// Months and quarters whose labels stand at Januaries are labelled by the year alone.
bool areLabelledByYear(const ChartData& data) {
    return std::ranges::all_of(data.categories, [](const Category& c) {
        const bool isPartOfYear = c.period.frequency >= base::Frequency::Quarterly;
        return !c.isMajor || (isPartOfYear && base::toCivil(c.period.first).month == 1);
    });
}

ChartText labelAt(const ChartLayout& layout, int category, bool isYear, const QFont& font) {
    const ChartGeometry& g = layout.geometry;
    const Category& own = categoryOf(layout.data, category);
    const QString text = isYear ? QString::number(own.period.year()) : toQt(own.label);
    const QSizeF size(textWidth(text, font), lineHeight(font));
    const double place = g.along(category);
    QPointF topLeft(g.plot.left() - space::kSmall - size.width(), place - size.height() / 2);
    if (!g.isHorizontal)
        topLeft = {
            std::clamp(place - size.width() / 2, 0.0, std::max(0.0, layout.size.width() - size.width())),
            g.plot.bottom() + space::kTiny};
    return {.text = text, .rect = QRectF(topLeft, size), .font = font, .role = ChartText::Role::Category};
}

bool standApart(const ChartText& before, const ChartText& here, bool isHorizontal) {
    return isHorizontal ? here.rect.top() >= before.rect.bottom()
                        : here.rect.left() >= before.rect.right() + kGap;
}

/// Every n-th of the majors; empty when two of them touch.
std::vector<ChartText> everyNth(const ChartLayout& layout, const std::vector<int>& majors, std::size_t n,
                                std::size_t offset, const QFont& font) {
    std::vector<ChartText> labels;
    const bool isYear = areLabelledByYear(layout.data);
    for (std::size_t i = offset; i < majors.size(); i += n) {
        ChartText label = labelAt(layout, majors[i], isYear, font);
        if (!labels.empty() && !standApart(labels.back(), label, layout.geometry.isHorizontal))
            return {};
        labels.push_back(std::move(label));
    }
    return labels;
}

/// Of the first n majors the one at the roundest year, so that 2000 stays where 1995 goes.
std::size_t roundestOf(const ChartData& data, const std::vector<int>& majors, std::size_t n) {
    for (const int round : {100, 50, 20, 10, 5, 2}) {
        for (std::size_t i = 0; i < std::min(n, majors.size()); ++i) {
            if (categoryOf(data, majors[i]).period.year() % round == 0)
                return i;
        }
    }
    return 0;
}

/// Names below their columns, each wrapped to its slot.
std::vector<ChartText> namesInSlots(const ChartLayout& layout, const QFont& font) {
    const ChartGeometry& g = layout.geometry;
    const double slot = g.plot.width() / std::max(1, g.categories) - space::kTiny;
    std::vector<ChartText> labels;
    for (int i = 0; i < g.categories; ++i) {
        double top = g.plot.bottom() + space::kTiny;
        for (const QString& line : wrapped(toQt(categoryOf(layout.data, i).label), font, slot)) {
            const double width = textWidth(line, font);
            labels.push_back({.text = line,
                              .rect = QRectF(g.along(i) - width / 2, top, width, lineHeight(font)),
                              .font = font,
                              .role = ChartText::Role::Category});
            top += lineHeight(font);
        }
    }
    return labels;
}

std::vector<ChartText> namesBeside(const ChartLayout& layout, const QFont& font) {
    const ChartGeometry& g = layout.geometry;
    std::vector<ChartText> labels;
    for (int i = 0; i < g.categories; ++i) {
        const QStringList lines =
            wrapped(toQt(categoryOf(layout.data, i).label), font, layout.size.width() * kWidestNameShare);
        double top = g.along(i) - lineHeight(font) * static_cast<double>(lines.size()) / 2;
        for (const QString& line : lines) {
            const double width = textWidth(line, font);
            labels.push_back(
                {.text = line,
                 .rect = QRectF(g.plot.left() - space::kSmall - width, top, width, lineHeight(font)),
                 .font = font,
                 .role = ChartText::Role::Category});
            top += lineHeight(font);
        }
    }
    return labels;
}

} // namespace

std::vector<ChartText> categoryLabels(const ChartLayout& layout, const QFont& font) {
    if (layout.isComparison)
        return layout.geometry.isHorizontal ? namesBeside(layout, font) : namesInSlots(layout, font);
    const std::vector<int> majors = majorsOf(layout.data);
    for (std::size_t n = 1; n <= majors.size(); ++n) {
        auto labels = everyNth(layout, majors, n, roundestOf(layout.data, majors, n), font);
        if (!labels.empty())
            return labels;
    }
    return {};
}

double categoryRoom(const ChartData& data, const QFont& font, QSizeF free, bool isComparison) {
    const bool isHorizontal = data.kind == chart::ChartKind::Bar;
    const double slot =
        free.width() / static_cast<double>(std::max<std::size_t>(1, data.categories.size())) - 12;
    double room = isHorizontal ? 0 : lineHeight(font);
    for (const Category& category : data.categories) {
        if (!category.isMajor || !(isHorizontal || isComparison))
            continue;
        const QString text = toQt(category.label);
        room = std::max(room, isHorizontal
                                  ? std::min(textWidth(text, font), free.width() * kWidestNameShare)
                                  : lineHeight(font) * static_cast<double>(wrapped(text, font, slot).size()));
    }
    return room;
}

} // namespace entente::ui
