#include "core/ingest/profile/row_scope.h"

#include "core/base/text.h"
#include "core/ingest/profile/profile_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace entente::ingest {
namespace {

using From = BoundTemplate::From;
using Piece = BoundTemplate::Piece;

std::optional<std::size_t> placeAfter(std::string_view name, std::string_view prefix) {
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    std::size_t place = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), place);
    return error == std::errc() && end == name.data() + name.size() && place > 0 ? std::optional(place)
                                                                                 : std::nullopt;
}

std::string captionOf(const TableHead& head) {
    std::string text;
    for (const auto& row : head.captions) {
        for (const std::string& cell : row) {
            if (!base::trimmed(cell).empty())
                text += (text.empty() ? "" : " ") + std::string(base::trimmed(cell));
        }
    }
    return text;
}

} // namespace

RowScope::RowScope(const TableRule& rule, TableHead head) : m_rule(rule), m_head(std::move(head)) {
    for (std::size_t i = 0; i < m_head.titles.size(); ++i)
        m_columns.emplace(base::folded(base::trimmed(m_head.titles[i])), i);
    bindDerivations(rule);
}

std::optional<std::size_t> RowScope::columnOf(const std::string& title) const {
    const auto found = m_columns.find(base::folded(base::trimmed(title)));
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

void RowScope::bindDerivations(const TableRule& rule) {
    for (const Derivation& derivation : rule.derivations) {
        BoundDerivation bound{.of = bind(derivation.of), .exact = {}, .cases = {}, .otherwise = {}};
        for (const Derivation::Case& one : derivation.cases) {
            if (!one.pattern)
                bound.exact.emplace(one.exact, bound.cases.size());
            bound.cases.push_back({one.exact, one.pattern ? &*one.pattern : nullptr,
                                   bind(one.assignments, derivation.isSticky)});
        }
        bound.otherwise = bind(derivation.otherwise, derivation.isSticky);
        settle(bound);
        m_derivations.push_back(std::move(bound));
    }
    // A variable that one derivation takes from the column at hand is made anew for each cell by all that set
    // it.
    for (BoundDerivation& derivation : m_derivations)
        settle(derivation);
}

void RowScope::settle(BoundDerivation& derivation) {
    const auto each = [&](const auto& use) {
        for (const BoundCase& one : derivation.cases)
            std::for_each(one.assignments.begin(), one.assignments.end(), use);
        std::for_each(derivation.otherwise.begin(), derivation.otherwise.end(), use);
    };
    bool isOfCell = derivation.of.dependsOnCell;
    each([&](const auto& assigned) {
        isOfCell = isOfCell || assigned.second.dependsOnCell || m_isCellVariable[assigned.first];
    });
    derivation.isOfCell = isOfCell;
    each([&](const auto& assigned) {
        m_isCellVariable[assigned.first] = m_isCellVariable[assigned.first] || isOfCell;
    });
}

std::vector<std::pair<std::size_t, BoundTemplate>> RowScope::bind(const Derivation::Assignments& assignments,
                                                                  bool isSticky) {
    std::vector<std::pair<std::size_t, BoundTemplate>> out;
    for (const auto& [name, text] : assignments) {
        BoundTemplate bound = bind(text);
        const auto [place, isNew] = m_variables.try_emplace(name, m_values.size());
        if (isNew) {
            m_values.emplace_back();
            m_isCellVariable.push_back(false);
            m_isSticky.push_back(isSticky);
        }
        out.emplace_back(place->second, std::move(bound));
    }
    return out;
}

BoundTemplate RowScope::bindField(const std::string& field) const {
    const auto found = m_rule.fields.find(field);
    return found == m_rule.fields.end() ? BoundTemplate() : bind(found->second);
}

BoundTemplate RowScope::bind(const TemplateText& text) const {
    BoundTemplate out;
    for (const TemplateText::Piece& piece : text.pieces) {
        Piece bound = piece.name.empty() ? Piece() : bindPlace(piece.name);
        if (bound.from == From::Constant) {
            bound.from = From::Nothing;
            bound.literal = piece.literal + bound.literal;
        } else {
            bound.literal = piece.literal;
        }
        bound.isHtml = piece.filter == "html";
        const bool isOfColumn = bound.from == From::Title || bound.from == From::Place ||
                                bound.from == From::Capture || bound.from == From::Upper;
        const bool isOfCellVariable = bound.from == From::Variable && bound.index < m_isCellVariable.size() &&
                                      m_isCellVariable[bound.index];
        out.dependsOnCell = out.dependsOnCell || isOfColumn || isOfCellVariable;
        out.pieces.push_back(std::move(bound));
    }
    return out;
}

Piece RowScope::bindPlace(const std::string& name) const {
    if (const auto variable = m_variables.find(name); variable != m_variables.end())
        return {.from = From::Variable, .index = variable->second};
    if (auto fixed = bindFixed(name))
        return std::move(*fixed);
    const bool isOptional = name.ends_with('?');
    if (const auto column = columnOf(isOptional ? name.substr(0, name.size() - 1) : name))
        return {.from = From::Cell, .index = *column};
    if (isOptional)
        return {};
    throw ProfileFault{fmt::format("there is no column “{}” in {}", name, m_head.file)};
}

std::optional<Piece> RowScope::bindFixed(const std::string& name) const {
    const auto constant = [](std::string text) {
        return Piece{.literal = std::move(text), .from = From::Constant};
    };
    if (name == "file")
        return constant(m_head.file);
    if (name == "stem")
        return constant(std::filesystem::path(m_head.file).stem().string());
    if (name == "folder")
        return constant(m_head.folder);
    if (name == "spacing")
        return constant(m_head.spacing);
    if (name == "sheet")
        return constant(m_head.sheet);
    if (name == "caption")
        return constant(captionOf(m_head));
    if (name.starts_with("above:"))
        return constant(above(name.substr(6)));
    if (const auto place = placeAfter(name, "title:"))
        return constant(*place <= m_head.titles.size() ? m_head.titles[*place - 1] : std::string());
    if (const auto place = placeAfter(name, "#"))
        return Piece{.from = From::Cell, .index = *place - 1};
    if (const auto place = placeAfter(name, "column:"))
        return Piece{.from = From::Capture, .index = *place};
    if (const auto place = placeAfter(name, "upper:"))
        return Piece{.from = From::Upper, .index = *place - 1};
    if (name == "column")
        return Piece{.from = From::Title};
    if (name == "place")
        return Piece{.from = From::Place};
    if (name == "section")
        return Piece{.from = From::Section};
    if (name == "row")
        return Piece{.from = From::RowNumber};
    // What a pattern of a derivation caught.
    if (name.size() == 1 && name[0] >= '1' && name[0] <= '9')
        return Piece{.from = From::Variable,
                     .index = static_cast<std::size_t>(-1) - static_cast<std::size_t>(name[0] - '0')};
    return std::nullopt;
}

std::string RowScope::above(const std::string& label) const {
    const std::string wanted = base::folded(base::trimmed(label));
    for (const auto& row : m_head.captions) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            if (base::folded(base::trimmed(row[i])) == wanted)
                return std::string(base::trimmed(row[i + 1]));
        }
    }
    return {};
}

void RowScope::clear(bool ofCell) {
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_isCellVariable[i] == ofCell && !m_isSticky[i])
            m_values[i].clear();
    }
}

void RowScope::beginRow(const TableRow& row) {
    m_row = &row;
    clear(false);
    for (BoundDerivation& derivation : m_derivations) {
        if (!derivation.isOfCell)
            derive(derivation);
    }
}

void RowScope::beginCell(std::size_t column, const std::vector<std::string>& captures) {
    m_column = column;
    m_captures = &captures;
    clear(true);
    for (BoundDerivation& derivation : m_derivations) {
        if (derivation.isOfCell)
            derive(derivation);
    }
}

void RowScope::derive(BoundDerivation& derivation) {
    const std::string value = fill(derivation.of);
    if (const auto exact = derivation.exact.find(value); exact != derivation.exact.end())
        return assign(derivation.cases[exact->second].assignments);
    for (const BoundCase& one : derivation.cases) {
        std::smatch match;
        if (one.pattern == nullptr || !std::regex_search(value, match, *one.pattern))
            continue;
        m_matched.assign(match.begin(), match.end());
        return assign(one.assignments);
    }
    assign(derivation.otherwise);
}

void RowScope::assign(const std::vector<std::pair<std::size_t, BoundTemplate>>& assignments) {
    for (const auto& [variable, text] : assignments)
        m_values[variable] = fill(text);
}

std::string RowScope::cell(std::size_t column) const {
    return column < m_row->cells.size() ? std::string(base::trimmed(m_row->cells[column])) : std::string();
}

std::string RowScope::valueOf(const Piece& piece) const {
    switch (piece.from) {
    case From::Cell:
        return cell(piece.index);
    case From::Section:
        return m_section;
    case From::RowNumber:
        return std::to_string(m_row->number);
    case From::Place:
        return std::to_string(m_column + 1);
    case From::Title:
        return m_column < m_head.titles.size() ? m_head.titles[m_column] : std::string();
    case From::Capture:
        return m_captures != nullptr && piece.index < m_captures->size() ? (*m_captures)[piece.index]
                                                                         : std::string();
    case From::Upper:
        return piece.index < m_head.upper.size() && m_column < m_head.upper[piece.index].size()
                   ? m_head.upper[piece.index][m_column]
                   : std::string();
    case From::Variable:
        if (piece.index < m_values.size())
            return m_values[piece.index];
        // Counted from the end: what the last pattern caught.
        if (const std::size_t group = static_cast<std::size_t>(-1) - piece.index; group < m_matched.size())
            return m_matched[group];
        return {};
    case From::Nothing:
    case From::Constant:
        break;
    }
    return {};
}

std::string RowScope::fill(const BoundTemplate& text) const {
    std::string out;
    for (const Piece& piece : text.pieces) {
        out += piece.literal;
        if (piece.from == From::Nothing)
            continue;
        std::string value = valueOf(piece);
        out += piece.isHtml ? withoutTags(value) : value;
    }
    return std::string(base::trimmed(out));
}

} // namespace entente::ingest
