#include "app/cli/focus_options.h"
#include "app/cli/reading.h"
#include "app/cli/verb.h"
#include "app/common/environment.h"
#include "core/base/file_text.h"
#include "core/calendar/calendar_export.h"

#include <fmt/format.h>

#include <memory>

namespace entente::cli {
namespace {

struct CalendarOptions {
    std::string workspace;
    FocusOptions focus;
    std::string out;
    bool isPlannedOnly = false;
};

base::Result<int> writeCalendar(const CalendarOptions& options, const Context& context) {
    model::Focus focus{.period = periodOf(options.focus)};
    return reading(options.workspace, [&](const store::Connection& connection) -> base::Result<int> {
        focus.actors = actorsOf(connection, options.focus);
        const calendar::CalendarExport made =
            calendar::exportMeetings(connection, focus,
                                     {.language = context.language,
                                      .stamp = app::environment().now(),
                                      .isPlannedOnly = options.isPlannedOnly});
        if (const auto written = base::writeFile(options.out, made.text); !written)
            return tl::unexpected(written.error());
        context.out << fmt::format("{}: {} {}\n", options.out, made.events,
                                   made.events == 1 ? "meeting" : "meetings");
        if (made.leftOut > 0)
            context.err << fmt::format(
                "entente-cli: {} without a bounded date cannot stand in a calendar and "
                "{} left out.\n",
                made.leftOut == 1 ? "A meeting" : fmt::format("{} meetings", made.leftOut),
                made.leftOut == 1 ? "was" : "were");
        return kDone;
    });
}

} // namespace

Verb calendarVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<CalendarOptions>();
    CLI::App* command = app.add_subcommand("calendar", "Writes meetings as iCalendar (.ics).");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command->add_option("-o,--output", options->out, "The file to write")->required();
    addFocusOptions(*command, options->focus);
    command->add_flag("--planned", options->isPlannedOnly, "Only what is planned");
    command->footer("\nExamples:\n  entente-cli calendar desk.entente -o visits.ics --planned\n"
                    "  entente-cli calendar desk.entente -o 2025.ics --from 2025 --to 2025 --actor JPN\n");
    return {command, [options, &context] { return writeCalendar(*options, context); }};
}

} // namespace entente::cli
