#pragma once

#include "core/base/period.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::model {

/// The SDMX key of a series: what was measured, by and with whom, in what terms.
struct SeriesKey {
    Measure measure = Measure::Other;
    std::optional<ActorId> reporter;
    std::optional<ActorId> partner;
    Flow flow = Flow::None;
    std::string commodity;
    /// "current", "constant-2023"; empty where prices do not come in.
    std::string priceBasis;
    /// Whose definition: "SIPRI", "NATO", "national"; empty where there is but one.
    std::string definition;
    /// "FOB", "CIF"; empty where unknown.
    std::string valuation;
    std::string classification;
    /// "currency", "percent", "index", or a physical unit such as "million cubic feet".
    std::string unit;
    /// ISO 4217; empty unless money comes in.
    std::string currency;
    base::Frequency frequency = base::Frequency::Annual;
    bool operator==(const SeriesKey&) const = default;
};

struct Series {
    SeriesId id;
    std::string title;
    std::string titleJa;
    SeriesKey key;
    /// Values are given in 10^multiplier units: 6 means millions.
    int multiplier = 0;
    std::string edition;
    std::optional<SourceId> source;
    /// Of several series for one key this one is shown first.
    bool preferred = false;
    std::string note;
    bool unverified = false;
    bool operator==(const Series&) const = default;
};

struct Observation {
    base::Period period;
    /// Empty exactly when the status says that there is no value.
    std::optional<double> value;
    ObservationStatus status = ObservationStatus::Actual;
    /// The figure as published, only where the shortest text of the double differs from it.
    std::string literal;
    std::string note;
    /// The series breaks before this observation: the line is not drawn across.
    bool breakBefore = false;
    bool operator==(const Observation&) const = default;
};

struct SeriesData {
    Series series;
    /// In order of period.
    std::vector<Observation> observations;
};

} // namespace entente::model
