#pragma once

#include "core/ingest/readers/table_file.h"

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace entente::ingest {

/// How text in columns is written down.
struct TextFormat {
    /// An ICU converter's name; empty means UTF-8, which is then checked and not converted.
    std::string encoding;
    char delimiter = ',';
    /// Refuses quotation marks that stand where RFC 4180 has none. Files of others are read as they mean it.
    bool isStrict = false;
};

/// Looks through the file: its byte order mark, whether all of it is UTF-8, else what its letters make
/// likely; and which character parts its lines evenly. Errors: FileUnreadable, UnsupportedFormat (no text).
[[nodiscard]] base::Result<TextFormat> findTextFormat(const std::filesystem::path& path,
                                                      const ReadOptions& options);

/// Text in columns by a given format; see openCsv.
[[nodiscard]] base::Result<std::unique_ptr<TableReader>> openCsv(const std::filesystem::path& path,
                                                                 const TextFormat& format);

/// Turns bytes into UTF-8, block by block. What no character stands for becomes U+FFFD.
class TextDecoder {
  public:
    explicit TextDecoder(const std::string& encoding);
    [[nodiscard]] bool isKnown() const { return m_converter != nullptr; }
    [[nodiscard]] std::string decode(std::string_view bytes, bool isLast);

  private:
    struct Close {
        void operator()(UConverter* converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter;
};

} // namespace entente::ingest
