#pragma once

#include "core/exchange/merge_plan.h"
#include "core/store/workspace.h"

#include <string>
#include <vector>

namespace entente::exchange {

/// One thing that applying a file does without asking.
struct AppliedChange {
    enum class Kind { Added, Changed, Deleted };
    Kind kind = Kind::Changed;
    std::string table;
    /// Empty when it is about whole rows.
    std::string field;
    std::string subject;
    /// Empty when several rows are told as one.
    std::string before;
    std::string after;
    int rows = 1;
    bool operator==(const AppliedChange&) const = default;
};

/// What a file would do here.
struct MergePreview {
    std::vector<AppliedChange> automatic;
    std::vector<Clash> clashes;
    /// Everything in the file is here already.
    bool isKnown = false;
};

/// Looks without changing anything. Throws as planMerge() does.
[[nodiscard]] MergePreview previewChanges(const store::Connection& connection, const ChangeFile& file);

/// Applies the file as part of an edit, as applyChanges() does. Throws its errors as Failures.
void mergeChanges(store::Edit& edit, const ChangeFile& file, const Choices& choices);

/// Applies the file in one edit, which one undo takes back. `name` is the file's, for the label. A file that
/// is known already changes nothing. Errors: ChangesClash while a clash has no choice, those of planMerge()
/// and of Workspace::edit; nothing is changed then.
[[nodiscard]] base::Result<store::Changed> applyChanges(store::Workspace& workspace, const ChangeFile& file,
                                                        const std::string& name, const Choices& choices);

} // namespace entente::exchange
