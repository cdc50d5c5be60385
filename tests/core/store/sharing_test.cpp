#include "core/store/inspection.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "tests/core/store/edits.h"

#include <QProcess>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace entente;
using namespace entente::test;

namespace {

std::unique_ptr<store::Workspace> opened(const World& world, const std::string& author) {
    return need(store::Workspace::open(world.file(), environment(author)));
}

void rename(store::Workspace& workspace, model::RecordId id, const std::string& title) {
    need(workspace.edit("Rename to " + title, [&](store::Edit& e) {
        const auto before = findMeeting(e.connection(), id).value();
        auto after = before;
        after.record.title = title;
        updateMeeting(e, before, after);
    }));
}

std::string titleOf(store::Workspace& workspace, model::RecordId id) {
    return findRecord(workspace.connection(), id)->title;
}

/// A second process that works on the same file (store_worker.cpp).
class Worker {
  public:
    Worker(const char* verb, const World& world) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STORE_WORKER),
                        {QString::fromLatin1(verb), QString::fromStdString(world.file().string())});
        m_process.waitForStarted();
    }
    ~Worker() { end(); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    QByteArray line() {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10000))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    void say(const char* text) {
        m_process.write(text);
        m_process.write("\n");
        m_process.waitForBytesWritten();
    }
    /// At once, with nothing tidied up. Gives the lines that it had still said.
    QByteArrayList killed() {
        m_process.kill();
        m_process.waitForFinished();
        return m_process.readAllStandardOutput().trimmed().split('\n');
    }
    void end() {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    qint64 pid() const { return m_process.processId(); }

  private:
    QProcess m_process;
};

} // namespace

class SharingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachSeesTheOthersEdits() {
        World world;
        const Stage stage = furnish(world);
        const auto other = opened(world, "Ben");
        int told = 0;
        const auto subscription =
            other->subscribe([&](const store::Changed& changed) { told += changed.everything ? 1 : 0; });
        other->lookForOthers();
        QCOMPARE(told, 0);
        rename(world.workspace(), stage.meeting, "First");
        QCOMPARE(titleOf(*other, stage.meeting), std::string("First"));
        other->lookForOthers();
        other->lookForOthers();
        QCOMPARE(told, 1);
        rename(*other, stage.meeting, "Second");
        QCOMPARE(titleOf(world.workspace(), stage.meeting), std::string("Second"));
    }

    void oneCanUndoWhatTheOtherDid() {
        World world;
        const Stage stage = furnish(world);
        const auto other = opened(world, "Ben");
        const std::string before = dump(world.connection());
        rename(world.workspace(), stage.meeting, "First");
        QCOMPARE(need(other->undo()).label, std::string("Rename to First"));
        QVERIFY(dump(world.connection()) == before);
        QCOMPARE(need(world.workspace().redo()).label, std::string("Rename to First"));
        QCOMPARE(titleOf(*other, stage.meeting), std::string("First"));
        QCOMPARE(need(other->history(2))[0].author, std::string("Aya Sato"));
        QCOMPARE(need(other->history(2))[1].author, std::string("Ben"));
    }

    void aReaderIsNotBlockedWhileTheOtherWrites() {
        World world;
        const Stage stage = furnish(world);
        const auto other = opened(world, "Ben");
        const std::string title = titleOf(*other, stage.meeting);
        world.edit("Rename", [&](store::Edit& e) {
            const auto before = findMeeting(e.connection(), stage.meeting).value();
            auto after = before;
            after.record.title = "In between";
            updateMeeting(e, before, after);
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(titleOf(*other, stage.meeting), title);
            const store::Connection reader(world.file(), store::Connection::Mode::ReadOnly);
            QCOMPARE(findRecord(reader, stage.meeting)->title, title);
            QVERIFY(timer.elapsed() < 500);
        });
        QCOMPARE(titleOf(*other, stage.meeting), std::string("In between"));
    }

    void aReadOnlyConnectionCannotWrite() {
        World world;
        const store::Connection reader(world.file(), store::Connection::Mode::ReadOnly);
        QVERIFY_EXCEPTION_THROWN(reader.execute("DELETE FROM observation"), SQLite::Exception);
    }

    void aWriterWaitsItsPatienceAndSaysForWhom() {
        World world;
        const Stage stage = furnish(world);
        const auto other = opened(world, "Ben");
        const std::string before = dump(world.connection());
        QElapsedTimer timer;
        world.edit("Hold", [&](store::Edit& e) {
            timer.start();
            const auto refused =
                other->edit("Too late", [&](store::Edit& o) { deleteRecord(o, stage.meeting); });
            const auto waited = timer.elapsed();
            QVERIFY2(waited >= 40 && waited < 2000, qPrintable(QString::number(waited)));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, base::ErrorCode::WorkspaceLocked);
            QCOMPARE(refused.error().facts.file, world.file().string());
            QVERIFY2(refused.error().facts.detail.starts_with("Aya Sato (process "),
                     refused.error().facts.detail.c_str());
            QVERIFY(refused.error().facts.detail.find("Ben") == std::string::npos);
            deleteRecord(e, stage.deal);
        });
        need(world.workspace().undo());
        QVERIFY(dump(*&other->connection()) == before);
        need(other->edit("Now", [&](store::Edit& o) { deleteRecord(o, stage.meeting); }));
    }

    void openingALockedFileSaysWhoHoldsIt() {
        World world;
        world.edit("Hold", [&](store::Edit&) {
            const auto refused = store::Workspace::open(world.file(), environment("Ben"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, base::ErrorCode::WorkspaceLocked);
            QVERIFY2(refused.error().facts.detail.starts_with("Aya Sato (process "),
                     refused.error().facts.detail.c_str());
        });
    }

    void aProgramThatIsNotOursIsNamedAsAnother() {
        World world;
        const Stage stage = furnish(world);
        SQLite::Database foreign(world.file().string(), SQLite::OPEN_READWRITE);
        foreign.exec("BEGIN IMMEDIATE");
        const auto refused =
            world.workspace().edit("Too late", [&](store::Edit& e) { deleteRecord(e, stage.meeting); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::WorkspaceLocked);
        QCOMPARE(refused.error().facts.detail, std::string("another program"));
        foreign.exec("ROLLBACK");
        world.edit("Now", [&](store::Edit& e) { deleteRecord(e, stage.meeting); });
    }

    void theLastToCloseFoldsTheLogBack() {
        World world;
        auto other = opened(world, "Ben");
        world.close();
        QVERIFY(filesIn(world.folder()).size() > 1);
        const auto changed = other->edit("After the first left", [](store::Edit& e) {
            insertMeeting(e, [] {
                model::Meeting meeting;
                meeting.record.title = "Late";
                meeting.record.date = make::date("2025");
                return meeting;
            }());
        });
        need(changed);
        other.reset();
        QCOMPARE(filesIn(world.folder()), std::vector<std::string>{"alliance.entente"});
        world.reopen();
        QCOMPARE(world.workspace().undoState().undoLabel, std::optional<std::string>("After the first left"));
    }

    void twoProcessesEditAtTheSameTime() {
        World world;
        furnish(world);
        Worker one("insert-20", world);
        Worker two("insert-20", world);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(one.line(), QByteArray("done ") + QByteArray::number(i));
            QCOMPARE(two.line(), QByteArray("done ") + QByteArray::number(i));
        }
        one.end();
        two.end();
        world.workspace().lookForOthers();
        QCOMPARE(need(world.workspace().history(1000)).size(), std::size_t{42});
        for (int i = 0; i < 40; ++i)
            need(world.workspace().undo());
        QCOMPARE(world.workspace().undoState().undoLabel, std::optional<std::string>("Furnish the stage"));
        QVERIFY(findDefects(world.connection()).empty());
    }

    void aProcessThatHoldsTheFileIsNamed() {
        World world;
        const Stage stage = furnish(world);
        Worker worker("hold", world);
        QCOMPARE(worker.line(), QByteArray("holding"));
        const auto refused =
            world.workspace().edit("Too late", [&](store::Edit& e) { deleteRecord(e, stage.meeting); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::WorkspaceLocked);
        const QByteArray expected = "worker (process " + QByteArray::number(worker.pid()) + " on ";
        QVERIFY2(refused.error().facts.detail.starts_with(expected.toStdString()),
                 refused.error().facts.detail.c_str());
        worker.say("let go");
        QCOMPARE(worker.line(), QByteArray("done"));
        worker.end();
        world.edit("Now", [&](store::Edit& e) { deleteRecord(e, stage.meeting); });
    }

    void aProcessKilledInMidEditsLosesNothingThatItCommitted() {
        World world;
        furnish(world);
        world.close();
        int committed = 0;
        for (int round = 0; round < 30; ++round) {
            {
                Worker worker("insert-forever", world);
                // Killed a little later each time, so that it happens at different points of an edit.
                int seen = 0;
                for (; seen < 3 + round % 7; ++seen)
                    QCOMPARE(worker.line(), QByteArray("done ") + QByteArray::number(seen));
                QElapsedTimer timer;
                timer.start();
                while (timer.nsecsElapsed() < round * 40000) {
                }
                for (const QByteArray& line : worker.killed())
                    seen += line.startsWith("done ") ? 1 : 0;
                committed += seen;
            }
            world.reopen();
            const auto edits = need(world.workspace().history(100000)).size() - 2;
            const auto records = world.connection()
                                     .database()
                                     .execAndGet("SELECT count(*) FROM record WHERE title LIKE 'Worker %'")
                                     .getInt();
            // It may have been killed between the commit and the word about it.
            QVERIFY2(static_cast<int>(edits) >= committed, qPrintable(QString::number(round)));
            committed = static_cast<int>(edits);
            QCOMPARE(records, committed);
            QVERIFY(findDefects(world.connection()).empty());
            world.close();
            QCOMPARE(filesIn(world.folder()), std::vector<std::string>{"alliance.entente"});
        }
    }

    void holdersThatAreGoneAreForgotten() {
        World world;
        {
            Worker worker("hold", world);
            QCOMPARE(worker.line(), QByteArray("holding"));
            worker.killed();
        }
        const auto holders = [&] {
            return world.connection().database().execAndGet("SELECT count(*) FROM holder").getInt();
        };
        QCOMPARE(holders(), 2);
        world.reopen();
        QCOMPARE(holders(), 1);
    }
};

QTEST_GUILESS_MAIN(SharingTest)
#include "sharing_test.moc"
