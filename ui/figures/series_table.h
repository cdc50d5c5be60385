#pragma once

#include "core/model/ids.h"
#include "ui/widgets/data_table.h"

#include <vector>

namespace entente::ui {

class SeriesModel;

/// The table in which series are chosen for the chart. A click or an arrow key chooses one; Ctrl-click, Space
/// or the box at the left adds one or takes it away; Shift extends. What a filter hides stays chosen until
/// one is chosen alone.
class SeriesTable : public DataTable {
    Q_OBJECT

  public:
    explicit SeriesTable(SeriesModel& model, QWidget* parent = nullptr);

    /// Shows the model's choice as the selection.
    void showChosen();

  Q_SIGNALS:
    void chosenByUser(const std::vector<entente::model::SeriesId>& chosen);

  protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] bool isOnBox(const QModelIndex& index, const QPoint& position) const;
    void setUpColumns();

    SeriesModel& m_model;
    /// The last selection came by a plain click or key, so that nothing hidden stays.
    mutable bool m_choosesAlone = false;
    bool m_isShowing = false;
};

} // namespace entente::ui
