#include "ui/records/citable_field.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace entente::ui {
namespace {

constexpr std::array<std::string_view, 14> kNoStatements{
    "links",    "sources",      "record.unverified", "unverified", "items",
    "outcomes", "participants", "parties",           "actors",     "steps",
    "offices",  "others",       "record.summary",    "series"};

struct OtherName {
    std::string_view path;
    const char* field;
};
constexpr std::array kOtherNames{OtherName{"english", "name"}, OtherName{"japanese", "name_ja"},
                                 OtherName{"targetUnit", "unit"}};

} // namespace

std::string citedFieldOf(std::string_view path) {
    if (std::find(kNoStatements.begin(), kNoStatements.end(), path) != kNoStatements.end())
        return {};
    for (const OtherName& other : kOtherNames) {
        if (other.path == path)
            return other.field;
    }
    std::string field;
    for (const char c : path.substr(path.find('.') == std::string_view::npos ? 0 : path.find('.') + 1)) {
        if (std::isupper(static_cast<unsigned char>(c)) != 0)
            field += '_';
        field += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return field;
}

} // namespace entente::ui
