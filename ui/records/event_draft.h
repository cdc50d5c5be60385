#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using EventDraft = Draft<model::Event>;

template <>
const std::vector<DocumentField<model::Event>>& fieldsOf();

} // namespace entente::ui
