#include "core/store/touched_things.h"

#include "core/model/codes.h"
#include "core/store/changeset_rows.h"
#include "core/store/rows.h"

#include <algorithm>
#include <array>

namespace entente::store {
namespace {

struct OwnedTable {
    std::string_view name;
    TouchedKind kind;
    /// Which column says what the row belongs to.
    int owner = 0;
    /// Of the thing's own table, the column that it is called by; negative for parts and for what is called
    /// by names of its own. Tables only gain columns at their end: these places stay.
    int title = -1;
    /// Whether the row is the thing itself.
    bool isThing = false;
};

constexpr std::array kOwned{
    OwnedTable{"record", TouchedKind::Record, 0, 2, true},
    OwnedTable{"meeting", TouchedKind::Record},
    OwnedTable{"participation", TouchedKind::Record},
    OwnedTable{"meeting_item", TouchedKind::Record},
    OwnedTable{"agreement", TouchedKind::Record},
    OwnedTable{"agreement_party", TouchedKind::Record},
    OwnedTable{"event", TouchedKind::Record},
    OwnedTable{"deal", TouchedKind::Record},
    OwnedTable{"deal_step", TouchedKind::Record},
    OwnedTable{"commitment", TouchedKind::Record},
    OwnedTable{"assessment", TouchedKind::Record},
    OwnedTable{"record_tag", TouchedKind::Record},
    OwnedTable{"external_key", TouchedKind::Record},
    OwnedTable{"link", TouchedKind::Record, 1},
    OwnedTable{"person", TouchedKind::Person, 0, -1, true},
    OwnedTable{"person_name", TouchedKind::Person},
    OwnedTable{"office", TouchedKind::Person, 1},
    OwnedTable{"actor", TouchedKind::Actor, 0, -1, true},
    OwnedTable{"actor_name", TouchedKind::Actor},
    OwnedTable{"source", TouchedKind::Source, 0, 1, true},
    OwnedTable{"series", TouchedKind::Series, 0, 1, true},
    OwnedTable{"observation", TouchedKind::Series},
    OwnedTable{"tag", TouchedKind::Topic, 0, 1, true},
    OwnedTable{"chart", TouchedKind::Chart, 0, 1, true},
    OwnedTable{"timeline_view", TouchedKind::Timeline, 0, 1, true},
    OwnedTable{"deck", TouchedKind::Deck, 0, 1, true},
    OwnedTable{"slide", TouchedKind::Deck},
    OwnedTable{"table_view", TouchedKind::TableView, 0, 2, true},
};

constexpr int kRecordKindColumn = 1;
constexpr int kLinkTo = 2;
constexpr int kSubjectKind = 2;

constexpr auto kPersonOfOffice = "SELECT person_id FROM office WHERE id = ?1";
constexpr auto kEndsOfLink = "SELECT from_id, to_id FROM link WHERE id = ?1";
constexpr auto kKindOfCitation = "SELECT subject_kind FROM citation WHERE subject_id = ?1 AND id = ?2";
constexpr auto kRecordOfPart = R"sql(
SELECT record_id FROM deal_step WHERE id = ?1
UNION ALL SELECT record_id FROM meeting_item WHERE id = ?1
UNION ALL SELECT record_id FROM agreement_party WHERE id = ?1
UNION ALL SELECT record_id FROM participation WHERE id = ?1
UNION ALL SELECT record_id FROM assessment WHERE id = ?1
LIMIT 1
)sql";

class Collector {
  public:
    explicit Collector(const Connection& connection) : m_connection(connection) {}

    void take(const ChangesetRows& rows) {
        if (rows.table() == "citation")
            return takeCitation(rows);
        const auto* table =
            std::find_if(kOwned.begin(), kOwned.end(), [&](const auto& t) { return t.name == rows.table(); });
        if (table == kOwned.end())
            return;
        if (table->name == "link")
            return takeLink(rows);
        if (table->name == "office")
            m_personOfOffice.emplace(integerAt(rows, 0), ownerOfOffice(rows));
        const std::int64_t owner =
            table->name == "office" ? ownerOfOffice(rows) : integerAt(rows, table->owner);
        TouchedThing& thing = add(table->kind, owner);
        if (table->isThing)
            describe(thing, *table, rows);
        if (table->kind == TouchedKind::Record && !table->isThing && rows.columns() > 1)
            m_recordOfPart.emplace(integerAt(rows, 1), owner);
        if (table->name == "person_name" || table->name == "actor_name")
            learnName(thing, rows);
    }

    TouchedThings finish() {
        for (const auto& [kind, subject] : m_cited)
            addSubject(kind, subject);
        m_found.things.erase({TouchedKind::Record, 0});
        m_found.things.erase({TouchedKind::Person, 0});
        return std::move(m_found);
    }

    void cut() { m_found.isCut = true; }

  private:
    static Value valueAt(const ChangesetRows& rows, int column) {
        if (column >= rows.columns())
            return {};
        auto value = rows.operation() == RowOperation::Insert ? rows.after(column) : rows.before(column);
        return value.value_or(Value());
    }
    static std::int64_t integerAt(const ChangesetRows& rows, int column) {
        return integerOf(valueAt(rows, column));
    }
    static std::string textAt(const ChangesetRows& rows, int column) {
        const Value value = valueAt(rows, column);
        const auto* text = std::get_if<std::string>(&value);
        return text == nullptr ? std::string() : *text;
    }

    TouchedThing& add(TouchedKind kind, std::int64_t id) {
        return m_found.things.try_emplace({kind, id}, TouchedThing{.kind = kind, .id = id}).first->second;
    }

    static void describe(TouchedThing& thing, const OwnedTable& table, const ChangesetRows& rows) {
        if (rows.operation() == RowOperation::Update)
            return;
        thing.fate = rows.operation() == RowOperation::Insert ? RecordFate::Made : RecordFate::Deleted;
        if (table.title >= 0)
            thing.title = textAt(rows, table.title);
        if (table.kind == TouchedKind::Record)
            thing.record = model::fromCode<model::RecordKind>(textAt(rows, kRecordKindColumn));
    }

    // The first name that came or went: what somebody was called of whom nothing else is left.
    static void learnName(TouchedThing& thing, const ChangesetRows& rows) {
        constexpr int kName = 4;
        if (thing.title.empty())
            thing.title = textAt(rows, kName);
    }

    // Where only other columns changed, the owner is not in the row.
    [[nodiscard]] std::int64_t ownerOfOffice(const ChangesetRows& rows) const {
        if (const std::int64_t told = integerAt(rows, 1); told != 0)
            return told;
        return lookUp(kPersonOfOffice, integerAt(rows, 0));
    }

    [[nodiscard]] std::int64_t lookUp(const char* sql, std::int64_t id) const {
        return readFirst(
                   m_connection, sql, [](Row& row) { return row.integer(); }, id)
            .value_or(0);
    }

    void takeLink(const ChangesetRows& rows) {
        std::pair<std::int64_t, std::int64_t> ends{integerAt(rows, 1), integerAt(rows, kLinkTo)};
        if (ends.first == 0 || ends.second == 0) {
            ends = readFirst(
                       m_connection, kEndsOfLink,
                       [](Row& row) {
                           const std::int64_t from = row.integer();
                           return std::pair(from, row.integer());
                       },
                       integerAt(rows, 0))
                       .value_or(ends);
        }
        add(TouchedKind::Record, ends.first);
        add(TouchedKind::Record, ends.second);
    }

    void takeCitation(const ChangesetRows& rows) {
        std::string kind = textAt(rows, kSubjectKind);
        if (kind.empty())
            kind = readFirst(
                       m_connection, kKindOfCitation, [](Row& row) { return row.text(); }, integerAt(rows, 0),
                       integerAt(rows, 1))
                       .value_or(kind);
        if (const auto subject = model::fromCode<model::SubjectKind>(kind))
            m_cited.emplace_back(*subject, integerAt(rows, 0));
    }

    // Parts and offices may be told of later in the changeset than what cites them.
    void addSubject(model::SubjectKind kind, std::int64_t id) {
        using model::SubjectKind;
        const auto known = [](const auto& map, std::int64_t key) {
            const auto at = map.find(key);
            return at == map.end() ? std::int64_t{0} : at->second;
        };
        switch (kind) {
        case SubjectKind::Record:
            add(TouchedKind::Record, id);
            break;
        case SubjectKind::Actor:
            add(TouchedKind::Actor, id);
            break;
        case SubjectKind::Person:
            add(TouchedKind::Person, id);
            break;
        case SubjectKind::Series:
            add(TouchedKind::Series, id);
            break;
        case SubjectKind::Office: {
            const std::int64_t person = known(m_personOfOffice, id);
            add(TouchedKind::Person, person != 0 ? person : lookUp(kPersonOfOffice, id));
            break;
        }
        case SubjectKind::Item: {
            const std::int64_t record = known(m_recordOfPart, id);
            add(TouchedKind::Record, record != 0 ? record : lookUp(kRecordOfPart, id));
            break;
        }
        }
    }

    const Connection& m_connection;
    TouchedThings m_found;
    std::vector<std::pair<model::SubjectKind, std::int64_t>> m_cited;
    std::map<std::int64_t, std::int64_t> m_personOfOffice;
    std::map<std::int64_t, std::int64_t> m_recordOfPart;
};

} // namespace

TouchedThings touchedThings(const Connection& connection, const std::string& changeset, int rowsAtMost) {
    Collector collector(connection);
    ChangesetRows rows(changeset);
    for (int read = 0; rows.next(); ++read) {
        if (read == rowsAtMost) {
            collector.cut();
            break;
        }
        collector.take(rows);
    }
    return collector.finish();
}

} // namespace entente::store
