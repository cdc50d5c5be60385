#pragma once

#include "app/cli/listing.h"
#include "core/model/focus.h"
#include "core/store/connection.h"
#include "core/store/lookup.h"

#include <string>
#include <vector>

namespace entente::cli {

/// What a list is asked for.
struct ListQuery {
    /// Records that touch these days.
    std::optional<base::DayRange> period = {};
    /// Records in which all of these take part.
    std::vector<model::ActorId> actors = {};
    std::string language = "en";
    base::Day today = {};
};

/// One of the two, by language.
[[nodiscard]] std::string word(const std::string& language, const char* english, const char* japanese);

/// Actors as codes for programs and as short names for people.
[[nodiscard]] Cell actorsCell(const store::Names& names, const std::vector<model::ActorId>& actors,
                              const std::string& language);

// All throw as the store does.

// list_records.cpp
[[nodiscard]] Listing listMeetings(const store::Connection& connection, const ListQuery& query);
[[nodiscard]] Listing listAgreements(const store::Connection& connection, const ListQuery& query);
[[nodiscard]] Listing listEvents(const store::Connection& connection, const ListQuery& query);
[[nodiscard]] Listing listDeals(const store::Connection& connection, const ListQuery& query);
[[nodiscard]] Listing listCommitments(const store::Connection& connection, const ListQuery& query);

// list_people.cpp
[[nodiscard]] Listing listPeople(const store::Connection& connection, const ListQuery& query);
[[nodiscard]] Listing listActors(const store::Connection& connection, const ListQuery& query);
[[nodiscard]] Listing listSources(const store::Connection& connection, const ListQuery& query);

// list_undefended.cpp
/// What cannot be defended yet: facts without a source, with weak ones alone, or unverified.
[[nodiscard]] Listing listUndefended(const store::Connection& connection, const ListQuery& query);

// list_figures.cpp
[[nodiscard]] Listing listSeries(const store::Connection& connection, const ListQuery& query);
[[nodiscard]] Listing listCharts(const store::Connection& connection, const ListQuery& query);
[[nodiscard]] Listing listDecks(const store::Connection& connection, const ListQuery& query);

} // namespace entente::cli
