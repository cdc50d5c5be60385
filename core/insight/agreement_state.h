#pragma once

#include "core/base/date.h"
#include "core/model/record.h"

#include <string_view>
#include <vector>

namespace entente::insight {

/// What an agreement is on a day. Unknown: no date says whether it ever entered into force.
enum class AgreementState { NotYet, Signed, InForce, Ended, Unknown };

/// "not_yet", "signed", "in_force", "ended", "unknown".
[[nodiscard]] std::string_view stateCode(AgreementState state);

/// Worked out from the agreement's own dates; where it has none of entry into force, from those of its
/// parties. A vague date counts from its first day.
[[nodiscard]] AgreementState stateOn(const model::Agreement& agreement, base::Day day);

/// Those who had signed or joined and had not withdrawn by that day, in the agreement's order.
[[nodiscard]] std::vector<model::ActorId> partiesOn(const model::Agreement& agreement, base::Day day);

} // namespace entente::insight
