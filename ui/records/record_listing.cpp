#include "ui/records/record_listing.h"

#include "core/base/text.h"
#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "ui/text.h"

#include <algorithm>
#include <unordered_map>

namespace entente::ui {
namespace {

std::vector<ListedRecord> listed(const store::Connection& connection, model::RecordKind kind,
                                 const model::Focus& focus) {
    std::vector<ListedRecord> records;
    for (model::RecordRow& row : store::listRecords(connection, {kind}, focus))
        records.push_back({std::move(row)});
    return records;
}

Progress progressOf(const store::Connection& connection, const model::Commitment& commitment, base::Day day) {
    const auto data =
        commitment.series ? store::findSeriesData(connection, *commitment.series) : std::nullopt;
    return {commitment.target, commitment.targetUnit, commitment.comparison, data.has_value(),
            insight::standingOf(commitment, data ? &*data : nullptr, day)};
}

std::optional<model::DealStep> latestOf(const std::vector<model::DealStep>& steps) {
    const auto isEarlier = [](const model::DealStep& a, const model::DealStep& b) {
        if (!a.date || !b.date)
            return !a.date && b.date.has_value();
        return a.date->days().first < b.date->days().first;
    };
    // Of several that are equal, the last one.
    const auto at = std::max_element(steps.rbegin(), steps.rend(), isEarlier);
    return at == steps.rend() ? std::nullopt : std::optional(*at);
}

/// The folded names of each actor or person, worked out once however often they meet.
template <class Id>
class FoldedNames {
  public:
    template <class Things>
    explicit FoldedNames(const Things& things) {
        for (const auto& thing : things) {
            std::string& all = m_names[thing.id];
            for (const model::Name& name : thing.names)
                all += base::folded(name.text) + '\n';
        }
    }
    [[nodiscard]] const std::string& of(Id id) const {
        static const std::string kNone;
        const auto at = m_names.find(id);
        return at != m_names.end() ? at->second : kNone;
    }

  private:
    std::unordered_map<Id, std::string> m_names;
};

} // namespace

std::vector<ListedRecord> listMeetings(const store::Connection& connection, const model::Focus& focus) {
    return listed(connection, model::RecordKind::Meeting, focus);
}

std::vector<ListedRecord> listAgreements(const store::Connection& connection, const model::Focus& focus,
                                         base::Day day) {
    std::vector<ListedRecord> records = listed(connection, model::RecordKind::Agreement, focus);
    for (ListedRecord& record : records) {
        if (const auto agreement = store::findAgreement(connection, record.row.id)) {
            record.shortTitle = agreement->shortTitle;
            record.agreementStatus = model::statusOn(*agreement, day);
        }
    }
    return records;
}

std::vector<ListedRecord> listCommitments(const store::Connection& connection, const model::Focus& focus,
                                          base::Day day) {
    std::vector<ListedRecord> records = listed(connection, model::RecordKind::Commitment, focus);
    for (ListedRecord& record : records) {
        if (const auto commitment = store::findCommitment(connection, record.row.id)) {
            record.parties = commitment->parties;
            record.progress = progressOf(connection, *commitment, day);
        }
    }
    return records;
}

std::vector<ListedRecord> listDeals(const store::Connection& connection, const model::Focus& focus) {
    std::vector<ListedRecord> records = listed(connection, model::RecordKind::Deal, focus);
    for (ListedRecord& record : records) {
        if (const auto deal = store::findDeal(connection, record.row.id)) {
            record.parties = deal->parties;
            record.deal = DealGlance{deal->value, deal->currency, latestOf(deal->steps)};
        }
    }
    return records;
}

std::vector<ListedRecord> listEvents(const store::Connection& connection, const model::Focus& focus) {
    return listed(connection, model::RecordKind::Event, focus);
}

std::vector<std::string> haystacksOf(const std::vector<ListedRecord>& records, const Words& words) {
    const FoldedNames<model::ActorId> actors(words.names->actors());
    const FoldedNames<model::PersonId> people(words.names->people());
    std::vector<std::string> haystacks;
    haystacks.reserve(records.size());
    for (const ListedRecord& record : records) {
        std::string hay =
            base::folded(record.row.title + '\n' + record.shortTitle + '\n' + record.row.place) + '\n';
        if (record.row.date)
            hay += base::folded(record.row.date->text() + '\n' + toStd(words.date(record.row.date))) + '\n';
        for (const model::ActorId actor : record.row.actors)
            hay += actors.of(actor);
        for (const model::PersonId person : record.row.people)
            hay += people.of(person);
        haystacks.push_back(std::move(hay));
    }
    return haystacks;
}

} // namespace entente::ui
