#include "core/store/inspection.h"
#include "core/store/record_table.h"
#include "core/store/workspace.h"
#include "tests/app/cli_runner.h"

#include <chrono>
#include <random>
#include <set>

using namespace entente;
using entente::tests::Cli;
using entente::tests::words;

namespace {

constexpr int kKills = 200;
/// Rounds between two looks at the file with `check`'s eyes.
constexpr int kRoundsPerCheck = 10;

/// An entente-cli that adds records until it is killed.
class Writer {
  public:
    Writer(const Cli& cli, const QStringList& arguments, const QByteArray& input) {
        m_process.setWorkingDirectory(cli.path({}));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CLI_PROGRAM), arguments);
        m_process.waitForStarted();
        m_process.write(input);
        m_process.waitForBytesWritten();
    }
    /// Waits for so many ids; false when it ended before.
    bool awaitIds(int count) {
        while (m_out.count('\n') < count) {
            if (!m_process.waitForReadyRead(10'000))
                return false;
            m_out += m_process.readAllStandardOutput();
        }
        return true;
    }
    /// At once, with nothing tidied up. Gives every id that it had told.
    QByteArrayList killed() {
        m_process.kill();
        m_process.waitForFinished();
        m_out += m_process.readAllStandardOutput();
        // The last line may have been cut.
        return m_out.left(m_out.lastIndexOf('\n') + 1).split('\n');
    }

  private:
    QProcess m_process;
    QByteArray m_out;
};

void pass(std::chrono::microseconds time) {
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < std::chrono::nanoseconds(time).count()) {
    }
}

QByteArray lines(int count) {
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text +=
            R"({"title": "Line", "date": "2025", "participants": ["JPN"], "topics": ["kill"], "summary": ")" +
            QByteArray(1500, 'x') + "\"}\n";
    return text;
}

} // namespace

class CliKillTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatWasToldIsThereAfterEachOfManyKills() {
        const Cli cli;
        QCOMPARE(cli.run(words("new desk.entente")).code, 0);
        QCOMPARE(cli.run(words("add desk.entente actor --code JPN --name Japan")).code, 0);
        std::mt19937 random(2025);
        std::set<std::int64_t> told;
        std::int64_t stored = 0;
        for (int round = 0; round < kKills; ++round) {
            const bool isStream = round % 4 != 0;
            const QStringList arguments =
                isStream ? words("add desk.entente meeting --from-json - --each")
                         : words("add desk.entente meeting --title One --date 2025 --participants JPN");
            Writer writer(cli, arguments, isStream ? lines(40) : QByteArray());
            // In the middle of a stream of edits, or anywhere between the start of a program and its end.
            if (isStream)
                QVERIFY(writer.awaitIds(1 + round % 3));
            pass(std::chrono::microseconds(random() % (isStream ? 6'000 : 90'000)));
            for (const QByteArray& id : writer.killed()) {
                if (!id.isEmpty())
                    told.insert(id.toLongLong());
            }
            examine(cli, told, stored, round);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(told.size() >= kKills, qPrintable(QString::number(told.size())));
        QCOMPARE(cli.run(words("check desk.entente")).code, 0);
        // Killed or not, what is there is the last edits of whole lines, each of which can be taken back.
        for (int i = 0; i < 3; ++i)
            QVERIFY(cli.run(words("undo desk.entente")).out.contains(QStringLiteral("Add meeting")));
    }

  private:
    static void examine(const Cli& cli, const std::set<std::int64_t>& told, std::int64_t& stored, int round) {
        const auto workspace = store::Workspace::open(cli.path(QStringLiteral("desk.entente")).toStdString());
        QVERIFY2(workspace.has_value(), qPrintable(QString::number(round)));
        store::Connection& connection = (*workspace)->connection();
        for (const std::int64_t id : told)
            QVERIFY2(store::findRecord(connection, {id}), qPrintable(QString::number(round)));
        // A kill between the commit and the word about it leaves one more.
        const std::int64_t records = store::countRecords(connection);
        QVERIFY(records >= stored && records >= static_cast<std::int64_t>(told.size()));
        stored = records;
        if (round % kRoundsPerCheck == 0)
            QVERIFY(store::findDefects(connection).empty());
    }
};

QTEST_GUILESS_MAIN(CliKillTest)
#include "cli_kill_test.moc"
