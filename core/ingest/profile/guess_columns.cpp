#include "core/ingest/profile/guess_columns.h"

#include "core/base/text.h"
#include "core/ingest/cells/date_text.h"
#include "core/ingest/cells/figure_text.h"
#include "core/ingest/match/country_table.h"

#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <string_view>
#include <unordered_set>

namespace entente::ingest {
namespace {

std::unordered_set<std::string> readNames() {
    std::unordered_set<std::string> names;
    for (const Country& country : countryTable()) {
        for (const std::string& name : {country.code, country.english, country.japanese})
            names.insert(comparableName(name));
        for (const std::string& alias : country.aliases)
            names.insert(comparableName(alias));
    }
    names.erase(std::string());
    return names;
}

bool isPeriodText(const std::string& text) {
    if (isYearTitle(text))
        return true;
    const bool hasSign =
        text.find_first_of("/-.") != std::string::npos || text.find("年") != std::string::npos;
    return hasSign && text.find_first_of("0123456789") != std::string::npos && text.size() <= 24 &&
           readDateCell(text, DateOrder::DayMonthYear).date.has_value();
}

bool hasLetters(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<signed char>(c) < 0;
    });
}

// “12,5”: a comma with other than three digits behind it; or points as groups before a comma.
bool isDecimalComma(const std::string& text) {
    static const std::regex kPattern("[+-]?([0-9]+|[0-9]{1,3}(\\.[0-9]{3})+),([0-9]{1,2}|[0-9]{4,})");
    return std::regex_match(text, kPattern);
}

void look(ColumnLook& column, const std::string& cell) {
    const std::string text(base::trimmed(cell));
    if (text.empty())
        return;
    ++column.filled;
    column.figures += readFigure(text, {}) ? 1 : 0;
    column.periods += isPeriodText(text) ? 1 : 0;
    column.actors += isActorName(text) ? 1 : 0;
    column.texts += hasLetters(text) ? 1 : 0;
    column.hasDecimalComma = column.hasDecimalComma || isDecimalComma(text);
    column.hasDecimalPoint = column.hasDecimalPoint || text.find('.') != std::string::npos;
}

} // namespace

bool isActorName(const std::string& text) {
    static const std::unordered_set<std::string> kNames = readNames();
    return kNames.contains(comparableName(text));
}

bool isYearTitle(const std::string& title) {
    static const std::regex kYear(kYearPattern);
    return title.size() <= 24 && std::regex_match(title, kYear);
}

std::optional<PeriodTitles> periodTitles(const std::vector<std::string>& titles) {
    constexpr std::size_t kFewest = 3;
    static const std::array<std::pair<PeriodTitles, std::regex>, 4> kKinds{{
        {{kMonthPattern, "M"}, std::regex(kMonthPattern)},
        {{kQuarterPattern, "Q"}, std::regex(kQuarterPattern)},
        {{kDayPattern, "D"}, std::regex(kDayPattern)},
        {{kYearPattern, "A"}, std::regex(kYearPattern)},
    }};
    for (const auto& [kind, pattern] : kKinds) {
        std::set<std::string> found;
        std::set<std::string> years;
        std::size_t count = 0;
        for (const std::string& title : titles) {
            std::smatch match;
            if (title.size() > 32 || !std::regex_match(title, match, pattern))
                continue;
            ++count;
            found.insert(match[1]);
            years.insert(match[1].str().substr(0, 4));
        }
        if (count < kFewest || found.size() != count)
            continue;
        // “2019-20” are years that go over two; days one a year are years.
        if (kind.frequency == std::string_view("M") && years.size() == count)
            continue;
        if (kind.frequency == std::string_view("D"))
            return PeriodTitles{kDayPattern, years.size() == count ? "A" : "M"};
        return kind;
    }
    return std::nullopt;
}

std::vector<ColumnLook> lookAtColumns(const SheetBeginning& beginning, std::size_t header) {
    std::vector<ColumnLook> columns;
    for (const std::string& cell : beginning.rows[header].cells)
        columns.push_back({.title = titleText(cell)});
    for (std::size_t i = header + 1; i < beginning.rows.size(); ++i) {
        const auto& cells = beginning.rows[i].cells;
        for (std::size_t c = 0; c < std::min(cells.size(), columns.size()); ++c)
            look(columns[c], cells[c]);
    }
    return columns;
}

} // namespace entente::ingest
