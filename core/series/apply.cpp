#include "core/series/apply.h"

#include "core/series/change.h"
#include "core/series/combine.h"
#include "core/series/figures.h"
#include "core/series/prices.h"
#include "core/series/years.h"

namespace entente::series {
namespace {

using Found = std::vector<SeriesData>;

base::Result<Found> foundFor(const Transform& step, const SeriesLookup& lookup) {
    Found found;
    for (const model::SeriesId id : step.with) {
        const SeriesData* one = lookup(id);
        if (one == nullptr)
            return base::fail(base::ErrorCode::NotFound,
                              {.field = "series", .value = std::to_string(id.value)});
        found.push_back(*one);
    }
    return found;
}

std::size_t neededBy(const Transform& step) {
    switch (step.kind) {
    case TransformKind::ConstantPrices:
    case TransformKind::ShareOf:
    case TransformKind::PerHead:
    case TransformKind::Sum:
    case TransformKind::Balance:
    case TransformKind::Ratio:
        return 1;
    default:
        return 0;
    }
}

base::Result<SeriesData> done(const Transform& step, const SeriesData& data, Found with) {
    switch (step.kind) {
    case TransformKind::Exchange:
        return step.rate ? exchangeAt(data, *step.rate, step.currency) : exchange(data, with, step.currency);
    case TransformKind::ConstantPrices:
        return constantPrices(data, with.front(), step.baseYear);
    case TransformKind::ShareOf:
        return shareOf(data, with.front());
    case TransformKind::PerHead:
        return perHead(data, with.front());
    case TransformKind::Index:
        return indexed(data, step.baseYear);
    case TransformKind::Growth:
        return growth(data);
    case TransformKind::Difference:
        return difference(data);
    case TransformKind::Cumulative:
        return cumulative(data);
    case TransformKind::MovingAverage:
        return movingAverage(data, step.window);
    case TransformKind::Sum:
        with.insert(with.begin(), data);
        return sum(with);
    case TransformKind::Balance:
        return balance(data, with.front());
    case TransformKind::Ratio:
        return ratio(data, with.front());
    case TransformKind::Years:
        return inYears(data, step.years);
    }
    return data;
}

} // namespace

base::Result<SeriesData> apply(const std::vector<Transform>& steps, const SeriesData& data,
                               const SeriesLookup& lookup) {
    SeriesData made = data;
    for (const Transform& step : steps) {
        auto with = foundFor(step, lookup);
        if (!with)
            return tl::unexpected(with.error());
        if (with->size() < neededBy(step))
            return tl::unexpected(refusal(made, "a step of its making names no other series"));
        auto next = done(step, made, std::move(*with));
        if (!next)
            return next;
        made = std::move(*next);
    }
    return made;
}

} // namespace entente::series
