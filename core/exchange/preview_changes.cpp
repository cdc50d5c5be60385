#include "core/exchange/apply_changes.h"
#include "core/exchange/merge_plan.h"
#include "core/exchange/row_words.h"
#include "core/exchange/schema_shape.h"

#include <algorithm>
#include <tuple>

namespace entente::exchange {
namespace {

class Teller {
  public:
    Teller(const store::Connection& connection, const Goals& goals)
        : m_schema(connection),
          m_rows(connection, m_schema),
          m_goals(goals),
          m_words(m_rows, m_schema, [this](const RowKey& key) {
              const auto goal = m_goals.find(key);
              return goal == m_goals.end() ? RowState() : goal->second;
          }) {}

    std::vector<AppliedChange> tell() {
        for (const auto& [key, goal] : m_goals)
            tell(key, m_rows.find(key), goal);
        return std::move(m_told);
    }

  private:
    void tell(const RowKey& key, const RowState& before, const RowState& after) {
        if (before == after || isToldWithItsRoot(key, before, after))
            return;
        if (before && after)
            return tellCells(key, *before, *after);
        const auto kind = after ? AppliedChange::Kind::Added : AppliedChange::Kind::Deleted;
        add(key, {kind,
                  m_schema.of(key).name,
                  {},
                  {},
                  before ? m_words.row(key.table, *before) : "",
                  after ? m_words.row(key.table, *after) : ""});
    }

    void tellCells(const RowKey& key, const Row& before, const Row& after) {
        for (const Unit& unit : m_schema.of(key).units) {
            if (projected(RowState(before), unit) != projected(RowState(after), unit))
                add(key, {AppliedChange::Kind::Changed,
                          m_schema.of(key).name,
                          unit.name,
                          {},
                          m_words.unit(key.table, unit, before),
                          m_words.unit(key.table, unit, after)});
        }
    }

    // The parts of a thing that comes or goes as a whole.
    bool isToldWithItsRoot(const RowKey& key, const RowState& before, const RowState& after) {
        if (m_schema.of(key).isRoot() || (before && after))
            return false;
        const auto root = rootOf(key.owner());
        const auto goal = root ? m_goals.find(*root) : m_goals.end();
        return goal != m_goals.end() && goal->second.has_value() == after.has_value() &&
               m_rows.find(*root).has_value() == before.has_value();
    }

    std::optional<RowKey> rootOf(std::int64_t owner) {
        for (int table = 0; table < static_cast<int>(m_schema.tables().size()); ++table) {
            const RowKey root{table, {owner}};
            if (m_schema.at(table).isRoot() && (m_goals.contains(root) || m_rows.find(root)))
                return root;
        }
        return std::nullopt;
    }

    // Many rows of one thing, a series' figures, are one line.
    void add(const RowKey& key, AppliedChange change) {
        const auto [at, isNew] =
            m_lines.try_emplace(std::tuple(key.owner(), key.table, change.field, change.kind), m_told.size());
        if (isNew) {
            const auto root = rootOf(key.owner());
            change.subject = root ? m_words.name(*root) : std::to_string(key.owner());
            m_told.push_back(std::move(change));
            return;
        }
        AppliedChange& line = m_told.at(at->second);
        ++line.rows;
        line.before.clear();
        line.after.clear();
    }

    const Schema m_schema;
    RowStore m_rows;
    const Goals& m_goals;
    RowWords m_words;
    std::vector<AppliedChange> m_told;
    std::map<std::tuple<std::int64_t, int, std::string, AppliedChange::Kind>, std::size_t> m_lines;
};

} // namespace

MergePreview previewChanges(const store::Connection& connection, const ChangeFile& file) {
    const MergePlan plan = planMerge(connection, file);
    MergePreview preview{.automatic = Teller(connection, plan.goals).tell(), .isKnown = plan.learned.empty()};
    for (const OpenClash& open : plan.clashes)
        preview.clashes.push_back(open.clash);
    return preview;
}

} // namespace entente::exchange
