#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using SourceDraft = Draft<model::Source>;

template <>
const std::vector<DocumentField<model::Source>>& fieldsOf();

} // namespace entente::ui
