#include "core/base/text.h"
#include "core/model/author_names.h"
#include "core/model/validation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace entente::model {
namespace {

using base::ErrorCode;
using Issues = std::vector<FieldIssue>;

void requireText(const std::string& text, const char* field, Issues& issues) {
    if (base::trimmed(text).empty())
        issues.push_back({field, ErrorCode::MissingValue, {}});
    else if (!base::isUtf8(text))
        issues.push_back({field, ErrorCode::InvalidValue, "not valid UTF-8 text"});
}

void requireUtf8(const std::string& text, const char* field, Issues& issues) {
    if (!base::isUtf8(text))
        issues.push_back({field, ErrorCode::InvalidValue, "not valid UTF-8 text"});
}

void requireNames(const std::vector<Name>& names, Issues& issues) {
    if (names.empty())
        issues.push_back({"names", ErrorCode::MissingValue, {}});
    for (std::size_t i = 0; i < names.size(); ++i) {
        requireText(names[i].text, fmt::format("names[{}]", i).c_str(), issues);
        requireText(names[i].language, fmt::format("names[{}].language", i).c_str(), issues);
    }
}

bool hasValue(ObservationStatus status) { return status < ObservationStatus::NotAvailable; }

} // namespace

std::vector<FieldIssue> validate(const Actor& draft) {
    Issues issues;
    requireText(draft.code, "code", issues);
    requireNames(draft.names, issues);
    return issues;
}

std::vector<FieldIssue> validate(const Person& draft) {
    Issues issues;
    requireNames(draft.names, issues);
    return issues;
}

std::vector<FieldIssue> validate(const Office& draft) {
    Issues issues;
    if (!draft.person)
        issues.push_back({"person", ErrorCode::MissingValue, {}});
    if (!draft.actor)
        issues.push_back({"actor", ErrorCode::MissingValue, {}});
    if (draft.titles.empty())
        issues.push_back({"titles", ErrorCode::MissingValue, {}});
    for (std::size_t i = 0; i < draft.titles.size(); ++i) {
        const Name& title = draft.titles[i];
        // The workspace keeps titles in the two languages of the program.
        if (title.language != "en" && title.language != "ja")
            issues.push_back({fmt::format("titles[{}].language", i), ErrorCode::InvalidValue, "en or ja"});
        requireText(title.text, fmt::format("titles[{}]", i).c_str(), issues);
    }
    return issues;
}

std::vector<FieldIssue> validate(const Source& draft) {
    Issues issues;
    requireText(draft.title, "title", issues);
    requireUtf8(draft.author, "author", issues);
    requireUtf8(draft.container, "container", issues);
    const std::vector<AuthorName> authors = parseAuthors(draft.author);
    if (std::any_of(authors.begin(), authors.end(), [](const auto& author) { return author.family.empty(); }))
        issues.push_back({"author", ErrorCode::InvalidValue, "a name without its family name"});
    return issues;
}

std::vector<FieldIssue> validate(const Series& draft) {
    Issues issues;
    requireText(draft.title, "title", issues);
    requireText(draft.key.unit, "key.unit", issues);
    return issues;
}

std::vector<FieldIssue> validate(const Observation& draft, const Series& series) {
    Issues issues;
    if (draft.period.frequency != series.key.frequency)
        issues.push_back({"period", ErrorCode::InvalidValue, "its frequency is not that of the series"});
    if (draft.value && !std::isfinite(*draft.value))
        issues.push_back({"value", ErrorCode::InvalidNumber, {}});
    if (hasValue(draft.status) && !draft.value)
        issues.push_back({"value", ErrorCode::MissingValue, {}});
    if (!hasValue(draft.status) && draft.value)
        issues.push_back({"status", ErrorCode::InvalidValue, "it says that there is no value"});
    return issues;
}

} // namespace entente::model
