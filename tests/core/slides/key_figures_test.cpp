#include "core/slides/key_figures.h"

#include "core/slides/text_measure.h"

#include <QtTest>

using namespace entente::slides;

class KeyFiguresTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void figuresAreSetApartFromTheirUnits_data();
    void figuresAreSetApartFromTheirUnits();
    void cardsStayInTheirBoxAndApart_data();
    void cardsStayInTheirBoxAndApart();
    void longLabelsGetMorePages_data();
    void longLabelsGetMorePages();
    void longUnitsGoBelowTheFigure();
};

void KeyFiguresTest::figuresAreSetApartFromTheirUnits_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("figure");
    QTest::addColumn<QByteArray>("unit");
    const auto row = [](const char* value, const char* figure, const char* unit) {
        QTest::newRow(value) << QByteArray(value) << QByteArray(figure) << QByteArray(unit);
    };
    row("8.78 trillion yen", "8.78", "trillion yen");
    row("1.37% of GDP", "1.37%", "of GDP");
    row("1.8 %", "1.8 %", "");
    row("−US$68.0 billion", "−US$68.0", "billion");
    row("43兆円", "43", "兆円");
    row("2025-02-07", "2025-02-07", "");
    row("none yet", "none yet", "");
    row("", "", "");
}

void KeyFiguresTest::figuresAreSetApartFromTheirUnits() {
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, figure);
    QFETCH(const QByteArray, unit);
    const FigureParts parts = splitFigure(value.toStdString());
    QCOMPARE(QByteArray(parts.figure.c_str()), figure);
    QCOMPARE(QByteArray(parts.unit.c_str()), unit);
}

void KeyFiguresTest::cardsStayInTheirBoxAndApart_data() {
    QTest::addColumn<int>("count");
    for (int count = 1; count <= 8; ++count)
        QTest::addRow("%d figures", count) << count;
}

void KeyFiguresTest::cardsStayInTheirBoxAndApart() {
    QFETCH(const int, count);
    const std::vector<KeyFigure> figures(static_cast<std::size_t>(count),
                                         {.value = "151.4 yen per US dollar",
                                          .label = "Average price of a dollar",
                                          .detail = "2024, provisional"});
    const Drawing drawing = keyFigureDrawing(figures, {48, 100, 864, 374});
    for (std::size_t i = 0; i < drawing.shapes.size(); ++i) {
        const Box& box = drawing.shapes[i].box;
        QVERIFY(box.x >= 0 && box.y >= 0 && box.right() <= 864.01 && box.bottom() <= 374);
        for (std::size_t j = 0; j < i; ++j) {
            const Box& other = drawing.shapes[j].box;
            const bool overlaps = box.x < other.right() && other.x < box.right() && box.y < other.bottom() &&
                                  other.y < box.bottom();
            QVERIFY(!overlaps);
        }
    }
}

void KeyFiguresTest::longLabelsGetMorePages_data() {
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("pages");
    QTest::newRow("short labels") << 2 << 2;
    QTest::newRow("long labels") << 60 << 3;
    QTest::newRow("labels longer than a page") << 600 << 3;
}

void KeyFiguresTest::longLabelsGetMorePages() {
    QFETCH(const int, words);
    const Box box{48, 100, 864, 374};
    const std::string label = QByteArray("measured ").repeated(words).toStdString();
    const std::vector<KeyFigure> figures(10, {.value = "1.8 %", .label = label, .detail = "2024"});
    const auto pages = keyFigurePages(figures, box);
    QTEST(static_cast<int>(pages.size()), "pages");
    std::size_t shown = 0;
    for (const auto& page : pages) {
        shown += page.size();
        const Drawing drawing = keyFigureDrawing(page, box);
        for (const SlideShape& shape : drawing.shapes)
            QVERIFY(shape.box.bottom() <= box.height + 0.01);
        // Nothing is lost to those who cannot see that it was shortened.
        QVERIFY(drawing.altText.find(label) != std::string::npos);
    }
    QCOMPARE(shown, figures.size());
}

void KeyFiguresTest::longUnitsGoBelowTheFigure() {
    const auto figureOf = [](const std::string& value) {
        const Drawing drawing = keyFigureDrawing(
            std::vector<KeyFigure>(4, KeyFigure{.value = value, .label = "Label"}), {48, 100, 864, 374});
        return drawing.shapes[1];
    };
    QCOMPARE(figureOf("8.78 trillion").tail, std::string(" trillion"));
    QCOMPARE(figureOf("151.4 yen per US dollar").tail, std::string("\nyen per US dollar"));
    QVERIFY(figureOf("151.4 yen per US dollar").textSize >= 40);
}

QTEST_GUILESS_MAIN(KeyFiguresTest)
#include "key_figures_test.moc"
