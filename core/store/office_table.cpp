#include "core/store/draft.h"
#include "core/store/person_table.h"
#include "core/store/rows.h"

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
constexpr auto kInsertOffice = R"sql(
INSERT INTO office (id, person_id, actor_id, kind, title, title_ja, held, held_first, held_last, unverified,
                    batch_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
)sql";

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

std::string titleIn(const model::Office& office, std::string_view language) {
    for (const model::Name& title : office.titles) {
        if (title.language == language)
            return title.text;
    }
    return {};
}

} // namespace

std::vector<model::Office> listOffices(const Connection& connection) {
    return readAll(connection, kListOffices, readOffice);
}

std::vector<model::Office> officesHeld(const Connection& connection, model::PersonId person,
                                       base::DayRange days) {
    return readAll(connection, kHeld, readOffice, person, days.first.value, days.last.value);
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
