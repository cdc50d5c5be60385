#include "app/cli/listing.h"
#include "app/cli/lists.h"
#include "app/cli/reading.h"
#include "app/cli/verb.h"
#include "core/model/codes.h"
#include "core/store/found_item.h"

#include <memory>

namespace entente::cli {
namespace {

constexpr int kMostHits = 1000;

struct SearchOptions {
    std::string workspace;
    std::vector<std::string> words;
    int limit = 20;
    std::string format = "table";
};

std::string_view kindCode(const store::FoundItem& item) {
    switch (item.kind) {
    case store::FoundKind::Actor:
        return "actor";
    case store::FoundKind::Person:
        return "person";
    case store::FoundKind::Series:
        return "series";
    case store::FoundKind::Record:
        break;
    }
    return model::codeOf(item.record.value_or(model::RecordKind::Event));
}

std::string_view tierName(store::SearchTier tier) {
    switch (tier) {
    case store::SearchTier::Exact:
        return "exact";
    case store::SearchTier::Beginning:
        return "beginning";
    case store::SearchTier::Title:
        return "title";
    case store::SearchTier::Text:
        break;
    }
    return "text";
}

/// The text for programs with the bytes of its marks; for people the marks stand between brackets.
Cell markedCell(const store::MarkedText& text) {
    std::string shown;
    std::size_t at = 0;
    for (const store::TextSpan& mark : text.marks) {
        shown += text.text.substr(at, mark.begin - at) + "[" +
                 text.text.substr(mark.begin, mark.end - mark.begin) + "]";
        at = mark.end;
    }
    return {text.text, shown + text.text.substr(at)};
}

Cell marksCell(const store::MarkedText& text) {
    Json marks = Json::array();
    for (const store::TextSpan& mark : text.marks)
        marks.push_back(text.text.substr(mark.begin, mark.end - mark.begin));
    return {std::move(marks)};
}

Listing listingOf(const store::FoundItems& found, const std::string& language) {
    const auto& l = language;
    Listing list{.columns = {{"id", "Id", false, false},
                             {"kind", word(l, "Kind", "種類")},
                             {"title", word(l, "Title", "題名")},
                             {"date", word(l, "Date", "日付")},
                             {"detail", word(l, "Detail", "詳細")},
                             {"excerpt", word(l, "Where", "該当箇所")},
                             {"found_in", "", false, false},
                             {"title_marks", "", false, false},
                             {"excerpt_marks", "", false, false}}};
    for (const store::FoundItem& item : found.items) {
        list.rows.push_back({{std::to_string(item.id)},
                             cell(kindCode(item)),
                             markedCell(item.title),
                             cell(item.date),
                             cell(item.detail),
                             markedCell(item.excerpt),
                             cell(tierName(item.tier)),
                             marksCell(item.title),
                             marksCell(item.excerpt)});
    }
    return list;
}

std::string asTyped(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& one : words)
        out += (out.empty() ? "" : " ") + one;
    return out;
}

base::Result<int> search(const SearchOptions& options, const Context& context) {
    const store::SearchQuery query = store::parseSearch(asTyped(options.words));
    if (!query.problems.empty())
        throw CLI::ValidationError("QUERY", base::englishSentence(query.problems.front()));
    return reading(options.workspace, [&](const store::Connection& connection) -> base::Result<int> {
        const auto found = store::findItems(connection, query, {.hits = options.limit}, context.language);
        if (!found.problems.empty()) {
            base::Error problem = found.problems.front();
            problem.facts.detail = "The verbs “list WORKSPACE actors” and “show” say what there is.";
            return tl::unexpected(std::move(problem));
        }
        print(listingOf(found, context.language), options.format, context.out, context.width);
        return kDone;
    });
}

} // namespace

Verb searchVerb(CLI::App& app, const Context& context) {
    auto options = std::make_shared<SearchOptions>();
    CLI::App* command = app.add_subcommand("search", "Finds records, people, actors and series, best first.");
    command->add_option("workspace", options->workspace, "The workspace")->required();
    command->add_option("query", options->words, "Words; the last may be a beginning. Filters narrow them.")
        ->required();
    command->add_option("--limit", options->limit, "How many to find at most")
        ->check(CLI::Range(1, kMostHits))
        ->capture_default_str();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->footer(
        "\nFilters: kind: actor: topic: after: since: before: until: during:, or 種類: 主体: テーマ: 以降: "
        "以前: 期間:\n\nExamples:\n"
        "  entente-cli search alliance.entente ishiba\n"
        "  entente-cli search alliance.entente kind:meeting actor:JPN after:2017 before:2020\n"
        "  entente-cli search alliance.entente '\"host nation support\" since:2016' --format json\n");
    return {command, [options, &context] { return search(*options, context); }};
}

} // namespace entente::cli
