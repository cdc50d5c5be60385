#include "core/store/neighbourhood.h"

#include "core/store/record_table.h"
#include "core/store/rows.h"

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kMadeHere = "SELECT record_id FROM commitment WHERE made_at = ?1";
constexpr auto kMadeAt = "SELECT made_at FROM commitment WHERE record_id = ?1 AND made_at IS NOT NULL";
constexpr auto kNextTo = R"sql(
SELECT to_id FROM link WHERE from_id = ?1
UNION SELECT from_id FROM link WHERE to_id = ?1
UNION SELECT record_id FROM commitment WHERE made_at = ?1
UNION SELECT made_at FROM commitment WHERE record_id = ?1 AND made_at IS NOT NULL
)sql";

std::vector<model::RecordId> idsFor(const Connection& connection, const char* sql, model::RecordId id) {
    return readAll(
        connection, sql, [](Row& row) { return row.id<model::RecordId>(); }, id);
}

void addOccasions(const Connection& connection, model::RecordId id, std::vector<LinkedRecord>& linked) {
    const auto add = [&](model::RecordId other, bool outgoing) {
        const bool isLinked = std::any_of(linked.begin(), linked.end(), [&](const LinkedRecord& one) {
            return one.other.id == other && one.link.relation == model::LinkRelation::MadeAt;
        });
        const auto record = isLinked ? std::nullopt : findRecord(connection, other);
        if (record)
            linked.push_back({{.from = outgoing ? id : other,
                               .to = outgoing ? other : id,
                               .relation = model::LinkRelation::MadeAt},
                              *record,
                              outgoing});
    };
    for (const model::RecordId other : idsFor(connection, kMadeHere, id))
        add(other, false);
    for (const model::RecordId other : idsFor(connection, kMadeAt, id))
        add(other, true);
}

int countBeyond(const Connection& connection, model::RecordId id, model::RecordId centre) {
    const auto next = idsFor(connection, kNextTo, id);
    return static_cast<int>(std::count_if(next.begin(), next.end(),
                                          [&](model::RecordId one) { return one != centre && one != id; }));
}

bool isEarlier(const Neighbour& a, const Neighbour& b) {
    const auto dayOf = [](const Neighbour& one) {
        const auto& date = one.linked.other.date;
        return date ? date->days().first : base::distantFuture();
    };
    return std::pair(dayOf(a), a.linked.other.title) < std::pair(dayOf(b), b.linked.other.title);
}

} // namespace

std::optional<Neighbourhood> neighbourhoodOf(const Connection& connection, model::RecordId id) {
    const auto centre = findRecord(connection, id);
    if (!centre)
        return std::nullopt;
    std::vector<LinkedRecord> linked = linksOf(connection, id);
    addOccasions(connection, id, linked);
    Neighbourhood around{*centre, {}};
    for (LinkedRecord& one : linked) {
        const int further = countBeyond(connection, one.other.id, id);
        around.neighbours.push_back({std::move(one), further});
    }
    std::stable_sort(around.neighbours.begin(), around.neighbours.end(), isEarlier);
    return around;
}

} // namespace entente::store
