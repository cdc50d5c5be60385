#include "core/model/agreement_status.h"

#include <algorithm>

namespace entente::model {
namespace {

using Date = std::optional<base::EdtfDate>;

bool hasBegun(const Date& date, base::Day day) { return date && date->days().first <= day; }

bool hasEnded(const Date& date, base::Day day) { return date && date->days().last <= day; }

// A later step implies the earlier ones, also where only the later one's date is known.
bool isSigned(const Agreement& agreement, const AgreementParty& party, base::Day day) {
    const Date& own = party.signedOn ? party.signedOn : agreement.record.date;
    return hasBegun(own, day) || hasBegun(party.ratified, day) || hasBegun(party.inForce, day);
}

bool isInForce(const Agreement& agreement, const AgreementParty& party, base::Day day) {
    if (party.inForce)
        return hasBegun(party.inForce, day);
    return isSigned(agreement, party, day) && hasBegun(agreement.inForce, day);
}

std::ptrdiff_t countOf(const Agreement& agreement, base::Day day, AgreementStatus status) {
    return std::count_if(
        agreement.parties.begin(), agreement.parties.end(),
        [&](const AgreementParty& party) { return statusOn(agreement, party, day) == status; });
}

} // namespace

AgreementStatus statusOn(const Agreement& agreement, base::Day day) {
    if (hasEnded(agreement.ended, day))
        return AgreementStatus::Ended;
    const auto parties = static_cast<std::ptrdiff_t>(agreement.parties.size());
    const auto withdrawn = countOf(agreement, day, AgreementStatus::Withdrawn);
    if (withdrawn > 0 && parties - withdrawn < 2)
        return AgreementStatus::Withdrawn;
    if (hasBegun(agreement.inForce, day))
        return AgreementStatus::InForce;
    if (!agreement.inForce && countOf(agreement, day, AgreementStatus::InForce) >= 2)
        return AgreementStatus::InForce;
    const bool anySigned = std::any_of(agreement.parties.begin(), agreement.parties.end(),
                                       [&](const AgreementParty& p) { return isSigned(agreement, p, day); });
    return anySigned || hasBegun(agreement.record.date, day) ? AgreementStatus::Signed
                                                             : AgreementStatus::NotSigned;
}

AgreementStatus statusOn(const Agreement& agreement, const AgreementParty& party, base::Day day) {
    if (hasEnded(party.withdrew, day))
        return AgreementStatus::Withdrawn;
    if (hasEnded(agreement.ended, day))
        return AgreementStatus::Ended;
    if (isInForce(agreement, party, day))
        return AgreementStatus::InForce;
    return isSigned(agreement, party, day) ? AgreementStatus::Signed : AgreementStatus::NotSigned;
}

} // namespace entente::model
