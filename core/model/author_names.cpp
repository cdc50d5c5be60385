#include "core/model/author_names.h"

#include "core/base/text.h"

namespace entente::model {
namespace {

AuthorName authorOf(std::string_view name) {
    if (name.size() > 2 && name.front() == '{' && name.back() == '}')
        return {std::string(base::trimmed(name.substr(1, name.size() - 2))), {}};
    const auto comma = name.find(',');
    AuthorName author{std::string(base::trimmed(name.substr(0, comma))), {}};
    if (comma != std::string_view::npos)
        author.given = base::trimmed(name.substr(comma + 1));
    return author;
}

std::string textOf(const AuthorName& author) {
    if (!author.given.empty())
        return author.family + ", " + author.given;
    return author.family.find_first_of(",;") == std::string::npos ? author.family : '{' + author.family + '}';
}

} // namespace

std::vector<AuthorName> parseAuthors(std::string_view text) {
    std::vector<AuthorName> authors;
    while (!text.empty()) {
        const std::string_view rest = base::trimmed(text);
        // A semicolon inside braces belongs to the name.
        const auto from = rest.starts_with('{') ? rest.find('}') : 0;
        const auto end = rest.find(';', from == std::string_view::npos ? 0 : from);
        if (const std::string_view name = base::trimmed(rest.substr(0, end)); !name.empty())
            authors.push_back(authorOf(name));
        text = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return authors;
}

std::string authorsText(const std::vector<AuthorName>& authors) {
    std::string text;
    for (const AuthorName& author : authors)
        text += (text.empty() ? "" : "; ") + textOf(author);
    return text;
}

} // namespace entente::model
