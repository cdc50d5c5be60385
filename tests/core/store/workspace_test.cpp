#include "core/store/actor_table.h"
#include "core/store/file_system.h"
#include "core/store/guard.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <atomic>
#include <thread>

using namespace entente;
using namespace entente::test;

class WorkspaceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aClosedWorkspaceIsOneFile() {
        World world;
        furnish(world);
        QCOMPARE(filesIn(world.folder()).size(), std::size_t{3});
        world.close();
        QCOMPARE(filesIn(world.folder()), std::vector<std::string>{"alliance.entente"});
    }

    void whatWasWrittenIsThereAfterOpeningAgain() {
        World world;
        furnish(world);
        const std::string before = dump(world.connection());
        world.reopen();
        QVERIFY(dump(world.connection()) == before);
        QCOMPARE(world.workspace().undoState().undoLabel, std::optional<std::string>("Furnish the stage"));
        QVERIFY(!world.workspace().isReadOnly());
    }

    void onANetworkShareNoLogInSharedMemoryIsKept() {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "shared.entente";
        auto shared = environment();
        shared.isOnNetwork = [](const std::filesystem::path&) { return true; };
        const auto workspace = need(store::Workspace::create(path, shared));
        need(workspace->edit(
            "Note it", [](store::Edit& edit) { store::insertActor(edit, make::actor("JPN", "Japan")); }));
        QCOMPARE(filesIn(path.parent_path()), std::vector<std::string>{"shared.entente"});
        const store::Connection reader(path, store::Connection::Mode::ReadOnly);
        QVERIFY(dump(reader) == dump(workspace->connection()));
        QCOMPARE(need(workspace->undo()).label, std::string("Note it"));
    }

    void networkSharesAreKnownByTheirNumber_data() {
        QTest::addColumn<qulonglong>("magic");
        QTest::addColumn<bool>("isNetwork");
        QTest::newRow("NFS") << qulonglong{0x6969} << true;
        QTest::newRow("SMB 3") << qulonglong{0xFE534D42} << true;
        QTest::newRow("CIFS") << qulonglong{0xFF534D42} << true;
        QTest::newRow("sshfs") << qulonglong{0x65735546} << true;
        QTest::newRow("ext4") << qulonglong{0xEF53} << false;
        QTest::newRow("btrfs") << qulonglong{0x9123683E} << false;
        QTest::newRow("tmpfs") << qulonglong{0x01021994} << false;
    }

    void networkSharesAreKnownByTheirNumber() {
        QFETCH(qulonglong, magic);
        QTEST(store::isNetworkFileSystem(magic), "isNetwork");
    }

    void undoGoesOnAfterOpeningAgain() {
        World world;
        const std::string before = dump(world.connection());
        furnish(world);
        world.reopen();
        need(world.workspace().undo());
        QVERIFY(dump(world.connection()) == before);
        world.reopen();
        QCOMPARE(world.workspace().undoState().redoLabel, std::optional<std::string>("Furnish the stage"));
        need(world.workspace().redo());
    }

    void namesWithOddCharactersAreOpened_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"日米同盟 2025.entente", "50% off?.entente", "a#b.entente", "no extension", "a'b\"c.entente"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void namesWithOddCharactersAreOpened() {
        QFETCH(QString, name);
        World world;
        const auto path = world.folder() / name.toStdString();
        need(store::Workspace::create(path, environment()));
        QVERIFY(std::filesystem::exists(path));
        need(store::Workspace::open(path, environment()));
    }

    void anEditThatThrowsLeavesNothing_data() {
        QTest::addColumn<int>("how");
        QTest::newRow("a failure with a code") << 0;
        QTest::newRow("any exception") << 1;
        QTest::newRow("a broken reference") << 2;
        QTest::newRow("a refused draft") << 3;
        QTest::newRow("a statement that is none") << 4;
    }

    void anEditThatThrowsLeavesNothing() {
        QFETCH(int, how);
        World world;
        const Stage stage = furnish(world);
        const std::string before = dump(world.connection());
        const auto refused = world.workspace().edit("Doomed", [&](store::Edit& e) {
            deleteRecord(e, stage.meeting);
            insertMeeting(e, make::meeting(stage.cast, "Ghost"));
            model::Meeting bad = make::meeting(stage.cast);
            if (how == 0)
                throw store::Failure({base::ErrorCode::ImportRefused, {.field = "date", .row = 7}});
            if (how == 1)
                throw std::runtime_error("boom");
            if (how == 2)
                bad.participants.front().actor = model::ActorId{4711};
            if (how == 3)
                bad.record.title.clear();
            if (how == 4)
                e.connection().execute("SELECT nonsense");
            insertMeeting(e, bad);
        });
        QVERIFY(!refused);
        constexpr std::array kCodes{base::ErrorCode::ImportRefused, base::ErrorCode::Internal,
                                    base::ErrorCode::UnknownReference, base::ErrorCode::MissingValue,
                                    base::ErrorCode::DatabaseFailure};
        QCOMPARE(refused.error().code, kCodes.at(static_cast<std::size_t>(how)));
        QVERIFY(dump(world.connection()) == before);
        QCOMPARE(need(world.workspace().history(1)).front().label, std::string("Furnish the stage"));
        QCOMPARE(world.workspace().undoState().undoLabel, std::optional<std::string>("Furnish the stage"));
        world.edit("Still works", [&](store::Edit& e) { deleteRecord(e, stage.meeting); });
    }

    void anEditThatChangesNothingLeavesNoTrace() {
        World world;
        const Stage stage = furnish(world);
        int told = 0;
        const auto subscription = world.workspace().subscribe([&](const store::Changed&) { ++told; });
        const auto changed = world.edit("Touch", [&](store::Edit& e) {
            const auto meeting = findMeeting(e.connection(), stage.meeting).value();
            updateMeeting(e, meeting, meeting);
        });
        QCOMPARE(changed.areas, 0U);
        QCOMPARE(told, 0);
        QCOMPARE(need(world.workspace().history(1)).front().label, std::string("Furnish the stage"));
    }

    void theHistoryOnlyGrowsAndSaysWhatWhoAndWhen() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Cancel meeting", [&](store::Edit& e) { deleteRecord(e, stage.meeting); });
        const auto before = need(world.workspace().history(100));
        need(world.workspace().undo());
        need(world.workspace().redo());
        const auto after = need(world.workspace().history(100));
        QCOMPARE(after.size(), before.size() + 2);
        QCOMPARE(after[0].kind, store::ChangeKind::Redo);
        QCOMPARE(after[1].kind, store::ChangeKind::Undo);
        for (const auto& entry : {after[0], after[1], after[2]}) {
            QCOMPARE(entry.label, std::string("Cancel meeting"));
            QCOMPARE(entry.author, std::string("Aya Sato"));
            QCOMPARE(entry.madeAt, std::string("2025-02-07T09:00:00Z"));
        }
        QVERIFY(after[1].target == after[2].id);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(after[i + 2].id == before[i].id);
        QCOMPARE(need(world.workspace().history(2)).size(), std::size_t{2});
    }

    void aNewEditAfterAnUndoLeavesNothingToRedo() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Delete event", [&](store::Edit& e) { deleteRecord(e, stage.event); });
        need(world.workspace().undo());
        QCOMPARE(world.workspace().undoState().redoLabel, std::optional<std::string>("Delete event"));
        world.edit("Delete deal", [&](store::Edit& e) { deleteRecord(e, stage.deal); });
        QVERIFY(!world.workspace().undoState().redoLabel);
        const auto redone = world.workspace().redo();
        QVERIFY(!redone);
        QCOMPARE(redone.error().code, base::ErrorCode::NothingToRedo);
    }

    void undoStopsAtTheBeginning() {
        World world;
        need(world.workspace().undo());
        const auto undone = world.workspace().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, base::ErrorCode::NothingToUndo);
        QVERIFY(!world.workspace().undoState().undoLabel);
    }

    void subscribersAreToldOnceAfterTheCommit() {
        World world;
        const Stage stage = furnish(world);
        std::vector<store::Changed> told;
        bool wasThere = true;
        auto subscription = world.workspace().subscribe([&](const store::Changed& changed) {
            told.push_back(changed);
            wasThere = findMeeting(world.connection(), stage.meeting).has_value();
        });
        world.edit("Delete meeting", [&](store::Edit& e) {
            deleteRecord(e, stage.meeting);
            QVERIFY(told.empty());
        });
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY(!wasThere);
        QCOMPARE(told.front().label, std::string("Delete meeting"));
        QVERIFY(told.front().touches(stage.meeting));
        QVERIFY(told.front().touches(store::Area::Records));
        QVERIFY(!told.front().touches(store::Area::Decks));
        subscription = {};
        need(world.workspace().undo());
        QCOMPARE(told.size(), std::size_t{1});
    }

    void aListenerMayEditAndUnsubscribeWhileItIsTold() {
        World world;
        const Stage stage = furnish(world);
        int told = 0;
        store::Subscription subscription;
        subscription = world.workspace().subscribe([&](const store::Changed&) {
            if (++told > 1)
                return;
            subscription = {};
            world.edit("Delete deal as well", [&](store::Edit& e) { deleteRecord(e, stage.deal); });
        });
        world.edit("Delete event", [&](store::Edit& e) { deleteRecord(e, stage.event); });
        QCOMPARE(told, 1);
        QCOMPARE(world.workspace().undoState().undoLabel, std::optional<std::string>("Delete deal as well"));
    }

    void aChangeToAPartNamesItsRecord_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("area");
        QTest::newRow("participant") << QByteArray("drop a participant")
                                     << static_cast<int>(store::Area::Records);
        QTest::newRow("item") << QByteArray("swap the items") << static_cast<int>(store::Area::Records);
        QTest::newRow("tag") << QByteArray("untag") << static_cast<int>(store::Area::Records);
        QTest::newRow("citation") << QByteArray("take a citation back")
                                  << static_cast<int>(store::Area::Sources);
        QTest::newRow("link") << QByteArray("unlink two records") << static_cast<int>(store::Area::Records);
    }

    void aChangeToAPartNamesItsRecord() {
        QFETCH(QByteArray, name);
        QFETCH(int, area);
        World world;
        const Stage stage = furnish(world);
        for (const NamedEdit& edit : everyEdit(stage)) {
            if (edit.name != name.toStdString())
                continue;
            const auto changed = world.edit(edit.name, edit.run);
            QVERIFY(changed.touches(stage.meeting));
            QVERIFY(changed.touches(static_cast<store::Area>(area)));
            QVERIFY(!changed.touches(stage.deal));
        }
    }

    void aLinkTouchesBothItsRecords() {
        World world;
        const Stage stage = furnish(world);
        for (const NamedEdit& edit : everyEdit(stage)) {
            if (edit.name != "link two records")
                continue;
            const auto changed = world.edit(edit.name, edit.run);
            QVERIFY(changed.touches(stage.event) && changed.touches(stage.deal));
        }
    }

    void figuresTouchTheirSeries() {
        World world;
        for (const NamedEdit& edit : everyEdit(furnish(world))) {
            if (edit.name != "revise figures")
                continue;
            const auto changed = world.edit(edit.name, edit.run);
            QVERIFY(changed.touches(world.cast().share));
            QVERIFY(changed.touches(store::Area::Series));
            QVERIFY(!changed.touches(store::Area::Records));
        }
    }

    void aFileThatIsThereIsNotCreatedOver() {
        World world;
        world.close();
        const std::string bytes = bytesOf(world.file());
        const auto again = store::Workspace::create(world.file(), environment());
        QVERIFY(!again);
        QCOMPARE(again.error().code, base::ErrorCode::FileExists);
        QCOMPARE(bytesOf(world.file()), bytes);
    }

    void aQueryCanBeInterruptedFromAnotherThread() {
        World world;
        const store::Connection& connection = world.connection();
        std::atomic<bool> ended = false;
        std::thread stopper([&] {
            while (!ended)
                connection.interrupt();
        });
        const auto counted = store::guarded(world.file(), [&] {
            return connection.database()
                .execAndGet(
                    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) "
                    "SELECT count(*) FROM n")
                .getInt();
        });
        ended = true;
        stopper.join();
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, base::ErrorCode::QueryInterrupted);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
