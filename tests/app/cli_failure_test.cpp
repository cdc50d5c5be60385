#include "tests/app/cli_runner.h"

using entente::tests::Cli;
using entente::tests::CliResult;
using entente::tests::words;

class CliFailureTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeSample().code, 0); }

    void wrongUsageExitsWithTwo_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* arguments, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(arguments) << QString::fromUtf8(words);
        };
        row("no verb", "", "subcommand");
        row("unknown verb", "dance sample.entente", "dance");
        row("no workspace", "list", "workspace");
        row("unknown kind", "list sample.entente dances", "dances");
        row("unknown option", "list sample.entente meetings --colour", "--colour");
        row("unknown format", "list sample.entente meetings --format xml", "xml");
        row("wrong date", "list sample.entente meetings --from 2025-13", "2025-13");
        row("days the wrong way round", "list sample.entente meetings --from 2025 --to 2024", "--from");
        row("an option that does not apply", "list sample.entente sources --actor JPN", "does not apply");
        row("unknown language", "--language fr list sample.entente meetings", "fr");
    }
    void wrongUsageExitsWithTwo() {
        QFETCH(QString, arguments);
        QFETCH(QString, words);
        const CliResult result = m_cli.run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(words), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }

    void failuresExitWithOneAndSayWhatToDo_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* arguments, QStringList words) {
            QTest::newRow(name) << QString::fromUtf8(arguments) << std::move(words);
        };
        row("no such file", "list none.entente meetings",
            {QStringLiteral("none.entente"), QStringLiteral("Check the path")});
        row("the file is there already", "new sample.entente",
            {QStringLiteral("sample.entente"), QStringLiteral("Choose another name")});
        row("no folder to write to", "new nowhere/a.entente",
            {QStringLiteral("nowhere/a.entente"), QStringLiteral("another folder")});
        row("not a workspace", "list text.entente meetings",
            {QStringLiteral("text.entente"), QStringLiteral("not an Entente workspace")});
        row("truncated", "list short.entente meetings",
            {QStringLiteral("short.entente"), QStringLiteral("backup")});
        row("checking a truncated one", "check short.entente",
            {QStringLiteral("short.entente"), QStringLiteral("backup")});
        row("unknown actor", "list sample.entente meetings --actor XYZ",
            {QStringLiteral("XYZ"), QStringLiteral("actors")});
        row("unknown record", "show sample.entente nothing",
            {QStringLiteral("nothing"), QStringLiteral("list")});
        row("unknown chart", "chart sample.entente nothing -o a.csv", {QStringLiteral("nothing")});
        row("no folder to import", "import sample.entente nowhere", {QStringLiteral("nowhere")});
    }
    void failuresExitWithOneAndSayWhatToDo() {
        QFETCH(QString, arguments);
        QFETCH(QStringList, words);
        m_cli.write(QStringLiteral("text.entente"), QByteArray("Dear colleague, ").repeated(500));
        m_cli.write(QStringLiteral("short.entente"),
                    m_cli.bytes(QStringLiteral("sample.entente")).left(70'000));
        const CliResult result = m_cli.run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(result.code, 1);
        for (const QString& word : words)
            QVERIFY2(result.err.contains(word), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
        QCOMPARE(m_cli.bytes(QStringLiteral("short.entente")).size(), 70'000);
    }

    void aDamagedPageIsFound() {
        QByteArray bytes = m_cli.bytes(QStringLiteral("sample.entente"));
        for (qsizetype at = 40'960; at < 400'000; at += 4'096)
            bytes.replace(at, 64, QByteArray(64, '\xA5'));
        m_cli.write(QStringLiteral("damaged.entente"), bytes);
        const CliResult result = m_cli.run(words("check damaged.entente"));
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains(QStringLiteral("damaged.entente")), qPrintable(result.err));
        QVERIFY2(result.err.contains(QStringLiteral("backup")), qPrintable(result.err));
        QCOMPARE(m_cli.bytes(QStringLiteral("damaged.entente")), bytes);
    }

    void aSoundWorkspaceIsSaidToBeSound() {
        const CliResult result = m_cli.run(words("check sample.entente"));
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains(QStringLiteral("sound")));
        QVERIFY(m_cli.run(words("check sample.entente --format json")).rows().isEmpty());
    }

    void anImportIsAllOrNothing() {
        m_cli.write(QStringLiteral("set/actors.csv"), "key,kind,iso3,name_en\nCHL,state,CHL,Chile\n");
        m_cli.write(QStringLiteral("set/meetings.csv"),
                    "key,title,date,format,host\nm1,Visit to "
                    "Santiago,2025-03-03,summit,CHL\nm2,Bad,2025-02-31,summit,XYZ\n");
        QCOMPARE(m_cli.run(words("new desk.entente")).code, 0);
        const CliResult refused = m_cli.run(words("import desk.entente set"));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("meetings.csv, row 3, column 3")),
                 qPrintable(refused.err));
        QVERIFY2(refused.err.contains(QStringLiteral("meetings.csv, row 3, column 5")),
                 qPrintable(refused.err));
        QVERIFY(refused.err.contains(QStringLiteral("Nothing was imported")));
        QVERIFY(m_cli.run(words("list desk.entente actors --format json")).rows().isEmpty());

        m_cli.write(QStringLiteral("set/meetings.csv"),
                    "key,title,date,format,host\nm1,Visit to Santiago,2025-03-03,summit,CHL\n");
        QCOMPARE(m_cli.run(words("import desk.entente set --dry-run")).code, 0);
        QVERIFY(m_cli.run(words("list desk.entente meetings --format json")).rows().isEmpty());
        QCOMPARE(m_cli.run(words("import desk.entente set")).code, 0);
        QCOMPARE(m_cli.run(words("list desk.entente meetings --format json")).rows().size(), 1);
    }

    void whatAFileHoldsCannotSteerTheTerminal() {
        m_cli.write(QStringLiteral("evil/events.csv"),
                    "key,title,category,summary\ne,\"\x1b[2JGone\nnext\",policy,\"\x1b]0;x\"\n");
        QCOMPARE(m_cli.run(words("new evil.entente")).code, 0);
        QCOMPARE(m_cli.run(words("import evil.entente evil")).code, 0);
        const CliResult list = m_cli.run(words("list evil.entente events"));
        QVERIFY(list.out.contains(QStringLiteral("Gone next")));
        QVERIFY(!list.out.contains(QLatin1Char('\x1b')));
        const QString id = m_cli.run(words("list evil.entente events --format json"))
                               .rows()[0][QStringLiteral("id")]
                               .toString();
        const CliResult shown = m_cli.run({QStringLiteral("show"), QStringLiteral("evil.entente"), id});
        QVERIFY(shown.out.contains(QStringLiteral("Gone next")));
        QVERIFY(!shown.out.contains(QLatin1Char('\x1b')));
    }

    void helpAndVersionAreNoFailures_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral("entente-cli ");
        QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("Examples");
        for (const char* verb : {"new", "list", "show", "chart", "deck", "import", "check", "add", "edit",
                                 "delete", "link", "cite", "history", "restore", "undo", "redo"})
            QTest::newRow(verb) << QString::fromLatin1(verb) + QStringLiteral(" --help")
                                << QStringLiteral("Examples");
    }
    void helpAndVersionAreNoFailures() {
        QFETCH(QString, arguments);
        QFETCH(QString, words);
        const CliResult result = m_cli.run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains(words));
        QVERIFY(result.err.isEmpty());
    }

  private:
    Cli m_cli;
};

QTEST_GUILESS_MAIN(CliFailureTest)
#include "cli_failure_test.moc"
