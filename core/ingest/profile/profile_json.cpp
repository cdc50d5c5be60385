#include "core/ingest/profile/profile_json.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::ingest {
namespace {

const nlohmann::ordered_json& nothing() {
    static const auto kNothing = nlohmann::ordered_json::object();
    return kNothing;
}

} // namespace

ProfileJson::ProfileJson(const nlohmann::ordered_json& json) : m_json(json) {
    if (!json.is_object())
        throw ProfileFault{"an object is expected in place of " + json.dump().substr(0, 80)};
}

const nlohmann::ordered_json& ProfileJson::at(std::string_view key) const {
    const auto found = m_json.find(std::string(key));
    return found == m_json.end() ? nothing() : *found;
}

std::string ProfileJson::text(std::string_view key) const {
    const auto& value = at(key);
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_object() || !value.empty())
        refuse(key, "a text is expected");
    return {};
}

int ProfileJson::integer(std::string_view key) const {
    const auto& value = at(key);
    if (value.is_number_integer())
        return value.get<int>();
    if (!value.is_object() || !value.empty())
        refuse(key, "a whole number is expected");
    return 0;
}

bool ProfileJson::flag(std::string_view key) const {
    const auto& value = at(key);
    if (!value.is_boolean() && !value.is_object())
        refuse(key, "true or false is expected");
    return value.is_boolean() && value.get<bool>();
}

std::vector<std::string> ProfileJson::list(std::string_view key) const {
    const auto& value = at(key);
    if (value.is_string())
        return {value.get<std::string>()};
    std::vector<std::string> out;
    for (const auto& one : value) {
        if (!one.is_string())
            refuse(key, "texts are expected");
        out.push_back(one.get<std::string>());
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> ProfileJson::texts(std::string_view key) const {
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& [name, value] : at(key).items()) {
        if (!value.is_string())
            refuse(key, "texts are expected");
        out.emplace_back(name, value.get<std::string>());
    }
    return out;
}

std::vector<ProfileJson> ProfileJson::objects(std::string_view key) const {
    std::vector<ProfileJson> out;
    for (const auto& one : at(key))
        out.emplace_back(one);
    return out;
}

TemplateText ProfileJson::templateAt(std::string_view key) const {
    const auto& value = at(key);
    return value.is_object() && value.empty() ? TemplateText() : parsedTemplate(value);
}

TemplateText ProfileJson::parsedTemplate(const nlohmann::ordered_json& value) const {
    if (!value.is_string())
        throw ProfileFault{"a text is expected in place of " + value.dump().substr(0, 80)};
    const auto parsed = parseTemplate(value.get<std::string>());
    if (!parsed)
        throw ProfileFault{parsed.error().facts.detail};
    return *parsed;
}

std::regex ProfileJson::pattern(const std::string& text) const {
    try {
        // "(?i)" in front: whatever the case. The standard's patterns have no such flag.
        const bool ignoresCase = text.starts_with("(?i)");
        const auto flags = ignoresCase ? std::regex::ECMAScript | std::regex::icase : std::regex::ECMAScript;
        return std::regex(ignoresCase ? text.substr(4) : text, flags);
    } catch (const std::regex_error& error) {
        throw ProfileFault{fmt::format("“{}” is no pattern: {}", text, error.what())};
    }
}

std::optional<std::regex> ProfileJson::patternAt(std::string_view key) const {
    const std::string value = text(key);
    return value.empty() ? std::nullopt : std::optional(pattern(value));
}

void ProfileJson::allow(std::initializer_list<std::string_view> keys) const {
    for (const auto& [key, value] : m_json.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            refuse(key, "there is no such key");
    }
}

void ProfileJson::refuse(std::string_view key, const std::string& reason) const {
    throw ProfileFault{fmt::format("“{}”: {}", key, reason)};
}

} // namespace entente::ingest
