#include "ui/figures/chart_keeper.h"

#include "core/slides/slide_json.h"
#include "core/store/document_table.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <algorithm>
#include <memory>

namespace entente::ui {
namespace {

model::ChartDocument documentOf(model::ChartId id, const chart::ChartSpec& spec) {
    return {
        .id = id, .title = spec.title, .specVersion = chart::kChartSpecVersion, .spec = chart::toJson(spec)};
}

/// The id of a chart that says the same already.
model::ChartId twinOf(const store::Connection& connection, const model::ChartDocument& chart) {
    const auto charts = store::listCharts(connection);
    const auto found = std::ranges::find_if(charts, [&](const model::ChartDocument& other) {
        return other.title == chart.title && other.specVersion == chart.specVersion &&
               other.spec == chart.spec;
    });
    return found == charts.end() ? model::ChartId{} : found->id;
}

} // namespace

ChartKeeper::ChartKeeper(ViewContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void ChartKeeper::keep(model::ChartId id, const chart::ChartSpec& spec, Kept kept) {
    auto given = std::make_shared<model::ChartId>(id);
    const auto change = [given, document = documentOf(id, spec)](store::Edit& edit) {
        if (!*given)
            *given = twinOf(edit.connection(), document);
        if (!*given || document.id)
            *given = store::putChart(edit, document);
    };
    m_context.session()->edit(
        this, tr("Save chart “%1”").arg(toQt(spec.title)), change,
        [this, given, kept = std::move(kept)](const base::Result<store::Changed>& result) {
            if (!result)
                Q_EMIT m_context.errorRequested(result.error());
            else
                kept(*given);
        });
}

void ChartKeeper::rename(model::ChartId id, const QString& title) {
    const auto change = [id, title = toStd(title)](store::Edit& edit) {
        auto chart = store::findChart(edit.connection(), id);
        if (!chart)
            throw store::Failure({base::ErrorCode::NotFound, {.value = title}});
        chart->title = title;
        store::putChart(edit, *chart);
    };
    m_context.session()->edit(this, tr("Rename chart to “%1”").arg(title), change,
                              [this](const base::Result<store::Changed>& result) {
                                  if (!result)
                                      Q_EMIT m_context.errorRequested(result.error());
                              });
}

void ChartKeeper::remove(model::ChartId id, const QString& title) {
    m_context.session()->edit(
        this, tr("Delete chart “%1”").arg(title), [id](store::Edit& edit) { store::deleteChart(edit, id); },
        [this](const base::Result<store::Changed>& result) {
            if (!result)
                Q_EMIT m_context.errorRequested(result.error());
        });
}

model::SlideDocument chartSlide(model::ChartId id, const std::string& title) {
    const slides::SlideChoice choice{.content = slides::ChartChoice{{.id = id, .title = title}}};
    return {.kind = std::string(slides::slideKindCode(choice.kind())),
            .title = title,
            .specVersion = slides::kSlideSpecVersion,
            .spec = slides::toJson(choice)};
}

} // namespace entente::ui
