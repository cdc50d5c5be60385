#include "ui/history/record_details.h"

#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/event_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"

namespace entente::ui {
namespace {

constexpr int kHistory = 12;
constexpr int kMeetings = 12;

template <class T>
void put(RecordDetails& details, std::optional<T> found) {
    if (found)
        details.kind = std::move(*found);
}

void readKind(const store::Connection& connection, RecordDetails& details) {
    const model::RecordId id = details.record.id;
    switch (details.record.kind) {
    case model::RecordKind::Meeting:
        return put(details, store::findMeeting(connection, id));
    case model::RecordKind::Agreement:
        return put(details, store::findAgreement(connection, id));
    case model::RecordKind::Event:
        return put(details, store::findEvent(connection, id));
    case model::RecordKind::Deal:
        return put(details, store::findDeal(connection, id));
    case model::RecordKind::Commitment:
        return put(details, store::findCommitment(connection, id));
    }
}

} // namespace

std::optional<RecordDetails> findDetails(const store::Connection& connection, model::RecordId id,
                                         const std::string& language) {
    const auto record = store::findRecord(connection, id);
    if (!record)
        return std::nullopt;
    RecordDetails details{.record = *record};
    readKind(connection, details);
    const auto* promise = std::get_if<model::Commitment>(&details.kind);
    if (promise != nullptr && promise->series)
        details.measure = store::findSeriesData(connection, *promise->series);
    details.links = store::linksOf(connection, id);
    details.sources = store::citationsOf(connection, id.value);
    details.topics = store::tagsOf(connection, id);
    details.history = store::historyOf(connection, id, kHistory, language);
    return details;
}

std::optional<PersonDetails> findDetails(const store::Connection& connection, model::PersonId id) {
    const auto person = store::findPerson(connection, id);
    if (!person)
        return std::nullopt;
    return PersonDetails{.person = *person,
                         .offices =
                             store::officesHeld(connection, id, {base::distantPast(), base::distantFuture()}),
                         .sources = store::citationsOf(connection, id.value),
                         .meetings = store::meetingsOf(connection, id, kMeetings)};
}

} // namespace entente::ui
