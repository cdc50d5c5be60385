#include "core/chart/resolve_chart.h"

#include "core/store/actor_table.h"
#include "core/store/guard.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

namespace entente::chart {
namespace {

struct Party {
    std::string name;
    std::string code;
};

Party partyOf(const store::Connection& connection, const std::optional<model::ActorId>& id,
              const std::string& language) {
    const auto actor = id ? store::findActor(connection, *id) : std::nullopt;
    return actor ? Party{model::shortNameIn(actor->names, language), actor->code} : Party{};
}

ChartInput inputOf(const store::Connection& connection, const SeriesChoice& choice, const ChartSpec& spec,
                   const std::string& language) {
    auto data = store::findSeriesData(connection, choice.series);
    if (!data) {
        throw store::Failure({base::ErrorCode::NotFound,
                              {.field = "series",
                               .value = std::to_string(choice.series.value),
                               .detail = "The chart “" + spec.title + "” names it."}});
    }
    const model::SeriesKey& key = data->series.key;
    const Party reporter = partyOf(connection, key.reporter, language);
    const Party partner = partyOf(connection, key.partner, language);
    ChartInput input{.reporterName = reporter.name,
                     .partnerName = partner.name,
                     .reporterCode = reporter.code,
                     .partnerCode = partner.code};
    if (data->series.source)
        input.source = store::findSource(connection, *data->series.source).value_or(model::Source{});
    input.data = std::move(*data);
    return input;
}

} // namespace

base::Result<ChartData> resolveChart(const store::Connection& connection, const ChartSpec& spec,
                                     const ChartContext& context) {
    const auto inputs = store::guarded(connection.path(), [&] {
        std::vector<ChartInput> read;
        for (const SeriesChoice& choice : spec.series)
            read.push_back(inputOf(connection, choice, spec, context.language));
        return read;
    });
    if (!inputs)
        return tl::unexpected(inputs.error());
    return buildChart(spec, *inputs, context);
}

base::Result<ChartData> resolveChart(const store::Connection& connection, const model::ChartDocument& chart,
                                     const ChartContext& context) {
    auto spec = chartSpecFromJson(chart.spec);
    if (!spec)
        return tl::unexpected(spec.error());
    spec->title = chart.title;
    return resolveChart(connection, *spec, context);
}

} // namespace entente::chart
