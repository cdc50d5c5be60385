#include "core/store/source_uses.h"

#include "core/store/deal_table.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;

class SourceUsesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everythingThatASourceStandsBehindIsListed() {
        World world;
        const Stage stage = furnish(world);
        const auto deal = store::findDeal(world.connection(), stage.deal).value();
        model::SourceId source;
        world.edit("Cite", [&](store::Edit& e) {
            source = store::insertSource(e, {.title = "Blue Book"});
            const auto cite = [&](model::SubjectKind kind, std::int64_t subject) {
                store::insertCitation(
                    e, {.subjectKind = kind, .subject = subject, .source = source, .locator = "p. 1"});
            };
            cite(model::SubjectKind::Item, deal.steps.front().id.value);
            cite(model::SubjectKind::Record, stage.meeting.value);
            cite(model::SubjectKind::Person, stage.cast.ishiba.value);
            cite(model::SubjectKind::Actor, stage.cast.japan.value);
            cite(model::SubjectKind::Series, stage.cast.share.value);
        });
        const auto uses = store::usesOf(world.connection(), source, 10);
        QCOMPARE(uses.size(), std::size_t{5});
        QVERIFY(uses[0].record == stage.meeting);
        QVERIFY(uses[1].record == stage.deal);
        QCOMPARE(uses[1].kind, model::SubjectKind::Item);
        QCOMPARE(uses[1].recordKind, model::RecordKind::Deal);
        QCOMPARE(uses[0].locator, std::string("p. 1"));
        QVERIFY(!uses[2].record && !uses[2].title.empty());
        QCOMPARE(store::countSourceUses(world.connection()).at(source), 5);
        QCOMPARE(store::usesOf(world.connection(), source, 2).size(), std::size_t{2});
    }

    void aSourceIsUpdatedAndAStaleDraftIsNot() {
        World world;
        const auto id = world.cast().source;
        const auto before = store::findSource(world.connection(), id).value();
        auto theirs = before;
        theirs.publisher = "Theirs";
        world.edit("Theirs", [&](store::Edit& e) { store::updateSource(e, before, theirs); });
        auto mine = before;
        mine.publisher = "Mine";
        const auto refused =
            world.workspace().edit("Mine", [&](store::Edit& e) { store::updateSource(e, before, mine); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::StaleDraft);
        QVERIFY(store::findSource(world.connection(), id) == std::optional(theirs));
    }

    void aCitedSourceStays() {
        World world;
        const Stage stage = furnish(world);
        const auto refused = world.workspace().edit(
            "Delete", [&](store::Edit& e) { store::deleteSource(e, stage.cast.source); });
        QVERIFY(!refused);
        QVERIFY(store::findSource(world.connection(), stage.cast.source));
    }

    void aDeletedDealLeavesNoCitationsOfItsSteps() {
        World world;
        const Stage stage = furnish(world);
        const auto deal = store::findDeal(world.connection(), stage.deal).value();
        const std::int64_t step = deal.steps.front().id.value;
        world.edit("Cite", [&](store::Edit& e) {
            store::insertCitation(
                e, {.subjectKind = model::SubjectKind::Item, .subject = step, .source = stage.cast.source});
        });
        world.edit("Delete", [&](store::Edit& e) { store::deleteRecord(e, stage.deal); });
        QVERIFY(store::citationsOf(world.connection(), step).empty());
    }
};

QTEST_APPLESS_MAIN(SourceUsesTest)
#include "source_uses_test.moc"
