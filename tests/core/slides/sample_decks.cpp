#include "tests/core/slides/sample_decks.h"

#include "core/chart/palette.h"
#include "core/slides/identity.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace entente;
using namespace entente::slides;
using chart::ChartKind;
using model::ObservationStatus;

namespace make {
namespace {

/// The same on every machine, unlike std::uniform_real_distribution.
class Numbers {
  public:
    double next() {
        m_state = m_state * 1664525U + 1013904223U;
        return m_state / 4294967296.0;
    }

  private:
    std::uint32_t m_state = 42;
};

struct Country {
    const char* code;
    const char* english;
    const char* japanese;
};
constexpr std::array<Country, 8> kCountries{Country{"JPN", "Japan", "日本"},
                                            {"USA", "United States", "米国"},
                                            {"KOR", "Korea", "韓国"},
                                            {"AUS", "Australia", "オーストラリア"},
                                            {"PHL", "Philippines", "フィリピン"},
                                            {"GBR", "United Kingdom", "英国"},
                                            {"NZL", "New Zealand", "ニュージーランド"},
                                            {"XXX", "Others", "その他"}};

void addAxis(chart::ChartData& data, double low, double high) {
    const double span = std::max(high, 0.0) - std::min(low, 0.0);
    const double power = std::pow(10, std::floor(std::log10(span / 5)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = power * factor;
        if (span / step <= 6)
            break;
    }
    data.valueAxis.step = step;
    data.valueAxis.minimum = std::floor(std::min(low, 0.0) / step) * step;
    data.valueAxis.maximum = std::ceil(std::max(high, 0.0) / step) * step;
    for (double at = data.valueAxis.minimum; at <= data.valueAxis.maximum + step / 2; at += step)
        data.valueAxis.ticks.push_back({at, fmt::format("{:.1f}", at)});
}

chart::ChartSeries series(const Country& country, const ChartWish& wish, Numbers& numbers) {
    chart::ChartSeries out{.name = wish.language == "ja" ? country.japanese : country.english,
                           .mark = chart::MarkKind::Default,
                           .colour = chart::actorColour(country.code),
                           .accent = chart::actorAccent(country.code)};
    double value = 0.8 + 2 * numbers.next();
    for (int i = 0; i < wish.categories; ++i) {
        value = std::max(0.2, value + 0.3 * (numbers.next() - 0.45));
        chart::ChartPoint point{.value = std::round(value * 1000) / 1000};
        if (wish.hasNegatives && i % 3 == 1)
            point.value = -*point.value;
        if (wish.hasGaps && i % 5 == 2)
            point.value.reset();
        if (wish.hasStatuses && i >= wish.categories - 3)
            point.status =
                i == wish.categories - 3 ? ObservationStatus::Estimate : ObservationStatus::Forecast;
        out.points.push_back(point);
    }
    if (wish.hasStatuses && wish.categories > 6)
        out.points[4].breakBefore = true;
    return out;
}

SlideSpec chartSlide(std::string title, chart::ChartData data, std::int64_t id) {
    return {.title = std::move(title),
            .content = ChartContent{.data = std::move(data), .identity = chartIdentity(id)}};
}

SlideShape mark(ShapeKind kind, Box box, const char* actor, const std::string& alt) {
    return {.kind = kind,
            .box = box,
            .fillKind = FillKind::Solid,
            .fill = {.rgb = chart::actorColour(actor).light, .accent = chart::actorAccent(actor)},
            .altText = alt,
            .group = alt};
}

SlideShape label(Box box, const std::string& text, const std::string& group) {
    return {.kind = ShapeKind::Text,
            .box = box,
            .text = text,
            .textSize = 11,
            .textInk = {.rgb = {0x1D, 0x1D, 0x1B}},
            .group = group};
}

Drawing timeline(bool isJapanese) {
    Drawing drawing{.width = 864, .height = 350};
    drawing.altText = isJapanese ? "2015年から2027年までの年表" : "Timeline from 2015 to 2027";
    const Ink grey{.rgb = {0xE2, 0xE0, 0xDA}};
    for (int year = 2015; year <= 2027; year += 2) {
        const double x = 90 + (year - 2015) * 62.0;
        drawing.shapes.push_back(
            {.kind = ShapeKind::Line, .box = {x, 24, 0, 320}, .lineWidth = 0.75, .line = grey});
        drawing.shapes.push_back(label({x - 20, 0, 40, 18}, std::to_string(year), ""));
        drawing.shapes.back().align = TextAlign::Centre;
    }
    const auto add = [&](ShapeKind kind, double y, double x, double width, const char* actor,
                         std::string text) {
        drawing.shapes.push_back(mark(kind, {x, y, width, 12}, actor, text));
        drawing.shapes.push_back(label({x + width + 6, y - 2, 250, 16}, text, text));
    };
    add(ShapeKind::Ellipse, 50, 320, 12, "JPN", isJapanese ? "日米首脳会談" : "Japan–US summit");
    add(ShapeKind::Diamond, 90, 560, 12, "USA", isJapanese ? "日本製鉄の買収" : "Nippon Steel deal");
    add(ShapeKind::ArrowBar, 130, 480, 150, "GBR",
        isJapanese ? "日英部隊間協力円滑化協定" : "UK reciprocal access");
    add(ShapeKind::Flag, 170, 500, 12, "JPN", isJapanese ? "防衛費2%の約束" : "Pledge of 2 % & more");
    add(ShapeKind::RoundRectangle, 210, 400, 60, "KOR", "Quad");
    drawing.shapes[drawing.shapes.size() - 2].fillKind = FillKind::FadeBoth;
    add(ShapeKind::Rectangle, 250, 300, 60, "AUS", isJapanese ? "2020年ごろ" : "About 2020");
    drawing.shapes[drawing.shapes.size() - 2].fillKind = FillKind::Hatched;
    drawing.shapes[drawing.shapes.size() - 2].lineWidth = 0.75;
    return drawing;
}

TableContent agreements(bool isJapanese, int rows) {
    TableContent table{
        .columns = {{.header = isJapanese ? "協定" : "Agreement"},
                    {.header = isJapanese ? "当事者" : "Parties"},
                    {.header = isJapanese ? "発効" : "In force"},
                    {.header = isJapanese ? "費用（億円）" : "Cost, ¥100 m", .align = TextAlign::Right}},
        .note = isJapanese ? "– は数値なし。" : "– not available."};
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back(
            {isJapanese ? fmt::format("日本国とアメリカ合衆国との間の相互協力及び安全保障条約（{}）", i + 1)
                        : fmt::format("Treaty of Mutual Cooperation and Security, part {}", i + 1),
             isJapanese ? "日本、米国" : "Japan, United States", fmt::format("{}-06-23", 1960 + i),
             i % 4 == 3 ? "–" : fmt::format("{:.1f}", 187.3 + 11.9 * i)});
    }
    return table;
}

std::vector<KeyFigure> figures(bool isJapanese) {
    const auto ink = [](const char* actor) {
        return Ink{.rgb = chart::actorColour(actor).light, .accent = chart::actorAccent(actor)};
    };
    return {{.value = "1.8 %",
             .label = isJapanese ? "防衛費のGDP比" : "Japan’s defence share of GDP",
             .detail = isJapanese ? "2025年度、約束は2%" : "FY2025, pledged: 2 %",
             .ink = ink("JPN")},
            {.value = "3.4 %",
             .label = isJapanese ? "米国" : "United States",
             .detail = "2024",
             .ink = ink("USA")},
            {.value = isJapanese ? "43兆円" : "¥43 trillion",
             .label = isJapanese ? "防衛力整備計画" : "Defence build-up programme",
             .detail = isJapanese ? "2023〜27年度" : "FY2023–27",
             .ink = ink("JPN")},
            {.value = "−$68.5 bn",
             .label = isJapanese ? "対日貿易収支" : "US goods balance with Japan",
             .detail = "2024",
             .ink = ink("USA")}};
}

} // namespace

chart::ChartData chart(const ChartWish& wish) {
    const bool isJapanese = wish.language == "ja";
    Numbers numbers;
    chart::ChartData data{
        .title = isJapanese ? "国防費のGDP比" : "Defence expenditure as a share of GDP",
        .kind = wish.kind,
        .categoryTitle = isJapanese ? "会計年度（4月〜3月）" : "Fiscal year (April–March)",
        .footnote = isJapanese ? "出典：SIPRI軍事支出データベース（2025年11月24日現在）。"
                               : "Source: SIPRI Military Expenditure Database, as of 24 November 2025.",
        .sources = {"SIPRI, Military Expenditure Database, 2025 edition, sheet “Share of GDP”"},
        .method = isJapanese ? "公表値のまま。" : "As published; no transforms.",
        .altText = isJapanese ? "国防費のGDP比の折れ線グラフ。\n日本は上昇。"
                              : "Line chart of the defence share of GDP.\nJapan rises."};
    data.valueAxis.unit = isJapanese ? "GDP比（%）" : "% of GDP";
    data.valueAxis.numberFormat = "#,##0.00";
    for (int i = 0; i < wish.categories; ++i) {
        const int year = 2025 - wish.categories + i;
        data.categories.push_back(
            {.period = base::yearPeriod(base::Frequency::FiscalJapan, year),
             .label = isJapanese ? fmt::format("{}年度", year) : fmt::format("FY{}", year)});
    }
    double low = 0;
    double high = 0;
    for (int s = 0; s < wish.series; ++s) {
        data.series.push_back(series(kCountries.at(static_cast<std::size_t>(s) % 8), wish, numbers));
        for (const auto& point : data.series.back().points) {
            low = std::min(low, point.value.value_or(0));
            high = std::max(high, point.value.value_or(0));
        }
    }
    const double factor = wish.kind == ChartKind::StackedColumn ? wish.series : 1;
    addAxis(data, low * factor, high * factor);
    for (int t = 0; t < wish.targets; ++t)
        data.targets.push_back({isJapanese ? "目標 2%" : fmt::format("Target {} %", 2 + t), 2.0 + t * 0.2});
    return data;
}

DeckSpec brief(const std::string& language) {
    const bool ja = language == "ja";
    DeckSpec deck{.title = ja ? "日米同盟の概況" : "The alliance at a glance", .language = language};
    const auto wish = [&](ChartKind kind, int series) { return ChartWish{kind, series, 20, language}; };
    deck.slides.push_back(
        {.title = deck.title,
         .subtitle = ja ? "防衛、貿易、約束の現在地" : "Where defence, trade and promises stand",
         .content = TitleContent{ja ? "同盟分析室　2025年11月24日" : "Alliance desk, 24 November 2025"}});
    deck.slides.push_back({.title = ja ? "四つの数字で見る同盟" : "Four figures to begin with",
                           .footnote = ja ? "出典：防衛省、SIPRI。"
                                          : "Sources: Ministry of Defense of Japan; SIPRI; US Census Bureau.",
                           .content = KeyFiguresContent{figures(ja), slideIdentity(11)}});
    deck.slides.push_back({.title = ja ? "防衛" : "Defence", .content = SectionContent{}});
    auto share = chart({ChartKind::Line, 4, 20, language, true, false, true, 1});
    deck.slides.push_back(
        chartSlide(ja ? "日本は十年で米国との差を縮めた"
                      : "Japan has closed a good part of the gap to its allies in ten years",
                   share, 1));
    deck.slides.back().subtitle =
        ja ? "国防費、会計年度" : "Fiscal years; NATO definition for the United Kingdom";
    deck.slides.push_back(chartSlide(ja ? "支出の合計" : "Spending has risen in every year",
                                     chart(wish(ChartKind::StackedColumn, 4)), 2));
    deck.slides.push_back({.title = ja ? "二つの見方" : "Two ways to look at the same effort",
                           .content = TwoChartsContent{{chart(wish(ChartKind::Column, 1)), chartIdentity(3)},
                                                       {chart(wish(ChartKind::Line, 3)), chartIdentity(4)}}});
    deck.slides.push_back({.title = ja ? "主な出来事" : "Ten years of meetings, agreements and deals",
                           .content = TimelineContent{timeline(ja), slideIdentity(5)}});
    deck.slides.push_back(
        {.title = ja ? "発効中の協定" : "Agreements in force",
         .footnote = ja ? "出典：外務省。" : "Source: Ministry of Foreign Affairs of Japan.",
         .content = agreements(ja, 10)});
    deck.slides.push_back(
        {.title = ja ? "要点" : "What to take away",
         .content =
             TextContent{{{ja ? "防衛費は約束に近づいている" : "Spending nears the pledge of 2 %"},
                          {ja ? "ただし定義に注意" : "definitions differ: NATO counts the coast guard", 1},
                          {ja ? "投資は前年を上回る" : "Investment is ahead of the previous year"}}}});
    deck.slides.push_back({.content = SourcesContent{{"SIPRI, Military Expenditure Database, 2025 edition",
                                                      "US Census Bureau, Trade in Goods with Japan",
                                                      "防衛省『防衛白書』令和7年版"}}});
    return deck;
}

DeckSpec trouble() {
    const std::string word = "A sentence with <angle> & \"quotes\" 'and' 日本語 🤝🏽 é\u0301 ";
    std::string longText;
    for (int i = 0; i < 40; ++i)
        longText += word;
    DeckSpec deck{.title = longText, .language = "en"};
    deck.slides.push_back({.title = longText, .subtitle = longText, .content = TitleContent{word}});
    deck.slides.push_back({.content = SectionContent{}});
    deck.slides.push_back(
        {.title = std::string("bell \x07 null \0 broken \xff\xc3 surrogate \xED\xA0\x80 end", 46),
         .footnote = longText,
         .notes = "first\n\nsecond \x01",
         .content = ChartContent{chart({.targets = 2})}});
    deck.slides.push_back(
        {.title = longText, .content = ChartContent{chart::ChartData{.title = "Nothing at all"}}});
    auto odd = chart({.kind = ChartKind::Line, .series = 2, .categories = 1});
    odd.series[0].name = longText.substr(0, 300);
    odd.series[1].points[0].value = std::nan("");
    deck.slides.push_back({.content = ChartContent{odd}});
    auto named = chart({.kind = ChartKind::Bar, .series = 1, .categories = 9, .targets = 1});
    for (auto& category : named.categories)
        category.label = "Ministry of Economy, Trade and Industry & " + category.label;
    deck.slides.push_back({.title = "Horizontal bars", .content = ChartContent{named}});
    TableContent table = [] {
        TableContent made = agreements(false, 70);
        return made;
    }();
    table.rows[5][0] = longText + longText + longText;
    table.rows[9].resize(1);
    deck.slides.push_back({.title = "A long table", .content = table});
    deck.slides.push_back(
        {.title = "No rows", .content = TableContent{.columns = {{.header = "A"}, {.header = "B"}}}});
    deck.slides.push_back({.title = "No columns", .content = TableContent{}});
    TextContent text;
    for (int i = 0; i < 30; ++i)
        text.bullets.push_back({word + word, i % 3});
    text.bullets.push_back({longText + longText + longText + longText});
    deck.slides.push_back({.title = "Long text", .content = text});
    deck.slides.push_back({.title = "No text", .content = TextContent{}});
    KeyFiguresContent many;
    for (int i = 0; i < 10; ++i)
        many.figures.push_back({.value = "1,234,567 million yen", .label = word, .detail = word});
    deck.slides.push_back({.title = "Many figures", .content = many});
    deck.slides.push_back({.title = "No figures", .content = KeyFiguresContent{}});
    deck.slides.push_back({.title = "Empty drawing", .content = TimelineContent{}});
    deck.slides.push_back(
        {.title = "Two charts", .content = TwoChartsContent{{chart({})}, {chart({.series = 8})}}});
    return deck;
}

DeckSpec charts() {
    DeckSpec deck{.title = "Charts"};
    std::int64_t id = 1;
    for (const ChartKind kind :
         {ChartKind::Line, ChartKind::Column, ChartKind::StackedColumn, ChartKind::Bar, ChartKind::Area}) {
        for (const int categories : {1, 5, 12, 40}) {
            for (const int series : {1, 3, 8}) {
                ChartWish wish{kind, series, categories};
                wish.language = id % 2 == 0 ? "en" : "ja";
                wish.hasGaps = categories == 12;
                wish.hasNegatives = series == 3 && kind != ChartKind::Area;
                wish.hasStatuses = categories > 5 && series == 1;
                wish.targets = categories == 40 ? 1 : 0;
                auto data = chart(wish);
                if (kind == ChartKind::Column && series == 3)
                    data.series.back().mark = chart::MarkKind::Line;
                deck.slides.push_back(chartSlide(
                    fmt::format("Chart {}: {} categories, {} series", id, categories, series), data, id));
                ++id;
            }
        }
    }
    return deck;
}

DeckSpec benchmark(int slides) {
    DeckSpec deck{.title = "Benchmark"};
    for (int i = 0; i < slides; ++i) {
        const int turn = i % 4;
        const ChartKind kind = turn == 0   ? ChartKind::Line
                               : turn == 1 ? ChartKind::Column
                                           : ChartKind::StackedColumn;
        const auto data = chart({kind, 4, 30});
        if (turn < 3) {
            deck.slides.push_back(chartSlide(fmt::format("Slide {}: defence shares", i + 1), data, i + 1));
            continue;
        }
        TableContent table{.columns = {{.header = "Year"}}, .altText = "Defence shares by year"};
        for (const auto& one : data.series)
            table.columns.push_back({.header = one.name, .align = TextAlign::Right});
        for (std::size_t r = 0; r < data.categories.size(); ++r) {
            table.rows.push_back({data.categories[r].label});
            for (const auto& one : data.series)
                table.rows.back().push_back(fmt::format("{:.1f}", *one.points[r].value));
        }
        deck.slides.push_back({.title = fmt::format("Slide {}: the same as a table", i + 1),
                               .footnote = data.footnote,
                               .content = table});
    }
    return deck;
}

} // namespace make
