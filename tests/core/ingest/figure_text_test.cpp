#include "core/ingest/cells/figure_text.h"

#include "core/ingest/cells/date_text.h"
#include "core/model/codes.h"

#include <QtTest>

using namespace entente;
using ingest::DateOrder;
using model::ObservationStatus;

Q_DECLARE_METATYPE(entente::model::ObservationStatus)
Q_DECLARE_METATYPE(entente::ingest::DateOrder)

class FigureTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFigureIsReadHoweverItIsWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, double value) {
            QTest::newRow(text) << QString::fromUtf8(text) << value;
        };
        row("1234.5", 1234.5);
        row("1,234.5", 1234.5);
        row("1.234,5", 1234.5);
        row("1,234", 1234);
        row("1,234,567", 1234567);
        row("1.234.567", 1234567);
        row("12,5", 12.5);
        row("1 234", 1234);
        row("1\u00A0234,5", 1234.5);
        row("1'234.5", 1234.5);
        row("(123)", -123);
        row("(1,234.5)", -1234.5);
        row("-14,933", -14933);
        row("−5", -5);
        row("△5", -5);
        row("+7", 7);
        row("1.2e+9", 1.2e9);
        row("4.51E-08", 4.51e-8);
        row("  18036648.00", 18036648);
        row("5119532999999.999", 5119532999999.999);
        row("68782.90000000001", 68782.90000000001);
        row("123*", 123);
        row("123 (a)", 123);
        row("１２３", 123);
        row("12.3%", 12.3);
        row("0", 0);
    }
    void aFigureIsReadHoweverItIsWritten() {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto figure = ingest::readFigure(text.toStdString(), {});
        QVERIFY(figure && figure->value);
        QCOMPARE(*figure->value, value);
    }

    void whatIsNoFigureSaysWhy_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ObservationStatus>("status");
        for (const char* text : {"..", "...", ". .", ".", "n/a", "n.a.", "NA", "-", "–", "*****", "#N/A"})
            QTest::newRow(text) << QString::fromUtf8(text) << ObservationStatus::NotAvailable;
        QTest::newRow("xxx") << QStringLiteral("xxx") << ObservationStatus::NotApplicable;
        QTest::newRow("(D)") << QStringLiteral("(D)") << ObservationStatus::Confidential;
        QTest::newRow("X") << QStringLiteral("X") << ObservationStatus::Confidential;
    }
    void whatIsNoFigureSaysWhy() {
        QFETCH(QString, text);
        QFETCH(ObservationStatus, status);
        const auto figure = ingest::readFigure(text.toStdString(), {});
        QVERIFY(figure && !figure->value);
        QCOMPARE(figure->status, status);
    }

    void marksBehindAFigureAreKept() {
        const auto estimate = ingest::readFigure("1,234e", {});
        QCOMPARE(estimate->status, ObservationStatus::Estimate);
        QCOMPARE(ingest::readFigure("5 p", {})->status, ObservationStatus::Provisional);
        QCOMPARE(ingest::readFigure("5r", {})->note, std::string("revised"));
        QVERIFY(ingest::readFigure("5b", {})->breakBefore);
        QCOMPARE(ingest::readFigure("12†", {})->note, std::string("†"));
    }
    void wordsAndTornFiguresAreRefused_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"abc", "12abc", "1,23,4.5.6", "1e999", "12-14", "2020-01-01", "=A1+B1", "12 apples"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void wordsAndTornFiguresAreRefused() {
        QFETCH(QString, text);
        QVERIFY(!ingest::readFigure(text.toStdString(), {}));
    }
    void aShiftChangesNoDigit() {
        QCOMPARE(*ingest::readFigure("1.3713968958063434E-2", {.shift = 2})->value, 1.3713968958063434);
    }
    void theLiteralIsKeptWhereTheShortestTextIsAnother() {
        QCOMPARE(ingest::readFigure("240.10", {})->literal, std::string("240.10"));
        QCOMPARE(ingest::readFigure("240.1", {})->literal, std::string());
    }

    void aDateIsReadInEveryOrder_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, DateOrder order, const char* expected) {
            QTest::addRow("%s, %d", text, static_cast<int>(order))
                << QString::fromUtf8(text) << order << QString::fromUtf8(expected);
        };
        row("2011/10/31", DateOrder::Any, "2011-10-31");
        row("1955/1/1", DateOrder::Any, "1955-01-01");
        row("31.12.1999", DateOrder::Any, "1999-12-31");
        row("12/31/1999", DateOrder::Any, "1999-12-31");
        row("04/05/1963", DateOrder::DayMonthYear, "1963-05-04");
        row("04/05/1963", DateOrder::MonthDayYear, "1963-04-05");
        row("04/05/1963", DateOrder::Any, "wrong");
        row("7 Feb 1983", DateOrder::Any, "1983-02-07");
        row("19-Sep-2021", DateOrder::Any, "2021-09-19");
        row("2018-03-08 00:00", DateOrder::Any, "2018-03-08");
        row("令和7年2月7日", DateOrder::Any, "2025-02-07");
        row("1951-9-0", DateOrder::Any, "1951-09");
        row("1386-0-0", DateOrder::Any, "1386");
        row("1943-7-", DateOrder::Any, "1943-07");
        row("1943--", DateOrder::Any, "1943");
        row("0-0-0", DateOrder::Any, "none");
        row("NA", DateOrder::Any, "none");
        row("01-Jan-9999", DateOrder::Any, "none");
        row("31/02/1999", DateOrder::Any, "wrong");
        row("spring", DateOrder::Any, "wrong");
    }
    void aDateIsReadInEveryOrder() {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);
        QFETCH(QString, expected);
        const auto reading = ingest::readDateCell(text.toStdString(), order);
        const std::string got = reading.isWrong ? "wrong" : reading.date ? reading.date->text() : "none";
        QCOMPARE(QString::fromStdString(got), expected);
    }

    void aPeriodMustFitTheFrequencyAndTheAge_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("frequency");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* frequency, const char* expected) {
            QTest::addRow("%s as %s", text, frequency)
                << QString::fromUtf8(text) << QString::fromUtf8(frequency) << QString::fromUtf8(expected);
        };
        row("2024", "A", "2024");
        row("2024e", "A", "2024");
        row("2024年", "A", "2024");
        row("1995-01-01", "A", "1995");
        row("2024", "FY-JP", "FY2024");
        row("202401", "M", "2024-01");
        row("2011/10/31", "M", "2011-10");
        row("2024-05", "Q", "2024-Q2");
        row("1985-09-20", "D", "1985-09-20");
        row("2024", "M", "");
        row("2024-05", "D", "");
        row("0042", "A", "");
        row("9024", "A", "");
        row("year", "A", "");
    }
    void aPeriodMustFitTheFrequencyAndTheAge() {
        QFETCH(QString, text);
        QFETCH(QString, frequency);
        QFETCH(QString, expected);
        const auto period = ingest::readPeriodCell(
            text.toStdString(), *base::frequencyFromCode(frequency.toStdString()), DateOrder::Any);
        QCOMPARE(QString::fromStdString(period ? period->text() : std::string()), expected);
    }
};

QTEST_GUILESS_MAIN(FigureTextTest)
#include "figure_text_test.moc"
