#include "core/ingest/profile/guess_profile.h"

#include "core/base/text.h"
#include "core/ingest/profile/guess_columns.h"
#include "core/ingest/profile/guess_terms.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>

namespace entente::ingest {
namespace {

using base::ErrorCode;
using Json = nlohmann::ordered_json;

std::string place(std::size_t column) { return fmt::format("{{#{}}}", column + 1); }

std::string named(const ColumnLook& column, std::size_t at) {
    return column.title.empty() ? fmt::format("column {}", at + 1) : "“" + column.title + "”";
}

// A pattern that is this text alone.
std::string literalPattern(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\^$.|?*+()[]{}").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

// In a column “2024-01” is a month; over columns “2009-10” may be a year that goes over two.
bool isYearAlone(const std::string& text) {
    static const std::regex kMonth(kMonthPattern);
    return isYearTitle(text) && !std::regex_match(text, kMonth);
}

/// One sheet's table, as far as it can be told from its beginning.
class Guess {
  public:
    Guess(const SheetBeginning& beginning, std::string stem)
        : m_beginning(beginning), m_stem(std::move(stem)) {}

    /// Null when the sheet is not understood.
    Json table() {
        if (const auto across = periodsAcross()) {
            if (Json table = tableAcross(*across); !table.is_null())
                return table;
        }
        for (std::size_t i = 0; i < std::min<std::size_t>(m_beginning.rows.size(), 30); ++i) {
            if (Json table = oneFigureARow(i); !table.is_null())
                return table;
        }
        return nullptr;
    }
    [[nodiscard]] const std::vector<std::string>& guesses() const { return m_guesses; }

  private:
    struct Across {
        std::size_t header = 0;
        PeriodTitles periods;
        std::regex pattern;
        [[nodiscard]] bool isPeriod(const std::string& title) const {
            return std::regex_match(title, pattern);
        }
    };
    [[nodiscard]] std::optional<Across> periodsAcross() const {
        for (std::size_t i = 0; i < m_beginning.rows.size(); ++i) {
            std::vector<std::string> titles;
            for (const std::string& cell : m_beginning.rows[i].cells)
                titles.push_back(titleText(cell));
            if (const auto periods = periodTitles(titles))
                return Across{i, *periods, std::regex(periods->pattern)};
        }
        return std::nullopt;
    }

    // What stands over the table, in one line.
    [[nodiscard]] std::string caption(std::size_t header) const {
        std::string text;
        for (std::size_t i = 0; i < header; ++i) {
            for (const std::string& cell : m_beginning.rows[i].cells) {
                if (const std::string one = titleText(cell); !one.empty())
                    text += (text.empty() ? "" : " ") + one;
            }
        }
        return text;
    }
    // Its first line is what the figures are; else the sheet or the file is called so.
    [[nodiscard]] std::string subject(std::size_t header) const {
        for (std::size_t i = 0; i < header; ++i) {
            for (const std::string& cell : m_beginning.rows[i].cells) {
                if (const std::string one = titleText(cell);
                    one.find_first_not_of("0123456789. ") != std::string::npos)
                    return one.substr(0, 160);
            }
        }
        return m_beginning.sheet.empty() ? m_stem : m_beginning.sheet;
    }

    Json start(std::size_t header) const {
        Json titles = Json::array();
        for (const std::string& cell : m_beginning.rows[header].cells) {
            const std::string title = titleText(cell);
            if (!title.empty() && titles.size() < 12 && !title.starts_with('~'))
                titles.push_back(title);
        }
        Json table{{"header", titles}, {"kind", "figures"}};
        if (!m_beginning.sheet.empty())
            table["sheet"] = "^" + literalPattern(m_beginning.sheet) + "$";
        return table;
    }

    void addTerms(Json& table, const std::string& text, const std::string& what) {
        const GuessedTerms terms = guessTerms(text);
        Json& fields = table["fields"];
        fields["measure"] = terms.measure;
        fields["flow"] = terms.flow;
        fields["unit"] = terms.unit;
        fields["currency"] = terms.currency;
        fields["multiplier"] = terms.multiplier;
        if (terms.isUnitKnown)
            m_guesses.push_back(fmt::format("{}: the unit was taken to be {} (from “{}”).", what,
                                            terms.words(), text.substr(0, 120)));
        else
            m_guesses.push_back(fmt::format("{}: the unit is not stated; look at it.", what));
    }

    void addDecimal(Json& table, const std::vector<ColumnLook>& columns) {
        const auto hasComma = [](const ColumnLook& column) { return column.hasDecimalComma; };
        if (std::any_of(columns.begin(), columns.end(), hasComma)) {
            table["decimal"] = ",";
            m_guesses.emplace_back("The decimal sign was taken to be a comma.");
        }
    }

    Json tableAcross(const Across& across) {
        const std::size_t header = across.header;
        const auto columns = lookAtColumns(m_beginning, header);
        const auto isOfFigures = [&](const ColumnLook& column) {
            return across.isPeriod(column.title) && column.isMostly(column.figures);
        };
        // A row of dates is no header.
        if (std::none_of(columns.begin(), columns.end(), isOfFigures))
            return nullptr;
        Json table = start(header);
        table["values"] = {across.periods.pattern};
        const auto label = std::find_if(columns.begin(), columns.end(), [&](const ColumnLook& column) {
            return !across.isPeriod(column.title) && column.isMostly(column.texts) && column.filled > 1;
        });
        if (label == columns.end())
            return nullptr;
        const auto actor = std::find_if(columns.begin(), columns.end(), [&](const ColumnLook& column) {
            return !across.isPeriod(column.title) && column.filled > 1 && column.actors * 2 >= column.filled;
        });
        const bool hasActor = actor != columns.end();
        const auto reporter = static_cast<std::size_t>((hasActor ? actor : label) - columns.begin());
        std::string item = hasActor ? std::string() : place(reporter);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool isFurther =
                !across.isPeriod(columns[i].title) && i != reporter && columns[i].isMostly(columns[i].texts);
            if (isFurther && columns[i].actors * 2 < columns[i].filled)
                item += (item.empty() ? "" : ", ") + place(i);
        }
        const std::string what = subject(header);
        table["fields"] = {
            {"period", "{column:1}"}, {"status", "{column:2}"}, {"frequency", across.periods.frequency}};
        const std::string commodity = item.empty() ? what : what + ": " + item;
        table["fields"]["commodity"] = commodity;
        table["fields"]["title"] = hasActor ? "$reporter: " + commodity : commodity;
        if (hasActor)
            table["actors"] = {{"reporter", place(reporter)}};
        m_guesses.push_back(
            fmt::format("{}: row {} was taken for the header, with periods across; {} for {}.", what,
                        m_beginning.rows[header].number, named(columns[reporter], reporter),
                        hasActor ? "the countries" : "what is measured"));
        addTerms(table, caption(header) + " " + m_beginning.sheet, what);
        addDecimal(table, columns);
        return table;
    }

    Json oneFigureARow(std::size_t header) {
        const auto columns = lookAtColumns(m_beginning, header);
        const auto period = periodColumn(columns);
        if (!period || columns.size() < 2)
            return nullptr;
        std::vector<std::size_t> values;
        std::string dimensions;
        std::optional<std::size_t> reporter;
        std::optional<std::size_t> partner;
        std::optional<std::size_t> status;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ColumnLook& column = columns[i];
            if (i == *period || column.title.empty())
                continue;
            const bool isActor = column.filled > 0 && column.actors * 2 >= column.filled && column.texts > 0;
            if (isStatusTitle(column.title))
                status = i;
            else if (isActor)
                (!reporter && !isPartnerTitle(column.title) ? reporter : partner) = i;
            else if (column.isMostly(column.figures) && !isCodeTitle(column.title))
                values.push_back(i);
            else if (column.isMostly(column.texts) && !isCodeTitle(column.title))
                dimensions += (dimensions.empty() ? "" : ", ") + place(i);
        }
        const auto main = std::find_if(values.begin(), values.end(),
                                       [&](std::size_t i) { return isValueTitle(columns[i].title); });
        if (main != values.end())
            values = {*main};
        if (values.empty())
            return nullptr;
        return longTable(header, columns, {*period, reporter, partner, dimensions, values, status});
    }

    struct LongLayout {
        std::size_t period = 0;
        std::optional<std::size_t> reporter;
        std::optional<std::size_t> partner;
        std::string dimensions;
        std::vector<std::size_t> values;
        std::optional<std::size_t> status;
    };

    static std::optional<std::size_t> periodColumn(const std::vector<ColumnLook>& columns) {
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool isPeriod = columns[i].isMostly(columns[i].periods) && !isYearTitle(columns[i].title) &&
                                  !columns[i].title.empty();
            if (isPeriod &&
                (!found || (isPeriodTitle(columns[i].title) && !isPeriodTitle(columns[*found].title))))
                found = i;
        }
        return found;
    }

    std::string frequencyOf(std::size_t header, std::size_t column) const {
        bool hasDay = false;
        bool hasMonth = false;
        std::string months;
        for (std::size_t i = header + 1; i < m_beginning.rows.size(); ++i) {
            const auto& cells = m_beginning.rows[i].cells;
            if (column >= cells.size() || isYearAlone(titleText(cells[column])))
                continue;
            const auto date = readDateCell(cells[column], DateOrder::DayMonthYear).date;
            if (!date || date->start().kind != base::DateEnd::Kind::Point)
                continue;
            const base::DateEnd& start = date->start();
            hasMonth = hasMonth || start.precision != base::DatePrecision::Year;
            const bool isInMonth = start.precision == base::DatePrecision::Day;
            const std::string month = fmt::format("{}-{}", start.civil.year, start.civil.month);
            hasDay = hasDay || (isInMonth && month == months);
            months = month;
        }
        return hasDay ? "D" : hasMonth ? "M" : "A";
    }

    Json longTable(std::size_t header, const std::vector<ColumnLook>& columns, const LongLayout& layout) {
        Json table = start(header);
        for (const std::size_t value : layout.values)
            table["values"].push_back(literalPattern(columns[value].title));
        const bool namesAcross =
            !layout.reporter && std::all_of(layout.values.begin(), layout.values.end(),
                                            [&](std::size_t i) { return isActorName(columns[i].title); });
        const bool isAlone = layout.values.size() == 1 && isValueTitle(columns[layout.values.front()].title);
        const std::string what = subject(header);
        std::string commodity = namesAcross || isAlone ? what
                                : header == 0          ? "{column}"
                                                       : what + ": {column}";
        if (!layout.dimensions.empty())
            commodity = isAlone ? layout.dimensions : commodity + ", " + layout.dimensions;
        const std::string frequency = frequencyOf(header, layout.period);
        table["fields"] = {
            {"period", place(layout.period)}, {"frequency", frequency}, {"commodity", commodity}};
        table["fields"]["title"] =
            layout.reporter || namesAcross
                ? (layout.partner ? "$reporter – $partner: " : "$reporter: ") + commodity
                : commodity;
        if (layout.status)
            table["fields"]["status"] = place(*layout.status);
        if (layout.reporter)
            table["actors"]["reporter"] = place(*layout.reporter);
        if (namesAcross)
            table["actors"]["reporter"] = "{column}";
        if (layout.partner)
            table["actors"]["partner"] = place(*layout.partner);
        m_guesses.push_back(fmt::format(
            "{}: row {} was taken for the header, {} for the period ({}), {} column(s) for figures{}.", what,
            m_beginning.rows[header].number, named(columns[layout.period], layout.period), frequency,
            layout.values.size(),
            layout.reporter ? ", " + named(columns[*layout.reporter], *layout.reporter) + " for the countries"
                            : std::string()));
        std::string words = caption(header) + " " + m_beginning.sheet;
        for (const std::size_t value : layout.values)
            words += " " + columns[value].title;
        addTerms(table, words, what);
        addDecimal(table, columns);
        return table;
    }

    const SheetBeginning& m_beginning;
    std::string m_stem;
    std::vector<std::string> m_guesses;
};

} // namespace

base::Result<ImportProfile> guessProfile(const std::vector<SheetBeginning>& beginnings,
                                         const std::string& file) {
    const std::string stem = std::filesystem::path(file).stem().string();
    Json profile{
        {"name", "guess/1"}, {"title", stem}, {"source", {{"title", stem}, {"reliability", "weak"}}}};
    std::vector<std::string> guesses{
        "No profile knows this layout; it was guessed. Look at the figures before you use them."};
    for (const SheetBeginning& beginning : beginnings) {
        Guess guess(beginning, stem);
        if (Json table = guess.table(); !table.is_null())
            profile["tables"].push_back(std::move(table));
        guesses.insert(guesses.end(), guess.guesses().begin(), guess.guesses().end());
    }
    if (!profile.contains("tables")) {
        return base::fail(
            ErrorCode::UnsupportedFormat,
            {.file = file,
             .detail = "No table of figures was found in it: neither a header with years nor a column of "
                       "periods beside columns of figures. Describe it by a profile."});
    }
    auto parsed = parseProfile(profile.dump());
    if (parsed)
        parsed->guesses = std::move(guesses);
    return parsed;
}

} // namespace entente::ingest
