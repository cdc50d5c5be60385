#include "core/slides/pptx_writer.h"

#include "core/slides/identity.h"
#include "tests/core/slides/package_rules.h"
#include "tests/core/slides/sample_decks.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace entente;
using namespace entente::slides;

namespace {

const WriterContext kContext{.author = "Desk & co.", .today = base::toDay(2025, 11, 24)};

using Parts = std::map<std::string, std::string>;

Parts partsOf(const DeckSpec& deck) { return rules::partsOf(deckBytes(deck, kContext).value()); }

bool holds(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

std::size_t count(const std::string& text, const std::string& piece) {
    std::size_t found = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1))
        ++found;
    return found;
}

std::size_t slidesIn(const Parts& parts) {
    return static_cast<std::size_t>(std::count_if(parts.begin(), parts.end(), [](const auto& part) {
        return part.first.starts_with("ppt/slides/slide");
    }));
}

DeckSpec oneSlide(SlideSpec slide) { return {.title = "Deck", .slides = {std::move(slide)}}; }

DeckSpec oneChart(const chart::ChartData& data) {
    return oneSlide({.title = "Finding", .content = ChartContent{data, chartIdentity(42)}});
}

std::string fileText(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

} // namespace

class PptxWriterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theSameDeckGivesTheSameBytes();
    void progressCountsSlidesAndStopsOnRequest();
    void aDeckWithoutSlidesIsRefused();
    void aFolderThatIsNotThereIsNamed();
    void aStoppedExportLeavesTheOldFile();
    void theIdentityIsInNameTagsAndWorkbook();
    void notesSayHowAChartWasMade();
    void slidesWithoutTitleTakeTheChartsTitle();
    void estimatesForecastsAndBreaksAreFormattedAtTheirPoints();
    void gapsHaveNoCellAndNoCache();
    void targetsAreSeriesOfTheWorkbook();
    void longTablesGoOnWithTheirHeader();
    void aCellTooTallStandsInFullInTheNotes();
    void aTitleTooLongStandsInFullInTheNotes();
    void longTextsGoOnWithoutLoss();
    void languagesAreTagged_data();
    void languagesAreTagged();
    void newLinesInAlternativeTextAreKept();
    void timelineShapesAreNativeAndGrouped();
    void manyKeyFiguresGoOn();
    void labelsStandBesideBars();
    void propertiesNameTitleAuthorAndDay();
};

void PptxWriterTest::theSameDeckGivesTheSameBytes() {
    QVERIFY(deckBytes(make::brief("ja"), kContext).value() == deckBytes(make::brief("ja"), kContext).value());
}

void PptxWriterTest::progressCountsSlidesAndStopsOnRequest() {
    std::vector<int> seen;
    WriterContext context = kContext;
    context.progress = [&](int done, int total) {
        seen.push_back(done);
        return total == 10 && done < 3;
    };
    const auto bytes = deckBytes(make::brief("en"), context);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, base::ErrorCode::QueryInterrupted);
    QVERIFY((seen == std::vector<int>{0, 1, 2, 3}));
}

void PptxWriterTest::aDeckWithoutSlidesIsRefused() {
    const auto bytes = deckBytes({.title = "Empty"}, kContext);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, base::ErrorCode::InvalidSpec);
}

void PptxWriterTest::aFolderThatIsNotThereIsNamed() {
    const auto written = writeDeck(make::brief("en"), "/nowhere/at/all/deck.pptx", kContext);
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::FileUnwritable);
    QVERIFY(holds(written.error().facts.file, "deck.pptx"));
}

void PptxWriterTest::aStoppedExportLeavesTheOldFile() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("deck.pptx")).toStdString();
    std::ofstream(file) << "old";
    WriterContext context = kContext;
    context.progress = [](int, int) { return false; };
    QVERIFY(!writeDeck(make::brief("en"), file, context));
    QCOMPARE(fileText(file), std::string("old"));
    QVERIFY(writeDeck(make::brief("en"), file, kContext).has_value());
    QVERIFY(rules::brokenRules(fileText(file)).empty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void PptxWriterTest::theIdentityIsInNameTagsAndWorkbook() {
    const Parts parts = partsOf(oneChart(make::chart({})));
    QVERIFY(holds(parts.at("ppt/slides/slide1.xml"), "Defence expenditure as a share of GDP [E:C1A]"));
    QVERIFY(holds(parts.at("ppt/tags/tag1.xml"), "val=\"E:C1A\""));
    const Parts book = rules::partsOf(parts.at("ppt/embeddings/workbook1.xlsx"));
    QVERIFY(holds(book.at("xl/sharedStrings.xml"), "E:C1A"));
}

void PptxWriterTest::notesSayHowAChartWasMade() {
    DeckSpec deck = oneChart(make::chart({}));
    deck.slides[0].notes = "Say this first.";
    const std::string notes = partsOf(deck).at("ppt/notesSlides/notesSlide1.xml");
    QVERIFY(holds(notes, "Say this first."));
    QVERIFY(holds(notes, "How the figures were made: As published; no transforms."));
    QVERIFY(holds(notes, "SIPRI, Military Expenditure Database, 2025 edition"));
}

void PptxWriterTest::slidesWithoutTitleTakeTheChartsTitle() {
    const Parts parts = partsOf(oneSlide({.content = ChartContent{make::chart({})}}));
    QVERIFY(holds(parts.at("ppt/slides/slide1.xml"), "<a:t>Defence expenditure as a share of GDP</a:t>"));
    // The chart does not repeat what stands right above it.
    QVERIFY(holds(parts.at("ppt/charts/chart1.xml"), "<c:autoTitleDeleted val=\"1\"/>"));
    QVERIFY(holds(partsOf(oneChart(make::chart({}))).at("ppt/charts/chart1.xml"),
                  "<c:autoTitleDeleted val=\"0\"/>"));
}

void PptxWriterTest::estimatesForecastsAndBreaksAreFormattedAtTheirPoints() {
    chart::ChartData data = make::chart({.series = 1, .categories = 8});
    data.series[0].points[2].breakBefore = true;
    data.series[0].points[5].status = model::ObservationStatus::Estimate;
    data.series[0].points[6].status = model::ObservationStatus::Forecast;
    const std::string xml = partsOf(oneChart(data)).at("ppt/charts/chart1.xml");
    QCOMPARE(count(xml, "<c:dPt>"), std::size_t(3));
    const auto point = [&](int index) {
        const auto from = xml.find("<c:dPt><c:idx val=\"" + std::to_string(index) + "\"/>");
        return from == std::string::npos ? std::string()
                                         : xml.substr(from, xml.find("</c:dPt>", from) - from);
    };
    QVERIFY(holds(point(2), "<a:noFill/></a:ln>"));
    QVERIFY(holds(point(5), "<a:schemeClr val=\"bg1\"/>"));
    QVERIFY(holds(point(6), "<a:prstDash val=\"sysDot\"/>"));
}

void PptxWriterTest::gapsHaveNoCellAndNoCache() {
    chart::ChartData data = make::chart({.series = 1, .categories = 5});
    data.series[0].points[1].value.reset();
    data.series[0].points[2].value = std::numeric_limits<double>::infinity();
    const Parts parts = partsOf(oneChart(data));
    const std::string& xml = parts.at("ppt/charts/chart1.xml");
    const std::string values = xml.substr(xml.find("<c:val>"));
    QVERIFY(holds(values, "<c:ptCount val=\"5\"/>"));
    QCOMPARE(count(values.substr(0, values.find("</c:val>")), "<c:pt "), std::size_t(3));
    const Parts book = rules::partsOf(parts.at("ppt/embeddings/workbook1.xlsx"));
    QVERIFY(!holds(book.at("xl/worksheets/sheet1.xml"), "r=\"B3\""));
    QVERIFY(!holds(book.at("xl/worksheets/sheet1.xml"), "r=\"B4\""));
}

void PptxWriterTest::targetsAreSeriesOfTheWorkbook() {
    const Parts parts = partsOf(oneChart(make::chart({.series = 2, .categories = 5, .targets = 1})));
    const Parts book = rules::partsOf(parts.at("ppt/embeddings/workbook1.xlsx"));
    QVERIFY(holds(book.at("xl/sharedStrings.xml"), "Target 2 %"));
    QVERIFY(holds(book.at("xl/worksheets/sheet1.xml"), "<c r=\"D6\"><v>2</v></c>"));
    QVERIFY(holds(parts.at("ppt/charts/chart1.xml"), "<c:f>Data!$D$2:$D$6</c:f>"));
}

void PptxWriterTest::longTablesGoOnWithTheirHeader() {
    TableContent table{.columns = {{.header = "Name"}, {.header = "Value", .align = TextAlign::Right}}};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back({"Row " + std::to_string(i), std::to_string(i)});
    const Parts parts = partsOf(oneSlide({.title = "Long", .content = table}));
    const std::size_t slides = slidesIn(parts);
    QVERIFY(slides >= 3 && slides <= 5);
    std::size_t rows = 0;
    for (std::size_t i = 1; i <= slides; ++i) {
        const std::string& xml = parts.at("ppt/slides/slide" + std::to_string(i) + ".xml");
        QVERIFY(holds(xml, "<a:t>Value</a:t>"));
        QVERIFY(holds(xml, "Long (" + std::to_string(i) + " of " + std::to_string(slides) + ")"));
        rows += count(xml, "<a:tr ") - 1;
    }
    QCOMPARE(rows, std::size_t(60));
}

void PptxWriterTest::aCellTooTallStandsInFullInTheNotes() {
    std::string text;
    for (int i = 0; i < 800; ++i)
        text += "word" + std::to_string(i) + " ";
    const TableContent table{.columns = {{.header = "A"}, {.header = "B"}}, .rows = {{"x", text}}};
    const Parts parts = partsOf(oneSlide({.title = "Tall", .content = table}));
    QVERIFY(!holds(parts.at("ppt/slides/slide1.xml"), "word799"));
    QVERIFY(holds(parts.at("ppt/slides/slide1.xml"), "(all in the notes)"));
    QVERIFY(holds(parts.at("ppt/notesSlides/notesSlide1.xml"), "word799"));
}

void PptxWriterTest::aTitleTooLongStandsInFullInTheNotes() {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "word" + std::to_string(i) + " ";
    const Parts parts = partsOf(oneSlide({.title = text, .content = TextContent{}}));
    QVERIFY(holds(parts.at("ppt/slides/slide1.xml"), "… (all in the notes)"));
    QVERIFY(holds(parts.at("ppt/notesSlides/notesSlide1.xml"), "Full title: word0 word1"));
    QVERIFY(holds(parts.at("ppt/notesSlides/notesSlide1.xml"), "word299"));
}

void PptxWriterTest::longTextsGoOnWithoutLoss() {
    TextContent text;
    for (int i = 0; i < 40; ++i)
        text.bullets.push_back({"Bullet number " + std::to_string(i) + ".", i % 3});
    const Parts parts = partsOf(oneSlide({.title = "Text", .content = text}));
    std::size_t found = 0;
    for (const auto& [path, bytes] : parts) {
        if (path.starts_with("ppt/slides/slide"))
            found += count(bytes, "<a:t>Bullet number ");
    }
    QCOMPARE(found, std::size_t(40));
    QVERIFY(slidesIn(parts) > 1);
}

void PptxWriterTest::languagesAreTagged_data() {
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("English") << QByteArray("en") << QByteArray("en-US");
    QTest::newRow("Japanese") << QByteArray("ja") << QByteArray("ja-JP");
    QTest::newRow("unknown, read as English") << QByteArray("xx") << QByteArray("en-US");
}

void PptxWriterTest::languagesAreTagged() {
    QFETCH(const QByteArray, language);
    QFETCH(const QByteArray, tag);
    DeckSpec deck = oneChart(make::chart({}));
    deck.language = language.toStdString();
    const Parts parts = partsOf(deck);
    const std::string expected = "lang=\"" + tag.toStdString() + "\"";
    QVERIFY(holds(parts.at("ppt/slides/slide1.xml"), expected));
    QVERIFY(holds(parts.at("ppt/charts/chart1.xml"), "<c:lang val=\"" + tag.toStdString() + "\"/>"));
    QVERIFY(holds(parts.at("docProps/core.xml"), "<dc:language>" + tag.toStdString()));
}

void PptxWriterTest::newLinesInAlternativeTextAreKept() {
    const Parts parts = partsOf(oneChart(make::chart({})));
    QVERIFY(holds(parts.at("ppt/slides/slide1.xml"), "share of GDP.&#10;Japan rises.\""));
}

void PptxWriterTest::timelineShapesAreNativeAndGrouped() {
    Drawing drawing{.width = 864, .height = 300, .altText = "Two marks"};
    for (const auto kind : {ShapeKind::Diamond, ShapeKind::Flag})
        drawing.shapes.push_back({.kind = kind,
                                  .box = {10, 10, 12, 12},
                                  .fillKind = FillKind::Hatched,
                                  .altText = "Mark",
                                  .group = "Deal"});
    drawing.shapes.push_back(
        {.kind = ShapeKind::Text, .box = {0, 40, 100, 14}, .text = "Label", .textSize = 4});
    const std::string xml =
        partsOf(oneSlide({.title = "Time", .content = TimelineContent{drawing, slideIdentity(7)}}))
            .at("ppt/slides/slide1.xml");
    QVERIFY(holds(xml, "name=\"Time [E:S7]\" descr=\"Two marks\""));
    QCOMPARE(count(xml, "<p:grpSp>"), std::size_t(2));
    QVERIFY(holds(xml, "prst=\"diamond\"") && holds(xml, "<a:custGeom>") && holds(xml, "<a:pattFill"));
    // Nothing smaller than can be read, whatever the drawing asks for.
    QVERIFY(holds(xml, "sz=\"1000\"") && !holds(xml, "sz=\"400\""));
}

void PptxWriterTest::manyKeyFiguresGoOn() {
    const KeyFiguresContent content{std::vector<KeyFigure>(17, {.value = "2 %", .label = "Share"}),
                                    slideIdentity(7)};
    const Parts parts = partsOf(oneSlide({.title = "Figures", .content = content}));
    QCOMPARE(slidesIn(parts), std::size_t(3));
    QVERIFY(holds(parts.at("ppt/slides/slide3.xml"), "Figures (3 of 3)"));
    QVERIFY(holds(parts.at("ppt/slides/slide3.xml"), "[E:S7]"));
}

void PptxWriterTest::labelsStandBesideBars() {
    const make::ChartWish wish{.kind = chart::ChartKind::Column, .series = 2, .categories = 4, .targets = 1};
    const std::string xml = partsOf(oneChart(make::chart(wish))).at("ppt/charts/chart1.xml");
    const auto label = xml.substr(xml.find("<c:dLbl>"), 200);
    QVERIFY(holds(label, "<c:manualLayout><c:x val=\"0.1"));
}

void PptxWriterTest::propertiesNameTitleAuthorAndDay() {
    const Parts parts = partsOf(make::brief("en"));
    const std::string& core = parts.at("docProps/core.xml");
    QVERIFY(holds(core, "<dc:creator>Desk &amp; co.</dc:creator>"));
    QVERIFY(holds(core, "<dc:title>The alliance at a glance</dc:title>"));
    QVERIFY(holds(core, "2025-11-24T00:00:00Z"));
    QVERIFY(holds(parts.at("docProps/app.xml"), "<Slides>10</Slides>"));
}

QTEST_GUILESS_MAIN(PptxWriterTest)
#include "pptx_writer_test.moc"
