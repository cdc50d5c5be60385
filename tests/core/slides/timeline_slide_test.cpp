#include "core/slides/timeline_slide.h"

#include "core/slides/pptx_writer.h"
#include "tests/core/slides/package_rules.h"
#include "tests/core/timeline/make_many.h"

#include <QtTest>

#include <set>

using namespace entente;
using model::RecordKind;
using slides::Drawing;
using slides::ShapeKind;
using slides::SlideShape;

namespace {

constexpr double kWidth = 888;
constexpr double kHeight = 390;

std::vector<model::RecordRow> rows() {
    return {
        make::row(1, {.title = "Summit in Washington", .date = "2025-02-07"}),
        make::row(2, {.title = "Visit of some month", .date = "2023-05"}),
        make::row(3, {.kind = RecordKind::Agreement,
                      .title = "Access agreement",
                      .date = "2022-01-06",
                      .span = "2023-08-13/.."}),
        make::row(4, {.kind = RecordKind::Event, .title = "About a year", .date = "2022~"}),
        make::row(5, {.kind = RecordKind::Deal,
                      .title = "Steel",
                      .date = "2023-12-18/2025-06-18",
                      .steps = {base::toDay(2023, 12, 18), base::toDay(2025, 1, 3)}}),
        make::row(
            6,
            {.kind = RecordKind::Commitment, .title = "A share", .date = "2022-12-16", .span = "2028-03-31"}),
        make::row(7, {.title = "No day known", .date = ""})};
}

std::vector<timeline::Era> eras() {
    return {{.days = make::edtf("2021-10-04/2024-10-01").days(),
             .label = "Fumio Kishida",
             .shortLabel = "Kishida",
             .trackLabel = "Japan",
             .actorCode = "JPN"},
            {.days = make::edtf("2024-10-01/2025-06-30").days(),
             .label = "Shigeru Ishiba",
             .shortLabel = "Ishiba",
             .trackLabel = "Japan",
             .actorCode = "JPN"}};
}

Drawing drawing(const std::vector<model::RecordRow>& of, const std::string& language = "en",
                const char* period = "2022/2028") {
    const auto items = timeline::makeItems(of, make::names(), make::today());
    const auto prepared =
        timeline::prepare(items, {.period = make::edtf(period).days(), .language = language},
                          {.mostRows = slides::timelineRows(kHeight, 1, 5)});
    return slides::timelineDrawing(*prepared, eras(), kWidth, kHeight);
}

const SlideShape* shapeNamed(const Drawing& drawing, const std::string& name, ShapeKind kind) {
    const auto at = std::find_if(drawing.shapes.begin(), drawing.shapes.end(), [&](const SlideShape& shape) {
        return shape.name == name && shape.kind == kind;
    });
    return at == drawing.shapes.end() ? nullptr : &*at;
}

} // namespace

class TimelineSlideTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void drawsEachKindAsItsShape_data();
    void drawsEachKindAsItsShape();
    void showsVagueDatesAsVague();
    void keepsEveryLaneTogether();
    void staysOnItsCanvas_data();
    void staysOnItsCanvas();
    void hasNoSmallLetters();
    void tellsWhatIsOnIt();
    void speaksJapanese();
    void passesTheRulesOfPackages();
};

void TimelineSlideTest::drawsEachKindAsItsShape_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("meeting") << "Summit in Washington" << int(ShapeKind::Ellipse)
                             << "Meeting, Summit in Washington, 7 February 2025, Meetings";
    QTest::newRow("agreement in force") << "Access agreement" << int(ShapeKind::ArrowBar) << "";
    QTest::newRow("event") << "About a year" << int(ShapeKind::Ellipse)
                           << "Event, About a year, about 2022, Events";
    QTest::newRow("deal") << "Steel" << int(ShapeKind::Diamond)
                          << "Deal, Steel, 18 Dec 2023 – 18 Jun 2025, Deals";
    QTest::newRow("commitment") << "A share" << int(ShapeKind::Flag)
                                << "Commitment, A share, 16 December 2022, due 31 March 2028, Commitments";
}

void TimelineSlideTest::drawsEachKindAsItsShape() {
    QFETCH(QString, title);
    QFETCH(int, kind);
    QFETCH(QString, spoken);
    const Drawing picture = drawing(rows());
    const SlideShape* shape = shapeNamed(picture, title.toStdString(), ShapeKind(kind));
    QVERIFY(shape != nullptr);
    if (!spoken.isEmpty())
        QCOMPARE(QString::fromStdString(shape->altText), spoken);
    QVERIFY(shapeNamed(picture, title.toStdString(), ShapeKind::Text) != nullptr);
}

void TimelineSlideTest::showsVagueDatesAsVague() {
    // Two years alone, so that a month is wider than a mark and has ends to soften.
    const Drawing picture = drawing({rows().at(1), rows().at(3)}, "en", "2022/2023");
    const SlideShape* about = shapeNamed(picture, "About a year", ShapeKind::Rectangle);
    QVERIFY(about != nullptr);
    QCOMPARE(about->fillKind, slides::FillKind::Hatched);
    const SlideShape* month = shapeNamed(picture, "Visit of some month", ShapeKind::Rectangle);
    QVERIFY(month != nullptr);
    QCOMPARE(month->fillKind, slides::FillKind::FadeBoth);
}

void TimelineSlideTest::keepsEveryLaneTogether() {
    std::set<std::string> closed;
    std::string open;
    for (const SlideShape& shape : drawing(rows()).shapes) {
        QVERIFY(!shape.group.empty());
        if (shape.group == open)
            continue;
        QVERIFY2(closed.insert(shape.group).second, shape.group.c_str());
        open = shape.group;
    }
    for (const char* group :
         {"Meetings", "Agreements", "Events", "Deals", "Commitments", "Japan", "Time axis"})
        QVERIFY2(closed.contains(group), group);
}

void TimelineSlideTest::staysOnItsCanvas_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << 0;
    QTest::newRow("a few") << -1;
    QTest::newRow("three hundred") << 300;
    QTest::newRow("thirty thousand") << 30'000;
}

void TimelineSlideTest::staysOnItsCanvas() {
    QFETCH(int, count);
    const Drawing picture =
        drawing(count < 0 ? rows() : make::manyRows(std::size_t(count)), "en", "1945/2030");
    QVERIFY(picture.shapes.size() < 3000);
    for (const SlideShape& shape : picture.shapes) {
        QVERIFY(shape.box.x >= -6 && shape.box.right() <= kWidth + 6);
        QVERIFY2(shape.box.y >= -1 && shape.box.bottom() <= kHeight + 1, shape.name.c_str());
        QVERIFY(shape.box.width >= 0 && shape.box.height >= 0);
    }
}

void TimelineSlideTest::hasNoSmallLetters() {
    for (const SlideShape& shape : drawing(rows()).shapes)
        QVERIFY(shape.textSize >= 10);
}

void TimelineSlideTest::tellsWhatIsOnIt() {
    QCOMPARE(QString::fromStdString(drawing(rows()).altText),
             QStringLiteral("Meetings: 2; Agreements: 1; Events: 1; Deals: 1; Commitments: 1"));
}

void TimelineSlideTest::speaksJapanese() {
    const Drawing picture = drawing(rows(), "ja");
    const auto today = std::find_if(picture.shapes.begin(), picture.shapes.end(),
                                    [](const SlideShape& shape) { return shape.text == "今日"; });
    QVERIFY(today != picture.shapes.end());
}

void TimelineSlideTest::passesTheRulesOfPackages() {
    slides::DeckSpec deck{.title = "Deck"};
    deck.slides.push_back(
        {.title = "Leaders met", .content = slides::TimelineContent{drawing(rows()), "E:S1"}});
    deck.slides.push_back(
        {.title = "Many", .content = slides::TimelineContent{drawing(make::manyRows(2000)), "E:S2"}});
    const auto bytes = slides::deckBytes(deck, {.author = "Desk", .today = make::today()});
    QVERIFY(bytes.has_value());
    for (const std::string& broken : rules::brokenRules(*bytes))
        QFAIL(broken.c_str());
}

QTEST_GUILESS_MAIN(TimelineSlideTest)
#include "timeline_slide_test.moc"
