#include "ui/deck/deck_changes.h"

#include <QTest>

#include <string>

using namespace entente;
using namespace entente::ui;

class DeckChangesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void movesSlides_data();
    void movesSlides();
    void insertsAndRemoves_data();
    void insertsAndRemoves();
    void doublesASlideBehindItself();
};

namespace {

model::SlideDocument slide(char letter) {
    return {.id = model::SlideId{letter}, .kind = "text", .title = std::string(1, letter)};
}

model::DeckDocument deckOf(const std::string& letters) {
    model::DeckDocument deck;
    for (const char letter : letters)
        deck.slides.push_back(slide(letter));
    return deck;
}

std::string lettersOf(const model::DeckDocument& deck) {
    std::string letters;
    for (const model::SlideDocument& one : deck.slides)
        letters += one.title;
    return letters;
}

} // namespace

void DeckChangesTest::movesSlides_data() {
    QTest::addColumn<char>("which");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    QTest::newRow("down by one") << 'a' << 1 << QStringLiteral("bacd");
    QTest::newRow("up by one") << 'c' << 1 << QStringLiteral("acbd");
    QTest::newRow("to the front") << 'd' << 0 << QStringLiteral("dabc");
    QTest::newRow("to the end") << 'a' << 3 << QStringLiteral("bcda");
    QTest::newRow("past the end") << 'a' << 99 << QStringLiteral("bcda");
    QTest::newRow("where it is") << 'b' << 1 << QStringLiteral("abcd");
    QTest::newRow("one that is gone") << 'x' << 1 << QStringLiteral("abcd");
}

void DeckChangesTest::movesSlides() {
    QFETCH(char, which);
    QFETCH(int, to);
    QFETCH(QString, after);
    model::DeckDocument deck = deckOf("abcd");
    moveSlide(model::SlideId{which}, static_cast<std::size_t>(to))(deck);
    QCOMPARE(QString::fromStdString(lettersOf(deck)), after);
}

void DeckChangesTest::insertsAndRemoves_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("after");
    QTest::newRow("into an empty deck") << QString() << 0 << QStringLiteral("n");
    QTest::newRow("in front") << QStringLiteral("ab") << 0 << QStringLiteral("nab");
    QTest::newRow("between") << QStringLiteral("ab") << 1 << QStringLiteral("anb");
    QTest::newRow("past the end") << QStringLiteral("ab") << 9 << QStringLiteral("abn");
}

void DeckChangesTest::insertsAndRemoves() {
    QFETCH(QString, before);
    QFETCH(int, at);
    QFETCH(QString, after);
    model::DeckDocument deck = deckOf(before.toStdString());
    insertSlide(slide('n'), static_cast<std::size_t>(at))(deck);
    QCOMPARE(QString::fromStdString(lettersOf(deck)), after);
    removeSlide(model::SlideId{'n'})(deck);
    QCOMPARE(QString::fromStdString(lettersOf(deck)), before);
}

void DeckChangesTest::doublesASlideBehindItself() {
    model::DeckDocument deck = deckOf("ab");
    duplicateSlide(model::SlideId{'a'}, model::SlideId{1})(deck);
    QCOMPARE(lettersOf(deck), std::string("aab"));
    QCOMPARE(deck.slides[1].id, model::SlideId{1});
}

QTEST_MAIN(DeckChangesTest)
#include "deck_changes_test.moc"
