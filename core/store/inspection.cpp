#include "core/store/inspection.h"

#include "core/store/content_check.h"
#include "core/store/guard.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace entente::store {
namespace {

using base::ErrorCode;

// Offsets of the SQLite file format, section 1.3 "The Database Header".
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;

// Above this size a full check would delay opening noticeably; `check` does it on demand.
constexpr std::uintmax_t kCheckedOnOpening = 32U * 1024U * 1024U;

using Header = std::array<unsigned char, kHeaderSize>;

std::uint32_t bigEndian(const Header& header, std::size_t at, std::size_t bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = (value << 8U) | header.at(at + i);
    return value;
}

// While a write-ahead log stands beside the file, the end of the file may still be in there.
bool hasLog(const std::filesystem::path& path) {
    std::filesystem::path log = path;
    log += "-wal";
    std::error_code error;
    return std::filesystem::file_size(log, error) > 0 && !error;
}

std::uintmax_t pageSizeOf(const Header& header) {
    const std::uint32_t raw = bigEndian(header, kPageSizeAt, 2);
    return raw == 1 ? 65536 : raw;
}

bool isPageSize(std::uintmax_t size) { return size >= 512 && std::has_single_bit(size); }

bool isTruncated(const Header& header, std::uintmax_t size) {
    return bigEndian(header, kPageCountAt, 4) * pageSizeOf(header) > size;
}

void findBrokenKeys(Connection& connection, std::vector<Defect>& defects) {
    forEachRow(connection, "PRAGMA foreign_key_check", [&](Row& row) {
        const std::string child = row.text();
        row.skip();
        defects.push_back({"foreign-key", fmt::format("A row of {} refers to a row of {} that is not there.",
                                                      child, row.text())});
    });
}

void findSchemaDifference(Connection& connection, std::vector<Defect>& defects) {
    const SchemaDifference difference = schemaDifference(connection);
    if (!difference.foreign.empty()) {
        defects.push_back({"foreign-code", fmt::format("The file holds a {} that Entente did not make.",
                                                       difference.foreign)});
    }
    if (!difference.missing.empty())
        defects.push_back({"schema", fmt::format("The file lacks the {}.", difference.missing)});
}

void findDamage(Connection& connection, const char* pragma, std::vector<Defect>& defects) {
    forEachRow(connection, pragma, [&](Row& row) {
        if (const std::string text = row.text(); text != "ok")
            defects.push_back({"integrity", fmt::format("The database is damaged: {}.", text)});
    });
}

} // namespace

base::Result<FileHeader> inspectHeader(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return base::fail(ErrorCode::FileNotFound, {.file = path.string()});
    if (error)
        return base::fail(ErrorCode::FileUnreadable, {.file = path.string(), .detail = error.message()});
    if (!std::filesystem::is_regular_file(status))
        return base::fail(ErrorCode::NotAWorkspace, {.file = path.string()});
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return base::fail(ErrorCode::FileUnreadable, {.file = path.string(), .detail = std::strerror(errno)});
    Header header{};
    file.read(reinterpret_cast<char*>(header.data()), kHeaderSize);
    if (file.gcount() < static_cast<std::streamsize>(kHeaderSize) ||
        std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return base::fail(ErrorCode::NotAWorkspace, {.file = path.string()});
    const FileHeader found{static_cast<int>(bigEndian(header, kApplicationIdAt, 4)),
                           static_cast<int>(bigEndian(header, kUserVersionAt, 4))};
    if (found.applicationId != kApplicationId)
        return base::fail(ErrorCode::NotAWorkspace, {.file = path.string()});
    if (!isPageSize(pageSizeOf(header)))
        return base::fail(ErrorCode::WorkspaceCorrupt,
                          {.file = path.string(), .detail = "its header is damaged"});
    if (isTruncated(header, std::filesystem::file_size(path, error)) && !hasLog(path))
        return base::fail(ErrorCode::WorkspaceCorrupt,
                          {.file = path.string(), .detail = "its end is missing"});
    if (found.userVersion > schemaVersion())
        return base::fail(ErrorCode::WorkspaceNewer, {.file = path.string(),
                                                      .value = std::to_string(found.userVersion),
                                                      .detail = std::to_string(schemaVersion())});
    return found;
}

std::vector<Defect> findDefects(Connection& connection) {
    std::vector<Defect> defects;
    findDamage(connection, "PRAGMA integrity_check", defects);
    if (!defects.empty())
        return defects;
    findSchemaDifference(connection, defects);
    findBrokenKeys(connection, defects);
    findContentDefects(connection, defects);
    return defects;
}

void requireSound(Connection& connection) {
    const SchemaDifference difference = schemaDifference(connection);
    if (!difference.foreign.empty())
        throw Failure({ErrorCode::WorkspaceUntrusted, {.detail = difference.foreign}});
    if (!difference.missing.empty())
        throw Failure({ErrorCode::WorkspaceCorrupt, {.detail = difference.missing + " is missing"}});
    std::error_code error;
    if (std::filesystem::file_size(connection.path(), error) > kCheckedOnOpening)
        return;
    std::vector<Defect> defects;
    findDamage(connection, "PRAGMA quick_check(1)", defects);
    findBrokenKeys(connection, defects);
    if (!defects.empty())
        throw Failure({ErrorCode::WorkspaceCorrupt, {.detail = defects.front().sentence}});
}

} // namespace entente::store
