#pragma once

#include "core/ingest/run/import_desk.h"
#include "core/ingest/run/table_rows.h"

#include <unordered_map>

namespace entente::ingest {

/// Rows that name actors (a list of countries) or say who held which office.
class ActorRows : public TableRows {
  public:
    ActorRows(ImportDesk& desk, const TableRule& rule, RowScope& scope);
    void take(const TableRow& row) override;

  private:
    void takeActor();
    void takeOffice();
    [[nodiscard]] std::string field(const std::string& name) const;
    [[nodiscard]] model::PersonId personNamed(const std::string& name);
    [[nodiscard]] std::optional<base::EdtfDate> held();

    ImportDesk& m_desk;
    const TableRule& m_rule;
    RowScope& m_scope;
    std::unordered_map<std::string, BoundTemplate> m_fields;
    BoundActor m_actor;
    std::vector<std::pair<BoundTemplate, const std::regex*>> m_skips;
};

} // namespace entente::ingest
