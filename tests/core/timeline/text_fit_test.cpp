#include "core/timeline/text_fit.h"

#include "tests/core/timeline/make_many.h"

#include <QtTest>

using namespace entente;
using timeline::TextRole;

class TextFitTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void keepsOneLineWithinTheWidth_data();
    void keepsOneLineWithinTheWidth();
    void readsNoFurtherThanItMust();
    void measuresUpToALimit();
};

void TextFitTest::keepsOneLineWithinTheWidth_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << "Tokyo" << 30.0 << "Tokyo";
    QTest::newRow("does not fit") << "Washington" << 36.0 << QStringLiteral("Washi…");
    QTest::newRow("nothing fits") << "Washington" << 5.0 << "";
    QTest::newRow("wide letters") << QStringLiteral("日米首脳会談") << 45.0 << QStringLiteral("日米首…");
    QTest::newRow("a letter keeps its accent")
        << QStringLiteral("e\u0301e\u0301e\u0301e\u0301") << 18.0 << QStringLiteral("e\u0301e\u0301…");
    QTest::newRow("a flag is not halved") << QStringLiteral("🇯🇵🇺🇸🇰🇷") << 60.0 << QStringLiteral("🇯🇵🇺🇸…");
    QTest::newRow("a family stays together") << QStringLiteral("👩‍👩‍👧 x yyyy") << 50.0 << "";
    QTest::newRow("lines become one") << "a\nb\tc" << 100.0 << "a b c";
    QTest::newRow("right to left") << QStringLiteral("שלום עולם") << 36.0 << QStringLiteral("שלום …");
}

void TextFitTest::keepsOneLineWithinTheWidth() {
    QFETCH(QString, text);
    QFETCH(double, width);
    const make::EvenMeasure measure;
    const auto fitted = timeline::fitText(text.toStdString(), width, TextRole::Label, measure);
    QVERIFY(fitted.width <= width);
    QTEST(QString::fromStdString(fitted.text), "expected");
    QVERIFY(fitted.text.empty() ||
            fitted.isElided == QString::fromStdString(fitted.text).endsWith(QChar(0x2026)));
}

void TextFitTest::readsNoFurtherThanItMust() {
    const make::EvenMeasure measure;
    const std::string title(10'000, 'x');
    const auto fitted = timeline::fitText(title, 120, TextRole::Label, measure);
    QCOMPARE(fitted.text.size(), 19 + std::string("…").size());
    const std::string broken = "a\xff\xc3"
                               "b";
    QCOMPARE(QString::fromStdString(timeline::fitText(broken, 100, TextRole::Label, measure).text),
             QStringLiteral("a\uFFFD\uFFFDb"));
}

void TextFitTest::measuresUpToALimit() {
    const make::EvenMeasure measure;
    QCOMPARE(timeline::textWidth("Tokyo", TextRole::Label, measure, 100), 30.0);
    QCOMPARE(timeline::textWidth(std::string(10'000, 'x'), TextRole::Label, measure, 100), 100.0);
}

QTEST_GUILESS_MAIN(TextFitTest)
#include "text_fit_test.moc"
