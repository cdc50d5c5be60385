#include "core/store/record_history.h"

#include "core/store/meeting_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

using namespace entente;
using namespace entente::store;
using namespace entente::test;

namespace {

void moveMeeting(World& world, model::RecordId id, const std::string& date) {
    const auto before = findMeeting(world.connection(), id);
    model::Meeting after = *before;
    after.record.date = make::date(date);
    world.edit("Move meeting", [&](Edit& edit) { updateMeeting(edit, *before, after); });
}

} // namespace

class RecordHistoryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void itSaysWhoChangedTheDateFromWhat() {
        World world;
        const Stage stage = furnish(world);
        moveMeeting(world, stage.meeting, "2025-02-06/2025-02-09");
        const auto history = historyOf(world.connection(), stage.meeting, 10);
        QVERIFY(history.size() >= 2);
        QCOMPARE(history.front().label, std::string("Move meeting"));
        QCOMPARE(history.front().author, std::string("Aya Sato"));
        const std::vector<FieldChange> expected{
            {"record", "date", "2025-02-06/2025-02-08", "2025-02-06/2025-02-09"}};
        QVERIFY(history.front().fields == expected);
    }

    void undoingIsPartOfIt() {
        World world;
        const Stage stage = furnish(world);
        moveMeeting(world, stage.meeting, "2025-03");
        need(world.workspace().undo());
        const auto history = historyOf(world.connection(), stage.meeting, 10);
        QCOMPARE(history.front().kind, ChangeKind::Undo);
        QCOMPARE(history.front().fields.front().after, std::string("2025-02-06/2025-02-08"));
    }

    void whatHappenedToOthersIsNot() {
        World world;
        const Stage stage = furnish(world);
        moveMeeting(world, stage.meeting, "2025-03");
        for (const RecordChange& change : historyOf(world.connection(), stage.agreement, 10))
            QVERIFY(change.label != "Move meeting");
    }

    void onlySoManyAreTold() {
        World world;
        const Stage stage = furnish(world);
        for (int day = 1; day < 6; ++day)
            moveMeeting(world, stage.meeting, "2025-03-0" + std::to_string(day));
        QCOMPARE(historyOf(world.connection(), stage.meeting, 3).size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(RecordHistoryTest)
#include "record_history_test.moc"
