#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using CommitmentDraft = Draft<model::Commitment>;

template <>
const std::vector<DocumentField<model::Commitment>>& fieldsOf();

} // namespace entente::ui
