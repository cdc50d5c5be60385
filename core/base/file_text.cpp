#include "core/base/file_text.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace entente::base {
namespace {

Error writeError(const std::filesystem::path& path, int code) {
    const bool isFull = code == ENOSPC || code == EDQUOT;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
            {.file = path.string(), .detail = std::generic_category().message(code)}};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return fail(ErrorCode::FileNotFound, {.file = path.string()});
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (std::filesystem::is_directory(path, error) || in.bad() || !in.is_open())
        return fail(ErrorCode::FileUnreadable, {.file = path.string(), .detail = "It cannot be read."});
    return bytes;
}

Result<void> writeFile(const std::filesystem::path& path, const std::string& bytes) {
    std::filesystem::path aside = path;
    aside += ".part";
    errno = 0;
    std::ofstream file(aside, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    std::error_code error;
    if (file.fail())
        error = {errno != 0 ? errno : EIO, std::generic_category()};
    else
        std::filesystem::rename(aside, path, error);
    if (!error)
        return {};
    std::error_code ignored;
    std::filesystem::remove(aside, ignored);
    return tl::unexpected(writeError(path, error.value()));
}

} // namespace entente::base
