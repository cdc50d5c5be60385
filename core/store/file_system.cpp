#include "core/store/file_system.h"

#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace entente::store {
namespace {

// linux/magic.h and the file systems' own sources.
constexpr std::array<unsigned long, 8> kNetworkMagics = {
    0x6969,     // NFS
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x517B,     // SMB
    0x01021997, // 9P
    0x5346414F, // AFS
    0x00C36400, // Ceph
    0x65735546, // FUSE: sshfs, cloud folders
};

} // namespace

bool isNetworkFileSystem(unsigned long magic) {
    return std::find(kNetworkMagics.begin(), kNetworkMagics.end(), magic) != kNetworkMagics.end();
}

bool isOnNetwork(const std::filesystem::path& path) {
    struct statfs found {};
    if (statfs(std::filesystem::absolute(path).parent_path().c_str(), &found) != 0)
        return false;
    return isNetworkFileSystem(static_cast<unsigned long>(found.f_type) & 0xFFFFFFFFUL);
}

} // namespace entente::store
