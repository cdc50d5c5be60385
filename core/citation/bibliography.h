#pragma once

#include "core/base/error.h"
#include "core/model/source.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace entente::citation {

enum class BibliographyFormat { BibTeX, Ris, Csl };

/// A source as a bibliography describes it.
struct Entry {
    /// Where it begins in the file.
    std::int64_t line = 0;
    model::Source source;
    bool operator==(const Entry&) const = default;
};

struct Bibliography {
    BibliographyFormat format = BibliographyFormat::BibTeX;
    std::vector<Entry> entries;
    /// Entries that cannot be read; facts: row (the line), field, value and detail.
    std::vector<base::Error> refused;
};

/// By what stands in it, never by its name: a BibTeX entry, a RIS tag or CSL-JSON.
[[nodiscard]] std::optional<BibliographyFormat> recogniseBibliography(std::string_view bytes);

/// BibTeX and BibLaTeX, RIS and CSL-JSON; in UTF-8, UTF-16 with a mark, Shift_JIS, EUC-JP or Windows-1252.
/// Notes and abstracts are not taken. Errors: UnsupportedFormat.
[[nodiscard]] base::Result<Bibliography> parseBibliography(std::string_view bytes);

/// Errors: FileNotFound, FileUnreadable, UnsupportedFormat (with the file).
[[nodiscard]] base::Result<Bibliography> readBibliography(const std::filesystem::path& file);

} // namespace entente::citation
