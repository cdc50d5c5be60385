#include "core/citation/bibliography_writer.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/citation/bibtex_names.h"
#include "core/citation/entry_fields.h"
#include "core/citation/latex_text.h"
#include "core/model/author_names.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cctype>
#include <set>

namespace entente::citation {
namespace {

using Json = nlohmann::ordered_json;
using model::SourceKind;

struct TypeNames {
    SourceKind kind;
    const char* bibtex;
    const char* ris;
    const char* csl;
};

constexpr std::array kTypes{
    TypeNames{SourceKind::Official, "legal", "GOVDOC", "legislation"},
    TypeNames{SourceKind::Archive, "unpublished", "MANSCPT", "manuscript"},
    TypeNames{SourceKind::Dataset, "dataset", "DATA", "dataset"},
    TypeNames{SourceKind::Press, "article", "NEWS", "article-newspaper"},
    TypeNames{SourceKind::Journal, "article", "JOUR", "article-journal"},
    TypeNames{SourceKind::Book, "book", "BOOK", "book"},
    TypeNames{SourceKind::Website, "online", "ELEC", "webpage"},
    TypeNames{SourceKind::Encyclopedia, "inreference", "ENCYC", "entry-encyclopedia"},
    TypeNames{SourceKind::Other, "report", "GEN", "document"},
};
constexpr TypeNames kChapter{SourceKind::Book, "incollection", "CHAP", "chapter"};

const TypeNames& typeOf(const model::Source& source) {
    if (source.kind == SourceKind::Book && !source.container.empty())
        return kChapter;
    for (const TypeNames& type : kTypes) {
        if (type.kind == source.kind)
            return type;
    }
    return kTypes.back();
}

constexpr std::string_view kDoi = "https://doi.org/";

std::string doiOf(const model::Source& source) {
    return source.url.starts_with(kDoi) ? source.url.substr(kDoi.size()) : std::string();
}

std::string yearOf(const std::string& published) {
    const auto date = base::parseEdtf(published);
    return date && date->start().kind == base::DateEnd::Kind::Point ? std::to_string(date->start().civil.year)
                                                                    : std::string();
}

/// The ASCII letters of a text, or of its first word.
std::string lettersOf(const std::string& text, bool isFirstWordOnly) {
    std::string letters;
    for (const char c : base::folded(text)) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            letters += c;
        else if (isFirstWordOnly && letters.size() > 3)
            break;
    }
    return letters.substr(0, 24);
}

/// "ishiba2025joint"; each once.
class CiteKeys {
  public:
    std::string next(const model::Source& source) {
        const auto authors = model::parseAuthors(source.author);
        std::string key = lettersOf(authors.empty() ? source.publisher : authors.front().family, false) +
                          yearOf(source.published) + lettersOf(source.title, true);
        if (key.empty())
            key = "source";
        std::string unique = key;
        for (int number = 2; !m_taken.insert(unique).second; ++number)
            unique = key + '-' + std::to_string(number);
        return unique;
    }

  private:
    std::set<std::string> m_taken;
};

std::string bibtexAuthors(const std::string& text) {
    std::string field;
    for (const model::AuthorName& author : model::parseAuthors(text)) {
        field += field.empty() ? "" : " and ";
        if (author.family == kAndOthers)
            field += "others";
        else if (author.given.empty())
            field += '{' + textToLatex(author.family) + '}';
        else
            field += textToLatex(author.family) + ", " + textToLatex(author.given);
    }
    return field;
}

/// An address has no escapes, but its braces must not end the field.
std::string bibtexAddress(std::string url) {
    for (const auto& [brace, code] : {std::pair{'{', "%7B"}, std::pair{'}', "%7D"}}) {
        for (auto at = url.find(brace); at != std::string::npos; at = url.find(brace))
            url.replace(at, 1, code);
    }
    return url;
}

std::string bibtexEntry(const model::Source& source, const std::string& key) {
    std::string text = std::string("@") + typeOf(source).bibtex + '{' + key;
    const auto field = [&text](const char* name, const std::string& value) {
        if (!value.empty())
            text += std::string(",\n  ") + name + " = {" + value + '}';
    };
    const Container container = parseContainer(source.container);
    const bool isArticle = source.kind == SourceKind::Journal || source.kind == SourceKind::Press;
    field("title", textToLatex(source.title));
    field("author", bibtexAuthors(source.author));
    field(isArticle ? "journaltitle" : "booktitle", textToLatex(container.title));
    field("entrysubtype", source.kind == SourceKind::Press ? "newspaper" : "");
    field("volume", container.volume);
    field("number", textToLatex(container.number));
    field("pages", textToLatex(container.pages));
    field("publisher", textToLatex(source.publisher));
    field("date", source.published);
    field("doi", doiOf(source));
    field("url", doiOf(source).empty() ? bibtexAddress(source.url) : std::string());
    field("urldate", source.accessed);
    return text + "\n}\n";
}

std::string risDate(const std::string& edtf) {
    std::string text = edtf;
    const auto date = base::parseEdtf(edtf);
    if (!date || date->isInterval() || edtf.find_first_of("~?%") != std::string::npos)
        return text;
    for (char& c : text)
        c = c == '-' ? '/' : c;
    return text;
}

std::string risEntry(const model::Source& source) {
    std::string text = std::string("TY  - ") + typeOf(source).ris + '\n';
    const auto field = [&text](const char* tag, const std::string& value) {
        if (!value.empty())
            text += std::string(tag) + "  - " + oneSpaced(value) + '\n';
    };
    const Container container = parseContainer(source.container);
    field("TI", source.title);
    for (const model::AuthorName& author : model::parseAuthors(source.author))
        field("AU", author.given.empty() ? author.family : author.family + ", " + author.given);
    field("T2", container.title);
    field("VL", container.volume);
    field("IS", container.number);
    field("SP", container.pages);
    field("PB", source.publisher);
    field("PY", yearOf(source.published));
    field("DA", risDate(source.published));
    field("DO", doiOf(source));
    field("UR", doiOf(source).empty() ? source.url : std::string());
    field("Y2", risDate(source.accessed));
    return text + "ER  - \n";
}

Json cslPoint(const base::DateEnd& end) {
    Json parts = Json::array({end.civil.year});
    if (end.precision != base::DatePrecision::Year)
        parts.push_back(end.civil.month);
    if (end.precision == base::DatePrecision::Day)
        parts.push_back(end.civil.day);
    return parts;
}

Json cslDate(const std::string& text) {
    const auto date = base::parseEdtf(text);
    const auto isPlain = [](const base::DateEnd& end) {
        return end.kind == base::DateEnd::Kind::Point && end.qualifier == base::DateQualifier::None;
    };
    if (!date || !isPlain(date->start()) || (date->end() && !isPlain(*date->end())))
        return {{"raw", text}};
    Json parts = Json::array({cslPoint(date->start())});
    if (date->end())
        parts.push_back(cslPoint(*date->end()));
    return {{"date-parts", std::move(parts)}};
}

Json cslItem(const model::Source& source, const std::string& key) {
    Json item{{"id", key}, {"type", typeOf(source).csl}};
    const auto field = [&item](const char* name, const std::string& value) {
        if (!value.empty())
            item[name] = value;
    };
    const Container container = parseContainer(source.container);
    field("title", source.title);
    for (const model::AuthorName& author : model::parseAuthors(source.author))
        item["author"].push_back(author.given.empty()
                                     ? Json{{"literal", author.family}}
                                     : Json{{"family", author.family}, {"given", author.given}});
    field("container-title", container.title);
    field("volume", container.volume);
    field("issue", container.number);
    field("page", container.pages);
    field("publisher", source.publisher);
    if (!source.published.empty())
        item["issued"] = cslDate(source.published);
    field("DOI", doiOf(source));
    field("URL", doiOf(source).empty() ? source.url : std::string());
    if (!source.accessed.empty())
        item["accessed"] = cslDate(source.accessed);
    return item;
}

} // namespace

std::string writeBibliography(std::span<const model::Source> sources, BibliographyFormat format) {
    CiteKeys keys;
    std::string text;
    Json items = Json::array();
    for (const model::Source& source : sources) {
        switch (format) {
        case BibliographyFormat::BibTeX:
            text += (text.empty() ? "" : "\n") + bibtexEntry(source, keys.next(source));
            break;
        case BibliographyFormat::Ris:
            text += (text.empty() ? "" : "\n") + risEntry(source);
            break;
        case BibliographyFormat::Csl:
            items.push_back(cslItem(source, keys.next(source)));
            break;
        }
    }
    return format == BibliographyFormat::Csl
               ? items.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'
               : text;
}

} // namespace entente::citation
