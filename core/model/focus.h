#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::model {

/// What the whole window looks at; every view obeys it. Empty parts do not restrict.
struct Focus {
    /// Records in which any of these takes part.
    std::vector<ActorId> actors = {};
    /// Records that touch these days. Undated records pass.
    std::optional<base::DayRange> period = {};
    /// Records that carry any of these topics.
    std::vector<TagId> topics = {};
    bool operator==(const Focus&) const = default;
};

/// One line of any list of records, and what the timeline draws.
struct RecordRow {
    RecordId id;
    RecordKind kind = RecordKind::Event;
    std::string title;
    std::optional<base::EdtfDate> date;
    std::string place;
    /// Who takes part, in the order of the record, each once.
    std::vector<ActorId> actors;
    std::vector<PersonId> people;
    /// Code of the kind's own status or type: meeting format, agreement kind, deal kind, …
    std::string type;
    /// Meeting status or commitment status; empty for other kinds.
    std::string status;
    /// Agreements: when in force; deals: the span of the steps; commitments: the due date.
    std::optional<base::EdtfDate> span;
    /// Days of a deal's steps, earliest days first; empty for other kinds.
    std::vector<base::Day> steps;
    int citations = 0;
    int links = 0;
    bool unverified = false;
    bool operator==(const RecordRow&) const = default;
};

} // namespace entente::model
