#include "core/slides/slide_json.h"

#include "core/slides/identity.h"

#include <QtTest>

using namespace entente;
using namespace entente::slides;

namespace {

const base::DayRange kSpring{base::toDay(2025, 2, 1), base::toDay(2025, 4, 30)};

} // namespace

class SlideJsonTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyKindComesBackAsItWasWritten_data();
    void everyKindComesBackAsItWasWritten();
    void wrongDescriptionsAreRefusedWithTheirPlace_data();
    void wrongDescriptionsAreRefusedWithTheirPlace();
    void anEmptyDescriptionIsAPlainSlide();
    void identitiesAreFoundInShapeNames_data();
    void identitiesAreFoundInShapeNames();
    void namesWithoutIdentityGiveNone_data();
    void namesWithoutIdentityGiveNone();
};

void SlideJsonTest::everyKindComesBackAsItWasWritten_data() {
    QTest::addColumn<SlideChoice>("choice");
    const auto row = [](const char* name, SlideChoiceContent content) {
        QTest::newRow(name) << SlideChoice{.subtitle = "日米 & “allies” 🤝",
                                           .content = std::move(content)};
    };
    row("title", TitleChoice{.byline = "Desk, 2025"});
    row("section", SectionChoice{});
    row("chart by id", ChartChoice{{.id = model::ChartId{INT64_MAX}}});
    row("chart by title", ChartChoice{{.title = "Defence share of GDP"}});
    row("two charts", TwoChartsChoice{{.title = "A"}, {.id = model::ChartId{7}, .title = "B"}});
    row("timeline", TimelineChoice{{.actors = {"JPN", "USA"},
                                    .topics = {"trade"},
                                    .kinds = {model::RecordKind::Meeting, model::RecordKind::Agreement},
                                    .period = kSpring}});
    row("table",
        TableChoice{.table = TableKind::Commitments, .filter = {.actors = {"JPN"}}, .asOf = kSpring.last});
    row("text", TextChoice{{{.text = "One"}, {.text = "under it", .level = 2}}});
    row("key figures",
        KeyFiguresChoice{{{.label = "Share", .chart = ChartReference{.title = "Share"}, .series = "Japan"},
                          {.label = "Pledge", .detail = "by FY2027", .value = "2 %"}}});
    row("sources", SourcesChoice{});
}

void SlideJsonTest::everyKindComesBackAsItWasWritten() {
    QFETCH(const SlideChoice, choice);
    const auto read = slideChoiceFromJson(slideKindCode(choice.kind()), kSlideSpecVersion, toJson(choice));
    QVERIFY2(read.has_value(), read ? "" : base::englishSentence(read.error()).c_str());
    QVERIFY(*read == choice);
}

void SlideJsonTest::wrongDescriptionsAreRefusedWithTheirPlace_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char* name, const char* kind, int version, const char* json,
                        const char* detail) {
        QTest::newRow(name) << QByteArray(kind) << version << QByteArray(json) << QByteArray(detail);
    };
    row("unknown kind", "film", 1, "{}", "film");
    row("newer version", "title", 2, "{}", "newer");
    row("not JSON", "title", 1, "{", "not JSON");
    row("not an object", "title", 1, "[]", "not a JSON object");
    row("number as text", "title", 1, R"({"byline": 3})", "byline: a text");
    row("no chart", "chart", 1, "{}", "chart: a chart's id or title");
    row("misspelt member", "chart", 1, R"({"chart": {"titel": "x"}})", "chart.titel");
    row("fraction as id", "two_charts", 1, R"({"left": {"id": 1.5}, "right": {"id": 1}})",
        "left.id: a whole");
    row("unknown record kind", "timeline", 1, R"({"kinds": ["party"]})", "party");
    row("month as day", "timeline", 1, R"({"from": "2025-02"})", "from");
    row("reversed period", "timeline", 1, R"({"from": "2025-02-02", "to": "2025-02-01"})",
        "to: it lies before");
    row("unknown table", "table", 1, R"({"table": "wishes"})", "wishes");
    row("level too deep", "text", 1, R"({"bullets": [{"text": "a"}, {"text": "b", "level": 3}]})",
        "bullets[1].level");
    row("bullets as text", "text", 1, R"({"bullets": "a"})", "bullets: a list");
    row("figure of nothing", "key_figures", 1, R"({"figures": [{"label": "x"}]})",
        "figures[0]: a chart or a value");
}

void SlideJsonTest::wrongDescriptionsAreRefusedWithTheirPlace() {
    QFETCH(const QByteArray, kind);
    QFETCH(const int, version);
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, detail);
    const auto read = slideChoiceFromJson(kind.toStdString(), version, json.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::InvalidSpec);
    QVERIFY2(read.error().facts.detail.find(detail.toStdString()) != std::string::npos,
             read.error().facts.detail.c_str());
}

void SlideJsonTest::anEmptyDescriptionIsAPlainSlide() {
    const auto read = slideChoiceFromJson("section", 1, "");
    QVERIFY(read.has_value());
    QVERIFY(read->kind() == SlideKind::Section);
}

void SlideJsonTest::identitiesAreFoundInShapeNames_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<bool>("isChart");
    QTest::newRow("chart") << QByteArray(nameWithIdentity("Share", chartIdentity(42)).c_str()) << qint64(42)
                           << true;
    QTest::newRow("slide, largest key")
        << QByteArray(nameWithIdentity("防衛費 [x]", slideIdentity(INT64_MAX)).c_str()) << qint64(INT64_MAX)
        << false;
    QTest::newRow("bare token") << QByteArray("E:C1A") << qint64(42) << true;
}

void SlideJsonTest::identitiesAreFoundInShapeNames() {
    QFETCH(const QByteArray, name);
    QFETCH(const qint64, id);
    QFETCH(const bool, isChart);
    const auto found = readIdentity(name.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(found->id, id);
    QCOMPARE(found->kind == Identity::Kind::Chart, isChart);
}

void SlideJsonTest::namesWithoutIdentityGiveNone_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"", "Chart 1", "Share [E:C]", "Share [E:X42]", "Share [E:C!!]", "E:CZZZZZZZZZZZZZZ", "E:C0"})
        QTest::newRow(name) << QByteArray(name);
}

void SlideJsonTest::namesWithoutIdentityGiveNone() {
    QFETCH(const QByteArray, name);
    QVERIFY(!readIdentity(name.toStdString()));
}

QTEST_GUILESS_MAIN(SlideJsonTest)
#include "slide_json_test.moc"
