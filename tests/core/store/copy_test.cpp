#include "core/store/copy.h"

#include "core/store/guard.h"
#include "tests/core/store/edits.h"

#include <QtTest>

using namespace entente;
using namespace entente::store;
using namespace entente::test;

class CopyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCopyHoldsAllOfIt() {
        World world;
        furnish(world);
        const auto target = world.folder() / "copy.entente";
        saveCopy(world.connection(), target, false);
        const auto copy = need(Workspace::open(target, environment()));
        QVERIFY(dump(copy->connection()) == dump(world.connection()));
        QCOMPARE(copy->undoState(), world.workspace().undoState());
    }

    void aReaderCopiesWithoutBecomingAWriter() {
        World world;
        furnish(world);
        const Connection reader(world.file(), Connection::Mode::ReadOnly);
        const auto target = world.folder() / "copy.entente";
        saveCopy(reader, target, false);
        QVERIFY(dump(need(Workspace::open(target, environment()))->connection()) == dump(reader));
        const auto written = guarded(world.file(), [&] { reader.execute("DELETE FROM record"); });
        QVERIFY(!written);
        const auto attached = guarded(world.file(), [&] { reader.execute("ATTACH ':memory:' AS other"); });
        QVERIFY(!attached);
    }

    void whatIsThereIsOnlyReplacedOnDemand() {
        World world;
        const auto target = world.folder() / "notes.txt";
        writeBytes(target, "keep me");
        const auto refused = guarded(target, [&] { saveCopy(world.connection(), target, false); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::FileExists);
        QCOMPARE(bytesOf(target), std::string("keep me"));
        saveCopy(world.connection(), target, true);
        QVERIFY(bytesOf(target) != "keep me");
    }

    void aFailedCopyLeavesNothingBehind() {
        World world;
        const auto target = world.folder() / "no such folder" / "copy.entente";
        const auto refused = guarded(target, [&] { saveCopy(world.connection(), target, false); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::FileUnwritable);
        QVERIFY(!std::filesystem::exists(target.parent_path()));
    }

    void theOpenFileIsNotWrittenOver() {
        World world;
        furnish(world);
        const std::string before = dump(world.connection());
        const auto refused = guarded(world.file(), [&] { saveCopy(world.connection(), world.file(), true); });
        QVERIFY(!refused);
        QVERIFY(dump(world.connection()) == before);
    }
};

QTEST_GUILESS_MAIN(CopyTest)
#include "copy_test.moc"
