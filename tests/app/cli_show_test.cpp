#include "tests/app/cli_runner.h"

using entente::tests::Cli;
using entente::tests::CliResult;

class CliShowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeSample().code, 0); }

    void aThingIsShownWithItsParts_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("atLeast");
        const auto row = [](const char* what, const char* section, int atLeast) {
            QTest::newRow(what) << QString::fromUtf8(what) << QString::fromLatin1(section) << atLeast;
        };
        row("Ishiba – Trump: official working visit, Washington", "participants", 2);
        row("ishiba – trump: OFFICIAL working visit, washington", "sources", 1);
        row("Nippon Steel buys U. S. Steel", "steps", 8);
        row("Security Treaty between the United States and Japan", "parties", 2);
        row("Defence and related budget at 2 % of GDP by FY2027", "links", 1);
        row("Shinzo Abe", "offices", 2);
        row("安倍晋三", "records", 10);
        row("Japan: yen per US dollar, yearly average", "figures", 50);
        row("Yen per US dollar", "series", 1);
        row("Alliance brief", "slides", 8);
        row("JPN", "sources", 1);
    }
    void aThingIsShownWithItsParts() {
        QFETCH(QString, what);
        QFETCH(QString, section);
        QFETCH(int, atLeast);
        const CliResult result = show(what, true);
        QVERIFY2(result.code == 0, qPrintable(result.err));
        QVERIFY(result.object().contains(QStringLiteral("id")));
        QVERIFY(result.object()[section].toArray().size() >= atLeast);
        QVERIFY(!show(what, false).out.isEmpty());
    }

    void theIdOfAListOpensTheThing() {
        const auto rows =
            m_cli
                .run({QStringLiteral("list"), QStringLiteral("sample.entente"), QStringLiteral("deals"),
                      QStringLiteral("--format"), QStringLiteral("json")})
                .rows();
        for (const QJsonValue& row : rows) {
            const QString id = row[QStringLiteral("id")].toString();
            QCOMPARE(show(id, true).object()[QStringLiteral("title")], row[QStringLiteral("title")]);
        }
    }

    void aCommitmentTellsHowFarItIs() {
        const auto shown =
            show(QStringLiteral("Defence and related budget at 2 % of GDP by FY2027"), true).object();
        QCOMPARE(shown[QStringLiteral("reached")].toBool(), true);
        QCOMPARE(shown[QStringLiteral("latest_period")].toString(), QStringLiteral("FY2025"));
    }

    void whatIsNotThereComesWithWhatIsNear() {
        const CliResult result = show(QStringLiteral("shinzo"), false);
        QCOMPARE(result.code, 1);
        QVERIFY(result.err.contains(QStringLiteral("Did you mean “Shinzo Abe”?")));
    }

    void aTitleOfSeveralAsksForTheId() {
        const auto rows =
            m_cli
                .run({QStringLiteral("list"), QStringLiteral("sample.entente"), QStringLiteral("meetings"),
                      QStringLiteral("--format"), QStringLiteral("json")})
                .rows();
        QMap<QString, int> titles;
        for (const QJsonValue& row : rows)
            ++titles[row[QStringLiteral("title")].toString()];
        for (auto one = titles.begin(); one != titles.end(); ++one) {
            if (one.value() < 2)
                continue;
            const CliResult shared = show(one.key(), false);
            QCOMPARE(shared.code, 1);
            QVERIFY(shared.err.contains(QStringLiteral("Use the id")));
            return;
        }
    }

  private:
    [[nodiscard]] CliResult show(const QString& what, bool isJson) const {
        QStringList arguments{QStringLiteral("show"), QStringLiteral("sample.entente"), what};
        if (isJson)
            arguments << QStringLiteral("--format") << QStringLiteral("json");
        return m_cli.run(arguments);
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(CliShowTest)
#include "cli_show_test.moc"
