#include "core/store/reference_names.h"

#include "core/store/actor_table.h"
#include "core/store/changeset_rows.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/rows.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace entente::store {
namespace {

constexpr auto kTagName = "SELECT name FROM tag WHERE id = ?1";

template <class Found>
std::string titleOf(const std::optional<Found>& found) {
    return found ? found->title : std::string();
}

bool isOneOf(std::string_view column, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), column) != names.end();
}

// Tables only gain columns at their end: these places stay.
constexpr std::array kNameColumns{std::pair{std::string_view("record"), 2},
                                  std::pair{std::string_view("tag"), 1},
                                  std::pair{std::string_view("source"), 1}};

} // namespace

void learnNames(const std::string& changeset, NamesOfRows& names) {
    ChangesetRows rows(changeset);
    while (rows.next()) {
        if (rows.operation() == RowOperation::Update)
            continue;
        for (const auto& [table, column] : kNameColumns) {
            if (rows.table() != table)
                continue;
            const bool isNew = rows.operation() == RowOperation::Insert;
            const Value id = (isNew ? rows.after(0) : rows.before(0)).value_or(Value());
            const Value name = (isNew ? rows.after(column) : rows.before(column)).value_or(Value());
            if (const auto* text = std::get_if<std::string>(&name))
                names.emplace(integerOf(id), *text);
        }
    }
}

std::string ReferenceNames::nameOf(std::string_view column, std::int64_t id) const {
    if (isOneOf(column, {"actor_id", "host_id"})) {
        const auto actor = findActor(m_connection, {id});
        return actor ? model::shortNameIn(actor->names, m_language) : std::string();
    }
    if (column == "person_id") {
        const auto person = findPerson(m_connection, {id});
        return person ? model::nameIn(person->names, m_language) : std::string();
    }
    if (isOneOf(column, {"made_at", "from_id", "to_id"}))
        return titleOf(findRecord(m_connection, {id}));
    if (column == "source_id")
        return titleOf(findSource(m_connection, {id}));
    if (column == "series_id")
        return titleOf(findSeries(m_connection, {id}));
    if (column == "tag_id")
        return readFirst(
                   m_connection, kTagName, [](Row& row) { return row.text(); }, id)
            .value_or(std::string());
    return {};
}

std::string ReferenceNames::text(std::string_view column, const Value& value) const {
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<double>(&value))
        return fmt::format("{}", *number);
    const auto* integer = std::get_if<std::int64_t>(&value);
    if (integer == nullptr)
        return {};
    if (std::string name = nameOf(column, *integer); !name.empty())
        return name;
    const auto gone = m_gone.find(*integer);
    return gone == m_gone.end() ? std::to_string(*integer) : gone->second;
}

} // namespace entente::store
