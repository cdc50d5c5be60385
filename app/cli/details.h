#pragma once

#include "app/cli/listing.h"

#include <ostream>
#include <string>
#include <vector>

namespace entente::cli {

struct Field {
    std::string key;
    std::string label;
    Cell cell;
};

struct Section {
    std::string key;
    std::string label;
    Listing listing;
};

/// All that there is to say about one thing.
struct Details {
    std::vector<Field> fields;
    std::vector<Section> sections;
};

/// One object; a section is an array of objects.
[[nodiscard]] Json json(const Details& details);
/// Fields that are empty and sections without rows are left out.
void printText(const Details& details, std::ostream& out, int width);

} // namespace entente::cli
