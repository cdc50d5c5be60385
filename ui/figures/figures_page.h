#pragma once

#include "core/series/companions.h"
#include "ui/figures/figure_rows.h"
#include "ui/session/read_slot.h"
#include "ui/widgets/page.h"

class QLineEdit;

namespace entente::ui {

class ChartActions;
class ChartKeeper;
class ChartPanel;
class SavedCharts;
class SectionHeader;
class SeriesModel;
class SeriesTable;

/// Series beside the chart of those that are chosen, and the charts that were kept of them.
class FiguresPage : public Page {
    Q_OBJECT

  public:
    FiguresPage(ViewContext& context, FiguresKind kind, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] int hiddenByFocus() const override;
    [[nodiscard]] bool wantsInspector() const override { return false; }
    [[nodiscard]] QList<QAction*> pageActions() const override;

    [[nodiscard]] ChartPanel& panel() const { return *m_panel; }
    [[nodiscard]] SeriesTable& table() const { return *m_table; }
    [[nodiscard]] SavedCharts& savedCharts() const { return *m_saved; }
    [[nodiscard]] ChartActions& chartActions() const { return *m_actions; }

    void choose(const std::vector<model::SeriesId>& series);
    /// Works the figures of all chosen series out; says why where one of them cannot be.
    void workOut(const series::ViewChoice& view);
    void showSaved(model::ChartId id);

  protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

  private:
    void arrange();
    [[nodiscard]] QWidget* makeSide();
    void listen();
    void listenToSession();
    void reload();
    void take(FigureLists lists);
    void obeyFocus();
    void setWording();
    void draw();
    void updateActions();
    void save();

    FiguresKind m_kind;
    bool m_isStale = true;
    ReadSlot m_slot;
    /// As chosen, before the focus limits its period.
    chart::ChartSpec m_spec;
    std::vector<model::Series> m_companions;
    model::ChartId m_shownChart;
    SeriesModel* m_model;
    QLineEdit* m_filter;
    SeriesTable* m_table;
    SectionHeader* m_savedHeader;
    SavedCharts* m_saved;
    ChartPanel* m_panel;
    ChartKeeper* m_keeper;
    ChartActions* m_actions;
};

class DefencePage : public FiguresPage {
    Q_OBJECT

  public:
    explicit DefencePage(ViewContext& context, QWidget* parent = nullptr);
};

class TradePage : public FiguresPage {
    Q_OBJECT

  public:
    explicit TradePage(ViewContext& context, QWidget* parent = nullptr);
};

} // namespace entente::ui
