#include "core/store/record_history.h"

#include "core/store/agreement_table.h"
#include "core/store/batch_table.h"
#include "core/store/deal_table.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"
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

/// An edit on the stage and what the history tells of it.
struct Told {
    std::function<void(Edit&, const Stage&)> run;
    model::RecordId Stage::*record;
    std::vector<FieldChange> fields;
};

QStringList inLines(const std::vector<FieldChange>& fields) {
    QStringList lines;
    for (const FieldChange& field : fields)
        lines << QString::fromStdString(field.table + "." + field.column + " “" + field.before + "” → “" +
                                        field.after + "” of " + field.part);
    return lines;
}

template <class T>
auto altering(std::optional<T> (*find)(const Connection&, model::RecordId),
              void (*update)(Edit&, const T&, const T&), model::RecordId Stage::*record,
              std::function<void(T&, const Stage&)> change) {
    return [=](Edit& edit, const Stage& stage) {
        const auto before = find(edit.connection(), stage.*record);
        T after = before.value();
        change(after, stage);
        update(edit, *before, after);
    };
}

auto meeting(std::function<void(model::Meeting&, const Stage&)> change) {
    return altering<model::Meeting>(findMeeting, updateMeeting, &Stage::meeting, std::move(change));
}

} // namespace

Q_DECLARE_METATYPE(Told)

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

    void partsAreToldFieldByField_data() {
        QTest::addColumn<Told>("told");
        const auto row = [](const char* name, Told told) { QTest::newRow(name) << told; };
        row("a role",
            {meeting([](auto& m, const Stage&) { m.participants.front().role = model::Role::Chair; }),
             &Stage::meeting,
             {{"participation", "role", "guest", "chair", "Shigeru Ishiba, Japan"}}});
        row("a participant who came",
            {meeting([](auto& m, const Stage& s) { m.participants.push_back({.actor = s.cast.steel}); }),
             &Stage::meeting,
             {{"participation", "", "", "Nippon Steel", "Nippon Steel"},
              {"participation", "role", "", "participant", "Nippon Steel"}}});
        row("a participant who went",
            {meeting([](auto& m, const Stage&) { m.participants.erase(m.participants.begin()); }),
             &Stage::meeting,
             {{"participation", "", "Shigeru Ishiba, Japan", "", "Shigeru Ishiba, Japan"}}});
        row("another order",
            {meeting([](auto& m, const Stage&) { std::swap(m.participants[0], m.participants[1]); }),
             &Stage::meeting,
             {{"participation", "position", "Shigeru Ishiba, Japan; Donald Trump, United States",
               "Donald Trump, United States; Shigeru Ishiba, Japan"}}});
        row("a host", {meeting([](auto& m, const Stage& s) { m.host = s.cast.japan; }),
                       &Stage::meeting,
                       {{"meeting", "host_id", "United States", "Japan"}}});
        row("a party that withdrew",
            {altering<model::Agreement>(
                 findAgreement, updateAgreement, &Stage::agreement,
                 [](auto& a, const Stage&) { a.parties[1].withdrew = make::date("2017-01-23"); }),
             &Stage::agreement,
             {{"agreement_party", "withdrew", "", "2017-01-23", "United States"}}});
        row("a step",
            {altering<model::Deal>(findDeal, updateDeal, &Stage::deal,
                                   [](auto& d, const Stage&) {
                                       d.steps.push_back(
                                           {.kind = model::DealStepKind::Blocked, .title = "Blocked"});
                                   }),
             &Stage::deal,
             {{"deal_step", "", "", "Blocked", "Blocked"}, {"deal_step", "kind", "", "blocked", "Blocked"}}});
        row("a topic", {[](Edit& e, const Stage& s) { tagRecord(e, s.meeting, ensureTag(e, "trade")); },
                        &Stage::meeting,
                        {{"record_tag", "", "", "trade", "trade"}}});
        row("a link, seen from its other end",
            {[](Edit& e, const Stage& s) {
                 insertLink(e, {.from = s.meeting, .to = s.deal, .relation = model::LinkRelation::LedTo});
             },
             &Stage::deal,
             {{"link", "", "", "Ishiba–Trump summit", "Ishiba–Trump summit"},
              {"link", "relation", "", "led_to", "Ishiba–Trump summit"}}});
        row("a citation taken back",
            {[](Edit& e, const Stage& s) { deleteCitation(e, s.meeting.value, s.citation); },
             &Stage::meeting,
             {{"citation", "", "Milestones", "", "Milestones"}}});
    }
    void partsAreToldFieldByField() {
        QFETCH(Told, told);
        World world;
        const Stage stage = furnish(world);
        world.edit("Edit", [&](Edit& edit) { told.run(edit, stage); });
        const auto history = historyOf(world.connection(), stage.*told.record, 10);
        QCOMPARE(history.front().label, std::string("Edit"));
        QCOMPARE(history.front().fate, RecordFate::Changed);
        QCOMPARE(inLines(history.front().fields), inLines(told.fields));
        QCOMPARE(history.back().fate, RecordFate::Made);
        QVERIFY(history.back().fields.empty());
    }

    void namesAreGivenInTheLanguage() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Edit", [&](Edit& edit) {
            meeting([](auto& m, const Stage& s) { m.host = s.cast.japan; })(edit, stage);
        });
        const auto history = historyOf(world.connection(), stage.meeting, 1, "ja");
        QCOMPARE(history.front().fields.front().after, std::string("日本"));
    }

    void whatIsGoneByNowIsStillNamed() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Tag", [&](Edit& edit) { tagRecord(edit, stage.deal, ensureTag(edit, "steel")); });
        need(world.workspace().undo());
        world.edit("Link", [&](Edit& edit) { insertLink(edit, {.from = stage.event, .to = stage.deal}); });
        world.edit("Delete event", [&](Edit& edit) { deleteRecord(edit, stage.event); });
        for (const RecordChange& change : historyOf(world.connection(), stage.deal, 10)) {
            for (const FieldChange& field : change.fields)
                QVERIFY2(field.part == "steel" || field.part == "Three documents adopted",
                         field.part.c_str());
        }
    }

    void manyEditsOfOthersDoNotHideIt() {
        World world;
        const Stage stage = furnish(world);
        moveMeeting(world, stage.meeting, "2025-03");
        for (int i = 0; i < 450; ++i)
            world.edit("Tag",
                       [&](Edit& edit) { tagRecord(edit, stage.deal, ensureTag(edit, std::to_string(i))); });
        const auto history = historyOf(world.connection(), stage.meeting, 10);
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history.front().label, std::string("Move meeting"));
    }

    void anImportedRecordBeginsWithItsFile() {
        World world;
        model::RecordId id;
        world.edit("Import", [&](Edit& edit) {
            const auto batch = beginBatch(edit);
            insertBatch(edit, {.id = batch, .file = "meetings.csv", .importedAt = "2025-02-07T09:00:00Z"});
            id = insertMeeting(edit, make::meeting(world.cast()));
        });
        moveMeeting(world, id, "2025-03");
        const auto history = historyOf(world.connection(), id, 10);
        QCOMPARE(history.size(), std::size_t{2});
        QVERIFY(history.back().isImport);
        QCOMPARE(history.back().label, std::string("meetings.csv"));
        QCOMPARE(history.back().fate, RecordFate::Made);
    }

    void aLargeImportIsNotOpened() {
        World world;
        model::RecordId id;
        world.edit("Import", [&](Edit& edit) {
            const auto batch = beginBatch(edit);
            insertBatch(edit, {.id = batch, .file = "large.csv", .importedAt = "2025-02-07T09:00:00Z"});
            model::Meeting large = make::meeting(world.cast());
            large.record.summary = std::string(1 << 19, 'x');
            id = insertMeeting(edit, large);
        });
        const Stage stage = furnish(world);
        QCOMPARE(historyOf(world.connection(), stage.meeting, 10).size(), std::size_t{1});
        const auto history = historyOf(world.connection(), id, 10);
        QCOMPARE(history.size(), std::size_t{1});
        QVERIFY(history.front().isImport);
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
