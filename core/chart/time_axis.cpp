#include "core/chart/time_axis.h"

#include <algorithm>
#include <array>

namespace entente::chart {
namespace {

using base::ErrorCode;
using base::Frequency;
using base::Period;

/// Labels that a full-width chart has room for; horizontal bars have a line each.
constexpr int kMostLabels = 12;
constexpr int kMostRows = 25;

bool isYearly(Frequency frequency) { return frequency < Frequency::Quarterly; }

/// Whether most of the period lies in the range: a fiscal year belongs to the calendar year that holds its
/// middle.
bool liesIn(const Period& period, const std::optional<base::DayRange>& range) {
    const base::DayRange days = period.days();
    return !range || range->contains(days.first + (days.last - days.first) / 2);
}

struct Span {
    std::optional<Period> first;
    std::optional<Period> last;

    void widen(const Period& period) {
        if (!first || period.first < first->first)
            first = period;
        if (!last || last->first < period.first)
            last = period;
    }
};

Span spanOf(const std::vector<ChartInput>& inputs, const std::optional<base::DayRange>& range, bool isMixed) {
    Span span;
    for (const ChartInput& input : inputs) {
        for (const model::Observation& o : input.data.observations) {
            if (o.value && liesIn(o.period, range))
                span.widen(isMixed ? base::yearPeriod(Frequency::Annual, o.period.year()) : o.period);
        }
    }
    return span;
}

/// A series says its frequency in its key; a file may have said another for its rows.
base::Result<bool> areMixed(const std::vector<ChartInput>& inputs) {
    const Frequency first = inputs.front().data.series.key.frequency;
    bool isMixed = false;
    for (const ChartInput& input : inputs) {
        const Frequency own = input.data.series.key.frequency;
        if (own != first && !(isYearly(own) && isYearly(first)))
            return base::fail(ErrorCode::InvalidSpec,
                              {.field = "chart",
                               .detail = fmt::format(
                                   "“{}” is in frequency {} and “{}” in {}; choose series of one frequency",
                                   inputs.front().data.series.title, frequencyCode(first),
                                   input.data.series.title, frequencyCode(own))});
        isMixed = isMixed || own != first;
    }
    return isMixed;
}

int roundStep(int count, int most) {
    constexpr std::array kSteps{1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500};
    for (const int step : kSteps) {
        if (count / step <= most)
            return step;
    }
    return 1000;
}

bool startsYear(const Period& period) {
    const base::CivilDate c = base::toCivil(period.first);
    return isYearly(period.frequency) || c.month == 1;
}

/// Labels stand at round years; quarters, months and days below a few years at evenly spaced places.
void markMajors(std::vector<Category>& categories, int most) {
    const int count = static_cast<int>(categories.size());
    const Period& first = categories.front().period;
    const int years = categories.back().period.year() - first.year() + 1;
    const bool byYear = isYearly(first.frequency) || years > 3;
    const int step = roundStep(byYear ? years : count, most);
    int previousYear = first.year() - 1;
    for (int i = 0; i < count; ++i) {
        Category& category = categories[static_cast<std::size_t>(i)];
        const int year = category.period.year();
        const bool isFirstOfYear = year != previousYear && startsYear(category.period);
        category.isMajor = byYear ? isFirstOfYear && year % step == 0 : i % step == 0;
        previousYear = isFirstOfYear ? year : previousYear;
    }
}

} // namespace

std::optional<std::size_t> TimeAxis::indexOf(const Period& period) const {
    const base::Day day = isMixed ? base::yearPeriod(Frequency::Annual, period.year()).first : period.first;
    const auto found =
        std::ranges::lower_bound(categories, day, {}, [](const Category& c) { return c.period.first; });
    if (found == categories.end() || found->period.first != day)
        return std::nullopt;
    return static_cast<std::size_t>(found - categories.begin());
}

base::Result<TimeAxis> timeAxis(const ChartSpec& spec, const std::vector<ChartInput>& inputs,
                                Language language) {
    const auto isMixed = areMixed(inputs);
    if (!isMixed)
        return tl::unexpected(isMixed.error());
    const Span span = spanOf(inputs, spec.period, *isMixed);
    if (!span.first)
        return base::fail(ErrorCode::SeriesEmpty, {.field = spec.title.empty() ? "The chart" : spec.title,
                                                   .detail = "Choose a longer period or other series."});
    TimeAxis axis{.title = frequencyTitle(span.first->frequency, language), .isMixed = *isMixed};
    for (Period period = *span.first; period.first <= span.last->first; period = period.next()) {
        if (axis.categories.size() == kMostCategories)
            return base::fail(
                ErrorCode::InvalidSpec,
                {.field = "chart", .detail = "the period is too long for figures this frequent"});
        axis.categories.push_back({.period = period, .label = periodLabel(period, language)});
    }
    markMajors(axis.categories, spec.kind == ChartKind::Bar ? kMostRows : kMostLabels);
    return axis;
}

} // namespace entente::chart
