#include "core/store/record_past.h"

#include "core/store/agreement_table.h"
#include "core/store/deal_table.h"
#include "core/store/guard.h"
#include "core/store/inspection.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_history.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

#include <random>

using namespace entente;
using namespace entente::store;
using namespace entente::test;

namespace {

/// All that hangs on a record, as its readers give it.
struct Sheet {
    std::optional<model::Record> record;
    std::optional<model::Meeting> meeting;
    std::optional<model::Agreement> agreement;
    std::optional<model::Deal> deal;
    std::vector<model::Link> links;
    std::vector<model::Citation> citations;
    std::vector<model::TagId> topics;
    bool operator==(const Sheet&) const = default;
};

Sheet sheetOf(const Connection& connection, model::RecordId id) {
    Sheet sheet{findRecord(connection, id), findMeeting(connection, id), findAgreement(connection, id),
                findDeal(connection, id)};
    for (const LinkedRecord& linked : linksOf(connection, id))
        sheet.links.push_back(linked.link);
    for (const CitedSource& cited : citationsOf(connection, id.value))
        sheet.citations.push_back(cited.citation);
    for (const Tag& tag : tagsOf(connection, id))
        sheet.topics.push_back(tag.id);
    return sheet;
}

/// Other records stand as they do now: a link to one that is gone cannot be shown.
Sheet withoutLostLinks(Sheet sheet, const Connection& connection) {
    std::erase_if(sheet.links, [&](const model::Link& link) {
        const model::RecordId other = link.from == sheet.record->id ? link.to : link.from;
        return !findRecord(connection, other);
    });
    return sheet;
}

base::ErrorCode refusalOf(const std::function<void()>& run) {
    const auto done = guarded("", run);
    return done ? base::ErrorCode::Internal : done.error().code;
}

model::ChangeId newest(World& world) { return need(world.workspace().history(1)).front().id; }

} // namespace

class RecordPastTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyMomentOfARandomLifeCanBeSeenAndRestored_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyMomentOfARandomLifeCanBeSeenAndRestored() {
        QFETCH(unsigned, seed);
        World world;
        const Stage stage = furnish(world);
        const std::vector<model::RecordId> records{stage.meeting, stage.agreement, stage.deal};
        const auto edits = everyEdit(stage);
        std::mt19937 random(seed);
        std::vector<std::pair<model::ChangeId, std::vector<Sheet>>> moments;
        const auto keep = [&] {
            std::vector<Sheet> sheets;
            for (const model::RecordId id : records)
                sheets.push_back(sheetOf(world.connection(), id));
            moments.emplace_back(newest(world), std::move(sheets));
        };
        keep();
        for (int i = 0; i < 24; ++i) {
            if (random() % 4 == 0 && world.workspace().undoState().undoLabel == "Edit")
                static_cast<void>(world.workspace().undo());
            else
                static_cast<void>(world.workspace().edit("Edit", edits[random() % edits.size()].run));
            keep();
        }
        const Connection reader(world.file(), Connection::Mode::ReadOnly);
        const std::string present = dump(world.connection());
        for (const auto& [change, sheets] : moments) {
            for (std::size_t i = 0; i < records.size(); ++i) {
                if (!sheets[i].record) {
                    QCOMPARE(refusalOf([&] { const PastRecord past(reader, records[i], change); }),
                             base::ErrorCode::NotFound);
                    continue;
                }
                {
                    const PastRecord past(reader, records[i], change);
                    QVERIFY(sheetOf(reader, records[i]) == withoutLostLinks(sheets[i], reader));
                }
                std::vector<LeftOut> leftOut;
                const auto restored = need(world.workspace().edit(
                    "Restore", [&](Edit& edit) { leftOut = restoreRecord(edit, records[i], change); }));
                if (leftOut.empty())
                    QVERIFY(sheetOf(world.connection(), records[i]) == sheets[i]);
                QVERIFY(findDefects(world.connection()).empty());
                if (restored.areas != 0)
                    need(world.workspace().undo());
                QVERIFY(dump(world.connection()) == present);
            }
        }
        QVERIFY_EXCEPTION_THROWN(reader.execute("DELETE FROM observation"), std::exception);
    }

    void aDeletedRecordComesBackWithAllThatHungOnIt() {
        World world;
        const Stage stage = furnish(world);
        const model::ChangeId made = newest(world);
        const Sheet before = sheetOf(world.connection(), stage.meeting);
        world.edit("Delete meeting", [&](Edit& edit) { deleteRecord(edit, stage.meeting); });
        world.edit("Restore meeting",
                   [&](Edit& edit) { QVERIFY(restoreRecord(edit, stage.meeting, made).empty()); });
        QVERIFY(sheetOf(world.connection(), stage.meeting) == before);
        const auto history = historyOf(world.connection(), stage.meeting, 10);
        QCOMPARE(history.size(), std::size_t{3});
        QCOMPARE(history[0].fate, RecordFate::Made);
        QCOMPARE(history[1].fate, RecordFate::Deleted);
        QCOMPARE(history[2].id, made);
    }

    void whatNamesAGoneRecordIsLeftOutAndTold() {
        World world;
        const Stage stage = furnish(world);
        const model::ChangeId made = newest(world);
        world.edit("Delete meeting", [&](Edit& edit) { deleteRecord(edit, stage.meeting); });
        std::vector<LeftOut> leftOut;
        world.edit("Restore agreement",
                   [&](Edit& edit) { leftOut = restoreRecord(edit, stage.agreement, made); });
        QVERIFY(leftOut == (std::vector<LeftOut>{{"link", "to_id"}}));
        world.edit("Restore commitment", [&](Edit& edit) {
            leftOut = restoreRecord(edit, stage.commitment, made);
            // Otherwise the edit would be none.
            tagRecord(edit, stage.commitment, stage.tag);
        });
        QVERIFY(leftOut == (std::vector<LeftOut>{{"commitment", "made_at"}}));
        QVERIFY(findDefects(world.connection()).empty());
    }

    void thePresentIsBackOnceThePastIsLeft() {
        World world;
        const Stage stage = furnish(world);
        const model::ChangeId made = newest(world);
        world.edit("Delete meeting", [&](Edit& edit) { deleteRecord(edit, stage.meeting); });
        const Connection reader(world.file(), Connection::Mode::ReadOnly);
        {
            const PastRecord past(reader, stage.meeting, made);
            QVERIFY(findMeeting(reader, stage.meeting).has_value());
            // Other records stand as they do now.
            QVERIFY(findDeal(reader, stage.deal).has_value());
        }
        QVERIFY(!findMeeting(reader, stage.meeting));
    }

    void whatWasNotThereIsRefused_data() {
        QTest::addColumn<bool>("isUnknownChange");
        QTest::newRow("an unknown change") << true;
        QTest::newRow("before it was made") << false;
    }
    void whatWasNotThereIsRefused() {
        QFETCH(bool, isUnknownChange);
        World world;
        const model::ChangeId early = newest(world);
        const Stage stage = furnish(world);
        const model::ChangeId change = isUnknownChange ? model::ChangeId{4711} : early;
        const auto refused = world.workspace().edit(
            "Restore", [&](Edit& edit) { restoreRecord(edit, stage.meeting, change); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
        QVERIFY(findMeeting(world.connection(), stage.meeting).has_value());
    }

    void restoringWhatIsSoAlreadyLeavesNoTrace() {
        World world;
        const Stage stage = furnish(world);
        const auto changed = need(world.workspace().edit(
            "Restore", [&](Edit& edit) { restoreRecord(edit, stage.meeting, newest(world)); }));
        QCOMPARE(changed.areas, 0U);
    }
};

QTEST_GUILESS_MAIN(RecordPastTest)
#include "record_past_test.moc"
