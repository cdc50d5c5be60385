#include "core/citation/csl_reader.h"

#include "core/citation/entry_fields.h"
#include "core/citation/latex_text.h"
#include "core/model/author_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace entente::citation {
namespace {

using Json = nlohmann::json;
using model::SourceKind;

// Items, their names and their dates' parts: deeper stands nothing in CSL-JSON.
constexpr int kDeepest = 16;

constexpr std::array kKinds{
    KindName{"article-journal", SourceKind::Journal},
    KindName{"article-newspaper", SourceKind::Press},
    KindName{"article-magazine", SourceKind::Press},
    KindName{"broadcast", SourceKind::Press},
    KindName{"book", SourceKind::Book},
    KindName{"chapter", SourceKind::Book},
    KindName{"paper-conference", SourceKind::Book},
    KindName{"webpage", SourceKind::Website},
    KindName{"post", SourceKind::Website},
    KindName{"post-weblog", SourceKind::Website},
    KindName{"dataset", SourceKind::Dataset},
    KindName{"bill", SourceKind::Official},
    KindName{"hearing", SourceKind::Official},
    KindName{"legal_case", SourceKind::Official},
    KindName{"legislation", SourceKind::Official},
    KindName{"regulation", SourceKind::Official},
    KindName{"treaty", SourceKind::Official},
    KindName{"manuscript", SourceKind::Archive},
    KindName{"personal_communication", SourceKind::Archive},
    KindName{"entry-encyclopedia", SourceKind::Encyclopedia},
    KindName{"entry-dictionary", SourceKind::Encyclopedia},
};

/// Where the objects that are items begin, found before the text is parsed.
struct Outline {
    int depth = 0;
    /// Lines of the objects that stand one below the outermost, and two below it.
    std::vector<std::int64_t> inList;
    std::vector<std::int64_t> inObject;
};

Outline outlineOf(std::string_view text) {
    Outline outline;
    int depth = 0;
    std::int64_t line = 1;
    bool isText = false;
    for (std::size_t i = 0; i < text.size() && outline.depth <= kDeepest; ++i) {
        const char c = text[i];
        line += c == '\n' ? 1 : 0;
        if (isText) {
            i += c == '\\' ? 1 : 0;
            isText = c != '"';
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            if (c == '{' && depth == 1)
                outline.inList.push_back(line);
            if (c == '{' && depth == 2)
                outline.inObject.push_back(line);
            outline.depth = std::max(outline.depth, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return outline;
}

/// A text or a number as a text.
std::string textOf(const Json& value) {
    if (value.is_string())
        return oneSpaced(value.get_ref<const std::string&>());
    return value.is_number_integer() ? value.dump() : std::string();
}

std::string textAt(const Json& item, const char* key) {
    const auto found = item.find(key);
    return found == item.end() ? std::string() : textOf(*found);
}

std::string firstText(const Json& item, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (std::string text = textAt(item, key); !text.empty())
            return text;
    }
    return {};
}

model::AuthorName authorOf(const Json& name) {
    if (std::string literal = textAt(name, "literal"); !literal.empty())
        return {std::move(literal), {}};
    model::AuthorName author{textAt(name, "family"), textAt(name, "given")};
    if (const std::string particle = textAt(name, "non-dropping-particle"); !particle.empty())
        author.family = particle + ' ' + author.family;
    if (const std::string particle = textAt(name, "dropping-particle"); !particle.empty())
        author.given += ' ' + particle;
    if (const std::string suffix = textAt(name, "suffix"); !suffix.empty())
        author.given += ", " + suffix;
    if (author.family.empty())
        std::swap(author.family, author.given);
    return author;
}

std::string authorsOf(const Json& item) {
    std::vector<model::AuthorName> authors;
    for (const char* key : {"author", "editor"}) {
        const auto found = item.find(key);
        if (found == item.end() || !found->is_array())
            continue;
        for (const Json& name : *found) {
            if (const auto author = name.is_object() ? authorOf(name) : model::AuthorName{};
                !author.family.empty())
                authors.push_back(author);
        }
        if (!authors.empty())
            break;
    }
    return model::authorsText(authors);
}

/// [2025, 2, 7] or less of it; the numbers may be texts.
std::string dayOf(const Json& parts) {
    std::array<std::string, 3> texts;
    for (std::size_t i = 0; parts.is_array() && i < std::min(parts.size(), texts.size()); ++i)
        texts[i] = textOf(parts[i]);
    return dateText(texts[0], texts[1], texts[2]);
}

std::string dateAt(const Json& item, const char* key) {
    const auto found = item.find(key);
    if (found == item.end())
        return {};
    if (!found->is_object())
        return dateText(textOf(*found));
    const auto parts = found->find("date-parts");
    if (parts == found->end() || !parts->is_array() || parts->empty())
        return dateText(firstText(*found, {"raw", "literal"}));
    std::string date = dayOf(parts->front());
    if (found->contains("circa") && !date.empty())
        date += '~';
    if (parts->size() > 1)
        date += '/' + dayOf((*parts)[1]);
    return dateText(date);
}

model::Source sourceOf(const Json& item) {
    model::Source source;
    source.kind = kindOfType(kKinds, textAt(item, "type"));
    source.title = textAt(item, "title");
    source.author = authorsOf(item);
    source.container = containerText({.title = textAt(item, "container-title"),
                                      .volume = textAt(item, "volume"),
                                      .number = textAt(item, "issue"),
                                      .pages = textAt(item, "page")});
    source.publisher = textAt(item, "publisher");
    source.published = dateAt(item, "issued");
    source.url = doiAddress(textAt(item, "DOI"));
    if (source.url.empty())
        source.url = textAt(item, "URL");
    source.accessed = dateAt(item, "accessed");
    return source;
}

tl::unexpected<base::Error> unsupported(std::string detail) {
    return base::fail(base::ErrorCode::UnsupportedFormat, {.detail = std::move(detail)});
}

/// Only what looks like one: any JSON object would do otherwise.
bool isItem(const Json& value) {
    return value.is_object() && (value.contains("title") || value.contains("URL") || value.contains("DOI") ||
                                 value.contains("type"));
}

} // namespace

base::Result<Bibliography> readCsl(std::string_view text) {
    const Outline outline = outlineOf(text);
    if (outline.depth > kDeepest)
        return unsupported("Its JSON is nested too deeply to be CSL-JSON.");
    const Json root = Json::parse(text, nullptr, false);
    if (root.is_discarded())
        return unsupported("It is neither BibTeX nor RIS nor CSL-JSON.");
    const bool hasItems = root.is_object() && root.contains("items") && root["items"].is_array();
    const Json items = hasItems ? root["items"] : root.is_array() ? root : Json::array({root});
    const std::vector<std::int64_t> lines = hasItems          ? outline.inObject
                                            : root.is_array() ? outline.inList
                                                              : std::vector<std::int64_t>();
    Bibliography bibliography{.format = BibliographyFormat::Csl};
    std::size_t objects = 0;
    for (const Json& item : items) {
        // Items that are no objects have no line of their own.
        const std::int64_t line = item.is_object() && objects < lines.size() ? lines[objects] : 1;
        objects += item.is_object() ? 1 : 0;
        if (isItem(item))
            keepEntry({.line = line, .source = sourceOf(item)}, textAt(item, "id"), bibliography);
        else
            bibliography.refused.push_back(
                {base::ErrorCode::InvalidValue,
                 {.field = "entry",
                  .value = item.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 40),
                  .detail = "it is no item of CSL-JSON",
                  .row = line}});
        if (bibliography.refused.size() >= kMostRefused)
            break;
    }
    if (root.is_object() && !hasItems && bibliography.entries.empty())
        return unsupported("Its JSON is not CSL-JSON.");
    return bibliography;
}

} // namespace entente::citation
