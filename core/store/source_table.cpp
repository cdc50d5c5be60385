#include "core/store/source_table.h"

#include "core/store/draft.h"
#include "core/store/rows.h"

namespace entente::store {
namespace {

constexpr auto kListSources = R"sql(
SELECT id, title, author, container, publisher, published, url, accessed, kind, licence, reliability, note
FROM source ORDER BY title, id
)sql";
constexpr auto kFindSource = R"sql(
SELECT id, title, author, container, publisher, published, url, accessed, kind, licence, reliability, note
FROM source WHERE id = ?1
)sql";
constexpr auto kInsertSource = R"sql(
INSERT INTO source (id, title, author, container, publisher, published, url, accessed, kind, licence,
                    reliability, note, batch_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
)sql";
constexpr auto kUpdateSource = R"sql(
UPDATE source SET title = ?2, author = ?3, container = ?4, publisher = ?5, published = ?6, url = ?7,
                  accessed = ?8, kind = ?9, licence = ?10, reliability = ?11, note = ?12
WHERE id = ?1
)sql";
constexpr auto kCitations = R"sql(
SELECT c.id, c.subject_kind, c.subject_id, c.field, c.locator, c.quote, c.value, c.rank,
       s.id, s.title, s.author, s.container, s.publisher, s.published, s.url, s.accessed, s.kind, s.licence,
       s.reliability, s.note
FROM citation c JOIN source s ON s.id = c.source_id
WHERE c.subject_id = ?1
ORDER BY c.rank, c.id
)sql";
constexpr auto kInsertCitation = R"sql(
INSERT INTO citation (subject_id, id, subject_kind, field, source_id, locator, quote, value, rank)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
)sql";

model::Source readSource(Row& row) {
    model::Source source;
    source.id = row.id<model::SourceId>();
    source.title = row.text();
    source.author = row.text();
    source.container = row.text();
    source.publisher = row.text();
    source.published = row.text();
    source.url = row.text();
    source.accessed = row.text();
    source.kind = row.code(model::SourceKind::Other);
    source.licence = row.text();
    source.reliability = row.code(model::Reliability::Weak);
    source.note = row.text();
    return source;
}

CitedSource readCited(Row& row) {
    CitedSource cited;
    cited.citation.id = row.id<model::CitationId>();
    cited.citation.subjectKind = row.code(model::SubjectKind::Record);
    cited.citation.subject = row.integer();
    cited.citation.field = row.text();
    cited.citation.locator = row.text();
    cited.citation.quote = row.text();
    cited.citation.value = row.text();
    cited.citation.rank = static_cast<int>(row.integer());
    cited.source = readSource(row);
    cited.citation.source = cited.source.id;
    return cited;
}

// A part of a record has no key of its own that could be looked up; its record is not asked for either.
const char* findOf(model::SubjectKind kind) {
    switch (kind) {
    case model::SubjectKind::Record:
        return "SELECT id FROM record WHERE id = ?1";
    case model::SubjectKind::Actor:
        return "SELECT id FROM actor WHERE id = ?1";
    case model::SubjectKind::Person:
        return "SELECT id FROM person WHERE id = ?1";
    case model::SubjectKind::Office:
        return "SELECT id FROM office WHERE id = ?1";
    case model::SubjectKind::Series:
        return "SELECT id FROM series WHERE id = ?1";
    case model::SubjectKind::Item:
        break;
    }
    return nullptr;
}

void requireSubject(const Connection& connection, const model::Citation& citation) {
    const char* find = findOf(citation.subjectKind);
    if (find != nullptr && !readFirst(
                               connection, find, [](Row& row) { return row.integer(); }, citation.subject))
        throw Failure({base::ErrorCode::UnknownReference,
                       {.field = "citation",
                        .value = std::string(model::codeOf(citation.subjectKind)),
                        .detail = "It was deleted."}});
}

} // namespace

std::vector<model::Source> listSources(const Connection& connection) {
    return readAll(connection, kListSources, readSource);
}

std::optional<model::Source> findSource(const Connection& connection, model::SourceId id) {
    return readFirst(connection, kFindSource, readSource, id);
}

model::SourceId insertSource(Edit& edit, const model::Source& source) {
    requireValid(source);
    const auto id = idOrNew(edit, source.id);
    execute(edit.connection(), kInsertSource, id, source.title, source.author, source.container,
            source.publisher, source.published, source.url, source.accessed, model::codeOf(source.kind),
            source.licence, model::codeOf(source.reliability), source.note, edit.batch());
    return id;
}

void updateSource(Edit& edit, const model::Source& before, const model::Source& after) {
    requireValid(after);
    requireCurrent(findSource(edit.connection(), before.id), before, before.title, "source");
    execute(edit.connection(), kUpdateSource, before.id, after.title, after.author, after.container,
            after.publisher, after.published, after.url, after.accessed, model::codeOf(after.kind),
            after.licence, model::codeOf(after.reliability), after.note);
}

void deleteSource(Edit& edit, model::SourceId id) {
    execute(edit.connection(), "DELETE FROM source WHERE id = ?1", id);
}

std::vector<CitedSource> citationsOf(const Connection& connection, std::int64_t subject) {
    return readAll(connection, kCitations, readCited, subject);
}

model::CitationId insertCitation(Edit& edit, const model::Citation& citation) {
    requireSubject(edit.connection(), citation);
    const auto id = idOrNew(edit, citation.id);
    execute(edit.connection(), kInsertCitation, citation.subject, id, model::codeOf(citation.subjectKind),
            citation.field, citation.source, citation.locator, citation.quote, citation.value, citation.rank);
    return id;
}

void deleteCitation(Edit& edit, std::int64_t subject, model::CitationId id) {
    execute(edit.connection(), "DELETE FROM citation WHERE subject_id = ?1 AND id = ?2", subject, id);
}

} // namespace entente::store
