#pragma once

#include "ui/records/shown_table.h"
#include "ui/records/table_arrangement.h"

#include <QAbstractTableModel>

#include <memory>
#include <set>

namespace entente::ui {

/// The rows of a page with a table, under headings where they stand in groups. It shows a listing that was
/// made elsewhere, in the arrangement that it is given; a newer one is put in place row by row, so that
/// selection and scroll position stay.
class ListingModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Role { EntryIdRole = Qt::UserRole, QuietRole };

    explicit ListingModel(std::vector<ColumnLook> columns, QObject* parent = nullptr);

    /// `fresh` when it is another file or focus: nothing of the old rows is kept.
    void setListing(std::shared_ptr<const TableListing> listing, Arrangement arrangement, bool fresh);
    /// Of the listing that is shown.
    void setArrangement(Arrangement arrangement);
    /// The language or a name changed.
    void setWords(const Words& words);

    /// Whether the row is the heading of a group.
    [[nodiscard]] bool isSection(int row) const;
    [[nodiscard]] bool isFolded(int row) const;
    /// Hides or shows the rows under the heading in that row.
    void setFolded(int row, bool folded);
    void setAllFolded(bool folded);
    [[nodiscard]] bool isGrouped() const { return !m_now.arrangement->sections.empty(); }

    [[nodiscard]] const std::vector<ColumnLook>& columns() const { return m_columns; }
    [[nodiscard]] const std::shared_ptr<const TableListing>& listing() const { return m_now.listing; }
    [[nodiscard]] const Words& words() const { return m_words; }
    /// None for a heading.
    [[nodiscard]] EntryId idAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(EntryId id) const;
    [[nodiscard]] std::string titleAt(int row) const;
    /// Everything that is shown now, also what is folded away, under a title; `order` names the columns.
    [[nodiscard]] ShownTable shown(const QString& title, std::vector<std::size_t> order) const;
    /// How many rows pass, also those that are folded away.
    [[nodiscard]] int passing() const { return static_cast<int>(m_now.arrangement->rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for the ranks of the column: they take too long to be worked out here.
    void sort(int column, Qt::SortOrder order) override;

  Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);

  private:
    /// Rows of the listing, and headings: places in the arrangement's sections with a bit of their own.
    using Shown = std::vector<std::uint32_t>;
    static constexpr std::uint32_t kSectionBit = 0x8000'0000U;
    [[nodiscard]] static bool isHeading(std::uint32_t entry) { return (entry & kSectionBit) != 0; }
    struct Standing {
        std::shared_ptr<const TableListing> listing;
        std::shared_ptr<const Arrangement> arrangement;
        Shown shown;

        /// Of an entry of `shown`: the row's own, or one that stands for the heading.
        [[nodiscard]] std::int64_t idOf(std::uint32_t entry) const;
        [[nodiscard]] const Section& sectionOf(std::uint32_t entry) const;
        [[nodiscard]] std::vector<std::int64_t> sortedIds() const;
    };

    [[nodiscard]] std::uint32_t entryAt(int row) const { return m_now.shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QVariant sectionData(const Section& section, int column, int role) const;
    [[nodiscard]] Standing standing(std::shared_ptr<const TableListing> listing,
                                    std::shared_ptr<const Arrangement> arrangement) const;
    void replaceAll(Standing wanted);
    /// From what is shown to this, by the fewest moves; falls back to a reset where they would be too many.
    void become(Standing wanted);
    void removeAllBut(const std::vector<std::int64_t>& sortedIds);
    void bringIntoOrder(const Shown& wanted);
    void insertMissing(const Shown& wanted);
    /// The rows are the same, in the same order.
    void tellDifferences(const Standing& before);

    std::vector<ColumnLook> m_columns;
    Words m_words;
    Standing m_now;
    /// Keys of the sections that are folded away.
    std::set<std::string> m_folded;
};

} // namespace entente::ui
