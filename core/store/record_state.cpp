#include "core/store/record_state.h"

#include "core/store/changeset_rows.h"
#include "core/store/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::store {
namespace {

// Up to this size the change of an import is opened.
constexpr int kLargest = 1 << 18;

// A changeset holds integers as one byte of type and eight of value: looking for these nine bytes tells which
// changes may touch the record without opening them all.
constexpr auto kMayTouch = R"sql(
WITH entry AS (
  SELECT c.sequence, c.id, c.kind, c.target, c.author, c.made_at, c.label,
         coalesce(c.batch_id, t.batch_id) AS batch, c.changeset
  FROM change c LEFT JOIN change t ON t.id = c.target
)
SELECT sequence, id, kind, target, author, made_at, label, batch,
       CASE WHEN batch IS NOT NULL AND length(changeset) > ?2 THEN NULL ELSE changeset END
FROM entry
WHERE batch IS NOT NULL AND length(changeset) > ?2 OR instr(changeset, ?1) > 0
ORDER BY sequence DESC
)sql";

std::string needleOf(model::RecordId id) {
    std::string needle(1, '\x01');
    for (int shift = 56; shift >= 0; shift -= 8)
        needle += static_cast<char>(static_cast<std::uint64_t>(id.value) >> static_cast<unsigned>(shift));
    return needle;
}

Value storedValue(const SQLite::Column& column) {
    if (column.isInteger())
        return column.getInt64();
    if (column.isFloat())
        return column.getDouble();
    return column.isNull() ? Value() : Value(column.getString());
}

std::optional<std::size_t> placeOf(std::string_view name) {
    const auto at = std::find_if(kRecordTables.begin(), kRecordTables.end(),
                                 [&](const RecordTable& table) { return table.name == name; });
    return at == kRecordTables.end() ? std::nullopt : std::optional<std::size_t>(at - kRecordTables.begin());
}

std::vector<Value> wholeRow(const ChangesetRows& rows) {
    std::vector<Value> values;
    for (int i = 0; i < rows.columns(); ++i) {
        auto value = rows.operation() == RowOperation::Insert ? rows.after(i) : rows.before(i);
        values.push_back(value.value_or(Value()));
    }
    return values;
}

} // namespace

RecordState::RecordState(const Connection& connection, model::RecordId id, const RecordShapes& shapes)
    : m_id(id), m_shapes(&shapes) {
    for (std::size_t table = 0; table < kRecordTables.size(); ++table) {
        const RecordTable& kind = kRecordTables[table];
        SQLite::Statement query(connection.database(), fmt::format("SELECT * FROM main.{} WHERE {}",
                                                                   kind.name, isOfRecord(kind, id)));
        while (query.executeStep()) {
            std::vector<Value> values;
            for (int i = 0; i < query.getColumnCount(); ++i)
                values.push_back(storedValue(query.getColumn(i)));
            const RowKey key = keyOf(table, values);
            m_rows.emplace(key, std::move(values));
        }
    }
}

std::optional<model::BatchId> RecordState::batch() const {
    const auto place = m_shapes->front().find("batch_id");
    if (!exists() || !place || *place >= m_rows.begin()->second.size())
        return std::nullopt;
    const Value& value = m_rows.begin()->second[*place];
    return isNull(value) ? std::nullopt : std::optional(model::BatchId{integerOf(value)});
}

RowKey RecordState::keyOf(std::size_t table, const std::vector<Value>& values) const {
    const TableShape& shape = (*m_shapes)[table];
    RowKey key{table, {}};
    for (std::size_t i = 0; i < values.size() && i < shape.isKey.size(); ++i) {
        if (shape.isKey[i])
            key.second.push_back(values[i]);
    }
    return key;
}

bool RecordState::isOwn(std::size_t table, const std::vector<Value>& values) const {
    const auto& owners = (*m_shapes)[table].owners;
    return std::any_of(owners.begin(), owners.end(), [&](std::size_t owner) {
        if (owner >= values.size())
            return false;
        const std::int64_t id = integerOf(values[owner]);
        return id == m_id.value || (kRecordTables[table].name == "citation" && isPart(id));
    });
}

// The keys of parts are the record's id and their own.
bool RecordState::isPart(std::int64_t id) const {
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const auto& row) {
        return row.first.second.size() == 2 && integerOf(row.first.second[0]) == m_id.value &&
               integerOf(row.first.second[1]) == id;
    });
}

void RecordState::stepBack(const std::string& changeset) {
    // A citation belongs to the record through its part: the parts come first.
    takeBack(changeset, false);
    takeBack(changeset, true);
}

void RecordState::takeBack(const std::string& changeset, bool citations) {
    ChangesetRows rows(changeset);
    while (rows.next()) {
        const auto table = placeOf(rows.table());
        if (!table || (kRecordTables[*table].name == "citation") != citations)
            continue;
        // Of an updated row only the key and what changed is told.
        std::vector<Value> values = wholeRow(rows);
        const RowKey key = keyOf(*table, values);
        const auto row = m_rows.find(key);
        if (rows.operation() == RowOperation::Delete) {
            if (isOwn(*table, values))
                m_rows.insert_or_assign(key, std::move(values));
        } else if (row != m_rows.end() && rows.operation() == RowOperation::Insert) {
            m_rows.erase(row);
        } else if (row != m_rows.end()) {
            for (int i = 0; i < rows.columns(); ++i) {
                if (rows.after(i))
                    row->second[static_cast<std::size_t>(i)] = values[static_cast<std::size_t>(i)];
            }
        }
    }
}

RecordWalk::RecordWalk(const Connection& connection, model::RecordId id)
    : m_id(id),
      m_shapes(recordShapes(connection)),
      m_before(connection, id, m_shapes),
      m_after(m_before),
      m_query(std::make_unique<SQLite::Statement>(connection.database(), kMayTouch)) {
    const std::string needle = needleOf(id);
    m_query->bind(1, needle.data(), static_cast<int>(needle.size()));
    m_query->bind(2, kLargest);
}

RecordWalk::~RecordWalk() = default;

bool RecordWalk::next() {
    while (!m_isImport && m_query->executeStep()) {
        Row row(*m_query);
        m_sequence = row.integer();
        m_change = {.id = row.id<model::ChangeId>(), .kind = changeKindOf(row.text())};
        m_change.target = row.optionalId<model::ChangeId>();
        m_change.author = row.text();
        m_change.madeAt = row.text();
        m_change.label = row.text();
        m_change.batch = row.optionalId<model::BatchId>();
        const bool isLarge = m_query->getColumn(8).isNull();
        const std::string changeset = row.text();
        const bool isOwnBatch = m_change.batch && m_change.batch == m_before.batch();
        if (isLarge && !isOwnBatch)
            continue;
        m_after = m_before;
        if (!isLarge) {
            m_before.stepBack(changeset);
            learnNames(changeset, m_names);
        }
        // Nine bytes may also be another number, or the record that another one names.
        if (!isLarge && m_before.rows() == m_after.rows())
            continue;
        m_isImport = isOwnBatch && (isLarge || (m_change.kind == ChangeKind::Edit && !m_before.exists()));
        return true;
    }
    return false;
}

} // namespace entente::store
