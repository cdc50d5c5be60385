#include "core/timeline/leader_eras.h"

#include "core/timeline/source_note.h"
#include "tests/core/timeline/make_rows.h"

#include <QtTest>

using namespace entente;
using model::OfficeKind;

namespace {

model::Office office(std::int64_t person, std::int64_t actor, OfficeKind kind, const char* held) {
    return {.person = {person}, .actor = {actor}, .kind = kind, .held = make::edtf(held)};
}

} // namespace

class LeaderErasTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void takesWhoGoverns();
    void endsTodayWhatIsStillHeld();
    void namesTheMostFrequentActors();
    void namesSourcesByFrequency_data();
    void namesSourcesByFrequency();
};

void LeaderErasTest::takesWhoGoverns() {
    const std::vector<model::Office> offices{
        office(1, 1, OfficeKind::HeadOfGovernment, "2024-10-01/2025-10-21"),
        office(2, 1, OfficeKind::HeadOfState, "2019-05-01/.."),
        office(2, 1, OfficeKind::HeadOfGovernment, "2021-10-04/2024-10-01"),
        office(2, 2, OfficeKind::HeadOfState, "2025-01-20/..")};
    const std::vector<model::ActorId> actors{{1}, {3}, {2}};
    const auto eras = timeline::leaderEras(offices, actors, make::names(), make::today());
    QCOMPARE(eras.size(), 3U);
    QCOMPARE(eras[0].label, std::string("Donald Trump"));
    QCOMPARE(eras[0].shortLabel, std::string("Trump"));
    QCOMPARE(eras[1].days.first, base::toDay(2024, 10, 2));
    QCOMPARE(eras[1].trackLabel, std::string("Japan"));
    QCOMPARE(eras[2].track, 1);
    QCOMPARE(eras[2].actorCode, std::string("USA"));
}

void LeaderErasTest::endsTodayWhatIsStillHeld() {
    const std::vector<model::Office> offices{office(2, 2, OfficeKind::HeadOfState, "2025-01-20/.."),
                                             office(1, 2, OfficeKind::HeadOfState, "2029-01-20/..")};
    const std::vector<model::ActorId> actors{{2}};
    const auto eras = timeline::leaderEras(offices, actors, make::names(), make::today());
    QCOMPARE(eras[0].days.last, make::today());
    QCOMPARE(eras[1].days.last, base::toDay(2029, 1, 20));
}

void LeaderErasTest::namesTheMostFrequentActors() {
    const auto items = make::items({make::row(1, {.actors = {3, 2}}), make::row(2, {.actors = {1, 2}}),
                                    make::row(3, {.actors = {1, 2}})});
    const auto actors = timeline::leadingActors(*items, 2);
    QCOMPARE(actors.size(), 2U);
    QCOMPARE(actors[0].value, 2);
    QCOMPARE(actors[1].value, 1);
}

void LeaderErasTest::namesSourcesByFrequency_data() {
    QTest::addColumn<QStringList>("publishers");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::newRow("none") << QStringList() << "As of 30 June 2025." << QStringLiteral("2025年6月30日現在。");
    QTest::newRow("two") << QStringList{QStringLiteral("B"), QStringLiteral("A"), QStringLiteral("A")}
                         << "Sources: A; B. As of 30 June 2025."
                         << QStringLiteral("出典：A、B。2025年6月30日現在。");
    QStringList many;
    for (char16_t c = u'A'; c < u'H'; ++c)
        many << QString(QChar(c));
    QTest::newRow("many") << many << "Sources: A; B; C; D; 3 more. As of 30 June 2025."
                          << QStringLiteral("出典：A、B、C、D、ほか3件。2025年6月30日現在。");
}

void LeaderErasTest::namesSourcesByFrequency() {
    QFETCH(QStringList, publishers);
    std::vector<std::string> names;
    for (const QString& publisher : publishers)
        names.push_back(publisher.toStdString());
    QTEST(QString::fromStdString(timeline::sourceNote(names, "en", make::today())), "english");
    QTEST(QString::fromStdString(timeline::sourceNote(names, "ja", make::today())), "japanese");
}

QTEST_GUILESS_MAIN(LeaderErasTest)
#include "leader_eras_test.moc"
