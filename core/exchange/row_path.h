#pragma once

#include "core/exchange/row_change.h"
#include "core/exchange/schema_shape.h"

#include <vector>

namespace entente::exchange {

/// The states that a row (or some of its cells) went through on one side, oldest first, none twice in a row.
/// The first is where that side began, the last is how it is there now.
using Path = std::vector<RowState>;

/// Of our side: backwards from what is stored now.
[[nodiscard]] Path pathBack(RowState now, const std::vector<RowChange>& changes);
/// Of the other side: forwards; what their changes do not tell is as `common` has it.
[[nodiscard]] Path pathForward(const RowState& common, std::size_t columns,
                               const std::vector<RowChange>& changes);
/// The path of the unit's cells.
[[nodiscard]] Path projected(const Path& path, const Unit& unit);

/// What becomes of something that two sides went their ways with.
enum class Verdict { Mine, Theirs, Clash };

/// The three-way choice. A side that has not moved, or came back to where it began, yields; so does one that
/// stands where the other has been and gone on from. The other side, asked the same, comes to the same.
[[nodiscard]] Verdict judge(const Path& mine, const Path& theirs);

} // namespace entente::exchange
