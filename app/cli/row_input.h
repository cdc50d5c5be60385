#pragma once

#include "app/cli/writing.h"

#include <string>

namespace entente::cli {

/// Where rows of JSON come from.
struct RowSource {
    /// A file's path, or "-" for standard input; empty when there is none.
    std::string from;
    /// Each row is an edit of its own, stored as it comes.
    bool isEach = false;

    void addTo(CLI::App& command);
    [[nodiscard]] bool isGiven() const { return !from.empty(); }
};

/// How the verbs that take rows differ.
struct RowVerb {
    WriteOptions options;
    RowSource source;
    bool creates = false;
    /// "Add", for the label of an edit of several rows: "Add 12 meetings".
    std::string label;
    /// The label of an edit of this row alone.
    std::function<std::string(const Json&, store::Workspace&)> labelOfOne;
    StoreRow store;
};

/// Stores the row that was typed: prints its id once it is on the disk.
[[nodiscard]] base::Result<int> storeTyped(const RowVerb& verb, const Json& typed, const Context& context);
/// Stores the rows of the source: prints their ids, each once it is on the disk.
[[nodiscard]] base::Result<int> storeSource(const RowVerb& verb, const Context& context);

} // namespace entente::cli
