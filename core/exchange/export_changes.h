#pragma once

#include "core/exchange/change_file.h"
#include "core/store/connection.h"

#include <optional>
#include <string>

namespace entente::exchange {

/// Where an export begins: after a change of this workspace, or with what was made from a moment on (ISO
/// 8601, UTC). Neither: with the first change, which any copy of the workspace can take.
struct ExportRange {
    std::optional<model::ChangeId> after;
    std::optional<std::string> from;
};

/// Everything that was changed here in the range, with what was learned from others. Throws a Failure:
/// NotFound without the change, NothingToExport.
[[nodiscard]] ChangeFile exportChanges(const store::Connection& connection, const ExportRange& range,
                                       const std::string& author, const std::string& madeAt);

} // namespace entente::exchange
