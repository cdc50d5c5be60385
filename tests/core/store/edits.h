#pragma once

#include "core/model/table_view.h"
#include "tests/core/store/world.h"

#include <functional>
#include <string>
#include <vector>

namespace entente::test {

/// One kind of edit on a workspace that already holds something of everything.
struct NamedEdit {
    std::string name;
    std::function<void(store::Edit&)> run;
};

/// What the edits below act upon.
struct Stage {
    Cast cast;
    model::RecordId meeting;
    model::RecordId agreement;
    model::RecordId event;
    model::RecordId deal;
    model::RecordId commitment;
    model::LinkId link;
    model::TagId tag;
    model::CitationId citation;
    model::ChartId chart;
    model::TimelineViewId timeline;
    model::DeckId deck;
    model::TableViewId tableView;
};

/// Puts one of everything into the world.
Stage furnish(World& world);

/// Inserts, updates and deletes of every kind of row.
[[nodiscard]] std::vector<NamedEdit> everyEdit(const Stage& stage);

} // namespace entente::test
