// What editing, opening and listing cost, each beside what the bare database takes for the same.

#include "core/store/actor_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/search.h"
#include "core/store/series_table.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>

namespace {

using namespace entente;
namespace fs = std::filesystem;

constexpr int kRounds = 60;

template <class T>
T need(base::Result<T> result) {
    if (!result) {
        std::fputs((base::englishSentence(result.error()) + "\n").c_str(), stderr);
        std::exit(1);
    }
    return std::move(*result);
}

/// Milliseconds of each run, sorted.
std::vector<double> measured(int rounds, const std::function<void(int)>& run) {
    std::vector<double> samples;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        run(i);
        samples.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(samples.begin(), samples.end());
    return samples;
}

double at(const std::vector<double>& sorted, double share) {
    const auto index = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.at(std::max<std::size_t>(index, 1) - 1);
}

struct Baseline {
    const char* name;
    std::vector<double> samples;
};

void print(const char* name, int size, const std::vector<double>& samples,
           const std::optional<Baseline>& baseline = {}) {
    std::string line =
        fmt::format(R"({{"name":"store: {}","size":"{}","p50_ms":{:.3f},"p99_ms":{:.3f},"max_ms":{:.3f})",
                    name, size, at(samples, 0.5), at(samples, 0.99), samples.back());
    if (baseline)
        line += fmt::format(R"(,"baseline_name":"{}","baseline_p50_ms":{:.3f})", baseline->name,
                            at(baseline->samples, 0.5));
    std::puts((line + "}").c_str());
    std::fflush(stdout);
}

/// A workspace of meetings in a folder of its own.
class Scene {
  public:
    explicit Scene(int size)
        : m_size(size),
          m_folder(fs::temp_directory_path() / fmt::format("bench-store-{}-{}", getpid(), size)) {
        fs::create_directory(m_folder);
        m_workspace = need(store::Workspace::create(file()));
        need(m_workspace->edit("Cast", [&](store::Edit& e) {
            for (const char* code : {"JPN", "USA", "KOR", "AUS", "NZL", "PHL", "GBR"})
                m_actors.push_back(insertActor(e, {.code = code, .names = {{.text = code}}}));
            for (int i = 0; i < 100; ++i)
                m_people.push_back(insertPerson(e, {.names = {{.text = fmt::format("Person {}", i)}}}));
        }));
        for (int done = 0; done < size; done += 20000) {
            need(m_workspace->edit("Meetings", [&](store::Edit& e) {
                for (int i = done; i < std::min(size, done + 20000); ++i)
                    m_meetings.push_back(insertMeeting(e, meeting(i)));
            }));
        }
    }
    ~Scene() {
        m_workspace.reset();
        fs::remove_all(m_folder);
    }
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    [[nodiscard]] fs::path file() const { return m_folder / "bench.entente"; }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] store::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] SQLite::Database& database() { return m_workspace->connection().database(); }
    [[nodiscard]] model::RecordId pick() { return m_meetings[m_random() % m_meetings.size()]; }
    [[nodiscard]] model::ActorId actor() const { return m_actors.front(); }
    void close() { m_workspace.reset(); }
    void open() { m_workspace = need(store::Workspace::open(file())); }

  private:
    model::Meeting meeting(int number) {
        model::Meeting out;
        out.record.title = fmt::format("Meeting {} on {}", number, number % 2 == 0 ? "steel" : "defence");
        out.record.date =
            base::EdtfDate::ofDay(base::toDay(1951, 1, 1) + static_cast<int>(m_random() % 27000));
        out.record.place = "Tokyo";
        for (int i = 0; i < 2; ++i)
            out.participants.push_back(
                {.person = m_people[m_random() % 100], .actor = m_actors[m_random() % 7]});
        out.items = {{.text = "Agenda"}};
        return out;
    }

    int m_size;
    fs::path m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::vector<model::ActorId> m_actors;
    std::vector<model::PersonId> m_people;
    std::vector<model::RecordId> m_meetings;
    std::mt19937 m_random{1};
};

void moveMeeting(store::Edit& edit, model::RecordId id, int day) {
    const auto before = findMeeting(edit.connection(), id).value();
    auto after = before;
    after.record.date = base::EdtfDate::ofDay(base::toDay(2025, 1, 1) + day);
    updateMeeting(edit, before, after);
}

void benchEdits(Scene& scene) {
    const auto bare = measured(kRounds, [&](int i) {
        SQLite::Transaction transaction(scene.database(), SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement update(scene.database(),
                                 "UPDATE record SET date_first = ?1, date_last = ?1 WHERE id = ?2");
        update.bind(1, i);
        update.bind(2, scene.pick().value);
        update.exec();
        transaction.commit();
    });
    const auto edits = measured(kRounds, [&](int i) {
        need(scene.workspace().edit("Move", [&](store::Edit& e) { moveMeeting(e, scene.pick(), i); }));
    });
    print("edit one meeting", scene.size(), edits, Baseline{"a bare UPDATE", bare});
    print("undo one edit", scene.size(), measured(kRounds / 2, [&](int) { need(scene.workspace().undo()); }),
          Baseline{"a bare UPDATE", bare});
    print("redo one edit", scene.size(), measured(kRounds / 2, [&](int) { need(scene.workspace().redo()); }),
          Baseline{"a bare UPDATE", bare});
}

void benchReading(Scene& scene) {
    const auto& connection = scene.workspace().connection();
    const auto bare = measured(5, [&](int) {
        SQLite::Statement query(scene.database(), "SELECT id, title, date FROM record ORDER BY date_first");
        while (query.executeStep())
            static_cast<void>(query.getColumn(1).getString());
    });
    const Baseline baseline{"SELECT id, title, date … ORDER BY date", bare};
    print("list all records", scene.size(),
          measured(5, [&](int) { static_cast<void>(listRecords(connection, {}, {})); }), baseline);
    print("list the records of a year", scene.size(), measured(20, [&](int i) {
              const base::DayRange year{base::toDay(1960 + i, 1, 1), base::toDay(1960 + i, 12, 31)};
              static_cast<void>(listRecords(connection, {}, {.period = year}));
          }));
    print("list an empty kind", scene.size(), measured(20, [&](int) {
              static_cast<void>(listRecords(connection, {model::RecordKind::Deal}, {}));
          }));
    print("read one meeting", scene.size(),
          measured(kRounds, [&](int) { static_cast<void>(findMeeting(connection, scene.pick())); }));
    print("search as one types", scene.size(), measured(kRounds, [&](int i) {
              static_cast<void>(
                  search(connection, store::parseSearch(i % 2 == 0 ? "stee" : "meeting 77"), {}));
          }));
}

void benchOpening(Scene& scene) {
    std::vector<double> bare;
    std::vector<double> opening;
    for (int i = 0; i < 15; ++i) {
        scene.close();
        const auto plain = measured(1, [&](int) {
            const SQLite::Database database(scene.file().string(), SQLite::OPEN_READONLY);
            SQLite::Statement(database, "SELECT count(*) FROM actor").executeStep();
        });
        bare.push_back(plain.front());
        opening.push_back(measured(1, [&](int) { scene.open(); }).front());
    }
    std::sort(bare.begin(), bare.end());
    std::sort(opening.begin(), opening.end());
    print("open a workspace", scene.size(), opening, Baseline{"sqlite3_open and one row", bare});
}

void benchFigures(Scene& scene) {
    constexpr int kFigures = 100000;
    model::Series series;
    series.title = "Figures";
    series.key.unit = "percent";
    series.key.frequency = base::Frequency::Daily;
    std::vector<model::Observation> figures;
    for (int i = 0; i < kFigures; ++i)
        figures.push_back({.period = {base::Frequency::Daily, {i - kFigures}}, .value = 0.25 * i});
    print("import figures", kFigures, measured(5, [&](int) {
              need(scene.workspace().edit("Import", [&](store::Edit& e) {
                  series.id = {};
                  series.id = insertSeries(e, series);
                  putObservations(e, series, figures);
              }));
          }));
    const auto& connection = scene.workspace().connection();
    print("read a series of daily figures", kFigures,
          measured(10, [&](int) { static_cast<void>(observationsOf(connection, series)); }));
}

} // namespace

int main(int argc, char** argv) {
    // An argument asks for one size only, such as 1000000, which takes minutes to make.
    const std::vector<int> sizes = argc > 1 ? std::vector{std::atoi(argv[1])} : std::vector{1000, 100000};
    for (const int size : sizes) {
        Scene scene(size);
        benchEdits(scene);
        benchReading(scene);
        benchOpening(scene);
        if (size == sizes.front())
            benchFigures(scene);
    }
    return 0;
}
