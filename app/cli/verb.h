#pragma once

#include "core/base/date.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <istream>
#include <ostream>
#include <string>

namespace entente::cli {

/// What a verb takes from outside.
struct Context {
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    /// "en" or "ja": names, words on charts and slides. Messages are English.
    std::string language = "en";
    base::Day today = {};
    /// Columns of the terminal; 0 when the output goes elsewhere and is not cut.
    int width = 0;
};

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kUsage = 2;

/// A verb's command with its options, and what it does: an exit code, or an error whose sentence main()
/// prints. Wrong usage that only shows then is thrown as a CLI::ValidationError.
struct Verb {
    CLI::App* command = nullptr;
    std::function<base::Result<int>()> run;
};

// One file each. The context outlives the verb.
Verb newVerb(CLI::App& app, const Context& context);
Verb listVerb(CLI::App& app, const Context& context);
Verb showVerb(CLI::App& app, const Context& context);
Verb chartVerb(CLI::App& app, const Context& context);
Verb deckVerb(CLI::App& app, const Context& context);
Verb searchVerb(CLI::App& app, const Context& context);
Verb bibliographyVerb(CLI::App& app, const Context& context);
Verb importVerb(CLI::App& app, const Context& context);
Verb checkVerb(CLI::App& app, const Context& context);
Verb calendarVerb(CLI::App& app, const Context& context);
Verb addVerb(CLI::App& app, const Context& context);
Verb editVerb(CLI::App& app, const Context& context);
Verb deleteVerb(CLI::App& app, const Context& context);
Verb linkVerb(CLI::App& app, const Context& context);
Verb citeVerb(CLI::App& app, const Context& context);
Verb historyVerb(CLI::App& app, const Context& context);
Verb restoreVerb(CLI::App& app, const Context& context);
Verb undoVerb(CLI::App& app, const Context& context);
Verb redoVerb(CLI::App& app, const Context& context);
Verb changesVerb(CLI::App& app, const Context& context);

} // namespace entente::cli
