#include "tests/core/slides/package_rules.h"

#include "core/slides/pptx_writer.h"
#include "tests/core/slides/sample_decks.h"

#include <QtTest>

using namespace entente;

namespace {

const slides::WriterContext kContext{.author = "Desk", .today = base::toDay(2025, 11, 24)};

std::string bytesOf(const slides::DeckSpec& deck) { return slides::deckBytes(deck, kContext).value(); }

QByteArray lines(const std::vector<std::string>& faults) {
    QByteArray out;
    for (std::size_t i = 0; i < faults.size() && i < 20; ++i)
        out += QByteArray(faults[i].c_str()) + "\n";
    return out;
}

} // namespace

class PackageRulesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void ourDecksBreakNoRule_data();
    void ourDecksBreakNoRule();
    void damageIsSeen_data();
    void damageIsSeen();
};

void PackageRulesTest::ourDecksBreakNoRule_data() {
    QTest::addColumn<std::string>("deck");
    QTest::newRow("every kind of slide, English") << bytesOf(make::brief("en"));
    QTest::newRow("every kind of slide, Japanese") << bytesOf(make::brief("ja"));
    QTest::newRow("every kind of chart, 1 to 40 categories, 1 to 8 series") << bytesOf(make::charts());
    QTest::newRow("long, empty, broken and strange content") << bytesOf(make::trouble());
    QTest::newRow("100 slides") << bytesOf(make::benchmark(100));
}

void PackageRulesTest::ourDecksBreakNoRule() {
    QFETCH(const std::string, deck);
    const auto faults = rules::brokenRules(deck);
    QVERIFY2(faults.empty(), lines(faults));
}

void PackageRulesTest::damageIsSeen_data() {
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char* name, const char* part, const char* from, const char* to,
                        const char* fault) {
        QTest::newRow(name) << QByteArray(part) << QByteArray(from) << QByteArray(to) << QByteArray(fault);
    };
    const char* types = "[Content_Types].xml";
    const char* slide = "ppt/slides/slide4.xml";
    const char* chart = "ppt/charts/chart1.xml";
    row("override for nothing", types, "/ppt/slides/slide3.xml", "/ppt/slides/slide33.xml",
        "which is not there");
    row("part without type", types, "/ppt/theme/theme2.xml", "/ppt/theme/theme1.xml", "has no content type");
    row("relationship to nothing", "ppt/slides/_rels/slide4.xml.rels", "chart1.xml", "chart9.xml",
        "leads to");
    row("unknown relationship", slide, "r:id=\"rId2\"", "r:id=\"rId9\"", "no relationship");
    row("unclosed element", slide, "</p:sld>", "", "not well-formed");
    row("shape id twice", slide, "id=\"3\"", "id=\"2\"", "twice");
    row("fraction of a unit", slide, "<a:off x=\"609600\"", "<a:off x=\"609600.5\"", "a:off@x");
    row("off the slide", slide, "<a:off x=\"609600\"", "<a:off x=\"9609600\"", "over the edge");
    row("no alternative text", slide, " descr=", " title=", "no alternative text");
    row("no title", slide, "type=\"title\"", "type=\"body\"", "has no title");
    row("placeholder of no layout", slide, "idx=\"14\"", "idx=\"99\"", "not on its layout");
    row("small type", "ppt/slides/slide8.xml", "sz=\"1400\"", "sz=\"800\"", "hundredths");
    row("named colour", "ppt/slides/slide7.xml", "srgbClr val=\"E2E0DA\"", "srgbClr val=\"grey\"", "colour");
    row("table row too short", "ppt/slides/slide8.xml",
        "<a:gridCol w=", "<a:gridCol w=\"1\"/><a:gridCol w=", "cells");
    row("no second axis", chart, "<c:crossAx val=\"10001\"/>", "<c:crossAx val=\"7\"/>", "crosses 7");
    row("wrong order", chart, "<c:delete val=\"0\"/><c:axPos val=\"b\"/>",
        "<c:axPos val=\"b\"/><c:delete val=\"0\"/>", "too late");
    row("cache and cell differ", chart, "<c:v>1.196</c:v>", "<c:v>1.197</c:v>", "cache is 1.197");
    row("empty value", chart, "<c:v>1.196</c:v>", "<c:v/>", "empty c:v");
    row("reference elsewhere", chart, "Data!$B$2:$B$21", "Data!$B$2:$B$20", "not as many cells");
    row("bridged gaps", chart, "dispBlanksAs val=\"gap\"", "dispBlanksAs val=\"span\"", "gaps");
}

void PackageRulesTest::damageIsSeen() {
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, fault);
    auto parts = rules::partsOf(bytesOf(make::brief("en")));
    std::string& bytes = parts[part.toStdString()];
    const auto place = bytes.find(from.toStdString());
    QVERIFY2(place != std::string::npos, "the row names text that the part does not hold");
    bytes.replace(place, static_cast<std::size_t>(from.size()), to.toStdString());
    const auto faults = rules::brokenRules(rules::zipOf(parts));
    QVERIFY2(lines(faults).contains(fault), lines(faults));
}

QTEST_GUILESS_MAIN(PackageRulesTest)
#include "package_rules_test.moc"
