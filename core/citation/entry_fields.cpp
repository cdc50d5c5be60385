#include "core/citation/entry_fields.h"

#include "core/base/date_input.h"
#include "core/base/text.h"
#include "core/model/validation.h"

#include <cctype>
#include <charconv>

namespace entente::citation {
namespace {

// Bytes; no title, list of names or address of a source that somebody cites comes near.
constexpr std::size_t kLongestField = 16384;

bool hasOnlyDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string twoDigits(std::string_view number) {
    return number.size() == 1 ? '0' + std::string(number) : std::string(number);
}

std::string withDashes(std::string pages) {
    for (const char* hyphens : {"--", "-"}) {
        const auto at = pages.find(hyphens);
        if (at != std::string::npos)
            return pages.replace(at, std::string_view(hyphens).size(), "–");
    }
    return pages;
}

std::string_view withoutScheme(std::string_view url) {
    const auto scheme = url.find("://");
    return scheme == std::string_view::npos ? url : url.substr(scheme + 3);
}

} // namespace

std::string containerText(const Container& container) {
    std::string text = container.title;
    if (!container.volume.empty())
        text += ' ' + container.volume;
    if (!container.number.empty())
        text += ", no. " + container.number;
    if (!container.pages.empty())
        text += ": " + withDashes(container.pages);
    return text;
}

Container parseContainer(const std::string& text) {
    Container container{.title = text};
    // Pages are told from the words of a title by the digits that they begin with.
    const auto colon = text.rfind(": ");
    const bool hasPages = colon != std::string::npos && colon + 2 < text.size() &&
                          std::isdigit(static_cast<unsigned char>(text[colon + 2])) != 0;
    if (hasPages) {
        container.pages = text.substr(colon + 2);
        container.title = text.substr(0, colon);
    }
    const auto number = container.title.rfind(", no. ");
    if (number != std::string::npos) {
        container.number = container.title.substr(number + 6);
        container.title.resize(number);
    }
    const auto space = container.title.rfind(' ');
    // A newspaper may be called Channel 4.
    if ((hasPages || number != std::string::npos) && space != std::string::npos &&
        hasOnlyDigits(std::string_view(container.title).substr(space + 1))) {
        container.volume = container.title.substr(space + 1);
        container.title.resize(space);
    }
    return container;
}

std::string dateText(std::string_view written) {
    std::string_view text = base::trimmed(written);
    while (text.ends_with('/'))
        text.remove_suffix(1);
    if (const auto edtf = base::parseEdtf(text))
        return edtf->text();
    const auto read = base::readDate(text);
    return read ? read->text() : std::string(text);
}

std::string dateText(std::string_view year, std::string_view month, std::string_view day) {
    if (month.empty() || !hasOnlyDigits(year))
        return dateText(year);
    if (hasOnlyDigits(month) && (day.empty() || hasOnlyDigits(day)))
        return dateText(std::string(year) + '-' + twoDigits(month) +
                        (day.empty() ? std::string() : '-' + twoDigits(day)));
    // "7 February", "Feb" or "February 7".
    std::string words(day);
    words += (day.empty() ? "" : " ") + std::string(month) + ' ' + std::string(year);
    const auto read = base::readDate(words);
    return read ? read->text() : words;
}

std::string doiAddress(std::string_view doi) {
    std::string_view text = base::trimmed(doi);
    const auto begin = text.find("10.");
    if (begin == std::string_view::npos)
        return {};
    text.remove_prefix(begin);
    const bool isOne = text.find('/') != std::string_view::npos && text.find(' ') == std::string_view::npos;
    return isOne ? "https://doi.org/" + std::string(text) : std::string();
}

model::Reliability usualReliability(model::SourceKind kind) {
    switch (kind) {
    case model::SourceKind::Official:
    case model::SourceKind::Archive:
    case model::SourceKind::Dataset:
        return model::Reliability::Official;
    case model::SourceKind::Press:
    case model::SourceKind::Journal:
    case model::SourceKind::Book:
        return model::Reliability::Press;
    case model::SourceKind::Website:
    case model::SourceKind::Encyclopedia:
    case model::SourceKind::Other:
        break;
    }
    return model::Reliability::Weak;
}

std::string titleOfAddress(std::string_view url) {
    std::string_view title = withoutScheme(base::trimmed(url));
    title = title.substr(0, title.find_first_of("?#"));
    if (title.starts_with("www."))
        title.remove_prefix(4);
    while (title.ends_with('/'))
        title.remove_suffix(1);
    return std::string(title);
}

void keepEntry(Entry entry, const std::string& key, Bibliography& bibliography) {
    model::Source& source = entry.source;
    if (source.title.empty())
        source.title = titleOfAddress(source.url);
    source.reliability = usualReliability(source.kind);
    const auto refuse = [&](base::ErrorCode code, const char* field, std::string detail) {
        const std::string& named = key.empty() ? source.title : key;
        bibliography.refused.push_back(
            {code,
             {.field = field, .value = named.substr(0, 60), .detail = std::move(detail), .row = entry.line}});
    };
    if (source.title.empty())
        return refuse(base::ErrorCode::InvalidValue, "entry", "it has neither a title nor an address");
    for (const auto& [field, text] :
         {std::pair{"title", &source.title}, std::pair{"author", &source.author},
          std::pair{"container", &source.container}, std::pair{"publisher", &source.publisher},
          std::pair{"published", &source.published}, std::pair{"url", &source.url}}) {
        if (text->size() > kLongestField)
            return refuse(base::ErrorCode::InvalidValue, field, "it is too long to be one");
    }
    if (const auto issues = model::validate(source); !issues.empty())
        return refuse(issues.front().code, issues.front().field.c_str(), issues.front().detail);
    bibliography.entries.push_back(std::move(entry));
}

} // namespace entente::citation
