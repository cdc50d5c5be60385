#pragma once

#include "ui/records/draft.h"

namespace entente::ui {

using MeetingDraft = Draft<model::Meeting>;

template <>
const std::vector<DocumentField<model::Meeting>>& fieldsOf();

/// Agenda or outcomes.
[[nodiscard]] std::vector<model::MeetingItem> itemsOfKind(const model::Meeting& meeting,
                                                          model::ItemKind kind);

} // namespace entente::ui
