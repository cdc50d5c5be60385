#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using PersonDraft = Draft<PersonFile>;

template <>
const std::vector<DocumentField<PersonFile>>& fieldsOf();

} // namespace entente::ui
