#pragma once

#include "core/model/agreement_status.h"
#include "core/model/codes.h"
#include "core/model/vocabulary.h"

#include <QString>

namespace entente::ui {

// The words that people read for the model's codes, in the language of the window.

[[nodiscard]] QString word(model::ActorKind value);
[[nodiscard]] QString word(model::RecordKind value);
[[nodiscard]] QString word(model::MeetingFormat value);
[[nodiscard]] QString word(model::MeetingStatus value);
[[nodiscard]] QString word(model::Role value);
[[nodiscard]] QString word(model::AgreementKind value);
[[nodiscard]] QString word(model::AgreementStatus value);
[[nodiscard]] QString word(model::CommitmentKind value);
[[nodiscard]] QString word(model::CommitmentStatus value);
[[nodiscard]] QString word(model::Standing value);
/// "at least", "at most", "exactly".
[[nodiscard]] QString word(model::Comparison value);
[[nodiscard]] QString word(model::OfficeKind value);
[[nodiscard]] QString word(model::NameKind value);
[[nodiscard]] QString word(model::EventCategory value);
[[nodiscard]] QString word(model::DealKind value);
[[nodiscard]] QString word(model::DealStepKind value);
[[nodiscard]] QString word(model::SourceKind value);
[[nodiscard]] QString word(model::Reliability value);

/// How the record at the other end of a link stands to this one: "signed at" towards a meeting, seen from the
/// agreement; "signed here" seen from the meeting.
[[nodiscard]] QString word(model::LinkRelation value, bool outgoing);

/// The word for a code as rows carry it; the code itself when it is none of E's.
template <class E>
[[nodiscard]] QString wordOfCode(std::string_view code) {
    const auto value = model::fromCode<E>(code);
    return value ? word(*value) : QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace entente::ui
