#include "core/store/change_list.h"

#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/rows.h"
#include "core/store/touched_things.h"

#include <algorithm>
#include <map>

namespace entente::store {
namespace {

// The changeset stands last in its row: what is filtered away is not read from the disk.
constexpr auto kPage = R"sql(
SELECT c.sequence, c.id, c.kind, c.author, c.made_at, c.label, coalesce(c.batch_id, t.batch_id), b.file,
       c.changeset
FROM change c
LEFT JOIN change t ON t.id = c.target
LEFT JOIN batch b ON b.id = coalesce(c.batch_id, t.batch_id)
WHERE c.made_at >= ?1 AND (?2 = '' OR c.author = ?2) AND (?3 = 0 OR c.sequence < ?3)
ORDER BY c.sequence DESC
LIMIT ?4
)sql";

constexpr auto kAuthors = "SELECT DISTINCT author FROM change ORDER BY author";
constexpr auto kRecord = "SELECT kind, title FROM record WHERE id = ?1";
constexpr auto kLaterChange = R"sql(
SELECT changeset FROM change
WHERE sequence > ?1 AND batch_id IS NULL AND instr(changeset, ?2) > 0
ORDER BY sequence
)sql";

// Enough for all that a person does by hand; of a bulk import the beginning.
constexpr int kRowsAtMost = 20'000;

const char* titleQuery(TouchedKind kind) {
    switch (kind) {
    case TouchedKind::Source:
        return "SELECT title FROM source WHERE id = ?1";
    case TouchedKind::Series:
        return "SELECT title FROM series WHERE id = ?1";
    case TouchedKind::Topic:
        return "SELECT name FROM tag WHERE id = ?1";
    case TouchedKind::Chart:
        return "SELECT title FROM chart WHERE id = ?1";
    case TouchedKind::Timeline:
        return "SELECT title FROM timeline_view WHERE id = ?1";
    case TouchedKind::Deck:
        return "SELECT title FROM deck WHERE id = ?1";
    case TouchedKind::TableView:
        return "SELECT title FROM table_view WHERE id = ?1";
    default:
        return nullptr;
    }
}

// Integers stand in a changeset as a byte of type and eight of value.
std::string bytesOf(std::int64_t id) {
    std::string bytes(1, '\x01');
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<std::uint64_t>(id) >> static_cast<unsigned>(shift));
    return bytes;
}

/// What things are called now, or were when they went. Remembers, since a page names the same things often.
class Titles {
  public:
    Titles(const Connection& connection, std::string language)
        : m_connection(connection), m_language(std::move(language)) {}

    void complete(TouchedThing& thing, std::int64_t sequence) {
        auto [at, isNew] = m_known.try_emplace({thing.kind, thing.id});
        if (isNew)
            at->second = asItIs(thing);
        Known& known = at->second;
        thing.isGone = !known.exists;
        if (!known.exists && known.title.empty())
            learn(known, thing, sequence);
        if (!known.title.empty())
            thing.title = known.title;
        if (!thing.record)
            thing.record = known.record;
    }

  private:
    struct Known {
        bool exists = false;
        std::string title;
        std::optional<model::RecordKind> record;
    };

    [[nodiscard]] Known asItIs(const TouchedThing& thing) const {
        if (thing.kind == TouchedKind::Record) {
            return readFirst(
                       m_connection, kRecord,
                       [](Row& row) {
                           Known known{.exists = true};
                           known.record = row.optionalCode<model::RecordKind>();
                           known.title = row.text();
                           return known;
                       },
                       thing.id)
                .value_or(Known{});
        }
        if (thing.kind == TouchedKind::Person) {
            const auto person = findPerson(m_connection, {thing.id});
            return person ? Known{true, model::nameIn(person->names, m_language), {}} : Known{};
        }
        if (thing.kind == TouchedKind::Actor) {
            const auto actor = findActor(m_connection, {thing.id});
            return actor ? Known{true, model::shortNameIn(actor->names, m_language), {}} : Known{};
        }
        return readFirst(
                   m_connection, titleQuery(thing.kind),
                   [](Row& row) {
                       return Known{true, row.text(), {}};
                   },
                   thing.id)
            .value_or(Known{});
    }

    // What is gone is named by the change that deleted it: this one, or a later one.
    void learn(Known& known, const TouchedThing& thing, std::int64_t sequence) const {
        known.title = thing.title;
        known.record = thing.record;
        if (!known.title.empty())
            return;
        SQLite::Statement later(m_connection.database(), kLaterChange);
        const std::string bytes = bytesOf(thing.id);
        later.bind(1, sequence);
        later.bind(2, bytes.data(), static_cast<int>(bytes.size()));
        while (known.title.empty() && later.executeStep()) {
            const auto touched =
                touchedThings(m_connection, later.getColumn(0).getString(), kRowsAtMost).things;
            const auto told = touched.find({thing.kind, thing.id});
            if (told == touched.end())
                continue;
            known.title = told->second.title;
            known.record = told->second.record;
        }
    }

    const Connection& m_connection;
    std::string m_language;
    std::map<std::pair<TouchedKind, std::int64_t>, Known> m_known;
};

int rankOf(RecordFate fate) { return fate == RecordFate::Changed ? 1 : 0; }

void putThings(ListedChange& change, TouchedThings touched, int atMost, Titles& titles) {
    for (auto& [key, thing] : touched.things)
        change.things.push_back(std::move(thing));
    std::stable_sort(change.things.begin(), change.things.end(), [](const auto& a, const auto& b) {
        return std::pair(a.kind, rankOf(a.fate)) < std::pair(b.kind, rankOf(b.fate));
    });
    const auto shown = std::min(change.things.size(), static_cast<std::size_t>(atMost));
    change.more = static_cast<int>(change.things.size() - shown);
    change.things.resize(shown);
    change.isCut = touched.isCut;
    for (TouchedThing& thing : change.things)
        titles.complete(thing, change.sequence);
}

} // namespace

ChangeList listChanges(const Connection& connection, const ChangeListQuery& query,
                       const std::string& language) {
    ChangeList list;
    Titles titles(connection, language);
    SQLite::Statement page(connection.database(), kPage);
    bindAll(page, query.since, query.author, query.before, query.limit + 1);
    while (page.executeStep()) {
        if (static_cast<int>(list.changes.size()) == query.limit) {
            list.hasMore = true;
            break;
        }
        Row row(page);
        ListedChange change;
        change.sequence = row.integer();
        change.id = row.id<model::ChangeId>();
        change.kind = changeKindOf(row.text());
        change.author = row.text();
        change.madeAt = row.text();
        change.label = row.text();
        change.batch = row.optionalId<model::BatchId>();
        if (std::string file = row.text(); change.batch && !file.empty())
            change.label = std::move(file);
        putThings(change, touchedThings(connection, row.text(), kRowsAtMost), query.thingsAtMost, titles);
        list.changes.push_back(std::move(change));
    }
    return list;
}

std::vector<std::string> changeAuthors(const Connection& connection) {
    return readAll(connection, kAuthors, [](Row& row) { return row.text(); });
}

} // namespace entente::store
