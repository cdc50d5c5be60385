#include "tests/core/store/damage.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace entente::test {
namespace {

std::string inChild(const std::function<std::string()>& run) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        const std::string text = run();
        if (write(ends[1], text.data(), text.size()) < 0)
            _exit(1);
        _exit(0);
    }
    close(ends[1]);
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t size = 0; (size = read(ends[0], buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(size));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return status == 0 ? text : "the child died of " + std::to_string(status);
}

constexpr unsigned kNobody = 65534;

} // namespace

std::string asOrdinaryUser(const std::function<std::string()>& run) {
    return inChild([&]() -> std::string {
        if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
            return "cannot give up root's rights";
        return run();
    });
}

std::string onSmallDisk(const std::filesystem::path& folder, std::size_t bytes,
                        const std::function<std::string()>& run) {
    return inChild([&]() -> std::string {
        const std::string options = "size=" + std::to_string(bytes);
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) != 0)
            return std::string("cannot mount: ") + std::strerror(errno);
        return run();
    });
}

std::string outcomeOfOpening(const std::filesystem::path& file) {
    const auto opened = store::Workspace::open(file, environment());
    if (!opened)
        return std::string(base::errorName(opened.error().code));
    return (*opened)->isReadOnly() ? "opened read-only" : "opened";
}

} // namespace entente::test
