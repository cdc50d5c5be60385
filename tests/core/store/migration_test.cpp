#include "core/store/inspection.h"
#include "core/store/record_table.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "tests/core/store/edits.h"

#include <QCryptographicHash>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace entente;
using namespace entente::test;

namespace {

/// The released steps are frozen: whoever changes one must add a new step instead (schema/README.md).
constexpr std::array kReleased{
    std::pair{"0001_initial", "00a10782c5f645cc931d5a33b765c3043bf9496aea922023e2645eb366233711"},
};

/// The versions that programs wrote: a program brings a file to its own, past those between.
constexpr std::array kWritten{1};

/// One small file of each version that was written, kept as the program of its time left it.
std::filesystem::path storedFile(int version) {
    return std::filesystem::path(TEST_DATA_DIR) / ("workspace_v" + std::to_string(version) + ".entente");
}

std::string schemaOf(const store::Connection& connection) {
    SQLite::Statement query(
        connection.database(),
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
    std::string out;
    while (query.executeStep())
        out += query.getColumn(0).getString() + "\n";
    return out;
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void releasedStepsAreFrozen() {
        const auto& steps = store::schemaSteps();
        QVERIFY(steps.size() >= kReleased.size());
        for (std::size_t i = 0; i < kReleased.size(); ++i) {
            QCOMPARE(std::string(steps[i].name), std::string(kReleased[i].first));
            const auto sql = QByteArray(steps[i].sql.data(), static_cast<qsizetype>(steps[i].sql.size()));
            QCOMPARE(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex(),
                     QByteArray(kReleased[i].second));
        }
        QCOMPARE(static_cast<int>(steps.size()), store::schemaVersion());
    }

    void aStoredFileOfEachVersionOpensWhole_data() {
        QTest::addColumn<int>("version");
        for (const int version : kWritten)
            QTest::addRow("version %d", version) << version;
    }

    void aStoredFileOfEachVersionOpensWhole() {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "old.entente";
        std::filesystem::copy_file(storedFile(version), file);
        const std::string bytes = bytesOf(file);
        {
            auto workspace = need(store::Workspace::open(file, environment()));
            QVERIFY(findDefects(workspace->connection()).empty());
            QCOMPARE(listRecords(workspace->connection(), {}, {}).size(), std::size_t{5});
            QCOMPARE(workspace->undoState().undoLabel, std::optional<std::string>("Furnish the stage"));
            // What an older program indexed was made anew.
            QCOMPARE(search(workspace->connection(), store::parseSearch("steel acquisition"), {}).hits.size(),
                     std::size_t{1});
            // Its recorded changes still apply.
            const std::string before = dump(workspace->connection());
            need(workspace->undo());
            need(workspace->undo());
            need(workspace->redo());
            need(workspace->redo());
            QVERIFY(dump(workspace->connection()) == before);

            const World fresh;
            const store::Connection other(fresh.file(), store::Connection::Mode::ReadOnly);
            QCOMPARE(schemaOf(workspace->connection()), schemaOf(other));
        }
        const std::filesystem::path copy = file.string() + ".v" + std::to_string(version) + "-backup";
        QCOMPARE(std::filesystem::exists(copy), version < store::schemaVersion());
        if (std::filesystem::exists(copy))
            QVERIFY(bytesOf(copy) == bytes);
    }

    void trackedTablesAreFitForRecording() {
        World world;
        SQLite::Statement columns(
            world.connection().database(),
            "SELECT t.name, t.strict, "
            "(SELECT count(*) FROM pragma_table_xinfo(t.name) c WHERE c.pk > 0), "
            "(SELECT count(*) FROM pragma_table_xinfo(t.name) c WHERE c.pk > 0 AND c.\"notnull\" = 0), "
            "(SELECT count(*) FROM pragma_table_xinfo(t.name) c WHERE c.hidden <> 0), "
            "(SELECT count(*) FROM pragma_foreign_key_list(t.name) k WHERE k.on_delete <> 'NO ACTION') "
            "FROM pragma_table_list t WHERE t.schema = 'main' AND t.name = ?1");
        for (const std::string& table : trackedTables(world.connection())) {
            columns.reset();
            columns.bind(1, table);
            QVERIFY2(columns.executeStep(), table.c_str());
            QVERIFY2(columns.getColumn(1).getInt() == 1, (table + " is not STRICT").c_str());
            QVERIFY2(columns.getColumn(2).getInt() > 0, (table + " has no primary key").c_str());
            QVERIFY2(columns.getColumn(3).getInt() == 0, (table + " has a key that may be NULL").c_str());
            QVERIFY2(columns.getColumn(4).getInt() == 0, (table + " has generated columns").c_str());
            QVERIFY2(columns.getColumn(5).getInt() == 0, (table + " cascades").c_str());
        }
    }

    void everyTableIsTrackedOrKnownNotToBe() {
        World world;
        SQLite::Statement tables(
            world.connection().database(),
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%' "
            "AND name NOT LIKE 'sqlite_%' AND name NOT IN ('change', 'holder', 'merge', 'merged_change')");
        const auto tracked = trackedTables(world.connection());
        while (tables.executeStep()) {
            const std::string name = tables.getColumn(0).getString();
            QVERIFY2(std::find(tracked.begin(), tracked.end(), name) != tracked.end(), name.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
