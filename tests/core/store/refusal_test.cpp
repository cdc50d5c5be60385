#include "core/store/guard.h"
#include "core/store/inspection.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "core/store/schema.h"
#include "tests/core/store/damage.h"
#include "tests/core/store/edits.h"

#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <random>

using namespace entente;
using namespace entente::test;
using base::ErrorCode;

Q_DECLARE_METATYPE(entente::base::ErrorCode)

namespace {

constexpr std::size_t kPage = 4096;

/// A closed workspace that holds something of everything.
class Closed {
  public:
    Closed() {
        furnish(m_world);
        m_world.close();
        m_bytes = bytesOf(m_world.file());
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] std::filesystem::path folder() const { return m_world.folder(); }
    [[nodiscard]] std::filesystem::path file() const { return m_world.file(); }
    void run(const char* sql) const { SQLite::Database(file().string(), SQLite::OPEN_READWRITE).exec(sql); }

  private:
    World m_world;
    std::string m_bytes;
};

/// Opening is refused with this code, says which file, and leaves every byte and no other file.
void refuses(const std::filesystem::path& file, ErrorCode code) {
    const bool regular = std::filesystem::is_regular_file(file);
    const std::string before = regular ? bytesOf(file) : std::string();
    const auto files = filesIn(file.parent_path());
    const auto opened = store::Workspace::open(file, environment());
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == code, base::englishSentence(opened.error()).c_str());
    QCOMPARE(opened.error().facts.file, file.string());
    QVERIFY(base::englishSentence(opened.error()).find(file.string()) != std::string::npos);
    QCOMPARE(filesIn(file.parent_path()), files);
    if (regular)
        QVERIFY(bytesOf(file) == before);
}

std::string withBigEndian(std::string bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<char>(value >> (24 - 8 * i));
    return bytes;
}

/// Opens, checks and reads all that can be read; "" when nothing seemed wrong.
std::string complaint(const std::filesystem::path& file) {
    auto opened = store::Workspace::open(file, environment());
    if (!opened)
        return base::englishSentence(opened.error());
    const auto defects = store::guarded(file, [&] { return findDefects((*opened)->connection()); });
    if (!defects)
        return base::englishSentence(defects.error());
    const auto read = store::guarded(file, [&] {
        static_cast<void>(dump((*opened)->connection()));
        static_cast<void>(listRecords((*opened)->connection(), {}, {}));
    });
    if (!read)
        return base::englishSentence(read.error());
    return defects->empty() ? std::string() : defects->front().sentence;
}

} // namespace

class RefusalTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsNoWorkspaceIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const Closed good;
        const std::string& b = good.bytes();
        const auto row = [](const char* name, const std::string& bytes, ErrorCode code) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << code;
        };
        row("an empty file", "", ErrorCode::NotAWorkspace);
        row("one byte", "S", ErrorCode::NotAWorkspace);
        row("a text file", "Dear Sir,\nplease find enclosed …\n", ErrorCode::NotAWorkspace);
        row("a long text file", std::string(100000, 'x'), ErrorCode::NotAWorkspace);
        row("zeros", std::string(8192, '\0'), ErrorCode::NotAWorkspace);
        row("a header only in part", b.substr(0, 50), ErrorCode::NotAWorkspace);
        row("a header alone", b.substr(0, 100), ErrorCode::WorkspaceCorrupt);
        row("another program's database", withBigEndian(b, 68, 0x0F055112), ErrorCode::NotAWorkspace);
        row("no program's database", withBigEndian(b, 68, 0), ErrorCode::NotAWorkspace);
        row("a newer one", withBigEndian(b, 60, static_cast<std::uint32_t>(store::schemaVersion()) + 1),
            ErrorCode::WorkspaceNewer);
        row("a much newer one", withBigEndian(b, 60, 0x7FFFFFFF), ErrorCode::WorkspaceNewer);
        row("the first page only", b.substr(0, kPage), ErrorCode::WorkspaceCorrupt);
        row("half of it", b.substr(0, b.size() / 2), ErrorCode::WorkspaceCorrupt);
        row("the last page lost", b.substr(0, b.size() - kPage), ErrorCode::WorkspaceCorrupt);
        row("the last byte lost", b.substr(0, b.size() - 1), ErrorCode::WorkspaceCorrupt);
        row("a first page of zeros after its header",
            b.substr(0, 100) + std::string(kPage - 100, '\0') + b.substr(kPage), ErrorCode::WorkspaceCorrupt);
        row("a page size that is none", std::string(b).replace(16, 2, "\x03\x33"),
            ErrorCode::WorkspaceCorrupt);
    }

    void whatIsNoWorkspaceIsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "received.entente";
        writeBytes(file, bytes.toStdString());
        refuses(file, code);
    }

    void aNewerFileSaysBothVersions() {
        const Closed world;
        writeBytes(world.file(), withBigEndian(world.bytes(), 60, 9));
        const auto opened = store::Workspace::open(world.file(), environment());
        QVERIFY(!opened);
        QCOMPARE(opened.error().facts.value, std::string("9"));
        QCOMPARE(opened.error().facts.detail, std::to_string(store::schemaVersion()));
    }

    void whatIsNotAFileIsRefused() {
        const Closed world;
        std::filesystem::create_directory(world.folder() / "folder.entente");
        refuses(world.folder() / "folder.entente", ErrorCode::NotAWorkspace);
        refuses(world.folder() / "missing.entente", ErrorCode::FileNotFound);
        QVERIFY(mkfifo((world.folder() / "pipe.entente").c_str(), 0600) == 0);
        refuses(world.folder() / "pipe.entente", ErrorCode::NotAWorkspace);
        QCOMPARE(outcomeOfOpening(world.file() / "inside.entente"), std::string("FileNotFound"));
        QCOMPARE(outcomeOfOpening(""), std::string("FileNotFound"));
        std::filesystem::create_symlink("missing.entente", world.folder() / "broken-link.entente");
        refuses(world.folder() / "broken-link.entente", ErrorCode::FileNotFound);
    }

    void foreignCodeInTheSchemaIsRefused_data() {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
        row("a trigger", "CREATE TRIGGER spy AFTER INSERT ON record BEGIN DELETE FROM citation; END");
        row("a view", "CREATE VIEW everybody AS SELECT * FROM person_name");
        row("a view in place of a table",
            "DROP TABLE timeline_view; CREATE VIEW timeline_view AS SELECT 1 AS id, "
            "'' AS title, 1 AS spec_version, '' AS spec");
        row("a table", "CREATE TABLE more (id INTEGER PRIMARY KEY)");
        row("an index", "CREATE INDEX more ON record (title)");
        row("an index on an expression", "CREATE INDEX more ON record (hex(title))");
        row("a table of the same name but another make",
            "DROP TABLE timeline_view; CREATE TABLE timeline_view (id INTEGER NOT NULL PRIMARY KEY, title "
            "TEXT "
            "DEFAULT (hex(randomblob(9))), spec_version INTEGER, spec TEXT)");
        row("a column more", "ALTER TABLE chart ADD COLUMN sneaked TEXT");
        row("a virtual table", "CREATE VIRTUAL TABLE more USING fts5 (x)");
    }

    void foreignCodeInTheSchemaIsRefused() {
        QFETCH(QByteArray, sql);
        const Closed world;
        world.run(sql.constData());
        refuses(world.file(), ErrorCode::WorkspaceUntrusted);
        const store::Connection connection(world.file(), store::Connection::Mode::ReadOnly);
        QVERIFY(!findDefects(const_cast<store::Connection&>(connection)).empty());
    }

    void aSchemaThatLacksSomethingIsRefused_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a table") << QByteArray("DROP TABLE slide");
        QTest::newRow("an index") << QByteArray("DROP INDEX link_by_to");
        QTest::newRow("the search index") << QByteArray("DROP TABLE search_text");
    }

    void aSchemaThatLacksSomethingIsRefused() {
        QFETCH(QByteArray, sql);
        const Closed world;
        world.run(sql.constData());
        refuses(world.file(), ErrorCode::WorkspaceCorrupt);
    }

    void aBrokenReferenceIsRefused() {
        const Closed world;
        world.run("PRAGMA foreign_keys = OFF; DELETE FROM actor WHERE code = 'USA'");
        refuses(world.file(), ErrorCode::WorkspaceCorrupt);
    }

    void aPageOfZerosIsNoticed() {
        const Closed world;
        for (std::size_t at = kPage; at < world.bytes().size(); at += kPage) {
            std::string damaged = world.bytes();
            damaged.replace(at, kPage, kPage, '\0');
            writeBytes(world.file(), damaged);
            QVERIFY2(!complaint(world.file()).empty(),
                     qPrintable(QStringLiteral("page %1").arg(at / kPage + 1)));
        }
    }

    void anyFlippedBytesEndInAnAnswerAndNotInACrash_data() {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {3U, 1951U, 2027U})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void anyFlippedBytesEndInAnAnswerAndNotInACrash() {
        QFETCH(unsigned, seed);
        const Closed world;
        std::mt19937 random(seed);
        int noticed = 0;
        for (int round = 0; round < 60; ++round) {
            std::string damaged = world.bytes();
            for (int i = 0; i < 40; ++i)
                damaged[100 + random() % (damaged.size() - 100)] = static_cast<char>(random());
            writeBytes(world.file(), damaged);
            noticed += complaint(world.file()).empty() ? 0 : 1;
        }
        QVERIFY2(noticed > 30, qPrintable(QString::number(noticed)));
    }

    void pageHeadersOfNonsenseAreNoticed() {
        const Closed world;
        std::mt19937 random(11);
        for (std::size_t at = kPage; at < world.bytes().size(); at += kPage) {
            std::string damaged = world.bytes();
            for (std::size_t i = 0; i < 12; ++i)
                damaged[at + i] = static_cast<char>(random());
            writeBytes(world.file(), damaged);
            QVERIFY2(!complaint(world.file()).empty(),
                     qPrintable(QStringLiteral("page %1").arg(at / kPage + 1)));
        }
    }

    void whatCheckFindsIsSaid_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* sql, const char* code) {
            QTest::addRow("%s: %s", code, sql) << QByteArray(sql) << QByteArray(code);
        };
        row("UPDATE record SET date_last = date_last + 1 WHERE kind = 'meeting'", "date");
        row("UPDATE citation SET subject_id = 4711", "orphan-citation");
        row("DELETE FROM event", "incomplete-record");
        row("UPDATE commitment SET due = 'soon'", "date");
        row("UPDATE deal_step SET date_first = 0 WHERE kind = 'closed'", "date");
        row("UPDATE agreement_party SET withdrew = '2017-13' WHERE ratified = '1960-06'", "date");
        row("UPDATE chart SET spec = 'no JSON'", "document");
        row("UPDATE chart SET spec = '{\"series\":[{\"series\":4711}]}'", "lost-series");
        row("UPDATE slide SET spec = '{\"chart\":{\"id\":4711,\"title\":\"Gone\"}}' WHERE kind = 'chart'",
            "lost-chart");
    }

    void whatCheckFindsIsSaid() {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, code);
        const Closed world;
        world.run(sql.constData());
        auto opened = need(store::Workspace::open(world.file(), environment()));
        const auto defects = findDefects(opened->connection());
        QVERIFY2(defects.size() == 1, defects.empty() ? "none found" : defects.back().sentence.c_str());
        QCOMPARE(defects.front().code.c_str(), code.constData());
        QVERIFY(defects.front().sentence.ends_with('.'));
    }

    void aWholeWorkspaceHasNoDefects() {
        World world;
        for (const NamedEdit& edit : everyEdit(furnish(world)))
            static_cast<void>(world.workspace().edit(edit.name, edit.run));
        for (const auto& defect : findDefects(world.connection()))
            QFAIL(defect.sentence.c_str());
    }

    void aFileThatCannotBeWrittenIsOpenedForReadingOnly() {
        const Closed world;
        chmod(world.folder().c_str(), 0755);
        chmod(world.file().c_str(), 0444);
        const std::string said = asOrdinaryUser([&]() -> std::string {
            auto opened = store::Workspace::open(world.file(), environment());
            if (!opened)
                return base::englishSentence(opened.error());
            const auto edited =
                (*opened)->edit("No", [](store::Edit& e) { e.connection().execute("DELETE FROM event"); });
            const auto undone = (*opened)->undo();
            const auto rows = listRecords((*opened)->connection(), {}, {});
            return std::string((*opened)->isReadOnly() ? "read-only " : "writable ") +
                   (edited ? "edited" : std::string(base::errorName(edited.error().code))) + " " +
                   (undone ? "undone" : std::string(base::errorName(undone.error().code))) + " " +
                   std::to_string(rows.size());
        });
        QCOMPARE(said, std::string("read-only WorkspaceReadOnly WorkspaceReadOnly 5"));
        QVERIFY(bytesOf(world.file()) == world.bytes());
        QCOMPARE(filesIn(world.folder()), std::vector<std::string>{"alliance.entente"});
    }

    void aFileInAFolderThatCannotBeWrittenIsOpenedForReadingOnly() {
        const Closed world;
        chmod(world.file().c_str(), 0666);
        chmod(world.folder().c_str(), 0555);
        const std::string said = asOrdinaryUser([&] { return outcomeOfOpening(world.file()); });
        chmod(world.folder().c_str(), 0755);
        QCOMPARE(said, std::string("opened read-only"));
        QVERIFY(bytesOf(world.file()) == world.bytes());
        QCOMPARE(filesIn(world.folder()), std::vector<std::string>{"alliance.entente"});
    }

    void aFileThatCannotBeReadIsRefused() {
        const Closed world;
        chmod(world.folder().c_str(), 0755);
        chmod(world.file().c_str(), 0000);
        QCOMPARE(asOrdinaryUser([&] { return outcomeOfOpening(world.file()); }),
                 std::string("FileUnreadable"));
    }

    void aFileInAFolderThatCannotBeEnteredIsRefused() {
        const Closed world;
        chmod(world.folder().c_str(), 0000);
        QCOMPARE(asOrdinaryUser([&] { return outcomeOfOpening(world.file()); }),
                 std::string("FileUnreadable"));
        chmod(world.folder().c_str(), 0755);
    }

    void nothingIsMadeInAFolderThatCannotBeWritten() {
        const Closed world;
        chmod(world.folder().c_str(), 0555);
        const auto made = [&](const std::filesystem::path& file) {
            return asOrdinaryUser([&] {
                const auto created = store::Workspace::create(file, environment());
                return created ? "made" : std::string(base::errorName(created.error().code));
            });
        };
        QCOMPARE(made(world.folder() / "new.entente"), std::string("FileUnwritable"));
        QCOMPARE(made(world.folder() / "nowhere" / "new.entente"), std::string("FileUnwritable"));
        chmod(world.folder().c_str(), 0755);
        QCOMPARE(filesIn(world.folder()), std::vector<std::string>{"alliance.entente"});
    }

    void anEditThatOverfillsTheDatabaseIsTakenBack() {
        World world;
        furnish(world);
        const std::string before = dump(world.connection());
        world.connection().execute("PRAGMA max_page_count = 1");
        const auto refused = world.workspace().edit("Too much", [&](store::Edit& e) {
            model::Meeting meeting = make::meeting(world.cast(), "Long");
            meeting.record.summary = std::string(1000000, 'x');
            insertMeeting(e, meeting);
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QVERIFY(dump(world.connection()) == before);
        world.reopen();
        QVERIFY(dump(world.connection()) == before);
        QVERIFY(findDefects(world.connection()).empty());
    }

    void aFullDiskLosesNothing() {
        const QTemporaryDir folder;
        const std::filesystem::path disk = folder.path().toStdString();
        const auto file = disk / "alliance.entente";
        const std::string said = onSmallDisk(disk, 2 << 20, [&]() -> std::string {
            auto workspace = store::Workspace::create(file, environment());
            if (!workspace)
                return base::englishSentence(workspace.error());
            std::string code;
            int edits = 0;
            for (; code.empty() && edits < 1000; ++edits) {
                const auto edited = (*workspace)->edit("Fill", [&](store::Edit& e) {
                    model::Meeting meeting = make::meeting({}, "Long");
                    meeting.participants.clear();
                    meeting.host.reset();
                    meeting.record.summary = std::string(100000, 'x');
                    insertMeeting(e, meeting);
                });
                code = edited ? "" : base::errorName(edited.error().code);
            }
            workspace->reset();
            auto again = store::Workspace::open(file, environment());
            if (!again)
                return code + " " + base::englishSentence(again.error());
            const auto kept = listRecords((*again)->connection(), {}, {}).size();
            const auto defects = findDefects((*again)->connection()).size();
            return code + (static_cast<int>(kept) == edits - 1 ? " all kept " : " lost some ") +
                   std::to_string(defects);
        });
        if (said.starts_with("cannot mount"))
            QSKIP("only root can mount a small disk");
        QCOMPARE(said, std::string("DiskFull all kept 0"));
    }

    void creatingOnAFullDiskLeavesNothing() {
        const QTemporaryDir folder;
        const std::filesystem::path disk = folder.path().toStdString();
        const std::string said = onSmallDisk(disk, 64 << 10, [&]() -> std::string {
            const auto created = store::Workspace::create(disk / "new.entente", environment());
            return (created ? "made " : std::string(base::errorName(created.error().code)) + " ") +
                   std::to_string(filesIn(disk).size());
        });
        if (said.starts_with("cannot mount"))
            QSKIP("only root can mount a small disk");
        QCOMPARE(said, std::string("DiskFull 0"));
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"
