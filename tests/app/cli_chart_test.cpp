#include "tests/app/cli_runner.h"

using entente::tests::Cli;
using entente::tests::CliResult;

class CliChartTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeSample().code, 0); }

    void everyChartOfTheSampleHasFigures() {
        const auto charts =
            m_cli
                .run({QStringLiteral("list"), QStringLiteral("sample.entente"), QStringLiteral("charts"),
                      QStringLiteral("--format"), QStringLiteral("json")})
                .rows();
        QVERIFY(charts.size() >= 10);
        for (const QJsonValue& chart : charts) {
            const CliResult result =
                write(chart[QStringLiteral("title")].toString(), QStringLiteral("all.csv"));
            QVERIFY2(result.code == 0, qPrintable(result.err));
            QVERIFY(m_cli.bytes(QStringLiteral("all.csv")).count('\n') >= 3);
        }
    }

    void aFileBeginsAsItsKindDoes_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("csv") << QStringLiteral("share.csv") << QByteArray("Year,");
        QTest::newRow("png") << QStringLiteral("share.png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("share.svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("share.pdf") << QByteArray("%PDF");
        QTest::newRow("pptx") << QStringLiteral("share.pptx") << QByteArray("PK");
        QTest::newRow("xlsx") << QStringLiteral("share.xlsx") << QByteArray("PK");
        QTest::newRow("capital ending") << QStringLiteral("SHARE.XLSX") << QByteArray("PK");
    }
    void aFileBeginsAsItsKindDoes() {
        QFETCH(QString, file);
        QFETCH(QByteArray, beginning);
        const CliResult result = write(QStringLiteral("japan's DEFENCE share of GDP"), file);
        QVERIFY2(result.code == 0, qPrintable(result.err));
        QVERIFY(m_cli.bytes(file).startsWith(beginning));
    }

    void anUnknownEndingIsWrongUsage() {
        const CliResult result = write(QStringLiteral("Yen per US dollar"), QStringLiteral("yen.doc"));
        QCOMPARE(result.code, 2);
        QVERIFY(result.err.contains(QStringLiteral(".xlsx")));
    }

    void aFolderThatIsNotThereIsNamed() {
        const CliResult result =
            write(QStringLiteral("Yen per US dollar"), QStringLiteral("nowhere/yen.csv"));
        QCOMPARE(result.code, 1);
        QVERIFY(result.err.contains(QStringLiteral("nowhere/yen.csv")));
    }

    void theSameChartGivesTheSameBytes() {
        QCOMPARE(write(QStringLiteral("US–Japan goods trade"), QStringLiteral("one.xlsx")).code, 0);
        QCOMPARE(write(QStringLiteral("US–Japan goods trade"), QStringLiteral("two.xlsx")).code, 0);
        QCOMPARE(m_cli.bytes(QStringLiteral("one.xlsx")), m_cli.bytes(QStringLiteral("two.xlsx")));
    }

  private:
    [[nodiscard]] CliResult write(const QString& chart, const QString& file) const {
        return m_cli.run(
            {QStringLiteral("chart"), QStringLiteral("sample.entente"), chart, QStringLiteral("-o"), file});
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(CliChartTest)
#include "cli_chart_test.moc"
