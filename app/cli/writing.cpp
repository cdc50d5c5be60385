#include "app/cli/writing.h"

#include "app/cli/display_width.h"
#include "app/common/environment.h"
#include "core/store/guard.h"

#include <fmt/format.h>

namespace entente::cli {

void addWait(CLI::App& command, WriteOptions& options) {
    command
        .add_option("--wait", options.wait, "Seconds to wait while another program writes into the workspace")
        ->check(CLI::Range(0.0, 3600.0))
        ->capture_default_str();
}

void addWriteOptions(CLI::App& command, WriteOptions& options) {
    command.add_option("workspace", options.workspace, "The workspace")->required();
    command.add_option("--format", options.format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    addWait(command, options);
}

base::Result<std::unique_ptr<store::Workspace>> openForWriting(const WriteOptions& options) {
    store::Environment environment = app::environment();
    environment.patience = std::chrono::milliseconds(static_cast<std::int64_t>(options.wait * 1000));
    environment.syncsEachEdit = true;
    return store::Workspace::open(options.workspace, std::move(environment));
}

base::Result<StoredRows> storeRows(store::Workspace& workspace, const std::string& label,
                                   const std::vector<JsonRow>& rows, bool creates, const StoreRow& store,
                                   std::vector<base::Error> refused) {
    StoredRows stored{.refused = std::move(refused)};
    const auto changed = workspace.edit(label, [&](store::Edit& edit) {
        NameBook names(edit, creates);
        for (const JsonRow& row : rows) {
            try {
                if (auto thing = store({row.object, names, row.line, stored.refused}))
                    stored.things.push_back(*std::move(thing));
            } catch (const store::Failure& failure) {
                // The store has checks of its own; what it says of a row belongs to that row.
                stored.refused.push_back(failure.error());
                stored.refused.back().facts.row = row.line;
            }
        }
        stored.created = names.created();
        if (!stored.refused.empty())
            throw store::Failure(stored.refused.front());
    });
    if (!stored.refused.empty())
        return StoredRows{.refused = std::move(stored.refused)};
    if (!changed)
        return tl::unexpected(changed.error());
    stored.change = changed->change;
    return stored;
}

std::string refusalText(const base::Error& refused, const std::string& origin) {
    std::string place = origin;
    if (refused.facts.row > 0)
        place +=
            fmt::format("{}line {}, {}: ", place.empty() ? "" : ", ", refused.facts.row, refused.facts.field);
    else if (!place.empty())
        place += ": ";
    return oneLine(place + base::englishSentence(refused));
}

Json json(const std::vector<base::Error>& refused) {
    Json rows = Json::array();
    for (const base::Error& error : refused)
        rows.push_back({{"line", error.facts.row},
                        {"field", error.facts.field},
                        {"value", error.facts.value},
                        {"code", base::errorName(error.code)},
                        {"reason", base::englishSentence(error)}});
    return rows;
}

Json json(const std::vector<Created>& created) {
    Json rows = Json::array();
    for (const Created& one : created)
        rows.push_back({{"kind", one.kind}, {"id", std::to_string(one.id)}, {"name", one.name}});
    return rows;
}

} // namespace entente::cli
