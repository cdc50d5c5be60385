#include "core/entry/paste_columns.h"

#include "core/base/date_input.h"
#include "core/base/text.h"

#include <algorithm>

namespace entente::entry {
namespace {

std::string headingOf(const std::string& text) {
    std::string heading = base::folded(base::trimmed(text));
    std::replace(heading.begin(), heading.end(), '_', ' ');
    return heading;
}

std::string fieldCalled(const std::string& cell, const std::vector<PasteField>& fields) {
    const std::string heading = headingOf(cell);
    for (const PasteField& field : fields) {
        const auto isIt = [&](const std::string& name) { return headingOf(name) == heading; };
        if (isIt(field.key) || std::any_of(field.names.begin(), field.names.end(), isIt))
            return field.key;
    }
    return {};
}

/// Each field once: what comes first has it.
std::vector<std::string> keysOfHeadings(const std::vector<std::string>& row,
                                        const std::vector<PasteField>& fields) {
    std::vector<std::string> keys;
    for (const std::string& cell : row) {
        std::string key = cell.empty() ? std::string() : fieldCalled(cell, fields);
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            key.clear();
        keys.push_back(std::move(key));
    }
    return keys;
}

bool holdsDates(const PastedCells& cells, std::size_t column) {
    std::size_t filled = 0;
    std::size_t dates = 0;
    for (const auto& row : cells) {
        filled += row[column].empty() ? 0 : 1;
        dates += !row[column].empty() && base::readDate(row[column]) ? 1 : 0;
    }
    return dates > 0 && dates * 2 >= filled;
}

bool hasField(const std::vector<PasteField>& fields, const std::string& key) {
    return std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.key == key; });
}

} // namespace

PasteColumns guessColumns(const PastedCells& cells, const std::vector<PasteField>& fields,
                          const std::string& titleKey) {
    PasteColumns columns;
    if (cells.empty())
        return columns;
    columns.keys = keysOfHeadings(cells.front(), fields);
    const auto known = static_cast<std::size_t>(std::count_if(
        columns.keys.begin(), columns.keys.end(), [](const std::string& key) { return !key.empty(); }));
    const auto filled = static_cast<std::size_t>(std::count_if(
        cells.front().begin(), cells.front().end(), [](const std::string& cell) { return !cell.empty(); }));
    if (known > 0 && known * 2 >= filled) {
        columns.hasHeading = true;
        return columns;
    }
    columns.keys.assign(cells.front().size(), std::string());
    bool hasDate = !hasField(fields, "date");
    bool hasTitle = false;
    for (std::size_t column = 0; column < columns.keys.size(); ++column) {
        const bool isDate = holdsDates(cells, column);
        if (isDate && !std::exchange(hasDate, true))
            columns.keys[column] = "date";
        else if (!isDate && !std::exchange(hasTitle, true))
            columns.keys[column] = titleKey;
    }
    return columns;
}

} // namespace entente::entry
