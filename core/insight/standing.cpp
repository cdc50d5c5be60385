#include "core/insight/standing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace entente::insight {
namespace {

using model::Standing;

struct RuleWords {
    StandingRule rule;
    std::string_view english;
    std::string_view japanese;
};

constexpr std::array kRuleWords{
    RuleWords{StandingRule::Reached, "The latest figure reaches the target.", "最新値が目標に達している。"},
    RuleWords{StandingRule::Kept, "The latest figure keeps to the target, and the promise still runs.",
              "最新値は目標の範囲内にあり、約束は継続中である。"},
    RuleWords{StandingRule::Short, "The figure for the due date does not keep to the target.",
              "期限時点の値が目標を満たしていない。"},
    RuleWords{StandingRule::AheadOfPath,
              "The latest figure is on or ahead of a straight path from the figure before the promise to the "
              "target at its due date.",
              "最新値は、約束前の値から期限時の目標に至る直線上、またはそれを上回る位置にある。"},
    RuleWords{
        StandingRule::BehindPath,
        "The latest figure is behind a straight path from the figure before the promise to the target at "
        "its due date.",
        "最新値は、約束前の値から期限時の目標に至る直線に達していない。"},
    RuleWords{StandingRule::Assessed, "As it was last assessed.", "直近の評価による。"},
    RuleWords{StandingRule::NotYetPublished, "It is due, but the series has no figure for the due date yet.",
              "期限は到来したが、期限時点の値がまだ系列にない。"},
    RuleWords{
        StandingRule::NoPath,
        "The target is not reached, and without a due date and a figure from before the promise there is "
        "no path to compare with.",
        "目標に達しておらず、期限または約束前の値がないため経路と比較できない。"},
    RuleWords{StandingRule::NoFigure, "The series has no figure since the promise.",
              "約束以降の値が系列にない。"},
    RuleWords{StandingRule::NothingKnown, "No series measures it, and nobody has assessed it.",
              "測る系列も評価もない。"},
};

std::optional<model::Observation> figureBefore(const model::SeriesData& series, base::Day promised) {
    const auto at = std::find_if(
        series.observations.rbegin(), series.observations.rend(),
        [&](const model::Observation& one) { return one.value && one.period.days().last < promised; });
    return at == series.observations.rend() ? std::nullopt : std::optional(*at);
}

std::optional<double> pathAt(const model::Commitment& commitment, const model::SeriesData& series,
                             base::Day day) {
    if (!commitment.due || !commitment.record.date)
        return std::nullopt;
    const auto start = figureBefore(series, commitment.record.date->days().first);
    if (!start)
        return std::nullopt;
    const double from = start->period.days().last.value;
    const double whole = commitment.due->days().last.value - from;
    const double part = std::clamp((day.value - from) / whole, 0.0, 1.0);
    return *start->value + (*commitment.target - *start->value) * part;
}

void compareWithPath(Judgement& judgement, const model::Commitment& commitment,
                     const model::SeriesData& series) {
    judgement.expected = pathAt(commitment, series, judgement.progress->latest.period.days().last);
    if (!judgement.expected) {
        judgement.rule = StandingRule::NoPath;
        return;
    }
    const bool isBehind =
        std::abs(judgement.progress->distance) > std::abs(*commitment.target - *judgement.expected);
    judgement.standing = isBehind ? Standing::Behind : Standing::OnTrack;
    judgement.rule = isBehind ? StandingRule::BehindPath : StandingRule::AheadOfPath;
}

void judgeWhenDue(Judgement& judgement, const base::EdtfDate& due) {
    if (judgement.progress->latest.period.days().last < due.days().first) {
        judgement.rule = StandingRule::NotYetPublished;
        return;
    }
    judgement.standing = judgement.progress->isReached ? Standing::Met : Standing::Missed;
    judgement.rule = judgement.progress->isReached ? StandingRule::Reached : StandingRule::Short;
}

void judgeByFigure(Judgement& judgement, const model::Commitment& commitment, const model::SeriesData& series,
                   base::Day day) {
    const bool isFloor =
        commitment.comparison.value_or(model::Comparison::AtLeast) == model::Comparison::AtLeast;
    if (judgement.progress->isReached && isFloor) {
        judgement.standing = Standing::Met;
        judgement.rule = StandingRule::Reached;
    } else if (commitment.due && commitment.due->days().last < day) {
        judgeWhenDue(judgement, *commitment.due);
    } else if (judgement.progress->isReached) {
        judgement.standing = Standing::OnTrack;
        judgement.rule = StandingRule::Kept;
    } else {
        compareWithPath(judgement, commitment, series);
    }
}

} // namespace

std::optional<model::Assessment> latestAssessment(const model::Commitment& commitment, base::Day day) {
    std::optional<model::Assessment> latest;
    for (const model::Assessment& one : commitment.assessments) {
        if (!one.date || day < one.date->days().first)
            continue;
        if (!latest || latest->date->days().first <= one.date->days().first)
            latest = one;
    }
    return latest;
}

Judgement standingOf(const model::Commitment& commitment, const model::SeriesData* series, base::Day day) {
    Judgement judgement;
    judgement.assessment = latestAssessment(commitment, day);
    const bool isMeasured = commitment.target && series != nullptr;
    if (isMeasured)
        judgement.progress = progressOf(commitment, *series, day);
    if (judgement.progress) {
        judgeByFigure(judgement, commitment, *series, day);
    } else if (judgement.assessment) {
        judgement.standing = judgement.assessment->standing;
        judgement.rule = StandingRule::Assessed;
    } else {
        judgement.rule = isMeasured ? StandingRule::NoFigure : StandingRule::NothingKnown;
    }
    return judgement;
}

std::string ruleInWords(StandingRule rule, std::string_view language) {
    const auto* at = std::find_if(kRuleWords.begin(), kRuleWords.end(),
                                  [&](const RuleWords& words) { return words.rule == rule; });
    return std::string(language == "ja" ? at->japanese : at->english);
}

} // namespace entente::insight
