#include "ui/figures/shown_chart.h"

#include "core/chart/resolve_chart.h"

#include <algorithm>

namespace entente::ui {

chart::ChartSpec within(chart::ChartSpec spec, const std::optional<base::DayRange>& period) {
    if (!period)
        return spec;
    if (!spec.period) {
        spec.period = period;
    } else if (spec.period->overlaps(*period)) {
        spec.period->first = std::max(spec.period->first, period->first);
        spec.period->last = std::min(spec.period->last, period->last);
    }
    return spec;
}

ShownChart loadShownChart(const store::Connection& connection, const chart::ChartSpec& spec,
                          const std::string& language, base::Day today) {
    return {spec, chart::resolveChart(connection, spec, {language, today})};
}

} // namespace entente::ui
