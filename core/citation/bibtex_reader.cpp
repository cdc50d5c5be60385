#include "core/citation/bibtex_reader.h"

#include "core/citation/bibtex_names.h"
#include "core/citation/bibtex_syntax.h"
#include "core/citation/entry_fields.h"
#include "core/citation/latex_text.h"

#include <algorithm>

namespace entente::citation {
namespace {

using model::SourceKind;

constexpr std::array kKinds{
    KindName{"article", SourceKind::Journal},
    KindName{"periodical", SourceKind::Journal},
    KindName{"book", SourceKind::Book},
    KindName{"mvbook", SourceKind::Book},
    KindName{"booklet", SourceKind::Book},
    KindName{"inbook", SourceKind::Book},
    KindName{"bookinbook", SourceKind::Book},
    KindName{"incollection", SourceKind::Book},
    KindName{"collection", SourceKind::Book},
    KindName{"proceedings", SourceKind::Book},
    KindName{"inproceedings", SourceKind::Book},
    KindName{"conference", SourceKind::Book},
    KindName{"newspaper", SourceKind::Press},
    KindName{"online", SourceKind::Website},
    KindName{"electronic", SourceKind::Website},
    KindName{"www", SourceKind::Website},
    KindName{"webpage", SourceKind::Website},
    KindName{"dataset", SourceKind::Dataset},
    KindName{"legislation", SourceKind::Official},
    KindName{"legal", SourceKind::Official},
    KindName{"jurisdiction", SourceKind::Official},
    KindName{"unpublished", SourceKind::Archive},
    KindName{"letter", SourceKind::Archive},
    KindName{"reference", SourceKind::Encyclopedia},
    KindName{"inreference", SourceKind::Encyclopedia},
};

SourceKind kindOf(const BibtexEntry& entry) {
    const std::string& subtype = entry.at("entrysubtype");
    if (entry.type == "article" && (subtype == "newspaper" || subtype == "magazine"))
        return SourceKind::Press;
    const bool isOnlyAddress =
        entry.type == "misc" && (entry.fields.contains("url") || entry.fields.contains("howpublished"));
    return isOnlyAddress ? SourceKind::Website : kindOfType(kKinds, entry.type);
}

const std::string& firstOf(const BibtexEntry& entry, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (const std::string& value = entry.at(name); !value.empty())
            return value;
    }
    return entry.at({});
}

std::string titleOf(const BibtexEntry& entry) {
    const std::string title = latexToText(entry.at("title"));
    const std::string subtitle = latexToText(entry.at("subtitle"));
    return title.empty() || subtitle.empty() ? title + subtitle : title + ": " + subtitle;
}

bool isAddress(const std::string& text) {
    return text.starts_with("http://") || text.starts_with("https://");
}

std::string addressOf(const BibtexEntry& entry) {
    if (const std::string doi = doiAddress(latexToAddress(entry.at("doi"))); !doi.empty())
        return doi;
    if (const std::string& url = entry.at("url"); !url.empty())
        return latexToAddress(url);
    const std::string published = latexToAddress(entry.at("howpublished"));
    return isAddress(published) ? published : std::string();
}

std::string publisherOf(const BibtexEntry& entry) {
    const std::string& named = firstOf(entry, {"publisher", "institution", "organization", "school"});
    if (!named.empty())
        return latexToText(named);
    return isAddress(latexToAddress(entry.at("howpublished"))) ? std::string()
                                                               : latexToText(entry.at("howpublished"));
}

/// A date of BibLaTeX is EDTF, in which "~" is no space.
std::string writtenDate(std::string date) {
    std::erase_if(date, [](char c) { return c == '{' || c == '}'; });
    return oneSpaced(date);
}

model::Source sourceOf(const BibtexEntry& entry) {
    model::Source source;
    source.kind = kindOf(entry);
    source.title = titleOf(entry);
    source.author = model::authorsText(bibtexNames(firstOf(entry, {"author", "editor"})));
    source.container = containerText(
        {.title =
             latexToText(firstOf(entry, {"journaltitle", "journal", "booktitle", "maintitle", "newspaper"})),
         .volume = latexToText(entry.at("volume")),
         .number = latexToText(firstOf(entry, {"number", "issue"})),
         .pages = latexToText(entry.at("pages"))});
    source.publisher = publisherOf(entry);
    const std::string& date = entry.at("date");
    source.published = date.empty() ? dateText(latexToText(entry.at("year")), latexToText(entry.at("month")),
                                               latexToText(entry.at("day")))
                                    : dateText(writtenDate(date));
    source.url = addressOf(entry);
    source.accessed = dateText(writtenDate(firstOf(entry, {"urldate", "lastchecked"})));
    return source;
}

/// A chapter has from its book what it does not say itself; the book's title is what it stands in.
BibtexEntry inherited(BibtexEntry entry, const BibtexEntry& parent) {
    // Nothing that a book hands down is as long as an abstract.
    constexpr std::size_t kLongestInherited = 4096;
    for (const auto& [name, value] : parent.fields) {
        if (value.size() > kLongestInherited)
            continue;
        if (name == "title")
            entry.fields.emplace("booktitle", value);
        else if (name != "subtitle" && name != "author" && name != "url" && name != "doi")
            entry.fields.emplace(name, value);
    }
    return entry;
}

using Parents = std::map<std::string_view, const BibtexEntry*>;

Parents parentsIn(const std::vector<BibtexEntry>& entries) {
    Parents parents;
    for (const BibtexEntry& entry : entries) {
        if (!entry.key.empty())
            parents.emplace(entry.key, &entry);
    }
    return parents;
}

model::Source sourceOf(const BibtexEntry& entry, const Parents& parents) {
    const auto parent = parents.find(entry.at("crossref"));
    return parent == parents.end() ? sourceOf(entry) : sourceOf(inherited(entry, *parent->second));
}

} // namespace

Bibliography readBibtex(std::string_view text) {
    BibtexFile file = parseBibtex(text);
    const Parents parents = parentsIn(file.entries);
    Bibliography bibliography{.format = BibliographyFormat::BibTeX, .refused = std::move(file.refused)};
    for (const BibtexEntry& entry : file.entries) {
        keepEntry({.line = entry.line, .source = sourceOf(entry, parents)}, entry.key, bibliography);
        if (bibliography.refused.size() >= kMostRefused)
            break;
    }
    std::stable_sort(bibliography.refused.begin(), bibliography.refused.end(),
                     [](const auto& a, const auto& b) { return a.facts.row < b.facts.row; });
    return bibliography;
}

} // namespace entente::citation
