#include "core/ingest/readers/table_file.h"

#include "core/ingest/readers/zip_archive.h"

#include <fstream>
#include <string_view>

namespace entente::ingest {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

constexpr std::string_view kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

std::string beginningOf(const fs::path& path) {
    std::string bytes(1024, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::string_view withoutMark(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : bytes.substr(first);
}

base::Result<std::unique_ptr<TableFile>> openZipped(const fs::path& path) {
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return tl::unexpected(archive.error());
    if ((*archive)->has("xl/workbook.xml"))
        return openXlsx(path);
    if ((*archive)->has("content.xml"))
        return openOds(path);
    return base::fail(ErrorCode::UnsupportedFormat,
                      {.file = path.filename().string(), .detail = "It is a ZIP archive; unpack it first."});
}

} // namespace

base::Result<std::unique_ptr<TableFile>> openTableFile(const fs::path& path, const ReadOptions& options) {
    std::error_code error;
    const std::string file = path.filename().string();
    const auto refuse = [&](std::string detail) {
        return base::fail(ErrorCode::UnsupportedFormat, {.file = file, .detail = std::move(detail)});
    };
    if (!fs::exists(path, error))
        return base::fail(ErrorCode::FileNotFound, {.file = path.string()});
    if (fs::is_directory(path, error) || !std::ifstream(path).is_open())
        return base::fail(ErrorCode::FileUnreadable,
                          {.file = path.string(), .detail = "it cannot be opened"});
    const std::string bytes = beginningOf(path);
    const std::string_view text = withoutMark(bytes);
    if (bytes.empty())
        return refuse("It is empty.");
    if (bytes.starts_with("PK"))
        return openZipped(path);
    if (bytes.starts_with(kCompoundFile))
        return openXls(path);
    if (bytes.starts_with("%PDF"))
        return refuse(
            "It is a PDF; figures cannot be read out of one. Look for the same table as CSV or XLSX.");
    if (text.starts_with("<!DOCTYPE html") || text.starts_with("<html") || text.starts_with("<HTML"))
        return refuse("It is a web page; save the table itself.");
    if (text.starts_with('<'))
        return openXmlTable(path);
    if (text.starts_with('{') || text.starts_with('['))
        return openJsonTable(path);
    return openTextTable(path, options);
}

} // namespace entente::ingest
