#pragma once

#include "core/ingest/profile/import_profile.h"
#include "core/ingest/table_reader.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace entente::ingest {

/// What stands over a table's rows.
struct TableHead {
    std::string file;
    /// The folder that holds the file.
    std::string folder;
    std::string sheet;
    /// How far apart the dates of the first column lie: "D", "M", "Q" or "A".
    std::string spacing;
    std::vector<std::string> titles;
    /// The header's rows above the titles, the uppermost first.
    std::vector<std::vector<std::string>> upper;
    /// The rows above the header, as they are.
    std::vector<std::vector<std::string>> captions;
    std::int64_t row = 0;
};

/// Where each place of a template gets its text from.
struct BoundTemplate {
    enum class From { Nothing, Constant, Cell, Section, RowNumber, Place, Title, Capture, Upper, Variable };
    struct Piece {
        std::string literal;
        From from = From::Nothing;
        std::size_t index = 0;
        bool isHtml = false;
    };
    std::vector<Piece> pieces;
    /// On the column at hand, not only on the row.
    bool dependsOnCell = false;

    [[nodiscard]] bool isEmpty() const { return pieces.empty(); }
};

/// The names that templates of a table can use, with their values at the row and the cell at hand:
///   a column's title, “#3” (a column by place), “Title?” (empty where there is no such column),
///   {file} {stem} {folder} {sheet} {spacing} {caption} {row}, {above:Label} (what stands right of Label over
///   the table), {title:2}, {section} (the last heading row), and, of the column at hand, {column}, {place},
///   {column:1} (what the pattern's first group caught), {upper:1} (the header's uppermost row), and every
///   derived variable.
class RowScope {
  public:
    RowScope(const TableRule& rule, TableHead head);

    [[nodiscard]] const TableHead& head() const { return m_head; }
    /// Throws a ProfileFault for a name that nothing has.
    [[nodiscard]] BoundTemplate bind(const TemplateText& text) const;
    /// Of a field that the profile leaves out: empty.
    [[nodiscard]] BoundTemplate bindField(const std::string& field) const;
    [[nodiscard]] std::optional<std::size_t> columnOf(const std::string& title) const;

    void beginRow(const TableRow& row);
    /// `captures` are what the pattern of the column caught; they outlive the cell.
    void beginCell(std::size_t column, const std::vector<std::string>& captures);
    void setSection(std::string text) { m_section = std::move(text); }

    /// Trimmed.
    [[nodiscard]] std::string fill(const BoundTemplate& text) const;
    [[nodiscard]] std::string cell(std::size_t column) const;

  private:
    struct BoundCase {
        std::string exact;
        const std::regex* pattern = nullptr;
        std::vector<std::pair<std::size_t, BoundTemplate>> assignments;
    };
    struct BoundDerivation {
        BoundTemplate of;
        std::unordered_map<std::string, std::size_t> exact;
        std::vector<BoundCase> cases;
        std::vector<std::pair<std::size_t, BoundTemplate>> otherwise;
        bool isOfCell = false;
    };

    void bindDerivations(const TableRule& rule);
    void settle(BoundDerivation& derivation);
    void clear(bool ofCell);
    [[nodiscard]] std::vector<std::pair<std::size_t, BoundTemplate>>
    bind(const Derivation::Assignments& assignments, bool isSticky);
    [[nodiscard]] BoundTemplate::Piece bindPlace(const std::string& name) const;
    [[nodiscard]] std::optional<BoundTemplate::Piece> bindFixed(const std::string& name) const;
    [[nodiscard]] std::string above(const std::string& label) const;
    void derive(BoundDerivation& derivation);
    void assign(const std::vector<std::pair<std::size_t, BoundTemplate>>& assignments);
    [[nodiscard]] std::string valueOf(const BoundTemplate::Piece& piece) const;

    const TableRule& m_rule;
    TableHead m_head;
    std::unordered_map<std::string, std::size_t> m_columns;
    std::unordered_map<std::string, std::size_t> m_variables;
    std::vector<bool> m_isCellVariable;
    std::vector<bool> m_isSticky;
    std::vector<std::string> m_values;
    std::vector<BoundDerivation> m_derivations;
    std::string m_section;
    const TableRow* m_row = nullptr;
    std::size_t m_column = 0;
    const std::vector<std::string>* m_captures = nullptr;
    std::vector<std::string> m_matched;
};

} // namespace entente::ingest
