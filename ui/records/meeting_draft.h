#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using MeetingDraft = Draft<model::Meeting>;

template <>
const std::vector<DocumentField<model::Meeting>>& fieldsOf();

} // namespace entente::ui
