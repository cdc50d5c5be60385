#include "core/store/search_tables.h"

#include <algorithm>

namespace entente::store {
namespace {

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

} // namespace

std::size_t characterCount(std::string_view utf8) {
    return utf8.size() -
           static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), continuesCharacter));
}

std::string searchKey(std::string_view tokens) {
    std::size_t end = std::min(tokens.size(), kKeyLength);
    while (end < tokens.size() && end > 0 && continuesCharacter(tokens[end]))
        --end;
    return std::string(tokens.substr(0, end));
}

} // namespace entente::store
