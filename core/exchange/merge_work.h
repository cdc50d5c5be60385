#pragma once

// For the planning of a merge, which goes through steps: each decides what it can, and takes out what the
// later ones need not look at any more.

#include "core/exchange/merge_plan.h"
#include "core/exchange/row_changes.h"
#include "core/exchange/row_path.h"
#include "core/exchange/row_store.h"
#include "core/exchange/row_words.h"
#include "core/exchange/schema_shape.h"

#include <map>
#include <set>

namespace entente::exchange {

/// What both sides did that the other has not seen.
struct MergeSides {
    std::vector<store::ChangeEntry> theirs;
    std::vector<store::ChangeEntry> ours;
};

/// What both sides did with one row that the colleague changed.
struct RowSides {
    Path mine;
    Path theirs;
};

class MergeWork {
  public:
    MergeWork(const store::Connection& connection, const Schema& schema, const MergeSides& sides);

    /// Where they ended up with each row that they changed.
    [[nodiscard]] std::map<RowKey, TheirRow> theirRows() const;

    // In this order.
    void settleDeletions();
    void settleLists();
    void settleRows();
    void settleTwins();
    void settleReferences();

    /// Takes what was found.
    void conclude(MergePlan& plan);

  private:
    using Keys = std::vector<RowKey>;

    // merge_work.cpp
    [[nodiscard]] RowSides sidesOf(const RowKey& key);
    [[nodiscard]] RowState planned(const RowKey& key);
    OpenClash& addClash(ClashKind kind, const RowKey& key, const std::string& field);
    [[nodiscard]] ClashSide side(int table, const RowState& row);
    [[nodiscard]] ClashSide side(int table, const RowState& row, const Unit& unit);

    // merge_rows.cpp
    void settleRow(const RowKey& key, const RowSides& sides);
    void settleCells(const RowKey& key, const RowSides& sides);
    void settleOrders();
    void settleOrder(const RowKey& list, const Keys& clashing);

    // merge_lists.cpp
    void settleList(int table, std::int64_t owner);

    // merge_deletions.cpp
    [[nodiscard]] std::optional<RowKey> rootOf(std::int64_t owner);
    void settleOwner(const RowKey& root, const Keys& parts);
    [[nodiscard]] Keys changedByUs(std::int64_t owner, const Keys& exceptSame);
    void deletedByThem(const RowKey& root, const Keys& parts);
    void deletedByUs(const RowKey& root, const Keys& parts, const RowChanges& ours);

    // merge_references.cpp
    void keepWhatIsReferredTo();
    void keepForUs(const RowKey& root);
    void dropLostReferences();
    void lost(const RowKey& root, const RowChanges& ours, const Keys& referring);

    // merge_twins.cpp
    void settleTwin(const RowKey& theirs, const RowKey& ours);

    const Schema& m_schema;
    RowStore m_rows;
    const MergeSides& m_given;
    RowChanges m_theirs;
    RowChanges m_mine;
    /// Rows that the colleague changed and that are not settled yet.
    std::map<RowKey, RowSides> m_sides;
    Goals m_goals;
    std::vector<OpenClash> m_clashes;
    /// The clash about the deletion of a thing.
    std::map<RowKey, std::size_t> m_deletions;
    /// Parts of one owner whose place in the order both changed, by table and owner.
    std::map<RowKey, Keys> m_orders;
    RowWords m_words;
};

/// Rows that refer to a thing from outside it, with the column that does.
struct Referrer {
    RowKey key;
    Row row;
    int column = 0;
};
[[nodiscard]] std::vector<Referrer> referrersTo(const RowKey& root, const Schema& schema, RowStore& rows);
/// The row without that reference; nothing is left of one that is about it.
[[nodiscard]] RowState withoutReference(const TableShape& table, const Row& row, int column);
/// Throws the Failure of a file that builds on what is not here.
[[noreturn]] void throwIncomplete();

} // namespace entente::exchange
