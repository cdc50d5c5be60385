#pragma once

#include "core/model/record.h"
#include "core/model/series.h"
#include "core/store/edit.h"
#include "core/store/link_table.h"
#include "core/store/source_table.h"
#include "ui/records/entry_id.h"
#include "ui/records/person_file.h"

#include <memory>
#include <optional>
#include <vector>

namespace entente::ui {

template <class T>
concept IsRecord = requires(T body) {
    body.record.id;
};

// The id and the title of whatever a form edits.
template <IsRecord T>
[[nodiscard]] EntryId idOf(const T& body) {
    return body.record.id;
}
template <IsRecord T>
[[nodiscard]] std::string titleOf(const T& body) {
    return body.record.title;
}
template <IsRecord T>
void forgetId(T& body) {
    body.record.id = {};
}
[[nodiscard]] inline EntryId idOf(const model::Actor& body) { return body.id; }
[[nodiscard]] inline std::string titleOf(const model::Actor& body) { return model::nameIn(body.names, "en"); }
inline void forgetId(model::Actor& body) { body.id = {}; }
[[nodiscard]] inline EntryId idOf(const model::Source& body) { return body.id; }
[[nodiscard]] inline std::string titleOf(const model::Source& body) { return body.title; }
inline void forgetId(model::Source& body) { body.id = {}; }

/// A record, a person or a source with all that its form shows beside its own fields. Rows that are not
/// stored yet have no ids.
template <class T>
struct Document {
    T body;
    std::vector<store::LinkedRecord> links;
    std::vector<store::CitedSource> sources;
    /// The record that a commitment was made at; none for other kinds.
    std::optional<model::Record> origin = {};
    /// What stands behind each step of a deal or assessment of a commitment, in their order.
    std::vector<std::vector<store::CitedSource>> partSources = {};
    /// The series that a commitment is measured by, with its figures.
    std::shared_ptr<const model::SeriesData> measure = {};
};

using MeetingDocument = Document<model::Meeting>;
using AgreementDocument = Document<model::Agreement>;
using CommitmentDocument = Document<model::Commitment>;
using DealDocument = Document<model::Deal>;
using EventDocument = Document<model::Event>;
using PersonDocument = Document<PersonFile>;
using ActorDocument = Document<model::Actor>;
using SourceDocument = Document<model::Source>;

[[nodiscard]] bool isSame(const std::vector<store::LinkedRecord>& a,
                          const std::vector<store::LinkedRecord>& b);
[[nodiscard]] bool isSame(const std::vector<store::CitedSource>& a, const std::vector<store::CitedSource>& b);
[[nodiscard]] bool isSame(const std::vector<std::vector<store::CitedSource>>& a,
                          const std::vector<std::vector<store::CitedSource>>& b);

[[nodiscard]] bool isSame(const std::shared_ptr<const model::SeriesData>& a,
                          const std::shared_ptr<const model::SeriesData>& b);

// For T = Meeting, Agreement, Commitment, Deal, Event, Actor, PersonFile, Source. These throw: they run
// inside a query or an edit of the session.

template <class T>
[[nodiscard]] std::optional<Document<T>> loadDocument(const store::Connection& connection, EntryId id);

/// Inserts when `before` has no id, otherwise writes what differs; StaleDraft when the body is stored
/// otherwise than in `before`. Gives its id.
template <class T>
EntryId writeDocument(store::Edit& edit, const Document<T>& before, const Document<T>& after);

/// As a new record: everything that is its own, no ids, links or sources.
template <class T>
[[nodiscard]] Document<T> copyOf(const Document<T>& document);

} // namespace entente::ui
