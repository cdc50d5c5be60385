#pragma once

#include "core/model/actor.h"
#include "core/model/source.h"
#include "core/store/series_table.h"
#include "ui/records/name_choices.h"
#include "ui/records/words.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace entente::ui {

/// What forms choose from.
struct FormWorld {
    Words words;
    base::Day today;
    std::shared_ptr<const NameChoices> choices = std::make_shared<const NameChoices>();
    std::vector<model::Office> offices;
    std::vector<model::Source> sources;
    std::vector<store::SeriesRow> series;
    QStringList places;
};

} // namespace entente::ui
