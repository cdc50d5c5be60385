#include "ui/overview/overview_data.h"

#include "app/common/sample.h"
#include "core/store/lookup.h"
#include "ui/overview/figure_words.h"
#include "ui/text.h"

#include <QtTest>

using namespace entente;
using namespace entente::ui;

class OverviewDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        const auto made = app::createSample(toStd(m_folder.filePath(QStringLiteral("sample.entente"))), {});
        QVERIFY2(made.has_value(), made ? "" : base::englishSentence(made.error()).c_str());
        m_connection = std::make_unique<store::Connection>(
            toStd(m_folder.filePath(QStringLiteral("sample.entente"))), store::Connection::Mode::ReadOnly);
        m_names = store::loadNames(*m_connection);
    }

    void theLastMeetingIsTheNewestThatWasHeld() {
        const OverviewData data = readOverview(*m_connection, {}, base::toDay(2025, 11, 24));
        QVERIFY(!data.lastMeetings.empty());
        QCOMPARE(toQt(data.lastMeetings.front().date->text()), QStringLiteral("2025-10-28"));
        for (std::size_t i = 1; i < data.lastMeetings.size(); ++i)
            QVERIFY(data.lastMeetings[i].date->days().first <= data.lastMeetings[i - 1].date->days().first);
    }

    void whatComesAfterTheDayIsNext() {
        const OverviewData data = readOverview(*m_connection, {}, base::toDay(2025, 1, 1));
        QVERIFY(!data.nextMeetings.empty());
        QCOMPARE(toQt(data.nextMeetings.front().date->text()), QStringLiteral("2025-02-07"));
    }

    void thePledgeStandsBesideTheShare() {
        const OverviewData data = readOverview(*m_connection, {}, base::toDay(2025, 11, 24));
        QVERIFY(data.defence.share);
        QCOMPARE(m_names.actorCode(*data.defence.share->series.key.reporter), std::string("JPN"));
        QCOMPARE(data.defence.target.value_or(0), 2.0);
        const auto& last = data.defence.share->observations.back();
        QCOMPARE(valueWords(data.defence.share->series, *last.value, "en"), QStringLiteral("1.37% of GDP"));
    }

    void theTradeBalanceIsThatOfTheAlliance() {
        const OverviewData data = readOverview(*m_connection, {}, base::toDay(2025, 11, 24));
        QVERIFY(data.trade);
        QCOMPARE(m_names.actorCode(*data.trade->series.key.partner), std::string("JPN"));
        QCOMPARE(data.trade->series.key.flow, model::Flow::Balance);
    }

    void theFocusNamesWhomItIsAbout() {
        const model::Focus focus{.actors = {*m_names.actorOfCode("AUS")}};
        const OverviewData data = readOverview(*m_connection, focus, base::toDay(2025, 11, 24));
        QVERIFY(data.trade);
        QCOMPARE(m_names.actorCode(*data.trade->series.key.partner), std::string("AUS"));
        for (const model::Office& office : data.offices)
            QCOMPARE(m_names.actorCode(office.actor), std::string("AUS"));
    }

    void agreementsAreCountedAsOfTheDay() {
        const auto inForce = [this](int year) {
            return readOverview(*m_connection, {}, base::toDay(year, 1, 1)).agreements.inForce;
        };
        QCOMPARE(inForce(1945), 0);
        QVERIFY(inForce(1961) >= 1);
        QVERIFY(inForce(2025) > inForce(1961));
    }

    void aPeriodLeavesOutWhatLiesOutside() {
        const model::Focus focus{.period =
                                     base::DayRange{base::toDay(2012, 1, 1), base::toDay(2020, 12, 31)}};
        const OverviewData data = readOverview(*m_connection, focus, base::toDay(2025, 11, 24));
        QVERIFY(!data.lastMeetings.empty());
        QVERIFY(base::toCivil(data.lastMeetings.front().date->days().first).year <= 2020);
        QCOMPARE(data.defence.share->observations.back().period.year(), 2020);
    }

    void aFocusOnNobodyRecordedLeavesNothing() {
        QVERIFY(!readOverview(*m_connection, {}, base::toDay(2025, 11, 24)).isEmpty());
        QVERIFY(OverviewData{}.isEmpty());
    }

    void whoMayHaveLeftOfficeIsNotNamed() {
        const OverviewData data = readOverview(*m_connection, {}, base::toDay(2025, 11, 24));
        for (const model::Office& office : data.offices)
            QVERIFY(m_names.person(office.person, "en") != "Yoon Suk-yeol");
    }

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Connection> m_connection;
    store::Names m_names;
};

QTEST_GUILESS_MAIN(OverviewDataTest)
#include "overview_data_test.moc"
