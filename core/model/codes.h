#pragma once

#include "core/model/vocabulary.h"

#include <optional>
#include <span>
#include <string_view>

namespace entente::model {

template <class E>
struct Code {
    E value;
    std::string_view code;
};
template <class E>
Code(E, std::string_view) -> Code<E>;

/// All values of a vocabulary with their codes, in the order in which a form offers them.
template <class E>
[[nodiscard]] std::span<const Code<E>> codesOf();

template <>
std::span<const Code<RecordKind>> codesOf();
template <>
std::span<const Code<ActorKind>> codesOf();
template <>
std::span<const Code<NameKind>> codesOf();
template <>
std::span<const Code<OfficeKind>> codesOf();
template <>
std::span<const Code<MeetingFormat>> codesOf();
template <>
std::span<const Code<MeetingStatus>> codesOf();
template <>
std::span<const Code<ItemKind>> codesOf();
template <>
std::span<const Code<Role>> codesOf();
template <>
std::span<const Code<AgreementKind>> codesOf();
template <>
std::span<const Code<EventCategory>> codesOf();
template <>
std::span<const Code<DealKind>> codesOf();
template <>
std::span<const Code<DealStepKind>> codesOf();
template <>
std::span<const Code<CommitmentKind>> codesOf();
template <>
std::span<const Code<CommitmentStatus>> codesOf();
template <>
std::span<const Code<Comparison>> codesOf();
template <>
std::span<const Code<LinkRelation>> codesOf();
template <>
std::span<const Code<SourceKind>> codesOf();
template <>
std::span<const Code<Reliability>> codesOf();
template <>
std::span<const Code<SubjectKind>> codesOf();
template <>
std::span<const Code<Measure>> codesOf();
template <>
std::span<const Code<Flow>> codesOf();
template <>
std::span<const Code<ObservationStatus>> codesOf();

/// The stable code that the workspace, CSV files and the command line use, e.g. "working_visit".
template <class E>
[[nodiscard]] std::string_view codeOf(E value) {
    for (const auto& row : codesOf<E>()) {
        if (row.value == value)
            return row.code;
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> fromCode(std::string_view code) {
    for (const auto& row : codesOf<E>()) {
        if (row.code == code)
            return row.value;
    }
    return std::nullopt;
}

} // namespace entente::model
