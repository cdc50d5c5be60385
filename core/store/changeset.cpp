#include "core/store/changeset.h"

#include "core/store/guard.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace entente::store {
namespace {

struct TrackedTable {
    std::string_view name;
    Area area;
};

// A child's first key column is its parent's id, so the owner of any row is its first key column.
constexpr std::array kTracked{
    TrackedTable{"actor", Area::Actors},
    TrackedTable{"actor_name", Area::Actors},
    TrackedTable{"person", Area::People},
    TrackedTable{"person_name", Area::People},
    TrackedTable{"office", Area::People},
    TrackedTable{"record", Area::Records},
    TrackedTable{"meeting", Area::Records},
    TrackedTable{"participation", Area::Records},
    TrackedTable{"meeting_item", Area::Records},
    TrackedTable{"agreement", Area::Records},
    TrackedTable{"agreement_party", Area::Records},
    TrackedTable{"event", Area::Records},
    TrackedTable{"deal", Area::Records},
    TrackedTable{"deal_step", Area::Records},
    TrackedTable{"commitment", Area::Records},
    TrackedTable{"assessment", Area::Records},
    TrackedTable{"link", Area::Records},
    TrackedTable{"tag", Area::Tags},
    TrackedTable{"record_tag", Area::Records},
    TrackedTable{"external_key", Area::Records},
    TrackedTable{"source", Area::Sources},
    TrackedTable{"citation", Area::Sources},
    TrackedTable{"batch", Area::Batches},
    TrackedTable{"series", Area::Series},
    TrackedTable{"observation", Area::Series},
    TrackedTable{"chart", Area::Charts},
    TrackedTable{"timeline_view", Area::Timelines},
    TrackedTable{"table_view", Area::Tables},
    TrackedTable{"deck", Area::Decks},
    TrackedTable{"slide", Area::Decks},
};

const TrackedTable* findTracked(std::string_view name) {
    const auto at =
        std::find_if(kTracked.begin(), kTracked.end(), [&](const auto& t) { return t.name == name; });
    return at == kTracked.end() ? nullptr : &*at;
}

void require(int code, const char* what) {
    if (code != SQLITE_OK)
        throw SQLite::Exception(what, code);
}

struct Buffer {
    int size = 0;
    void* data = nullptr;
    Buffer() = default;
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    ~Buffer() { sqlite3_free(data); }
    [[nodiscard]] std::string text() const {
        return data == nullptr ? std::string()
                               : std::string(static_cast<const char*>(data), static_cast<std::size_t>(size));
    }
};

// SQLite takes changesets as non-const pointers but does not write to them.
void* bytes(const std::string& changeset) { return const_cast<char*>(changeset.data()); }

int sizeOf(const std::string& changeset) { return static_cast<int>(changeset.size()); }

struct Clash {
    std::string table;
};

int onConflict(void* context, int, sqlite3_changeset_iter* iterator) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    if (sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr) == SQLITE_OK && table != nullptr)
        static_cast<Clash*>(context)->table = table;
    return SQLITE_CHANGESET_ABORT;
}

std::int64_t integerAt(sqlite3_changeset_iter* iterator, int operation, int column) {
    sqlite3_value* value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(iterator, column, &value);
    else
        sqlite3changeset_old(iterator, column, &value);
    return value == nullptr ? 0 : sqlite3_value_int64(value);
}

void collect(sqlite3_changeset_iter* iterator, Changed& changed, std::set<std::int64_t>& ids) {
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    require(sqlite3changeset_op(iterator, &name, &columns, &operation, nullptr), "read changeset");
    const TrackedTable* table = findTracked(name);
    if (table == nullptr)
        return;
    changed.areas |= static_cast<unsigned>(table->area);
    ids.insert(integerAt(iterator, operation, 0));
    // A link belongs to both its ends; only whole links come and go, so both columns are always there.
    if (table->name == "link") {
        ids.insert(integerAt(iterator, operation, 1));
        ids.insert(integerAt(iterator, operation, 2));
    }
    // An office belongs to its person, who is not named where only its other columns change.
    if (table->name == "office")
        ids.insert(integerAt(iterator, operation, 1));
}

} // namespace

Recording::Recording(Connection& connection) {
    require(sqlite3session_create(connection.database().getHandle(), "main", &m_session), "record changes");
    sqlite3session_table_filter(
        m_session, [](void*, const char* table) { return isTracked(table) ? 1 : 0; }, nullptr);
    require(sqlite3session_attach(m_session, nullptr), "record changes");
}

Recording::~Recording() { sqlite3session_delete(m_session); }

std::string Recording::changeset() const {
    Buffer buffer;
    require(sqlite3session_changeset(m_session, &buffer.size, &buffer.data), "collect changes");
    return buffer.text();
}

bool isTracked(const std::string& table) { return findTracked(table) != nullptr; }

std::string inverted(const std::string& changeset) {
    Buffer buffer;
    require(sqlite3changeset_invert(sizeOf(changeset), bytes(changeset), &buffer.size, &buffer.data),
            "invert changes");
    return buffer.text();
}

void applyChangeset(Connection& connection, const std::string& changeset) {
    SQLite::Database& database = connection.database();
    // Rows come in the order in which they were written: parents may follow their children.
    database.exec("PRAGMA defer_foreign_keys = ON");
    Clash clash;
    const int code = sqlite3changeset_apply(database.getHandle(), sizeOf(changeset), bytes(changeset),
                                            nullptr, onConflict, &clash);
    if (code == SQLITE_ABORT)
        throw Failure({base::ErrorCode::UndoConflict, {.detail = clash.table}});
    require(code, "apply changes");
}

Changed touchedBy(const std::string& changeset) {
    Changed changed;
    std::set<std::int64_t> ids;
    sqlite3_changeset_iter* iterator = nullptr;
    require(sqlite3changeset_start(&iterator, sizeOf(changeset), bytes(changeset)), "read changeset");
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> owner(
        iterator, sqlite3changeset_finalize);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        collect(iterator, changed, ids);
    ids.erase(0);
    changed.ids.assign(ids.begin(), ids.end());
    return changed;
}

} // namespace entente::store
