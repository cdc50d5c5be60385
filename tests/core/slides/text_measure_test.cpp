#include "core/slides/text_measure.h"

#include "core/slides/xml_writer.h"

#include <QtTest>

using namespace entente::slides;

class TextMeasureTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void linesBreakWhereReadersExpect_data();
    void linesBreakWhereReadersExpect();
    void nothingIsLostByBreaking();
    void theFirstSizeThatFitsIsTaken();
    void shortenedTextEndsInAnEllipsis();
    void textIsEscaped_data();
    void textIsEscaped();
    void elementsCloseWithTheirScope();
    void numbersReadBackAsTheSameDouble();
};

void TextMeasureTest::linesBreakWhereReadersExpect_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("fits") << QByteArray("one two") << 200.0 << QByteArray("one two");
    QTest::newRow("at a space") << QByteArray("one two") << 30.0 << QByteArray("one |two");
    QTest::newRow("at its own line end") << QByteArray("one\ntwo") << 200.0 << QByteArray("one|two");
    QTest::newRow("inside a word wider than the line")
        << QByteArray("wwwwwwww") << 32.0 << QByteArray("wwww|wwww");
    QTest::newRow("between Han characters") << QByteArray("日本国憲法") << 31.0 << QByteArray("日本国|憲法");
    QTest::newRow("not before a full stop") << QByteArray("日本国憲。") << 41.0 << QByteArray("日本国|憲。");
    QTest::newRow("empty") << QByteArray("") << 10.0 << QByteArray("");
}

void TextMeasureTest::linesBreakWhereReadersExpect() {
    QFETCH(const QByteArray, text);
    QFETCH(const double, width);
    QFETCH(const QByteArray, lines);
    std::string joined;
    for (const std::string& line : wrappedLines(text.toStdString(), 10, width))
        joined += (joined.empty() ? "" : "|") + line;
    QCOMPARE(QByteArray(joined.c_str()), lines);
}

void TextMeasureTest::nothingIsLostByBreaking() {
    const std::string text = "Japan 日本、and the 🤝 United States é of Americaaaaaaaaaaaaaaaaaaaaaaaa";
    for (double width = 8; width < 400; width += 7) {
        std::string joined;
        for (const std::string& line : wrappedLines(text, 12, width))
            joined += line;
        QCOMPARE(joined, text);
    }
}

void TextMeasureTest::theFirstSizeThatFitsIsTaken() {
    const Fit large = fitText("short", 500, 40, true, {24, 20, 10});
    QVERIFY(large.fits && large.size == 24);
    const Fit small = fitText(std::string(400, 'x'), 500, 40, true, {24, 20, 10});
    QVERIFY(!small.fits && small.size == 10);
}

void TextMeasureTest::shortenedTextEndsInAnEllipsis() {
    const std::string text = "one two three four five six seven eight nine ten";
    QCOMPARE(shortened(text, 10, 1000, 20, false), text);
    const std::string cut = shortened(text, 10, 80, 14, false);
    QVERIFY(cut.ends_with("…") && text.starts_with(cut.substr(0, cut.size() - 3)));
    QVERIFY(textWidth(cut, 10) <= 80);
}

void TextMeasureTest::textIsEscaped_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("inText");
    QTest::addColumn<QByteArray>("inAttribute");
    const auto row = [](const char* name, const QByteArray& text, const char* inText,
                        const char* inAttribute) {
        QTest::newRow(name) << text << QByteArray(inText) << QByteArray(inAttribute);
    };
    row("markup", "<a> & \"b\"", "&lt;a&gt; &amp; \"b\"", "&lt;a&gt; &amp; &quot;b&quot;");
    row("line end and tab", "a\nb\tc", "a\nb\tc", "a&#10;b&#9;c");
    row("control characters", QByteArray("a\0b\x1f", 4), "a\uFFFDb\uFFFD", "a\uFFFDb\uFFFD");
    row("broken UTF-8", "a\xff\xc3", "a\uFFFD\uFFFD", "a\uFFFD\uFFFD");
    row("surrogate in UTF-8", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", "\uFFFD\uFFFD\uFFFD");
    row("overlong", "\xC0\xAF", "\uFFFD\uFFFD", "\uFFFD\uFFFD");
    row("no character", "\xEF\xBF\xBF", "\uFFFD", "\uFFFD");
    row("emoji and Japanese", "🤝 日本", "🤝 日本", "🤝 日本");
}

void TextMeasureTest::textIsEscaped() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, inText);
    QFETCH(const QByteArray, inAttribute);
    XmlWriter xml;
    {
        const auto root = xml.element("r", {{"a", text.toStdString()}});
        xml.text(text.toStdString());
    }
    const QByteArray expected = "<r a=\"" + inAttribute + "\">" + inText + "</r>";
    const std::string written = xml.take();
    QCOMPARE(QByteArray(written.c_str()).mid(QByteArray(written.c_str()).indexOf("\n") + 1), expected);
}

void TextMeasureTest::elementsCloseWithTheirScope() {
    XmlWriter xml;
    {
        const auto root = xml.element("a", {{"n", -3}});
        {
            const auto child = xml.element("b");
            xml.attribute({"late", "yes"});
        }
        xml.textElement("c", "");
        xml.leaf("d");
    }
    QVERIFY(xml.take().ends_with("<a n=\"-3\"><b late=\"yes\"/><c></c><d/></a>"));
}

void TextMeasureTest::numbersReadBackAsTheSameDouble() {
    for (const double value : {0.0, -1.5, 0.1 + 0.2, 1e21, 123456789.123, 5e-324})
        QCOMPARE(std::strtod(numberText(value).c_str(), nullptr), value);
    QCOMPARE(numberText(2), std::string("2"));
}

QTEST_GUILESS_MAIN(TextMeasureTest)
#include "text_measure_test.moc"
