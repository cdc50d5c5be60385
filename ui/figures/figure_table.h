#pragma once

#include "ui/widgets/data_table.h"

namespace entente::ui {

class ObservationModel;

/// The figures behind a chart, read only. Copy puts the selected rows on the clipboard as tab-separated text,
/// all of them when fewer than two are selected.
class FigureTable : public DataTable {
    Q_OBJECT

  public:
    explicit FigureTable(ObservationModel& model, QWidget* parent = nullptr);

    void retranslate();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void copy() const;
    void sizeColumns();

    ObservationModel& m_model;
    QAction* m_copy;
};

} // namespace entente::ui
