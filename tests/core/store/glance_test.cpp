#include "core/store/glance.h"

#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "tests/core/store/world.h"

#include <QtTest>

using namespace entente;
using namespace entente::store;
using namespace entente::test;

namespace {

QStringList titles(const std::vector<Headline>& lines) {
    QStringList out;
    for (const Headline& line : lines)
        out << QString::fromStdString(line.title);
    return out;
}

model::RecordId addMeeting(World& world, const std::string& title, const std::string& date,
                           model::MeetingStatus status = model::MeetingStatus::Held) {
    model::RecordId id;
    world.edit("Add meeting", [&](Edit& edit) {
        model::Meeting meeting = make::meeting(world.cast(), title);
        meeting.record.date = make::date(date);
        meeting.status = status;
        id = insertMeeting(edit, meeting);
    });
    return id;
}

model::AgreementParty party(model::ActorId actor, const char* inForce, const char* withdrew = nullptr) {
    model::AgreementParty out{.actor = actor};
    out.inForce = make::date(inForce);
    if (withdrew != nullptr)
        out.withdrew = make::date(withdrew);
    return out;
}

constexpr base::Day kToday{20416}; // 2025-11-24

} // namespace

class GlanceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void meetingsStandAroundTheDay() {
        World world;
        addMeeting(world, "February", "2025-02-07");
        addMeeting(world, "October", "2025-10-28");
        addMeeting(world, "next year", "2026-03", model::MeetingStatus::Planned);
        addMeeting(world, "called off", "2025-12-01", model::MeetingStatus::Cancelled);
        addMeeting(world, "planned, long ago", "2020-01-01", model::MeetingStatus::Planned);
        const QStringList before{QStringLiteral("October"), QStringLiteral("February")};
        QCOMPARE(titles(meetingsBefore(world.connection(), {}, kToday, 5)), before);
        QCOMPARE(titles(meetingsBefore(world.connection(), {}, kToday, 1)), before.mid(0, 1));
        QCOMPARE(titles(meetingsAfter(world.connection(), {}, kToday, 5)),
                 QStringList{QStringLiteral("next year")});
    }

    void theFocusIsObeyed() {
        World world;
        const model::RecordId tagged = addMeeting(world, "February", "2025-02-07");
        addMeeting(world, "October", "2025-10-28");
        model::TagId tag;
        world.edit("Tag meeting", [&](Edit& edit) {
            tag = ensureTag(edit, "steel");
            tagRecord(edit, tagged, tag);
        });
        const auto seen = [&](const model::Focus& focus) {
            return titles(meetingsBefore(world.connection(), focus, kToday, 5)).size();
        };
        QCOMPARE(seen({.actors = {world.cast().japan}}), 2);
        QCOMPARE(seen({.actors = {world.cast().steel}}), 0);
        QCOMPARE(seen({.topics = {tag}}), 1);
        QCOMPARE(seen({.period = base::DayRange{base::toDay(2025, 10, 1), base::toDay(2025, 12, 31)}}), 1);
    }

    void anAgreementIsInForceByItsOwnDatesOrItsParties_data() {
        QTest::addColumn<QString>("inForce");
        QTest::addColumn<QString>("ended");
        QTest::addColumn<bool>("byParties");
        QTest::addColumn<bool>("withdrew");
        QTest::addColumn<int>("expected");
        QTest::newRow("in force") << u"1960-06-23"_qs << QString() << false << false << 1;
        QTest::newRow("ended") << u"1960-06-23"_qs << u"2019-11"_qs << false << false << 0;
        QTest::newRow("not yet") << u"2030"_qs << QString() << false << false << 0;
        QTest::newRow("by the parties") << QString() << QString() << true << false << 1;
        QTest::newRow("one of two withdrew") << u"1960-06-23"_qs << QString() << false << true << 0;
        QTest::newRow("no date at all") << QString() << QString() << false << false << 0;
    }
    void anAgreementIsInForceByItsOwnDatesOrItsParties() {
        QFETCH(QString, inForce);
        QFETCH(QString, ended);
        QFETCH(bool, byParties);
        QFETCH(bool, withdrew);
        World world;
        world.edit("Add agreement", [&](Edit& edit) {
            model::Agreement agreement = make::agreement(world.cast());
            agreement.inForce.reset();
            if (!inForce.isEmpty())
                agreement.inForce = make::date(inForce.toStdString());
            if (!ended.isEmpty())
                agreement.ended = make::date(ended.toStdString());
            if (byParties)
                agreement.parties = {party(world.cast().japan, "1961"), party(world.cast().us, "1961")};
            if (withdrew)
                agreement.parties = {party(world.cast().japan, "1961"),
                                     party(world.cast().us, "1961", "2017-01-23")};
            insertAgreement(edit, agreement);
        });
        const AgreementsGlance glance = agreementsOn(world.connection(), {}, kToday, 3);
        QTEST(glance.inForce, "expected");
        QCOMPARE(glance.all, 1);
        QCOMPARE(glance.newest.size(), std::size_t{1});
    }

    void openCommitmentsComeByTheirDueDate() {
        World world;
        world.edit("Add commitments", [&](Edit& edit) {
            model::Commitment late = make::commitment(world.cast(), "late");
            late.due = make::date("2035");
            model::Commitment soon = make::commitment(world.cast(), "soon");
            soon.due = make::date("2026");
            model::Commitment done = make::commitment(world.cast(), "done");
            done.status = model::CommitmentStatus::Met;
            for (const model::Commitment& commitment : {late, soon, done})
                insertCommitment(edit, commitment);
        });
        const CommitmentsGlance glance = commitmentsNow(world.connection(), {}, 5);
        QCOMPARE(glance.open, 2);
        QCOMPARE(glance.met, 1);
        QCOMPARE(glance.next.size(), std::size_t{2});
        QCOMPARE(glance.next.front().record.title, std::string("soon"));
        QCOMPARE(commitmentsMeasuredBy(world.connection(), model::Measure::MilitaryShareOfGdp).size(),
                 std::size_t{3});
    }

    void onlyWhoCertainlyHoldsAnOfficeIsNamed_data() {
        QTest::addColumn<QString>("held");
        QTest::addColumn<int>("named");
        QTest::newRow("still") << u"2025-10-21/.."_qs << 1;
        QTest::newRow("over") << u"2021/2025-01-20"_qs << 0;
        QTest::newRow("perhaps over") << u"2022/2025"_qs << 0;
        QTest::newRow("until next year") << u"2022/2026"_qs << 1;
        QTest::newRow("not yet") << u"2026-01-20/.."_qs << 0;
    }
    void onlyWhoCertainlyHoldsAnOfficeIsNamed() {
        QFETCH(QString, held);
        World world;
        world.edit("Add office", [&](Edit& edit) {
            insertOffice(edit, {.person = world.cast().ishiba,
                                .actor = world.cast().japan,
                                .kind = model::OfficeKind::HeadOfGovernment,
                                .titles = {{.text = "Prime Minister"}},
                                .held = make::date(held.toStdString())});
        });
        int named = 0;
        for (const model::Office& office : officesOn(world.connection(), kToday))
            named += office.person == world.cast().ishiba ? 1 : 0;
        QTEST(named, "named");
    }

    void changesComeNewestFirst() {
        World world;
        addMeeting(world, "February", "2025-02-07");
        const auto changes = recentChanges(world.connection(), 1);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes.front().label, std::string("Add meeting"));
    }
};

QTEST_GUILESS_MAIN(GlanceTest)
#include "glance_test.moc"
