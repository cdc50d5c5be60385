#pragma once

#include "ui/overview/overview_data.h"
#include "ui/session/read_slot.h"
#include "ui/widgets/page.h"

#include <optional>

class QGridLayout;
class QScrollArea;

namespace entente::ui {

/// The alliance at a glance. Each tile is a button that leads to its view.
class OverviewPage : public Page {
    Q_OBJECT

  public:
    explicit OverviewPage(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] bool wantsInspector() const override { return false; }

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void sessionChanged();
    void read();
    void rebuild();
    void showEmpty();
    void arrange();

    QScrollArea* m_area;
    QWidget* m_board = nullptr;
    std::vector<QWidget*> m_tiles;
    std::optional<OverviewData> m_data;
    ReadSlot m_slot;
    int m_columns = 0;
    bool m_isStale = true;
};

} // namespace entente::ui
