#include "app/common/data_dir.h"

namespace entente::app {
namespace {

namespace fs = std::filesystem;

} // namespace

fs::path programDir() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path() : program.parent_path();
}

base::Result<fs::path> sampleDataDir() {
    const fs::path installed = (programDir() / ".." / ENTENTE_DATA_SUBDIR).lexically_normal();
    for (const fs::path& folder : {installed, fs::path(ENTENTE_SOURCE_DATA_DIR)}) {
        std::error_code error;
        if (fs::exists(folder / "meetings.csv", error))
            return folder;
    }
    return base::fail(base::ErrorCode::FileNotFound, {.file = (installed / "meetings.csv").string()});
}

} // namespace entente::app
