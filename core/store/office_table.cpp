#include "core/store/draft.h"
#include "core/store/office_row.h"
#include "core/store/person_table.h"
#include "core/store/rows.h"

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kListOffices = R"sql(
SELECT id, person_id, actor_id, kind, title, title_ja, held, unverified FROM office
ORDER BY actor_id, held_first, id
)sql";
constexpr auto kHeld = R"sql(
SELECT id, person_id, actor_id, kind, title, title_ja, held, unverified FROM office
WHERE person_id = ?1 AND (held_first IS NULL OR (held_first <= ?3 AND held_last >= ?2))
ORDER BY held_first, id
)sql";
constexpr auto kUpdateOffice = R"sql(
UPDATE office SET actor_id = ?1, kind = ?2, title = ?3, title_ja = ?4, held = ?5, held_first = ?6, held_last = ?7,
                  unverified = ?8
WHERE id = ?9
)sql";
constexpr auto kInsertOffice = R"sql(
INSERT INTO office (id, person_id, actor_id, kind, title, title_ja, held, held_first, held_last, unverified,
                    batch_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
)sql";

std::string titleIn(const model::Office& office, std::string_view language) {
    for (const model::Name& title : office.titles) {
        if (title.language == language)
            return title.text;
    }
    return {};
}

void updateOffice(Edit& edit, const model::Office& office) {
    requireValid(office);
    SQLite::Statement update(edit.connection().database(), kUpdateOffice);
    Binder binder(update);
    binder << office.actor << model::codeOf(office.kind) << titleIn(office, "en") << titleIn(office, "ja");
    binder.days(office.held) << office.unverified << office.id;
    update.exec();
}

void deleteOffice(Edit& edit, model::OfficeId id) {
    execute(edit.connection(), "DELETE FROM citation WHERE subject_id = ?1", id);
    execute(edit.connection(), "DELETE FROM office WHERE id = ?1", id);
}

const model::Office* findIn(const std::vector<model::Office>& offices, model::OfficeId id) {
    const auto at = std::find_if(offices.begin(), offices.end(), [&](const auto& o) { return o.id == id; });
    return at == offices.end() ? nullptr : &*at;
}

} // namespace

model::Office readOffice(Row& row) {
    model::Office office;
    office.id = row.id<model::OfficeId>();
    office.person = row.id<model::PersonId>();
    office.actor = row.id<model::ActorId>();
    office.kind = row.code(model::OfficeKind::Other);
    for (const char* language : {"en", "ja"}) {
        if (std::string title = row.text(); !title.empty())
            office.titles.push_back({.language = language, .text = std::move(title)});
    }
    office.held = row.date();
    office.unverified = row.flag();
    return office;
}

std::vector<model::Office> listOffices(const Connection& connection) {
    return readAll(connection, kListOffices, readOffice);
}

std::vector<model::Office> officesHeld(const Connection& connection, model::PersonId person,
                                       base::DayRange days) {
    return readAll(connection, kHeld, readOffice, person, days.first.value, days.last.value);
}

std::vector<model::Office> officesOf(const Connection& connection, model::PersonId person) {
    return officesHeld(connection, person, {base::distantPast(), base::distantFuture()});
}

void replaceOffices(Edit& edit, model::PersonId person, const std::vector<model::Office>& before,
                    const std::vector<model::Office>& after) {
    if (officesOf(edit.connection(), person) != before)
        throw Failure({base::ErrorCode::StaleDraft, {.value = "offices"}});
    for (const model::Office& office : before) {
        if (findIn(after, office.id) == nullptr)
            deleteOffice(edit, office.id);
    }
    for (model::Office office : after) {
        office.person = person;
        const model::Office* known = office.id ? findIn(before, office.id) : nullptr;
        if (known == nullptr)
            insertOffice(edit, office);
        else if (*known != office)
            updateOffice(edit, office);
    }
}

model::OfficeId insertOffice(Edit& edit, const model::Office& office) {
    requireValid(office);
    const auto id = idOrNew(edit, office.id);
    SQLite::Statement insert(edit.connection().database(), kInsertOffice);
    Binder binder(insert);
    binder << id << office.person << office.actor << model::codeOf(office.kind) << titleIn(office, "en")
           << titleIn(office, "ja");
    binder.days(office.held) << office.unverified << edit.batch();
    insert.exec();
    return id;
}

} // namespace entente::store
