#pragma once

#include "core/model/focus.h"
#include "core/model/series.h"
#include "core/store/glance.h"

#include <optional>
#include <vector>

namespace entente::ui {

/// A series with its newest figures, for one tile.
struct SeriesGlance {
    model::Series series;
    /// In order of period, only those with a value.
    std::vector<model::Observation> observations;
};

/// What is promised of defence spending, and how far it has come.
struct DefenceGlance {
    /// The long series of the share of GDP.
    std::optional<SeriesGlance> share;
    /// The promise's target in the unit of its own series; empty without a promise.
    std::optional<double> target;
    std::optional<base::EdtfDate> due;
    /// The series that the promise is measured by, where it is another.
    std::optional<SeriesGlance> measured;
};

/// The alliance at a glance, as of a day, within the focus.
struct OverviewData {
    std::vector<store::Headline> lastMeetings;
    std::vector<store::Headline> nextMeetings;
    store::AgreementsGlance agreements;
    DefenceGlance defence;
    std::optional<SeriesGlance> trade;
    store::CommitmentsGlance commitments;
    std::vector<model::Office> offices;
    std::vector<store::RecentChange> changes;

    /// Nothing is recorded, or nothing of it lies within the focus.
    [[nodiscard]] bool isEmpty() const;
};

/// Throws.
[[nodiscard]] OverviewData readOverview(const store::Connection& connection, const model::Focus& focus,
                                        base::Day today);

} // namespace entente::ui
