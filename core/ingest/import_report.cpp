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

std::string_view fateWord(RowFate fate) {
    switch (fate) {
    case RowFate::New:
        return "new";
    case RowFate::Changed:
        return "changed";
    case RowFate::Same:
        return "same";
    case RowFate::Kept:
        return "kept";
    case RowFate::Refused:
        return "refused";
    case RowFate::Passed:
        break;
    }
    return "passed";
}

namespace {

using Json = nlohmann::ordered_json;

Json tableJson(const TableCount& table) {
    Json fates = Json::array();
    for (const FateRun& run : table.fates)
        fates.push_back({{"from", run.first}, {"to", run.last}, {"fate", fateWord(run.fate)}});
    return {{"file", table.file},       {"sheet", table.sheet},     {"rows", table.rows},
            {"passed", table.passed},   {"read", table.read},       {"added", table.added},
            {"changed", table.changed}, {"same", table.same},       {"kept", table.kept},
            {"refused", table.refused}, {"fates", std::move(fates)}};
}

Json refusalJson(const base::Error& error) {
    // A workbook's sheet is named behind its file.
    const std::string& file = error.facts.file;
    const auto arrow = file.find(kSheetArrow);
    const bool hasSheet = arrow != std::string::npos;
    return {{"file", file.substr(0, arrow)},
            {"sheet", hasSheet ? file.substr(arrow + kSheetArrow.size()) : std::string()},
            {"row", error.facts.row},
            {"column", error.facts.column},
            {"field", error.facts.field},
            {"value", error.facts.value},
            {"code", base::errorName(error.code)},
            {"reason", base::englishSentence(error)}};
}

Json changeJson(const ValueChange& change) {
    return {{"file", change.file},     {"sheet", change.sheet}, {"row", change.row},
            {"column", change.column}, {"what", change.what},   {"before", change.before},
            {"after", change.after},   {"kept", change.isKept}};
}

} // namespace

std::string fullReportJson(const ImportReport& report) {
    Json tables = Json::array();
    for (const TableCount& table : report.tables)
        tables.push_back(tableJson(table));
    Json refused = Json::array();
    for (const base::Error& error : report.refused)
        refused.push_back(refusalJson(error));
    Json changes = Json::array();
    for (const ValueChange& change : report.changes)
        changes.push_back(changeJson(change));
    return Json{{"imported", report.isImported()},
                {"dry_run", report.isDryRun},
                {"profiles", report.profiles},
                {"tables", std::move(tables)},
                {"refused", std::move(refused)},
                {"changes", std::move(changes)},
                {"changes_left_out", report.changesLeftOut},
                {"remarks", report.remarks},
                {"unknown_files", report.unknownFiles}}
        .dump(2, ' ', false, Json::error_handler_t::replace);
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
