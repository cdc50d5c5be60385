#include "tests/app/cli_runner.h"

using entente::tests::Cli;
using entente::tests::CliResult;
using entente::tests::words;

class CliSearchTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        const CliResult made = m_cli.makeSample();
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    void theBestComesFirst_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("an actor") << u"australia"_qs << u"actor"_qs << u"Australia"_qs;
        QTest::newRow("a person") << u"shigeru ishiba"_qs << u"person"_qs << u"Shigeru Ishiba"_qs;
        QTest::newRow("a person begun") << u"albanes"_qs << u"person"_qs << u"Anthony Albanese"_qs;
        QTest::newRow("a person in Japanese") << u"石破"_qs << u"person"_qs << u"Shigeru Ishiba"_qs;
        QTest::newRow("a code") << u"jpn"_qs << u"actor"_qs << u"Japan"_qs;
        QTest::newRow("a series") << u"gdp deflator kind:series"_qs << u"series"_qs
                                  << u"Japan: GDP deflator"_qs;
        QTest::newRow("a meeting") << u"kind:meeting akasaka palace"_qs << u"meeting"_qs
                                   << u"Takaichi – Trump: summit at Akasaka Palace"_qs;
    }
    void theBestComesFirst() {
        QFETCH(QString, query);
        QFETCH(QString, kind);
        QFETCH(QString, title);
        const auto rows = json(query).rows();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows[0][QStringLiteral("kind")].toString(), kind);
        QVERIFY2(rows[0][QStringLiteral("title")].toString().startsWith(title),
                 qPrintable(rows[0][QStringLiteral("title")].toString()));
    }

    void filtersNarrow() {
        const auto rows = json(QStringLiteral("kind:meeting actor:JPN after:2017 before:2020")).rows();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue& row : rows) {
            QCOMPARE(row[QStringLiteral("kind")].toString(), QStringLiteral("meeting"));
            const QString year = row[QStringLiteral("date")].toString().left(4);
            QVERIFY2(year == QLatin1String("2018") || year == QLatin1String("2019"), qPrintable(year));
        }
    }

    void marksSayWhatWasFound() {
        const auto rows = json(QStringLiteral("akasaka pal")).rows();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows[0][QStringLiteral("title_marks")].toArray(),
                 (QJsonArray{QStringLiteral("Akasaka"), QStringLiteral("Palace")}));
        const CliResult table = run({QStringLiteral("akasaka palace")});
        QVERIFY2(table.out.contains(QStringLiteral("[Akasaka] [Palace]")), qPrintable(table.out));
    }

    void theLimitIsKept() {
        QCOMPARE(run({QStringLiteral("kind:meeting"), QStringLiteral("--limit"), QStringLiteral("3"),
                      QStringLiteral("--format"), QStringLiteral("json")})
                     .rows()
                     .size(),
                 3);
    }

    void nothingFoundIsAnEmptyList() {
        const CliResult result = json(QStringLiteral("qqqqqq"));
        QCOMPARE(result.code, 0);
        QVERIFY(result.rows().isEmpty());
    }

    void whatIsNotUnderstoodIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("names");
        QTest::newRow("no date") << QStringList{u"steel"_qs, u"after:foo"_qs} << 2 << u"foo"_qs;
        QTest::newRow("no kind") << QStringList{u"kind:treaty"_qs} << 2 << u"treaty"_qs;
        QTest::newRow("no such actor") << QStringList{u"actor:XYZ"_qs} << 1 << u"XYZ"_qs;
        QTest::newRow("no query") << QStringList{} << 2 << u"query"_qs;
        QTest::newRow("no limit") << QStringList{u"steel"_qs, u"--limit"_qs, u"0"_qs} << 2 << u"--limit"_qs;
    }
    void whatIsNotUnderstoodIsRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, names);
        const CliResult result = run(arguments);
        QCOMPARE(result.code, code);
        QVERIFY2(result.err.contains(names), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }

  private:
    [[nodiscard]] CliResult run(const QStringList& arguments) const {
        return m_cli.run(QStringList{QStringLiteral("search"), QStringLiteral("sample.entente")} + arguments);
    }
    [[nodiscard]] CliResult json(const QString& query) const {
        return run({query, QStringLiteral("--format"), QStringLiteral("json")});
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(CliSearchTest)
#include "cli_search_test.moc"
