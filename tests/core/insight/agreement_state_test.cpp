#include "core/insight/agreement_state.h"

#include <QtTest>

using namespace entente;

namespace {

std::optional<base::EdtfDate> date(const char* text) {
    return *text == '\0' ? std::nullopt : std::optional(base::parseEdtf(text).value());
}

base::Day day(const char* text) { return base::parseEdtf(text)->days().first; }

} // namespace

class AgreementStateTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theStateFollowsTheDates_data() {
        QTest::addColumn<QByteArray>("signedOn");
        QTest::addColumn<QByteArray>("inForce");
        QTest::addColumn<QByteArray>("ended");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](const char* name, const char* signedOn, const char* inForce, const char* ended,
                            const char* asked, const char* state) {
            QTest::newRow(name) << QByteArray(signedOn) << QByteArray(inForce) << QByteArray(ended)
                                << QByteArray(asked) << QByteArray(state);
        };
        row("the day before it is signed", "1960-01-19", "1960-06-23", "", "1960-01-18", "not_yet");
        row("signed, not yet in force", "1960-01-19", "1960-06-23", "", "1960-06-22", "signed");
        row("the day it enters into force", "1960-01-19", "1960-06-23", "", "1960-06-23", "in_force");
        row("long after", "1960-01-19", "1960-06-23", "", "2025-11-24", "in_force");
        row("the day before it ends", "1951-09-08", "1952-04-28", "1960-06-23", "1960-06-22", "in_force");
        row("the day it ends", "1951-09-08", "1952-04-28", "1960-06-23", "1960-06-23", "ended");
        row("an uncertain date counts", "1953-04-02", "1953-10-30?", "", "1953-10-30", "in_force");
        row("a month counts from its first day", "2019-10", "2020-01", "", "2020-01-01", "in_force");
        row("no date of entry into force", "2015-11-24", "", "", "2025-01-01", "unknown");
        row("no dates at all", "", "", "", "2025-01-01", "unknown");
    }
    void theStateFollowsTheDates() {
        QFETCH(QByteArray, signedOn);
        QFETCH(QByteArray, inForce);
        QFETCH(QByteArray, ended);
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, state);
        model::Agreement agreement;
        agreement.record.date = date(signedOn);
        agreement.inForce = date(inForce);
        agreement.ended = date(ended);
        QCOMPARE(insight::stateCode(insight::stateOn(agreement, day(asked))), std::string_view(state));
    }

    void thePartiesDatesStandInForThoseOfTheWhole() {
        model::Agreement agreement;
        agreement.record.date = date("2018-03-08");
        agreement.parties = {{.actor = {1}, .inForce = date("2018-12-30")},
                             {.actor = {2}, .inForce = date("2024-12-15")}};
        QCOMPARE(insight::stateOn(agreement, day("2018-06-01")), insight::AgreementState::Signed);
        QCOMPARE(insight::stateOn(agreement, day("2019-01-01")), insight::AgreementState::InForce);
    }

    void aPartyThatWithdrewIsNoneAfterwards() {
        model::Agreement agreement;
        agreement.parties = {{.actor = {1}, .signedOn = date("2016-02-04")},
                             {.actor = {2}, .signedOn = date("2016-02-04"), .withdrew = date("2017-01-30")}};
        QCOMPARE(insight::partiesOn(agreement, day("2016-06-01")).size(), 2U);
        QCOMPARE(insight::partiesOn(agreement, day("2017-01-30")), std::vector<model::ActorId>{{1}});
    }
};

QTEST_GUILESS_MAIN(AgreementStateTest)
#include "agreement_state_test.moc"
