#include "core/ingest/run/figure_rows.h"

#include "core/base/text.h"
#include "core/ingest/profile/profile_json.h"
#include "core/model/codes.h"
#include "core/store/guard.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace entente::ingest {
namespace {

using base::ErrorCode;

// Fields that tell one series from another.
constexpr std::array kKeyFields{"measure",    "flow",           "commodity", "price_basis", "definition",
                                "valuation",  "classification", "unit",      "currency",    "frequency",
                                "multiplier", "edition",        "title",     "title_ja",    "series_note"};

void replaceAll(std::string& text, std::string_view from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

tl::unexpected<base::Error> impossible(std::string field, std::string value, std::string detail) {
    return base::fail(ErrorCode::InvalidValue,
                      {.field = std::move(field), .value = std::move(value), .detail = std::move(detail)});
}

} // namespace

FigureRows::FigureRows(ImportDesk& desk, const TableRule& rule, RowScope& scope)
    : m_desk(desk), m_rule(rule), m_scope(scope) {
    for (const auto& [name, text] : rule.fields)
        m_fields.emplace(name, scope.bind(text));
    const auto actor = [&](const char* name) {
        const auto found = rule.actors.find(name);
        return found == rule.actors.end() ? BoundActor() : bindActor(scope, found->second, rule.unknown);
    };
    m_reporter = actor("reporter");
    m_partner = actor("partner");
    const auto addToKey = [&](const BoundTemplate& text) {
        (text.dependsOnCell ? m_cellKey : m_rowKey).push_back(&text);
    };
    for (const char* name : kKeyFields) {
        if (const auto found = m_fields.find(name); found != m_fields.end())
            addToKey(found->second);
    }
    for (const BoundActor* one : {&m_reporter, &m_partner}) {
        for (const auto& [scheme, text] : one->ways)
            addToKey(text);
    }
    m_period = scope.bindField("period");
    m_status = scope.bindField("status");
    m_note = scope.bindField("note");
    m_group = scope.bind(rule.allZeroIsMissing);
    for (const auto& [text, pattern] : rule.skips) {
        m_skips.emplace_back(scope.bind(text), &pattern);
        m_cellSkips = m_cellSkips || m_skips.back().first.dependsOnCell;
    }
    findColumns();
}

void FigureRows::findColumns() {
    const auto& titles = m_scope.head().titles;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        std::smatch match;
        const std::string title(base::trimmed(titles[i]));
        const bool isValue =
            std::any_of(m_rule.values.begin(), m_rule.values.end(),
                        [&](const std::regex& pattern) { return std::regex_match(title, match, pattern); });
        if (isValue)
            m_columns.push_back({i, {match.begin(), match.end()}});
    }
    if (m_columns.empty())
        throw ProfileFault{"no column holds values: none fits the patterns of “values”"};
}

std::string FigureRows::firstText(const TableRow& row) const {
    for (const std::string& cell : row.cells) {
        if (const auto text = base::trimmed(cell); !text.empty())
            return std::string(text);
    }
    return {};
}

void FigureRows::take(const TableRow& row) {
    m_scope.beginRow(row);
    for (const auto& [text, pattern] : m_skips) {
        if (!text.dependsOnCell && std::regex_search(m_scope.fill(text), *pattern))
            return;
    }
    const auto isEmpty = [&](const ValueColumn& column) {
        return column.place >= row.cells.size() || base::trimmed(row.cells[column.place]).empty();
    };
    if (std::all_of(m_columns.begin(), m_columns.end(), isEmpty)) {
        if (std::string text = firstText(row); !text.empty())
            m_scope.setSection(std::move(text));
        return;
    }
    if (isHeading(row))
        return;
    m_rowPart.clear();
    for (const BoundTemplate* part : m_rowKey)
        m_rowPart.append(m_scope.fill(*part)) += '\x1F';
    m_last = nullptr;
    if (!m_group.isEmpty())
        m_groupPublished = &m_published[m_scope.fill(m_group)];
    for (const ValueColumn& column : m_columns) {
        if (!isEmpty(column))
            takeCell(row, column);
    }
}

// A header goes on in a second line, or a note stands under the figures: words where figures should be, and
// nothing that says whose figures they are.
bool FigureRows::isHeading(const TableRow& row) const {
    constexpr std::size_t kFewestColumns = 3;
    if (m_columns.size() < kFewestColumns)
        return false;
    auto column = m_columns.begin();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool isValue = column != m_columns.end() && column->place == i;
        if (isValue)
            ++column;
        if (!base::trimmed(row.cells[i]).empty() && (!isValue || readFigure(row.cells[i], m_rule.style)))
            return false;
    }
    return true;
}

void FigureRows::look(const TableRow& row) {
    m_scope.beginRow(row);
    auto& published = m_published[m_scope.fill(m_group)];
    published.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::string cell = m_scope.cell(m_columns[i].place);
        published[i] = published[i] || (!cell.empty() && cell != "0");
    }
}

// A month that nobody traded in is still to come; a year that has such months is not over.
void FigureRows::applyUnpublished(const ValueColumn& column, model::Observation& observation) {
    const auto place = static_cast<std::size_t>(&column - m_columns.data());
    const bool isComplete =
        std::find(m_groupPublished->begin(), m_groupPublished->end(), false) == m_groupPublished->end();
    if (!(*m_groupPublished)[place]) {
        observation.value.reset();
        observation.literal.clear();
        observation.status = model::ObservationStatus::NotYetPublished;
    } else if (!isComplete && observation.period.frequency == base::Frequency::Annual) {
        observation.status = model::ObservationStatus::Provisional;
        observation.note +=
            observation.note.empty() ? "the year is not complete" : "; the year is not complete";
    }
}

std::string FigureRows::key() {
    std::string key = m_rowPart;
    for (const BoundTemplate* part : m_cellKey)
        key.append(m_scope.fill(*part)) += '\x1F';
    return key;
}

void FigureRows::takeCell(const TableRow& row, const ValueColumn& column) {
    m_scope.beginCell(column.place, column.captures);
    if (m_cellSkips) {
        for (const auto& [text, pattern] : m_skips) {
            if (text.dependsOnCell && std::regex_search(m_scope.fill(text), *pattern))
                return;
        }
    }
    const Slot* const before = m_last;
    Slot& series = slot();
    if (series.fault) {
        // Once a row is enough.
        if (&series != before) {
            const base::ErrorFacts& facts = series.fault->facts;
            m_desk.log.refuse(series.fault->code, facts.field, facts.value, facts.detail, facts.column);
        }
        return;
    }
    auto one = observation(row, column, series.entry->series);
    if (one && m_groupPublished != nullptr)
        applyUnpublished(column, *one);
    if (one)
        m_desk.series.put(*series.entry, *one, static_cast<std::int64_t>(column.place) + 1);
}

FigureRows::Slot& FigureRows::slot() {
    std::string wanted = key();
    if (m_last != nullptr && wanted == m_lastKey)
        return *m_last;
    const auto [place, isNew] = m_slots.try_emplace(wanted);
    m_last = &place->second;
    m_lastKey = std::move(wanted);
    if (!isNew)
        return *m_last;
    auto made = series();
    if (!made) {
        m_last->fault = made.error();
        return *m_last;
    }
    try {
        m_last->entry = m_desk.series.entry(std::move(*made));
    } catch (const store::Failure& failure) {
        m_last->fault = failure.error();
    }
    return *m_last;
}

std::string FigureRows::field(const std::string& name) const {
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? std::string() : m_scope.fill(found->second);
}

base::Result<model::Series> FigureRows::series() {
    model::Series series;
    if (const auto done = addTerms(series); !done)
        return tl::unexpected(done.error());
    if (const auto done = addActors(series); !done)
        return tl::unexpected(done.error());
    series.edition = field("edition");
    series.source = m_desk.source;
    series.note = field("series_note");
    series.title = withNames(field("title"), series, "en");
    series.titleJa = withNames(field("title_ja"), series, "ja");
    return series;
}

base::Result<void> FigureRows::addTerms(model::Series& series) {
    model::SeriesKey& key = series.key;
    const std::string measure = field("measure");
    const auto knownMeasure =
        measure.empty() ? model::Measure::Other : model::fromCode<model::Measure>(measure);
    if (!knownMeasure)
        return impossible("measure", measure, "it is no measure");
    const std::string flow = field("flow");
    const auto knownFlow = model::fromCode<model::Flow>(flow);
    if (!knownFlow)
        return impossible("flow", flow, "exports, imports, balance, outward or inward is expected");
    const std::string frequency = field("frequency");
    const auto knownFrequency =
        frequency.empty() ? base::Frequency::Annual : base::frequencyFromCode(frequency);
    if (!knownFrequency)
        return impossible("frequency", frequency, "A, Q, M, D, FY-JP or FY-US is expected");
    key.measure = *knownMeasure;
    key.flow = *knownFlow;
    key.frequency = *knownFrequency;
    key.commodity = field("commodity");
    key.priceBasis = field("price_basis");
    key.definition = field("definition");
    key.valuation = field("valuation");
    key.classification = field("classification");
    key.unit = field("unit");
    key.currency = field("currency");
    const std::string multiplier = field("multiplier");
    const auto [end, error] =
        std::from_chars(multiplier.data(), multiplier.data() + multiplier.size(), series.multiplier);
    if (!multiplier.empty() && (error != std::errc() || end != multiplier.data() + multiplier.size()))
        return impossible("multiplier", multiplier, "a power of ten is expected");
    return {};
}

base::Result<void> FigureRows::addActors(model::Series& series) {
    const auto reporter = findActor(m_desk, m_scope, m_reporter);
    if (!reporter)
        return tl::unexpected(reporter.error());
    if (!m_reporter.isEmpty() && !*reporter)
        return base::fail(ErrorCode::MissingValue, {.field = "Whom the figure is about"});
    const auto partner = findActor(m_desk, m_scope, m_partner);
    if (!partner)
        return tl::unexpected(partner.error());
    series.key.reporter = *reporter;
    series.key.partner = *partner;
    return {};
}

std::string FigureRows::withNames(std::string text, const model::Series& series,
                                  const std::string& language) const {
    const auto name = [&](const std::optional<model::ActorId>& id) {
        return id ? m_desk.actors.name(*id, language) : std::string();
    };
    replaceAll(text, "$reporter", name(series.key.reporter));
    replaceAll(text, "$partner", name(series.key.partner));
    return text;
}

std::optional<model::Observation> FigureRows::observation(const TableRow& row, const ValueColumn& column,
                                                          const model::Series& series) {
    const auto refuse = [&](ErrorCode code, std::string field, std::string value, std::string detail) {
        m_desk.log.refuse(code, std::move(field), std::move(value), std::move(detail),
                          static_cast<std::int64_t>(column.place) + 1);
    };
    const std::string when = m_scope.fill(m_period);
    const auto period = readPeriodCell(when, series.key.frequency, m_rule.dates);
    if (!period) {
        refuse(ErrorCode::InvalidDate, "the period", when, {});
        return std::nullopt;
    }
    const std::string& cell = row.cells[column.place];
    const auto figure = readFigure(cell, m_rule.style);
    if (!figure || (figure->isPercent && series.key.unit != "percent")) {
        const std::string title = m_scope.head().titles[column.place];
        if (figure)
            refuse(ErrorCode::InvalidValue, title, cell, "the unit is " + series.key.unit + ", not per cent");
        else
            refuse(ErrorCode::InvalidNumber, title, cell, {});
        return std::nullopt;
    }
    model::Observation one{.period = *period,
                           .value = figure->value,
                           .status = figure->status,
                           .literal = figure->literal,
                           .note = figure->note,
                           .breakBefore = figure->breakBefore};
    applyStatus(row, column, one);
    return one;
}

void FigureRows::applyStatus(const TableRow& row, const ValueColumn& column,
                             model::Observation& observation) {
    if (const std::string note = m_scope.fill(m_note); !note.empty())
        observation.note += (observation.note.empty() ? "" : "; ") + note;
    if (!observation.value)
        return;
    if (!m_rule.colours.empty() && column.place < row.colours.size()) {
        const auto colour = m_rule.colours.find(row.colours[column.place]);
        if (colour != m_rule.colours.end())
            observation.status = colour->second;
    }
    const std::string word = m_scope.fill(m_status);
    if (const auto own = m_rule.style.marks.find(word); own != m_rule.style.marks.end())
        observation.status = own->second;
    else if (const auto status = word.empty() ? std::nullopt : statusOf(word);
             status && *status < model::ObservationStatus::NotAvailable)
        observation.status = *status;
    else if (word == "r")
        observation.note += observation.note.empty() ? "revised" : "; revised";
}

} // namespace entente::ingest
