#include "core/ingest/readers/zip_archive.h"

#include <fmt/format.h>
#include <zip.h>

namespace entente::ingest {
namespace {

using base::ErrorCode;

constexpr zip_int64_t kMostParts = 10'000;
constexpr std::uint64_t kLargestPart = 1ULL << 30U;
// Sheets of repeated cells shrink to a hundredth; what swells further than this was made to harm.
constexpr std::uint64_t kMostSwelling = 400;
constexpr std::uint64_t kSmallPart = 4ULL << 20U;
constexpr std::size_t kPartBlock = 64 * 1024;

zip_t* handle(void* zip) { return static_cast<zip_t*>(zip); }

class StreamedPart : public ZipArchive::Part {
  public:
    StreamedPart(zip_file_t* file, std::uint64_t size, std::string archive)
        : m_file(file), m_left(size), m_archive(std::move(archive)), m_block(kPartBlock, '\0') {}
    ~StreamedPart() override { zip_fclose(m_file); }
    StreamedPart(const StreamedPart&) = delete;
    StreamedPart& operator=(const StreamedPart&) = delete;

    base::Result<std::string_view> next() override {
        const zip_int64_t read = zip_fread(m_file, m_block.data(), m_block.size());
        if (read < 0)
            return base::fail(ErrorCode::FileUnreadable,
                              {.file = m_archive, .detail = "a part of it is damaged"});
        // The directory of the archive may lie about the size.
        if (static_cast<std::uint64_t>(read) > m_left)
            return base::fail(ErrorCode::UnsupportedFormat,
                              {.file = m_archive, .detail = "A part of it is larger than it says."});
        m_left -= static_cast<std::uint64_t>(read);
        return std::string_view(m_block.data(), static_cast<std::size_t>(read));
    }

  private:
    zip_file_t* m_file;
    std::uint64_t m_left;
    std::string m_archive;
    std::string m_block;
};

} // namespace

ZipArchive::ZipArchive(std::filesystem::path path) : m_path(std::move(path)) {}

ZipArchive::~ZipArchive() {
    if (m_zip != nullptr)
        zip_discard(handle(m_zip));
}

base::Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const std::filesystem::path& path) {
    std::shared_ptr<ZipArchive> archive(new ZipArchive(path));
    int error = 0;
    archive->m_zip = zip_open(path.c_str(), ZIP_RDONLY, &error);
    if (archive->m_zip == nullptr)
        return base::fail(ErrorCode::FileUnreadable,
                          {.file = path.filename().string(), .detail = "its ZIP directory is damaged"});
    if (const auto sound = archive->check(); !sound)
        return tl::unexpected(sound.error());
    return archive;
}

base::Result<void> ZipArchive::check() const {
    const zip_int64_t parts = zip_get_num_entries(handle(m_zip), 0);
    const auto refuse = [&](std::string detail) {
        return base::fail(ErrorCode::UnsupportedFormat,
                          {.file = m_path.filename().string(), .detail = std::move(detail)});
    };
    if (parts > kMostParts)
        return refuse(fmt::format("It holds {} parts; at most {} are read.", parts, kMostParts));
    for (zip_int64_t i = 0; i < parts; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(handle(m_zip), static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            return refuse("Its ZIP directory is damaged.");
        const bool swells = stat.size > kSmallPart && stat.size / kMostSwelling > stat.comp_size;
        if (stat.size > kLargestPart || swells)
            return refuse(
                fmt::format("A part of it would swell from {} to {} bytes.", stat.comp_size, stat.size));
    }
    return {};
}

bool ZipArchive::has(const std::string& name) const {
    return zip_name_locate(handle(m_zip), name.c_str(), 0) >= 0;
}

base::Result<std::unique_ptr<ZipArchive::Part>> ZipArchive::stream(const std::string& name) const {
    zip_stat_t stat;
    if (zip_stat(handle(m_zip), name.c_str(), 0, &stat) != 0)
        return base::fail(ErrorCode::UnsupportedFormat,
                          {.file = m_path.filename().string(), .detail = "It lacks the part " + name + "."});
    zip_file_t* file = zip_fopen(handle(m_zip), name.c_str(), 0);
    if (file == nullptr)
        return base::fail(ErrorCode::FileUnreadable,
                          {.file = m_path.filename().string(),
                           .detail = "the part " + name + " cannot be unpacked (is it encrypted?)"});
    return std::make_unique<StreamedPart>(file, stat.size, m_path.filename().string());
}

base::Result<std::string> ZipArchive::read(const std::string& name) const {
    const auto part = stream(name);
    if (!part)
        return tl::unexpected(part.error());
    std::string whole;
    while (true) {
        const auto block = (*part)->next();
        if (!block)
            return tl::unexpected(block.error());
        if (block->empty())
            return whole;
        whole += *block;
    }
}

} // namespace entente::ingest
