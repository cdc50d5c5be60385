#include "ui/figures/series_words.h"

#include "core/chart/chart_unit.h"
#include "core/chart/number_text.h"
#include "core/chart/time_axis.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <cmath>

namespace entente::ui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("SeriesWords", text); }

} // namespace

QString flowWord(model::Flow flow) {
    switch (flow) {
    case model::Flow::None:
        return {};
    case model::Flow::Exports:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Exports"));
    case model::Flow::Imports:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Imports"));
    case model::Flow::Balance:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Balance"));
    case model::Flow::Outward:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Outward"));
    case model::Flow::Inward:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Inward"));
    }
    return {};
}

QString statusWord(model::ObservationStatus status) {
    switch (status) {
    case model::ObservationStatus::Actual:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "actual"));
    case model::ObservationStatus::Provisional:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "provisional"));
    case model::ObservationStatus::Estimate:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "estimate"));
    case model::ObservationStatus::Forecast:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "forecast"));
    case model::ObservationStatus::NotAvailable:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "not available"));
    case model::ObservationStatus::Confidential:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "confidential"));
    case model::ObservationStatus::NotApplicable:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "not applicable"));
    case model::ObservationStatus::NotYetPublished:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "not yet published"));
    }
    return {};
}

QString chartKindWord(chart::ChartKind kind) {
    switch (kind) {
    case chart::ChartKind::Line:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Lines"));
    case chart::ChartKind::Column:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Columns"));
    case chart::ChartKind::StackedColumn:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Stacked columns"));
    case chart::ChartKind::Bar:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Bars"));
    case chart::ChartKind::Area:
        return say(QT_TRANSLATE_NOOP("SeriesWords", "Areas"));
    }
    return {};
}

QString unitText(const model::Series& series, const std::string& language) {
    const chart::SeriesUnit unit = chart::unitOf(series);
    return toQt(chart::ChartUnit(unit.base, unit.exponent, chart::languageFrom(language)).text());
}

QString periodSpan(const store::SeriesRow& row, const std::string& language) {
    if (!row.first || !row.last)
        return {};
    const chart::Language spoken = chart::languageFrom(language);
    const QString first = toQt(chart::periodLabel(*row.first, spoken));
    const QString last = toQt(chart::periodLabel(*row.last, spoken));
    return first == last ? first : first + QStringLiteral("–") + last;
}

QString latestText(const store::SeriesRow& row, const std::string& language) {
    if (!row.latest || !row.latest->value)
        return kMissing;
    const chart::Language spoken = chart::languageFrom(language);
    const chart::SeriesUnit published = chart::unitOf(row.series);
    const double inBase = *row.latest->value * std::pow(10.0, published.exponent);
    const auto shown = chart::ChartUnit::forValues(published.base, std::abs(inBase), spoken);
    const double scaled = inBase / std::pow(10.0, shown.exponent());
    const QString value = toQt(shown.valueText(scaled, chart::decimalsFor(std::abs(scaled))));
    const QString period = toQt(chart::periodLabel(row.latest->period, spoken));
    if (row.latest->status == model::ObservationStatus::Actual)
        return QCoreApplication::translate("SeriesWords", "%1 (%2)", "value, period").arg(value, period);
    return QCoreApplication::translate("SeriesWords", "%1 (%2, %3)", "value, period, status")
        .arg(value, period, statusWord(row.latest->status));
}

QString missingReason(const store::SeriesRow& row) {
    if (row.latest && row.latest->value)
        return {};
    if (row.latest)
        return statusWord(row.latest->status);
    return row.observations == 0 ? say(QT_TRANSLATE_NOOP("SeriesWords", "No observations in this series"))
                                 : say(QT_TRANSLATE_NOOP("SeriesWords", "No observation here has a value"));
}

} // namespace entente::ui
