#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace entente::chart {

/// The languages in which pictures and slides are made.
enum class Language { English, Japanese };

/// "ja" and "ja-JP" are Japanese; everything else is English.
[[nodiscard]] Language languageFrom(std::string_view code);

/// Every word that a chart carries; the sentences stand in phrases.cpp, a line a phrase, both languages side
/// by side.
enum class Phrase {
    ExportsTo,
    ImportsFrom,
    BalanceWith,
    OutwardTo,
    InwardFrom,
    Exports,
    Imports,
    Balance,
    Outward,
    Inward,
    ReporterAnd,
    NameWithNote,
    MilitaryExpenditure,
    MilitaryShareOfGdp,
    DefenceBudget,
    GoodsTrade,
    EnergyTrade,
    Gdp,
    ExchangeRate,
    FdiFlow,
    FdiPosition,
    HostNationSupport,
    Deflator,
    OtherMeasure,
    UnitWithBasis,
    CurrentPrices,
    ConstantPrices,
    PercentOfGdp,
    PercentOfGdpValue,
    Percent,
    PercentValue,
    Index,
    RatePerDollar,
    Year,
    FiscalYearJapan,
    FiscalYearUnitedStates,
    Quarter,
    Month,
    Date,
    Source,
    AsOf,
    MixedYears,
    OpenMarkers,
    PalerColumns,
    DashedForecast,
    BreaksMarked,
    Unverified,
    SourceAccessed,
    SourceLicence,
    MethodSeries,
    MethodDefinition,
    MethodValuation,
    MethodCommodity,
    MethodPublishedIn,
    MethodShownIn,
    MethodNegated,
    Lng,
    CrudeOil,
    SentenceEnd,
    ListSeparator,
    StatusProvisional,
    StatusEstimate,
    StatusForecast,
    StatusNotAvailable,
    StatusConfidential,
    StatusNotApplicable,
    StatusNotYetPublished,
    ReadOut,
    ReadOutWithStatus,
    MethodFiscalJapan,
    MethodFiscalUnitedStates,
    MethodQuarterly,
    MethodMonthly,
    MethodDaily,
    AltKindLine,
    AltKindColumn,
    AltKindStacked,
    AltKindBar,
    AltKindArea,
    AltHead,
    AltSpan,
    AltSeriesFull,
    AltSeriesOne,
    AltHigh,
    AltLow,
    AltTarget,
    AltTargetAlone,
    AltGaps,
    TargetLabel,
};

[[nodiscard]] std::string_view phrase(Phrase which, Language language);

/// The phrase with its placeholders filled, given as fmt::arg("name", value).
template <class... Args>
[[nodiscard]] std::string say(Phrase which, Language language, Args&&... args) {
    return fmt::format(fmt::runtime(phrase(which, language)), args...);
}

} // namespace entente::chart
