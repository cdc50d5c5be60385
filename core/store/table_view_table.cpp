#include "core/store/table_view_table.h"

#include "core/base/text.h"
#include "core/store/draft.h"
#include "core/store/guard.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kViewsOfPage = R"sql(
SELECT id, page, title, spec_version, spec FROM table_view WHERE page = ?1 ORDER BY title, id
)sql";
constexpr auto kTableView = "SELECT id, page, title, spec_version, spec FROM table_view WHERE id = ?1";
constexpr auto kInsertView = R"sql(
INSERT INTO table_view (id, page, title, spec_version, spec) VALUES (?1, ?2, ?3, ?4, ?5)
)sql";
constexpr auto kUpdateView = R"sql(
UPDATE table_view SET page = ?2, title = ?3, spec_version = ?4, spec = ?5 WHERE id = ?1
)sql";

model::TableView readView(Row& row) {
    model::TableView view;
    view.id = row.id<model::TableViewId>();
    view.page = row.text();
    view.title = row.text();
    view.specVersion = static_cast<int>(row.integer());
    view.spec = row.text();
    return view;
}

void requireWhole(const Connection& connection, const model::TableView& view) {
    if (base::trimmed(view.page).empty())
        throw Failure({base::ErrorCode::MissingValue, {.field = "page"}});
    if (base::trimmed(view.title).empty())
        throw Failure({base::ErrorCode::MissingValue, {.field = "title"}});
    const auto isJson = [](Row& row) { return row.flag(); };
    if (!readFirst(connection, "SELECT json_valid(?1)", isJson, view.spec).value_or(false))
        throw Failure({base::ErrorCode::InvalidSpec, {.value = view.title}});
}

void writeView(Edit& edit, const char* sql, model::TableViewId id, const model::TableView& view) {
    execute(edit.connection(), sql, id, view.page, base::trimmed(view.title), view.specVersion, view.spec);
}

} // namespace

std::vector<model::TableView> listTableViews(const Connection& connection, const std::string& page) {
    return readAll(connection, kViewsOfPage, readView, page);
}

std::optional<model::TableView> findTableView(const Connection& connection, model::TableViewId id) {
    return readFirst(connection, kTableView, readView, id);
}

model::TableViewId insertTableView(Edit& edit, const model::TableView& view) {
    requireWhole(edit.connection(), view);
    const auto id = idOrNew(edit, view.id);
    writeView(edit, kInsertView, id, view);
    return id;
}

void updateTableView(Edit& edit, const model::TableView& before, const model::TableView& after) {
    requireWhole(edit.connection(), after);
    requireCurrent(findTableView(edit.connection(), before.id), before, before.title, "view");
    writeView(edit, kUpdateView, before.id, after);
}

void deleteTableView(Edit& edit, model::TableViewId id) {
    execute(edit.connection(), "DELETE FROM table_view WHERE id = ?1", id);
}

} // namespace entente::store
