#include "core/store/record_past.h"

#include "core/store/guard.h"
#include "core/store/record_state.h"
#include "core/store/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kPlaceOfChange = "SELECT sequence FROM change WHERE id = ?1";

constexpr auto kForeignKeys = R"sql(
SELECT "from", "table" FROM pragma_foreign_key_list(?1, 'main')
)sql";

[[noreturn]] void failAsMissing(const std::string& field, std::int64_t id, std::string detail) {
    throw Failure({base::ErrorCode::NotFound,
                   {.field = field, .value = std::to_string(id), .detail = std::move(detail)}});
}

RecordRows rowsAfter(const Connection& connection, model::RecordId id, model::ChangeId change) {
    const auto sequence = readFirst(
        connection, kPlaceOfChange, [](Row& row) { return row.integer(); }, change);
    if (!sequence)
        failAsMissing("change", change.value, "The record's history shows which there are.");
    RecordWalk walk(connection, id);
    bool isNewer = true;
    while (isNewer && walk.next())
        isNewer = walk.sequence() > *sequence;
    // What was before an import is not looked for.
    const RecordState& state = isNewer ? walk.before() : walk.after();
    if (!state.exists() || (isNewer && walk.isImport()))
        failAsMissing("record", id.value, "At that change it was not there.");
    return state.rows();
}

void bindValue(SQLite::Statement& statement, int place, const Value& value) {
    std::visit(
        [&](const auto& held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                statement.bind(place);
            else
                statement.bind(place, held);
        },
        value);
}

// Columns that were appended since take their defaults.
void insertRow(const Connection& connection, const std::string& table, const TableShape& shape,
               const std::vector<Value>& values) {
    std::string columns;
    std::string places;
    for (std::size_t i = 0; i < values.size(); ++i) {
        columns += fmt::format("{}\"{}\"", i == 0 ? "" : ", ", shape.columns[i]);
        places += fmt::format("{}?{}", i == 0 ? "" : ", ", i + 1);
    }
    SQLite::Statement insert(connection.database(),
                             fmt::format("INSERT INTO {} ({}) VALUES ({})", table, columns, places));
    for (std::size_t i = 0; i < values.size(); ++i)
        bindValue(insert, static_cast<int>(i) + 1, values[i]);
    insert.exec();
}

/// Names of columns that refer to other tables' ids, with the table.
std::vector<std::pair<std::string, std::string>> referencesOf(const Connection& connection,
                                                              const RecordTable& table) {
    return readAll(
        connection, kForeignKeys,
        [](Row& row) {
            std::string column = row.text();
            return std::pair(std::move(column), row.text());
        },
        table.name);
}

bool isThere(const Connection& connection, const std::string& table, std::int64_t id) {
    SQLite::Statement query(connection.database(), fmt::format("SELECT 1 FROM {} WHERE id = ?1", table));
    query.bind(1, id);
    return query.executeStep();
}

/// Puts the rows of a past state back, table by table.
class Restoring {
  public:
    Restoring(Edit& edit, model::RecordId id)
        : m_connection(edit.connection()), m_id(id), m_shapes(recordShapes(edit.connection())) {}

    std::vector<LeftOut> run(const RecordRows& rows) {
        // A commitment may refer to the record, which is gone for a moment.
        m_connection.execute("PRAGMA defer_foreign_keys = ON");
        for (auto table = kRecordTables.rbegin(); table != kRecordTables.rend(); ++table)
            m_connection.execute(
                fmt::format("DELETE FROM {} WHERE {}", table->name, isOfRecord(*table, m_id)).c_str());
        for (const auto& [key, values] : rows)
            put(key.first, values);
        return std::move(m_leftOut);
    }

  private:
    void put(std::size_t table, std::vector<Value> values) {
        const RecordTable& kind = kRecordTables[table];
        const TableShape& shape = m_shapes[table];
        for (const auto& [column, target] : referencesOf(m_connection, kind)) {
            const auto place = shape.find(column);
            if (!place || *place >= values.size() || isNull(values[*place]))
                continue;
            const std::int64_t id = integerOf(values[*place]);
            if (id == m_id.value || isThere(m_connection, target, id))
                continue;
            m_leftOut.push_back({std::string(kind.name), column});
            if (shape.isRequired[*place])
                return;
            values[*place] = {};
        }
        if (kind.name == "participation" && isNobody(shape, values))
            return;
        insertRow(m_connection, std::string(kind.name), shape, values);
    }

    static bool isNobody(const TableShape& shape, const std::vector<Value>& values) {
        return isNull(values[shape.find("person_id").value()]) &&
               isNull(values[shape.find("actor_id").value()]);
    }

    const Connection& m_connection;
    model::RecordId m_id;
    RecordShapes m_shapes;
    std::vector<LeftOut> m_leftOut;
};

/// A reading connection refuses temporary tables too, until it is told otherwise; the file itself is open for
/// reading only all the same.
class TemporaryTables {
  public:
    explicit TemporaryTables(const Connection& connection)
        : m_connection(connection),
          m_isQueryOnly(connection.database().execAndGet("PRAGMA query_only").getInt() != 0) {
        m_connection.execute("PRAGMA query_only = OFF");
    }
    ~TemporaryTables() {
        if (m_isQueryOnly)
            m_connection.database().tryExec("PRAGMA query_only = ON");
    }
    TemporaryTables(const TemporaryTables&) = delete;
    TemporaryTables& operator=(const TemporaryTables&) = delete;

  private:
    const Connection& m_connection;
    bool m_isQueryOnly;
};

} // namespace

PastRecord::PastRecord(const Connection& connection, model::RecordId id, model::ChangeId change)
    : m_connection(connection) {
    const TemporaryTables allowed(connection);
    try {
        lay(id, change);
    } catch (...) {
        lift();
        throw;
    }
}

PastRecord::~PastRecord() {
    // Nothing depends on it: at the latest the views go with the connection.
    const auto lifted = guarded(m_connection.path(), [&] {
        const TemporaryTables allowed(m_connection);
        lift();
    });
    static_cast<void>(lifted);
}

void PastRecord::lay(model::RecordId id, model::ChangeId change) {
    const RecordRows rows = rowsAfter(m_connection, id, change);
    const RecordShapes shapes = recordShapes(m_connection);
    for (std::size_t table = 0; table < kRecordTables.size(); ++table) {
        const RecordTable& kind = kRecordTables[table];
        m_connection.execute(
            fmt::format("CREATE TEMP TABLE past_{0} AS SELECT * FROM main.{0} WHERE FALSE", kind.name)
                .c_str());
    }
    for (const auto& [key, values] : rows)
        insertRow(m_connection, fmt::format("temp.past_{}", kRecordTables[key.first].name), shapes[key.first],
                  values);
    for (const RecordTable& kind : kRecordTables)
        m_connection.execute(fmt::format("CREATE TEMP VIEW {0} AS SELECT * FROM main.{0} WHERE NOT ({1}) "
                                         "UNION ALL SELECT * FROM temp.past_{0}",
                                         kind.name, isOfRecord(kind, id))
                                 .c_str());
}

void PastRecord::lift() const {
    for (const RecordTable& kind : kRecordTables)
        m_connection.execute(
            fmt::format("DROP VIEW IF EXISTS temp.{0}; DROP TABLE IF EXISTS temp.past_{0}", kind.name)
                .c_str());
}

std::vector<LeftOut> restoreRecord(Edit& edit, model::RecordId id, model::ChangeId change) {
    const RecordRows rows = rowsAfter(edit.connection(), id, change);
    return Restoring(edit, id).run(rows);
}

} // namespace entente::store
