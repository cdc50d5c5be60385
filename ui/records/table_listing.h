#pragma once

#include "ui/records/entry_id.h"
#include "ui/records/words.h"

#include <functional>
#include <optional>
#include <vector>

namespace entente::ui {

/// A column as a value: how a row is put into words, and by what it is sorted.
template <class Row>
struct Column {
    /// In context "RecordColumn".
    const char* title = nullptr;
    int width = 120;
    /// Where the room is short, columns with the higher numbers go first; 0 always stays.
    int rank = 0;
    bool isNumber = false;
    /// Takes the room that is left.
    bool isWide = false;
    /// With room to spare it may become as wide as this.
    int most = 0;
    std::function<QString(const Row&, const Words&)> text = {};
    /// Sorts by this where given, by the text otherwise.
    std::function<std::int64_t(const Row&)> order = {};
    /// Shown on hover; empty for none.
    std::function<QString(const Row&, const Words&)> tip = {};
    /// Drawn in secondary text.
    std::function<bool(const Row&)> isQuiet = {};
    /// What tells its values apart in every language: the code of a word. The text does it otherwise.
    std::function<std::string(const Row&)> code = {};
    /// For dates: the days that it means, by which a period finds it.
    std::function<std::optional<base::DayRange>(const Row&)> days = {};
};

/// What of a column does not depend on its rows.
struct ColumnLook {
    const char* title = nullptr;
    int width = 120;
    int rank = 0;
    bool isNumber = false;
    bool isWide = false;
    int most = 0;
    bool hasDays = false;
};

template <class Row>
[[nodiscard]] std::vector<ColumnLook> looksOf(const std::vector<Column<Row>>& columns) {
    std::vector<ColumnLook> looks;
    for (const Column<Row>& c : columns)
        looks.push_back({c.title, c.width, c.rank, c.isNumber, c.isWide, c.most, static_cast<bool>(c.days)});
    return looks;
}

/// What a column is called whatever the language: "who_to_whom".
[[nodiscard]] std::string columnKey(const ColumnLook& look);
/// In the language of the window.
[[nodiscard]] QString columnTitle(const ColumnLook& look);
/// The column of that key; nothing where there is none.
[[nodiscard]] std::optional<std::size_t> columnOfKey(const std::vector<ColumnLook>& looks,
                                                     const std::string& key);

/// For each row its place in an order; equal ones share a place.
using Ranks = std::vector<std::uint32_t>;

[[nodiscard]] Ranks ranksOfKeys(const std::vector<std::int64_t>& keys);
/// As the language sorts, numbers by their value.
[[nodiscard]] Ranks ranksOfTexts(const std::vector<QString>& texts, const std::string& language);

template <class Row>
[[nodiscard]] Ranks ranksOf(const std::vector<Row>& rows, const Column<Row>& column, const Words& words) {
    if (column.order) {
        std::vector<std::int64_t> keys;
        keys.reserve(rows.size());
        for (const Row& row : rows)
            keys.push_back(column.order(row));
        return ranksOfKeys(keys);
    }
    std::vector<QString> texts;
    texts.reserve(rows.size());
    for (const Row& row : rows)
        texts.push_back(column.text(row, words));
    return ranksOfTexts(texts, words.language);
}

/// The text of a cell without the dash that stands for nothing.
[[nodiscard]] std::string codeOfText(const QString& text);

/// What a page asked for, made in a worker: never changed afterwards, so that any thread may read it. A table
/// knows its rows by their numbers; what they are, ListingOf says.
class TableListing {
  public:
    virtual ~TableListing() = default;

    [[nodiscard]] virtual std::size_t size() const = 0;
    [[nodiscard]] virtual EntryId idAt(std::size_t row) const = 0;
    [[nodiscard]] virtual std::string titleAt(std::size_t row) const = 0;
    [[nodiscard]] virtual QString textAt(std::size_t row, std::size_t column, const Words& words) const = 0;
    /// Empty for none.
    [[nodiscard]] virtual QString tipAt(std::size_t row, std::size_t column, const Words& words) const = 0;
    [[nodiscard]] virtual bool isQuietAt(std::size_t row, std::size_t column) const = 0;
    /// Whether this row says what that row of the other listing (of the same page) does.
    [[nodiscard]] virtual bool isSame(std::size_t row, const TableListing& other,
                                      std::size_t otherRow) const = 0;
    [[nodiscard]] virtual Ranks ranks(std::size_t column, const Words& words) const = 0;
    /// What tells this cell's value from others; empty where there is none.
    [[nodiscard]] virtual std::string codeAt(std::size_t row, std::size_t column,
                                             const Words& words) const = 0;
    [[nodiscard]] virtual std::optional<base::DayRange> daysAt(std::size_t row, std::size_t column) const = 0;

    /// What the filter line looks into, folded; one for each row.
    std::vector<std::string> haystacks;
    /// Every place that is named, each once.
    std::vector<std::string> places;
    /// How many there are in the whole workspace.
    int total = 0;
};

[[nodiscard]] std::shared_ptr<const TableListing> emptyListing();

/// Rows have an idOf(row) and a titleOf(row).
template <class Row>
class ListingOf : public TableListing {
  public:
    ListingOf(std::vector<Row> rows, std::vector<Column<Row>> columns)
        : m_rows(std::move(rows)), m_columns(std::move(columns)) {
        total = static_cast<int>(m_rows.size());
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] std::size_t size() const override { return m_rows.size(); }
    [[nodiscard]] EntryId idAt(std::size_t row) const override { return idOf(m_rows[row]); }
    [[nodiscard]] std::string titleAt(std::size_t row) const override { return titleOf(m_rows[row]); }
    [[nodiscard]] QString textAt(std::size_t row, std::size_t column, const Words& words) const override {
        return m_columns[column].text(m_rows[row], words);
    }
    [[nodiscard]] QString tipAt(std::size_t row, std::size_t column, const Words& words) const override {
        return m_columns[column].tip ? m_columns[column].tip(m_rows[row], words) : QString();
    }
    [[nodiscard]] bool isQuietAt(std::size_t row, std::size_t column) const override {
        return m_columns[column].isQuiet && m_columns[column].isQuiet(m_rows[row]);
    }
    [[nodiscard]] bool isSame(std::size_t row, const TableListing& other,
                              std::size_t otherRow) const override {
        return m_rows[row] == static_cast<const ListingOf&>(other).m_rows[otherRow];
    }
    [[nodiscard]] Ranks ranks(std::size_t column, const Words& words) const override {
        return ranksOf(m_rows, m_columns[column], words);
    }
    [[nodiscard]] std::string codeAt(std::size_t row, std::size_t column, const Words& words) const override {
        const Column<Row>& one = m_columns[column];
        return one.code ? one.code(m_rows[row]) : codeOfText(one.text(m_rows[row], words));
    }
    [[nodiscard]] std::optional<base::DayRange> daysAt(std::size_t row, std::size_t column) const override {
        return m_columns[column].days ? m_columns[column].days(m_rows[row]) : std::nullopt;
    }

  private:
    std::vector<Row> m_rows;
    std::vector<Column<Row>> m_columns;
};

/// The row of this id in a listing of such rows; null when it is not listed.
template <class Row>
[[nodiscard]] const Row* rowIn(const TableListing& listing, EntryId id) {
    const auto* typed = dynamic_cast<const ListingOf<Row>*>(&listing);
    if (typed == nullptr)
        return nullptr;
    for (const Row& row : typed->rows()) {
        if (idOf(row) == id)
            return &row;
    }
    return nullptr;
}

} // namespace entente::ui
