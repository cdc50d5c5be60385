#include "app/cli/details.h"

#include "app/cli/display_width.h"

#include <algorithm>

namespace entente::cli {

Json json(const Details& details) {
    Json object = Json::object();
    for (const Field& field : details.fields)
        object[field.key] = field.cell.value;
    for (const Section& section : details.sections)
        object[section.key] = json(section.listing);
    return object;
}

void printText(const Details& details, std::ostream& out, int width) {
    int widest = 0;
    for (const Field& field : details.fields)
        widest = std::max(widest, displayWidth(field.label));
    for (const Field& field : details.fields) {
        const std::string text = oneLine(field.cell.text());
        if (text.empty())
            continue;
        const int space = widest - displayWidth(field.label) + 2;
        out << field.label << std::string(static_cast<std::size_t>(space), ' ') << text << '\n';
    }
    for (const Section& section : details.sections) {
        if (section.listing.rows.empty())
            continue;
        out << '\n' << section.label << '\n';
        printTable(section.listing, out, width, 2);
    }
}

} // namespace entente::cli
