#pragma once

#include "core/base/date.h"
#include "core/model/actor.h"
#include "core/model/focus.h"
#include "core/model/vocabulary.h"
#include "core/store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::store {

// What stands out on a day, found by index so that it takes no longer in a large workspace. Everything here
// throws; the callers stand inside guarded().

/// A record in a line.
struct Headline {
    model::RecordId id;
    model::RecordKind kind = model::RecordKind::Event;
    std::string title;
    std::optional<base::EdtfDate> date;
    std::string place;
    bool operator==(const Headline&) const = default;
};

/// Held meetings that began by that day, newest first.
[[nodiscard]] std::vector<Headline> meetingsBefore(const Connection& connection, const model::Focus& focus,
                                                   base::Day day, int limit);
/// Meetings that are not cancelled and begin after that day, next first.
[[nodiscard]] std::vector<Headline> meetingsAfter(const Connection& connection, const model::Focus& focus,
                                                  base::Day day, int limit);

/// In which the person took part, newest first.
[[nodiscard]] std::vector<Headline> meetingsOf(const Connection& connection, model::PersonId person,
                                               int limit);

struct AgreementsGlance {
    int inForce = 0;
    int all = 0;
    /// By the day of signing, newest first.
    std::vector<Headline> newest;
};
[[nodiscard]] AgreementsGlance agreementsOn(const Connection& connection, const model::Focus& focus,
                                            base::Day day, int limit);

struct CommitmentHeadline {
    Headline record;
    std::optional<base::EdtfDate> due;
};
struct CommitmentsGlance {
    int open = 0;
    int met = 0;
    /// Open ones, by due date, those without one last.
    std::vector<CommitmentHeadline> next;
};
[[nodiscard]] CommitmentsGlance commitmentsNow(const Connection& connection, const model::Focus& focus,
                                               int limit);

/// Commitments whose progress is told by a series of that measure.
[[nodiscard]] std::vector<model::RecordId> commitmentsMeasuredBy(const Connection& connection,
                                                                 model::Measure measure);

/// Heads of state and government, ministers, who held office on that day; of an office held twice the later.
[[nodiscard]] std::vector<model::Office> officesOn(const Connection& connection, base::Day day);

struct RecentChange {
    std::string label;
    std::string author;
    /// ISO 8601, UTC.
    std::string madeAt;
};
[[nodiscard]] std::vector<RecentChange> recentChanges(const Connection& connection, int limit);

} // namespace entente::store
