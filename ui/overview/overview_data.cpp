#include "ui/overview/overview_data.h"

#include "core/store/commitment_table.h"
#include "core/store/series_table.h"

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kMeetings = 5;
constexpr int kAgreements = 5;
constexpr int kCommitments = 7;
constexpr int kChanges = 4;

bool isIn(const std::vector<model::ActorId>& actors, const std::optional<model::ActorId>& actor) {
    return actor && std::find(actors.begin(), actors.end(), *actor) != actors.end();
}

SeriesGlance readSeries(const store::Connection& connection, const model::Series& series,
                        const model::Focus& focus) {
    SeriesGlance glance{.series = series,
                        .observations = store::observationsOf(connection, series, focus.period)};
    std::erase_if(glance.observations, [](const model::Observation& seen) { return !seen.value; });
    return glance;
}

// The commitment whose progress a series of shares of GDP tells: of those, the one with the longest time
// left, since that is the promise as it was first made.
std::optional<model::Commitment> pledge(const store::Connection& connection, const model::Focus& focus) {
    std::optional<model::Commitment> found;
    for (const model::RecordId id :
         store::commitmentsMeasuredBy(connection, model::Measure::MilitaryShareOfGdp)) {
        const auto commitment = store::findCommitment(connection, id);
        if (!commitment || !commitment->target || !commitment->due)
            continue;
        const auto& parties = commitment->parties;
        const bool inFocus = focus.actors.empty() || std::any_of(parties.begin(), parties.end(),
                                                                 [&](const model::Participation& party) {
                                                                     return isIn(focus.actors, party.actor);
                                                                 });
        if (inFocus && (!found || found->due->days().last < commitment->due->days().last))
            found = commitment;
    }
    return found;
}

// Higher is shown first: whom the focus names, then whom the promise is about, then the preferred and the
// longest.
int shareRank(const store::SeriesRow& row, const model::Focus& focus,
              const std::optional<model::ActorId>& promiser) {
    const model::SeriesKey& key = row.series.key;
    return (isIn(focus.actors, key.reporter) ? 100000 : 0) +
           (promiser && key.reporter == promiser ? 10000 : 0) + (row.series.preferred ? 1000 : 0) +
           std::min(row.observations, 999);
}

int tradeRank(const store::SeriesRow& row, const model::Focus& focus,
              const std::optional<model::ActorId>& promiser) {
    const model::SeriesKey& key = row.series.key;
    const int focused =
        (isIn(focus.actors, key.reporter) ? 1 : 0) + (isIn(focus.actors, key.partner) ? 1 : 0);
    const bool promised = promiser && (key.partner == promiser || key.reporter == promiser);
    return focused * 100000 + (promised ? 10000 : 0) + (row.series.preferred ? 1000 : 0) +
           std::min(row.observations, 999);
}

template <class Rank>
std::optional<model::Series> best(std::vector<store::SeriesRow> rows, const Rank& rank) {
    const auto at = std::max_element(rows.begin(), rows.end(), [&](const auto& one, const auto& other) {
        return rank(one) < rank(other);
    });
    return at == rows.end() || at->observations == 0 ? std::nullopt : std::optional(at->series);
}

struct Figures {
    DefenceGlance defence;
    std::optional<SeriesGlance> trade;
};

Figures readFigures(const store::Connection& connection, const model::Focus& focus) {
    Figures figures;
    std::optional<model::ActorId> promiser;
    if (const auto promise = pledge(connection, focus)) {
        figures.defence.target = promise->target;
        figures.defence.due = promise->due;
        if (const auto series = store::findSeries(connection, *promise->series)) {
            promiser = series->key.reporter;
            figures.defence.measured = readSeries(connection, *series, focus);
        }
    }
    const auto shares = store::listSeries(connection, {model::Measure::MilitaryShareOfGdp});
    if (const auto share =
            best(shares, [&](const store::SeriesRow& row) { return shareRank(row, focus, promiser); }))
        figures.defence.share = readSeries(connection, *share, focus);
    auto trade = store::listSeries(connection, {model::Measure::GoodsTrade});
    std::erase_if(trade,
                  [](const store::SeriesRow& row) { return row.series.key.flow != model::Flow::Balance; });
    if (const auto balance =
            best(trade, [&](const store::SeriesRow& row) { return tradeRank(row, focus, promiser); }))
        figures.trade = readSeries(connection, *balance, focus);
    return figures;
}

} // namespace

bool OverviewData::isEmpty() const {
    return lastMeetings.empty() && nextMeetings.empty() && agreements.all == 0 && commitments.open == 0 &&
           commitments.met == 0 && !defence.share && !trade;
}

OverviewData readOverview(const store::Connection& connection, const model::Focus& focus, base::Day today) {
    OverviewData data{
        .lastMeetings = store::meetingsBefore(connection, focus, today, kMeetings),
        .nextMeetings = store::meetingsAfter(connection, focus, today, kMeetings),
        .agreements = store::agreementsOn(connection, focus, today, kAgreements),
        .commitments = store::commitmentsNow(connection, focus, kCommitments),
        .offices = store::officesOn(connection, today),
        .changes = store::recentChanges(connection, kChanges),
    };
    if (!focus.actors.empty())
        std::erase_if(data.offices,
                      [&](const model::Office& office) { return !isIn(focus.actors, office.actor); });
    Figures figures = readFigures(connection, focus);
    data.defence = std::move(figures.defence);
    data.trade = std::move(figures.trade);
    return data;
}

} // namespace entente::ui
