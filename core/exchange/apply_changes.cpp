#include "core/exchange/apply_changes.h"

#include "core/exchange/changeset_code.h"
#include "core/store/guard.h"

#include <fmt/format.h>

namespace entente::exchange {

void mergeChanges(store::Edit& edit, const ChangeFile& file, const Choices& choices) {
    const MergePlan plan = planMerge(edit.connection(), file);
    if (const std::size_t open = plan.unresolved(choices); open > 0)
        throw store::Failure({base::ErrorCode::ChangesClash, {.value = std::to_string(open)}});
    const Schema schema(edit.connection());
    RowStore rows(edit.connection(), schema);
    const Goals goals = plan.resolved(choices, rows);
    const std::string decisions = encodeChangeset(schema, plan.decisions(goals, rows));
    rows.write(edit, goals);
    if (!plan.learned.empty())
        edit.setMerge({plan.learned, decisions});
}

base::Result<store::Changed> applyChanges(store::Workspace& workspace, const ChangeFile& file,
                                          const std::string& name, const Choices& choices) {
    return workspace.edit(fmt::format("Apply changes by {} ({})", file.author, name),
                          [&](store::Edit& edit) { mergeChanges(edit, file, choices); });
}

} // namespace entente::exchange
