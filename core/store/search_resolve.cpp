#include "core/store/search_resolve.h"

#include "core/base/text.h"
#include "core/store/actor_table.h"
#include "core/store/rows.h"
#include "core/store/search_document.h"

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kTopics = "SELECT id, name FROM tag";

struct Topic {
    std::int64_t id = 0;
    std::string folded;
};

std::vector<Topic> allTopics(const Connection& connection) {
    return readAll(connection, kTopics, [](Row& row) {
        const std::int64_t id = row.integer();
        return Topic{id, base::folded(row.text())};
    });
}

/// The topic of that name, else all whose names hold it.
std::vector<std::string> topicsNamed(const std::vector<Topic>& topics, const std::string& name) {
    const std::string folded = base::folded(name);
    const auto exact = std::find_if(topics.begin(), topics.end(),
                                    [&](const Topic& topic) { return topic.folded == folded; });
    if (exact != topics.end())
        return {topicToken(exact->id)};
    std::vector<std::string> tokens;
    for (const Topic& topic : topics) {
        if (topic.folded.find(folded) != std::string::npos)
            tokens.push_back(topicToken(topic.id));
    }
    return tokens;
}

} // namespace

FilterGroups resolveFilters(const Connection& connection, const SearchQuery& query,
                            std::vector<base::Error>& problems) {
    FilterGroups groups;
    const auto add = [&](std::vector<std::string> tokens, const char* field, const std::string& name) {
        if (tokens.empty())
            problems.push_back({base::ErrorCode::UnknownReference, {.field = field, .value = name}});
        else
            groups.push_back(std::move(tokens));
    };
    for (const std::string& name : query.actors) {
        const auto actor = findActorNamed(connection, name);
        add(actor ? std::vector{actorToken(actor->id.value)} : std::vector<std::string>(), "actor", name);
    }
    if (query.topics.empty())
        return groups;
    const auto topics = allTopics(connection);
    for (const std::string& name : query.topics)
        add(topicsNamed(topics, name), "topic", name);
    return groups;
}

} // namespace entente::store
