#pragma once

#include "core/ingest/run/import_desk.h"
#include "core/ingest/run/table_rows.h"
#include "core/model/record.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace entente::ingest {

/// Rows that are meetings, agreements or events. Rows with one key are one record: an agreement may have a
/// row for each party. A record is found again by its key, brought in step with the file, or left as somebody
/// changed it.
class RecordRows : public TableRows {
  public:
    RecordRows(ImportDesk& desk, const TableRule& rule, RowScope& scope);

    void take(const TableRow& row) override;
    void finish() override;

  private:
    struct Person {
        std::optional<model::ActorId> actor;
        model::Role role = model::Role::Participant;
    };
    /// A record as the file has it.
    struct Draft {
        std::string key;
        /// It brings parties to a record that says the rest itself, where there is one.
        bool isPartial = false;
        /// The file's rows that it came from.
        std::vector<std::int64_t> rows;
        model::Record record;
        std::string format;
        std::string status;
        std::string kind;
        std::string shortTitle;
        std::optional<model::ActorId> host;
        std::vector<Person> people;
        std::vector<std::string> outcomes;
        std::optional<base::EdtfDate> inForce;
        std::optional<base::EdtfDate> ended;
        std::vector<model::AgreementParty> parties;
    };

    [[nodiscard]] bool isSkipped() const;
    [[nodiscard]] std::string field(const std::string& name) const;
    /// The date of a field; tells the log when it is none.
    [[nodiscard]] std::optional<base::EdtfDate> date(const std::string& name);
    [[nodiscard]] std::optional<base::EdtfDate> span(const std::string& first, const std::string& last);
    [[nodiscard]] std::optional<Draft> read(const TableRow& row);
    [[nodiscard]] bool readPeople(Draft& draft);
    [[nodiscard]] bool readParties(Draft& draft);
    void addParty(Draft& draft, model::ActorId actor);
    [[nodiscard]] bool refuse(const base::Error& error);

    void write(const Draft& draft);
    [[nodiscard]] model::Meeting meetingOf(const Draft& draft) const;
    [[nodiscard]] model::Agreement agreementOf(const Draft& draft) const;
    [[nodiscard]] model::Event eventOf(const Draft& draft) const;
    template <class Kind>
    void writeAs(const Draft& draft, Kind record);
    void cite(model::RecordId id, const std::string& locator);

    ImportDesk& m_desk;
    const TableRule& m_rule;
    RowScope& m_scope;
    std::unordered_map<std::string, BoundTemplate> m_fields;
    std::vector<std::pair<BoundTemplate, const std::regex*>> m_skips;
    std::vector<std::pair<BoundActor, model::Role>> m_parties;
    BoundActor m_host;
    BoundActor m_party;
    std::vector<std::size_t> m_partyColumns;
    BoundTemplate m_partyList;
    std::string m_scheme;
    std::vector<Draft> m_drafts;
    std::unordered_map<std::string, std::size_t> m_places;
    bool m_isRefused = false;
};

} // namespace entente::ingest
