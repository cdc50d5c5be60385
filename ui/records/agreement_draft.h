#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using AgreementDraft = Draft<model::Agreement>;

template <>
const std::vector<DocumentField<model::Agreement>>& fieldsOf();

} // namespace entente::ui
