#include "core/base/text.h"
#include "core/store/guard.h"
#include "core/store/link_table.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kListTags = R"sql(
SELECT t.id, t.name, (SELECT count(*) FROM record_tag r WHERE r.tag_id = t.id) FROM tag t ORDER BY t.name
)sql";
constexpr auto kOf = R"sql(
SELECT t.id, t.name, (SELECT count(*) FROM record_tag r WHERE r.tag_id = t.id)
FROM record_tag o JOIN tag t ON t.id = o.tag_id
WHERE o.record_id = ?1
ORDER BY t.name
)sql";
constexpr auto kFindTag = "SELECT id FROM tag WHERE name = ?1";
constexpr auto kInsertTag = "INSERT INTO tag (id, name) VALUES (?1, ?2)";
constexpr auto kTag = "INSERT INTO record_tag (record_id, tag_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr auto kUntag = "DELETE FROM record_tag WHERE record_id = ?1 AND tag_id = ?2";

Tag readTag(Row& row) {
    Tag tag;
    tag.id = row.id<model::TagId>();
    tag.name = row.text();
    tag.records = static_cast<int>(row.integer());
    return tag;
}

} // namespace

std::vector<Tag> listTags(const Connection& connection) { return readAll(connection, kListTags, readTag); }

std::vector<Tag> tagsOf(const Connection& connection, model::RecordId id) {
    return readAll(connection, kOf, readTag, id);
}

model::TagId ensureTag(Edit& edit, const std::string& name) {
    const std::string_view wanted = base::trimmed(name);
    if (wanted.empty())
        throw Failure({base::ErrorCode::MissingValue, {.field = "tag"}});
    const auto readId = [](Row& row) { return row.id<model::TagId>(); };
    if (const auto found = readFirst(edit.connection(), kFindTag, readId, wanted))
        return *found;
    const auto id = edit.newId<model::TagId>();
    execute(edit.connection(), kInsertTag, id, wanted);
    return id;
}

void tagRecord(Edit& edit, model::RecordId record, model::TagId tag) {
    execute(edit.connection(), kTag, record, tag);
}

void untagRecord(Edit& edit, model::RecordId record, model::TagId tag) {
    execute(edit.connection(), kUntag, record, tag);
}

} // namespace entente::store
