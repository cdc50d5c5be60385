#include "tests/app/cli_runner.h"
#include "tests/core/slides/package_rules.h"

using entente::tests::Cli;
using entente::tests::CliResult;
using entente::tests::words;

class CliDeckTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeSample().code, 0); }

    void theBriefIsWrittenAsASoundDeck_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Japanese") << QStringLiteral("ja");
    }
    void theBriefIsWrittenAsASoundDeck() {
        QFETCH(QString, language);
        const CliResult result =
            write(QStringLiteral("alliance BRIEF"), QStringLiteral("brief.pptx"), language);
        QVERIFY2(result.code == 0, qPrintable(result.err));
        const std::string deck = m_cli.bytes(QStringLiteral("brief.pptx")).toStdString();
        const auto parts = rules::partsOf(deck);
        const auto slides = std::count_if(parts.begin(), parts.end(), [](const auto& part) {
            return part.first.starts_with("ppt/slides/slide");
        });
        QVERIFY(slides >= 8);
        for (const std::string& broken : rules::brokenRules(deck))
            QFAIL(broken.c_str());
    }

    void aChartAloneIsASoundDeck() {
        const CliResult result = m_cli.run({QStringLiteral("chart"), QStringLiteral("sample.entente"),
                                            QStringLiteral("Yen per US dollar"), QStringLiteral("-o"),
                                            QStringLiteral("yen.pptx")});
        QVERIFY2(result.code == 0, qPrintable(result.err));
        for (const std::string& broken :
             rules::brokenRules(m_cli.bytes(QStringLiteral("yen.pptx")).toStdString()))
            QFAIL(broken.c_str());
    }

    void theSameDeckGivesTheSameBytes() {
        QCOMPARE(
            write(QStringLiteral("Alliance brief"), QStringLiteral("one.pptx"), QStringLiteral("en")).code,
            0);
        QCOMPARE(
            write(QStringLiteral("Alliance brief"), QStringLiteral("two.pptx"), QStringLiteral("en")).code,
            0);
        QCOMPARE(m_cli.bytes(QStringLiteral("one.pptx")), m_cli.bytes(QStringLiteral("two.pptx")));
    }

    void failuresNameWhatIsWrong() {
        const CliResult unknown =
            write(QStringLiteral("nothing"), QStringLiteral("a.pptx"), QStringLiteral("en"));
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.err.contains(QStringLiteral("nothing")));
        const CliResult nowhere =
            write(QStringLiteral("Alliance brief"), QStringLiteral("nowhere/a.pptx"), QStringLiteral("en"));
        QCOMPARE(nowhere.code, 1);
        QVERIFY(nowhere.err.contains(QStringLiteral("nowhere/a.pptx")));
        QCOMPARE(write(QStringLiteral("Alliance brief"), QStringLiteral("a.key"), QStringLiteral("en")).code,
                 2);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("a.key"))));
    }

  private:
    [[nodiscard]] CliResult write(const QString& deck, const QString& file, const QString& language) const {
        return m_cli.run({QStringLiteral("deck"), QStringLiteral("sample.entente"), deck,
                          QStringLiteral("-o"), file, QStringLiteral("--language"), language});
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(CliDeckTest)
#include "cli_deck_test.moc"
