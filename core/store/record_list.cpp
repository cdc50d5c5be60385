#include "core/store/record_candidates.h"
#include "core/store/record_parts.h"
#include "core/store/record_table.h"
#include "core/store/sql.h"

#include <algorithm>
#include <tuple>

namespace entente::store {
namespace {

using model::RecordRow;

constexpr auto kWalk = "SELECT id, kind, title, date, place, unverified FROM record ORDER BY id";
constexpr auto kOne = "SELECT id, kind, title, date, place, unverified FROM record WHERE id = ?1";

// Below this many records, lookups by key cost less than walking tables that may hold a million rows.
constexpr std::size_t kFew = 4096;

RecordRow read(SQLite::Statement& query) {
    Row row(query);
    RecordRow out;
    out.id = row.id<model::RecordId>();
    out.kind = row.code(model::RecordKind::Event);
    out.title = row.text();
    out.date = row.date();
    out.place = row.text();
    out.unverified = row.flag();
    return out;
}

std::vector<RecordRow> readByKey(const Connection& connection, const RecordIds& ids) {
    std::vector<RecordRow> rows;
    rows.reserve(ids.size());
    SQLite::Statement query(connection.database(), kOne);
    for (const std::int64_t id : ids) {
        query.reset();
        query.bind(1, id);
        if (query.executeStep())
            rows.push_back(read(query));
    }
    return rows;
}

/// All records, or those of the ids, which rise as the walk does.
std::vector<RecordRow> readInOneWalk(const Connection& connection, const std::optional<RecordIds>& ids) {
    std::vector<RecordRow> rows;
    SQLite::Statement query(connection.database(), kWalk);
    auto wanted = ids ? ids->begin() : RecordIds::const_iterator();
    while (query.executeStep()) {
        if (ids) {
            const std::int64_t id = query.getColumn(0).getInt64();
            while (wanted != ids->end() && *wanted < id)
                ++wanted;
            if (wanted == ids->end())
                break;
            if (*wanted != id)
                continue;
        }
        rows.push_back(read(query));
    }
    return rows;
}

/// By date, undated last.
std::vector<RecordRow> ordered(std::vector<RecordRow> rows) {
    using Key = std::tuple<bool, std::int32_t, std::int32_t, std::size_t>;
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto days = rows[i].date ? rows[i].date->days() : base::DayRange{};
        keys.emplace_back(!rows[i].date, days.first.value, days.last.value, i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<RecordRow> out;
    out.reserve(rows.size());
    for (const Key& key : keys)
        out.push_back(std::move(rows[std::get<3>(key)]));
    return out;
}

} // namespace

std::vector<RecordRow> listRecords(const Connection& connection, const std::vector<model::RecordKind>& kinds,
                                   const model::Focus& focus) {
    const auto ids = candidates(connection, kinds, focus);
    const auto reading = ids && ids->size() <= kFew ? Reading::ByKey : Reading::InOneWalk;
    auto rows = reading == Reading::ByKey ? readByKey(connection, *ids) : readInOneWalk(connection, ids);
    readParts(connection, rows, reading);
    return ordered(std::move(rows));
}

} // namespace entente::store
