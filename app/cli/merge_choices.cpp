#include "app/cli/merge_choices.h"

#include "app/cli/listing.h"
#include "core/base/file_text.h"

namespace entente::cli {
namespace {

tl::unexpected<base::Error> unusable(const std::filesystem::path& path, std::string detail) {
    return base::fail(base::ErrorCode::InvalidSpec, {.field = path.string(), .detail = std::move(detail)});
}

std::string textAt(const Json& object, const char* key) {
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

} // namespace

base::Result<exchange::Choices> readChoices(const std::filesystem::path& path) {
    const auto text = base::readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    Json list = Json::parse(*text, nullptr, false);
    // The whole answer of a dry run will do as well.
    if (list.is_object() && list.contains("clashes"))
        list = Json(list["clashes"]);
    if (!list.is_array())
        return unusable(path, "it is not a JSON array of objects with “id” and “choice”");
    exchange::Choices choices;
    for (const Json& object : list) {
        const std::string id = object.is_object() ? textAt(object, "id") : std::string();
        if (id.empty())
            return unusable(path, "an entry has no “id”");
        const std::string choice = textAt(object, "choice");
        if (choice == "mine" || choice == "theirs")
            choices[id] = choice == "mine" ? exchange::Choice::Mine : exchange::Choice::Theirs;
        else if (!choice.empty())
            return unusable(path, "the choice of " + id + " is neither “mine” nor “theirs”");
    }
    return choices;
}

void prefer(exchange::Choice choice, const std::vector<exchange::Clash>& clashes,
            exchange::Choices& choices) {
    for (const exchange::Clash& clash : clashes)
        choices.try_emplace(clash.id, choice);
}

} // namespace entente::cli
