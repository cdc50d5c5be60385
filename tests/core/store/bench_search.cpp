// What searching costs as one types over a million records, beside FTS5's own ranking of the same texts.

#include "core/store/actor_table.h"
#include "core/store/event_table.h"
#include "core/store/found_item.h"
#include "core/store/person_table.h"
#include "core/store/search_index.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <random>

namespace {

using namespace entente;
namespace fs = std::filesystem;

constexpr int kRecords = 1'000'000;
constexpr int kPeople = 2'000;
constexpr int kTail = 50'000;

constexpr std::array kStates{"Japan",       "United States", "Korea",          "Australia",
                             "New Zealand", "Philippines",   "United Kingdom", "India",
                             "Canada",      "France",        "Germany",        "Italy"};
constexpr std::array kStatesJa{"日本", "米国", "韓国", "豪州", "新西蘭", "比国",
                               "英国", "印度", "加国", "仏国", "独国",   "伊国"};
constexpr std::array kCodes{"JPN", "USA", "KOR", "AUS", "NZL", "PHL",
                            "GBR", "IND", "CAN", "FRA", "DEU", "ITA"};
constexpr std::array kPlaces{"Washington", "Tokyo", "Seoul", "Canberra", "Wellington", "Manila", "London"};
constexpr std::array kTopics{
    "host-nation support",  "steel tariffs",    "energy purchases",    "joint exercises",   "export controls",
    "supply chains",        "base realignment", "missile defence",     "critical minerals", "shipbuilding",
    "information security", "export finance",   "strategic stability", "standing groups",   "statistics"};
constexpr std::array kTopicsJa{"鉄鋼関税", "共同訓練", "基地再編", "経済安全保障", "首脳宣言"};

template <class T>
T need(base::Result<T> result) {
    if (!result) {
        std::fputs((base::englishSentence(result.error()) + "\n").c_str(), stderr);
        std::exit(1);
    }
    return std::move(*result);
}

/// Invented records, the same for the same number: a few words that nearly all have, and many that few have.
class Writer {
  public:
    void writeCast(store::Edit& edit) {
        for (std::size_t i = 0; i < kCodes.size(); ++i)
            m_actors.push_back(insertActor(
                edit, {.code = kCodes.at(i),
                       .names = {{.text = kStates.at(i)}, {.language = "ja", .text = kStatesJa.at(i)}}}));
        for (int i = 0; i < kPeople; ++i)
            m_people.push_back(insertPerson(edit, {.names = {{.text = word() + " " + word()}}}));
    }

    /// Rows as they are, since a million edits' worth of history is not what is measured.
    std::vector<std::int64_t> writeRecords(const store::Connection& connection, int count) {
        SQLite::Statement record(
            connection.database(),
            "INSERT INTO record (id, kind, title, date, date_first, date_last, place, summary) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7)");
        SQLite::Statement meeting(
            connection.database(),
            "INSERT INTO meeting (record_id, format, status) VALUES (?1, 'summit', 'held')");
        SQLite::Statement event(connection.database(),
                                "INSERT INTO event (record_id, category) VALUES (?1, 'policy')");
        SQLite::Statement participation(
            connection.database(),
            "INSERT INTO participation (record_id, id, position, person_id, actor_id, role) "
            "VALUES (?1, ?2, ?3, ?4, ?5, 'participant')");
        SQLite::Statement item(connection.database(),
                               "INSERT INTO meeting_item (record_id, id, position, kind, text) "
                               "VALUES (?1, ?2, 0, 'agenda', ?3)");
        std::vector<std::int64_t> ids;
        for (int i = 0; i < count; ++i) {
            const std::int64_t id = m_ids.next();
            const bool isMeeting = below(10) < 6;
            const base::Day day = base::toDay(1945, 1, 1) + static_cast<int>(below(85 * 365));
            run(record, id, isMeeting ? "meeting" : "event", title(isMeeting ? "talks" : "statement"),
                base::toIso(day), day.value, oneOf(kPlaces), summary());
            run(isMeeting ? meeting : event, id);
            for (int who = 0; who < 2; ++who)
                run(participation, id, m_ids.next(), who, oneOf(m_people).value, oneOf(m_actors).value);
            if (isMeeting)
                run(item, id, m_ids.next(), std::string("Agenda: ") + oneOf(kTopics));
            ids.push_back(id);
        }
        return ids;
    }

  private:
    std::size_t below(std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }
    template <class T>
    const typename T::value_type& oneOf(const T& from) {
        return from.at(below(from.size()));
    }

    /// Rank by Zipf's law, as the words of a language have it.
    std::string word() {
        const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
        auto rank = static_cast<unsigned>(std::pow(kTail, share));
        std::string out;
        for (rank += 40; rank > 0; rank /= 60) {
            out += "bcdfghklmnprstv"[rank % 15];
            out += "aeio"[rank / 15 % 4];
        }
        return out + "n";
    }

    std::string title(const char* what) {
        const bool isJapanese = below(5) == 0;
        return (isJapanese ? fmt::format("{}・{}{}に関する会談", oneOf(kStatesJa), oneOf(kStatesJa),
                                         oneOf(kTopicsJa))
                           : fmt::format("{} – {}: {} on {}", oneOf(kStates), oneOf(kStates), what,
                                         oneOf(kTopics))) +
               " " + word();
    }

    std::string summary() {
        std::string out = "The ministers spoke of";
        for (int i = 0; i < 12; ++i)
            out += " " + word();
        return out + ".";
    }

    template <class... Values>
    static void run(SQLite::Statement& statement, const Values&... values) {
        statement.reset();
        int column = 0;
        (statement.bind(++column, values), ...);
        statement.exec();
    }

    base::IdSource m_ids;
    std::mt19937 m_random{1};
    std::vector<model::ActorId> m_actors;
    std::vector<model::PersonId> m_people;
};

double milliseconds(std::chrono::steady_clock::time_point since) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

/// What this thread itself has taken, whoever else the machine works for.
double processorMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double at(const std::vector<double>& sorted, double share) {
    const auto index = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.at(std::max<std::size_t>(index, 1) - 1);
}

void print(const std::string& name, int size, std::vector<double> samples,
           const std::vector<double>& baseline = {}) {
    std::sort(samples.begin(), samples.end());
    std::string line =
        fmt::format(R"({{"name":"search: {}","size":"{}","p50_ms":{:.3f},"p99_ms":{:.3f},"max_ms":{:.3f})",
                    name, size, at(samples, 0.5), at(samples, 0.99), samples.back());
    if (!baseline.empty()) {
        std::vector<double> sorted = baseline;
        std::sort(sorted.begin(), sorted.end());
        line += fmt::format(R"(,"baseline_name":"FTS5 ORDER BY rank LIMIT 20","baseline_p50_ms":{:.3f})",
                            at(sorted, 0.5));
    }
    std::puts((line + "}").c_str());
    std::fflush(stdout);
}

struct Typing {
    const char* name;
    std::vector<std::string> texts;
    /// FTS5 alone knows no filters.
    bool isPlain = true;
};

const std::vector<Typing>& typings() {
    static const std::vector<Typing> all{
        {"words that many have",
         {"statement on steel", "japan korea", "united states talks", "strategic stability"}},
        {"words that few have together",
         {"talks statement", "steel statistics", "japan korea australia",
          "australia – japan: standing steel"}},
        {"rare words", {"nakasone", "bonatan", "united kahen", "garun statement"}},
        {"Japanese", {"日本・韓国", "首脳宣言に関する会談", "経済安全保障", "鉄鋼関税 日本"}},
        {"filters",
         {"kind:meeting actor:JPN after:2017 before:2020 steel", "kind:event actor:USA actor:KOR",
          "種類:会談 主体:日本 以降:2010 鉄鋼", "kind:meeting before:1950 export"},
         false},
    };
    return all;
}

/// Everything that stands in the field while a text is typed.
std::vector<std::string> keystrokes(const std::string& text) {
    std::vector<std::string> typed;
    for (std::size_t end = 1; end <= text.size(); ++end) {
        if (end == text.size() || (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U)
            typed.push_back(text.substr(0, end));
    }
    return typed;
}

/// The index's texts under FTS5's default settings.
class Baseline {
  public:
    Baseline(const fs::path& file, const fs::path& workspace)
        : m_database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
        m_database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA mmap_size = 268435456;"
                        "CREATE VIRTUAL TABLE plain USING fts5 (title, body)");
        m_database.exec(
            fmt::format("ATTACH '{}' AS w; BEGIN;"
                        "INSERT INTO plain (rowid, title, body) SELECT rowid, title, body FROM w.search_text;"
                        "COMMIT",
                        workspace.string()));
    }

    double search(const std::string& typed) {
        std::string expression;
        for (const store::SearchPhrase& phrase : store::parseSearch(typed).phrases) {
            for (const std::string& token : phrase.tokens)
                expression += "\"" + token + "\" ";
            if (phrase.isBeginning)
                expression.back() = '*';
            expression += ' ';
        }
        const auto begin = std::chrono::steady_clock::now();
        SQLite::Statement query(m_database,
                                "SELECT rowid FROM plain WHERE plain MATCH ?1 ORDER BY rank LIMIT 20");
        query.bind(1, expression);
        while (query.executeStep()) {
        }
        return milliseconds(begin);
    }

  private:
    SQLite::Database m_database;
};

void fill(store::Workspace& workspace, int records) {
    Writer writer;
    need(workspace.edit("Cast", [&](store::Edit& edit) { writer.writeCast(edit); }));
    SQLite::Transaction transaction(workspace.connection().database());
    const auto ids = writer.writeRecords(workspace.connection(), records);
    const auto begin = std::chrono::steady_clock::now();
    refreshSearch(workspace.connection(), ids);
    transaction.commit();
    print("index all records at once", records, {milliseconds(begin)});
}

void benchTyping(const store::Connection& connection, Baseline& baseline, int records) {
    std::vector<double> all;
    std::vector<double> allPlain;
    std::vector<double> processor;
    int unfinished = 0;
    for (const Typing& typing : typings()) {
        std::vector<double> samples;
        std::vector<double> plain;
        for (const std::string& text : typing.texts) {
            const auto typed = keystrokes(text);
            for (std::size_t i = 0; i < typed.size(); ++i) {
                const auto begin = std::chrono::steady_clock::now();
                const double worked = processorMilliseconds();
                // As the search field asks.
                const auto found = findItems(connection, store::parseSearch(typed[i]),
                                             {.hits = 30, .patience = std::chrono::milliseconds(16)}, "en");
                samples.push_back(milliseconds(begin));
                processor.push_back(processorMilliseconds() - worked);
                unfinished += found.isComplete ? 0 : 1;
                // Each takes half a second, so not every keystroke.
                if (i % 4 == 3 && typing.isPlain)
                    plain.push_back(baseline.search(typed[i]));
            }
        }
        all.insert(all.end(), samples.begin(), samples.end());
        allPlain.insert(allPlain.end(), plain.begin(), plain.end());
        print(typing.name, records, std::move(samples), plain);
    }
    std::fprintf(stderr, "search: %d of %zu keystrokes ended before everything was looked at\n", unfinished,
                 all.size());
    print("as one types, all of these", records, std::move(all), allPlain);
    print("as one types, processor time alone", records, std::move(processor));
}

void benchThorough(const store::Connection& connection, int records) {
    std::vector<double> samples;
    for (const Typing& typing : typings()) {
        for (const std::string& text : typing.texts) {
            const auto begin = std::chrono::steady_clock::now();
            static_cast<void>(findItems(connection, store::parseSearch(text), {.hits = 30}, "en"));
            samples.push_back(milliseconds(begin));
        }
    }
    print("whole texts, without limit of time", records, std::move(samples));
}

void benchEdits(store::Workspace& workspace, int records) {
    const auto hits =
        search(workspace.connection(), store::parseSearch("kind:event steel"), {.hits = 200}).hits;
    std::vector<double> samples;
    for (const store::SearchHit& hit : hits) {
        const auto begin = std::chrono::steady_clock::now();
        need(workspace.edit("Rename", [&](store::Edit& edit) {
            const auto before = findEvent(edit.connection(), model::RecordId{hit.id}).value();
            auto after = before;
            after.record.title += " again";
            updateEvent(edit, before, after);
        }));
        samples.push_back(milliseconds(begin));
    }
    print("edit one record and its index", records, std::move(samples));
}

} // namespace

int main(int argc, char** argv) {
    // A smaller number makes a quick trial; the bar is for a million.
    const int records = argc > 1 ? std::atoi(argv[1]) : kRecords;
    const fs::path folder = fs::temp_directory_path() / fmt::format("bench-search-{}", getpid());
    fs::create_directory(folder);
    const fs::path file = folder / "bench.entente";
    auto workspace = need(store::Workspace::create(file));
    fill(*workspace, records);
    {
        workspace.reset();
        Baseline baseline(folder / "baseline.db", file);
        const store::Connection connection(file, store::Connection::Mode::ReadOnly);
        benchTyping(connection, baseline, records);
        benchThorough(connection, records);
    }
    workspace = need(store::Workspace::open(file));
    benchEdits(*workspace, records);
    workspace.reset();
    fs::remove_all(folder);
    return 0;
}
