#include "core/insight/standing.h"

#include <QtTest>

using namespace entente;
using insight::StandingRule;
using model::Comparison;
using model::Standing;

namespace {

using Figures = std::vector<std::pair<int, double>>;

model::SeriesData yearlyFigures(const Figures& figures) {
    model::SeriesData data;
    for (const auto& [year, value] : figures)
        data.observations.push_back(
            {.period = base::yearPeriod(base::Frequency::Annual, year), .value = value});
    return data;
}

/// Two per cent, promised in December 2022.
model::Commitment pledge(Comparison comparison, const char* due) {
    model::Commitment out{.target = 2, .comparison = comparison};
    out.record.date = base::parseEdtf("2022-12-16").value();
    if (*due != '\0')
        out.due = base::parseEdtf(due).value();
    return out;
}

model::Assessment judged(const char* date, Standing standing) {
    return {.date = base::parseEdtf(date).value(), .standing = standing};
}

const base::Day kDay = base::toDay(2025, 11, 24);

} // namespace

Q_DECLARE_METATYPE(Figures)
Q_DECLARE_METATYPE(Comparison)
Q_DECLARE_METATYPE(Standing)
Q_DECLARE_METATYPE(StandingRule)

class StandingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void figuresSayWhereAPromiseStands_data() {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<QString>("due");
        QTest::addColumn<Figures>("figures");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<StandingRule>("rule");
        const auto row = [](const char* name, Comparison comparison, const char* due, const Figures& figures,
                            Standing standing, StandingRule rule) {
            QTest::addRow("%s", name)
                << comparison << QString::fromLatin1(due) << figures << standing << rule;
        };
        using enum Comparison;
        row("reached early", AtLeast, "2027", {{2021, 1.0}, {2024, 2.1}}, Standing::Met,
            StandingRule::Reached);
        row("on the path", AtLeast, "2027", {{2021, 1.0}, {2024, 1.51}}, Standing::OnTrack,
            StandingRule::AheadOfPath);
        row("short of the path", AtLeast, "2027", {{2021, 1.0}, {2024, 1.4}}, Standing::Behind,
            StandingRule::BehindPath);
        row("due and short", AtLeast, "2024", {{2021, 1.0}, {2024, 1.9}}, Standing::Missed,
            StandingRule::Short);
        row("due, figure not out", AtLeast, "2024", {{2021, 1.0}, {2023, 1.9}}, Standing::Unknown,
            StandingRule::NotYetPublished);
        row("no figure before it", AtLeast, "2027", {{2024, 1.5}}, Standing::Unknown, StandingRule::NoPath);
        row("no due date", AtLeast, "", {{2021, 1.0}, {2024, 1.5}}, Standing::Unknown, StandingRule::NoPath);
        row("no figure since", AtLeast, "2027", {{2021, 1.0}}, Standing::Unknown, StandingRule::NoFigure);
        row("a cap that holds", AtMost, "2027", {{2021, 3.0}, {2024, 1.5}}, Standing::OnTrack,
            StandingRule::Kept);
        row("a cap that held", AtMost, "2024", {{2021, 3.0}, {2024, 2.0}}, Standing::Met,
            StandingRule::Reached);
        row("a cut on its way", AtMost, "2027", {{2021, 3.0}, {2024, 2.49}}, Standing::OnTrack,
            StandingRule::AheadOfPath);
        row("a cut too slow", AtMost, "2027", {{2021, 3.0}, {2024, 2.6}}, Standing::Behind,
            StandingRule::BehindPath);
    }

    void figuresSayWhereAPromiseStands() {
        QFETCH(Comparison, comparison);
        QFETCH(QString, due);
        QFETCH(Figures, figures);
        const model::SeriesData data = yearlyFigures(figures);
        const auto judgement =
            insight::standingOf(pledge(comparison, due.toLatin1().constData()), &data, kDay);
        QTEST(judgement.standing, "standing");
        QTEST(judgement.rule, "rule");
    }

    void thePathRunsStraightFromTheFigureBeforeToTheTarget() {
        const model::SeriesData data = yearlyFigures({{2021, 1.0}, {2024, 1.6}});
        const auto judgement = insight::standingOf(pledge(Comparison::AtLeast, "2027"), &data, kDay);
        // From the end of 2021 to the end of 2027 it is six years, of which three are over.
        QVERIFY(qAbs(*judgement.expected - 1.5) < 0.001);
    }

    void withoutFiguresTheLastAssessmentCounts() {
        model::Commitment promise = pledge(Comparison::AtLeast, "2027");
        promise.target.reset();
        promise.assessments = {judged("2025-06", Standing::Behind), judged("2024-03", Standing::OnTrack)};
        QCOMPARE(insight::standingOf(promise, nullptr, kDay).standing, Standing::Behind);
        QCOMPARE(insight::standingOf(promise, nullptr, base::toDay(2024, 12, 31)).standing,
                 Standing::OnTrack);
        QCOMPARE(insight::standingOf(promise, nullptr, base::toDay(2023, 1, 1)).rule,
                 StandingRule::NothingKnown);
    }

    void figuresGoBeforeAssessments() {
        model::Commitment promise = pledge(Comparison::AtLeast, "2027");
        promise.assessments = {judged("2025-06", Standing::Behind)};
        const model::SeriesData data = yearlyFigures({{2021, 1.0}, {2024, 2.0}});
        QCOMPARE(insight::standingOf(promise, &data, kDay).standing, Standing::Met);
    }

    void everyRuleHasItsWords() {
        for (int rule = 0; rule <= static_cast<int>(StandingRule::NothingKnown); ++rule) {
            const auto one = static_cast<StandingRule>(rule);
            QVERIFY(insight::ruleInWords(one, "en").ends_with('.'));
            QVERIFY(insight::ruleInWords(one, "ja").ends_with("。"));
        }
    }
};

QTEST_GUILESS_MAIN(StandingTest)
#include "standing_test.moc"
