#include "core/ingest/readers/text_format.h"

#include <fmt/format.h>

namespace entente::ingest {
namespace {

class TextTable : public TableFile {
  public:
    TextTable(std::filesystem::path path, TextFormat format)
        : m_path(std::move(path)), m_format(std::move(format)) {}

    [[nodiscard]] const std::vector<std::string>& sheets() const override { return m_sheets; }
    [[nodiscard]] base::Result<std::unique_ptr<TableReader>> open(std::size_t /*sheet*/) override {
        return openCsv(m_path, m_format);
    }
    [[nodiscard]] bool hasEvenRows() const override { return true; }
    [[nodiscard]] std::string description() const override {
        const std::string parted =
            m_format.delimiter == '\t' ? "tabs" : fmt::format("“{}”", m_format.delimiter);
        return fmt::format("{}, cells parted by {}", m_format.encoding.empty() ? "UTF-8" : m_format.encoding,
                           parted);
    }

  private:
    std::filesystem::path m_path;
    TextFormat m_format;
    std::vector<std::string> m_sheets{std::string()};
};

} // namespace

base::Result<std::unique_ptr<TableFile>> openTextTable(const std::filesystem::path& path,
                                                       const ReadOptions& options) {
    auto format = findTextFormat(path, options);
    if (!format)
        return tl::unexpected(format.error());
    return std::make_unique<TextTable>(path, std::move(*format));
}

} // namespace entente::ingest
