#pragma once

#include "core/chart/build_chart.h"

#include <map>
#include <string>
#include <vector>

/// Charts of real figures (SIPRI, edition of April 2025; US Census Bureau), as tests and pictures of the look
/// need them.
namespace make {

using entente::base::Frequency;
using entente::chart::ChartInput;
using entente::chart::ChartSpec;
using entente::model::Flow;
using entente::model::Measure;
using Figures = std::map<int, double>;

inline const Figures& japanDefenceBillionYen() {
    static const Figures kFigures{
        {1990, 4253.0}, {1991, 4470.9}, {1992, 4588.8}, {1993, 4601.7}, {1994, 4637.5}, {1995, 4720.0},
        {1996, 4815.2}, {1997, 4950.2}, {1998, 4956.1}, {1999, 4897.3}, {2000, 4906.7}, {2001, 4968.8},
        {2002, 4919.7}, {2003, 4927.5}, {2004, 4898.1}, {2005, 4877.6}, {2006, 4817.5}, {2007, 4757.6},
        {2008, 4803.3}, {2009, 4819.7}, {2010, 4790.3}, {2011, 4868.9}, {2012, 4761.5}, {2013, 4792.2},
        {2014, 5028.2}, {2015, 5119.5}, {2016, 5040.1}, {2017, 5054.4}, {2018, 5458.6}, {2019, 5561.5},
        {2020, 5462.1}, {2021, 6025.5}, {2022, 5556.0}, {2023, 7157.5}, {2024, 8776.4}};
    return kFigures;
}

inline const Figures& japanShareOfGdp() {
    static const Figures kFigures{{2015, 0.947}, {2016, 0.930}, {2017, 0.913}, {2018, 0.962}, {2019, 0.992},
                                  {2020, 1.017}, {2021, 1.064}, {2022, 1.010}, {2023, 1.140}, {2024, 1.371}};
    return kFigures;
}

inline const Figures& usExportsToJapan() {
    static const Figures kFigures{{2010, 60471.9}, {2011, 65799.7}, {2012, 69975.8}, {2013, 65237.4},
                                  {2014, 66891.8}, {2015, 62387.8}, {2016, 63247.0}, {2017, 67603.4},
                                  {2018, 75163.8}, {2019, 74479.7}, {2020, 64017.7}, {2021, 74564.7},
                                  {2022, 80317.1}};
    return kFigures;
}

inline const Figures& usImportsFromJapan() {
    static const Figures kFigures{{2010, 120552.1}, {2011, 128927.9}, {2012, 146431.7}, {2013, 138575.3},
                                  {2014, 134504.5}, {2015, 131445.5}, {2016, 132000.4}, {2017, 136411.3},
                                  {2018, 142228.3}, {2019, 143591.0}, {2020, 119505.0}, {2021, 134860.3},
                                  {2022, 148329.9}};
    return kFigures;
}

inline Figures usBalanceWithJapan() {
    Figures figures;
    for (const auto& [year, exports] : usExportsToJapan())
        figures[year] = exports - usImportsFromJapan().at(year);
    return figures;
}

struct InputOptions {
    std::string title;
    std::string reporter = "Japan";
    std::string reporterCode = "JPN";
    std::string partner = {};
    std::string partnerCode = {};
    Measure measure = Measure::MilitaryExpenditure;
    Flow flow = Flow::None;
    std::string unit = "currency";
    std::string currency = "USD";
    int multiplier = 6;
    Frequency frequency = Frequency::Annual;
};

inline ChartInput input(const InputOptions& o, const Figures& figures) {
    ChartInput input{.reporterName = o.reporter,
                     .partnerName = o.partner,
                     .reporterCode = o.reporterCode,
                     .partnerCode = o.partnerCode,
                     .source = {.title = "SIPRI Military Expenditure Database", .publisher = "SIPRI"}};
    input.data.series.title = o.title.empty() ? o.reporter : o.title;
    input.data.series.multiplier = o.multiplier;
    input.data.series.edition = "April 2025";
    input.data.series.key = {.measure = o.measure,
                             .flow = o.flow,
                             .unit = o.unit,
                             .currency = o.unit == "currency" ? o.currency : std::string(),
                             .frequency = o.frequency};
    for (const auto& [year, value] : figures)
        input.data.observations.push_back(
            {.period = entente::base::yearPeriod(o.frequency, year), .value = value});
    return input;
}

inline ChartInput japanYen() {
    ChartInput made = input({.title = "Japan: defence spending by fiscal year, yen",
                             .measure = Measure::DefenceBudget,
                             .currency = "JPY",
                             .multiplier = 9,
                             .frequency = Frequency::FiscalJapan},
                            japanDefenceBillionYen());
    made.data.series.key.definition = "SIPRI";
    return made;
}

inline ChartInput japanShare() {
    return input({.title = "Japan: military expenditure, share of GDP",
                  .measure = Measure::MilitaryShareOfGdp,
                  .unit = "percent",
                  .multiplier = 0},
                 japanShareOfGdp());
}

inline ChartInput usTrade(Flow flow, const Figures& figures) {
    ChartInput made = input({.title = "US goods trade with Japan",
                             .reporter = "United States",
                             .reporterCode = "USA",
                             .partner = "Japan",
                             .partnerCode = "JPN",
                             .measure = Measure::GoodsTrade,
                             .flow = flow},
                            figures);
    made.data.series.edition.clear();
    made.source = {.title = "Trade in Goods with Japan",
                   .publisher = "US Census Bureau",
                   .url = "https://www.census.gov/foreign-trade/balance/c5880.html",
                   .accessed = "2023-03-14",
                   .licence = "Public domain"};
    return made;
}

inline std::vector<ChartInput> usTradeWithJapan() {
    return {usTrade(Flow::Exports, usExportsToJapan()), usTrade(Flow::Imports, usImportsFromJapan()),
            usTrade(Flow::Balance, usBalanceWithJapan())};
}

inline ChartSpec spec(std::size_t series, entente::chart::ChartKind kind = entente::chart::ChartKind::Line) {
    ChartSpec spec{.title = "Defence spending", .kind = kind};
    for (std::size_t i = 1; i <= series; ++i)
        spec.series.push_back({.series = {static_cast<std::int64_t>(i)}});
    return spec;
}

inline entente::chart::ChartContext english() { return {"en", entente::base::toDay(2025, 4, 30)}; }
inline entente::chart::ChartContext japanese() { return {"ja", entente::base::toDay(2025, 4, 30)}; }

} // namespace make
