#include "tests/core/store/edits.h"

#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace entente;
using namespace entente::test;

namespace {

/// The dump, cut to where two differ, so that a failure can be read.
QString difference(const std::string& one, const std::string& other) {
    const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto from = std::max<std::ptrdiff_t>(0, at.first - one.begin() - 80);
    return QString::fromStdString("…" + one.substr(static_cast<std::size_t>(from), 200) +
                                  "\n    instead of …" +
                                  other.substr(std::min(other.size(), static_cast<std::size_t>(from)), 200));
}

#define COMPARE_DUMPS(actual, expected)                                                                      \
    QVERIFY2((actual) == (expected), qPrintable(difference(actual, expected)))

} // namespace

class UndoTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyEditCanBeUndoneRedoneAndUndoneAgain_data() {
        QTest::addColumn<int>("index");
        World world;
        const auto edits = everyEdit(furnish(world));
        for (std::size_t i = 0; i < edits.size(); ++i)
            QTest::newRow(edits[i].name.c_str()) << static_cast<int>(i);
    }

    void everyEditCanBeUndoneRedoneAndUndoneAgain() {
        QFETCH(int, index);
        World world;
        const auto edit = everyEdit(furnish(world)).at(static_cast<std::size_t>(index));
        const std::string before = dump(world.connection());
        const store::Changed changed = world.edit(edit.name, edit.run);
        QVERIFY(changed.areas != 0);
        const std::string after = dump(world.connection());
        QVERIFY(after != before);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(need(world.workspace().undo()).ids, changed.ids);
            COMPARE_DUMPS(dump(world.connection()), before);
            QCOMPARE(need(world.workspace().redo()).ids, changed.ids);
            COMPARE_DUMPS(dump(world.connection()), after);
        }
        need(world.workspace().undo());
        COMPARE_DUMPS(dump(world.connection()), before);
    }

    void theEditsTouchEveryTrackedTable() {
        World world;
        const auto edits = everyEdit(furnish(world));
        world.edit("batch and office", [&](store::Edit& e) {
            for (const NamedEdit& edit : edits) {
                if (edit.name == "insert an office" || edit.name == "insert a series in a batch")
                    edit.run(e);
            }
        });
        for (const std::string& table : trackedTables(world.connection())) {
            const auto count =
                world.connection().database().execAndGet("SELECT count(*) FROM " + table).getInt();
            QVERIFY2(count > 0, table.c_str());
        }
    }

    void anyRowOfEditsCanBeTakenBackAndMadeAgain_data() {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 7U, 1960U, 2025U, 77777U})
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
    }

    void anyRowOfEditsCanBeTakenBackAndMadeAgain() {
        QFETCH(unsigned, seed);
        World world;
        const auto edits = everyEdit(furnish(world));
        std::mt19937 random(seed);
        std::vector<std::string> states{dump(world.connection())};
        for (int i = 0; i < 40; ++i) {
            const NamedEdit& edit = edits[random() % edits.size()];
            // What an earlier edit deleted cannot be edited again: such an edit fails as a whole and leaves
            // nothing.
            const auto changed = world.workspace().edit(edit.name, edit.run);
            if (changed && changed->areas != 0)
                states.push_back(dump(world.connection()));
            else
                COMPARE_DUMPS(dump(world.connection()), states.back());
        }
        QVERIFY(states.size() > 10);
        for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
            need(world.workspace().undo());
            COMPARE_DUMPS(dump(world.connection()), *state);
        }
        for (auto state = states.begin() + 1; state != states.end(); ++state) {
            need(world.workspace().redo());
            COMPARE_DUMPS(dump(world.connection()), *state);
        }
    }

    void aWalkBackAndForthEndsWhereTheStepsLead_data() { anyRowOfEditsCanBeTakenBackAndMadeAgain_data(); }

    void aWalkBackAndForthEndsWhereTheStepsLead() {
        QFETCH(unsigned, seed);
        World world;
        const auto edits = everyEdit(furnish(world));
        std::mt19937 random(seed);
        std::vector<std::string> line{dump(world.connection())};
        std::size_t at = 0;
        for (int i = 0; i < 80; ++i) {
            const unsigned step = random() % 4;
            if (step == 0 && at > 0) {
                need(world.workspace().undo());
                --at;
            } else if (step == 1 && at + 1 < line.size()) {
                need(world.workspace().redo());
                ++at;
            } else {
                const NamedEdit& edit = edits[random() % edits.size()];
                const auto changed = world.workspace().edit(edit.name, edit.run);
                if (!changed || changed->areas == 0)
                    continue;
                line.resize(++at);
                line.push_back(dump(world.connection()));
            }
            COMPARE_DUMPS(dump(world.connection()), line[at]);
            if (i % 20 == 19)
                world.reopen();
        }
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
