#include "core/model/codes.h"
#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;
using model::RecordKind;

namespace {

QByteArray kindsOf(const std::vector<model::RecordRow>& rows) {
    QByteArrayList kinds;
    for (const auto& row : rows)
        kinds << QByteArray::fromStdString(std::string(model::codeOf(row.kind)));
    return kinds.join(' ');
}

base::DayRange days(const char* edtf) { return make::date(edtf).days(); }

} // namespace

class RecordListTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void recordsComeByDateUndatedLast() {
        World world;
        furnish(world);
        world.edit("Undated", [&](store::Edit& e) {
            auto agreement = make::agreement(world.cast(), "Undated");
            agreement.record.date.reset();
            agreement.inForce.reset();
            insertAgreement(e, agreement);
        });
        const auto rows = listRecords(world.connection(), {}, {});
        QCOMPARE(kindsOf(rows), QByteArray("agreement event commitment deal meeting agreement"));
        QVERIFY(!rows.back().date);
    }

    void aRowSaysWhatAListShows() {
        World world;
        const Stage stage = furnish(world);
        const Cast& cast = stage.cast;
        const auto meeting = listRecords(world.connection(), {RecordKind::Meeting}, {}).at(0);
        QVERIFY(meeting.id == stage.meeting);
        QCOMPARE(meeting.title, std::string("Ishiba–Trump summit"));
        QCOMPARE(meeting.place, std::string("Washington"));
        QCOMPARE(meeting.type, std::string("summit"));
        QCOMPARE(meeting.status, std::string("held"));
        QVERIFY(meeting.actors == (std::vector{cast.japan, cast.us}));
        QVERIFY(meeting.people == (std::vector{cast.ishiba, cast.trump}));
        QCOMPARE(meeting.citations, 1);
        QCOMPARE(meeting.links, 1);
        QVERIFY(!meeting.span && meeting.steps.empty());

        const auto agreement = listRecords(world.connection(), {RecordKind::Agreement}, {}).at(0);
        QCOMPARE(agreement.type, std::string("treaty"));
        QCOMPARE(agreement.span->text(), std::string("1960-06-23/.."));
        QVERIFY(agreement.actors == (std::vector{cast.japan, cast.us}));
        QCOMPARE(agreement.links, 1);

        const auto deal = listRecords(world.connection(), {RecordKind::Deal}, {}).at(0);
        QCOMPARE(deal.type, std::string("acquisition"));
        QCOMPARE(deal.steps.size(), std::size_t{2});
        QCOMPARE(base::toIso(deal.steps.front()), std::string("2023-12-18"));
        QVERIFY(deal.actors == std::vector{cast.steel});

        const auto commitment = listRecords(world.connection(), {RecordKind::Commitment}, {}).at(0);
        QCOMPARE(commitment.type, std::string("measurable"));
        QCOMPARE(commitment.status, std::string("open"));
        QCOMPARE(commitment.span->text(), std::string("2027-04-01/2028-03-31"));
        QCOMPARE(listRecords(world.connection(), {RecordKind::Event}, {}).at(0).type,
                 std::string("security"));
    }

    void onlyTheKindsAskedForAreListed() {
        World world;
        furnish(world);
        QCOMPARE(kindsOf(listRecords(world.connection(), {RecordKind::Deal, RecordKind::Event}, {})),
                 QByteArray("event deal"));
    }

    void theFocusRestrictsToItsActors() {
        World world;
        const Stage stage = furnish(world);
        QCOMPARE(kindsOf(listRecords(world.connection(), {}, {.actors = {stage.cast.steel}})),
                 QByteArray("deal"));
        QCOMPARE(kindsOf(listRecords(world.connection(), {}, {.actors = {stage.cast.us}})),
                 QByteArray("agreement meeting"));
        QCOMPARE(kindsOf(listRecords(world.connection(), {}, {.actors = {stage.cast.us, stage.cast.steel}})),
                 QByteArray("agreement deal meeting"));
        QVERIFY(listRecords(world.connection(), {}, {.actors = {model::ActorId{4711}}}).empty());
        // All of a record's actors are listed, not only those in the focus.
        QCOMPARE(listRecords(world.connection(), {}, {.actors = {stage.cast.us}}).at(1).actors.size(),
                 std::size_t{2});
    }

    void theFocusRestrictsToItsTopics() {
        World world;
        const Stage stage = furnish(world);
        QCOMPARE(kindsOf(listRecords(world.connection(), {}, {.topics = {stage.tag}})),
                 QByteArray("meeting"));
        QVERIFY(listRecords(world.connection(), {}, {.topics = {model::TagId{4711}}}).empty());
        QVERIFY(listRecords(world.connection(), {RecordKind::Deal}, {.topics = {stage.tag}}).empty());
    }

    void theFocusRestrictsToRecordsThatTouchItsPeriod_data() {
        QTest::addColumn<QByteArray>("period");
        QTest::addColumn<QByteArray>("kinds");
        const auto row = [](const char* period, const char* kinds) {
            QTest::newRow(period) << QByteArray(period) << QByteArray(kinds);
        };
        row("1959", "");
        row("1960-01-19", "agreement");
        row("1960-03", "");
        row("2022-12-20", "agreement event");
        row("2025-02-08", "agreement deal meeting");
        row("2025-02-09", "agreement deal");
        row("2030", "agreement");
    }

    void theFocusRestrictsToRecordsThatTouchItsPeriod() {
        QFETCH(QByteArray, period);
        QFETCH(QByteArray, kinds);
        World world;
        furnish(world);
        QCOMPARE(kindsOf(listRecords(world.connection(), {}, {.period = days(period.constData())})), kinds);
    }

    void anAgreementIsInThePeriodUntilItEnds() {
        World world;
        const Stage stage = furnish(world);
        world.edit("End", [&](store::Edit& e) {
            const auto before = findAgreement(e.connection(), stage.agreement).value();
            auto after = before;
            after.ended = make::date("1970-06-22");
            updateAgreement(e, before, after);
        });
        const auto inPeriod = [&](const char* period) {
            return !listRecords(world.connection(), {RecordKind::Agreement}, {.period = days(period)})
                        .empty();
        };
        QVERIFY(inPeriod("1970-06-22"));
        QVERIFY(!inPeriod("1970-06-23"));
        QCOMPARE(listRecords(world.connection(), {RecordKind::Agreement}, {}).at(0).span->text(),
                 std::string("1960-06-23/1970-06-22"));
    }

    void aShortListAndALongOneSayTheSame() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Many", [&](store::Edit& e) {
            for (int i = 0; i < 3000; ++i)
                insertMeeting(e, make::meeting(world.cast(), "Meeting " + std::to_string(i)));
        });
        const auto all = listRecords(world.connection(), {}, {});
        QCOMPARE(all.size(), std::size_t{3005});
        for (const auto kind :
             {RecordKind::Agreement, RecordKind::Deal, RecordKind::Event, RecordKind::Commitment}) {
            const auto rows = listRecords(world.connection(), {kind}, {});
            QCOMPARE(rows.size(), std::size_t{1});
            const auto same =
                std::find_if(all.begin(), all.end(), [&](const auto& row) { return row.id == rows[0].id; });
            QVERIFY(same != all.end() && *same == rows[0]);
        }
        const auto tagged = listRecords(world.connection(), {}, {.topics = {stage.tag}});
        QCOMPARE(tagged.size(), std::size_t{1});
        QVERIFY(std::find(all.begin(), all.end(), tagged[0]) != all.end());
    }
};

QTEST_GUILESS_MAIN(RecordListTest)
#include "record_list_test.moc"
