#pragma once

#include "core/table/table_spec.h"
#include "ui/records/table_listing.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente::ui {

/// Rows of a listing in an order.
using RowOrder = std::vector<std::uint32_t>;

/// Rows under one heading.
struct Section {
    /// The same in every language; what is folded away is remembered by it.
    std::string key;
    QString label;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    bool operator==(const Section&) const = default;
};

/// What a table shows of its listing, and in which order.
struct Arrangement {
    RowOrder rows;
    /// In their order; empty where the rows stand in no groups.
    std::vector<Section> sections;
};

/// Which rows pass and how they stand together: a spec with its columns found and its words folded. Columns
/// that the table does not have are passed over.
struct Arranging {
    struct Filter {
        std::size_t column = 0;
        std::string contains;
        std::vector<std::string> values;
        std::optional<base::DayRange> period;
        bool operator==(const Filter&) const = default;
    };
    std::vector<std::string> words;
    std::vector<Filter> filters;
    std::optional<std::size_t> group;
    bool groupsDescend = false;
    bool operator==(const Arranging&) const = default;
};

[[nodiscard]] Arranging arrangingOf(const table::TableSpec& spec, const std::vector<ColumnLook>& columns);

/// All rows by their ranks; equal ones keep the order of the listing.
[[nodiscard]] RowOrder orderOf(const Ranks& ranks, Qt::SortOrder order);
/// As the listing has them.
[[nodiscard]] RowOrder orderAsListed(const TableListing& listing);

/// What the values that filters ask for are called: by column and code.
using ValueLabels = std::map<std::pair<std::size_t, std::string>, QString>;
/// Values that no row has are left out.
[[nodiscard]] ValueLabels labelsOf(const TableListing& listing, const Arranging& arranging,
                                   const Words& words);

/// Asked now and then during long work; false gives it up.
using IsWanted = std::function<bool()>;

/// Runs in a worker: a million rows take their time.
[[nodiscard]] Arrangement arranged(const TableListing& listing, const RowOrder& order,
                                   const Arranging& arranging, const Words& words,
                                   const IsWanted& isWanted = {});

/// One value of a column and how many rows have it.
struct ColumnValue {
    std::string code;
    QString label;
    int count = 0;
};

/// Every value of the column, by label; empty when there are more than `most`. Runs in a worker.
[[nodiscard]] std::vector<ColumnValue> valuesOf(const TableListing& listing, std::size_t column,
                                                const Words& words, std::size_t most,
                                                const IsWanted& isWanted = {});

} // namespace entente::ui
