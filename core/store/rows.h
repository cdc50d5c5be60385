#pragma once

// For the store's own .cpp files: reading many rows and putting a parent's children in place.

#include "core/store/edit.h"
#include "core/store/sql.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace entente::store {

/// All rows of a query, each read by `read(Row&)`.
template <class Read, class... Values>
[[nodiscard]] auto readAll(const Connection& connection, const char* sql, Read read,
                           const Values&... values) {
    std::vector<std::invoke_result_t<Read, Row&>> rows;
    SQLite::Statement query(connection.database(), sql);
    bindAll(query, values...);
    while (query.executeStep()) {
        Row row(query);
        rows.push_back(read(row));
    }
    return rows;
}

/// The first row of a query, if there is one.
template <class Read, class... Values>
[[nodiscard]] auto readFirst(const Connection& connection, const char* sql, Read read,
                             const Values&... values) -> std::optional<std::invoke_result_t<Read, Row&>> {
    SQLite::Statement query(connection.database(), sql);
    bindAll(query, values...);
    if (!query.executeStep())
        return std::nullopt;
    Row row(query);
    return read(row);
}

/// Calls `use(Row&)` with each row of a query.
template <class Use>
void forEachRow(const Connection& connection, const char* sql, Use use) {
    SQLite::Statement query(connection.database(), sql);
    while (query.executeStep()) {
        Row row(query);
        use(row);
    }
}

/// Runs one prepared statement for each of many values, bound by `bind(Binder&, value)`.
template <class Values, class Bind>
void executeForEach(const Connection& connection, const char* sql, const Values& values, Bind bind) {
    SQLite::Statement statement(connection.database(), sql);
    for (const auto& value : values) {
        statement.reset();
        statement.clearBindings();
        Binder binder(statement);
        bind(binder, value);
        statement.exec();
    }
}

/// Puts these children in place of those that are there. `insert` binds parent and position first, the rest
/// is bound by `bind(Binder&, child)`. A child that stays as it was does not show in the history: the
/// recording sees only the net change.
template <class Parent, class Children, class Bind>
void replaceChildren(Edit& edit, const char* erase, const char* insert, Parent parent,
                     const Children& children, Bind bind) {
    execute(edit.connection(), erase, parent);
    int position = 0;
    executeForEach(edit.connection(), insert, children, [&](Binder& binder, const auto& child) {
        binder << parent << position++;
        bind(binder, child);
    });
}

/// The id that a row has, or a fresh one.
template <class IdType>
[[nodiscard]] IdType idOrNew(Edit& edit, IdType id) {
    return id ? id : edit.newId<IdType>();
}

} // namespace entente::store
