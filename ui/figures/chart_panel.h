#pragma once

#include "core/series/companions.h"
#include "ui/figures/shown_chart.h"
#include "ui/session/read_slot.h"

#include <QWidget>

class QStackedWidget;

namespace entente::ui {

class ChartBar;
class ChartWidget;
class EmptyState;
class FigureTable;
class ObservationModel;
class TextLabel;
class ViewContext;

/// A chart with its title and kind above and its figures as a table below. Reads in the worker; what cannot
/// be drawn is said in the chart's place.
class ChartPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ChartPanel(ViewContext& context, QWidget* parent = nullptr);
    ~ChartPanel() override;

    void show(const chart::ChartSpec& spec);
    void clear();
    void setCanSave(bool can);
    void retranslate();

    /// Null while nothing is drawn.
    [[nodiscard]] const chart::ChartData* data() const;
    [[nodiscard]] const chart::ChartSpec& spec() const { return m_spec; }
    /// The sentence in the chart's place; empty while one is drawn.
    [[nodiscard]] QString notice() const;

  Q_SIGNALS:
    void titleChosen(const QString& title);
    void kindChosen(entente::chart::ChartKind kind);
    void viewChosen(const entente::series::ViewChoice& view);
    void saveRequested();
    /// Another chart, or none, is there now.
    void shown();

  private:
    void take(base::Result<ShownChart> chart);
    void showNotice(const base::Error& error);

    ViewContext& m_context;
    ReadSlot m_slot;
    chart::ChartSpec m_spec;
    bool m_isDrawn = false;
    ChartBar* m_bar;
    QStackedWidget* m_stack;
    ChartWidget* m_chart;
    TextLabel* m_notice;
    EmptyState* m_empty;
    ObservationModel* m_figures;
    FigureTable* m_table;
};

} // namespace entente::ui
