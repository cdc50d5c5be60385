#pragma once

#include "core/table/table_spec.h"
#include "ui/records/table_listing.h"

#include <QObject>

class QTableView;

namespace entente::ui {

/// The columns of a table as somebody likes them: which, in what order, how wide. What nobody chose is left
/// to the room: where it is short, the columns that matter least go first.
class TableColumns : public QObject {
    Q_OBJECT

  public:
    TableColumns(QTableView& table, std::vector<ColumnLook> looks);

    /// Empty while nobody chose anything.
    [[nodiscard]] const std::vector<table::ColumnChoice>& choices() const { return m_choices; }
    /// Unknown columns are passed over; those that are not named follow.
    void setChoices(const std::vector<table::ColumnChoice>& choices);
    /// All columns with what is chosen for each, in the order of the screen.
    [[nodiscard]] std::vector<table::ColumnChoice> all() const;
    [[nodiscard]] bool isHidden(std::size_t column) const;
    /// By a person: the last column that is left stays.
    void setHidden(std::size_t column, bool hidden);
    void move(std::size_t column, int by);
    /// Those that are not hidden by choice, in the order of the screen.
    [[nodiscard]] std::vector<std::size_t> shownOrder() const;
    /// Gives the columns the room that there is.
    void fit();

  Q_SIGNALS:
    /// Somebody chose otherwise.
    void chosen();

  private:
    [[nodiscard]] const table::ColumnChoice* choiceOf(std::size_t column) const;
    [[nodiscard]] int widthOf(std::size_t column) const;
    void choose(std::vector<table::ColumnChoice> choices);
    void applyOrder();
    void sectionMoved();
    void sectionResized(int column, int width);
    [[nodiscard]] int hideWhatDoesNotFit(int room);
    void shareRoom(int left);

    QTableView& m_table;
    std::vector<ColumnLook> m_looks;
    std::vector<table::ColumnChoice> m_choices;
    /// The header moves because it was told to.
    bool m_arranging = false;
};

} // namespace entente::ui
