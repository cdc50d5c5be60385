#include "core/store/search_index.h"

#include "core/store/rows.h"
#include "core/store/search_document.h"
#include "core/store/search_tables.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace entente::store {
namespace {

constexpr auto kSlotOf = "SELECT slot FROM search_entry WHERE id = ?1";
constexpr auto kLastSlot = "SELECT max(slot) FROM search_entry WHERE slot BETWEEN ?1 AND ?2";
constexpr auto kInsertEntry = "INSERT INTO search_entry (id, slot) VALUES (?1, ?2)";
constexpr auto kEraseEntry = "DELETE FROM search_entry WHERE id = ?1";
constexpr auto kOldTitle = "SELECT title, filters FROM search_text WHERE rowid = ?1";
constexpr auto kInsertText =
    "INSERT INTO search_text (rowid, title, body, filters, id) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr auto kEraseText = "DELETE FROM search_text WHERE rowid = ?1";
constexpr auto kInsertTitle = "INSERT INTO search_title (rowid, title, filters) VALUES (?1, ?2, ?3)";
constexpr auto kEraseTitle =
    "INSERT INTO search_title (search_title, rowid, title, filters) VALUES ('delete', ?1, ?2, ?3)";
constexpr auto kInsertKey = "INSERT INTO search_key (key, slot) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr auto kEraseKey = "DELETE FROM search_key WHERE key = ?1 AND slot = ?2";
constexpr auto kInsertWord = "INSERT INTO search_word (word) VALUES (?1) ON CONFLICT DO NOTHING";

constexpr auto kEverything = R"sql(
SELECT id FROM actor UNION ALL SELECT id FROM person UNION ALL SELECT id FROM record UNION ALL SELECT id FROM series
)sql";

struct Placed {
    std::int64_t slot = 0;
    std::int64_t id = 0;
    auto operator<=>(const Placed&) const = default;
};

/// Runs a statement that gives no rows again and again.
class Writing {
  public:
    Writing(const Connection& connection, const char* sql) : m_statement(connection.database(), sql) {}

    template <class... Values>
    void operator()(const Values&... values) {
        m_statement.reset();
        bindAll(m_statement, values...);
        m_statement.exec();
    }

  private:
    SQLite::Statement m_statement;
};

template <class Use>
void eachPart(std::string_view text, std::string_view separators, Use use) {
    while (!text.empty()) {
        const auto at = std::min(text.find_first_of(separators), text.size());
        if (at > 0)
            use(text.substr(0, at));
        text.remove_prefix(std::min(at + 1, text.size()));
    }
}

/// Draws the next slot among the things that count the same.
class SlotSource {
  public:
    explicit SlotSource(const Connection& connection) : m_last(connection.database(), kLastSlot) {}

    std::int64_t next(const SearchDocument& document) {
        SlotRange range = rangeOf(document);
        std::int64_t slot = after(range);
        if (slot > range.last && document.kind == FoundKind::Record) {
            // A day with more than a million records: the rest count as undated.
            range = undatedSlots();
            slot = after(range);
        }
        return slot;
    }

  private:
    static SlotRange rangeOf(const SearchDocument& document) {
        if (document.kind != FoundKind::Record)
            return slotsOf(document.kind);
        return document.began ? slotsOf(*document.began) : undatedSlots();
    }

    std::int64_t after(const SlotRange& range) {
        const auto [at, isNew] = m_drawn.try_emplace(range.first, range.first - 1);
        if (isNew) {
            m_last.reset();
            bindAll(m_last, range.first, range.last);
            m_last.executeStep();
            if (!m_last.getColumn(0).isNull())
                at->second = m_last.getColumn(0).getInt64();
        }
        return ++at->second;
    }

    SQLite::Statement m_last;
    std::unordered_map<std::int64_t, std::int64_t> m_drawn;
};

class Forgetting {
  public:
    explicit Forgetting(const Connection& connection)
        : m_indexed(connection.database(), kOldTitle),
          m_eraseTitle(connection, kEraseTitle),
          m_eraseText(connection, kEraseText),
          m_eraseKey(connection, kEraseKey),
          m_eraseEntry(connection, kEraseEntry) {}

    void operator()(const Placed& placed) {
        m_indexed.reset();
        m_indexed.bind(1, placed.slot);
        if (m_indexed.executeStep()) {
            const std::string title = m_indexed.getColumn(0).getString();
            const std::string filters = m_indexed.getColumn(1).getString();
            m_indexed.reset();
            m_eraseTitle(placed.slot, title, filters);
            m_eraseText(placed.slot);
            eachPart(title, "|", [&](std::string_view name) { m_eraseKey(searchKey(name), placed.slot); });
        }
        m_eraseEntry(placed.id);
    }

  private:
    SQLite::Statement m_indexed;
    Writing m_eraseTitle;
    Writing m_eraseText;
    Writing m_eraseKey;
    Writing m_eraseEntry;
};

class Indexing {
  public:
    explicit Indexing(const Connection& connection)
        : m_reader(connection),
          m_insertText(connection, kInsertText),
          m_insertTitle(connection, kInsertTitle),
          m_insertKey(connection, kInsertKey),
          m_insertWord(connection, kInsertWord) {}

    void operator()(const Placed& placed) {
        const auto document = m_reader.read(placed.id);
        if (!document)
            return;
        const std::string title = document->title();
        m_insertText(placed.slot, title, document->body, document->filters, placed.id);
        m_insertTitle(placed.slot, title, document->filters);
        for (const std::string& name : document->names)
            m_insertKey(searchKey(name), placed.slot);
        for (const std::string& text : {title, document->body})
            insertWords(text);
    }

  private:
    void insertWords(std::string_view text) {
        eachPart(text, " |", [&](std::string_view word) {
            if (characterCount(word) > kIndexedBeginning && m_words.insert(std::string(word)).second)
                m_insertWord(word);
        });
    }

    DocumentReader m_reader;
    Writing m_insertText;
    Writing m_insertTitle;
    Writing m_insertKey;
    Writing m_insertWord;
    std::unordered_set<std::string> m_words;
};

std::vector<Placed> placesOf(const Connection& connection, const std::set<std::int64_t>& ids) {
    std::vector<Placed> places;
    SQLite::Statement query(connection.database(), kSlotOf);
    for (const std::int64_t id : ids) {
        query.reset();
        query.bind(1, id);
        if (query.executeStep())
            places.push_back({query.getColumn(0).getInt64(), id});
    }
    return places;
}

template <class Ids>
std::vector<Placed> enterAll(const Connection& connection, const Ids& ids) {
    std::vector<Placed> places;
    DocumentReader reader(connection);
    SlotSource slots(connection);
    Writing insert(connection, kInsertEntry);
    for (const std::int64_t id : ids) {
        if (const auto document = reader.place(id)) {
            places.push_back({slots.next(*document), id});
            insert(id, places.back().slot);
        }
    }
    return places;
}

// FTS5 writes a segment of its own whenever rowids do not rise, so each pass goes in the order of slots.
template <class Pass>
void inOrder(std::vector<Placed> places, Pass pass) {
    std::sort(places.begin(), places.end());
    for (const Placed& place : places)
        pass(place);
}

// A record is found by its people's names and a person by their offices: who is renamed touches their
// records, and an office its person.
std::set<std::int64_t> withThoseWhoNameThem(const Connection& connection,
                                            const std::vector<std::int64_t>& ids) {
    std::set<std::int64_t> all(ids.begin(), ids.end());
    SQLite::Statement query(connection.database(), "SELECT record_id FROM participation WHERE person_id = ?1 "
                                                   "UNION ALL SELECT person_id FROM office WHERE id = ?1");
    for (const std::int64_t id : ids) {
        query.reset();
        query.bind(1, id);
        while (query.executeStep())
            all.insert(query.getColumn(0).getInt64());
    }
    return all;
}

/// Documents are read in the order of slots, which is not the order in which they lie in the file: a large
/// index built with a small cache reads each page again and again.
class RoomyCache {
  public:
    RoomyCache(const Connection& connection, std::size_t documents)
        : m_database(connection.database()), m_before(m_database.execAndGet("PRAGMA cache_size").getInt()) {
        constexpr std::size_t kMany = 10'000;
        if (documents >= kMany)
            m_database.exec("PRAGMA cache_size = -262144");
    }
    ~RoomyCache() { m_database.tryExec("PRAGMA cache_size = " + std::to_string(m_before)); }
    RoomyCache(const RoomyCache&) = delete;
    RoomyCache& operator=(const RoomyCache&) = delete;

  private:
    SQLite::Database& m_database;
    int m_before;
};

} // namespace

void refreshSearch(Connection& connection, const std::vector<std::int64_t>& ids) {
    const auto all = withThoseWhoNameThem(connection, ids);
    const RoomyCache roomy(connection, all.size());
    inOrder(placesOf(connection, all), Forgetting(connection));
    inOrder(enterAll(connection, all), Indexing(connection));
}

void buildSearch(Connection& connection) {
    const auto ids = readAll(connection, kEverything, [](Row& row) { return row.integer(); });
    const RoomyCache roomy(connection, ids.size());
    inOrder(enterAll(connection, ids), Indexing(connection));
}

} // namespace entente::store
