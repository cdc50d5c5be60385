#include "core/citation/citation_words.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/citation/bibtex_names.h"
#include "core/timeline/date_words.h"

#include <algorithm>

namespace entente::citation {
namespace {

using base::DateEnd;
using base::DatePrecision;
using base::DateQualifier;

constexpr std::size_t kMostInEntry = 6;
constexpr std::size_t kNamedOfMany = 3;
constexpr std::size_t kMostInNote = 2;

bool isOthers(const model::AuthorName& author) { return author.family == kAndOthers; }

/// Japanese names keep their order, and stand without a space.
std::string inOrder(const model::AuthorName& author) {
    if (author.given.empty())
        return author.family;
    return isJapanese(author.family) ? author.family + author.given : author.given + ' ' + author.family;
}

std::string inverted(const model::AuthorName& author) {
    return author.given.empty() || isJapanese(author.family) ? inOrder(author)
                                                             : author.family + ", " + author.given;
}

std::string pointText(const DateEnd& end) {
    const std::string_view english = "en";
    const base::CivilDate& day = end.civil;
    if (end.precision == DatePrecision::Year)
        return timeline::yearInWords(day.year, english);
    const std::string month =
        timeline::monthInWords(day.year, day.month, english, timeline::WordLength::Full);
    if (end.precision == DatePrecision::Month)
        return month;
    // "February 2025" becomes "February 7, 2025".
    const auto space = month.rfind(' ');
    return month.substr(0, space) + ' ' + std::to_string(day.day) + ',' + month.substr(space);
}

/// Without "p." or "pp."; nothing when it names no page.
std::string pagesIn(std::string_view locator) {
    for (const std::string_view word : {"pp.", "pp", "p.", "p", ""}) {
        if (!locator.starts_with(word))
            continue;
        std::string pages(base::trimmed(locator.substr(word.size())));
        const bool isPages = !pages.empty() && pages.find_first_not_of("0123456789-, ") == std::string::npos;
        if (!isPages)
            continue;
        if (const auto hyphen = pages.find('-'); hyphen != std::string::npos)
            pages.replace(hyphen, pages[hyphen + 1] == '-' ? 2 : 1, "–");
        return pages;
    }
    return {};
}

} // namespace

bool isJapanese(std::string_view text) {
    // U+3040 to U+9FFF: kana and Chinese characters begin with these bytes of UTF-8.
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xE3 && byte <= 0xE9;
    });
}

std::string entryNames(const std::vector<model::AuthorName>& authors) {
    const std::size_t named = authors.size() > kMostInEntry ? kNamedOfMany : authors.size();
    const bool isCut = named < authors.size() || (!authors.empty() && isOthers(authors.back()));
    std::string text;
    for (std::size_t i = 0; i < named && !isOthers(authors[i]); ++i) {
        const bool isLast = i + 1 == authors.size();
        if (i > 0)
            text += isLast ? ", and " : ", ";
        text += i == 0 ? inverted(authors[i]) : inOrder(authors[i]);
    }
    return isCut ? text + ", et al." : text;
}

std::string noteNames(const std::vector<model::AuthorName>& authors) {
    if (authors.empty())
        return {};
    const bool isCut = authors.size() > kMostInNote || isOthers(authors.back());
    if (isCut)
        return inOrder(authors.front()) + " et al.";
    return authors.size() == 1 ? inOrder(authors[0]) : inOrder(authors[0]) + " and " + inOrder(authors[1]);
}

std::string plainNames(const std::vector<model::AuthorName>& authors) {
    std::string text;
    for (const model::AuthorName& author : authors)
        text += (text.empty() ? "" : ", ") + inOrder(author);
    return text;
}

std::string japaneseNames(const std::vector<model::AuthorName>& authors) {
    std::string text;
    for (const model::AuthorName& author : authors) {
        if (isOthers(author))
            text += "ほか";
        else
            text += (text.empty() ? "" : "・") + inOrder(author);
    }
    return text;
}

std::string chicagoDate(const std::string& text) {
    const auto date = base::parseEdtf(text);
    if (!date)
        return text;
    const bool isPoint = !date->isInterval() && date->start().kind == DateEnd::Kind::Point &&
                         date->start().qualifier == DateQualifier::None;
    return isPoint ? pointText(date->start())
                   : timeline::dateInWords(*date, "en", timeline::WordLength::Full);
}

std::string plainDate(const std::string& text, std::string_view language) {
    const auto date = base::parseEdtf(text);
    return date ? timeline::dateInWords(*date, language, timeline::WordLength::Full) : text;
}

std::string noteLocator(std::string_view locator) {
    const std::string pages = pagesIn(base::trimmed(locator));
    return pages.empty() ? std::string(base::trimmed(locator)) : pages;
}

std::string japaneseLocator(std::string_view locator) {
    std::string plain(base::trimmed(locator));
    // Pages of a container already have their dash.
    for (auto dash = plain.find("–"); dash != std::string::npos; dash = plain.find("–"))
        plain.replace(dash, std::string_view("–").size(), "-");
    const std::string pages = pagesIn(plain);
    return pages.empty() ? std::string(base::trimmed(locator)) : pages + "頁";
}

} // namespace entente::citation
