#pragma once

#include "ui/figures/figure_rows.h"

#include <QListWidget>

namespace entente::ui {

/// The charts that were kept: Enter or a click shows one, F2 renames it in place, Delete deletes it.
class SavedCharts : public QListWidget {
    Q_OBJECT

  public:
    explicit SavedCharts(QWidget* parent = nullptr);

    void setCharts(const std::vector<SavedChart>& charts);
    [[nodiscard]] const SavedChart* find(model::ChartId id) const;
    /// An id that is not there marks none.
    void mark(model::ChartId id);
    void retranslate();

  Q_SIGNALS:
    void chosen(entente::model::ChartId id);
    void renamed(entente::model::ChartId id, const QString& title);
    void deleteRequested(entente::model::ChartId id);

  private:
    [[nodiscard]] static model::ChartId idOf(const QListWidgetItem& item);
    void fill();

    std::vector<SavedChart> m_charts;
    QAction* m_rename;
    QAction* m_delete;
    bool m_isFilling = false;
};

} // namespace entente::ui
