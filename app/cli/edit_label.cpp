#include "app/cli/edit_label.h"

#include "app/cli/display_width.h"

#include <algorithm>

namespace entente::cli {
namespace {

constexpr int kLongestTitle = 44;

std::string inWords(std::string field) {
    std::replace(field.begin(), field.end(), '_', ' ');
    return field;
}

} // namespace

std::string quotedTitle(const std::string& title) { return "“" + fitted(title, kLongestTitle) + "”"; }

std::string addLabel(const std::string& kind, const std::string& title) {
    return "Add " + kind + (title.empty() ? std::string() : " " + quotedTitle(title));
}

std::string changeLabel(const std::vector<std::string>& fields, const std::string& title) {
    if (fields.size() == 1)
        return "Change " + inWords(fields[0]) + " of " + quotedTitle(title);
    if (fields.size() == 2)
        return "Change " + inWords(fields[0]) + " and " + inWords(fields[1]) + " of " + quotedTitle(title);
    return "Change " + quotedTitle(title);
}

} // namespace entente::cli
