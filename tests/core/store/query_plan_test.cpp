#include "core/store/actor_table.h"
#include "core/store/agreement_table.h"
#include "core/store/change_log.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/document_table.h"
#include "core/store/event_table.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/search.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"
#include "core/store/undefended.h"
#include "tests/core/store/edits.h"

#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

using namespace entente;
using namespace entente::test;

namespace {

/// Every statement that runs on a connection while this lives, as SQLite saw it.
class Statements {
  public:
    explicit Statements(const store::Connection& connection) : m_db(connection.database().getHandle()) {
        sqlite3_trace_v2(m_db, SQLITE_TRACE_STMT, &Statements::note, this);
    }
    ~Statements() { sqlite3_trace_v2(m_db, 0, nullptr, nullptr); }
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;
    [[nodiscard]] const std::vector<std::string>& list() const { return m_list; }

  private:
    static int note(unsigned, void* self, void* statement, void*) {
        static_cast<Statements*>(self)->m_list.emplace_back(
            sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        return 0;
    }
    sqlite3* m_db;
    std::vector<std::string> m_list;
};

std::vector<std::string> planOf(const store::Connection& connection, const std::string& sql) {
    SQLite::Statement query(connection.database(), "EXPLAIN QUERY PLAN " + sql);
    std::vector<std::string> lines;
    while (query.executeStep())
        lines.push_back(query.getColumn(3).getString());
    return lines;
}

// A full-text table says after the colon how it finds its rows: nothing when it walks all.
bool isWalk(const std::string& line) {
    const bool isFullText = line.find("VIRTUAL TABLE INDEX") != std::string::npos && !line.ends_with(':');
    return line.starts_with("SCAN") && !isFullText && line != "SCAN CONSTANT ROW";
}

struct HotQuery {
    const char* name;
    std::function<void(const store::Connection&, const Stage&)> run;
};

std::vector<HotQuery> hotQueries() {
    using store::Connection;
    return {
        {"findRecord", [](const Connection& c, const Stage& s) { (void)findRecord(c, s.meeting); }},
        {"findMeeting", [](const Connection& c, const Stage& s) { (void)findMeeting(c, s.meeting); }},
        {"findAgreement", [](const Connection& c, const Stage& s) { (void)findAgreement(c, s.agreement); }},
        {"findEvent", [](const Connection& c, const Stage& s) { (void)findEvent(c, s.event); }},
        {"findDeal", [](const Connection& c, const Stage& s) { (void)findDeal(c, s.deal); }},
        {"findCommitment",
         [](const Connection& c, const Stage& s) { (void)findCommitment(c, s.commitment); }},
        {"participationsOf",
         [](const Connection& c, const Stage& s) { (void)participationsOf(c, s.meeting); }},
        {"linksOf", [](const Connection& c, const Stage& s) { (void)linksOf(c, s.meeting); }},
        {"tagsOf", [](const Connection& c, const Stage& s) { (void)tagsOf(c, s.meeting); }},
        {"citationsOf", [](const Connection& c, const Stage& s) { (void)citationsOf(c, s.meeting.value); }},
        {"findActor", [](const Connection& c, const Stage& s) { (void)findActor(c, s.cast.us); }},
        {"findPerson", [](const Connection& c, const Stage& s) { (void)findPerson(c, s.cast.trump); }},
        {"officesHeld",
         [](const Connection& c, const Stage& s) {
             (void)officesHeld(c, s.cast.trump, {{0}, {1}});
         }},
        {"findSource", [](const Connection& c, const Stage& s) { (void)findSource(c, s.cast.source); }},
        {"findSeries", [](const Connection& c, const Stage& s) { (void)findSeries(c, s.cast.share); }},
        {"observationsOf",
         [](const Connection& c, const Stage& s) { (void)observationsOf(c, s.cast.shareSeries); }},
        {"findChart", [](const Connection& c, const Stage& s) { (void)findChart(c, s.chart); }},
        {"findTimeline", [](const Connection& c, const Stage& s) { (void)findTimeline(c, s.timeline); }},
        {"search", [](const Connection& c,
                      const Stage&) { (void)search(c, store::parseSearch("washington mee"), {}); }},
        {"search by date",
         [](const Connection& c, const Stage&) { (void)search(c, store::parseSearch("in:2025"), {}); }},
        {"undefendedRecords",
         [](const Connection& c, const Stage&) { (void)store::undefendedRecords(c, 1, 100); }},
        {"findDeck", [](const Connection& c, const Stage& s) { (void)findDeck(c, s.deck); }},
    };
}

} // namespace

class QueryPlanTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aHotQueryDoesNotWalkATable_data() {
        QTest::addColumn<int>("index");
        const auto queries = hotQueries();
        for (std::size_t i = 0; i < queries.size(); ++i)
            QTest::newRow(queries[i].name) << static_cast<int>(i);
    }

    void aHotQueryDoesNotWalkATable() {
        QFETCH(int, index);
        World world;
        const Stage stage = furnish(world);
        std::vector<std::string> statements;
        {
            const Statements seen(world.connection());
            hotQueries().at(static_cast<std::size_t>(index)).run(world.connection(), stage);
            statements = seen.list();
        }
        QVERIFY(!statements.empty());
        for (const std::string& sql : statements) {
            for (const std::string& line : planOf(world.connection(), sql))
                QVERIFY2(!isWalk(line), (line + "\n" + sql).c_str());
        }
    }

    void anEditDoesNotWalkATable_data() {
        QTest::addColumn<int>("index");
        World world;
        const auto edits = everyEdit(furnish(world));
        for (std::size_t i = 0; i < edits.size(); ++i)
            QTest::newRow(edits[i].name.c_str()) << static_cast<int>(i);
    }

    void anEditDoesNotWalkATable() {
        QFETCH(int, index);
        World world;
        const NamedEdit edit = everyEdit(furnish(world)).at(static_cast<std::size_t>(index));
        std::vector<std::string> statements;
        {
            const Statements seen(world.connection());
            world.edit(edit.name, edit.run);
            need(world.workspace().undo());
            statements = seen.list();
        }
        for (const std::string& sql : statements) {
            // Full-text tables have their own way to a row; the last change is the end of its key.
            if (sql.find("search_text") != std::string::npos ||
                sql.find("search_title") != std::string::npos || sql.starts_with("--") ||
                sql.starts_with("PRAGMA"))
                continue;
            for (const std::string& line : planOf(world.connection(), sql)) {
                const bool end = sql.find("INTO change") != std::string::npos && line == "SCAN change";
                QVERIFY2(!isWalk(line) || end, (line + "\n" + sql).c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(QueryPlanTest)
#include "query_plan_test.moc"
