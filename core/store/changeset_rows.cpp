#include "core/store/changeset_rows.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace entente::store {
namespace {

void requireRead(int code) {
    if (code != SQLITE_OK)
        throw SQLite::Exception("read changeset", code);
}

Value decoded(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return sqlite3_value_int64(value);
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_NULL:
        return {};
    default:
        break;
    }
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return bytes == nullptr ? std::string() : std::string(bytes, size);
}

using ColumnReader = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

std::optional<Value> columnOf(ColumnReader reader, sqlite3_changeset_iter* iterator, int column) {
    sqlite3_value* value = nullptr;
    requireRead(reader(iterator, column, &value));
    return value == nullptr ? std::nullopt : std::optional(decoded(value));
}

} // namespace

// SQLite takes changesets as non-const pointers but does not write to them.
ChangesetRows::ChangesetRows(const std::string& changeset) {
    sqlite3_changeset_iter* iterator = nullptr;
    requireRead(sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()),
                                       const_cast<char*>(changeset.data())));
    m_iterator.reset(iterator);
}

ChangesetRows::~ChangesetRows() = default;

void ChangesetRows::End::operator()(sqlite3_changeset_iter* iterator) const {
    sqlite3changeset_finalize(iterator);
}

bool ChangesetRows::next() {
    const int step = sqlite3changeset_next(m_iterator.get());
    if (step == SQLITE_DONE)
        return false;
    if (step != SQLITE_ROW)
        requireRead(step);
    const char* table = nullptr;
    int operation = 0;
    requireRead(sqlite3changeset_op(m_iterator.get(), &table, &m_columns, &operation, nullptr));
    m_table = table;
    m_operation = operation == SQLITE_INSERT   ? RowOperation::Insert
                  : operation == SQLITE_DELETE ? RowOperation::Delete
                                               : RowOperation::Update;
    return true;
}

std::optional<Value> ChangesetRows::before(int column) const {
    if (m_operation == RowOperation::Insert)
        return std::nullopt;
    return columnOf(sqlite3changeset_old, m_iterator.get(), column);
}

std::optional<Value> ChangesetRows::after(int column) const {
    if (m_operation == RowOperation::Delete)
        return std::nullopt;
    return columnOf(sqlite3changeset_new, m_iterator.get(), column);
}

} // namespace entente::store
