#include "ui/records/document.h"

#include "core/store/record_table.h"
#include "core/store/series_table.h"
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

/// The parts that sources stand behind one by one.
auto& citedParts(auto& deal) requires requires { deal.steps; }
{ return deal.steps; }
auto& citedParts(auto& commitment) requires requires { commitment.assessments; }
{ return commitment.assessments; }

template <class T>
constexpr bool kHasCitedParts = requires(T body) {
    citedParts(body).begin();
};

template <class T>
std::vector<Sources> partSourcesOf(const Connection& connection, const T& body) {
    std::vector<Sources> sources;
    if constexpr (kHasCitedParts<T>) {
        for (const auto& part : citedParts(body))
            sources.push_back(store::citationsOf(connection, part.id.value));
    }
    return sources;
}

template <class T>
std::shared_ptr<const model::SeriesData> measureOf(const Connection&, const T&) {
    return nullptr;
}
std::shared_ptr<const model::SeriesData> measureOf(const Connection& connection,
                                                   const model::Commitment& body) {
    auto data = body.series ? store::findSeriesData(connection, *body.series) : std::nullopt;
    return data ? std::make_shared<const model::SeriesData>(std::move(*data)) : nullptr;
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

/// What stands behind the parts is kept by their ids, so each has one before it is written.
template <class T>
void giveIds(Edit& edit, T& body) {
    if constexpr (kHasCitedParts<T>) {
        for (auto& part : citedParts(body)) {
            if (!part.id)
                part.id = edit.newId<model::ItemId>();
        }
    }
}

template <class T>
Sources sourcesOfPart(const Document<T>& document, model::ItemId id) {
    const auto& parts = citedParts(document.body);
    for (std::size_t i = 0; i < document.partSources.size(); ++i) {
        if (parts[i].id == id)
            return document.partSources[i];
    }
    return {};
}

template <class T>
void writePartSources(Edit& edit, const Document<T>& before, const Document<T>& after) {
    if constexpr (kHasCitedParts<T>) {
        std::vector<model::ItemId> ids;
        for (const Document<T>* document : {&before, &after}) {
            for (const auto& part : citedParts(document->body)) {
                if (std::find(ids.begin(), ids.end(), part.id) == ids.end())
                    ids.push_back(part.id);
            }
        }
        for (const model::ItemId id : ids)
            writeSources(edit, model::SubjectKind::Item, id.value, sourcesOfPart(before, id),
                         sourcesOfPart(after, id));
    }
}

template <class T>
void writeParts(Edit& edit, EntryId id, const Document<T>& before, const Document<T>& after) {
    writeLinks(edit, id.as<model::RecordId>(), before.links, after.links);
    writeSources(edit, model::SubjectKind::Record, id.value, before.sources, after.sources);
    writePartSources(edit, before, after);
}
void writeParts(Edit& edit, EntryId id, const PersonDocument& before, const PersonDocument& after) {
    writeSources(edit, model::SubjectKind::Person, id.value, before.sources, after.sources);
}
void writeParts(Edit& edit, EntryId id, const ActorDocument& before, const ActorDocument& after) {
    writeSources(edit, model::SubjectKind::Actor, id.value, before.sources, after.sources);
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
void forgetIds(model::Actor&) {}
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
    for (auto& row : body.assessments)
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

bool isSame(const std::shared_ptr<const model::SeriesData>& a,
            const std::shared_ptr<const model::SeriesData>& b) {
    if (!a || !b)
        return a == b;
    return a->series == b->series && a->observations == b->observations;
}

template <class T>
std::optional<Document<T>> loadDocument(const Connection& connection, EntryId id) {
    auto body = StoredBody<T>::find(connection, id);
    if (!body)
        return std::nullopt;
    auto links = linksOf(connection, *body);
    auto origin = originOf(connection, *body);
    auto partSources = partSourcesOf(connection, *body);
    auto measure = measureOf(connection, *body);
    return Document<T>{std::move(*body),  std::move(links),       store::citationsOf(connection, id.value),
                       std::move(origin), std::move(partSources), std::move(measure)};
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
    Document<T> copy{document.body, {}, {}, document.origin, {}, document.measure};
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
template std::optional<ActorDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const ActorDocument&, const ActorDocument&);
template ActorDocument copyOf(const ActorDocument&);
template std::optional<PersonDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const PersonDocument&, const PersonDocument&);
template PersonDocument copyOf(const PersonDocument&);
template std::optional<SourceDocument> loadDocument(const Connection&, EntryId);
template EntryId writeDocument(Edit&, const SourceDocument&, const SourceDocument&);
template SourceDocument copyOf(const SourceDocument&);

} // namespace entente::ui
