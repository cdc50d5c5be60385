#pragma once

#include "app/cli/verb.h"
#include "core/base/error.h"

#include <string>

namespace entente::cli {

/// What “history” is asked of the whole workspace.
struct ChangesListing {
    std::string workspace;
    /// A date as people write it; empty for all.
    std::string since;
    std::string format;
    int limit = 1000;
};

/// Prints who changed what, newest first.
base::Result<int> printChanges(const ChangesListing& listing, const Context& context);

} // namespace entente::cli
