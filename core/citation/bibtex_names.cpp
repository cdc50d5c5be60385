#include "core/citation/bibtex_names.h"

#include "core/base/text.h"
#include "core/citation/latex_text.h"

#include <cctype>

namespace entente::citation {
namespace {

bool isBlank(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

/// What stands between separators outside of braces; `length` says how long a separator is at a place, 0 for
/// none.
template <class Length>
std::vector<std::string_view> partsOf(std::string_view text, Length length) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    std::int64_t depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        depth += text[at] == '{' ? 1 : 0;
        depth -= text[at] == '}' ? 1 : 0;
        const std::size_t skipped = depth == 0 ? length(text.substr(at)) : 0;
        if (skipped == 0)
            continue;
        parts.push_back(base::trimmed(text.substr(start, at - start)));
        start = at + skipped;
        at = start - 1;
    }
    parts.push_back(base::trimmed(text.substr(start)));
    std::erase_if(parts, [](std::string_view part) { return part.empty(); });
    return parts;
}

std::size_t lengthOfAnd(std::string_view text) {
    const bool isAnd = text.size() > 4 && isBlank(text[0]) && (text[1] == 'a' || text[1] == 'A') &&
                       (text[2] == 'n' || text[2] == 'N') && (text[3] == 'd' || text[3] == 'D') &&
                       isBlank(text[4]);
    // The blank after it may begin the next one.
    return isAnd ? 4 : 0;
}

std::size_t lengthOfComma(std::string_view text) { return text.front() == ',' ? 1 : 0; }
std::size_t lengthOfBlank(std::string_view text) {
    return isBlank(text.front()) || text.front() == '~' ? 1 : 0;
}

bool isBody(std::string_view name) {
    if (!name.starts_with('{'))
        return false;
    std::int64_t depth = 0;
    for (std::size_t at = 0; at < name.size(); ++at) {
        depth += name[at] == '{' ? 1 : 0;
        depth -= name[at] == '}' ? 1 : 0;
        if (depth == 0)
            return at + 1 == name.size();
    }
    return false;
}

/// Kana, Chinese characters or Hangul.
bool isEastAsian(std::string_view text) {
    return !text.empty() && static_cast<unsigned char>(text.front()) >= 0xE3 &&
           static_cast<unsigned char>(text.front()) <= 0xED;
}

std::string joined(const std::vector<std::string_view>& words, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += (text.empty() ? "" : " ") + std::string(words[i]);
    return latexToText(text);
}

/// "von", "de la": they belong to the family name.
bool isParticle(std::string_view word) { return std::islower(static_cast<unsigned char>(word.front())) != 0; }

} // namespace

model::AuthorName personName(std::string_view name) {
    const auto commas = partsOf(name, lengthOfComma);
    if (commas.size() > 1) {
        // "Family, Jr., Given".
        std::string given = latexToText(commas.back());
        for (std::size_t i = 1; i + 1 < commas.size(); ++i)
            given += ", " + latexToText(commas[i]);
        return {latexToText(commas.front()), given};
    }
    const auto words = partsOf(commas.empty() ? name : commas.front(), lengthOfBlank);
    if (words.size() < 2)
        return {latexToText(name), {}};
    if (isEastAsian(words.front()))
        return {latexToText(words.front()), joined(words, 1, words.size())};
    std::size_t family = words.size() - 1;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (isParticle(words[i])) {
            family = i;
            break;
        }
    }
    return {joined(words, family, words.size()), joined(words, 0, family)};
}

std::vector<model::AuthorName> bibtexNames(std::string_view field) {
    std::vector<model::AuthorName> names;
    for (const std::string_view part : partsOf(field, lengthOfAnd)) {
        if (part == "others")
            names.push_back({std::string(kAndOthers), {}});
        else if (isBody(part))
            names.push_back({latexToText(part), {}});
        else
            names.push_back(personName(part));
    }
    std::erase_if(names, [](const model::AuthorName& name) { return name.family.empty(); });
    return names;
}

} // namespace entente::citation
