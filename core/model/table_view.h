#pragma once

#include "core/base/id.h"

#include <string>

namespace entente::model {

using TableViewId = base::Id<struct TableViewTag>;

/// How somebody likes to see a page's table, under a name. The description is JSON of a given version
/// (core/table/table_spec.h); the store keeps it as text.
struct TableView {
    TableViewId id;
    /// "meetings": the page's own untranslated name.
    std::string page;
    std::string title;
    int specVersion = 1;
    std::string spec;
    bool operator==(const TableView&) const = default;
};

} // namespace entente::model
