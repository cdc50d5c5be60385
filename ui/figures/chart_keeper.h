#pragma once

#include "core/chart/chart_spec.h"
#include "core/model/document.h"

#include <QObject>

#include <functional>

namespace entente::ui {

class ViewContext;

/// Keeps charts in the workspace; every change is one edit that can be undone. Failures go to the window.
class ChartKeeper : public QObject {
    Q_OBJECT

  public:
    explicit ChartKeeper(ViewContext& context, QObject* parent = nullptr);

    using Kept = std::function<void(model::ChartId)>;

    /// Under a new id when none is given; a chart of the same title and content is not kept twice.
    void keep(model::ChartId id, const chart::ChartSpec& spec, Kept kept);
    void rename(model::ChartId id, const QString& title);
    void remove(model::ChartId id, const QString& title);

  private:
    ViewContext& m_context;
};

/// The slide that shows a kept chart.
[[nodiscard]] model::SlideDocument chartSlide(model::ChartId id, const std::string& title);

} // namespace entente::ui
