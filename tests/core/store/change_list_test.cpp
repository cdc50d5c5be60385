#include "core/store/change_list.h"

#include "core/store/batch_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

#include <fmt/format.h>

using namespace entente;
using namespace entente::store;
using namespace entente::test;

namespace {

void renameMeeting(World& world, model::RecordId id, const std::string& title) {
    const auto before = findMeeting(world.connection(), id);
    model::Meeting after = *before;
    after.record.title = title;
    world.edit("Rename meeting", [&](Edit& edit) { updateMeeting(edit, *before, after); });
}

const TouchedThing* thingOf(const ListedChange& change, std::int64_t id) {
    for (const TouchedThing& thing : change.things) {
        if (thing.id == id)
            return &thing;
    }
    return nullptr;
}

} // namespace

class ChangeListTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theNewestStandsFirstAndSaysWhatItTouched() {
        World world;
        const Stage stage = furnish(world);
        renameMeeting(world, stage.meeting, "Summit in Kyoto");
        const ChangeList list = listChanges(world.connection(), {});
        QVERIFY(!list.hasMore);
        const ListedChange& first = list.changes.front();
        QCOMPARE(first.label, std::string("Rename meeting"));
        QCOMPARE(first.author, std::string("Aya Sato"));
        QCOMPARE(first.things.size(), std::size_t{1});
        const TouchedThing expected{.kind = TouchedKind::Record,
                                    .id = stage.meeting.value,
                                    .record = model::RecordKind::Meeting,
                                    .title = "Summit in Kyoto"};
        QVERIFY(first.things.front() == expected);
    }

    void everyEditTouchesSomethingThatHasAName() {
        std::size_t count = 1;
        for (std::size_t i = 0; i < count; ++i) {
            World world;
            const std::vector<NamedEdit> edits = everyEdit(furnish(world));
            count = edits.size();
            if (!world.edit("It", edits[i].run).change)
                continue;
            const ListedChange listed = listChanges(world.connection(), {}).changes.front();
            QVERIFY2(!listed.things.empty(), edits[i].name.c_str());
            for (const TouchedThing& thing : listed.things)
                QVERIFY2(!thing.title.empty(), edits[i].name.c_str());
        }
    }

    void whatIsGoneIsCalledAsItWasThen() {
        World world;
        const Stage stage = furnish(world);
        renameMeeting(world, stage.meeting, "The last name");
        world.edit("Delete meeting", [&](Edit& edit) { deleteRecord(edit, stage.meeting); });
        const auto changes = listChanges(world.connection(), {}).changes;
        const TouchedThing* deleted = thingOf(changes[0], stage.meeting.value);
        const TouchedThing* renamed = thingOf(changes[1], stage.meeting.value);
        QVERIFY(deleted != nullptr && renamed != nullptr);
        QCOMPARE(deleted->fate, RecordFate::Deleted);
        QVERIFY(deleted->isGone && renamed->isGone);
        QCOMPARE(deleted->title, std::string("The last name"));
        QCOMPARE(renamed->title, std::string("The last name"));
        QCOMPARE(*renamed->record, model::RecordKind::Meeting);
        // Also on a page that does not hold the deletion.
        const auto older =
            listChanges(world.connection(), {.before = changes[0].sequence, .limit = 1}).changes;
        QCOMPARE(thingOf(older[0], stage.meeting.value)->title, std::string("The last name"));
    }

    void anUndoneDeletionBringsItBack() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Delete meeting", [&](Edit& edit) { deleteRecord(edit, stage.meeting); });
        need(world.workspace().undo());
        const ListedChange undone = listChanges(world.connection(), {}).changes.front();
        QCOMPARE(undone.kind, ChangeKind::Undo);
        const TouchedThing* thing = thingOf(undone, stage.meeting.value);
        QCOMPARE(thing->fate, RecordFate::Made);
        QVERIFY(!thing->isGone);
    }

    void pagesFollowOneAnother() {
        World world;
        const Stage stage = furnish(world);
        for (int i = 0; i < 7; ++i)
            renameMeeting(world, stage.meeting, fmt::format("Name {}", i));
        const auto all = listChanges(world.connection(), {}).changes;
        std::vector<std::int64_t> paged;
        ChangeListQuery query{.limit = 3};
        for (bool more = true; more;) {
            const ChangeList page = listChanges(world.connection(), query);
            for (const ListedChange& change : page.changes)
                paged.push_back(change.sequence);
            more = page.hasMore;
            query.before = paged.back();
        }
        QCOMPARE(paged.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(paged[i], all[i].sequence);
    }

    void onlySinceAMomentAndOfOneAuthor() {
        World world;
        const Stage stage = furnish(world);
        renameMeeting(world, stage.meeting, "New");
        const auto newest = listChanges(world.connection(), {.limit = 1}).changes.front();
        for (const ListedChange& change : listChanges(world.connection(), {.since = newest.madeAt}).changes)
            QVERIFY(change.madeAt >= newest.madeAt);
        QVERIFY(listChanges(world.connection(), {.since = "2999-01-01"}).changes.empty());
        QVERIFY(listChanges(world.connection(), {.author = "Nobody"}).changes.empty());
        QVERIFY(!listChanges(world.connection(), {.author = "Aya Sato"}).changes.empty());
        QCOMPARE(changeAuthors(world.connection()), std::vector<std::string>{"Aya Sato"});
    }

    void anImportIsToldByItsFileAndItsManyThingsAreCounted() {
        World world;
        const Cast cast = world.cast();
        world.edit("Import", [&](Edit& edit) {
            const model::BatchId batch = beginBatch(edit);
            for (int i = 0; i < 50; ++i)
                insertMeeting(edit, make::meeting(cast, fmt::format("Call {}", i)));
            insertBatch(edit, {.id = batch,
                               .file = "calls.csv",
                               .profile = "meetings 1",
                               .importedAt = "2025-02-07T00:00:00Z",
                               .report = "{}"});
        });
        const ListedChange change = listChanges(world.connection(), {.thingsAtMost = 10}).changes.front();
        QCOMPARE(change.label, std::string("calls.csv"));
        QVERIFY(change.batch.has_value());
        QCOMPARE(change.things.size(), std::size_t{10});
        QCOMPARE(change.more, 40);
        QVERIFY(!change.isCut);
    }
};

QTEST_GUILESS_MAIN(ChangeListTest)
#include "change_list_test.moc"
