#include "ui/overview/figure_words.h"

#include "core/chart/chart_unit.h"
#include "ui/text.h"

#include <cmath>

namespace entente::ui {
namespace {

// Three digits tell a glance enough.
int decimalsOf(double value) {
    const double size = std::abs(value);
    if (size >= 100 || value == std::floor(value))
        return 0;
    return size >= 10 ? 1 : 2;
}

} // namespace

QString valueWords(const model::Series& series, double value, const std::string& language) {
    const chart::SeriesUnit unit = chart::unitOf(series);
    const double whole = value * std::pow(10.0, unit.exponent);
    const chart::ChartUnit shown =
        chart::ChartUnit::forValues(unit.base, std::abs(whole), chart::languageFrom(language));
    const double scaled = whole / std::pow(10.0, shown.exponent());
    return toQt(shown.valueText(scaled, decimalsOf(scaled)));
}

QString periodWords(const base::Period& period, const std::string& language) {
    const bool isFiscal = period.frequency == base::Frequency::FiscalJapan;
    if (language == "ja" && (isFiscal || period.frequency == base::Frequency::Annual))
        return QStringLiteral("%1%2")
            .arg(period.year())
            .arg(isFiscal ? QStringLiteral("年度") : QStringLiteral("年"));
    return toQt(period.text());
}

} // namespace entente::ui
