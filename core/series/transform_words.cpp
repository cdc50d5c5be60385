#include "core/series/apply.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::series {
namespace {

struct StepWords {
    TransformKind kind;
    std::string_view english;
    std::string_view japanese;
};

// In the order of TransformKind.
constexpr std::array kStepWords{
    StepWords{TransformKind::Exchange, "exchanged into {currency} at the rate of each period ({with})",
              "各期のレートで{currency}に換算（{with}）"},
    StepWords{TransformKind::ConstantPrices, "in prices of {base}, by {with}",
              "{with}により{base}年価格に実質化"},
    StepWords{TransformKind::ShareOf, "in per cent of {with}", "{with}に対する割合（％）"},
    StepWords{TransformKind::PerHead, "per head, by {with}", "{with}による一人当たり"},
    StepWords{TransformKind::Index, "as an index, {base} = 100", "{base}年を100とする指数"},
    StepWords{TransformKind::Growth, "change on the period before, in per cent", "前期比増減率（％）"},
    StepWords{TransformKind::Difference, "change on the period before", "前期差"},
    StepWords{TransformKind::Cumulative, "added up from the first figure on", "最初の値からの累計"},
    StepWords{TransformKind::MovingAverage, "mean of {window} periods up to each", "{window}期移動平均"},
    StepWords{TransformKind::Sum, "together with {with}", "{with}との合計"},
    StepWords{TransformKind::Balance, "less {with}", "{with}を差し引いた収支"},
    StepWords{TransformKind::Ratio, "divided by {with}", "{with}に対する比"},
    StepWords{TransformKind::Years, "brought to {years}, months shared out evenly",
              "{years}に組み替え（月割りで按分）"},
};
constexpr StepWords kFixedRate{TransformKind::Exchange, "exchanged into {currency} at {rate} for one",
                               "1{currency}＝{rate}で換算"};

std::string_view yearWords(base::Frequency frequency, bool isJapanese) {
    switch (frequency) {
    case base::Frequency::FiscalJapan:
        return isJapanese ? "日本の会計年度（4月–翌年3月）" : "fiscal years of Japan (April–March)";
    case base::Frequency::FiscalUnitedStates:
        return isJapanese ? "米国の会計年度（10月–9月）"
                          : "fiscal years of the United States (October–September)";
    default:
        return isJapanese ? "暦年" : "calendar years";
    }
}

} // namespace

std::string inWords(const Transform& step, const std::function<std::string(model::SeriesId)>& titleOf,
                    std::string_view language) {
    const bool isJapanese = language.starts_with("ja");
    const StepWords& words = step.kind == TransformKind::Exchange && step.rate
                                 ? kFixedRate
                                 : kStepWords.at(static_cast<std::size_t>(step.kind));
    std::string with;
    for (const model::SeriesId id : step.with)
        with += (with.empty() ? "" : isJapanese ? "、" : "; ") + titleOf(id);
    return fmt::format(
        fmt::runtime(isJapanese ? words.japanese : words.english), fmt::arg("currency", step.currency),
        fmt::arg("with", with), fmt::arg("base", step.baseYear), fmt::arg("window", step.window),
        fmt::arg("rate", step.rate.value_or(0)), fmt::arg("years", yearWords(step.years, isJapanese)));
}

} // namespace entente::series
