#include "core/chart/phrases.h"

#include <array>

namespace entente::chart {
namespace {

struct Row {
    Phrase which;
    std::string_view english;
    std::string_view japanese;
};

constexpr std::array kTable{
    Row{Phrase::ExportsTo, "Exports to {partner}", "{partner}への輸出"},
    Row{Phrase::ImportsFrom, "Imports from {partner}", "{partner}からの輸入"},
    Row{Phrase::BalanceWith, "Balance with {partner}", "{partner}との収支"},
    Row{Phrase::OutwardTo, "Investment in {partner}", "{partner}への投資"},
    Row{Phrase::InwardFrom, "Investment from {partner}", "{partner}からの投資"},
    Row{Phrase::Exports, "Exports", "輸出"},
    Row{Phrase::Imports, "Imports", "輸入"},
    Row{Phrase::Balance, "Balance", "収支"},
    Row{Phrase::Outward, "Outward investment", "対外投資"},
    Row{Phrase::Inward, "Inward investment", "対内投資"},
    Row{Phrase::ReporterAnd, "{reporter}: {what}", "{reporter}：{what}"},
    Row{Phrase::NameWithNote, "{name} ({note})", "{name}（{note}）"},
    Row{Phrase::MilitaryExpenditure, "military expenditure", "軍事支出"},
    Row{Phrase::MilitaryShareOfGdp, "military expenditure as a share of GDP", "軍事支出の対GDP比"},
    Row{Phrase::DefenceBudget, "defence budget", "防衛予算"},
    Row{Phrase::GoodsTrade, "trade in goods", "財の貿易"},
    Row{Phrase::EnergyTrade, "trade in energy", "エネルギー貿易"},
    Row{Phrase::Gdp, "GDP", "GDP"},
    Row{Phrase::ExchangeRate, "exchange rate", "為替レート"},
    Row{Phrase::FdiFlow, "direct investment, flow", "直接投資（フロー）"},
    Row{Phrase::FdiPosition, "direct investment, position", "直接投資（残高）"},
    Row{Phrase::HostNationSupport, "host-nation support", "在日米軍駐留経費負担"},
    Row{Phrase::Deflator, "price deflator", "デフレーター"},
    Row{Phrase::OtherMeasure, "series", "系列"},
    Row{Phrase::UnitWithBasis, "{unit}, {basis}", "{unit}、{basis}"},
    Row{Phrase::CurrentPrices, "current prices", "名目値"},
    Row{Phrase::ConstantPrices, "constant {year} prices", "{year}年価格"},
    Row{Phrase::PercentOfGdp, "% of GDP", "対GDP比（%）"},
    Row{Phrase::PercentOfGdpValue, "{n}% of GDP", "GDP比{n}%"},
    Row{Phrase::Percent, "%", "%"},
    Row{Phrase::PercentValue, "{n}%", "{n}%"},
    Row{Phrase::Index, "Index", "指数"},
    Row{Phrase::RatePerDollar, "{currency} per US dollar", "{currency}／米ドル"},
    Row{Phrase::Year, "Year", "年"},
    Row{Phrase::FiscalYearJapan, "Fiscal year (April–March)", "年度（4月–翌年3月）"},
    Row{Phrase::FiscalYearUnitedStates, "Fiscal year (October–September)", "米国会計年度（10月–翌年9月）"},
    Row{Phrase::Quarter, "Quarter", "四半期"},
    Row{Phrase::Month, "Month", "月"},
    Row{Phrase::Date, "Date", "日付"},
    Row{Phrase::Source, "Source: {sources}; as of {day}", "出典：{sources}。{day}現在"},
    Row{Phrase::AsOf, "As of {day}", "{day}現在"},
    Row{Phrase::MixedYears, "{names}: {years}; others: calendar years", "{names}は{years}、その他は暦年"},
    Row{Phrase::OpenMarkers, "Open markers: estimates or provisional figures", "白抜きは推計値・暫定値"},
    Row{Phrase::PalerColumns, "Paler columns: estimates or provisional figures", "淡色は推計値・暫定値"},
    Row{Phrase::DashedForecast, "Dashed: forecast", "破線は予測値"},
    Row{Phrase::BreaksMarked, "Break in series: {places}", "系列の不連続：{places}"},
    Row{Phrase::Unverified, "Not yet verified: {names}", "未検証：{names}"},
    Row{Phrase::SourceAccessed, "retrieved {day}", "取得日{day}"},
    Row{Phrase::SourceLicence, "licence: {licence}", "利用条件：{licence}"},
    Row{Phrase::MethodSeries, "{name}: {measure}", "{name}：{measure}"},
    Row{Phrase::MethodDefinition, "{definition} definition", "{definition}の定義"},
    Row{Phrase::MethodValuation, "{valuation} valuation", "{valuation}建て"},
    Row{Phrase::MethodCommodity, "commodity: {commodity}", "品目：{commodity}"},
    Row{Phrase::MethodPublishedIn, "published in {unit}", "原資料の単位は{unit}"},
    Row{Phrase::MethodShownIn, "Shown in {unit}", "単位：{unit}"},
    Row{Phrase::MethodNegated, "shown with the opposite sign", "符号を反転して表示"},
    Row{Phrase::Lng, "liquefied natural gas (HS {code})", "液化天然ガス（HS {code}）"},
    Row{Phrase::CrudeOil, "crude oil (HS {code})", "原油（HS {code}）"},
    Row{Phrase::SentenceEnd, ". ", "。"},
    Row{Phrase::ListSeparator, ", ", "、"},
    Row{Phrase::StatusProvisional, "provisional", "暫定値"},
    Row{Phrase::StatusEstimate, "estimate", "推計値"},
    Row{Phrase::StatusForecast, "forecast", "予測値"},
    Row{Phrase::StatusNotAvailable, "not available", "データなし"},
    Row{Phrase::StatusConfidential, "confidential", "非公表"},
    Row{Phrase::StatusNotApplicable, "not applicable", "該当なし"},
    Row{Phrase::StatusNotYetPublished, "not yet published", "未公表"},
    Row{Phrase::ReadOut, "{value}, {period}", "{period}：{value}"},
    Row{Phrase::ReadOutWithStatus, "{value}, {period} ({status})", "{period}：{value}（{status}）"},
    Row{Phrase::MethodFiscalJapan, "by fiscal year (April–March)", "年度（4月–翌年3月）"},
    Row{Phrase::MethodFiscalUnitedStates, "by fiscal year (October–September)",
        "米国会計年度（10月–翌年9月）"},
    Row{Phrase::MethodQuarterly, "quarterly", "四半期"},
    Row{Phrase::MethodMonthly, "monthly", "月次"},
    Row{Phrase::MethodDaily, "daily", "日次"},
    Row{Phrase::AltKindLine, "Line chart", "折れ線グラフ"},
    Row{Phrase::AltKindColumn, "Column chart", "縦棒グラフ"},
    Row{Phrase::AltKindStacked, "Stacked column chart", "積み上げ縦棒グラフ"},
    Row{Phrase::AltKindBar, "Bar chart", "横棒グラフ"},
    Row{Phrase::AltKindArea, "Area chart", "面グラフ"},
    Row{Phrase::AltHead, "{kind}: {title}", "{kind}「{title}」"},
    Row{Phrase::AltSpan, "{first} to {last}", "{first}から{last}まで"},
    Row{Phrase::AltSeriesFull, "{name}: from {first} in {firstPeriod} to {last} in {lastPeriod}",
        "{name}：{firstPeriod}の{first}から{lastPeriod}の{last}へ"},
    Row{Phrase::AltSeriesOne, "{name}: {last} in {lastPeriod}", "{name}：{lastPeriod}は{last}"},
    Row{Phrase::AltHigh, "; highest {value} in {period}", "、最高は{period}の{value}"},
    Row{Phrase::AltLow, "; lowest {value} in {period}", "、最低は{period}の{value}"},
    Row{Phrase::AltTarget, "Target line at {value}: {label}", "目標線（{value}）：{label}"},
    Row{Phrase::AltTargetAlone, "Target line at {value}", "目標線（{value}）"},
    Row{Phrase::AltGaps, "; {count} missing in between", "、途中の欠測{count}件"},
    Row{Phrase::TargetLabel, "Target: {value}", "目標：{value}"},
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (kTable[i].which != static_cast<Phrase>(i))
            return false;
    }
    return kTable.size() == static_cast<std::size_t>(Phrase::TargetLabel) + 1;
}
static_assert(isInOrder(), "one row a phrase, in the order of the enumeration");

} // namespace

Language languageFrom(std::string_view code) {
    return code == "ja" || code.starts_with("ja-") || code.starts_with("ja_") ? Language::Japanese
                                                                              : Language::English;
}

std::string_view phrase(Phrase which, Language language) {
    const Row& row = kTable.at(static_cast<std::size_t>(which));
    return language == Language::Japanese ? row.japanese : row.english;
}

} // namespace entente::chart
