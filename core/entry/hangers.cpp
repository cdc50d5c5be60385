#include "core/entry/hangers.h"

#include "core/store/link_table.h"
#include "core/store/source_table.h"

#include <algorithm>

namespace entente::entry {
namespace {

using model::SubjectKind;

LinkRow rowOf(const store::LinkedRecord& linked) {
    return {linked.outgoing ? "to" : "from", linked.link.relation, linked.other.id, linked.link.note};
}

SourceRow rowOf(const store::CitedSource& cited) {
    return {cited.source.id, cited.citation.field, cited.citation.locator, cited.citation.quote,
            cited.citation.value};
}

/// The place of a citation among those of its field: that of the one it replaces, or the last.
int rankOf(const SourceRow& row, const std::vector<store::CitedSource>& before) {
    int rank = 0;
    for (const store::CitedSource& cited : before) {
        if (cited.citation.field != row.field)
            continue;
        if (cited.source.id == row.source)
            return cited.citation.rank;
        rank = std::max(rank, cited.citation.rank + 1);
    }
    return rank;
}

bool holds(const auto& rows, const auto& row) {
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

void writeTopics(store::Edit& edit, model::RecordId id, const Hangers& before, const Hangers& after) {
    for (const store::Tag& tag : store::tagsOf(edit.connection(), id)) {
        if (!holds(after.topics, tag.name))
            store::untagRecord(edit, id, tag.id);
    }
    for (const std::string& topic : after.topics) {
        if (!holds(before.topics, topic))
            store::tagRecord(edit, id, store::ensureTag(edit, topic));
    }
}

void writeLinks(store::Edit& edit, model::RecordId id, const Hangers& before, const Hangers& after) {
    for (const store::LinkedRecord& linked : store::linksOf(edit.connection(), id)) {
        if (!holds(after.links, rowOf(linked)))
            store::deleteLink(edit, linked.link.id);
    }
    for (const LinkRow& row : after.links) {
        if (holds(before.links, row))
            continue;
        const model::RecordId other = row.other.value_or(model::RecordId{});
        const bool isOutgoing = row.direction != "from";
        store::insertLink(edit, {.from = isOutgoing ? id : other,
                                 .to = isOutgoing ? other : id,
                                 .relation = row.relation,
                                 .note = row.note});
    }
}

} // namespace

Hangers hangersOf(const store::Connection& connection, SubjectKind kind, std::int64_t id) {
    Hangers hangers;
    for (const store::CitedSource& cited : store::citationsOf(connection, id))
        hangers.sources.push_back(rowOf(cited));
    if (kind != SubjectKind::Record)
        return hangers;
    for (const store::Tag& tag : store::tagsOf(connection, {id}))
        hangers.topics.push_back(tag.name);
    for (const store::LinkedRecord& linked : store::linksOf(connection, {id}))
        hangers.links.push_back(rowOf(linked));
    return hangers;
}

void writeHangers(store::Edit& edit, SubjectKind kind, std::int64_t id, const Hangers& before,
                  const Hangers& after) {
    if (before.topics != after.topics)
        writeTopics(edit, {id}, before, after);
    if (before.links != after.links)
        writeLinks(edit, {id}, before, after);
    if (before.sources == after.sources)
        return;
    const std::vector<store::CitedSource> stored = store::citationsOf(edit.connection(), id);
    for (const store::CitedSource& cited : stored) {
        if (!holds(after.sources, rowOf(cited)))
            store::deleteCitation(edit, id, cited.citation.id);
    }
    for (const SourceRow& row : after.sources) {
        if (!holds(before.sources, row))
            store::insertCitation(edit, {.subjectKind = kind,
                                         .subject = id,
                                         .field = row.field,
                                         .source = row.source.value_or(model::SourceId{}),
                                         .locator = row.locator,
                                         .quote = row.quote,
                                         .value = row.value,
                                         .rank = rankOf(row, stored)});
    }
}

} // namespace entente::entry
