#include "core/chart/transform_json.h"

namespace entente::chart {
namespace {

constexpr std::size_t kMostOthers = 200;

constexpr std::array kYears{JsonWord{base::Frequency::Annual, std::string_view("A")},
                            JsonWord{base::Frequency::FiscalJapan, std::string_view("FY-JP")},
                            JsonWord{base::Frequency::FiscalUnitedStates, std::string_view("FY-US")}};

series::TransformKind kindFrom(JsonReader& reader, const nlohmann::json& value, const std::string& place) {
    const std::string code = reader.text(value, "kind", place);
    for (const series::TransformCode& row : series::kTransformCodes) {
        if (row.code == code)
            return row.kind;
    }
    reader.refuse(place + "kind", fmt::format("is “{}”, which is unknown here", code));
    return series::TransformKind::Index;
}

} // namespace

nlohmann::json stepJson(const series::Transform& step) {
    nlohmann::json out{{"kind", series::kTransformCodes.at(static_cast<std::size_t>(step.kind)).code}};
    for (const model::SeriesId id : step.with)
        out["with"].push_back(id.value);
    if (!step.currency.empty())
        out["currency"] = step.currency;
    if (step.rate)
        out["rate"] = *step.rate;
    if (step.baseYear != 0)
        out["base"] = step.baseYear;
    if (step.window != 0)
        out["window"] = step.window;
    if (step.kind == series::TransformKind::Years)
        out["years"] = base::frequencyCode(step.years);
    return out;
}

series::Transform transformFrom(JsonReader& reader, const nlohmann::json& value, const std::string& place) {
    if (!value.is_object()) {
        reader.refuse(place, "is not an object");
        return {};
    }
    const std::string inside = place + '.';
    series::Transform step{.kind = kindFrom(reader, value, inside)};
    for (const auto& id : reader.list(value, "with", inside, kMostOthers))
        step.with.push_back({reader.idOf(id, inside + "with")});
    step.currency = reader.text(value, "currency", inside);
    if (const auto rate = value.find("rate"); rate != value.end())
        step.rate = reader.number(*rate, inside + "rate");
    step.baseYear = reader.integer(value, "base", inside);
    step.window = reader.integer(value, "window", inside);
    step.years = reader.word(value, "years", inside, kYears);
    return step;
}

} // namespace entente::chart
