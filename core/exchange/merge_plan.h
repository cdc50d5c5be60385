#pragma once

#include "core/exchange/change_file.h"
#include "core/exchange/row_store.h"
#include "core/store/connection.h"

#include <map>
#include <string>
#include <vector>

namespace entente::exchange {

/// One side of a clash in words, or that nothing is there on it.
struct ClashSide {
    bool isThere = false;
    std::string text;
    bool operator==(const ClashSide&) const = default;
};

enum class ClashKind {
    /// Both changed one field, or filled the same place differently.
    Field,
    /// Both put the parts of one thing in another order.
    Order,
    /// Both changed a list that is only read as a whole: somebody's names.
    List,
    /// One deleted what the other changed or refers to.
    Deleted,
    /// Both made a thing with a name that only one can have.
    Twin,
};

enum class Choice { Mine, Theirs };
/// By the clash's id.
using Choices = std::map<std::string, Choice>;

/// What a person has to decide. Table and field are the schema's names, for which ui has words.
struct Clash {
    /// The same each time the file is looked at: "record/123/date".
    std::string id;
    ClashKind kind = ClashKind::Field;
    std::string table;
    std::string field;
    /// What it is about: the title or name of the thing.
    std::string subject;
    ClashSide base;
    ClashSide mine;
    ClashSide theirs;
    bool operator==(const Clash&) const = default;
};

/// A row as it becomes when the choice is for theirs; of some columns only, or (none named) the whole row.
struct Patch {
    RowKey key;
    RowState row;
    std::vector<int> columns;
};

struct OpenClash {
    Clash clash;
    std::vector<Patch> ifTheirs;
};

/// Where the colleague ended up with a row, and which of its cells either side changed.
struct TheirRow {
    RowState end;
    std::vector<bool> theirs;
    std::vector<bool> ours;
};

/// What applying a file would do here. Without choices every clash is kept as it is here.
struct MergePlan {
    /// What can be done without asking.
    Goals goals;
    std::vector<OpenClash> clashes;
    std::map<RowKey, TheirRow> theirs;
    /// The changes that are not here yet.
    std::vector<store::ChangeEntry> learned;

    [[nodiscard]] std::size_t unresolved(const Choices& choices) const;
    /// All rows that are to be written.
    [[nodiscard]] Goals resolved(const Choices& choices, RowStore& rows) const;
    /// What it takes to come from where either side's changes end to what is here after `written` (what
    /// resolved() gave): nothing where only one side changed a thing.
    [[nodiscard]] std::vector<RowChange> decisions(const Goals& written, RowStore& rows) const;
};

/// Compares a colleague's changes with what is here. Throws a Failure: ChangesForeign, ChangesIncomplete,
/// ChangeFileCorrupt.
[[nodiscard]] MergePlan planMerge(const store::Connection& connection, const ChangeFile& file);

} // namespace entente::exchange
