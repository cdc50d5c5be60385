#include "core/store/undefended.h"

#include "core/store/deal_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;
using store::Gaps;

namespace {

std::optional<Gaps> gapsOf(const store::Connection& connection, std::int64_t id) {
    for (const store::Undefended& one : store::allUndefended(connection)) {
        if (one.id == id)
            return one.gaps;
    }
    return std::nullopt;
}

model::SourceId addSource(store::Edit& edit, const char* title, model::Reliability reliability) {
    return store::insertSource(edit, {.title = title, .reliability = reliability});
}

} // namespace

class UndefendedTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aRecordWithoutASourceIsListedUntilItHasOne() {
        World world;
        const Stage stage = furnish(world);
        const std::int64_t meeting = stage.meeting.value;
        const auto cite = [&](model::SubjectKind kind, std::int64_t subject, model::Reliability reliability) {
            world.edit("Cite", [&](store::Edit& e) {
                store::insertCitation(e, {.subjectKind = kind,
                                          .subject = subject,
                                          .source = addSource(e, "A source", reliability)});
            });
        };
        for (const store::CitedSource& cited : store::citationsOf(world.connection(), meeting))
            world.edit("Forget",
                       [&](store::Edit& e) { store::deleteCitation(e, meeting, cited.citation.id); });
        QVERIFY(gapsOf(world.connection(), meeting) == Gaps{.isUnsourced = true});
        cite(model::SubjectKind::Record, meeting, model::Reliability::Weak);
        QVERIFY(gapsOf(world.connection(), meeting) == Gaps{.isOnlyWeak = true});
        cite(model::SubjectKind::Record, meeting, model::Reliability::Press);
        QVERIFY(!gapsOf(world.connection(), meeting));

        // What stands behind a part stands behind the whole.
        const auto deal = store::findDeal(world.connection(), stage.deal).value();
        for (const store::CitedSource& cited : store::citationsOf(world.connection(), stage.deal.value))
            world.edit("Forget", [&](store::Edit& e) {
                store::deleteCitation(e, stage.deal.value, cited.citation.id);
            });
        cite(model::SubjectKind::Item, deal.steps.front().id.value, model::Reliability::Official);
        QVERIFY(!gapsOf(world.connection(), stage.deal.value));
    }

    void whatIsMarkedUnverifiedIsListedWhateverItsSources() {
        World world;
        const Stage stage = furnish(world);
        const auto before = store::findDeal(world.connection(), stage.deal).value();
        auto after = before;
        after.record.unverified = true;
        world.edit("Doubt", [&](store::Edit& e) {
            store::updateDeal(e, before, after);
            store::insertCitation(e, {.subject = stage.deal.value, .source = world.cast().source});
        });
        const auto gaps = gapsOf(world.connection(), stage.deal.value);
        QVERIFY(gaps && gaps->isUnverified && !gaps->isUnsourced);
    }

    void aSeriesNeedsASourceToo() {
        World world;
        const std::int64_t share = world.cast().share.value;
        const bool hasSource = store::findSeries(world.connection(), world.cast().share)->source.has_value();
        QCOMPARE(gapsOf(world.connection(), share).has_value(), !hasSource);
        model::SeriesId bare;
        world.edit("Add", [&](store::Edit& e) {
            bare = store::insertSeries(e, {.title = "Bare", .key = {.unit = "USD"}});
        });
        QVERIFY(gapsOf(world.connection(), bare.value) == Gaps{.isUnsourced = true});
        world.edit("Cite", [&](store::Edit& e) {
            store::insertCitation(e, {.subjectKind = model::SubjectKind::Series,
                                      .subject = bare.value,
                                      .source = world.cast().source});
        });
        QVERIFY(!gapsOf(world.connection(), bare.value));
    }

    void recordsComeInPages() {
        World world;
        furnish(world);
        world.edit("Add", [&](store::Edit& e) {
            for (int i = 0; i < 25; ++i)
                store::insertDeal(e, make::deal(world.cast(), "Deal " + std::to_string(i)));
        });
        const auto whole = store::undefendedRecords(world.connection(), 0, 1000);
        std::vector<store::Undefended> paged;
        for (std::int64_t after = 0;;) {
            const auto page = store::undefendedRecords(world.connection(), after, 7);
            paged.insert(paged.end(), page.begin(), page.end());
            if (page.size() < 7)
                break;
            after = page.back().id;
        }
        QVERIFY(whole.size() >= 25);
        QVERIFY(paged == whole);
    }
};

QTEST_GUILESS_MAIN(UndefendedTest)
#include "undefended_test.moc"
