#include "core/insight/binding.h"

#include <algorithm>

namespace entente::insight {
namespace {

using model::AgreementStatus;

/// The days on which a status can change.
std::vector<base::Day> turningDays(const model::Agreement& agreement, base::Day until) {
    std::vector<base::Day> days;
    const auto add = [&](const std::optional<base::EdtfDate>& date) {
        if (!date)
            return;
        for (const base::Day day : {date->days().first, date->days().last, date->days().last + 1}) {
            if (day <= until && base::distantPast() < day)
                days.push_back(day);
        }
    };
    add(agreement.record.date);
    add(agreement.inForce);
    add(agreement.ended);
    for (const model::AgreementParty& party : agreement.parties) {
        for (const auto& date : {party.signedOn, party.ratified, party.inForce, party.withdrew})
            add(date);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool isBound(AgreementStatus status) {
    return status == AgreementStatus::Signed || status == AgreementStatus::InForce;
}

} // namespace

std::vector<BoundParty> bindingOf(const model::Agreement& agreement, base::Day until) {
    const std::vector<base::Day> days = turningDays(agreement, until);
    std::vector<BoundParty> bound;
    for (const model::AgreementParty& party : agreement.parties) {
        BoundParty& one =
            bound.emplace_back(BoundParty{party.actor, {}, model::statusOn(agreement, party, until)});
        for (std::size_t i = 0; i < days.size(); ++i) {
            const base::Day last = i + 1 < days.size() ? days[i + 1] + -1 : until;
            const AgreementStatus status = model::statusOn(agreement, party, days[i]);
            if (!isBound(status))
                continue;
            const bool goesOn = !one.spans.empty() && one.spans.back().status == status &&
                                one.spans.back().days.last + 1 == days[i];
            if (goesOn)
                one.spans.back().days.last = last;
            else
                one.spans.push_back({{days[i], last}, status});
        }
    }
    return bound;
}

std::optional<base::DayRange> boundDays(const std::vector<BoundParty>& parties) {
    std::optional<base::DayRange> all;
    for (const BoundParty& party : parties) {
        for (const BoundSpan& span : party.spans) {
            if (!all)
                all = span.days;
            all->first = std::min(all->first, span.days.first);
            all->last = std::max(all->last, span.days.last);
        }
    }
    return all;
}

} // namespace entente::insight
