#include "core/model/validation.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <cmath>

namespace entente::model {
namespace {

using base::ErrorCode;
using Issues = std::vector<FieldIssue>;

void checkRecord(const Record& record, Issues& issues) {
    if (base::trimmed(record.title).empty())
        issues.push_back({"record.title", ErrorCode::MissingValue, {}});
    for (const auto& [field, text] :
         {std::pair{"record.title", &record.title}, std::pair{"record.place", &record.place},
          std::pair{"record.summary", &record.summary}}) {
        if (!base::isUtf8(*text))
            issues.push_back({field, ErrorCode::InvalidValue, "not valid UTF-8 text"});
    }
}

void checkParticipations(const std::vector<Participation>& rows, const char* field, Issues& issues) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].person && !rows[i].actor)
            issues.push_back({fmt::format("{}[{}]", field, i), ErrorCode::MissingValue, {}});
    }
}

bool isBefore(const std::optional<base::EdtfDate>& late, const std::optional<base::EdtfDate>& early) {
    return late && early && late->days().last < early->days().first;
}

void checkCurrency(const Deal& draft, Issues& issues) {
    if (draft.value && !std::isfinite(*draft.value))
        issues.push_back({"value", ErrorCode::InvalidNumber, {}});
    const bool iso4217 = draft.currency.size() == 3 &&
                         draft.currency.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
    if (draft.value && draft.currency.empty())
        issues.push_back({"currency", ErrorCode::MissingValue, {}});
    else if (!draft.currency.empty() && !iso4217)
        issues.push_back({"currency", ErrorCode::InvalidValue, "three capital letters (ISO 4217), e.g. USD"});
}

} // namespace

std::vector<FieldIssue> validate(const Meeting& draft) {
    Issues issues;
    checkRecord(draft.record, issues);
    if (!draft.record.date)
        issues.push_back({"record.date", ErrorCode::MissingValue, {}});
    checkParticipations(draft.participants, "participants", issues);
    for (std::size_t i = 0; i < draft.items.size(); ++i) {
        if (base::trimmed(draft.items[i].text).empty())
            issues.push_back({fmt::format("items[{}]", i), ErrorCode::MissingValue, {}});
    }
    return issues;
}

std::vector<FieldIssue> validate(const Agreement& draft) {
    Issues issues;
    checkRecord(draft.record, issues);
    if (isBefore(draft.ended, draft.inForce))
        issues.push_back({"ended", ErrorCode::InvalidValue, "it ends before it enters into force"});
    for (std::size_t i = 0; i < draft.parties.size(); ++i) {
        const AgreementParty& party = draft.parties[i];
        const std::string field = fmt::format("parties[{}]", i);
        if (!party.actor)
            issues.push_back({field, ErrorCode::MissingValue, {}});
        if (isBefore(party.withdrew, party.signedOn))
            issues.push_back({field + ".withdrew", ErrorCode::InvalidValue, "it withdraws before it signs"});
        if (isBefore(party.ratified, party.signedOn))
            issues.push_back({field + ".ratified", ErrorCode::InvalidValue, "it ratifies before it signs"});
    }
    return issues;
}

std::vector<FieldIssue> validate(const Event& draft) {
    Issues issues;
    checkRecord(draft.record, issues);
    checkParticipations(draft.actors, "actors", issues);
    return issues;
}

std::vector<FieldIssue> validate(const Deal& draft) {
    Issues issues;
    checkRecord(draft.record, issues);
    checkParticipations(draft.parties, "parties", issues);
    checkCurrency(draft, issues);
    for (std::size_t i = 0; i < draft.steps.size(); ++i) {
        if (base::trimmed(draft.steps[i].title).empty())
            issues.push_back({fmt::format("steps[{}].title", i), ErrorCode::MissingValue, {}});
    }
    return issues;
}

std::vector<FieldIssue> validate(const Commitment& draft) {
    Issues issues;
    checkRecord(draft.record, issues);
    checkParticipations(draft.parties, "parties", issues);
    if (draft.target && !std::isfinite(*draft.target))
        issues.push_back({"target", ErrorCode::InvalidNumber, {}});
    // A qualitative promise may name the series to watch ("more LNG") without a figure to reach.
    if (draft.kind == CommitmentKind::Measurable && draft.series && !draft.target)
        issues.push_back({"target", ErrorCode::MissingValue, {}});
    if (draft.target && !draft.comparison)
        issues.push_back({"comparison", ErrorCode::MissingValue, {}});
    if (isBefore(draft.due, draft.record.date))
        issues.push_back({"due", ErrorCode::InvalidValue, "it is due before it was made"});
    for (std::size_t i = 0; i < draft.assessments.size(); ++i) {
        const Assessment& one = draft.assessments[i];
        if (!one.date)
            issues.push_back({fmt::format("assessments[{}].date", i), ErrorCode::MissingValue, {}});
        if (isBefore(one.date, draft.record.date))
            issues.push_back({fmt::format("assessments[{}].date", i), ErrorCode::InvalidValue,
                              "it was assessed before it was made"});
    }
    return issues;
}

base::Error toError(const FieldIssue& issue) {
    return {issue.code, {.field = issue.field, .detail = issue.detail}};
}

} // namespace entente::model
