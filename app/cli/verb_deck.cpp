#include "core/entry/find_thing.h"
#include "app/cli/reading.h"
#include "app/cli/verb.h"
#include "app/common/environment.h"
#include "core/base/text.h"
#include "core/slides/pptx_writer.h"
#include "core/slides/resolve_deck.h"
#include "core/store/document_table.h"

#include <memory>

namespace entente::cli {

using namespace entry;
namespace {

struct DeckOptions {
    std::string workspace;
    std::string deck;
    std::filesystem::path output;
};

base::Result<int> writeDeck(const DeckOptions& options, const Context& context) {
    if (base::folded(options.output.extension().string()) != ".pptx")
        throw CLI::ValidationError("--output", "the name must end in .pptx");
    const auto deck = reading(options.workspace, [&](const store::Connection& connection) {
        const auto thing = findThing(connection, options.deck, {ThingKind::Deck});
        if (!thing)
            return base::Result<slides::DeckSpec>(tl::unexpected(thing.error()));
        const auto document = store::findDeck(connection, {thing->id});
        return slides::resolveDeck(connection, *document, context.language, context.today);
    });
    if (!deck)
        return tl::unexpected(deck.error());
    const auto written = slides::writeDeck(*deck, options.output,
                                           {.author = app::environment().author, .today = context.today});
    if (!written)
        return tl::unexpected(written.error());
    context.out << "Wrote " << options.output.string() << ".\n";
    return kDone;
}

} // namespace

Verb deckVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<DeckOptions>();
    CLI::App* command =
        app.add_subcommand("deck", "Writes a deck as PowerPoint, with native charts and tables.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command->add_option("deck", options->deck, "Its id or title")->required();
    command->add_option("-o,--output", options->output, "File to write (*.pptx)")->required();
    command->footer(
        "\nExamples:\n"
        "  entente-cli deck alliance.entente \"Alliance brief\" -o brief.pptx\n"
        "  entente-cli deck alliance.entente \"Alliance brief\" -o brief-ja.pptx --language ja\n");
    return {command, [options, &context] { return writeDeck(*options, context); }};
}

} // namespace entente::cli
