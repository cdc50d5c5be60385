#pragma once

#include "core/base/date.h"
#include "core/model/record.h"

namespace entente::model {

enum class AgreementStatus { NotSigned, Signed, InForce, Ended, Withdrawn };

// Worked out from dates, as of any day. What begins counts from the first day its date may mean, what ends
// from the last: an agreement that ended "in 2019" is in force until that year is over.

/// Withdrawn when fewer than two parties are left. Without a day of entry into force of its own, an agreement
/// is in force once it is so for two of its parties.
[[nodiscard]] AgreementStatus statusOn(const Agreement& agreement, base::Day day);
/// A party without dates of its own follows the agreement's.
[[nodiscard]] AgreementStatus statusOn(const Agreement& agreement, const AgreementParty& party,
                                       base::Day day);

} // namespace entente::model
