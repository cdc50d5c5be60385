// Makes a large workspace of invented records: for benchmarks and for pictures of views under load. Its
// content is the same for the same numbers.

#include "core/store/actor_table.h"
#include "core/store/agreement_table.h"
#include "core/store/event_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/series_table.h"
#include "core/store/workspace.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>
#include <iostream>
#include <random>

namespace {

using namespace entente;

constexpr int kChunk = 20'000;
constexpr int kPeople = 400;
constexpr int kSeriesLength = 10'000;
constexpr std::array kCodes{"JPN", "USA", "KOR", "AUS", "NZL", "PHL",
                            "GBR", "IND", "CAN", "FRA", "DEU", "ITA"};
constexpr std::array kNames{"Japan",       "United States", "Korea",          "Australia",
                            "New Zealand", "Philippines",   "United Kingdom", "India",
                            "Canada",      "France",        "Germany",        "Italy"};
constexpr std::array kPlaces{"Washington", "Tokyo", "Seoul", "Canberra", "Wellington", "Manila", "London"};
constexpr std::array kTopics{"host-nation support", "steel tariffs",        "energy purchases",
                             "joint exercises",     "export controls",      "supply chains",
                             "base realignment",    "missile defence",      "critical minerals",
                             "shipbuilding",        "information security", "export finance"};
constexpr std::array kSurnames{"Sato",   "Smith",  "Kim",   "Taylor", "Wilson",
                               "Santos", "Clarke", "Singh", "Martin"};

class Generator {
  public:
    explicit Generator(std::uint32_t seed) : m_random(seed) {}

    void makeActors(store::Edit& edit) {
        for (std::size_t i = 0; i < kCodes.size(); ++i)
            m_actors.push_back(
                store::insertActor(edit, {.code = kCodes.at(i), .names = {{.text = kNames.at(i)}}}));
        for (int i = 0; i < kPeople; ++i) {
            const std::string name = fmt::format("{}. {}", static_cast<char>('A' + i % 26), pick(kSurnames));
            m_people.push_back(store::insertPerson(edit, {.names = {{.text = name}}}));
        }
    }

    void makeRecord(store::Edit& edit) {
        const int kind = number(0, 9);
        if (kind < 2)
            static_cast<void>(store::insertAgreement(edit, agreement()));
        else if (kind < 5)
            static_cast<void>(store::insertEvent(edit, event()));
        else
            static_cast<void>(store::insertMeeting(edit, meeting()));
    }

    void makeSeries(store::Edit& edit) {
        model::Series series;
        series.key = {.measure = model::Measure::GoodsTrade,
                      .reporter = pickOf(m_actors),
                      .partner = pickOf(m_actors),
                      .flow = model::Flow::Exports,
                      .unit = "currency",
                      .currency = "USD",
                      .frequency = base::Frequency::Daily};
        series.title = fmt::format("Daily trade no. {}", ++m_seriesCount);
        series.multiplier = 6;
        series.id = store::insertSeries(edit, series);
        store::putObservations(edit, series, walk());
    }

  private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    template <class T, std::size_t N>
    const T& pick(const std::array<T, N>& from) {
        return from.at(static_cast<std::size_t>(number(0, static_cast<int>(N) - 1)));
    }
    template <class T>
    const T& pickOf(const std::vector<T>& from) {
        return from.at(static_cast<std::size_t>(number(0, static_cast<int>(from.size()) - 1)));
    }

    std::vector<model::Observation> walk() {
        std::vector<model::Observation> rows;
        double value = 1000;
        base::Period period{base::Frequency::Daily, base::toDay(1990, 1, 1)};
        for (int i = 0; i < kSeriesLength; ++i, period = period.next()) {
            value += number(-50, 52);
            rows.push_back({.period = period, .value = value});
        }
        return rows;
    }

    base::EdtfDate date() {
        const base::Day day = base::toDay(1945, 1, 1) + number(0, 85 * 365);
        const base::CivilDate civil = base::toCivil(day);
        const int kind = number(0, 19);
        if (kind == 0)
            return base::EdtfDate::ofYear(civil.year);
        if (kind < 4)
            return base::EdtfDate::ofMonth(civil.year, civil.month);
        if (kind < 14)
            return base::EdtfDate::ofDay(day);
        return {base::DateEnd{.civil = civil}, base::DateEnd{.civil = base::toCivil(day + number(1, 4))}};
    }

    model::Record record(model::RecordKind kind, const char* what) {
        return {.kind = kind,
                .title = fmt::format("{} – {}: {} on {}", pick(kNames), pick(kNames), what, pick(kTopics)),
                .date = date(),
                .place = pick(kPlaces)};
    }

    model::Meeting meeting() {
        model::Meeting out{.record = record(model::RecordKind::Meeting, "talks")};
        out.format = model::MeetingFormat::WorkingVisit;
        out.participants = {
            {.person = pickOf(m_people), .actor = pickOf(m_actors), .role = model::Role::Host},
            {.person = pickOf(m_people), .actor = pickOf(m_actors), .role = model::Role::Guest}};
        out.items = {{.text = std::string("Agenda: ") + pick(kTopics)}};
        return out;
    }

    model::Event event() {
        model::Event out{.record = record(model::RecordKind::Event, "statement")};
        out.category = model::EventCategory::Policy;
        out.actors = {{.actor = pickOf(m_actors), .role = model::Role::Actor}};
        return out;
    }

    model::Agreement agreement() {
        model::Agreement out{.record = record(model::RecordKind::Agreement, "agreement")};
        out.inForce = out.record.date;
        out.parties = {{.actor = pickOf(m_actors)}, {.actor = pickOf(m_actors)}};
        return out;
    }

    std::mt19937 m_random;
    std::vector<model::ActorId> m_actors;
    std::vector<model::PersonId> m_people;
    int m_seriesCount = 0;
};

struct Wanted {
    std::string path;
    int records = 100'000;
    int observations = 100'000;
};

base::Result<store::Changed> fill(store::Workspace& workspace, const Wanted& wanted) {
    Generator generator(1);
    auto made = workspace.edit("Add actors", [&](store::Edit& edit) { generator.makeActors(edit); });
    for (int done = 0; made && done < wanted.records; done += kChunk) {
        made = workspace.edit("Add records", [&](store::Edit& edit) {
            for (int i = done; i < std::min(done + kChunk, wanted.records); ++i)
                generator.makeRecord(edit);
        });
    }
    for (int done = 0; made && done < wanted.observations; done += kSeriesLength)
        made = workspace.edit("Add figures", [&](store::Edit& edit) { generator.makeSeries(edit); });
    return made;
}

int failed(const base::Error& error) {
    std::cerr << base::englishSentence(error) << '\n';
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App arguments("Makes a large workspace of invented records");
    Wanted wanted;
    arguments.add_option("FILE", wanted.path, "The workspace to make")->required();
    arguments.add_option("--records", wanted.records, "How many records");
    arguments.add_option("--observations", wanted.observations, "How many observations, in series of 10,000");
    CLI11_PARSE(arguments, argc, argv);

    const auto workspace = store::Workspace::create(wanted.path, {.author = "generator"});
    if (!workspace)
        return failed(workspace.error());
    const auto made = fill(**workspace, wanted);
    return made ? 0 : failed(made.error());
}
