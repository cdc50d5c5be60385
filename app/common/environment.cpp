#include "app/common/environment.h"

#include "core/base/text.h"

#include <fmt/chrono.h>
#include <pwd.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>

namespace entente::app {
namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

// The account's comment field begins with the full name: "Aya Sato,Room 12,…".
std::string accountName() {
    const passwd* account = getpwuid(getuid());
    if (account == nullptr)
        return variable("USER");
    const std::string comment = account->pw_gecos == nullptr ? "" : account->pw_gecos;
    const std::string name(base::trimmed(comment.substr(0, comment.find(','))));
    return name.empty() ? std::string(account->pw_name) : name;
}

} // namespace

store::Environment environment() {
    store::Environment out;
    if (const std::string name = accountName(); !name.empty())
        out.author = name;
    out.now = [] { return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr))); };
    return out;
}

base::Day today() {
    if (const auto given = base::parseEdtf(variable("ENTENTE_TODAY")))
        return given->days().first;
    const std::tm local = fmt::localtime(std::time(nullptr));
    return base::toDay(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

void setUpLogging() {
    auto logger =
        std::make_shared<spdlog::logger>("entente", std::make_shared<spdlog::sinks::stderr_sink_st>());
    const std::string level = variable("ENTENTE_LOG");
    logger->set_level(level.empty() ? spdlog::level::warn : spdlog::level::from_str(level));
    logger->set_pattern("%H:%M:%S.%e %l: %v");
    spdlog::set_default_logger(std::move(logger));
}

} // namespace entente::app
