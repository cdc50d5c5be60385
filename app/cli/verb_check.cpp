#include "app/cli/display_width.h"
#include "app/cli/listing.h"
#include "app/cli/reading.h"
#include "app/cli/verb.h"
#include "core/store/inspection.h"

#include <fmt/format.h>

#include <memory>

namespace entente::cli {
namespace {

struct CheckOptions {
    std::string workspace;
    std::string format = "table";
};

base::Result<std::vector<store::Defect>> defectsOf(const std::string& path) {
    const auto header = store::inspectHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    return store::guarded(path, [&] {
        store::Connection connection(path, store::Connection::Mode::ReadOnly);
        return store::findDefects(connection);
    });
}

base::Result<int> check(const CheckOptions& options, const Context& context) {
    const auto defects = defectsOf(options.workspace);
    if (!defects)
        return tl::unexpected(defects.error());
    if (options.format == "json") {
        Listing listing{.columns = {{"code", "Code"}, {"message", "What is wrong"}}};
        for (const store::Defect& defect : *defects)
            listing.rows.push_back({cell(defect.code), cell(defect.sentence)});
        context.out << json(listing).dump(2) << '\n';
    } else if (defects->empty()) {
        context.out << options.workspace << " is sound.\n";
    }
    if (defects->empty())
        return kDone;
    for (const store::Defect& defect : *defects)
        context.err << options.workspace << ": " << oneLine(defect.sentence) << '\n';
    context.err << fmt::format(
        "entente-cli: {} has {} {}. The file was left as it is; restore it from a backup, or "
        "correct what is named above.\n",
        options.workspace, defects->size(), defects->size() == 1 ? "fault" : "faults");
    return kFailed;
}

} // namespace

Verb checkVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<CheckOptions>();
    CLI::App* command = app.add_subcommand("check", "Looks whether a workspace is whole; changes nothing.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command->add_option("--format", options->format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    command->footer("\nExamples:\n  entente-cli check alliance.entente\n");
    return {command, [options, &context] { return check(*options, context); }};
}

} // namespace entente::cli
