#include "core/chart/resolve_chart.h"

#include "core/series/apply.h"
#include "core/store/actor_table.h"
#include "core/store/guard.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

#include <map>

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

/// Series are read once, however many steps need them.
class SeriesShelf {
  public:
    /// `chart` is whose series they are, for who reads what is missing.
    SeriesShelf(const store::Connection& connection, std::string chart)
        : m_connection(connection), m_chart(std::move(chart)) {}

    const model::SeriesData* find(model::SeriesId id) {
        auto at = m_read.find(id.value);
        if (at == m_read.end())
            at = m_read.emplace(id.value, store::findSeriesData(m_connection, id)).first;
        return at->second ? &*at->second : nullptr;
    }
    const model::SeriesData& need(model::SeriesId id) {
        if (const model::SeriesData* found = find(id))
            return *found;
        throw store::Failure({base::ErrorCode::NotFound,
                              {.field = "series",
                               .value = std::to_string(id.value),
                               .detail = "The chart “" + m_chart + "” names it."}});
    }
    model::SeriesData worked(const SeriesChoice& choice) {
        auto made =
            series::apply(choice.steps, need(choice.series), [this](model::SeriesId id) { return find(id); });
        if (!made)
            throw store::Failure(made.error());
        return std::move(*made);
    }

  private:
    const store::Connection& m_connection;
    std::string m_chart;
    std::map<std::int64_t, std::optional<model::SeriesData>> m_read;
};

void addSteps(const store::Connection& connection, SeriesShelf& shelf, const SeriesChoice& choice,
              const std::string& language, ChartInput& input) {
    const auto titleOf = [&](model::SeriesId id) {
        const model::Series& one = shelf.need(id).series;
        return language == "ja" && !one.titleJa.empty() ? one.titleJa : one.title;
    };
    for (const series::Transform& step : choice.steps) {
        input.steps.push_back(series::inWords(step, titleOf, language));
        for (const model::SeriesId id : step.with) {
            const auto& source = shelf.need(id).series.source;
            if (auto found = source ? store::findSource(connection, *source) : std::nullopt)
                input.otherSources.push_back(std::move(*found));
        }
    }
}

ChartInput inputOf(const store::Connection& connection, SeriesShelf& shelf, const SeriesChoice& choice,
                   const std::string& language) {
    model::SeriesData data = shelf.worked(choice);
    const model::SeriesKey& key = data.series.key;
    const Party reporter = partyOf(connection, key.reporter, language);
    const Party partner = partyOf(connection, key.partner, language);
    ChartInput input{.reporterName = reporter.name,
                     .partnerName = partner.name,
                     .reporterCode = reporter.code,
                     .partnerCode = partner.code};
    if (data.series.source)
        input.source = store::findSource(connection, *data.series.source).value_or(model::Source{});
    addSteps(connection, shelf, choice, language, input);
    input.data = std::move(data);
    return input;
}

} // namespace

base::Result<ChartData> resolveChart(const store::Connection& connection, const ChartSpec& spec,
                                     const ChartContext& context) {
    const auto inputs = store::guarded(connection.path(), [&] {
        std::vector<ChartInput> read;
        SeriesShelf shelf(connection, spec.title);
        for (const SeriesChoice& choice : spec.series)
            read.push_back(inputOf(connection, shelf, choice, context.language));
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

model::SeriesData workedFigures(const store::Connection& connection, const ChartSpec& spec,
                                const SeriesChoice& choice) {
    return SeriesShelf(connection, spec.title).worked(choice);
}

} // namespace entente::chart
