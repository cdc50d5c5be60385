#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente::cli {

/// --from, --to and --actor: what of a workspace a verb is about.
struct FocusOptions {
    std::string from;
    std::string to;
    std::vector<std::string> actors;
};

void addFocusOptions(CLI::App& command, FocusOptions& options);
/// A month or year stands for all of its days; empty when neither end is given. Throws a
/// CLI::ValidationError.
[[nodiscard]] std::optional<base::DayRange> periodOf(const FocusOptions& options);
/// By code or name. Throws a Failure(UnknownReference).
[[nodiscard]] std::vector<model::ActorId> actorsOf(const store::Connection& connection,
                                                   const FocusOptions& options);

} // namespace entente::cli
