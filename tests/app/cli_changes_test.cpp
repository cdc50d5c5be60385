#include "tests/app/cli_runner.h"

using entente::tests::Cli;
using entente::tests::CliResult;
using entente::tests::words;

namespace {

/// A folder to import: one meeting with a topic of its own or of everybody.
void writeTables(const Cli& cli, const QString& title, const QString& topic) {
    cli.write(QStringLiteral("tables/meetings.csv"),
              QStringLiteral("key,title,date,format,status,place\nm1,%1,2025-03-01,summit,held,Tokyo\n")
                  .arg(title)
                  .toUtf8());
    cli.write(QStringLiteral("tables/tags.csv"), QStringLiteral("record,tag\nm1,%1\n").arg(topic).toUtf8());
}

} // namespace

class CliChangesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// Two copies of the sample, each with a meeting that the other has not.
    void init() {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli->makeSample().code, 0);
        m_cli->write(QStringLiteral("ben.entente"), m_cli->bytes(QStringLiteral("sample.entente")));
        add("sample.entente", "Aya’s summit", "aya");
        add("ben.entente", "Ben’s summit", "ben");
    }
    void cleanup() { m_cli.reset(); }

    void whatOneExportsTheOtherApplies() {
        QCOMPARE(run("changes export ben.entente -o ben.entente-changes").code, 0);
        const QJsonObject preview =
            run("changes apply sample.entente ben.entente-changes --dry-run --format json").object();
        QCOMPARE(preview.value(QLatin1String("applied")).toBool(), false);
        QVERIFY(preview.value(QLatin1String("clashes")).toArray().isEmpty());
        const QJsonArray automatic = preview.value(QLatin1String("automatic")).toArray();
        QVERIFY(!automatic.isEmpty());
        QVERIFY(!titles("sample.entente").contains(QStringLiteral("Ben’s summit")));
        QCOMPARE(run("changes apply sample.entente ben.entente-changes").code, 0);
        QVERIFY(titles("sample.entente").contains(QStringLiteral("Ben’s summit")));
        QVERIFY(titles("sample.entente").contains(QStringLiteral("Aya’s summit")));
        const CliResult again = run("changes apply sample.entente ben.entente-changes");
        QCOMPARE(again.code, 0);
        QVERIFY(again.out.contains(QStringLiteral("applied before")));
        QCOMPARE(run("check sample.entente").code, 0);
    }

    void theNextExportBeginsWhereTheLastEnded() {
        const CliResult first = run("changes export ben.entente -o all.entente-changes");
        const QString since = first.out.trimmed().section(QLatin1Char(' '), -1);
        const CliResult none =
            run(qPrintable(QStringLiteral("changes export ben.entente -o no --since ") + since));
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains(QStringLiteral("no changes to export")), qPrintable(none.err));
        QVERIFY(!QFile::exists(m_cli->path(QStringLiteral("no"))));
        add("ben.entente", "Second summit", "ben");
        QCOMPARE(run(qPrintable(QStringLiteral("changes export ben.entente -o rest --since ") + since)).code,
                 0);
        QVERIFY(m_cli->bytes(QStringLiteral("rest")).size() <
                m_cli->bytes(QStringLiteral("all.entente-changes")).size());
        const CliResult gap = run("changes apply sample.entente rest");
        QCOMPARE(gap.code, 1);
        QVERIFY2(gap.err.contains(QStringLiteral("begins earlier")), qPrintable(gap.err));
    }

    void whatClashesIsListedAndChosen() {
        add("sample.entente", "Aya on steel", "steel");
        add("ben.entente", "Ben on steel", "steel");
        QCOMPARE(run("changes export ben.entente -o ben.entente-changes").code, 0);
        const CliResult refused = run("changes apply sample.entente ben.entente-changes --format json");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("--prefer")), qPrintable(refused.err));
        QVERIFY(!titles("sample.entente").contains(QStringLiteral("Ben on steel")));
        const QJsonObject clash =
            refused.object().value(QLatin1String("clashes")).toArray().first().toObject();
        QCOMPARE(clash.value(QLatin1String("kind")).toString(), QStringLiteral("twin"));
        QCOMPARE(clash.value(QLatin1String("theirs")).toString(), QStringLiteral("steel"));
        QVERIFY(clash.value(QLatin1String("base")).isNull());

        QJsonObject chosen = clash;
        chosen.insert(QStringLiteral("choice"), QStringLiteral("theirs"));
        m_cli->write(QStringLiteral("choices.json"), QJsonDocument(QJsonArray{chosen}).toJson());
        const CliResult looked =
            run("changes apply sample.entente ben.entente-changes --choose choices.json --dry-run");
        QCOMPARE(looked.code, 0);
        QVERIFY(!titles("sample.entente").contains(QStringLiteral("Ben on steel")));
        QCOMPARE(run("changes apply sample.entente ben.entente-changes --choose choices.json").code, 0);
        QVERIFY(titles("sample.entente").contains(QStringLiteral("Ben on steel")));
        QCOMPARE(run("check sample.entente").code, 0);
    }

    void choicesThatCannotBeReadAreRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("mine");
        QTest::newRow("no list") << QByteArray("{\"choice\": \"mine\"}");
        QTest::newRow("no id") << QByteArray("[{\"choice\": \"mine\"}]");
        QTest::newRow("another word") << QByteArray("[{\"id\": \"a\", \"choice\": \"ours\"}]");
    }
    void choicesThatCannotBeReadAreRefused() {
        QFETCH(QByteArray, json);
        m_cli->write(QStringLiteral("choices.json"), json);
        QCOMPARE(run("changes export ben.entente -o ben.entente-changes").code, 0);
        const CliResult result =
            run("changes apply sample.entente ben.entente-changes --choose choices.json");
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains(QStringLiteral("choices.json")), qPrintable(result.err));
        QVERIFY(!titles("sample.entente").contains(QStringLiteral("Ben’s summit")));
    }

    void aPreferenceDecidesAll() {
        add("sample.entente", "Aya on steel", "steel");
        add("ben.entente", "Ben on steel", "steel");
        QCOMPARE(run("changes export ben.entente -o ben.entente-changes").code, 0);
        QCOMPARE(run("changes apply sample.entente ben.entente-changes --prefer mine").code, 0);
        QVERIFY(titles("sample.entente").contains(QStringLiteral("Ben on steel")));
        QCOMPARE(run("check sample.entente").code, 0);
    }

    void failuresSayWhatToDo_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* arguments, int code, const char* said) {
            QTest::newRow(name) << QString::fromUtf8(arguments) << code << QString::fromUtf8(said);
        };
        row("neither export nor apply", "changes", 2, "subcommand");
        row("no file to write", "changes export sample.entente", 2, "--output");
        row("since nothing", "changes export sample.entente -o a --since spring", 2, "spring");
        row("since an unknown change", "changes export sample.entente -o a --since 123456789012", 1,
            "123456789012");
        row("no such file", "changes apply sample.entente none", 1, "none");
        row("no file of changes", "changes apply sample.entente ben.entente", 1, "not a file of changes");
        row("no such preference", "changes apply sample.entente a --prefer ours", 2, "ours");
    }
    void failuresSayWhatToDo() {
        QFETCH(QString, arguments);
        QFETCH(int, code);
        QFETCH(QString, words);
        const CliResult result = m_cli->run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(result.code, code);
        QVERIFY2(result.err.contains(words), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }

    void anotherWorkspaceIsForeign() {
        QCOMPARE(run("new other.entente --sample").code, 0);
        QCOMPARE(run("changes export other.entente -o other.entente-changes").code, 0);
        const CliResult result = run("changes apply sample.entente other.entente-changes");
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains(QStringLiteral("another workspace")), qPrintable(result.err));
    }

  private:
    [[nodiscard]] CliResult run(const char* arguments) const { return m_cli->run(words(arguments)); }
    void add(const char* workspace, const char* title, const char* topic) const {
        writeTables(*m_cli, QString::fromUtf8(title), QString::fromUtf8(topic));
        const CliResult result =
            m_cli->run({QStringLiteral("import"), QString::fromUtf8(workspace), QStringLiteral("tables")});
        QVERIFY2(result.code == 0, qPrintable(result.err));
    }
    [[nodiscard]] QStringList titles(const char* workspace) const {
        QStringList titles;
        for (const QJsonValue& row :
             m_cli
                 ->run({QStringLiteral("list"), QString::fromUtf8(workspace), QStringLiteral("meetings"),
                        QStringLiteral("--format"), QStringLiteral("json")})
                 .rows())
            titles << row.toObject().value(QLatin1String("title")).toString();
        return titles;
    }

    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(CliChangesTest)
#include "cli_changes_test.moc"
