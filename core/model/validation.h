#pragma once

#include "core/base/error.h"
#include "core/model/actor.h"
#include "core/model/record.h"
#include "core/model/series.h"
#include "core/model/source.h"

#include <string>
#include <vector>

namespace entente::model {

/// One refused field of a draft. `field` is the struct's member path, e.g. "record.title" or
/// "participants[2]".
struct FieldIssue {
    std::string field;
    base::ErrorCode code = base::ErrorCode::InvalidValue;
    std::string detail;
    bool operator==(const FieldIssue&) const = default;
};

/// An empty list means the draft can be saved.
[[nodiscard]] std::vector<FieldIssue> validate(const Meeting& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Agreement& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Event& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Deal& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Commitment& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Actor& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Person& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Office& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Source& draft);
[[nodiscard]] std::vector<FieldIssue> validate(const Series& draft);
/// An observation of this series.
[[nodiscard]] std::vector<FieldIssue> validate(const Observation& draft, const Series& series);

/// The first issue as an error, for callers that save without a form.
[[nodiscard]] base::Error toError(const FieldIssue& issue);

} // namespace entente::model
