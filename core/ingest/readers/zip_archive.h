#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace entente::ingest {

/// A ZIP file that somebody else made, read with limits: on the number of its parts, on their size, and on
/// how far a part may swell, so that a small file cannot fill the memory.
class ZipArchive {
  public:
    /// Errors: FileUnreadable, UnsupportedFormat with the limit that is passed.
    [[nodiscard]] static base::Result<std::shared_ptr<ZipArchive>> open(const std::filesystem::path& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] bool has(const std::string& name) const;
    /// The whole of a part. Errors: as open, and NotFound.
    [[nodiscard]] base::Result<std::string> read(const std::string& name) const;

    /// A part, read block by block.
    class Part {
      public:
        virtual ~Part() = default;
        /// Empty at the end.
        [[nodiscard]] virtual base::Result<std::string_view> next() = 0;
    };
    /// The archive must outlive the part.
    [[nodiscard]] base::Result<std::unique_ptr<Part>> stream(const std::string& name) const;

  private:
    explicit ZipArchive(std::filesystem::path path);
    [[nodiscard]] base::Result<void> check() const;

    std::filesystem::path m_path;
    void* m_zip = nullptr;
};

} // namespace entente::ingest
