#include "tests/app/cli_runner.h"

using entente::tests::Cli;
using entente::tests::CliResult;
using entente::tests::words;

namespace {

constexpr auto kLibrary =
    "@article{n, author = {Sato, Aya}, title = {Tariffs of 2025}, journaltitle = {Japan Times},\n"
    "  entrysubtype = {newspaper}, date = {2025-02-07}, url = {https://jt.jp/a}}\n";

} // namespace

class CliSourcesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli->makeSample().code, 0);
    }

    void aBibliographyIsImportedByItsContent_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("BibTeX") << QByteArray(kLibrary);
        QTest::newRow("RIS") << QByteArray(
            "TY  - NEWS\nAU  - Sato, Aya\nTI  - Tariffs of 2025\nT2  - Japan Times\n"
            "DA  - 2025/02/07\nUR  - https://jt.jp/a\nER  - \n");
        QTest::newRow("CSL-JSON") << QByteArray(
            "[{\"type\":\"article-newspaper\",\"title\":\"Tariffs of 2025\",\"container-title\":\"Japan "
            "Times\","
            "\"author\":[{\"family\":\"Sato\",\"given\":\"Aya\"}],\"URL\":\"https://jt.jp/a\","
            "\"issued\":{\"date-parts\":[[2025,2,7]]}}]");
    }
    void aBibliographyIsImportedByItsContent() {
        QFETCH(QByteArray, text);
        m_cli->write(QStringLiteral("library.txt"), text);
        QCOMPARE(counted("added"), 1);
        QCOMPARE(counted("same"), 1);
        const QJsonObject source = shown("Tariffs of 2025");
        QCOMPARE(source[QStringLiteral("author")].toString(), QStringLiteral("Sato, Aya"));
        QCOMPARE(source[QStringLiteral("container")].toString(), QStringLiteral("Japan Times"));
        QCOMPARE(source[QStringLiteral("kind")].toString(), QStringLiteral("press"));
        QCOMPARE(m_cli->run(words("undo sample.entente")).code, 0);
        QCOMPARE(m_cli
                     ->run({QStringLiteral("show"), QStringLiteral("sample.entente"),
                            QStringLiteral("Tariffs of 2025")})
                     .code,
                 1);
    }

    void refusedEntriesAreNamedAndMayBeSkipped() {
        m_cli->write(QStringLiteral("library.txt"), QByteArray(kLibrary) + "\n@book{b, title = {Open\n");
        const CliResult refused = m_cli->run(words("import sample.entente library.txt"));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("row 4")), qPrintable(refused.err));
        QVERIFY(refused.err.contains(QStringLiteral("a brace is not closed")));
        const CliResult skipped = m_cli->run(words("import sample.entente library.txt --skip-refused"));
        QVERIFY2(skipped.code == 0, qPrintable(skipped.err));
        QVERIFY(skipped.err.contains(QStringLiteral("a brace is not closed")));
        QCOMPARE(shown("Tariffs of 2025")[QStringLiteral("published")].toString(),
                 QStringLiteral("2025-02-07"));
    }

    void aFileThatIsNothingKnownIsRefused() {
        m_cli->write(QStringLiteral("library.txt"), "Dear all");
        const CliResult result = m_cli->run(words("import sample.entente library.txt"));
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains(QStringLiteral("BibTeX")), qPrintable(result.err));
    }

    void sourcesAreCitedInAStyle_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* arguments, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromUtf8(says);
        };
        row("Chicago", "--style chicago",
            "Sato, Aya. “Tariffs of 2025.” Japan Times, February 7, 2025. https://jt.jp/a.");
        row("plain", "--style plain",
            "Aya Sato: Tariffs of 2025, Japan Times, 7 February 2025, https://jt.jp/a");
        row("BibTeX", "--style bibtex", "@article{sato2025tariffs,");
        row("RIS", "--style ris", "TY  - NEWS\nTI  - Tariffs of 2025");
        row("CSL-JSON", "--style csl", "\"title\": \"Tariffs of 2025\"");
        row("notes of one thing", "JPN --notes", "“Common Locale Data Repository: territory names,”");
    }
    void sourcesAreCitedInAStyle() {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        m_cli->write(QStringLiteral("library.txt"), kLibrary);
        QCOMPARE(counted("added"), 1);
        const CliResult result =
            m_cli->run(words("bibliography sample.entente") + arguments.split(QLatin1Char(' ')));
        QVERIFY2(result.code == 0, qPrintable(result.err));
        QVERIFY2(result.out.contains(says), qPrintable(result.out.left(2000)));
    }

    void whatIsExportedIsKnownWhenItComesBack() {
        QCOMPARE(m_cli->run(words("bibliography sample.entente --style bibtex -o library.txt")).code, 0);
        const QJsonObject table = importTable();
        QCOMPARE(table[QStringLiteral("refused")].toInt(), 0);
        QCOMPARE(table[QStringLiteral("added")].toInt(), 0);
    }

    void aSourceIsAddedAndEditedWithItsAuthor() {
        QVERIFY2(
            m_cli->run({QStringLiteral("add"), QStringLiteral("sample.entente"), QStringLiteral("source"),
                        QStringLiteral("--title"), QStringLiteral("White paper"), QStringLiteral("--author"),
                        QStringLiteral("Sato, Aya"), QStringLiteral("--container"),
                        QStringLiteral("Blue Book")})
                    .code == 0,
            "add");
        QCOMPARE(m_cli
                     ->run({QStringLiteral("edit"), QStringLiteral("sample.entente"),
                            QStringLiteral("White paper"), QStringLiteral("--author"),
                            QStringLiteral("Lee, B.; NIDS")})
                     .code,
                 0);
        const QJsonObject source = shown("White paper");
        QCOMPARE(source[QStringLiteral("author")].toString(), QStringLiteral("Lee, B.; NIDS"));
        QCOMPARE(source[QStringLiteral("container")].toString(), QStringLiteral("Blue Book"));
        const CliResult refused =
            m_cli->run({QStringLiteral("edit"), QStringLiteral("sample.entente"),
                        QStringLiteral("White paper"), QStringLiteral("--author"), QStringLiteral(", B.")});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("author")), qPrintable(refused.err));
    }

    void factsWithoutASourceAreListedUntilTheyHaveOne() {
        QCOMPARE(m_cli
                     ->run({QStringLiteral("add"), QStringLiteral("sample.entente"), QStringLiteral("event"),
                            QStringLiteral("--title"), QStringLiteral("Nobody says so"),
                            QStringLiteral("--date"), QStringLiteral("2025-11-01")})
                     .code,
                 0);
        QCOMPARE(gapsOf("Nobody says so"), QStringLiteral("no_source"));
        QCOMPARE(m_cli
                     ->run({QStringLiteral("cite"), QStringLiteral("sample.entente"),
                            QStringLiteral("Nobody says so"), QStringLiteral("A witness"),
                            QStringLiteral("--create"), QStringLiteral("--field"), QStringLiteral("date"),
                            QStringLiteral("--value"), QStringLiteral("2 Nov 2025")})
                     .code,
                 0);
        QVERIFY(gapsOf("Nobody says so") != QStringLiteral("no_source"));
        const QJsonValue cited = shown("Nobody says so")[QStringLiteral("sources")][0];
        QCOMPARE(cited[QStringLiteral("value")].toString(), QStringLiteral("2 Nov 2025"));
        QCOMPARE(cited[QStringLiteral("field")].toString(), QStringLiteral("date"));
        QVERIFY(m_cli->run(words("list sample.entente unsourced --format csv"))
                    .out.startsWith(QStringLiteral("id,kind,date,title,gaps")));
    }

  private:
    QJsonObject importTable() {
        const CliResult result = m_cli->run(words("import sample.entente library.txt --format json"));
        return result.object()[QStringLiteral("tables")][0].toObject();
    }
    int counted(const char* what) { return importTable()[QLatin1String(what)].toInt(-1); }
    QJsonObject shown(const char* title) {
        return m_cli
            ->run({QStringLiteral("show"), QStringLiteral("sample.entente"), QString::fromUtf8(title),
                   QStringLiteral("--format"), QStringLiteral("json")})
            .object();
    }
    QString gapsOf(const char* title) {
        for (const QJsonValue row : m_cli->run(words("list sample.entente unsourced --format json")).rows()) {
            if (row[QStringLiteral("title")].toString() == QString::fromUtf8(title))
                return row[QStringLiteral("gaps")][0].toString();
        }
        return {};
    }

    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(CliSourcesTest)
#include "cli_sources_test.moc"
