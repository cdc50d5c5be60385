#include "ui/records/table_arrangement.h"

#include "core/base/text.h"
#include "ui/text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

namespace entente::ui {
namespace {

// Between two looks at whether the answer is still wanted.
constexpr std::size_t kStride = 4096;

struct ArrangementWords {
    Q_DECLARE_TR_FUNCTIONS(TableArrangement)
};

std::vector<std::string> foldedWords(const std::string& text) {
    std::vector<std::string> words;
    for (const std::string& word : base::split(text, ' ')) {
        if (!word.empty())
            words.push_back(base::folded(word));
    }
    return words;
}

bool passesFilter(const TableListing& listing, std::uint32_t row, const Arranging::Filter& filter,
                  const Words& words) {
    if (filter.period) {
        const auto days = listing.daysAt(row, filter.column);
        if (!days || days->last < filter.period->first || filter.period->last < days->first)
            return false;
    }
    if (!filter.values.empty()) {
        const std::string code = listing.codeAt(row, filter.column, words);
        if (std::find(filter.values.begin(), filter.values.end(), code) == filter.values.end())
            return false;
    }
    if (filter.contains.empty())
        return true;
    const std::string text = base::folded(toStd(listing.textAt(row, filter.column, words)));
    return text.find(filter.contains) != std::string::npos;
}

bool passesAll(const TableListing& listing, std::uint32_t row, const Arranging& arranging,
               const Words& words) {
    const auto has = [&](const std::string& word) {
        return listing.haystacks[row].find(word) != std::string::npos;
    };
    return std::all_of(arranging.words.begin(), arranging.words.end(), has) &&
           std::all_of(arranging.filters.begin(), arranging.filters.end(),
                       [&](const auto& filter) { return passesFilter(listing, row, filter, words); });
}

/// The groups as they are met, with the group of each row.
class Grouping {
  public:
    Grouping(const TableListing& listing, std::size_t column, const Words& words)
        : m_listing(listing), m_column(column), m_words(words) {}

    void add(std::uint32_t row) {
        const std::string key = keyOf(row);
        const auto [at, isNew] = m_places.emplace(key, static_cast<std::uint32_t>(m_sections.size()));
        if (isNew)
            m_sections.push_back({key, labelOf(row, key), 0, 0});
        ++m_sections[at->second].count;
        m_rows.emplace_back(at->second, row);
    }

    [[nodiscard]] Arrangement take(bool descending) {
        std::vector<std::uint32_t> bySection(m_sections.size());
        std::iota(bySection.begin(), bySection.end(), 0U);
        QCollator collator{QLocale(toQt(m_words.language))};
        collator.setNumericMode(true);
        // What has no value stands last either way.
        std::stable_sort(bySection.begin(), bySection.end(), [&](std::uint32_t a, std::uint32_t b) {
            const Section& left = m_sections[a];
            const Section& right = m_sections[b];
            if (left.key.empty() || right.key.empty())
                return !left.key.empty() && right.key.empty();
            const int order = collator.compare(left.label, right.label);
            return descending ? order > 0 : order < 0;
        });
        return placed(bySection);
    }

  private:
    std::string keyOf(std::uint32_t row) const {
        if (const auto days = m_listing.daysAt(row, m_column))
            return std::to_string(base::toCivil(days->first).year);
        return m_listing.codeAt(row, m_column, m_words);
    }

    QString labelOf(std::uint32_t row, const std::string& key) const {
        if (key.empty())
            return ArrangementWords::tr("None", "heading of the rows without a value");
        return m_listing.daysAt(row, m_column) ? toQt(key) : m_listing.textAt(row, m_column, m_words);
    }

    Arrangement placed(const std::vector<std::uint32_t>& bySection) {
        Arrangement out;
        std::vector<std::uint32_t> next(m_sections.size());
        std::uint32_t first = 0;
        for (const std::uint32_t place : bySection) {
            m_sections[place].first = next[place] = first;
            first += m_sections[place].count;
            out.sections.push_back(m_sections[place]);
        }
        out.rows.resize(m_rows.size());
        for (const auto& [section, row] : m_rows)
            out.rows[next[section]++] = row;
        return out;
    }

    const TableListing& m_listing;
    std::size_t m_column;
    const Words& m_words;
    std::unordered_map<std::string, std::uint32_t> m_places;
    std::vector<Section> m_sections;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_rows;
};

bool isGivenUp(std::size_t done, const IsWanted& isWanted) {
    return done % kStride == 0 && isWanted && !isWanted();
}

} // namespace

Arranging arrangingOf(const table::TableSpec& spec, const std::vector<ColumnLook>& columns) {
    Arranging out{.words = foldedWords(spec.words), .group = columnOfKey(columns, spec.group)};
    out.groupsDescend = spec.isDescending && spec.sort == spec.group;
    for (const table::ColumnFilter& filter : spec.filters) {
        const auto column = columnOfKey(columns, filter.key);
        if (column)
            out.filters.push_back({*column, base::folded(base::trimmed(filter.contains)), filter.values,
                                   columns[*column].hasDays ? filter.period : std::nullopt});
    }
    return out;
}

ValueLabels labelsOf(const TableListing& listing, const Arranging& arranging, const Words& words) {
    ValueLabels labels;
    for (const Arranging::Filter& filter : arranging.filters) {
        std::set<std::string> missing(filter.values.begin(), filter.values.end());
        for (std::size_t row = 0; row < listing.size() && !missing.empty(); ++row) {
            const std::string code = listing.codeAt(row, filter.column, words);
            if (missing.erase(code) != 0)
                labels[{filter.column, code}] = code.empty()
                                                    ? ArrangementWords::tr("None", "rows without a value")
                                                    : listing.textAt(row, filter.column, words);
        }
    }
    return labels;
}

RowOrder orderOf(const Ranks& ranks, Qt::SortOrder order) {
    RowOrder rows(ranks.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        return order == Qt::AscendingOrder ? ranks[a] < ranks[b] : ranks[b] < ranks[a];
    });
    return rows;
}

RowOrder orderAsListed(const TableListing& listing) {
    RowOrder rows(listing.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

Arrangement arranged(const TableListing& listing, const RowOrder& order, const Arranging& arranging,
                     const Words& words, const IsWanted& isWanted) {
    if (arranging.words.empty() && arranging.filters.empty() && !arranging.group)
        return {order, {}};
    RowOrder rows;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (isGivenUp(i, isWanted))
            return {};
        if (passesAll(listing, order[i], arranging, words))
            rows.push_back(order[i]);
    }
    if (!arranging.group)
        return {std::move(rows), {}};
    Grouping grouping(listing, *arranging.group, words);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isGivenUp(i, isWanted))
            return {};
        grouping.add(rows[i]);
    }
    return grouping.take(arranging.groupsDescend);
}

std::vector<ColumnValue> valuesOf(const TableListing& listing, std::size_t column, const Words& words,
                                  std::size_t most, const IsWanted& isWanted) {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<ColumnValue> values;
    for (std::size_t row = 0; row < listing.size(); ++row) {
        if (isGivenUp(row, isWanted))
            return {};
        std::string code = listing.codeAt(row, column, words);
        const auto [at, isNew] = places.emplace(code, values.size());
        if (isNew && values.size() == most)
            return {};
        if (isNew) {
            const QString label = code.empty() ? ArrangementWords::tr("None", "rows without a value")
                                               : listing.textAt(row, column, words);
            values.push_back({std::move(code), label, 0});
        }
        ++values[at->second].count;
    }
    std::stable_sort(values.begin(), values.end(), [](const ColumnValue& a, const ColumnValue& b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return values;
}

} // namespace entente::ui
