#pragma once

#include "core/insight/commitment_progress.h"

#include <string>
#include <string_view>

namespace entente::insight {

/// Why a promise stands where it stands; ruleInWords() says each in full.
enum class StandingRule {
    Reached,
    Kept,
    Short,
    AheadOfPath,
    BehindPath,
    Assessed,
    NotYetPublished,
    NoPath,
    NoFigure,
    NothingKnown
};

/// Where a promise stands on a day, and by which rule.
struct Judgement {
    model::Standing standing = model::Standing::Unknown;
    StandingRule rule = StandingRule::NothingKnown;
    std::optional<Progress> progress;
    /// What the straight path from the figure at the promise to the target asks for at the end of the latest
    /// figure's period, in the unit of the series.
    std::optional<double> expected;
    /// The last assessment by that day.
    std::optional<model::Assessment> assessment;
    bool operator==(const Judgement&) const = default;
};

/// The last assessment by the day; of several of one day the last in the list.
[[nodiscard]] std::optional<model::Assessment> latestAssessment(const model::Commitment& commitment,
                                                                base::Day day);

/// Figures decide where a target and a series are (`series` may be null); else the last assessment does.
///
/// With a target T, due by the day D, and the latest figure F of a period that ends on the day t:
/// - due and F's period reaches D: met when F keeps to the comparison with T, else missed;
/// - not yet due: "at least" is met as soon as F >= T; "at most" and "exactly" are on track while F keeps to
/// them;
/// - else F is compared with the path S + (T - S) (t - s) / (D - s), where S is the last figure of a period
/// that
///   ended before the promise and s that end: on track when F is no farther from T than the path is, else
///   behind.
[[nodiscard]] Judgement standingOf(const model::Commitment& commitment, const model::SeriesData* series,
                                   base::Day day);

/// One sentence, in English or Japanese ("ja").
[[nodiscard]] std::string ruleInWords(StandingRule rule, std::string_view language);

} // namespace entente::insight
