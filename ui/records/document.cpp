#include "ui/records/document.h"

#include "core/store/record_table.h"
#include "ui/records/stored_body.h"

#include <algorithm>

namespace entente::ui {
namespace {

using store::CitedSource;
using store::Connection;
using store::Edit;
using store::LinkedRecord;

template <class T>
std::optional<model::Record> originOf(const Connection&, const T&) {
    return std::nullopt;
}
std::optional<model::Record> originOf(const Connection& connection, const model::Commitment& body) {
    return body.madeAt ? store::findRecord(connection, *body.madeAt) : std::nullopt;
}

using Sources = std::vector<CitedSource>;

template <class T>
std::vector<Sources> stepSourcesOf(const Connection&, const T&) {
    return {};
}
std::vector<Sources> stepSourcesOf(const Connection& connection, const model::Deal& body) {
    std::vector<Sources> sources;
    for (const model::DealStep& step : body.steps)
        sources.push_back(store::citationsOf(connection, step.id.value));
    return sources;
}

bool same(const LinkedRecord& a, const LinkedRecord& b) {
    return a.link.id == b.link.id && a.link.relation == b.link.relation && a.link.note == b.link.note &&
           a.other.id == b.other.id && a.outgoing == b.outgoing;
}

bool same(const CitedSource& a, const CitedSource& b) {
    return a.citation == b.citation && a.source == b.source;
}

template <class Rows>
bool allSame(const Rows& a, const Rows& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& left, const auto& right) { return same(left, right); });
}

/// Calls `gone` for the rows of `before` that `after` lacks or has otherwise, then `come` for those that
/// `before` lacks.
template <class Rows, class Gone, class Come>
void replaceChanged(const Rows& before, const Rows& after, Gone gone, Come come) {
    const auto holds = [](const Rows& rows, const auto& row) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto& one) { return same(one, row); });
    };
    for (const auto& row : before) {
        if (!holds(after, row))
            gone(row);
    }
    for (const auto& row : after) {
        if (!holds(before, row))
            come(row);
    }
}

void writeLinks(Edit& edit, model::RecordId id, const std::vector<LinkedRecord>& before,
                const std::vector<LinkedRecord>& after) {
    replaceChanged(
        before, after, [&](const LinkedRecord& row) { store::deleteLink(edit, row.link.id); },
        [&](const LinkedRecord& row) {
            model::Link link = row.link;
            link.from = row.outgoing ? id : row.other.id;
            link.to = row.outgoing ? row.other.id : id;
            store::insertLink(edit, link);
        });
}

void writeSources(Edit& edit, model::SubjectKind kind, std::int64_t subject, const Sources& before,
                  const Sources& after) {
    replaceChanged(
        before, after, [&](const CitedSource& row) { store::deleteCitation(edit, subject, row.citation.id); },
        [&](const CitedSource& row) {
            model::Citation citation = row.citation;
            citation.subjectKind = kind;
            citation.subject = subject;
            citation.source = row.source.id ? row.source.id : store::insertSource(edit, row.source);
            store::insertCitation(edit, citation);
        });
}

/// What stands behind the steps is kept by their ids, so each has one before it is written.
template <class T>
void giveIds(Edit&, T&) {}
void giveIds(Edit& edit, model::Deal& body) {
    for (model::DealStep& step : body.steps) {
        if (!step.id)
            step.id = edit.newId<model::ItemId>();
    }
}

Sources sourcesOfStep(const DealDocument& document, model::ItemId id) {
    for (std::size_t i = 0; i < document.stepSources.size(); ++i) {
        if (document.body.steps[i].id == id)
            return document.stepSources[i];
    }
    return {};
}

template <class T>
void writeStepSources(Edit&, const Document<T>&, const Document<T>&) {}
void writeStepSources(Edit& edit, const DealDocument& before, const DealDocument& after) {
    std::vector<model::ItemId> ids;
    for (const DealDocument* document : {&before, &after}) {
        for (const model::DealStep& step : document->body.steps) {
            if (std::find(ids.begin(), ids.end(), step.id) == ids.end())
                ids.push_back(step.id);
        }
    }
    for (const model::ItemId id : ids)
        writeSources(edit, model::SubjectKind::Item, id.value, sourcesOfStep(before, id),
                     sourcesOfStep(after, id));
}

template <class T>
void writeParts(Edit& edit, EntryId id, const Document<T>& before, const Document<T>& after) {
    writeLinks(edit, id.as<model::RecordId>(), before.links, after.links);
    writeSources(edit, model::SubjectKind::Record, id.value, before.sources, after.sources);
    writeStepSources(edit, before, after);
}
void writeParts(Edit& edit, EntryId id, const PersonDocument& before, const PersonDocument& after) {
    writeSources(edit, model::SubjectKind::Person, id.value, before.sources, after.sources);
}
void writeParts(Edit&, EntryId, const SourceDocument&, const SourceDocument&) {}

template <class T>
std::vector<LinkedRecord> linksOf(const Connection& connection, const T& body) {
    if constexpr (IsRecord<T>)
        return store::linksOf(connection, body.record.id);
    else
        return {};
}

void forgetIds(model::Source&) {}
void forgetIds(PersonFile& body) {
    for (auto& office : body.offices)
        office.id = {};
}
void forgetIds(model::Meeting& body) {
    for (auto& row : body.participants)
        row.id = {};
    for (auto& row : body.items)
        row.id = {};
}
void forgetIds(model::Agreement& body) {
    for (auto& row : body.parties)
        row.id = {};
}
void forgetIds(model::Commitment& body) {
    for (auto& row : body.parties)
        row.id = {};
}
void forgetIds(model::Deal& body) {
    for (auto& row : body.parties)
        row.id = {};
    for (auto& row : body.steps)
        row.id = {};
}
void forgetIds(model::Event& body) {
    for (auto& row : body.actors)
        row.id = {};
}

} // namespace

bool isSame(const std::vector<LinkedRecord>& a, const std::vector<LinkedRecord>& b) { return allSame(a, b); }

bool isSame(const std::vector<CitedSource>& a, const std::vector<CitedSource>& b) { return allSame(a, b); }

bool isSame(const std::vector<Sources>& a, const std::vector<Sources>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Sources& left, const Sources& right) { return allSame(left, right); });
}

template <class T>
std::optional<Document<T>> loadDocument(const Connection& connection, EntryId id) {
    auto body = StoredBody<T>::find(connection, id);
    if (!body)
        return std::nullopt;
    auto links = linksOf(connection, *body);
    auto origin = originOf(connection, *body);
    auto stepSources = stepSourcesOf(connection, *body);
    return Document<T>{std::move(*body), std::move(links), store::citationsOf(connection, id.value),
                       std::move(origin), std::move(stepSources)};
}

template <class T>
EntryId writeDocument(Edit& edit, const Document<T>& before, const Document<T>& mine) {
    Document<T> after = mine;
    giveIds(edit, after.body);
    EntryId id = idOf(before.body);
    if (!id)
        id = StoredBody<T>::insert(edit, after.body);
    else if (before.body != after.body)
        StoredBody<T>::update(edit, before.body, after.body);
    writeParts(edit, id, before, after);
    return id;
}

template <class T>
Document<T> copyOf(const Document<T>& document) {
    Document<T> copy{document.body, {}, {}, document.origin, {}};
    forgetId(copy.body);
    forgetIds(copy.body);
    return copy;
}

template std::optional<MeetingDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const MeetingDocument&, const MeetingDocument&);
template MeetingDocument copyOf(const MeetingDocument&);
template std::optional<AgreementDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const AgreementDocument&, const AgreementDocument&);
template AgreementDocument copyOf(const AgreementDocument&);
template std::optional<CommitmentDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const CommitmentDocument&, const CommitmentDocument&);
template CommitmentDocument copyOf(const CommitmentDocument&);
template std::optional<DealDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const DealDocument&, const DealDocument&);
template DealDocument copyOf(const DealDocument&);
template std::optional<EventDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const EventDocument&, const EventDocument&);
template EventDocument copyOf(const EventDocument&);
template std::optional<PersonDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const PersonDocument&, const PersonDocument&);
template PersonDocument copyOf(const PersonDocument&);
template std::optional<SourceDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const SourceDocument&, const SourceDocument&);
template SourceDocument copyOf(const SourceDocument&);

} // namespace entente::ui
