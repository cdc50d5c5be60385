#pragma once

#include "core/model/vocabulary.h"
#include "core/store/change_log.h"
#include "core/store/record_history.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::store {

/// What a change can touch, as a person would name it: a part counts as what it belongs to.
enum class TouchedKind { Record, Person, Actor, Source, Series, Topic, Chart, Timeline, Deck, TableView };

struct TouchedThing {
    TouchedKind kind = TouchedKind::Record;
    std::int64_t id = 0;
    /// Of a record, where it is known.
    std::optional<model::RecordKind> record = {};
    /// As it is now; as it was when it went, where it is gone.
    std::string title = {};
    RecordFate fate = RecordFate::Changed;
    bool isGone = false;
    bool operator==(const TouchedThing&) const = default;
};

struct ListedChange {
    /// Its place in the history.
    std::int64_t sequence = 0;
    model::ChangeId id = {};
    ChangeKind kind = ChangeKind::Edit;
    std::string author;
    /// ISO 8601, UTC.
    std::string madeAt;
    /// Of an import, its file.
    std::string label;
    std::optional<model::BatchId> batch = {};
    /// Records first; what was made or deleted before what was changed.
    std::vector<TouchedThing> things = {};
    /// How many things more than those it touched.
    int more = 0;
    /// It was too large to be counted to its end: there are more than `more`.
    bool isCut = false;
};

struct ChangeListQuery {
    /// ISO 8601, UTC; empty for all.
    std::string since = {};
    /// Empty for everybody.
    std::string author = {};
    /// Only those before this place in the history; zero for the newest.
    std::int64_t before = 0;
    int limit = 200;
    int thingsAtMost = 20;
};

struct ChangeList {
    std::vector<ListedChange> changes;
    /// Ask for those before the last one to go on.
    bool hasMore = false;
};

/// The workspace's changes, newest first. Names are given in the language. Throws.
[[nodiscard]] ChangeList listChanges(const Connection& connection, const ChangeListQuery& query,
                                     const std::string& language = "en");

/// Everybody who made a change, sorted. Throws.
[[nodiscard]] std::vector<std::string> changeAuthors(const Connection& connection);

} // namespace entente::store
