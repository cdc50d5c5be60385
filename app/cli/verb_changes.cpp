#include "app/cli/display_width.h"
#include "app/cli/merge_choices.h"
#include "app/cli/merge_listing.h"
#include "app/cli/reading.h"
#include "app/cli/verb.h"
#include "app/common/environment.h"
#include "core/base/date_input.h"
#include "core/exchange/export_changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <memory>

namespace entente::cli {
namespace {

struct ChangesOptions {
    std::string workspace;
    std::filesystem::path file;
    std::string since;
    std::filesystem::path choose;
    std::string preferred;
    std::string format = "table";
    bool isDryRun = false;
};

// An id has more digits than any year; ids are the only whole numbers that are no dates.
constexpr std::size_t kShortestId = 10;

exchange::ExportRange rangeOf(const std::string& since) {
    if (since.empty())
        return {};
    std::int64_t id = 0;
    const auto [end, problem] = std::from_chars(since.data(), since.data() + since.size(), id);
    if (problem == std::errc() && end == since.data() + since.size() && since.size() >= kShortestId)
        return {.after = model::ChangeId{id}};
    const auto date = base::readDate(since);
    if (!date)
        throw CLI::ValidationError("--since", "“" + since + "” is neither the id of a change nor a date");
    return {.from = base::EdtfDate::ofDay(date->days().first).text()};
}

base::Result<int> exportTo(const ChangesOptions& options, const Context& context) {
    const exchange::ExportRange range = rangeOf(options.since);
    const store::Environment environment = app::environment();
    const auto file = reading(options.workspace, [&](const store::Connection& connection) {
        return base::Result<exchange::ChangeFile>(
            exchange::exportChanges(connection, range, environment.author, environment.now()));
    });
    if (!file)
        return tl::unexpected(file.error());
    if (const auto written = exchange::writeChangeFile(*file, options.file); !written)
        return tl::unexpected(written.error());
    context.out << fmt::format("Wrote {}: {} {}. What comes later: --since {}\n", options.file.string(),
                               file->changes.size(), file->changes.size() == 1 ? "change" : "changes",
                               file->changes.back().id.value);
    return kDone;
}

Json jsonOf(const exchange::MergePreview& preview, const exchange::Choices& choices, bool isApplied,
            bool isDryRun) {
    return {{"applied", isApplied},
            {"dry_run", isDryRun},
            {"known", preview.isKnown},
            {"automatic", json(listingOf(preview.automatic))},
            {"clashes", json(listingOf(preview.clashes, choices))}};
}

void show(const exchange::MergePreview& preview, const exchange::Choices& choices, const Context& context) {
    if (!preview.automatic.empty())
        printTable(listingOf(preview.automatic), context.out, context.width);
    if (!preview.automatic.empty() && !preview.clashes.empty())
        context.out << '\n';
    if (!preview.clashes.empty())
        printTable(listingOf(preview.clashes, choices), context.out, context.width);
}

base::Result<exchange::Choices> choicesOf(const ChangesOptions& options,
                                          const std::vector<exchange::Clash>& clashes) {
    exchange::Choices choices;
    if (!options.choose.empty()) {
        const auto read = readChoices(options.choose);
        if (!read)
            return tl::unexpected(read.error());
        choices = *read;
    }
    if (!options.preferred.empty())
        prefer(options.preferred == "mine" ? exchange::Choice::Mine : exchange::Choice::Theirs, clashes,
               choices);
    return choices;
}

base::Result<int> applyWith(store::Workspace& workspace, const exchange::ChangeFile& file,
                            const ChangesOptions& options, const Context& context) {
    const auto preview =
        store::guarded(options.file, [&] { return exchange::previewChanges(workspace.connection(), file); });
    if (!preview)
        return tl::unexpected(preview.error());
    const auto choices = choicesOf(options, preview->clashes);
    if (!choices)
        return tl::unexpected(choices.error());
    const auto open = std::count_if(preview->clashes.begin(), preview->clashes.end(),
                                    [&](const auto& clash) { return !choices->contains(clash.id); });
    const bool isApplied = !options.isDryRun && open == 0;
    if (isApplied) {
        const auto applied =
            exchange::applyChanges(workspace, file, options.file.filename().string(), *choices);
        if (!applied)
            return tl::unexpected(applied.error());
    }
    if (options.format == "json")
        context.out << jsonOf(*preview, *choices, isApplied, options.isDryRun).dump(2) << '\n';
    else if (preview->isKnown)
        context.out << options.file.string() << " was applied before; nothing was changed.\n";
    else
        show(*preview, *choices, context);
    if (open == 0)
        return kDone;
    context.err << fmt::format(
        "entente-cli: {} {} with changes here. Nothing was changed; choose with --prefer or "
        "--choose.\n",
        open, open == 1 ? "change clashes" : "changes clash");
    return kFailed;
}

base::Result<int> applyFrom(const ChangesOptions& options, const Context& context) {
    const auto file = exchange::readChangeFile(options.file);
    if (!file)
        return tl::unexpected(file.error());
    const auto workspace = store::Workspace::open(options.workspace, app::environment());
    if (!workspace)
        return tl::unexpected(workspace.error());
    return applyWith(**workspace, *file, options, context);
}

void addExport(CLI::App& changes, ChangesOptions& options) {
    CLI::App* command = changes.add_subcommand("export", "Writes changes as a file for a colleague.");
    command->add_option("workspace", options.workspace, "The workspace")->required();
    command->add_option("-o,--output", options.file, "File to write (*.entente-changes)")->required();
    command->add_option("--since", options.since,
                        "Only what came after this change (its id), or was made from this day on");
    command->footer("\nExamples:\n"
                    "  entente-cli changes export desk.entente -o all.entente-changes\n"
                    "  entente-cli changes export desk.entente -o week.entente-changes --since 2025-02-03\n");
}

void addApply(CLI::App& changes, ChangesOptions& options) {
    CLI::App* command = changes.add_subcommand(
        "apply", "Applies a colleague's file in one edit; where it clashes with changes here, by choice.");
    command->add_option("workspace", options.workspace, "The workspace")->required();
    command->add_option("file", options.file, "The colleague's file")->required();
    command->add_flag("--dry-run", options.isDryRun, "Show what would happen, but change nothing");
    command->add_option("--prefer", options.preferred, "What stays where both changed: mine or theirs")
        ->check(CLI::IsMember({"mine", "theirs"}));
    command->add_option(
        "--choose", options.choose,
        "JSON file with a choice for each clash: the clashes of a dry run with “choice” filled in");
    command->add_option("--format", options.format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    command->footer("\nExamples:\n"
                    "  entente-cli changes apply desk.entente ben.entente-changes --dry-run\n"
                    "  entente-cli changes apply desk.entente ben.entente-changes --prefer mine\n");
}

} // namespace

Verb changesVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<ChangesOptions>();
    CLI::App* command =
        app.add_subcommand("changes", "Exchanges changes with a colleague's copy of a workspace.");
    command->require_subcommand(1);
    addExport(*command, *options);
    addApply(*command, *options);
    command->footer("\nExamples:\n"
                    "  entente-cli changes export desk.entente -o mine.entente-changes\n"
                    "  entente-cli changes apply desk.entente theirs.entente-changes\n");
    return {command, [options, command, &context] {
                return command->got_subcommand("export") ? exportTo(*options, context)
                                                         : applyFrom(*options, context);
            }};
}

} // namespace entente::cli
