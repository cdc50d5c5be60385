#include "core/model/agreement_status.h"

#include <QtTest>

using namespace entente;
using namespace entente::model;

Q_DECLARE_METATYPE(entente::model::AgreementStatus)

namespace {

constexpr ActorId kJapan{1};
constexpr ActorId kUs{2};
constexpr ActorId kMexico{3};

std::optional<base::EdtfDate> on(const char* text) { return base::parseEdtf(text).value(); }

base::Day day(const QByteArray& iso) { return base::parseEdtf(iso.toStdString()).value().days().first; }

Agreement securityTreaty() {
    Agreement treaty;
    treaty.record.date = on("1960-01-19");
    treaty.inForce = on("1960-06-23");
    treaty.parties = {{.actor = kJapan, .signedOn = on("1960-01-19"), .ratified = on("1960-06-22")},
                      {.actor = kUs, .signedOn = on("1960-01-19"), .ratified = on("1960-06")}};
    return treaty;
}

Agreement oldTreaty() {
    Agreement treaty = securityTreaty();
    treaty.record.date = on("1951-09-08");
    treaty.inForce = on("1952-04-28");
    treaty.ended = on("1960-06-23");
    treaty.parties = {{.actor = kJapan}, {.actor = kUs}};
    return treaty;
}

Agreement pacificPartnership() {
    Agreement tpp;
    tpp.record.date = on("2016-02-04");
    tpp.parties = {{.actor = kJapan, .signedOn = on("2016-02-04"), .ratified = on("2017-01-20")},
                   {.actor = kUs, .signedOn = on("2016-02-04"), .withdrew = on("2017-01-30")},
                   {.actor = kMexico, .signedOn = on("2016-02-04")}};
    return tpp;
}

Agreement bilateralOnceLeft() {
    Agreement pact = securityTreaty();
    pact.parties[0].withdrew = on("1970");
    return pact;
}

Agreement endedSomeTimeIn2019() {
    Agreement agreement;
    agreement.record.date = on("2000");
    agreement.inForce = on("2001-03");
    agreement.ended = on("2019");
    return agreement;
}

Agreement inForceByItsParties() {
    Agreement agreement;
    agreement.record.date = on("2018-03-08");
    agreement.parties = {{.actor = kJapan, .inForce = on("2018-12-30")},
                         {.actor = kMexico, .inForce = on("2019-01-14")},
                         {.actor = kUs, .signedOn = on("2023-07-16")}};
    return agreement;
}

} // namespace

class AgreementStatusTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anAgreementHasAStatusAsOfEveryDay_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<AgreementStatus>("status");
        const auto row = [](const char* name, int which, const char* iso, AgreementStatus status) {
            QTest::newRow(name) << which << QByteArray(iso) << status;
        };
        row("the day before its signing", 0, "1960-01-18", AgreementStatus::NotSigned);
        row("the day of its signing", 0, "1960-01-19", AgreementStatus::Signed);
        row("the day before its entry into force", 0, "1960-06-22", AgreementStatus::Signed);
        row("the day of its entry into force", 0, "1960-06-23", AgreementStatus::InForce);
        row("long after", 0, "2025-02-07", AgreementStatus::InForce);
        row("the last day of the old one", 1, "1960-06-22", AgreementStatus::InForce);
        row("the day that it ended", 1, "1960-06-23", AgreementStatus::Ended);
        row("one of three left, never in force", 2, "2017-02-01", AgreementStatus::Signed);
        row("one of two left, still that year", 3, "1970-06-01", AgreementStatus::InForce);
        row("one of two left, the year after", 3, "1971-01-01", AgreementStatus::Withdrawn);
        row("begins with the first day of its month", 4, "2001-03-01", AgreementStatus::InForce);
        row("ends with the last day of its year", 4, "2019-12-30", AgreementStatus::InForce);
        row("and not after", 4, "2019-12-31", AgreementStatus::Ended);
        row("one party has it in force", 5, "2018-12-31", AgreementStatus::Signed);
        row("two parties have it in force", 5, "2019-01-14", AgreementStatus::InForce);
    }

    void anAgreementHasAStatusAsOfEveryDay() {
        QFETCH(int, which);
        QFETCH(QByteArray, iso);
        QFETCH(AgreementStatus, status);
        const std::array agreements{securityTreaty(),    oldTreaty(),           pacificPartnership(),
                                    bilateralOnceLeft(), endedSomeTimeIn2019(), inForceByItsParties()};
        QCOMPARE(statusOn(agreements.at(static_cast<std::size_t>(which)), day(iso)), status);
    }

    void aPartyHasItsOwnStatus_data() {
        QTest::addColumn<int>("party");
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<AgreementStatus>("status");
        const auto row = [](const char* name, int party, const char* iso, AgreementStatus status) {
            QTest::newRow(name) << party << QByteArray(iso) << status;
        };
        row("before it signed", 0, "2016-02-03", AgreementStatus::NotSigned);
        row("signed", 1, "2016-02-04", AgreementStatus::Signed);
        row("the day before it withdrew", 1, "2017-01-29", AgreementStatus::Signed);
        row("withdrew", 1, "2017-01-30", AgreementStatus::Withdrawn);
        row("the others stay", 0, "2017-01-30", AgreementStatus::Signed);
    }

    void aPartyHasItsOwnStatus() {
        QFETCH(int, party);
        QFETCH(QByteArray, iso);
        QFETCH(AgreementStatus, status);
        const Agreement tpp = pacificPartnership();
        QCOMPARE(statusOn(tpp, tpp.parties.at(static_cast<std::size_t>(party)), day(iso)), status);
    }

    void aPartyWithoutDatesFollowsTheAgreement() {
        const Agreement treaty = oldTreaty();
        const AgreementParty& japan = treaty.parties.front();
        QCOMPARE(statusOn(treaty, japan, day("1951-09-07")), AgreementStatus::NotSigned);
        QCOMPARE(statusOn(treaty, japan, day("1951-09-08")), AgreementStatus::Signed);
        QCOMPARE(statusOn(treaty, japan, day("1952-04-28")), AgreementStatus::InForce);
        QCOMPARE(statusOn(treaty, japan, day("1960-06-23")), AgreementStatus::Ended);
    }

    void aLaterPartyIsNotBoundBeforeItSigns() {
        const Agreement agreement = inForceByItsParties();
        QCOMPARE(statusOn(agreement, agreement.parties[2], day("2020-01-01")), AgreementStatus::NotSigned);
    }

    void anAgreementWithoutAnyDateIsNotSigned() {
        QCOMPARE(statusOn(Agreement{}, day("2025-01-01")), AgreementStatus::NotSigned);
    }
};

QTEST_GUILESS_MAIN(AgreementStatusTest)
#include "agreement_status_test.moc"
