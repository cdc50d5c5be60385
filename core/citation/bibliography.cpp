#include "core/citation/bibliography.h"

#include "core/base/file_text.h"
#include "core/base/text.h"
#include "core/citation/bibtex_reader.h"
#include "core/citation/csl_reader.h"
#include "core/citation/ris_reader.h"
#include "core/citation/text_bytes.h"

#include <cctype>

namespace entente::citation {
namespace {

// Beyond what any bibliography needs; a file that is something else is told before it fills the memory.
constexpr std::size_t kLargestFile = 64U << 20U;

/// An at sign, a word and what opens an entry.
bool hasBibtexEntry(std::string_view text) {
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        auto end = at + 1;
        while (end < text.size() && std::isalpha(static_cast<unsigned char>(text[end])) != 0)
            ++end;
        const auto open = text.find_first_not_of(" \t\n", end);
        if (end > at + 1 && open != std::string_view::npos && (text[open] == '{' || text[open] == '('))
            return true;
    }
    return false;
}

std::optional<BibliographyFormat> formatOf(std::string_view text) {
    const std::string_view begun = base::trimmed(text);
    if (begun.starts_with("TY  -") || text.find("\nTY  -") != std::string_view::npos)
        return BibliographyFormat::Ris;
    if (begun.starts_with('[') || begun.starts_with('{'))
        return BibliographyFormat::Csl;
    return hasBibtexEntry(text) ? std::optional(BibliographyFormat::BibTeX) : std::nullopt;
}

} // namespace

std::optional<BibliographyFormat> recogniseBibliography(std::string_view bytes) {
    const auto text = textOfBytes(bytes.substr(0, kLargestFile));
    return text ? formatOf(*text) : std::nullopt;
}

base::Result<Bibliography> parseBibliography(std::string_view bytes) {
    if (bytes.size() > kLargestFile)
        return base::fail(base::ErrorCode::UnsupportedFormat, {.detail = "It is larger than 64 MB."});
    const auto text = textOfBytes(bytes);
    if (!text)
        return base::fail(base::ErrorCode::UnsupportedFormat, {.detail = "It holds bytes that are no text."});
    switch (formatOf(*text).value_or(BibliographyFormat::Csl)) {
    case BibliographyFormat::BibTeX:
        return readBibtex(*text);
    case BibliographyFormat::Ris:
        return readRis(*text);
    case BibliographyFormat::Csl:
        break;
    }
    return readCsl(*text);
}

base::Result<Bibliography> readBibliography(const std::filesystem::path& file) {
    const auto bytes = base::readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto read = parseBibliography(*bytes);
    if (!read)
        read.error().facts.file = file.string();
    return read;
}

} // namespace entente::citation
