#include "core/entry/row_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace entente::entry {

std::vector<std::string> listOfText(const std::string& text) {
    std::vector<std::string> parts;
    for (const std::string& part : base::split(text, ';')) {
        if (const auto trimmed = base::trimmed(part); !trimmed.empty())
            parts.emplace_back(trimmed);
    }
    return parts;
}

Json rowOfText(const std::string& text, const std::vector<std::string_view>& columns) {
    Json row = Json::object();
    std::size_t next = 0;
    std::string last;
    for (const std::string& raw : base::split(text, ';')) {
        const std::string cell(base::trimmed(raw));
        const std::string name(base::trimmed(cell.substr(0, cell.find('='))));
        const bool isNamed = cell.find('=') != std::string::npos &&
                             std::find(columns.begin(), columns.end(), name) != columns.end();
        if (isNamed) {
            last = name;
            row[last] = std::string(base::trimmed(cell.substr(cell.find('=') + 1)));
        } else if (next < columns.size()) {
            last = columns[next++];
            if (!cell.empty())
                row[last] = cell;
        } else {
            row[last] = row.value(last, std::string()) + "; " + cell;
        }
    }
    return row;
}

} // namespace entente::entry
