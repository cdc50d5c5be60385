#include "app/cli/display_width.h"
#include "app/cli/verb.h"
#include "app/common/environment.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <vector>

namespace {

using namespace entente;

int terminalWidth() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    const char* columns = std::getenv("COLUMNS");
    return columns == nullptr ? 0 : std::atoi(columns);
}

// CLI11 gives each kind of misuse a code of its own; scripts need to know only that it was one.
int explain(const CLI::App& app, const CLI::ParseError& error, const cli::Context& context) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return app.exit(error, context.out, context.err);
    const auto extras = app.remaining();
    if (app.get_subcommands().empty() && !extras.empty())
        context.err << "entente-cli: There is no verb “" << extras.front() << "”.\n";
    else
        context.err << "entente-cli: " << error.what() << '\n';
    context.err << "Run with --help for usage.\n";
    return cli::kUsage;
}

int run(int argc, char** argv, cli::Context& context) {
    CLI::App app("Reads and writes Entente workspaces.\n\nExamples:\n"
                 "  entente-cli new alliance.entente --sample\n"
                 "  entente-cli list alliance.entente meetings --from 2025-02 --to 2025-02 --actor JPN\n"
                 "  entente-cli add alliance.entente meeting --title Summit --date \"7 Feb 2025\"\n"
                 "  entente-cli deck alliance.entente \"Alliance brief\" -o brief.pptx\n",
                 "entente-cli");
    app.set_version_flag("--version", std::string("entente-cli ") + ENTENTE_VERSION);
    app.add_option("--language", context.language, "Language of names, charts and slides")
        ->check(CLI::IsMember({"en", "ja"}))
        ->capture_default_str();
    app.require_subcommand(1);
    app.fallthrough();
    std::vector<cli::Verb> verbs;
    for (const auto& add :
         {cli::newVerb,     cli::listVerb,   cli::showVerb,  cli::searchVerb,   cli::chartVerb,
          cli::deckVerb,    cli::importVerb, cli::checkVerb, cli::calendarVerb, cli::addVerb,
          cli::editVerb,    cli::deleteVerb, cli::linkVerb,  cli::citeVerb,     cli::historyVerb,
          cli::restoreVerb, cli::undoVerb,   cli::redoVerb,  cli::changesVerb,  cli::bibliographyVerb})
        verbs.push_back(add(app, context));
    try {
        app.parse(argc, argv);
        for (const cli::Verb& verb : verbs) {
            if (!verb.command->parsed())
                continue;
            const auto code = verb.run();
            if (code)
                return *code;
            context.err << "entente-cli: " << cli::oneLine(base::englishSentence(code.error())) << '\n';
            return cli::kFailed;
        }
    } catch (const CLI::ParseError& error) {
        return explain(app, error, context);
    }
    return cli::kUsage;
}

} // namespace

int main(int argc, char** argv) {
    app::setUpLogging();
    cli::Context context{
        .out = std::cout, .err = std::cerr, .in = std::cin, .today = app::today(), .width = terminalWidth()};
    try {
        const int code = run(argc, argv, context);
        std::cout.flush();
        if (std::cout)
            return code;
        std::cerr << "entente-cli: The output cannot be written.\n";
    } catch (const std::exception& exception) {
        std::cerr << "entente-cli: "
                  << base::englishSentence({base::ErrorCode::Internal, {.detail = exception.what()}}) << '\n';
    }
    return cli::kFailed;
}
