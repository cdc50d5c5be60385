#pragma once

#include "core/ingest/run/import_desk.h"
#include "core/ingest/run/table_rows.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace entente::ingest {

/// Rows that hold figures: each cell of a column of values becomes an observation of the series that the
/// row, the column and the profile together tell.
class FigureRows : public TableRows {
  public:
    /// Throws a ProfileFault when the profile names a column that is not there.
    FigureRows(ImportDesk& desk, const TableRule& rule, RowScope& scope);

    [[nodiscard]] bool looksAhead() const override { return !m_group.isEmpty(); }
    void look(const TableRow& row) override;
    void take(const TableRow& row) override;

  private:
    struct ValueColumn {
        std::size_t place = 0;
        std::vector<std::string> captures;
    };
    struct Slot {
        SeriesBook::Entry* entry = nullptr;
        /// Why the series cannot be; told with each row that would go to it.
        std::optional<base::Error> fault;
    };

    void findColumns();
    [[nodiscard]] bool isHeading(const TableRow& row) const;
    [[nodiscard]] std::string firstText(const TableRow& row) const;
    void takeCell(const TableRow& row, const ValueColumn& column);
    void applyUnpublished(const ValueColumn& column, model::Observation& observation);
    [[nodiscard]] std::string key();
    Slot& slot();
    [[nodiscard]] base::Result<model::Series> series();
    [[nodiscard]] base::Result<void> addTerms(model::Series& series);
    [[nodiscard]] base::Result<void> addActors(model::Series& series);
    [[nodiscard]] std::optional<model::Observation>
    observation(const TableRow& row, const ValueColumn& column, const model::Series& series);
    void applyStatus(const TableRow& row, const ValueColumn& column, model::Observation& observation);
    [[nodiscard]] std::string field(const std::string& name) const;
    [[nodiscard]] std::string withNames(std::string text, const model::Series& series,
                                        const std::string& language) const;

    ImportDesk& m_desk;
    const TableRule& m_rule;
    RowScope& m_scope;
    std::vector<ValueColumn> m_columns;
    std::unordered_map<std::string, BoundTemplate> m_fields;
    std::vector<const BoundTemplate*> m_rowKey;
    std::vector<const BoundTemplate*> m_cellKey;
    BoundActor m_reporter;
    BoundActor m_partner;
    BoundTemplate m_period;
    BoundTemplate m_status;
    BoundTemplate m_note;
    std::vector<std::pair<BoundTemplate, const std::regex*>> m_skips;
    bool m_cellSkips = false;
    BoundTemplate m_group;
    /// Of each group, which columns hold anything but zero.
    std::unordered_map<std::string, std::vector<bool>> m_published;
    const std::vector<bool>* m_groupPublished = nullptr;
    std::string m_rowPart;
    std::unordered_map<std::string, Slot> m_slots;
    Slot* m_last = nullptr;
    std::string m_lastKey;
};

} // namespace entente::ingest
