#pragma once

#include "core/store/undefended.h"
#include "ui/records/table_listing.h"

namespace entente::ui {

/// One row of the table of what cannot be defended yet.
struct ListedGap {
    store::Undefended fact;
    bool operator==(const ListedGap&) const = default;
};

/// Which of them are listed.
enum class GapChoice { All, Unsourced, OnlyWeak, Unverified };

[[nodiscard]] inline EntryId idOf(const ListedGap& row) { return EntryId{row.fact.id}; }
[[nodiscard]] inline std::string titleOf(const ListedGap& row) { return row.fact.title; }

[[nodiscard]] std::vector<Column<ListedGap>> gapColumns();

/// As many as a person can work through; a workspace may have a million. Throws: it runs inside a query of
/// the session.
inline constexpr int kMostGaps = 20'000;
[[nodiscard]] std::shared_ptr<const TableListing> listGaps(const store::Connection& connection,
                                                           GapChoice choice);

} // namespace entente::ui
