#include "core/slides/chart_plan.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::slides {
namespace {

using base::Frequency;

/// Spreadsheets count days from 1899-12-30, and rightly so only since March 1900.
constexpr int kFirstYear = 1901;

bool isYearly(Frequency frequency) {
    return frequency == Frequency::Annual || frequency == Frequency::FiscalJapan ||
           frequency == Frequency::FiscalUnitedStates;
}

int serialOf(base::Day day) { return day - base::toDay(1899, 12, 30); }

/// A fiscal year is named by one calendar year, which is the one to stand on the axis.
base::Day dayOf(const base::Period& period) {
    return isYearly(period.frequency) ? base::toDay(period.year(), 1, 1) : period.first;
}

/// `"FY"yyyy` for "FY2024"; empty when the label is more than a year with fixed words around it.
std::string yearFormat(const std::vector<chart::Category>& categories) {
    const auto& first = categories.front();
    const std::string year = std::to_string(first.period.year());
    const auto at = first.label.find(year);
    if (at == std::string::npos)
        return {};
    const std::string before = first.label.substr(0, at);
    const std::string after = first.label.substr(at + year.size());
    const bool areAlike =
        std::all_of(categories.begin(), categories.end(), [&](const chart::Category& category) {
            return category.label == before + std::to_string(category.period.year()) + after;
        });
    if (!areAlike || (before + after).find('"') != std::string::npos)
        return {};
    const auto quoted = [](const std::string& text) { return text.empty() ? text : '"' + text + '"'; };
    return quoted(before) + "yyyy" + quoted(after);
}

bool isJapanese(const chart::Category& category) { return category.label.find("年") != std::string::npos; }

/// Months and quarters are labelled by the year where the steps are whole years.
std::string monthFormat(const chart::Category& category, int months) {
    if (months % 12 == 0)
        return isJapanese(category) ? "yyyy\"年\"" : "yyyy";
    return isJapanese(category) ? "yyyy\"年\"m\"月\"" : "mmm yyyy";
}

bool isRegular(const std::vector<chart::Category>& categories) {
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const base::Period& period = categories[i].period;
        if (period.frequency != categories.front().period.frequency || period.year() < kFirstYear)
            return false;
        if (i > 0 && !(dayOf(categories[i - 1].period) < dayOf(period)))
            return false;
    }
    return !categories.empty();
}

void setYears(TimeScale& scale, const chart::ChartData& data, int labelStep) {
    const int first = data.categories.front().period.year();
    scale.axisFormat = scale.cellFormat = yearFormat(data.categories);
    scale.unit = "years";
    scale.majorUnit = labelStep;
    // Round years read better; they may cost a little empty room at the left.
    const int rounded = first - first % labelStep;
    const bool isNear =
        labelStep >= 5 && first - rounded <= std::max<int>(1, static_cast<int>(data.categories.size()) / 12);
    if (isNear)
        scale.firstSerial = serialOf(base::toDay(rounded, 1, 1));
}

void setMonths(TimeScale& scale, const chart::ChartData& data, int months) {
    scale.cellFormat = "yyyy-mm";
    scale.axisFormat = monthFormat(data.categories.front(), months);
    scale.unit = "months";
    scale.majorUnit = months;
}

} // namespace

std::optional<TimeScale> timeScale(const chart::ChartData& data, int labelStep) {
    if (!isRegular(data.categories))
        return std::nullopt;
    TimeScale scale;
    for (const chart::Category& category : data.categories)
        scale.serials.push_back(serialOf(dayOf(category.period)));
    scale.firstSerial = scale.serials.front();
    const Frequency frequency = data.categories.front().period.frequency;
    if (isYearly(frequency))
        setYears(scale, data, labelStep);
    else if (frequency == Frequency::Monthly)
        setMonths(scale, data, labelStep);
    else if (frequency == Frequency::Quarterly)
        setMonths(scale, data, std::max(12, labelStep * 3));
    else {
        scale.axisFormat = scale.cellFormat = "yyyy-mm-dd";
        scale.unit = "days";
        scale.majorUnit = labelStep;
    }
    if (scale.axisFormat.empty())
        return std::nullopt;
    return scale;
}

} // namespace entente::slides
