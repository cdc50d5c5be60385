#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using DealDraft = Draft<model::Deal>;

template <>
const std::vector<DocumentField<model::Deal>>& fieldsOf();

} // namespace entente::ui
