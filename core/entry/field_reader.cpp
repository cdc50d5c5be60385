#include "core/entry/field_reader.h"

#include "core/base/date_input.h"
#include "core/base/text.h"
#include "core/entry/near_names.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace entente::entry {
namespace {

using base::ErrorCode;

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return isWhole ? std::optional(number) : std::nullopt;
}

std::optional<bool> flagIn(const std::string& text) {
    const std::string folded = base::folded(text);
    if (folded == "yes" || folded == "true" || folded == "1")
        return true;
    return folded.empty() || folded == "no" || folded == "false" || folded == "0" ? std::optional(false)
                                                                                  : std::nullopt;
}

std::string reasonOf(const base::Error& error) {
    namespace problem = base::date_problem;
    const std::string& code = error.facts.detail;
    if (code == problem::kDayOrMonth)
        return "it may be read in two ways; write the year first or the month as a word";
    if (code == problem::kNoSuchDay)
        return "there is no such day";
    if (code == problem::kReversed)
        return "it ends before it begins";
    return code == problem::kNoYear ? "the year is missing" : std::string();
}

} // namespace

bool FieldReader::has(std::string_view key) {
    m_known.emplace(key);
    return m_object.contains(std::string(key));
}

std::optional<std::string> FieldReader::given(std::string_view key) {
    if (!has(key))
        return std::nullopt;
    const Json& value = m_object.at(std::string(key));
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        return std::string(base::trimmed(text));
    }
    if (value.is_null())
        return std::string();
    if (value.is_number() || value.is_boolean())
        return value.dump();
    refuse(ErrorCode::InvalidValue, key, value.dump().substr(0, 40), "a text or a number is due here");
    return std::nullopt;
}

void FieldReader::field(std::string_view key, std::string& target) {
    if (auto typed = given(key))
        target = *std::move(typed);
}

void FieldReader::field(std::string_view key, bool& target) {
    const auto typed = given(key);
    if (!typed)
        return;
    if (const auto flag = flagIn(*typed))
        target = *flag;
    else
        refuse(ErrorCode::InvalidValue, key, *typed, "it is yes or no");
}

void FieldReader::field(std::string_view key, std::optional<double>& target) {
    const auto typed = given(key);
    if (!typed)
        return;
    target = numberIn(*typed);
    if (!target && !typed->empty())
        refuse(ErrorCode::InvalidNumber, key, *typed);
}

void FieldReader::field(std::string_view key, std::optional<base::EdtfDate>& target) {
    const auto typed = given(key);
    if (!typed)
        return;
    target.reset();
    if (typed->empty())
        return;
    if (const auto date = base::readDate(*typed))
        target = *date;
    else if (const std::string reason = reasonOf(date.error()); !reason.empty())
        refuse(ErrorCode::InvalidValue, key, *typed, reason);
    else
        refuse(ErrorCode::InvalidDate, key, *typed);
}

void FieldReader::dateText(std::string_view key, std::string& target) {
    const auto typed = given(key);
    // A text from elsewhere that is no date of ours may stay what it is.
    if (!typed || *typed == target)
        return;
    std::optional<base::EdtfDate> date;
    field(key, date);
    target = date ? date->text() : std::string();
}

void FieldReader::field(std::string_view key, std::vector<std::string>& target) {
    if (!has(key))
        return;
    const Json& value = m_object.at(std::string(key));
    std::vector<std::string> parts;
    const auto add = [&](const Json& one) {
        if (!one.is_string())
            return false;
        const auto listed = listOfText(one.get<std::string>());
        parts.insert(parts.end(), listed.begin(), listed.end());
        return true;
    };
    const bool isRead =
        value.is_null() || (value.is_array() ? std::all_of(value.begin(), value.end(), add) : add(value));
    if (!isRead)
        refuse(ErrorCode::InvalidValue, key, value.dump().substr(0, 40), "a list of texts is due here");
    else
        target = std::move(parts);
}

template <class IdType, class Find>
void FieldReader::reference(std::string_view key, std::optional<IdType>& target, Find find) {
    const auto typed = given(key);
    if (!typed)
        return;
    target.reset();
    if (typed->empty())
        return;
    if (const base::Result<IdType> found = find(*typed))
        target = *found;
    else
        refuse(found.error().code, key, *typed, found.error().facts.detail);
}

void FieldReader::field(std::string_view key, std::optional<model::ActorId>& target) {
    reference(key, target, [&](const std::string& name) { return m_names.actor(name); });
}

void FieldReader::field(std::string_view key, std::optional<model::PersonId>& target) {
    reference(key, target, [&](const std::string& name) { return m_names.person(name); });
}

void FieldReader::field(std::string_view key, std::optional<model::RecordId>& target) {
    reference(key, target, [&](const std::string& title) { return m_names.record(title); });
}

void FieldReader::field(std::string_view key, std::optional<model::SeriesId>& target) {
    reference(key, target, [&](const std::string& title) { return m_names.series(title); });
}

void FieldReader::field(std::string_view key, model::ActorId& target) {
    std::optional<model::ActorId> read = target ? std::optional(target) : std::nullopt;
    field(key, read);
    target = read.value_or(model::ActorId{});
}

void FieldReader::source(std::optional<model::SourceId>& target) {
    model::Source described;
    field("publisher", described.publisher);
    field("url", described.url);
    field("reliability", described.reliability);
    const bool hasTitle = has("title");
    const char* key = has("id") ? "id" : "title";
    if (!hasTitle && !has("id"))
        refuse(ErrorCode::MissingValue, key, {});
    reference(key, target, [&](const std::string& title) { return m_names.source(title, described); });
}

// Who is who shows by the names, so that "Shigeru Ishiba; JPN; host" and "JPN; host" are both understood.
Json FieldReader::participantOfText(const std::string& text) {
    Json row = Json::object();
    for (const std::string& cell : listOfText(text)) {
        const Json named = rowOfText(cell, {"person", "actor", "role"});
        if (cell.find('=') != std::string::npos)
            row.update(named);
        else if (model::fromCode<model::Role>(asCode(cell)))
            row["role"] = cell;
        else if (!row.contains("actor") && m_names.knowsActor(cell))
            row["actor"] = cell;
        else
            row[row.contains("person") ? "actor" : "person"] = cell;
    }
    return row;
}

std::optional<std::vector<Json>> FieldReader::rowObjects(std::string_view key,
                                                         const std::vector<std::string_view>& columns) {
    if (!has(key))
        return std::nullopt;
    const Json& value = m_object.at(std::string(key));
    std::vector<Json> rows;
    const auto add = [&](const Json& one) {
        if (one.is_object())
            rows.push_back(one);
        else if (one.is_string() && !base::trimmed(one.get_ref<const std::string&>()).empty())
            rows.push_back(columns.front() == "person" ? participantOfText(one.get<std::string>())
                                                       : rowOfText(one.get<std::string>(), columns));
        return one.is_object() || one.is_string();
    };
    if (value.is_null() || (value.is_array() ? std::all_of(value.begin(), value.end(), add) : add(value)))
        return rows;
    refuse(ErrorCode::InvalidValue, key, value.dump().substr(0, 40),
           "a list of objects or texts is due here");
    return std::nullopt;
}

void FieldReader::finish(const std::vector<std::string_view>& known) {
    for (const auto& [key, value] : m_object.items()) {
        if (m_known.contains(key))
            continue;
        const std::vector<std::string> names(known.begin(), known.end());
        const auto near = nearNames(key, names);
        refuse(ErrorCode::InvalidValue, "a field", key,
               fmt::format("there is none of that name, but there is {}",
                           fmt::join(near.empty() ? names : near, ", ")));
    }
}

void FieldReader::refuse(ErrorCode code, std::string_view key, const std::string& value, std::string detail) {
    m_refused.push_back(
        {code, {.field = path(key), .value = value, .detail = std::move(detail), .row = m_line}});
}

std::string FieldReader::asCode(const std::string& typed) {
    std::string code = base::folded(typed);
    for (char& c : code) {
        if (c == ' ' || c == '-')
            c = '_';
    }
    return code;
}

} // namespace entente::entry
