#pragma once

#include "core/base/date.h"

#include <span>
#include <string>
#include <string_view>

namespace entente::timeline {

/// The line below a picture: "Sources: Office of the Historian; Ministry of Defense; 3 more. As of 24
/// November 2025." One publisher for each citation; the most frequent ones are named. Only the day when there
/// are none.
/// `hasUnverified` adds that titles in grey have no source yet.
[[nodiscard]] std::string sourceNote(std::span<const std::string> publishers, std::string_view language,
                                     base::Day asOf, bool hasUnverified = false);

} // namespace entente::timeline
