#include "core/ingest/run/table_search.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdlib>

namespace entente::ingest {
namespace {

constexpr std::size_t kRowsSearched = 80;
constexpr std::size_t kLongestCaption = 4000;

bool holds(const std::vector<std::string>& titles, const std::string& wanted) {
    if (wanted.starts_with('~')) {
        const std::regex pattern(wanted.substr(1), std::regex::ECMAScript | std::regex::icase);
        return std::any_of(titles.begin(), titles.end(),
                           [&](const std::string& title) { return std::regex_match(title, pattern); });
    }
    const std::string folded = base::folded(wanted);
    return std::any_of(titles.begin(), titles.end(),
                       [&](const std::string& title) { return base::folded(title) == folded; });
}

std::vector<std::string> titlesOf(const TableRow& row) {
    std::vector<std::string> titles;
    for (const std::string& cell : row.cells)
        titles.push_back(titleText(cell));
    return titles;
}

bool isHeader(const std::vector<std::string>& titles, const TableRule& rule) {
    return std::all_of(rule.header.begin(), rule.header.end(),
                       [&](const std::string& wanted) { return holds(titles, wanted); });
}

bool hasCaption(const SheetBeginning& beginning, std::size_t header, const TableRule& rule) {
    if (!rule.caption)
        return true;
    std::string above;
    for (std::size_t i = 0; i <= header && i < beginning.rows.size() && above.size() < kLongestCaption; ++i) {
        for (const std::string& cell : beginning.rows[i].cells)
            above += titleText(cell) + " ";
    }
    return std::regex_search(above, *rule.caption);
}

// A title over several columns stands in the first of them.
void spread(std::vector<std::string>& row, std::size_t columns) {
    row.resize(std::max(row.size(), columns));
    for (std::size_t i = 1; i < row.size(); ++i) {
        if (row[i].empty())
            row[i] = row[i - 1];
    }
}

// From the nearest two dates of the first column.
std::string spacingAfter(const SheetBeginning& beginning, std::size_t header) {
    std::optional<base::Day> last;
    std::int32_t nearest = 366;
    for (std::size_t i = header + 1; i < beginning.rows.size(); ++i) {
        const auto& cells = beginning.rows[i].cells;
        const auto date = cells.empty() ? std::nullopt : readDateCell(cells.front(), DateOrder::Any).date;
        if (!date)
            continue;
        const base::Day day = date->days().first;
        if (last && day != *last)
            nearest = std::min(nearest, std::abs(day - *last));
        last = day;
    }
    return nearest < 27 ? "D" : nearest < 85 ? "M" : nearest < 360 ? "Q" : "A";
}

TableHead headAt(const SheetBeginning& beginning, std::size_t header, const TableRule& rule,
                 const std::string& file) {
    TableHead head{.file = file, .sheet = beginning.sheet, .titles = titlesOf(beginning.rows[header])};
    head.row = beginning.rows[header].number;
    for (std::size_t i = 0; i < header; ++i) {
        const bool isUpper = beginning.rows[i].number >= head.row - rule.headerRowsAbove;
        (isUpper ? head.upper : head.captions).push_back(titlesOf(beginning.rows[i]));
    }
    head.spacing = spacingAfter(beginning, header);
    if (rule.spreadsHeader) {
        for (auto& row : head.upper)
            spread(row, head.titles.size());
    }
    return head;
}

} // namespace

std::string titleText(std::string_view cell) {
    std::string out;
    for (const char c : cell) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!isSpace)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

base::Result<std::vector<SheetBeginning>> beginningsOf(TableFile& file) {
    std::vector<SheetBeginning> beginnings;
    for (std::size_t i = 0; i < file.sheets().size(); ++i) {
        SheetBeginning beginning{.sheet = file.sheets()[i], .rows = {}};
        const auto reader = file.open(i);
        if (!reader)
            return tl::unexpected(reader.error());
        TableRow row;
        while (beginning.rows.size() < kRowsSearched) {
            const auto more = (*reader)->next(row);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            beginning.rows.push_back(row);
        }
        beginnings.push_back(std::move(beginning));
    }
    return beginnings;
}

std::optional<FoundTable> findTable(const SheetBeginning& beginning, std::size_t sheet,
                                    const std::vector<TableRule>& rules, const std::string& file) {
    std::optional<FoundTable> best;
    for (const TableRule& rule : rules) {
        const std::size_t weight = rule.header.size() + (rule.caption ? 1 : 0) + (rule.sheet ? 1 : 0);
        if ((rule.sheet && !std::regex_search(beginning.sheet, *rule.sheet)) ||
            (best && best->weight >= weight))
            continue;
        if (rule.header.empty()) {
            if (hasCaption(beginning, beginning.rows.size(), rule)) {
                TableHead head{.file = file, .sheet = beginning.sheet, .titles = rule.columns};
                best = {.sheet = sheet, .rule = &rule, .head = std::move(head), .weight = weight};
            }
            continue;
        }
        for (std::size_t i = 0; i < beginning.rows.size(); ++i) {
            if (isHeader(titlesOf(beginning.rows[i]), rule) && hasCaption(beginning, i, rule)) {
                best = {.sheet = sheet,
                        .rule = &rule,
                        .head = headAt(beginning, i, rule, file),
                        .weight = weight};
                break;
            }
        }
    }
    return best;
}

const ImportProfile* recognise(const std::vector<SheetBeginning>& beginnings, const std::string& file) {
    const ImportProfile* best = nullptr;
    std::size_t bestWeight = 0;
    for (const ImportProfile& profile : builtInProfiles()) {
        if (profile.file && !std::regex_search(file, *profile.file))
            continue;
        std::size_t weight = 0;
        for (std::size_t i = 0; i < beginnings.size(); ++i) {
            if (const auto found = findTable(beginnings[i], i, profile.tables, file))
                weight = std::max(weight, found->weight + (profile.file ? 1 : 0));
        }
        if (weight > bestWeight) {
            best = &profile;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace entente::ingest
