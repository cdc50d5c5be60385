#pragma once

#include "ui/records/shown_table.h"

#include <QAbstractTableModel>

#include <memory>

namespace entente::ui {

/// The rows of a page with a table. It shows a listing that was made elsewhere, filtered and in the order of
/// the ranks that it is given; a newer listing is put in place row by row, so that selection and scroll
/// position stay.
class ListingModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Role { EntryIdRole = Qt::UserRole, QuietRole };

    explicit ListingModel(std::vector<ColumnLook> columns, QObject* parent = nullptr);

    /// `fresh` when it is another file or focus: nothing of the old rows is kept.
    void setListing(std::shared_ptr<const TableListing> listing, Ranks ranks, bool fresh);
    void setRanks(Ranks ranks, Qt::SortOrder order);
    /// All words of the text must be found.
    void setFilter(const QString& text);
    /// The language or a name changed.
    void setWords(const Words& words);

    [[nodiscard]] const std::vector<ColumnLook>& columns() const { return m_columns; }
    [[nodiscard]] const std::shared_ptr<const TableListing>& listing() const { return m_listing; }
    [[nodiscard]] const Words& words() const { return m_words; }
    [[nodiscard]] EntryId idAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(EntryId id) const;
    [[nodiscard]] std::string titleAt(int row) const;
    /// Everything that is shown now, under a title.
    [[nodiscard]] ShownTable shown(const QString& title) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for the ranks of the column: they take too long to be worked out here.
    void sort(int column, Qt::SortOrder order) override;

  Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);

  private:
    using Shown = std::vector<std::uint32_t>;

    /// The row of the listing that is shown in this row of the table.
    [[nodiscard]] std::uint32_t listedAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Shown arranged() const;
    [[nodiscard]] bool passes(std::uint32_t listed) const;
    void rearrange();
    void replaceAll(std::shared_ptr<const TableListing> listing, Shown shown);
    /// From what is shown to this, by the fewest moves; falls back to a reset where they would be too many.
    void become(std::shared_ptr<const TableListing> listing, Shown shown);
    void removeAllBut(const std::vector<std::int64_t>& sortedIds);
    void bringIntoOrder(const Shown& wanted);
    void insertMissing(const Shown& wanted);
    /// The rows are the same, in the same order.
    void tellDifferences(const TableListing& before, const Shown& shownBefore);

    std::vector<ColumnLook> m_columns;
    Words m_words;
    std::shared_ptr<const TableListing> m_listing;
    Ranks m_ranks;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::string> m_filter;
    Shown m_shown;
};

} // namespace entente::ui
