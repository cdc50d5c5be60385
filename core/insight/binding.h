#pragma once

#include "core/model/agreement_status.h"

#include <vector>

namespace entente::insight {

/// A time in which a party's status stays the same.
struct BoundSpan {
    base::DayRange days;
    model::AgreementStatus status = model::AgreementStatus::InForce;
    bool operator==(const BoundSpan&) const = default;
};

/// When a party was bound: the times in which it had signed or the agreement was in force for it.
struct BoundParty {
    model::ActorId actor;
    std::vector<BoundSpan> spans;
    /// Where it stands on the last day; its withdrawal or the end shows here.
    model::AgreementStatus status = model::AgreementStatus::NotSigned;
    bool operator==(const BoundParty&) const = default;
};

/// The parties in their order, from the first day that any date names to `until`; as model::statusOn has it.
[[nodiscard]] std::vector<BoundParty> bindingOf(const model::Agreement& agreement, base::Day until);

/// From the first day on which anybody is bound to the last; empty when nobody ever is.
[[nodiscard]] std::optional<base::DayRange> boundDays(const std::vector<BoundParty>& parties);

} // namespace entente::insight
