#include "core/store/search_document.h"

#include "core/base/text.h"
#include "core/base/tokens.h"
#include "core/store/sql.h"

#include <array>

namespace entente::store {
namespace {

// One row a query, whichever table knows the id.
constexpr auto kPlace = R"sql(
SELECT 'record', date_first FROM record WHERE id = ?1
UNION ALL SELECT 'person', NULL FROM person WHERE id = ?1
UNION ALL SELECT 'actor', NULL FROM actor WHERE id = ?1
UNION ALL SELECT 'series', NULL FROM series WHERE id = ?1
)sql";

// What a person would type to find the thing. Names are separated by the unit separator, since any character
// that can be typed may stand in one.
constexpr auto kDocument = R"sql(
SELECT 'record', r.date_first,
       r.title || char(31) || coalesce((SELECT a.short_title FROM agreement a WHERE a.record_id = r.id), ''),
       r.place || ' ' || r.summary || ' ' ||
       coalesce((SELECT group_concat(n.text, ' ') FROM participation p JOIN person_name n ON n.person_id = p.person_id
                 WHERE p.record_id = r.id), '') || ' ' ||
       coalesce((SELECT group_concat(i.text, ' ') FROM meeting_item i WHERE i.record_id = r.id), '') || ' ' ||
       coalesce((SELECT group_concat(s.title || ' ' || s.summary, ' ') FROM deal_step s WHERE s.record_id = r.id), '')
       || ' ' || coalesce((SELECT group_concat(v.text, ' ') FROM assessment v WHERE v.record_id = r.id), '')
       || ' ' || coalesce((SELECT group_concat(c.quote, ' ') FROM citation c WHERE c.subject_id = r.id), ''),
       r.kind,
       coalesce((SELECT group_concat(p.actor_id, ' ') FROM participation p WHERE p.record_id = r.id), '') || ' ' ||
       coalesce((SELECT group_concat(p.actor_id, ' ') FROM agreement_party p WHERE p.record_id = r.id), ''),
       (SELECT group_concat(t.tag_id, ' ') FROM record_tag t WHERE t.record_id = r.id)
FROM record r WHERE r.id = ?1
UNION ALL
SELECT 'person', NULL,
       coalesce((SELECT group_concat(n.text, char(31)) FROM person_name n WHERE n.person_id = p.id), ''),
       coalesce((SELECT group_concat(o.title || ' ' || o.title_ja, ' ') FROM office o WHERE o.person_id = p.id), ''),
       '', (SELECT group_concat(DISTINCT o.actor_id) FROM office o WHERE o.person_id = p.id), ''
FROM person p WHERE p.id = ?1
UNION ALL
SELECT 'actor', NULL,
       coalesce((SELECT group_concat(n.text, char(31)) FROM actor_name n WHERE n.actor_id = a.id), '') || char(31) ||
       a.code, '', '', a.id, ''
FROM actor a WHERE a.id = ?1
UNION ALL
SELECT 'series', NULL, s.title || char(31) || s.title_ja, s.commodity || ' ' || s.note, '',
       coalesce(s.reporter_id, '') || ' ' || coalesce(s.partner_id, ''), ''
FROM series s WHERE s.id = ?1
)sql";

constexpr std::string_view kKindMark = "\uE000";
constexpr std::string_view kActorMark = "\uE001";
constexpr std::string_view kTopicMark = "\uE002";

FoundKind foundKindNamed(std::string_view code) {
    constexpr std::array kKinds{std::pair{"record", FoundKind::Record},
                                std::pair{"person", FoundKind::Person}, std::pair{"actor", FoundKind::Actor}};
    for (const auto& [known, kind] : kKinds) {
        if (code == known)
            return kind;
    }
    return FoundKind::Series;
}

SearchDocument readPlace(Row& row) {
    SearchDocument document{.kind = foundKindNamed(row.text())};
    if (const auto day = row.optionalInteger())
        document.began = base::Day{static_cast<std::int32_t>(*day)};
    return document;
}

/// Ids separated by spaces or commas, each as a token.
void appendMarked(std::string& out, std::string_view mark, const std::string& ids) {
    std::string id;
    const auto close = [&] {
        if (!id.empty())
            out.append(out.empty() ? "" : " ").append(mark).append(id);
        id.clear();
    };
    for (const char c : ids) {
        if (c == ' ' || c == ',')
            close();
        else
            id += c;
    }
    close();
}

} // namespace

std::string SearchDocument::title() const {
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : "|") + name;
    return out;
}

std::string kindToken(std::string_view code) { return std::string(kKindMark).append(code); }
std::string actorToken(std::int64_t id) { return std::string(kActorMark) + std::to_string(id); }
std::string topicToken(std::int64_t id) { return std::string(kTopicMark) + std::to_string(id); }

DocumentReader::DocumentReader(const Connection& connection)
    : m_place(connection.database(), kPlace), m_document(connection.database(), kDocument) {}

std::optional<SearchDocument> DocumentReader::place(std::int64_t id) {
    m_place.reset();
    m_place.bind(1, id);
    if (!m_place.executeStep())
        return std::nullopt;
    Row row(m_place);
    return readPlace(row);
}

std::optional<SearchDocument> DocumentReader::read(std::int64_t id) {
    m_document.reset();
    m_document.bind(1, id);
    if (!m_document.executeStep())
        return std::nullopt;
    Row row(m_document);
    SearchDocument document = readPlace(row);
    for (const std::string& name : base::split(row.text(), '\x1F')) {
        if (std::string tokens = base::indexTokens(name); !tokens.empty())
            document.names.push_back(std::move(tokens));
    }
    document.body = base::indexTokens(row.text());
    appendMarked(document.filters, kKindMark, row.text());
    appendMarked(document.filters, kActorMark, row.text());
    appendMarked(document.filters, kTopicMark, row.text());
    return document;
}

} // namespace entente::store
