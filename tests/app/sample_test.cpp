#include "app/common/sample.h"

#include "core/chart/resolve_chart.h"
#include "core/store/batch_table.h"
#include "core/store/document_table.h"
#include "core/store/inspection.h"
#include "core/store/record_table.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace entente;

class SampleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made =
            app::createSample(m_dir->filePath(QStringLiteral("a.entente")).toStdString(),
                              {.author = "Test", .now = [] { return std::string("2025-11-24T00:00:00Z"); }});
        QVERIFY2(made.has_value(), made ? "" : base::englishSentence(made.error()).c_str());
        m_sample = std::move(*made);
    }
    void cleanup() { m_sample.reset(); }

    void itIsOneStepAndOneBatch() {
        QCOMPARE(m_sample->history(10)->size(), 1U);
        QCOMPARE(store::listBatches(m_sample->connection()).size(), 1U);
    }

    void everyRecordHasASourceOrSaysThatItIsUnverified() {
        for (const auto& row : store::listRecords(m_sample->connection(), {}, {}))
            QVERIFY2(row.citations > 0 || row.unverified, row.title.c_str());
    }

    void everyChartCanBeDrawn() {
        const auto charts = store::listCharts(m_sample->connection());
        QVERIFY(charts.size() >= 10);
        for (const char* language : {"en", "ja"}) {
            for (const auto& chart : charts) {
                const auto data = chart::resolveChart(
                    m_sample->connection(), chart, {.language = language, .asOf = base::toDay(2025, 11, 24)});
                QVERIFY2(data.has_value(), chart.title.c_str());
                QCOMPARE(data->title, chart.title);
                QVERIFY(!data->footnote.empty());
            }
        }
    }

    void aChartWhoseSeriesIsGoneSaysSo() {
        const chart::ChartSpec spec{.title = "Lost", .series = {{.series = model::SeriesId{42}}}};
        const auto data = chart::resolveChart(m_sample->connection(), spec, {});
        QVERIFY(!data);
        QCOMPARE(data.error().code, base::ErrorCode::NotFound);
        QVERIFY(base::englishSentence(data.error()).find("Lost") != std::string::npos);
    }

    void itPassesTheCheck() {
        for (const auto& defect : store::findDefects(m_sample->connection()))
            QFAIL(defect.sentence.c_str());
    }

    void itIsNotWrittenOverAnotherFile() {
        const std::filesystem::path path = m_sample->path();
        const auto again = app::createSample(path, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, base::ErrorCode::FileExists);
    }

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Workspace> m_sample;
};

QTEST_GUILESS_MAIN(SampleTest)
#include "sample_test.moc"
