#include "app/cli/merge_listing.h"

namespace entente::cli {
namespace {

using exchange::AppliedChange;
using exchange::ClashKind;

const char* wordOf(AppliedChange::Kind kind) {
    switch (kind) {
    case AppliedChange::Kind::Added:
        return "added";
    case AppliedChange::Kind::Deleted:
        return "deleted";
    case AppliedChange::Kind::Changed:
        break;
    }
    return "changed";
}

const char* wordOf(ClashKind kind) {
    switch (kind) {
    case ClashKind::Order:
        return "order";
    case ClashKind::List:
        return "list";
    case ClashKind::Deleted:
        return "deleted";
    case ClashKind::Twin:
        return "twin";
    case ClashKind::Field:
        break;
    }
    return "field";
}

/// Programs get null for what is not there and "" for what is empty; people see the difference in words.
Cell cellOf(const exchange::ClashSide& side) {
    if (!side.isThere)
        return {Json(), "(not there)"};
    return {Json(side.text), side.text.empty() ? std::string("(empty)") : side.text};
}

Cell choiceOf(const exchange::Clash& clash, const exchange::Choices& choices) {
    const auto at = choices.find(clash.id);
    if (at == choices.end())
        return {Json()};
    return cell(std::string_view(at->second == exchange::Choice::Mine ? "mine" : "theirs"));
}

} // namespace

Listing listingOf(const std::vector<AppliedChange>& changes) {
    Listing listing{.columns = {{"change", "Change"},
                                {"table", "Table"},
                                {"subject", "What"},
                                {"field", "Field"},
                                {"before", "Before"},
                                {"after", "After"},
                                {"rows", "Rows", true}}};
    for (const AppliedChange& change : changes)
        listing.rows.push_back({cell(std::string_view(wordOf(change.kind))), cell(change.table),
                                cell(change.subject), cell(change.field), cell(change.before),
                                cell(change.after), cell(change.rows)});
    return listing;
}

Listing listingOf(const std::vector<exchange::Clash>& clashes, const exchange::Choices& choices) {
    Listing listing{.columns = {{"id", "Id"},
                                {"kind", "Clash"},
                                {"table", "Table", false, false},
                                {"subject", "What"},
                                {"field", "Field"},
                                {"base", "Before"},
                                {"mine", "Mine"},
                                {"theirs", "Theirs"},
                                {"choice", "Choice"}}};
    for (const exchange::Clash& clash : clashes)
        listing.rows.push_back({cell(clash.id), cell(std::string_view(wordOf(clash.kind))), cell(clash.table),
                                cell(clash.subject), cell(clash.field), cellOf(clash.base),
                                cellOf(clash.mine), cellOf(clash.theirs), choiceOf(clash, choices)});
    return listing;
}

} // namespace entente::cli
