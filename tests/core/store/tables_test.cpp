#include "core/store/actor_table.h"
#include "core/store/agreement_table.h"
#include "core/store/batch_table.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/document_table.h"
#include "core/store/event_table.h"
#include "core/store/link_table.h"
#include "core/store/lookup.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;

namespace {

/// Children get their ids when they are written; for comparing with the draft they are taken from what is
/// stored.
template <class Rows>
void takeIds(Rows& draft, const Rows& stored) {
    QCOMPARE(draft.size(), stored.size());
    for (std::size_t i = 0; i < draft.size(); ++i) {
        QVERIFY(stored[i].id);
        draft[i].id = stored[i].id;
    }
}

template <class T>
T inserted(World& world, model::RecordId (*insert)(store::Edit&, const T&),
           std::optional<T> (*find)(const store::Connection&, model::RecordId), const T& draft) {
    model::RecordId id;
    world.edit("Insert", [&](store::Edit& e) { id = insert(e, draft); });
    return find(world.connection(), id).value();
}

/// Two people edit the same record: the second one's draft is refused and nothing of it is stored.
template <class T, class Id>
void refusesAStaleDraft(World& world, std::optional<T> (*find)(const store::Connection&, Id), Id id,
                        void (*update)(store::Edit&, const T&, const T&), std::function<void(T&)> mine,
                        std::function<void(T&)> theirs) {
    const T before = find(world.connection(), id).value();
    T first = before;
    theirs(first);
    world.edit("Theirs", [&](store::Edit& e) { update(e, before, first); });
    T second = before;
    mine(second);
    const auto refused = world.workspace().edit("Mine", [&](store::Edit& e) { update(e, before, second); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::StaleDraft);
    QVERIFY(!refused.error().facts.value.empty());
    QVERIFY(find(world.connection(), id) == std::optional(first));
}

} // namespace

class TablesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMeetingIsReadAsItWasWritten() {
        World world;
        model::Meeting draft = make::meeting(world.cast());
        draft.record.unverified = true;
        draft.status = model::MeetingStatus::Planned;
        const auto stored = inserted(world, store::insertMeeting, store::findMeeting, draft);
        draft.record.id = stored.record.id;
        takeIds(draft.participants, stored.participants);
        takeIds(draft.items, stored.items);
        QVERIFY(stored == draft);
    }

    void anAgreementIsReadAsItWasWritten() {
        World world;
        model::Agreement draft = make::agreement(world.cast());
        draft.ended = make::date("2030~");
        draft.parties[1].withdrew = make::date("2029-12?");
        draft.parties[1].inForce = make::date("1960-06-23");
        const auto stored = inserted(world, store::insertAgreement, store::findAgreement, draft);
        draft.record.id = stored.record.id;
        takeIds(draft.parties, stored.parties);
        QVERIFY(stored == draft);
    }

    void anEventADealAndACommitmentAreReadAsTheyWereWritten() {
        World world;
        model::Event event = make::event(world.cast());
        event.record.date.reset();
        const auto storedEvent = inserted(world, store::insertEvent, store::findEvent, event);
        event.record.id = storedEvent.record.id;
        takeIds(event.actors, storedEvent.actors);
        QVERIFY(storedEvent == event);

        model::Deal deal = make::deal(world.cast());
        deal.steps.push_back({.kind = model::DealStepKind::Litigated, .title = "Undated", .summary = "Suit"});
        const auto storedDeal = inserted(world, store::insertDeal, store::findDeal, deal);
        deal.record.id = storedDeal.record.id;
        takeIds(deal.parties, storedDeal.parties);
        takeIds(deal.steps, storedDeal.steps);
        QVERIFY(storedDeal == deal);

        model::Commitment commitment = make::commitment(world.cast());
        commitment.madeAt = storedEvent.record.id;
        const auto stored = inserted(world, store::insertCommitment, store::findCommitment, commitment);
        commitment.record.id = stored.record.id;
        takeIds(commitment.parties, stored.parties);
        QVERIFY(stored == commitment);
    }

    void aRecordOfOneKindIsNotFoundAsAnother() {
        World world;
        const Stage stage = furnish(world);
        QVERIFY(!findAgreement(world.connection(), stage.meeting));
        QVERIFY(!findMeeting(world.connection(), stage.deal));
        QVERIFY(!findDeal(world.connection(), stage.event));
        QVERIFY(!findMeeting(world.connection(), model::RecordId{4711}));
    }

    void aDraftThatIsStaleIsRefused() {
        World world;
        const Stage s = furnish(world);
        refusesAStaleDraft<model::Meeting>(
            world, store::findMeeting, s.meeting, store::updateMeeting,
            [](auto& m) { m.record.title = "Mine"; }, [](auto& m) { m.participants.pop_back(); });
        refusesAStaleDraft<model::Agreement>(
            world, store::findAgreement, s.agreement, store::updateAgreement,
            [](auto& a) { a.shortTitle = "Mine"; }, [](auto& a) { a.parties[0].ratified.reset(); });
        refusesAStaleDraft<model::Event>(
            world, store::findEvent, s.event, store::updateEvent, [](auto& v) { v.record.place = "Mine"; },
            [](auto& v) { v.category = model::EventCategory::Court; });
        refusesAStaleDraft<model::Deal>(
            world, store::findDeal, s.deal, store::updateDeal, [](auto& d) { d.value = 1; },
            [](auto& d) { d.steps.pop_back(); });
        refusesAStaleDraft<model::Commitment>(
            world, store::findCommitment, s.commitment, store::updateCommitment,
            [](auto& c) { c.target = 3; }, [](auto& c) { c.status = model::CommitmentStatus::Met; });
        refusesAStaleDraft<model::Actor>(
            world, store::findActor, s.cast.us, store::updateActor, [](auto& a) { a.code = "US"; },
            [](auto& a) { a.names.push_back({.text = "America"}); });
        refusesAStaleDraft<model::Person>(
            world, store::findPerson, s.cast.trump, store::updatePerson, [](auto& p) { p.unverified = true; },
            [](auto& p) { p.names.front().text = "D. Trump"; });
    }

    void aDraftOfADeletedRecordIsRefused() {
        World world;
        const Stage stage = furnish(world);
        const auto before = findMeeting(world.connection(), stage.meeting).value();
        world.edit("Delete", [&](store::Edit& e) { deleteRecord(e, stage.meeting); });
        const auto refused =
            world.workspace().edit("Mine", [&](store::Edit& e) { updateMeeting(e, before, before); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
        QCOMPARE(refused.error().facts.value, before.record.title);
    }

    void childrenKeepTheirIdsAndTheirOrder() {
        World world;
        const Stage stage = furnish(world);
        const auto before = findMeeting(world.connection(), stage.meeting).value();
        auto after = before;
        std::reverse(after.participants.begin(), after.participants.end());
        after.participants.push_back({.actor = world.cast().steel, .role = model::Role::Observer});
        world.edit("Reorder", [&](store::Edit& e) { updateMeeting(e, before, after); });
        const auto stored = findMeeting(world.connection(), stage.meeting).value();
        QVERIFY(stored.participants[0] == before.participants[1]);
        QVERIFY(stored.participants[1] == before.participants[0]);
        QVERIFY(stored.participants[2].id);
    }

    void deletingARecordTakesAllThatHangsOnIt() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Delete", [&](store::Edit& e) { deleteRecord(e, stage.meeting); });
        QVERIFY(!findRecord(world.connection(), stage.meeting));
        QVERIFY(participationsOf(world.connection(), stage.meeting).empty());
        QVERIFY(citationsOf(world.connection(), stage.meeting.value).empty());
        QVERIFY(linksOf(world.connection(), stage.agreement).empty());
        QCOMPARE(listTags(world.connection()).front().records, 0);
        QVERIFY(!findCommitment(world.connection(), stage.commitment)->madeAt);
    }

    void actorsAndPeopleAreFoundByAnyName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u"USA"_qs << u"USA"_qs;
        QTest::newRow("code in small letters") << u"usa"_qs << u"USA"_qs;
        QTest::newRow("name") << u"united states"_qs << u"USA"_qs;
        QTest::newRow("spaces around") << u" Japan "_qs << u"JPN"_qs;
        QTest::newRow("Japanese") << u"日本"_qs << u"JPN"_qs;
        QTest::newRow("full-width") << u"ＪＡＰＡＮ"_qs << u"JPN"_qs;
        QTest::newRow("unknown") << u"Atlantis"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a name that two have") << u"Georgia"_qs << QString();
    }

    void actorsAndPeopleAreFoundByAnyName() {
        QFETCH(QString, name);
        QFETCH(QString, code);
        World world;
        world.edit("Two Georgias", [&](store::Edit& e) {
            insertActor(e, make::actor("GEO", "Georgia"));
            insertActor(e, make::actor("US-GA", "Georgia"));
        });
        const auto actor = findActorNamed(world.connection(), name.toStdString());
        QCOMPARE(QString::fromStdString(actor ? actor->code : ""), code);
        QVERIFY(findPersonNamed(world.connection(), "石破茂")->id == world.cast().ishiba);
        QVERIFY(!findPersonNamed(world.connection(), name.toStdString()));
    }

    void aCodeIsGivenToOneActorOnly() {
        World world;
        const auto twice = world.workspace().edit(
            "Twice", [](store::Edit& e) { insertActor(e, make::actor("JPN", "Nippon")); });
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, base::ErrorCode::DuplicateKey);
        QCOMPARE(twice.error().facts.value, std::string("JPN"));
    }

    void officesAreThoseHeldOnTheDay_data() {
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<int>("count");
        QTest::newRow("before") << QByteArray("2024-09-30") << 1;
        QTest::newRow("first day") << QByteArray("2024-10-01") << 2;
        QTest::newRow("last day") << QByteArray("2025-10-21") << 2;
        QTest::newRow("after") << QByteArray("2025-10-22") << 1;
    }

    void officesAreThoseHeldOnTheDay() {
        QFETCH(QByteArray, iso);
        QFETCH(int, count);
        World world;
        const Cast& cast = world.cast();
        model::Office office{
            .person = cast.ishiba,
            .actor = cast.japan,
            .kind = model::OfficeKind::HeadOfGovernment,
            .titles = {{.text = "Prime Minister"}, {.language = "ja", .text = "内閣総理大臣"}},
            .held = make::date("2024-10-01/2025-10-21"),
            .unverified = true};
        world.edit("Offices", [&](store::Edit& e) {
            office.id = insertOffice(e, office);
            insertOffice(e, {.person = cast.ishiba, .actor = cast.japan, .titles = {{.text = "Member"}}});
        });
        const base::Day day = make::date(iso.toStdString()).days().first;
        QCOMPARE(officesHeld(world.connection(), cast.ishiba, {day, day}).size(),
                 static_cast<std::size_t>(count));
        QVERIFY(officesHeld(world.connection(), cast.trump, {day, day}).empty());
        const auto all = listOffices(world.connection());
        QCOMPARE(all.size(), std::size_t{2});
        QVERIFY(all[1] == office || all[0] == office);
    }

    void figuresAreReadAsTheyWereWritten() {
        World world;
        model::Series series = make::shareOfGdp();
        series.key = {.measure = model::Measure::GoodsTrade,
                      .reporter = world.cast().us,
                      .partner = world.cast().japan,
                      .flow = model::Flow::Balance,
                      .commodity = "total",
                      .priceBasis = "current",
                      .definition = "Census",
                      .valuation = "FOB",
                      .classification = "HS",
                      .unit = "currency",
                      .currency = "USD",
                      .frequency = base::Frequency::Monthly};
        series.multiplier = 6;
        series.edition = "2025-02";
        series.source = world.cast().source;
        series.preferred = true;
        series.note = "seasonally adjusted";
        series.unverified = true;
        const auto month = [](int m) {
            return base::parsePeriod(base::Frequency::Monthly, "2024-0" + std::to_string(m)).value();
        };
        std::vector<model::Observation> figures{
            {.period = month(1), .value = -5432.1, .literal = "-5,432.1"},
            {.period = month(2),
             .value = 0.1,
             .status = model::ObservationStatus::Provisional,
             .note = "revised"},
            {.period = month(3), .status = model::ObservationStatus::NotYetPublished},
            {.period = month(4), .value = 1e22, .breakBefore = true}};
        world.edit("Import", [&](store::Edit& e) {
            series.id = insertSeries(e, series);
            putObservations(e, series, figures);
        });
        QVERIFY(findSeries(world.connection(), series.id) == std::optional(series));
        const auto data = findSeriesData(world.connection(), series.id).value();
        QVERIFY(data.series == series);
        QVERIFY(data.observations == figures);
    }

    void aLiteralIsKeptOnlyWhereTheNumberDoesNotSayIt_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("literal");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("the shortest text") << 1.4 << QByteArray("1.4") << QByteArray();
        QTest::newRow("a whole number") << 43.0 << QByteArray("43") << QByteArray();
        QTest::newRow("a trailing zero") << 8.7 << QByteArray("8.70") << QByteArray("8.70");
        QTest::newRow("thousands") << 1234.0 << QByteArray("1,234") << QByteArray("1,234");
        QTest::newRow("more digits than a double")
            << 0.1 << QByteArray("0.1000000000000000055") << QByteArray("0.1000000000000000055");
        QTest::newRow("none") << 1.0 << QByteArray() << QByteArray();
    }

    void aLiteralIsKeptOnlyWhereTheNumberDoesNotSayIt() {
        QFETCH(double, value);
        QFETCH(QByteArray, literal);
        QFETCH(QByteArray, kept);
        World world;
        const auto period = base::yearPeriod(base::Frequency::Annual, 1960);
        world.edit("Put", [&](store::Edit& e) {
            putObservations(e, world.cast().shareSeries,
                            {{.period = period, .value = value, .literal = literal.toStdString()}});
        });
        const auto first = observationsOf(world.connection(), world.cast().shareSeries).front();
        QCOMPARE(first.literal.c_str(), kept.constData());
        QCOMPARE(first.value, std::optional(value));
    }

    void figuresOfARangeAreThoseThatTouchIt_data() {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("years");
        QTest::newRow("two whole years") << QByteArray("2016/2017") << QByteArray("2016 2017");
        QTest::newRow("one day") << QByteArray("2016-12-31") << QByteArray("2016");
        QTest::newRow("over the new year") << QByteArray("2016-12-31/2017-01-01") << QByteArray("2016 2017");
        QTest::newRow("before all") << QByteArray("2014") << QByteArray();
        QTest::newRow("open") << QByteArray("2023-06/..") << QByteArray("2023 2024");
        QTest::newRow("everything before") << QByteArray("../2015-01-01") << QByteArray("2015");
    }

    void figuresOfARangeAreThoseThatTouchIt() {
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, years);
        World world;
        const auto days = make::date(range.toStdString()).days();
        QByteArrayList found;
        for (const auto& one : observationsOf(world.connection(), world.cast().shareSeries, days))
            found << QByteArray::fromStdString(one.period.text());
        QCOMPARE(found.join(' '), years);
    }

    void figuresOfAnotherFrequencyAreRefused() {
        World world;
        const auto refused = world.workspace().edit("Put", [&](store::Edit& e) {
            putObservations(e, world.cast().shareSeries,
                            {{.period = base::yearPeriod(base::Frequency::FiscalJapan, 2024), .value = 1}});
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().facts.field, std::string("period"));
    }

    void seriesAreListedWithWhatTheyHold() {
        World world;
        model::Series empty = make::shareOfGdp();
        empty.title = "Another share";
        empty.preferred = true;
        world.edit("More", [&](store::Edit& e) {
            empty.id = insertSeries(e, empty);
            putObservations(e, world.cast().shareSeries,
                            {{.period = base::yearPeriod(base::Frequency::Annual, 2025),
                              .status = model::ObservationStatus::NotYetPublished}});
        });
        const auto rows = listSeries(world.connection(), {model::Measure::MilitaryShareOfGdp});
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(rows[0].series == empty);
        QVERIFY(!rows[0].first && !rows[0].last && !rows[0].latest);
        QCOMPARE(rows[1].observations, 11);
        QCOMPARE(rows[1].first->text(), std::string("2015"));
        QCOMPARE(rows[1].last->text(), std::string("2025"));
        QCOMPARE(rows[1].latest->period.text(), std::string("2024"));
        QVERIFY(listSeries(world.connection(), {model::Measure::Gdp}).empty());
        QCOMPARE(listSeries(world.connection(), {}).size(), std::size_t{2});
    }

    void tenThousandFiguresGoInQuickly() {
        World world;
        std::vector<model::Observation> figures;
        model::Series series = make::shareOfGdp();
        series.key.frequency = base::Frequency::Daily;
        for (int i = 0; i < 10000; ++i)
            figures.push_back({.period = {base::Frequency::Daily, {i}}, .value = 0.5 * i});
        QElapsedTimer timer;
        timer.start();
        world.edit("Import", [&](store::Edit& e) {
            series.id = insertSeries(e, series);
            putObservations(e, series, figures);
        });
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(observationsOf(world.connection(), series).size(), figures.size());
    }

    void citationsNameTheirSourcePreferredFirst() {
        World world;
        const auto source = world.cast().source;
        model::Citation second{.subjectKind = model::SubjectKind::Series,
                               .subject = world.cast().share.value,
                               .field = "value",
                               .source = source,
                               .locator = "table 2",
                               .quote = "1.4 %",
                               .value = "1.4",
                               .rank = 1};
        model::Citation first = second;
        first.rank = 0;
        world.edit("Cite", [&](store::Edit& e) {
            second.id = insertCitation(e, second);
            first.id = insertCitation(e, first);
        });
        const auto cited = citationsOf(world.connection(), world.cast().share.value);
        QCOMPARE(cited.size(), std::size_t{2});
        QVERIFY(cited[0].citation == first && cited[1].citation == second);
        QVERIFY(cited[0].source == findSource(world.connection(), source).value());
        QCOMPARE(listSources(world.connection()).size(), std::size_t{1});
        world.edit("Take back", [&](store::Edit& e) { deleteCitation(e, first.subject, first.id); });
        QCOMPARE(citationsOf(world.connection(), world.cast().share.value).size(), std::size_t{1});
    }

    void linksAreSeenFromBothEnds() {
        World world;
        const Stage stage = furnish(world);
        const auto out = linksOf(world.connection(), stage.agreement);
        const auto in = linksOf(world.connection(), stage.meeting);
        QCOMPARE(out.size(), std::size_t{1});
        QCOMPARE(in.size(), std::size_t{1});
        QVERIFY(out[0].outgoing && !in[0].outgoing);
        QVERIFY(out[0].link == in[0].link);
        QVERIFY(out[0].other == findRecord(world.connection(), stage.meeting).value());
        QVERIFY(in[0].other == findRecord(world.connection(), stage.agreement).value());
        const auto toItself = world.workspace().edit(
            "Loop", [&](store::Edit& e) { insertLink(e, {.from = stage.deal, .to = stage.deal}); });
        QVERIFY(!toItself);
    }

    void aTopicIsMadeOnceAndCounted() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Tag", [&](store::Edit& e) {
            const auto defence = ensureTag(e, " defence ");
            QVERIFY(defence == stage.tag);
            tagRecord(e, stage.meeting, defence);
            tagRecord(e, stage.deal, defence);
            tagRecord(e, stage.deal, ensureTag(e, "steel"));
        });
        const auto tags = listTags(world.connection());
        QCOMPARE(tags.size(), std::size_t{2});
        QCOMPARE(tags[0].name, std::string("defence"));
        QCOMPARE(tags[0].records, 2);
        QCOMPARE(tagsOf(world.connection(), stage.deal).size(), std::size_t{2});
        const auto nameless =
            world.workspace().edit("Tag", [](store::Edit& e) { store::ensureTag(e, "  "); });
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().code, base::ErrorCode::MissingValue);
    }

    void chartsTimelinesAndDecksAreReadAsTheyWerePut() {
        World world;
        model::ChartDocument chart{.title = "図", .specVersion = 3, .spec = "{\"a\":[1,2]}"};
        model::TimelineDocument timeline{.title = "Postwar", .spec = "{}"};
        model::DeckDocument deck{
            .title = "Brief",
            .slides = {{.kind = "title", .title = "A", .spec = "{}", .notes = "n"},
                       {.kind = "chart", .title = "B", .specVersion = 2, .spec = "{\"c\":1}"}}};
        world.edit("Put", [&](store::Edit& e) {
            chart.id = putChart(e, chart);
            timeline.id = putTimeline(e, timeline);
            deck.id = putDeck(e, deck);
        });
        QVERIFY(listCharts(world.connection()) == std::vector{chart});
        QVERIFY(listTimelines(world.connection()) == std::vector{timeline});
        QVERIFY(findTimeline(world.connection(), timeline.id) == std::optional(timeline));
        auto stored = findDeck(world.connection(), deck.id).value();
        takeIds(deck.slides, stored.slides);
        QVERIFY(stored == deck);
        std::swap(deck.slides[0], deck.slides[1]);
        chart.title = "Chart";
        world.edit("Put again", [&](store::Edit& e) {
            QVERIFY(putDeck(e, deck) == deck.id);
            QVERIFY(putChart(e, chart) == chart.id);
        });
        QVERIFY(listDecks(world.connection()) == std::vector{deck});
        QVERIFY(findChart(world.connection(), chart.id) == std::optional(chart));
        world.edit("Delete", [&](store::Edit& e) {
            deleteDeck(e, deck.id);
            deleteChart(e, chart.id);
            deleteTimeline(e, timeline.id);
        });
        QVERIFY(!findDeck(world.connection(), deck.id) && listCharts(world.connection()).empty());
    }

    void importedRowsCarryTheirBatch() {
        World world;
        store::Batch batch{.file = "sipri.csv", .profile = "sipri 1", .importedAt = "2025-02-07T09:00:00Z"};
        const auto changed = world.edit("Import", [&](store::Edit& e) {
            batch.id = store::beginBatch(e);
            insertMeeting(e, make::meeting(world.cast(), "Imported"));
            batch.report = "{\"read\":1}";
            insertBatch(e, batch);
        });
        QVERIFY(changed.touches(store::Area::Batches));
        QVERIFY(listBatches(world.connection()) == std::vector{batch});
        QVERIFY(need(world.workspace().history(1)).front().batch == batch.id);
        QVERIFY(dump(world.connection()).find("Imported|'2025-02-06/2025-02-08'") == std::string::npos);
        const auto id = std::to_string(batch.id.value);
        QVERIFY(dump(world.connection()).find("First meeting of the two leaders.'|0|" + id) !=
                std::string::npos);
        need(world.workspace().undo());
        QVERIFY(listBatches(world.connection()).empty());
    }

    void namesAreKnownByIdInEachLanguage() {
        World world;
        const Stage stage = furnish(world);
        const auto names = loadNames(world.connection());
        const Cast& cast = world.cast();
        QCOMPARE(names.actor(cast.japan, "ja"), std::string("日本"));
        QCOMPARE(names.actor(cast.us, "en"), std::string("United States"));
        QCOMPARE(names.actorShort(cast.us, "en"), std::string("United States"));
        QCOMPARE(names.actorCode(cast.us), std::string("USA"));
        QCOMPARE(names.person(cast.ishiba, "ja"), std::string("石破茂"));
        QCOMPARE(names.tag(stage.tag), std::string("defence"));
        QVERIFY(names.actorOfCode("JPN") == std::optional(cast.japan));
        QVERIFY(!names.actorOfCode("XXX"));
        QCOMPARE(names.actor(model::ActorId{4711}, "en"), std::string());
        QCOMPARE(names.person(model::PersonId{4711}, "en"), std::string());
        QCOMPARE(names.actors().front().code, std::string("JPN"));
        QCOMPARE(names.actors().back().code, std::string("nippon-steel"));
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
