#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using ActorDraft = Draft<model::Actor>;

template <>
const std::vector<DocumentField<model::Actor>>& fieldsOf();

} // namespace entente::ui
