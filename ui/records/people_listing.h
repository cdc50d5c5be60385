#pragma once

#include "core/model/focus.h"
#include "core/store/connection.h"
#include "ui/records/person_file.h"
#include "ui/records/table_listing.h"

#include <optional>

namespace entente::ui {

/// One row of the table of people.
struct ListedPerson {
    model::Person person;
    /// The one that began last.
    std::optional<model::Office> office = {};
    /// In which the person takes part.
    int records = 0;
    int sources = 0;
    bool operator==(const ListedPerson&) const = default;
};

[[nodiscard]] inline EntryId idOf(const ListedPerson& row) { return row.person.id; }
[[nodiscard]] inline std::string titleOf(const ListedPerson& row) {
    return model::nameIn(row.person.names, "en");
}

[[nodiscard]] std::vector<Column<ListedPerson>> peopleColumns();

/// Those who held an office for the actors of the focus in its days; all when it names neither. With what the
/// filter looks into: names, aliases, titles and actors. Throws: it runs inside a query of the session.
[[nodiscard]] std::shared_ptr<const TableListing> listPeople(const store::Connection& connection,
                                                             const model::Focus& focus, const Words& words);

} // namespace entente::ui
