#include "core/chart/palette.h"
#include "core/chart/series_look.h"
#include "tests/core/chart/make_chart.h"

#include <QtTest>

using namespace entente;
using namespace entente::chart;
using model::ObservationStatus;

namespace {

QString text(const std::string& s) { return QString::fromStdString(s); }

QStringList labels(const ValueAxis& axis) {
    QStringList out;
    for (const Tick& tick : axis.ticks)
        out << text(tick.label);
    return out;
}

ChartData built(const ChartSpec& spec, const std::vector<ChartInput>& inputs,
                const ChartContext& context = make::english()) {
    auto data = buildChart(spec, inputs, context);
    if (!data)
        qFatal("%s", base::englishSentence(data.error()).c_str());
    return *data;
}

std::string refusal(const ChartSpec& spec, const std::vector<ChartInput>& inputs) {
    const auto data = buildChart(spec, inputs, make::english());
    return data ? std::string("accepted") : base::englishSentence(data.error());
}

ChartInput quarterly(int quarters) {
    ChartInput input = make::japanShare();
    input.data.series.key.frequency = base::Frequency::Quarterly;
    input.data.observations.clear();
    base::Period period{base::Frequency::Quarterly, base::toDay(2019, 4, 1)};
    for (int i = 0; i < quarters; ++i, period = period.next())
        input.data.observations.push_back({.period = period, .value = 1.0 + i});
    return input;
}

} // namespace

class BuildChartTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void unitsAreSaidInTheLanguagesOwnWords_data();
    void unitsAreSaidInTheLanguagesOwnWords();
    void figuresAreScaledWithoutABinaryTail();
    void seriesOfTwoUnitsAreRefusedByName();
    void constantAndCurrentPricesDoNotShareAnAxis();
    void monthsDoNotStandBesideYears();
    void fiscalAndCalendarYearsStandTogetherWithANote();
    void fiscalYearsAreLabelledAsSuch();
    void labelsStandAtRoundYears();
    void quartersAreLabelledAtYears();
    void missingYearsAreGaps();
    void thePeriodCutsTheAxis();
    void theFootnoteSaysHowEstimatesLook_data();
    void theFootnoteSaysHowEstimatesLook();
    void statusesAndBreaksAreKeptAndSaid();
    void columnsStandOnZeroAndDeficitsBelow();
    void stacksReachTheirSum();
    void negatedImportsHangBelowTheAxis();
    void flowsAreNamedAndTheirActorsColoured();
    void seriesOfOneNameAreToldApart();
    void severalSeriesOfOneActorDifferInShadeDashAndMarker();
    void everyShadeCanBeSeen();
    void targetsAreScaledAndLabelled();
    void footnoteSourcesAndMethodSayWhereFiguresComeFrom();
    void alternativeTextTellsTheMessage();
    void nothingToDrawIsAnErrorThatSaysSo();
    void impossibleFiguresAreRefused();
    void theSameInputGivesTheSameChart();
};

void BuildChartTest::unitsAreSaidInTheLanguagesOwnWords_data() {
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("multiplier");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("englishValue");
    QTest::addColumn<QString>("japanese");
    QTest::addColumn<QString>("japaneseValue");
    const auto row = [](const char* name, const char* unit, const char* currency, int multiplier,
                        double value, const char* en, const char* enValue, const char* ja,
                        const char* jaValue) {
        QTest::newRow(name) << QString::fromUtf8(unit) << QString::fromUtf8(currency) << multiplier << value
                            << QString::fromUtf8(en) << QString::fromUtf8(enValue) << QString::fromUtf8(ja)
                            << QString::fromUtf8(jaValue);
    };
    row("trillions of yen", "currency", "JPY", 9, 8776.4, "trillion yen", "8.78 trillion yen, 2024", "兆円",
        "2024年：8.78兆円");
    row("a small budget", "currency", "JPY", 9, 175, "billion yen", "175.0 billion yen, 2024", "億円",
        "2024年：1,750億円");
    row("billions of dollars", "currency", "USD", 6, 55273.9, "US$ billion", "US$55.3 billion, 2024",
        "億米ドル", "2024年：552.7億米ドル");
    row("a deficit", "currency", "USD", 6, -68012.7, "US$ billion", "−US$68.0 billion, 2024", "億米ドル",
        "2024年：−680.1億米ドル");
    row("dollars one by one", "currency", "USD", 0, 864000000000.0, "US$ billion", "US$864.0 billion, 2024",
        "億米ドル", "2024年：8,640億米ドル");
    row("trillions of won", "currency", "KRW", 9, 59000, "trillion won", "59.0 trillion won, 2024",
        "兆ウォン", "2024年：59.0兆ウォン");
    row("share", "percent", "", 0, 1.371, "% of GDP", "1.37% of GDP, 2024", "対GDP比（%）",
        "2024年：GDP比1.37%");
    row("gas", "million cubic feet", "", 0, 364000, "billion cubic feet", "364.0 billion cubic feet, 2024",
        "億立方フィート", "2024年：3,640億立方フィート");
    row("exchange rate", "per usd", "JPY", 0, 151.4, "yen per US dollar", "151.4 yen per US dollar, 2024",
        "円／米ドル", "2024年：151.4円／米ドル");
    row("index", "index", "", 0, 104.2, "Index", "104.2, 2024", "指数", "2024年：104.2");
    row("an unknown currency", "currency", "THB", 6, 5, "million THB", "5.00 million THB, 2024", "万THB",
        "2024年：500.0万THB");
}

void BuildChartTest::unitsAreSaidInTheLanguagesOwnWords() {
    QFETCH(QString, unit);
    QFETCH(QString, currency);
    QFETCH(int, multiplier);
    QFETCH(double, value);
    ChartInput input = make::input(
        {.measure = make::Measure::MilitaryShareOfGdp, .unit = unit.toStdString(), .multiplier = multiplier},
        {{2024, value}});
    input.data.series.key.currency = currency.toStdString();
    const ChartData english = built(make::spec(1), {input});
    QTEST(text(english.valueAxis.unit), "english");
    QTEST(text(english.series[0].points[0].readOut), "englishValue");
    const ChartData japanese = built(make::spec(1), {input}, make::japanese());
    QTEST(text(japanese.valueAxis.unit), "japanese");
    QTEST(text(japanese.series[0].points[0].readOut), "japaneseValue");
}

void BuildChartTest::figuresAreScaledWithoutABinaryTail() {
    const ChartData data = built(make::spec(1), {make::japanYen()});
    QCOMPARE(data.series[0].points.back().value, std::optional(8.7764));
    QCOMPARE(data.series[0].points.front().value, std::optional(4.253));
    QCOMPARE(labels(data.valueAxis),
             (QStringList{QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("6"),
                          QStringLiteral("8"), QStringLiteral("10")}));
    QCOMPARE(data.valueAxis.numberFormat, std::string("#,##0.00"));
}

void BuildChartTest::seriesOfTwoUnitsAreRefusedByName() {
    QCOMPARE(
        text(refusal(make::spec(2), {make::japanYen(), make::japanShare()})),
        QStringLiteral(
            "The description of chart cannot be used: “Japan: defence spending by fiscal year, yen” is in "
            "yen, current prices, but “Japan: military expenditure, share of GDP” in % of GDP; a chart "
            "has one unit."));
}

void BuildChartTest::constantAndCurrentPricesDoNotShareAnAxis() {
    ChartInput constant = make::japanYen();
    constant.data.series.key.priceBasis = "constant-2023";
    QVERIFY(refusal(make::spec(2), {make::japanYen(), constant}).find("constant 2023 prices") !=
            std::string::npos);
    QCOMPARE(text(built(make::spec(1), {constant}).valueAxis.unit),
             QStringLiteral("trillion yen, constant 2023 prices"));
    QCOMPARE(text(built(make::spec(1), {constant}, make::japanese()).valueAxis.unit),
             QStringLiteral("兆円、2023年価格"));
}

void BuildChartTest::monthsDoNotStandBesideYears() {
    QVERIFY(refusal(make::spec(2), {make::japanShare(), quarterly(4)}).find("one frequency") !=
            std::string::npos);
}

void BuildChartTest::fiscalAndCalendarYearsStandTogetherWithANote() {
    ChartInput fiscal = make::japanShare();
    fiscal.data.series.key.frequency = base::Frequency::FiscalJapan;
    for (auto& o : fiscal.data.observations)
        o.period = base::yearPeriod(base::Frequency::FiscalJapan, o.period.year());
    ChartInput calendar = make::japanShare();
    calendar.reporterName = "United States";
    const ChartData data = built(make::spec(2), {fiscal, calendar});
    QCOMPARE(data.categories.size(), std::size_t{10});
    QCOMPARE(data.categories.back().label, std::string("2024"));
    QCOMPARE(text(data.series[0].points.back().readOut), QStringLiteral("1.37% of GDP, FY2024"));
    QCOMPARE(text(data.series[1].points.back().readOut), QStringLiteral("1.37% of GDP, 2024"));
    QVERIFY(text(data.footnote)
                .contains(QStringLiteral("Japan: by fiscal year (April–March); others: calendar years")));
}

void BuildChartTest::fiscalYearsAreLabelledAsSuch() {
    const ChartData english = built(make::spec(1), {make::japanYen()});
    QCOMPARE(text(english.categoryTitle), QStringLiteral("Fiscal year (April–March)"));
    QCOMPARE(english.categories.back().label, std::string("FY2024"));
    const ChartData japanese = built(make::spec(1), {make::japanYen()}, make::japanese());
    QCOMPARE(text(japanese.categories.back().label), QStringLiteral("2024年度"));
}

void BuildChartTest::labelsStandAtRoundYears() {
    QStringList majors;
    for (const Category& category : built(make::spec(1), {make::japanYen()}).categories) {
        if (category.isMajor)
            majors << text(category.label);
    }
    QCOMPARE(majors.join(QLatin1Char(' ')),
             QStringLiteral("FY1990 FY1995 FY2000 FY2005 FY2010 FY2015 FY2020"));
}

void BuildChartTest::quartersAreLabelledAtYears() {
    const ChartData data = built(make::spec(1), {quarterly(20)});
    QStringList majors;
    for (const Category& category : data.categories) {
        if (category.isMajor)
            majors << text(category.label);
    }
    QCOMPARE(majors.join(QLatin1Char(',')), QStringLiteral("2020 Q1,2021 Q1,2022 Q1,2023 Q1,2024 Q1"));
}

void BuildChartTest::missingYearsAreGaps() {
    const ChartData data = built(make::spec(1), {make::input({}, {{2018, 1.0}, {2020, 3.0}, {2024, 2.0}})});
    QCOMPARE(data.categories.size(), std::size_t{7});
    QVERIFY(!data.series[0].points[1].value);
    QCOMPARE(data.series[0].points[1].status, ObservationStatus::NotAvailable);
    QCOMPARE(text(data.series[0].points[1].readOut), QStringLiteral("not available, 2019"));
    QVERIFY(text(data.altText).contains(QStringLiteral("4 missing in between")));
}

void BuildChartTest::thePeriodCutsTheAxis() {
    ChartSpec spec = make::spec(1);
    spec.period = base::DayRange{base::toDay(2020, 1, 1), base::toDay(2023, 12, 31)};
    const ChartData data = built(spec, {make::japanYen()});
    QCOMPARE(data.categories.front().label, std::string("FY2020"));
    QCOMPARE(data.categories.back().label, std::string("FY2023"));
    QCOMPARE(data.series[0].points.size(), std::size_t{4});
}

void BuildChartTest::theFootnoteSaysHowEstimatesLook_data() {
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<MarkKind>("mark");
    QTest::addColumn<QString>("says");
    const QString markers = QStringLiteral("Open markers");
    const QString columns = QStringLiteral("Paler columns");
    QTest::newRow("line") << ChartKind::Line << MarkKind::Default << markers;
    QTest::newRow("area") << ChartKind::Area << MarkKind::Default << markers;
    QTest::newRow("columns") << ChartKind::Column << MarkKind::Default << columns;
    QTest::newRow("columns, said so") << ChartKind::Column << MarkKind::Column << columns;
    QTest::newRow("stacked columns") << ChartKind::StackedColumn << MarkKind::Default << columns;
    QTest::newRow("bars") << ChartKind::Bar << MarkKind::Default << columns;
    QTest::newRow("a line over columns") << ChartKind::Column << MarkKind::Line << markers;
    QTest::newRow("columns under lines") << ChartKind::Line << MarkKind::Column << columns;
}

void BuildChartTest::theFootnoteSaysHowEstimatesLook() {
    QFETCH(ChartKind, kind);
    QFETCH(MarkKind, mark);
    QFETCH(QString, says);
    ChartInput input = make::japanShare();
    input.data.observations.back().status = ObservationStatus::Estimate;
    ChartSpec spec = make::spec(1);
    spec.kind = kind;
    spec.series[0].mark = mark;
    const QString note = text(built(spec, {input}).footnote);
    QVERIFY2(note.contains(says), qPrintable(note));
    QCOMPARE(note.contains(QStringLiteral("Open markers")), says == QStringLiteral("Open markers"));
}

void BuildChartTest::statusesAndBreaksAreKeptAndSaid() {
    ChartInput input = make::japanShare();
    input.data.observations.back().status = ObservationStatus::Estimate;
    input.data.observations[5].breakBefore = true;
    input.data.observations.push_back({.period = base::yearPeriod(base::Frequency::Annual, 2025),
                                       .value = 1.8,
                                       .status = ObservationStatus::Forecast});
    input.data.series.unverified = true;
    const ChartData data = built(make::spec(1), {input});
    QCOMPARE(text(data.series[0].points[9].readOut), QStringLiteral("1.37% of GDP, 2024 (estimate)"));
    QVERIFY(data.series[0].points[5].breakBefore);
    const QString note = text(data.footnote);
    QVERIFY(note.contains(QStringLiteral("Open markers")));
    QVERIFY(note.contains(QStringLiteral("Dashed: forecast")));
    QVERIFY(note.contains(QStringLiteral("Break in series: Japan 2020")));
    QVERIFY(note.contains(QStringLiteral("Not yet verified: Japan")));
}

void BuildChartTest::columnsStandOnZeroAndDeficitsBelow() {
    const ChartData balance = built(make::spec(1, ChartKind::Column),
                                    {make::usTrade(make::Flow::Balance, make::usBalanceWithJapan())});
    QCOMPARE(labels(balance.valueAxis).join(QLatin1Char(' ')), QStringLiteral("−80 −60 −40 −20 0"));
    const ChartData columns = built(make::spec(1, ChartKind::Column), {make::japanYen()});
    QCOMPARE(columns.valueAxis.minimum, 0.0);
}

void BuildChartTest::stacksReachTheirSum() {
    auto trade = make::usTradeWithJapan();
    trade.pop_back();
    const ChartData data = built(make::spec(2, ChartKind::StackedColumn), trade);
    QCOMPARE(data.valueAxis.maximum, 250.0);
}

void BuildChartTest::negatedImportsHangBelowTheAxis() {
    ChartSpec spec = make::spec(2, ChartKind::StackedColumn);
    spec.series[1].negated = true;
    auto trade = make::usTradeWithJapan();
    trade.pop_back();
    const ChartData data = built(spec, trade);
    QCOMPARE(data.series[1].points.back().value, std::optional(-148.3299));
    QCOMPARE(data.valueAxis.minimum, -150.0);
    QVERIFY(text(data.method).contains(QStringLiteral("shown with the opposite sign")));
}

void BuildChartTest::flowsAreNamedAndTheirActorsColoured() {
    const ChartData data = built(make::spec(3), make::usTradeWithJapan());
    QCOMPARE(data.series[0].name, std::string("Exports to Japan"));
    QCOMPARE(data.series[1].name, std::string("Imports from Japan"));
    QCOMPARE(data.series[2].name, std::string("Balance with Japan"));
    QVERIFY(data.series[0].colour == actorColour("USA"));
    QVERIFY(data.series[1].colour == actorColour("JPN"));
    QVERIFY(data.series[2].colour == actorColour(""));
    QCOMPARE(data.series[0].accent, 2);
    auto japanese = make::usTradeWithJapan();
    for (ChartInput& input : japanese)
        input.partnerName = "日本";
    QCOMPARE(text(built(make::spec(3), japanese, make::japanese()).series[0].name),
             QStringLiteral("日本への輸出"));
}

void BuildChartTest::seriesOfOneNameAreToldApart() {
    ChartInput sipri = make::japanYen();
    ChartInput national = make::japanYen();
    national.data.series.key.definition = "national";
    ChartData data = built(make::spec(2), {sipri, national});
    QCOMPARE(data.series[0].name, std::string("Japan (SIPRI)"));
    QCOMPARE(data.series[1].name, std::string("Japan (national)"));
    data = built(make::spec(2), {sipri, sipri});
    QCOMPARE(data.series[1].name, std::string("Japan (2)"));
}

void BuildChartTest::severalSeriesOfOneActorDifferInShadeDashAndMarker() {
    ChartInput national = make::japanYen();
    national.data.series.key.definition = "national";
    const ChartData data = built(make::spec(2), {make::japanYen(), national});
    QVERIFY(!(data.series[0].colour == data.series[1].colour));
    QVERIFY(data.series[0].dash == DashKind::Solid && data.series[1].dash == DashKind::Dot);
    QVERIFY(data.series[0].marker != data.series[1].marker);
    QCOMPARE(data.series[1].accent, 0);
}

void BuildChartTest::everyShadeCanBeSeen() {
    constexpr Rgb kWhite{255, 255, 255};
    constexpr Rgb kDarkSurface{0x1F, 0x21, 0x24};
    for (const char* code : {"JPN", "USA", "KOR", "AUS", "NZL", "PHL", "GBR", "???"}) {
        QVERIFY(contrast(actorColour(code).light, kWhite) >= 4.5);
        QVERIFY(contrast(actorColour(code).dark, kDarkSurface) >= 4.5);
        for (int n = 1; n < 4; ++n) {
            const ActorColour shaded = shade(actorColour(code), n);
            QVERIFY2(contrast(shaded.light, kWhite) >= 3.0, code);
            QVERIFY2(contrast(shaded.dark, kDarkSurface) >= 3.0, code);
        }
    }
}

void BuildChartTest::targetsAreScaledAndLabelled() {
    ChartSpec spec = make::spec(1);
    spec.targets = {{.value = 11000}, {.label = "Build-up plan", .value = 8900}};
    const ChartData data = built(spec, {make::japanYen()});
    QCOMPARE(data.targets[0].value, 11.0);
    QCOMPARE(text(data.targets[0].label), QStringLiteral("Target: 11 trillion yen"));
    QCOMPARE(text(data.targets[1].label), QStringLiteral("Build-up plan"));
    QVERIFY(data.valueAxis.maximum >= 11.0);
}

void BuildChartTest::footnoteSourcesAndMethodSayWhereFiguresComeFrom() {
    const ChartData yen = built(make::spec(1), {make::japanYen()});
    QCOMPARE(text(yen.footnote),
             QStringLiteral("Source: SIPRI Military Expenditure Database (April 2025); as of 30 April 2025"));
    QCOMPARE(text(yen.method),
             QStringLiteral(
                 "Japan: defence budget, SIPRI definition, current prices, published in billion yen, by "
                 "fiscal year (April–March)\nShown in trillion yen"));
    const ChartData trade = built(make::spec(3), make::usTradeWithJapan(), make::japanese());
    QCOMPARE(text(trade.footnote),
             QStringLiteral("出典：US Census Bureau, Trade in Goods with Japan。2025年4月30日現在"));
    QCOMPARE(trade.sources.size(), std::size_t{1});
    QCOMPARE(text(trade.sources[0]),
             QStringLiteral("US Census Bureau, Trade in Goods with "
                            "Japan、https://www.census.gov/foreign-trade/balance/"
                            "c5880.html、取得日2023年3月14日、利用条件：Public domain"));
}

void BuildChartTest::alternativeTextTellsTheMessage() {
    QCOMPARE(
        text(built(make::spec(1), {make::japanYen()}).altText),
        QStringLiteral(
            "Line chart: Defence spending. FY1990 to FY2024, trillion yen. Japan: from 4.25 trillion yen "
            "in FY1990 to 8.78 trillion yen in FY2024."));
    QCOMPARE(text(built(make::spec(1, ChartKind::Column),
                        {make::usTrade(make::Flow::Balance, make::usBalanceWithJapan())}, make::japanese())
                      .altText),
             QStringLiteral(
                 "縦棒グラフ「Defence "
                 "spending」。2010年から2022年まで、億米ドル。Japanとの収支：2010年の−600.8億米ドルから"
                 "2022年の−680.1億米ドルへ、最高は2020年の−554.9億米ドル、最低は2012年の−764.6億米ドル。"));
}

void BuildChartTest::nothingToDrawIsAnErrorThatSaysSo() {
    ChartSpec spec = make::spec(1);
    spec.period = base::DayRange{base::toDay(1900, 1, 1), base::toDay(1910, 1, 1)};
    const auto data = buildChart(spec, {make::japanYen()}, make::english());
    QVERIFY(!data);
    QCOMPARE(data.error().code, base::ErrorCode::SeriesEmpty);
    QVERIFY(refusal(make::spec(0), {}).find("no series") != std::string::npos);
    QVERIFY(refusal(make::spec(2), {make::japanYen()}).find("2 series, 1 were found") != std::string::npos);
}

void BuildChartTest::impossibleFiguresAreRefused() {
    QVERIFY(refusal(make::spec(1), {make::input({}, {{2020, std::nan("")}})}).find("impossible figure") !=
            std::string::npos);
    QVERIFY(refusal(make::spec(1), {make::input({}, {{2020, 1e300}})}).find("impossible figure") !=
            std::string::npos);
    QVERIFY(refusal(make::spec(1), {make::input({.multiplier = 400}, {{2020, 1}})}).find("multiplier 400") !=
            std::string::npos);
}

void BuildChartTest::theSameInputGivesTheSameChart() {
    QVERIFY(built(make::spec(3), make::usTradeWithJapan()) == built(make::spec(3), make::usTradeWithJapan()));
}

QTEST_GUILESS_MAIN(BuildChartTest)
#include "build_chart_test.moc"
