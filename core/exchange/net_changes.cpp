#include "core/exchange/net_changes.h"

#include <algorithm>
#include <map>

namespace entente::exchange {
namespace {

using store::ChangeEntry;
using store::ChangeKind;

struct Turns {
    int undone = 0;
    model::ChangeId last;
};

std::map<model::ChangeId, Turns> turnsOf(const std::vector<ChangeEntry>& changes) {
    std::map<model::ChangeId, Turns> turns;
    for (const ChangeEntry& change : changes) {
        if (change.kind == ChangeKind::Edit || !change.target)
            continue;
        Turns& turn = turns[*change.target];
        turn.undone += change.kind == ChangeKind::Undo ? 1 : -1;
        turn.last = change.id;
    }
    return turns;
}

} // namespace

std::vector<ChangeEntry> netChanges(std::vector<ChangeEntry> changes) {
    const auto turns = turnsOf(changes);
    std::map<model::ChangeId, model::ChangeId> broughtBy;
    for (const ChangeEntry& change : changes) {
        if (change.kind == ChangeKind::Edit)
            broughtBy[change.id] = change.via.value_or(model::ChangeId{});
    }
    const auto isUndone = [&](model::ChangeId edit) {
        for (auto at = broughtBy.find(edit); at != broughtBy.end(); at = broughtBy.find(at->second)) {
            if (const auto turn = turns.find(at->first); turn != turns.end() && turn->second.undone != 0)
                return true;
        }
        return false;
    };
    std::erase_if(changes, [&](const ChangeEntry& change) {
        if (isUndone(change.id) || (change.via && isUndone(*change.via)))
            return true;
        if (change.kind == ChangeKind::Edit || !change.target)
            return false;
        const Turns& turn = turns.at(*change.target);
        return broughtBy.contains(*change.target) || turn.undone == 0 || change.id != turn.last;
    });
    return changes;
}

} // namespace entente::exchange
