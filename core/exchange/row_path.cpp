#include "core/exchange/row_path.h"

#include <algorithm>

namespace entente::exchange {
namespace {

void push(Path& path, RowState state) {
    if (path.empty() || path.back() != state)
        path.push_back(std::move(state));
}

/// `row` with the cells that `told` tells.
Row overlaid(Row row, const Row& told) {
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (told[i])
            row[i] = told[i];
    }
    return row;
}

RowState overlaid(const RowState& row, const Row& told) { return overlaid(row.value_or(told), told); }

bool hasLeft(const Path& path, const RowState& state) {
    return std::find(path.begin(), path.end() - 1, state) != path.end() - 1;
}

} // namespace

Path pathBack(RowState now, const std::vector<RowChange>& changes) {
    Path path;
    push(path, std::move(now));
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        push(path, change->isUpdate() ? overlaid(path.back(), *change->after) : change->after);
        push(path, change->isUpdate() ? overlaid(path.back(), *change->before) : change->before);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

Path pathForward(const RowState& common, std::size_t columns, const std::vector<RowChange>& changes) {
    Path path;
    const Row blank(columns);
    for (const RowChange& change : changes) {
        const RowState& last = path.empty() ? common : path.back();
        push(path, change.isUpdate() ? overlaid(last.value_or(blank), *change.before) : change.before);
        push(path, change.isUpdate() ? overlaid(path.back(), *change.after) : change.after);
    }
    return path;
}

Path projected(const Path& path, const Unit& unit) {
    Path cells;
    for (const RowState& row : path)
        push(cells, projected(row, unit));
    return cells;
}

Verdict judge(const Path& mine, const Path& theirs) {
    if (mine.back() == theirs.back())
        return Verdict::Mine;
    if (mine.size() == 1)
        return Verdict::Theirs;
    if (theirs.front() == theirs.back())
        return Verdict::Mine;
    if (mine.front() == mine.back())
        return Verdict::Theirs;
    const bool weAreBehind = hasLeft(theirs, mine.back());
    const bool theyAreBehind = hasLeft(mine, theirs.back());
    if (weAreBehind == theyAreBehind)
        return Verdict::Clash;
    return weAreBehind ? Verdict::Theirs : Verdict::Mine;
}

} // namespace entente::exchange
