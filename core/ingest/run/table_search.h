#pragma once

#include "core/ingest/profile/import_profile.h"
#include "core/ingest/profile/row_scope.h"
#include "core/ingest/readers/table_file.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::ingest {

/// The first rows of a sheet, in which its header is looked for.
struct SheetBeginning {
    std::string sheet;
    std::vector<TableRow> rows;
};

/// Of every sheet. Errors: those of the readers.
[[nodiscard]] base::Result<std::vector<SheetBeginning>> beginningsOf(TableFile& file);

/// A sheet's table as a rule sees it.
struct FoundTable {
    std::size_t sheet = 0;
    const TableRule* rule = nullptr;
    TableHead head;
    /// How many titles the rule asked for, and found.
    std::size_t weight = 0;
};

/// The rule that asks for the most among those that fit the sheet, the first of several.
[[nodiscard]] std::optional<FoundTable> findTable(const SheetBeginning& beginning, std::size_t sheet,
                                                  const std::vector<TableRule>& rules,
                                                  const std::string& file);

/// The built-in profile that fits a file best: whose rules ask for the most. None when no table is known.
[[nodiscard]] const ImportProfile* recognise(const std::vector<SheetBeginning>& beginnings,
                                             const std::string& file);

/// A row's text with its white space run together, as titles are compared.
[[nodiscard]] std::string titleText(std::string_view cell);

} // namespace entente::ingest
