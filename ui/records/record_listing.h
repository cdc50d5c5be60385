#pragma once

#include "core/insight/standing.h"
#include "core/model/agreement_status.h"
#include "core/model/focus.h"
#include "core/store/connection.h"
#include "ui/records/table_listing.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace entente::ui {

/// What a commitment asks for, and where it stands.
struct Progress {
    std::optional<double> target = {};
    std::string unit = {};
    std::optional<model::Comparison> comparison = {};
    bool isMeasured = false;
    insight::Judgement judgement = {};
    bool operator==(const Progress&) const = default;
};

/// A deal in a few words: what it is worth, and how far it has come.
struct DealGlance {
    std::optional<double> value = {};
    std::string currency = {};
    /// The one of the latest date; the last of the list where none is dated.
    std::optional<model::DealStep> latest = {};
    bool operator==(const DealGlance&) const = default;
};

/// One row of a records table: what every record has, and what only some kinds have.
struct ListedRecord {
    model::RecordRow row;
    std::string shortTitle = {};
    std::optional<model::AgreementStatus> agreementStatus = {};
    std::vector<model::Participation> parties = {};
    std::optional<Progress> progress = {};
    std::optional<DealGlance> deal = {};
    bool operator==(const ListedRecord&) const = default;
};

[[nodiscard]] inline EntryId idOf(const ListedRecord& record) { return record.row.id; }
[[nodiscard]] inline std::string titleOf(const ListedRecord& record) { return record.row.title; }

using RecordColumn = Column<ListedRecord>;

using RecordQuery = std::function<std::vector<ListedRecord>(const store::Connection&, const model::Focus&)>;

// These throw: they run inside a query of the session.
[[nodiscard]] std::vector<ListedRecord> listMeetings(const store::Connection& connection,
                                                     const model::Focus& focus);
/// With the status as of the day.
[[nodiscard]] std::vector<ListedRecord> listAgreements(const store::Connection& connection,
                                                       const model::Focus& focus, base::Day day);
[[nodiscard]] std::vector<ListedRecord> listCommitments(const store::Connection& connection,
                                                        const model::Focus& focus, base::Day day);
[[nodiscard]] std::vector<ListedRecord> listDeals(const store::Connection& connection,
                                                  const model::Focus& focus);
[[nodiscard]] std::vector<ListedRecord> listEvents(const store::Connection& connection,
                                                   const model::Focus& focus);

/// Everything that a row can be found by: title, place, date, names and aliases of all who take part.
[[nodiscard]] std::vector<std::string> haystacksOf(const std::vector<ListedRecord>& records,
                                                   const Words& words);

} // namespace entente::ui
