#include "app/cli/export_chart.h"
#include "core/entry/find_thing.h"
#include "app/cli/reading.h"
#include "app/cli/verb.h"
#include "core/chart/resolve_chart.h"
#include "core/store/document_table.h"

#include <functional>
#include <memory>

namespace entente::cli {

using namespace entry;
namespace {

struct ChartOptions {
    std::string workspace;
    std::string chart;
    std::filesystem::path output;
};

base::Result<int> writeChart(const ChartOptions& options, const Context& context) {
    const auto write = chartWriter(options.output);
    if (!write)
        throw CLI::ValidationError("--output", "the name must end in one of " + chartEndings());
    const auto data =
        reading(options.workspace, [&](const store::Connection& connection) -> base::Result<ChartToWrite> {
            const auto thing = findThing(connection, options.chart, {ThingKind::Chart});
            if (!thing)
                return tl::unexpected(thing.error());
            const auto document = store::findChart(connection, {thing->id});
            auto resolved = chart::resolveChart(connection, *document,
                                                {.language = context.language, .asOf = context.today});
            if (!resolved)
                return tl::unexpected(resolved.error());
            return ChartToWrite{document->id, std::move(*resolved)};
        });
    if (!data)
        return tl::unexpected(data.error());
    if (const auto written = write(*data, options.output, context); !written)
        return tl::unexpected(written.error());
    context.out << "Wrote " << options.output.string() << ".\n";
    return kDone;
}

} // namespace

Verb chartVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<ChartOptions>();
    CLI::App* command = app.add_subcommand("chart", "Writes a chart as a picture, a slide or a table.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command->add_option("chart", options->chart, "Its id or title")->required();
    command->add_option("-o,--output", options->output, "File to write: " + chartEndings())->required();
    command->footer("\nExamples:\n"
                    "  entente-cli chart alliance.entente \"Japan's defence share of GDP\" -o share.svg\n"
                    "  entente-cli chart alliance.entente \"Yen per US dollar\" -o yen.xlsx --language ja\n");
    return {command, [options, &context] { return writeChart(*options, context); }};
}

} // namespace entente::cli
