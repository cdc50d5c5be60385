#pragma once

#include "app/cli/json_rows.h"
#include "app/cli/verb.h"
#include "core/entry/thing_kinds.h"
#include "core/store/workspace.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace entente::cli {

// Things are read as everywhere else.
using namespace entry;

/// What every verb that writes can be told.
struct WriteOptions {
    std::string workspace;
    std::string format = "table";
    /// Seconds to wait for another program that is writing.
    double wait = 5;
};

/// Adds the workspace, --wait and --format.
void addWriteOptions(CLI::App& command, WriteOptions& options);
/// Adds --wait alone.
void addWait(CLI::App& command, WriteOptions& options);

/// Open for writing, each edit on the disk once it is done. Errors: as Workspace::open.
[[nodiscard]] base::Result<std::unique_ptr<store::Workspace>> openForWriting(const WriteOptions& options);

/// What became of rows of input.
struct StoredRows {
    model::ChangeId change;
    std::vector<StoredThing> things;
    std::vector<Created> created;
    /// With any of these nothing was stored.
    std::vector<base::Error> refused;
};

using StoreRow = std::function<std::optional<StoredThing>(const RowInput&)>;

/// Stores all rows in one edit, or none of them. Also with lines that were `refused` before, the rows are
/// looked through, so that all faults come out together.
[[nodiscard]] base::Result<StoredRows> storeRows(store::Workspace& workspace, const std::string& label,
                                                 const std::vector<JsonRow>& rows, bool creates,
                                                 const StoreRow& store,
                                                 std::vector<base::Error> refused = {});

/// "notes.jsonl, line 3, date: “…” in date is not a date. …"; the origin and the line only where there are
/// any.
[[nodiscard]] std::string refusalText(const base::Error& refused, const std::string& origin);
[[nodiscard]] Json json(const std::vector<base::Error>& refused);
[[nodiscard]] Json json(const std::vector<Created>& created);

} // namespace entente::cli
