#include "core/base/period.h"

#include <QtTest>

using namespace entente::base;

Q_DECLARE_METATYPE(entente::base::Frequency)

namespace {

constexpr std::array kAll{Frequency::Annual,    Frequency::FiscalJapan, Frequency::FiscalUnitedStates,
                          Frequency::Quarterly, Frequency::Monthly,     Frequency::Daily};

void addFrequencies() {
    QTest::addColumn<Frequency>("frequency");
    for (const Frequency frequency : kAll)
        QTest::newRow(std::string(frequencyCode(frequency)).c_str()) << frequency;
}

Period firstOf(Frequency frequency) {
    return frequency < Frequency::Quarterly ? yearPeriod(frequency, 1950)
                                            : Period{frequency, toDay(1950, 1, 1)};
}

} // namespace

class PeriodTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyPeriodIsReadBackFromItsText_data() { addFrequencies(); }

    void everyPeriodIsReadBackFromItsText() {
        QFETCH(Frequency, frequency);
        for (Period period = firstOf(frequency); period.year() < 2040; period = period.next()) {
            const auto parsed = parsePeriod(frequency, period.text());
            QVERIFY2(parsed, period.text().c_str());
            QCOMPARE(parsed->text(), period.text());
            QVERIFY(*parsed == period);
        }
    }

    void periodsCoverTheDaysWithoutGapOrOverlap_data() { addFrequencies(); }

    void periodsCoverTheDaysWithoutGapOrOverlap() {
        QFETCH(Frequency, frequency);
        for (Period period = firstOf(frequency); period.year() < 2040; period = period.next()) {
            QVERIFY(period.days().first <= period.days().last);
            QCOMPARE(period.days().last + 1, period.next().days().first);
        }
    }

    void aTextBelongsToItsFrequency_data() {
        QTest::addColumn<Frequency>("frequency");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](Frequency frequency, const char* text, const char* first, const char* last) {
            QTest::addRow("%s as %s", text, std::string(frequencyCode(frequency)).c_str())
                << frequency << QByteArray(text) << QByteArray(first) << QByteArray(last);
        };
        row(Frequency::Annual, "2024", "2024-01-01", "2024-12-31");
        row(Frequency::FiscalJapan, "FY2024", "2024-04-01", "2025-03-31");
        row(Frequency::FiscalJapan, "2024", "2024-04-01", "2025-03-31");
        row(Frequency::FiscalUnitedStates, "FY2024", "2023-10-01", "2024-09-30");
        row(Frequency::FiscalUnitedStates, "1976", "1975-07-01", "1976-09-30");
        row(Frequency::Quarterly, "2024-Q1", "2024-01-01", "2024-03-31");
        row(Frequency::Quarterly, "2024-Q4", "2024-10-01", "2024-12-31");
        row(Frequency::Monthly, "2024-02", "2024-02-01", "2024-02-29");
        row(Frequency::Monthly, "2024-12", "2024-12-01", "2024-12-31");
        row(Frequency::Daily, "2024-02-29", "2024-02-29", "2024-02-29");
    }

    void aTextBelongsToItsFrequency() {
        QFETCH(Frequency, frequency);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        const auto period = parsePeriod(frequency, text.toStdString());
        QVERIFY(period);
        QCOMPARE(toIso(period->days().first).c_str(), first.constData());
        QCOMPARE(toIso(period->days().last).c_str(), last.constData());
    }

    void textOfAnotherFrequencyIsRefused_data() {
        QTest::addColumn<Frequency>("frequency");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](Frequency frequency, const char* text) {
            QTest::addRow("%s as %s", text, std::string(frequencyCode(frequency)).c_str())
                << frequency << QByteArray(text);
        };
        for (const Frequency frequency : kAll) {
            for (const char* text :
                 {"", "x", "2024-", "-2024", "20 24", "FY", "2024-02-30", "2024/..", "2024~", "FYFY2024"})
                row(frequency, text);
        }
        row(Frequency::Annual, "FY2024");
        row(Frequency::Annual, "2024-01");
        row(Frequency::Annual, "24");
        row(Frequency::Annual, "02024");
        row(Frequency::Quarterly, "2024-Q0");
        row(Frequency::Quarterly, "2024-Q5");
        row(Frequency::Quarterly, "2024-q1");
        row(Frequency::Quarterly, "2024");
        row(Frequency::Monthly, "2024");
        row(Frequency::Monthly, "2024-13");
        row(Frequency::Monthly, "2024-02~");
        row(Frequency::Daily, "2024-02");
        row(Frequency::Daily, "2024-02-01/2024-02-02");
    }

    void textOfAnotherFrequencyIsRefused() {
        QFETCH(Frequency, frequency);
        QFETCH(QByteArray, text);
        const auto period = parsePeriod(frequency, text.toStdString());
        QVERIFY(!period);
        QCOMPARE(period.error().code, ErrorCode::InvalidDate);
        QCOMPARE(period.error().facts.value, text.toStdString());
    }

    void frequencyCodesAreReadBack() {
        for (const Frequency frequency : kAll)
            QCOMPARE(frequencyFromCode(frequencyCode(frequency)), std::optional(frequency));
        QVERIFY(!frequencyFromCode("fortnightly"));
        QVERIFY(!frequencyFromCode(""));
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "period_test.moc"
