#include "app/cli/changes_listing.h"

#include "app/cli/display_width.h"
#include "app/cli/listing.h"
#include "app/cli/reading.h"
#include "core/base/date_input.h"
#include "core/model/codes.h"
#include "core/store/change_list.h"

#include <fmt/format.h>

namespace entente::cli {
namespace {

constexpr std::string_view kChangeNames[] = {"edit", "undo", "redo"};
constexpr std::string_view kFateNames[] = {"changed", "made", "deleted"};
constexpr std::string_view kTouchedNames[] = {"record", "person", "actor",         "source", "series",
                                              "topic",  "chart",  "timeline view", "deck",   "table view"};

std::string momentOf(const std::string& since) {
    if (since.empty())
        return {};
    const auto date = base::readDate(since);
    if (!date)
        throw CLI::ValidationError("--since", "“" + since + "” is no date");
    return base::EdtfDate::ofDay(date->days().first).text();
}

std::string kindOf(const store::TouchedThing& thing) {
    if (thing.record)
        return std::string(model::codeOf(*thing.record));
    return std::string(kTouchedNames[static_cast<std::size_t>(thing.kind)]);
}

Json jsonOfThing(const store::TouchedThing& thing) {
    return {{"kind", kindOf(thing)},
            {"id", std::to_string(thing.id)},
            {"title", thing.title},
            {"fate", kFateNames[static_cast<std::size_t>(thing.fate)]},
            {"is_gone", thing.isGone}};
}

Json jsonOfListed(const store::ListedChange& change) {
    Json things = Json::array();
    for (const store::TouchedThing& thing : change.things)
        things.push_back(jsonOfThing(thing));
    const bool isImport = change.batch && change.kind == store::ChangeKind::Edit;
    return {{"change", std::to_string(change.id.value)},
            {"made_at", change.madeAt},
            {"author", change.author},
            {"kind", isImport ? "import" : kChangeNames[static_cast<std::size_t>(change.kind)]},
            {"label", change.label},
            {"things", std::move(things)},
            {"more", change.more},
            {"is_cut", change.isCut}};
}

std::string listedLine(const store::ListedChange& change) {
    std::string label = change.label;
    if (change.kind != store::ChangeKind::Edit)
        label = (change.kind == store::ChangeKind::Undo ? "Undone: " : "Done again: ") + label;
    else if (change.batch)
        label = "Imported from " + label;
    return fmt::format("{}  {}  {}  ({})", change.madeAt, change.author, label, change.id.value);
}

void printListed(const store::ListedChange& change, const Context& context) {
    const auto line = [&](const std::string& text) {
        context.out << (context.width > 0 ? fitted(text, context.width) : oneLine(text)) << '\n';
    };
    context.out << oneLine(listedLine(change)) << '\n';
    for (const store::TouchedThing& thing : change.things)
        line(fmt::format("    {} {}: {}", kFateNames[static_cast<std::size_t>(thing.fate)], kindOf(thing),
                         thing.title));
    if (change.more > 0)
        line(fmt::format("    and {}{} more", change.isCut ? "at least " : "", change.more));
}

} // namespace

base::Result<int> printChanges(const ChangesListing& listing, const Context& context) {
    const store::ChangeListQuery query{.since = momentOf(listing.since), .limit = listing.limit};
    return reading(listing.workspace, [&](const store::Connection& connection) -> base::Result<int> {
        const store::ChangeList list = store::listChanges(connection, query, context.language);
        if (listing.format == "json") {
            Json rows = Json::array();
            for (const store::ListedChange& change : list.changes)
                rows.push_back(jsonOfListed(change));
            context.out << rows.dump(2) << '\n';
            return kDone;
        }
        for (const store::ListedChange& change : list.changes)
            printListed(change, context);
        if (list.changes.empty())
            context.out << "Nothing was changed.\n";
        return kDone;
    });
}

} // namespace entente::cli
