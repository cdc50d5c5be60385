#include "tests/app/cli_runner.h"

using entente::tests::Cli;
using entente::tests::CliResult;
using entente::tests::words;

class CliListTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        const CliResult made = m_cli.makeSample();
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    void everyKindIsAListOfObjectsInJson_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* kind, int atLeast, const char* keys) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << atLeast << words(keys);
        };
        row("meetings", 180, "id date title format status place actors people sources unverified");
        row("agreements", 60, "id date title kind in_force ended state parties");
        row("events", 40, "id date title category actors");
        row("deals", 1, "id date title kind value currency buyers targets last_step");
        row("commitments", 4, "id date title status made_by made_to target unit comparison due series_id");
        row("people", 60, "id name name_ja last_office actors");
        row("actors", 8, "id code kind name name_ja");
        row("sources", 20, "id title publisher licence reliability url");
        row("series", 40,
            "id title measure reporter unit currency multiplier frequency first last observations");
        row("charts", 8, "id title series");
        row("decks", 1, "id title slides");
    }
    void everyKindIsAListOfObjectsInJson() {
        QFETCH(QString, kind);
        QFETCH(int, atLeast);
        QFETCH(QStringList, keys);
        const CliResult result = list(kind, {QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(result.code, 0);
        QVERIFY2(result.rows().size() >= atLeast, qPrintable(QString::number(result.rows().size())));
        for (const QJsonValue& value : result.rows()) {
            QVERIFY(value[QStringLiteral("id")].isString());
            for (const QString& key : keys)
                QVERIFY2(value.toObject().contains(key), qPrintable(key));
        }
    }

    void csvHasAHeaderAndARowForEach_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"meetings", "people", "series", "decks"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void csvHasAHeaderAndARowForEach() {
        QFETCH(QString, kind);
        const auto count = list(kind, words("--format json")).rows().size();
        const CliResult csv = list(kind, words("--format csv"));
        QCOMPARE(csv.out.count(QStringLiteral("\r\n")), count + 1);
        QVERIFY(csv.out.startsWith(QStringLiteral("id,")));
    }

    void whoMetInFebruary2025() {
        const CliResult table =
            list(QStringLiteral("meetings"), words("--from 2025-02-01 --to 2025-02-28 --actor JPN"));
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains(QStringLiteral("Ishiba – Trump")));
        const auto rows =
            list(QStringLiteral("meetings"), words("--from 2025-02 --to 2025-02 --actor 日本 --format json"))
                .rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("people")].toArray().size(), 2);
    }

    void japanAndTheUnitedStatesMetOftenEnough() {
        const auto rows =
            list(QStringLiteral("meetings"), words("--actor JPN --actor USA --format json")).rows();
        QVERIFY2(rows.size() >= 120, qPrintable(QString::number(rows.size())));
        const auto all = list(QStringLiteral("meetings"), words("--format json")).rows();
        QVERIFY(all.size() - rows.size() >= 60);
    }

    void agreementsTellTheirStateToday() {
        const auto rows =
            list(QStringLiteral("agreements"), words("--actor JPN --actor USA --format json")).rows();
        QString treaty;
        QString old;
        for (const QJsonValue& row : rows) {
            if (row[QStringLiteral("short_title")].toString() == QStringLiteral("Security Treaty (1951)"))
                old = row[QStringLiteral("state")].toString();
            if (row[QStringLiteral("date")].toString() == QStringLiteral("1960-01-19") && treaty.isEmpty())
                treaty = row[QStringLiteral("state")].toString();
        }
        QCOMPARE(old, QStringLiteral("ended"));
        QCOMPARE(treaty, QStringLiteral("in_force"));
    }

    void tablesAreAlignedByDisplayWidth() {
        const CliResult table = list(QStringLiteral("people"), words("--actor JPN"));
        const QStringList lines = table.out.split(QLatin1Char('\n'));
        QVERIFY(lines.size() > 3);
        const qsizetype office = lines[0].indexOf(QStringLiteral("Last office"));
        for (const QString& line : lines.mid(2)) {
            // Every Japanese character of the second column takes two columns of the terminal.
            const auto isWide = [](QChar c) { return c.unicode() >= 0x2e80; };
            const auto wide = std::count_if(line.begin(), line.end(), isWide);
            if (line.size() > office && wide > 0)
                QCOMPARE(line.mid(office - wide - 2, 2), QStringLiteral("  "));
        }
    }

    void namesComeInJapanese() {
        const CliResult table = m_cli.run(words("list sample.entente actors --language ja"));
        QVERIFY(table.out.contains(QStringLiteral("アメリカ合衆国")));
        QVERIFY(table.out.contains(QStringLiteral("名称")));
    }

  private:
    [[nodiscard]] CliResult list(const QString& kind, const QStringList& more) const {
        return m_cli.run(QStringList{QStringLiteral("list"), QStringLiteral("sample.entente"), kind} + more);
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(CliListTest)
#include "cli_list_test.moc"
