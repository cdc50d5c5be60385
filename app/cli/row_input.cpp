#include "app/cli/row_input.h"

#include "app/cli/display_width.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace entente::cli {
namespace {

Json jsonOf(const StoredThing& thing) { return {{"id", std::to_string(thing.id)}, {"title", thing.title}}; }

// Whoever reads the ids may be waiting for this one.
void print(const Context& context, const std::string& line) { context.out << line << '\n' << std::flush; }

void tellCreated(const StoredRows& rows, const Context& context) {
    for (const Created& one : rows.created)
        context.err << fmt::format("Added the {} {} ({}), marked as unverified.\n", one.kind,
                                   oneLine(one.name), one.id);
}

void tellRefused(const std::vector<base::Error>& refused, const std::string& origin, const Context& context) {
    for (const base::Error& error : refused)
        context.err << refusalText(error, origin) << '\n';
}

int nothingStored(const StoredRows& rows, const Context& context) {
    context.err << fmt::format(
        "entente-cli: Nothing was stored: {} {} refused. Correct what is named above and try "
        "again.\n",
        rows.refused.size(), rows.refused.size() == 1 ? "value was" : "values were");
    return kFailed;
}

int tellAll(const RowVerb& verb, const StoredRows& rows, const Context& context) {
    if (verb.options.format == "json") {
        Json things = Json::array();
        for (const StoredThing& thing : rows.things)
            things.push_back(jsonOf(thing));
        context.out << Json({{"stored", std::move(things)},
                             {"created", json(rows.created)},
                             {"refused", json(rows.refused)}})
                           .dump(2)
                    << '\n';
    } else {
        for (const StoredThing& thing : rows.things)
            context.out << thing.id << '\n';
    }
    return rows.refused.empty() ? kDone : nothingStored(rows, context);
}

/// The file or standard input; the file's stream is kept in `file`.
base::Result<std::istream*> streamOf(const RowSource& source, std::ifstream& file, const Context& context) {
    if (source.from == "-")
        return &context.in;
    file.open(source.from, std::ios::binary);
    if (!file)
        return base::fail(base::ErrorCode::FileNotFound, {.file = source.from});
    return &file;
}

std::string originOf(const RowSource& source) { return source.from == "-" ? "standard input" : source.from; }

base::Result<int> storeEach(const RowVerb& verb, store::Workspace& workspace, std::istream& in,
                            const Context& context) {
    int code = kDone;
    std::string text;
    for (std::int64_t line = 1; std::getline(in, text); ++line) {
        if (base::trimmed(text).empty())
            continue;
        const auto row = jsonRow(text, line);
        StoredRows stored;
        if (row) {
            auto result = storeRows(workspace, verb.labelOfOne(row->object, workspace), {*row}, verb.creates,
                                    verb.store);
            if (!result)
                return tl::unexpected(result.error());
            stored = *std::move(result);
        } else {
            stored.refused.push_back(row.error());
        }
        tellRefused(stored.refused, originOf(verb.source), context);
        tellCreated(stored, context);
        code = stored.refused.empty() ? code : kFailed;
        for (const StoredThing& thing : stored.things)
            print(context, verb.options.format == "json" ? jsonOf(thing).dump() : std::to_string(thing.id));
    }
    return code;
}

base::Result<int> storeTogether(const RowVerb& verb, store::Workspace& workspace, std::istream& in,
                                const Context& context) {
    std::vector<base::Error> refused;
    const std::vector<JsonRow> rows = jsonRows(in, refused);
    const std::string label = rows.size() == 1 ? verb.labelOfOne(rows[0].object, workspace)
                                               : fmt::format("{} {}", verb.label, rows.size());
    auto stored = storeRows(workspace, label, rows, verb.creates, verb.store, std::move(refused));
    if (!stored)
        return tl::unexpected(stored.error());
    std::stable_sort(stored->refused.begin(), stored->refused.end(),
                     [](const auto& a, const auto& b) { return a.facts.row < b.facts.row; });
    tellRefused(stored->refused, originOf(verb.source), context);
    tellCreated(*stored, context);
    return tellAll(verb, *stored, context);
}

} // namespace

void RowSource::addTo(CLI::App& command) {
    command.add_option(
        "--from-json", from,
        "A file of JSON objects, one a line or as “show --format json” prints them; - for standard "
        "input. All of it is one edit, or nothing is stored");
    command.add_flag("--each", isEach,
                     "With --from-json: each line is an edit of its own, stored as it comes");
}

base::Result<int> storeTyped(const RowVerb& verb, const Json& typed, const Context& context) {
    const auto workspace = openForWriting(verb.options);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const std::vector<JsonRow> rows{{typed, 0}};
    const auto stored =
        storeRows(**workspace, verb.labelOfOne(typed, **workspace), rows, verb.creates, verb.store);
    if (!stored)
        return tl::unexpected(stored.error());
    tellRefused(stored->refused, {}, context);
    if (!stored->refused.empty())
        return nothingStored(*stored, context);
    tellCreated(*stored, context);
    const StoredThing& thing = stored->things.front();
    if (verb.options.format == "json") {
        Json object = jsonOf(thing);
        object["created"] = json(stored->created);
        context.out << object.dump(2) << '\n';
    } else {
        print(context, std::to_string(thing.id));
    }
    return kDone;
}

base::Result<int> storeSource(const RowVerb& verb, const Context& context) {
    std::ifstream file;
    const auto in = streamOf(verb.source, file, context);
    if (!in)
        return tl::unexpected(in.error());
    const auto workspace = openForWriting(verb.options);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return verb.source.isEach ? storeEach(verb, **workspace, **in, context)
                              : storeTogether(verb, **workspace, **in, context);
}

} // namespace entente::cli
