#include "app/cli/edit_label.h"
#include "app/cli/writing.h"
#include "core/model/codes.h"
#include "core/store/guard.h"
#include "core/store/link_table.h"

#include <algorithm>
#include <memory>

namespace entente::cli {
namespace {

struct LinkOptions {
    WriteOptions write;
    std::string from;
    std::string to;
    std::string relation = "related";
    std::string note;
};

std::vector<std::string> relationCodes() {
    std::vector<std::string> codes;
    for (const auto& one : model::codesOf<model::LinkRelation>())
        codes.emplace_back(one.code);
    return codes;
}

Thing need(const store::Connection& connection, const std::string& what) {
    auto found = findThing(connection, what, {ThingKind::Record});
    if (!found)
        throw store::Failure(found.error());
    return *std::move(found);
}

void requireNew(const store::Connection& connection, const model::Link& link, const Thing& to) {
    for (const store::LinkedRecord& one : store::linksOf(connection, link.from)) {
        if (one.link.from == link.from && one.link.to == link.to && one.link.relation == link.relation)
            throw store::Failure({base::ErrorCode::DuplicateKey,
                                  {.field = "a link of that kind from there", .value = to.title}});
    }
}

base::Result<int> link(const LinkOptions& options, const Context& context) {
    const auto workspace = openForWriting(options.write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto ends = store::guarded((*workspace)->path(), [&] {
        const store::Connection& connection = (*workspace)->connection();
        Thing from = need(connection, options.from);
        return std::pair(std::move(from), need(connection, options.to));
    });
    if (!ends)
        return tl::unexpected(ends.error());
    const auto& [from, to] = *ends;
    const model::Link wanted{.from = {from.id},
                             .to = {to.id},
                             .relation = model::fromCode<model::LinkRelation>(options.relation).value(),
                             .note = options.note};
    model::LinkId id;
    const auto changed = (*workspace)
                             ->edit("Link " + quotedTitle(from.title) + " to " + quotedTitle(to.title),
                                    [&, &target = to](store::Edit& edit) {
                                        requireNew(edit.connection(), wanted, target);
                                        id = store::insertLink(edit, wanted);
                                    });
    if (!changed)
        return tl::unexpected(changed.error());
    if (options.write.format == "json")
        context.out << Json({{"id", std::to_string(id.value)},
                             {"from", std::to_string(from.id)},
                             {"to", std::to_string(to.id)},
                             {"relation", options.relation},
                             {"note", options.note}})
                           .dump(2)
                    << '\n';
    else
        context.out << id.value << '\n';
    return kDone;
}

} // namespace

Verb linkVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<LinkOptions>();
    CLI::App* command = app.add_subcommand("link", "Links two records; prints the link's id.");
    addWriteOptions(*command, options->write);
    command->add_option("from", options->from, "The record that the link leads from: id or whole title")
        ->required();
    command->add_option("to", options->to, "The record that it leads to")->required();
    command->add_option("--kind,--relation", options->relation, "How the first is related to the second")
        ->check(CLI::IsMember(relationCodes()))
        ->capture_default_str();
    command->add_option("--note", options->note, "A note on the link");
    command->footer(
        "\nExamples:\n  entente-cli link desk.entente 4711 4712 --kind led_to --note \"Named in the "
        "statement\"\n");
    return {command, [options, &context] { return link(*options, context); }};
}

} // namespace entente::cli
