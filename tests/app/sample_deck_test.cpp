#include "app/common/sample.h"
#include "core/slides/pptx_writer.h"
#include "core/slides/resolve_deck.h"
#include "core/slides/slide_json.h"
#include "core/store/document_table.h"
#include "tests/core/slides/package_rules.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace entente;

namespace {

const base::Day kToday = base::toDay(2025, 11, 24);

template <class Choice>
model::SlideDocument slide(const char* title, Choice choice) {
    const slides::SlideChoice whole{.content = std::move(choice)};
    return {.kind = std::string(slides::slideKindCode(whole.kind())),
            .title = title,
            .specVersion = slides::kSlideSpecVersion,
            .spec = slides::toJson(whole)};
}

bool hasRow(const slides::TableContent& table, const std::string& first) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const auto& row) { return row.front().find(first) != std::string::npos; });
}

} // namespace

class SampleDeckTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        auto made = app::createSample(m_dir.filePath(QStringLiteral("a.entente")).toStdString(), {});
        QVERIFY(made.has_value());
        m_sample = std::move(*made);
    }

    void theBriefIsASoundDeck_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Japanese") << QStringLiteral("ja");
    }
    void theBriefIsASoundDeck() {
        QFETCH(QString, language);
        const auto decks = store::listDecks(m_sample->connection());
        QCOMPARE(decks.size(), 1U);
        QCOMPARE(decks[0].title, std::string("Alliance brief"));
        QVERIFY(decks[0].slides.size() >= 8);
        const auto deck =
            slides::resolveDeck(m_sample->connection(), decks[0], language.toStdString(), kToday);
        QVERIFY2(deck.has_value(), deck ? "" : base::englishSentence(deck.error()).c_str());
        const auto bytes = slides::deckBytes(*deck, {.author = "Test", .today = kToday});
        QVERIFY(bytes.has_value());
        for (const std::string& broken : rules::brokenRules(*bytes))
            QFAIL(broken.c_str());
    }

    void theBriefSaysWhereItsFiguresComeFrom() {
        const auto deck = slides::resolveDeck(m_sample->connection(),
                                              store::listDecks(m_sample->connection())[0], "en", kToday);
        const auto& sources = std::get<slides::SourcesContent>(deck->slides.back().content).sources;
        QVERIFY(sources.size() >= 10);
        QVERIFY(std::any_of(sources.begin(), sources.end(), [](const std::string& line) {
            return line.find("(weak source)") != std::string::npos;
        }));
        for (const slides::SlideSpec& one : deck->slides) {
            if (std::holds_alternative<slides::TableContent>(one.content))
                QVERIFY(!one.notes.empty());
        }
    }

    void agreementsAreThoseInForceOnTheDay() {
        const auto tableOn = [&](base::Day day) {
            const auto resolved = slides::resolveSlide(
                m_sample->connection(),
                slide("Agreements", slides::TableChoice{.table = slides::TableKind::AgreementsInForce,
                                                        .filter = {.topics = {"japan-us"}},
                                                        .asOf = day}),
                "en", kToday);
            return std::get<slides::TableContent>(resolved.value().content);
        };
        QVERIFY(
            hasRow(tableOn(base::toDay(1955, 1, 1)), "Security Treaty between the United States and Japan"));
        QVERIFY(
            !hasRow(tableOn(base::toDay(2025, 1, 1)), "Security Treaty between the United States and Japan"));
        QVERIFY(hasRow(tableOn(base::toDay(2025, 1, 1)), "Treaty of Mutual Cooperation"));
    }

    void commitmentsStandBesideTheirFigures() {
        const auto resolved = slides::resolveSlide(
            m_sample->connection(),
            slide("Commitments", slides::TableChoice{.table = slides::TableKind::Commitments,
                                                     .filter = {.actors = {"JPN"}}}),
            "en", kToday);
        const auto table = std::get<slides::TableContent>(resolved.value().content);
        const auto row = std::find_if(table.rows.begin(), table.rows.end(), [](const auto& cells) {
            return cells.front() == "Defence and related budget at 2 % of GDP by FY2027";
        });
        QVERIFY(row != table.rows.end());
        QCOMPARE((*row)[3], std::string("FY2027"));
        QCOMPARE((*row)[4], std::string("at least 2 %"));
        QCOMPARE((*row)[5], std::string("2% of GDP (FY2025)"));
        QCOMPARE((*row)[6], std::string("Met"));
    }

    void aKeyFigureIsTheLatestOfItsChart() {
        const slides::KeyFigureChoice figure{
            .label = "Share", .chart = slides::ChartReference{.title = "Japan's defence share of GDP"}};
        const auto resolved = slides::resolveSlide(
            m_sample->connection(), slide("Figures", slides::KeyFiguresChoice{.figures = {figure}}), "en",
            kToday);
        const auto& shown = std::get<slides::KeyFiguresContent>(resolved.value().content).figures;
        QCOMPARE(shown.size(), 1U);
        QCOMPARE(shown[0].value, std::string("1.37%"));
        QCOMPARE(shown[0].detail, std::string("% of GDP, 2024"));
    }

    void whatIsGoneIsNamedWithItsSlide_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("chart") << QStringLiteral("Lost chart");
        QTest::newRow("actor") << QStringLiteral("Atlantis");
        QTest::newRow("topic") << QStringLiteral("lost topic");
    }
    void whatIsGoneIsNamedWithItsSlide() {
        QFETCH(QString, kind);
        const std::string lost = kind.toStdString();
        model::DeckDocument deck{.title = "Broken"};
        deck.slides.push_back(slide("First", slides::SectionChoice{}));
        if (lost == "Lost chart")
            deck.slides.push_back(slide("Second", slides::ChartChoice{{.title = lost}}));
        else if (lost == "Atlantis")
            deck.slides.push_back(slide("Second", slides::TableChoice{.filter = {.actors = {lost}}}));
        else
            deck.slides.push_back(slide("Second", slides::TableChoice{.filter = {.topics = {lost}}}));
        const auto resolved = slides::resolveDeck(m_sample->connection(), deck, "en", kToday);
        QVERIFY(!resolved);
        const std::string sentence = base::englishSentence(resolved.error());
        QVERIFY2(sentence.find(lost) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find("slide 2 of “Broken”") != std::string::npos, sentence.c_str());
    }

  private:
    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_sample;
};

QTEST_GUILESS_MAIN(SampleDeckTest)
#include "sample_deck_test.moc"
