#pragma once

#include "core/chart/chart_data.h"
#include "core/chart/chart_spec.h"
#include "core/model/ids.h"

#include <QList>
#include <QObject>

class QAction;

namespace entente::ui {

class ChartKeeper;
class ViewContext;

/// What can be done with the chart that is shown: put it on a slide, write it into a file, copy it.
class ChartActions : public QObject {
    Q_OBJECT

  public:
    ChartActions(ViewContext& context, ChartKeeper& keeper, QObject* parent);

    [[nodiscard]] QList<QAction*> actions() const;
    /// Null data: nothing is drawn. The id is invalid for a chart that is not kept, or not as it is shown.
    void setChart(const chart::ChartData* data, const chart::ChartSpec& spec, model::ChartId id);
    void retranslate();

    void addToDeck();
    void exportTo(const QString& path);
    void copy();

  private:
    void chooseFile();

    ViewContext& m_context;
    ChartKeeper& m_keeper;
    const chart::ChartData* m_data = nullptr;
    chart::ChartSpec m_spec;
    model::ChartId m_id;
    QString m_folder;
    QAction* m_addToDeck;
    QAction* m_export;
    QAction* m_copy;
};

} // namespace entente::ui
