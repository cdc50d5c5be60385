#include "core/insight/agreement_state.h"

#include <algorithm>

namespace entente::insight {
namespace {

using Date = std::optional<base::EdtfDate>;

bool hasCome(const Date& date, base::Day day) { return date && date->days().first <= day; }

bool isKnownAhead(const Date& date, base::Day day) { return date && date->days().first > day; }

} // namespace

std::string_view stateCode(AgreementState state) {
    switch (state) {
    case AgreementState::NotYet:
        return "not_yet";
    case AgreementState::Signed:
        return "signed";
    case AgreementState::InForce:
        return "in_force";
    case AgreementState::Ended:
        return "ended";
    case AgreementState::Unknown:
        break;
    }
    return "unknown";
}

AgreementState stateOn(const model::Agreement& agreement, base::Day day) {
    if (hasCome(agreement.ended, day))
        return AgreementState::Ended;
    if (isKnownAhead(agreement.record.date, day))
        return AgreementState::NotYet;
    const auto& parties = agreement.parties;
    const auto isInForce = [&](const model::AgreementParty& party) {
        return hasCome(party.inForce, day) && !hasCome(party.withdrew, day);
    };
    if (hasCome(agreement.inForce, day) || std::any_of(parties.begin(), parties.end(), isInForce))
        return AgreementState::InForce;
    const bool isAhead = isKnownAhead(agreement.inForce, day) ||
                         std::any_of(parties.begin(), parties.end(), [&](const model::AgreementParty& party) {
                             return isKnownAhead(party.inForce, day);
                         });
    if (isAhead)
        return AgreementState::Signed;
    return AgreementState::Unknown;
}

std::vector<model::ActorId> partiesOn(const model::Agreement& agreement, base::Day day) {
    std::vector<model::ActorId> parties;
    for (const model::AgreementParty& party : agreement.parties) {
        if (!hasCome(party.withdrew, day))
            parties.push_back(party.actor);
    }
    return parties;
}

} // namespace entente::insight
