#include "core/slides/json_reader.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::slides {
namespace {

const nlohmann::json kNull;
const nlohmann::json kNoItems = nlohmann::json::array();

const nlohmann::json& memberOf(const nlohmann::json& object, const char* member) {
    if (!object.is_object())
        return kNull;
    const auto found = object.find(member);
    return found == object.end() ? kNull : *found;
}

} // namespace

std::string memberPlace(std::string_view place, std::string_view member) {
    return place.empty() ? std::string(member) : fmt::format("{}.{}", place, member);
}

std::string itemPlace(std::string_view place, std::size_t index) {
    return fmt::format("{}[{}]", place, index);
}

JsonReader::JsonReader(std::string_view text) : m_root(Json::parse(text, nullptr, false)) {
    if (m_root.is_discarded())
        refuse("", "it is not JSON");
    else if (!m_root.is_object())
        refuse("", "it is not a JSON object");
}

std::optional<base::Error> JsonReader::error() const {
    if (m_problem.empty())
        return std::nullopt;
    return base::Error{base::ErrorCode::InvalidSpec, {.field = "slide", .detail = m_problem}};
}

void JsonReader::refuse(std::string_view place, std::string_view reason) {
    if (m_problem.empty())
        m_problem = place.empty() ? std::string(reason) : fmt::format("{}: {}", place, reason);
}

std::string JsonReader::text(const Json& object, std::string_view place, const char* member) {
    const Json& value = memberOf(object, member);
    if (value.is_null())
        return {};
    if (!value.is_string()) {
        refuse(memberPlace(place, member), "a text is expected");
        return {};
    }
    return value.get<std::string>();
}

std::vector<std::string> JsonReader::texts(const Json& object, std::string_view place, const char* member) {
    std::vector<std::string> out;
    const Json& items = array(object, place, member);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].is_string())
            out.push_back(items[i].get<std::string>());
        else
            refuse(itemPlace(memberPlace(place, member), i), "a text is expected");
    }
    return out;
}

const JsonReader::Json& JsonReader::array(const Json& object, std::string_view place, const char* member) {
    const Json& value = memberOf(object, member);
    if (value.is_null())
        return kNoItems;
    if (!value.is_array()) {
        refuse(memberPlace(place, member), "a list is expected");
        return kNoItems;
    }
    return value;
}

const JsonReader::Json& JsonReader::object(const Json& parent, std::string_view place, const char* member) {
    const Json& value = memberOf(parent, member);
    if (!value.is_null() && !value.is_object()) {
        refuse(memberPlace(place, member), "an object is expected");
        return kNull;
    }
    return value;
}

std::optional<std::int64_t> JsonReader::integer(const Json& object, std::string_view place,
                                                const char* member) {
    const Json& value = memberOf(object, member);
    if (value.is_null())
        return std::nullopt;
    if (!value.is_number_integer()) {
        refuse(memberPlace(place, member), "a whole number is expected");
        return std::nullopt;
    }
    return value.get<std::int64_t>();
}

void JsonReader::allowOnly(const Json& object, std::string_view place,
                           std::initializer_list<const char*> members) {
    if (!object.is_object())
        return;
    for (const auto& item : object.items()) {
        const bool known =
            std::any_of(members.begin(), members.end(), [&](const char* name) { return item.key() == name; });
        if (!known)
            refuse(memberPlace(place, item.key()), "this member is not known");
    }
}

} // namespace entente::slides
