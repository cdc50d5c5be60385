#include "core/ingest/import_report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace entente::ingest {

TableCount ImportReport::total() const {
    TableCount sum;
    for (const TableCount& table : tables) {
        sum.read += table.read;
        sum.added += table.added;
        sum.changed += table.changed;
        sum.same += table.same;
        sum.kept += table.kept;
        sum.refused += table.refused;
    }
    return sum;
}

std::string refusalLine(const base::Error& refused) {
    const base::ErrorFacts& facts = refused.facts;
    std::string place = facts.file;
    if (facts.row > 0)
        place += fmt::format(", row {}", facts.row);
    if (facts.column > 0)
        place += fmt::format(", column {}", facts.column);
    return fmt::format("{}: {}", place, base::englishSentence(refused));
}

std::string reportJson(const ImportReport& report) {
    nlohmann::ordered_json tables = nlohmann::ordered_json::array();
    for (const TableCount& table : report.tables) {
        tables.push_back({{"file", table.file},
                          {"read", table.read},
                          {"added", table.added},
                          {"changed", table.changed},
                          {"same", table.same},
                          {"kept", table.kept},
                          {"refused", table.refused}});
    }
    return nlohmann::ordered_json{{"tables", std::move(tables)}}.dump();
}

} // namespace entente::ingest
