#pragma once

#include "core/table/table.h"
#include "ui/records/table_listing.h"

#include <QString>

namespace entente::ui {

/// What a table shows at one moment: may be read in any thread.
struct ShownTable {
    QString title;
    std::vector<ColumnLook> columns;
    /// Which columns of the listing are shown, in the order of the screen.
    std::vector<std::size_t> order;
    std::shared_ptr<const TableListing> listing;
    /// Rows of the listing in the order in which they are shown.
    std::vector<std::uint32_t> rows;
    Words words;
};

/// Its rows in the words of the screen; the columns' keys are the English titles ("who_to_whom"), numbers are
/// numbers, what is empty on the screen is empty.
[[nodiscard]] table::Table tableOf(const ShownTable& shown);

} // namespace entente::ui
