#include "core/store/record_history.h"

#include "core/store/changeset.h"
#include "core/store/rows.h"

#include <sqlite3.h>

#include <array>
#include <map>
#include <memory>

namespace entente::store {
namespace {

// How far back one looks, and up to what size a change is opened: an import of a million rows is not one
// record's history.
constexpr int kLookedAt = 400;
constexpr int kLargest = 1 << 18;

constexpr auto kChanges = R"sql(
SELECT kind, author, made_at, label, changeset FROM change
WHERE length(changeset) <= ?1 ORDER BY sequence DESC LIMIT ?2
)sql";

constexpr auto kImport = R"sql(
SELECT b.file, b.imported_at FROM record r JOIN batch b ON b.id = r.batch_id WHERE r.id = ?1
)sql";

constexpr std::array kOwnTables{"record", "meeting", "agreement", "event", "deal", "commitment"};

using ColumnNames = std::map<std::string, std::vector<std::string>>;

ColumnNames columnNames(const Connection& connection) {
    ColumnNames names;
    for (const char* table : kOwnTables)
        names[table] = readAll(
            connection, "SELECT name FROM pragma_table_info(?1) ORDER BY cid",
            [](Row& row) { return row.text(); }, table);
    return names;
}

std::string textOf(sqlite3_value* value) {
    const unsigned char* text = value == nullptr ? nullptr : sqlite3_value_text(value);
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text));
}

// Day numbers stand beside the text of their date and would tell the same twice.
bool isTold(const std::string& column) { return !column.ends_with("_first") && !column.ends_with("_last"); }

void addFields(sqlite3_changeset_iter* iterator, const std::string& table,
               const std::vector<std::string>& columns, std::vector<FieldChange>& fields) {
    for (std::size_t i = 1; i < columns.size(); ++i) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        sqlite3changeset_old(iterator, static_cast<int>(i), &before);
        sqlite3changeset_new(iterator, static_cast<int>(i), &after);
        if (after != nullptr && isTold(columns[i]))
            fields.push_back({table, columns[i], textOf(before), textOf(after)});
    }
}

std::vector<FieldChange> fieldsOf(const std::string& changeset, model::RecordId id,
                                  const ColumnNames& names) {
    std::vector<FieldChange> fields;
    sqlite3_changeset_iter* iterator = nullptr;
    if (sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()),
                               const_cast<char*>(changeset.data())) != SQLITE_OK)
        return fields;
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> owner(
        iterator, sqlite3changeset_finalize);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
        sqlite3_value* key = nullptr;
        const auto known = names.find(table);
        if (operation != SQLITE_UPDATE || known == names.end() ||
            sqlite3changeset_old(iterator, 0, &key) != SQLITE_OK || sqlite3_value_int64(key) != id.value)
            continue;
        addFields(iterator, table, known->second, fields);
    }
    return fields;
}

ChangeKind kindOf(const std::string& code) {
    if (code == "undo")
        return ChangeKind::Undo;
    return code == "redo" ? ChangeKind::Redo : ChangeKind::Edit;
}

} // namespace

std::vector<RecordChange> historyOf(const Connection& connection, model::RecordId id, int limit) {
    const ColumnNames names = columnNames(connection);
    std::vector<RecordChange> history;
    SQLite::Statement query(connection.database(), kChanges);
    bindAll(query, kLargest, kLookedAt);
    while (static_cast<int>(history.size()) < limit && query.executeStep()) {
        Row row(query);
        RecordChange change{.kind = kindOf(row.text())};
        change.author = row.text();
        change.madeAt = row.text();
        change.label = row.text();
        const std::string changeset = row.text();
        if (!touchedBy(changeset).touches(id))
            continue;
        change.fields = fieldsOf(changeset, id, names);
        history.push_back(std::move(change));
    }
    const auto import = readFirst(
        connection, kImport,
        [](Row& row) {
            RecordChange change{.label = row.text(), .isImport = true};
            change.madeAt = row.text();
            return change;
        },
        id);
    if (import)
        history.push_back(*import);
    return history;
}

} // namespace entente::store
