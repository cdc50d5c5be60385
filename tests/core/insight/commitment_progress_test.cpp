#include "core/insight/commitment_progress.h"

#include <QtTest>

using namespace entente;

namespace {

model::SeriesData yearly(std::vector<std::pair<int, std::optional<double>>> figures) {
    model::SeriesData data;
    for (const auto& [year, value] : figures)
        data.observations.push_back(
            {.period = base::yearPeriod(base::Frequency::Annual, year), .value = value});
    return data;
}

model::Commitment promise(const char* made, const char* due) {
    model::Commitment out{.target = 2, .comparison = model::Comparison::AtLeast};
    out.record.date = base::parseEdtf(made).value();
    if (*due != '\0')
        out.due = base::parseEdtf(due).value();
    return out;
}

const base::Day kToday = base::toDay(2025, 11, 24);

} // namespace

class CommitmentProgressTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theLastFigureCounts() {
        const auto progress = insight::progressOf(promise("2022-12-16", "2027"),
                                                  yearly({{2022, 1.0}, {2023, 1.2}, {2024, 1.4}}), kToday);
        QCOMPARE(progress->latest.period.year(), 2024);
        QVERIFY(!progress->isReached);
        QVERIFY(qAbs(progress->distance - 0.6) < 1e-9);
    }
    void figuresAreAsOfTheDay() {
        const auto progress = insight::progressOf(
            promise("2022-12-16", "2027"), yearly({{2023, 1.2}, {2024, 2.4}}), base::toDay(2023, 6, 1));
        QCOMPARE(progress->latest.period.year(), 2023);
    }
    void aMissingFigureIsPassedOver() {
        const auto progress = insight::progressOf(promise("2022-12-16", "2027"),
                                                  yearly({{2023, 1.2}, {2024, std::nullopt}}), kToday);
        QCOMPARE(progress->latest.period.year(), 2023);
    }
    void whatCameAfterTheDueDateSaysNothing() {
        const auto progress =
            insight::progressOf(promise("2011-01-21", "2015"), yearly({{2014, 1.0}, {2022, 3.0}}), kToday);
        QCOMPARE(progress->latest.period.year(), 2014);
        QVERIFY(!progress->isReached);
    }
    void whatWasBeforeThePromiseSaysNothing() {
        QVERIFY(!insight::progressOf(promise("2022-12-16", "2027"), yearly({{2020, 5.0}}), kToday));
    }
    void withoutATargetThereIsNone() {
        model::Commitment open = promise("2022-12-16", "");
        open.target.reset();
        QVERIFY(!insight::progressOf(open, yearly({{2023, 1.0}}), kToday));
    }
    void theComparisonDecides_data() {
        QTest::addColumn<int>("comparison");
        QTest::addColumn<double>("figure");
        QTest::addColumn<bool>("reached");
        const auto row = [](const char* name, model::Comparison comparison, double figure, bool reached) {
            QTest::newRow(name) << static_cast<int>(comparison) << figure << reached;
        };
        row("at least, equal", model::Comparison::AtLeast, 2, true);
        row("at least, below", model::Comparison::AtLeast, 1.99, false);
        row("at most, equal", model::Comparison::AtMost, 2, true);
        row("at most, above", model::Comparison::AtMost, 2.01, false);
        row("exactly", model::Comparison::Equal, 2, true);
        row("not exactly", model::Comparison::Equal, 2.5, false);
    }
    void theComparisonDecides() {
        QFETCH(int, comparison);
        QFETCH(double, figure);
        QFETCH(bool, reached);
        model::Commitment open = promise("2022-12-16", "");
        open.comparison = static_cast<model::Comparison>(comparison);
        QCOMPARE(insight::progressOf(open, yearly({{2023, figure}}), kToday)->isReached, reached);
    }
};

QTEST_GUILESS_MAIN(CommitmentProgressTest)
#include "commitment_progress_test.moc"
