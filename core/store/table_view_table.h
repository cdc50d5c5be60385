#pragma once

#include "core/model/table_view.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::store {

// Saved views of the tables. Everything here throws; the callers stand inside guarded() or Workspace::edit().

/// Those of one page, by title.
[[nodiscard]] std::vector<model::TableView> listTableViews(const Connection& connection,
                                                           const std::string& page);
[[nodiscard]] std::optional<model::TableView> findTableView(const Connection& connection,
                                                            model::TableViewId id);
/// MissingValue without a page or a title, InvalidSpec where the description is no JSON.
model::TableViewId insertTableView(Edit& edit, const model::TableView& view);
/// StaleDraft when it is stored otherwise than `before`.
void updateTableView(Edit& edit, const model::TableView& before, const model::TableView& after);
void deleteTableView(Edit& edit, model::TableViewId id);

} // namespace entente::store
