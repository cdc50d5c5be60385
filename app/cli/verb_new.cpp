#include "app/cli/verb.h"
#include "app/common/environment.h"
#include "app/common/sample.h"

#include <memory>

namespace entente::cli {
namespace {

struct NewOptions {
    std::string workspace;
    bool isSample = false;
};

base::Result<int> make(const NewOptions& options, const Context& context) {
    auto made = options.isSample ? app::createSample(options.workspace, app::environment())
                                 : store::Workspace::create(options.workspace, app::environment());
    if (!made)
        return tl::unexpected(made.error());
    context.out << "Made " << options.workspace
                << (options.isSample ? " with the sample alliance.\n" : ".\n");
    return kDone;
}

} // namespace

Verb newVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<NewOptions>();
    CLI::App* command = app.add_subcommand("new", "Makes a workspace; never overwrites one.");
    command->add_option("workspace", options->workspace, "File to make (*.entente)")->required();
    command->add_flag("--sample", options->isSample, "Fill it with the sample alliance");
    command->footer(
        "\nExamples:\n  entente-cli new desk.entente\n  entente-cli new alliance.entente --sample\n");
    return {command, [options, &context] { return make(*options, context); }};
}

} // namespace entente::cli
