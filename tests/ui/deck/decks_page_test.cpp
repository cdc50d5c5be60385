#include "ui/deck/decks_page.h"

#include "core/slides/slide_json.h"
#include "tests/core/slides/package_rules.h"
#include "tests/ui/figures/figures_world.h"
#include "ui/deck/add_slide_menu.h"
#include "ui/deck/deck_inbox.h"
#include "ui/deck/deck_list.h"
#include "ui/deck/export_line.h"
#include "ui/deck/slide_desk.h"
#include "ui/deck/slide_form.h"
#include "ui/deck/slide_list_model.h"

#include <QLineEdit>
#include <QListView>
#include <QMimeData>

using namespace entente;
using namespace entente::ui;

class DecksPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDoWhenThereIsNoDeck();
    void makesADeckForTheFirstSlideThatIsAskedFor();
    void addsToTheDeckThatWasUsedLastAndTakesItBack();
    void addsWithoutThePageEverBeingOpened();
    void movesSlidesWithKeysAndByDropping();
    void doublesAndDeletesSlides();
    void keepsTheTitleAndNotesThatAreTyped();
    void namesTheSlideThatCannotBeShown();
    void exportsTheDeck();
    void writesNothingWhenAnExportIsCancelled();
    void renamesADeckInPlace();

  private:
    void open() {
        m_page = std::make_unique<DecksPage>(m_world->context);
        m_page->resize(1100, 760);
        m_page->show();
    }
    model::DeckId putDeck(const char* title, const std::vector<const char*>& slides) {
        model::DeckDocument deck{.title = title};
        for (const char* slide : slides)
            deck.slides.push_back(newSlide(QString::fromUtf8(slide), {.content = slides::TextChoice{}}));
        m_world->edit([&](store::Edit& edit) { deck.id = store::putDeck(edit, deck); });
        return deck.id;
    }
    [[nodiscard]] std::vector<model::DeckDocument> stored() const {
        return m_world->read(
            [](const store::Connection& connection) { return store::listDecks(connection); });
    }
    [[nodiscard]] QString shownTitles() const {
        QStringList titles;
        for (const SlideView& slide : m_page->desk().slides().slides())
            titles << toQt(slide.document.title);
        return titles.join(QLatin1Char(' '));
    }
    [[nodiscard]] QListView& list() const { return *m_page->desk().findChild<QListView*>(); }

    std::unique_ptr<FiguresWorld> m_world;
    std::unique_ptr<DecksPage> m_page;
};

void DecksPageTest::init() { m_world = std::make_unique<FiguresWorld>(); }

void DecksPageTest::cleanup() {
    m_page.reset();
    m_world.reset();
}

void DecksPageTest::saysWhatToDoWhenThereIsNoDeck() {
    open();
    QTRY_VERIFY(m_page->findChild<QWidget*>() != nullptr);
    QCOMPARE(m_page->countText(), QString());
    m_page->newDeck();
    QTRY_COMPARE(m_page->countText(), QStringLiteral("1 deck(s)"));
    QTRY_COMPARE(m_page->desk().slides().rowCount(), 1);
}

void DecksPageTest::makesADeckForTheFirstSlideThatIsAskedFor() {
    open();
    Q_EMIT m_world->context.addToDeckRequested(
        newSlide(QStringLiteral("First"), {.content = slides::TextChoice{}}));
    QTRY_COMPARE(shownTitles(), QStringLiteral("First"));
    QCOMPARE(stored().size(), 1U);
    QCOMPARE(stored().front().title, std::string("My deck"));
    QCOMPARE(m_world->context.session()->undoState().undoLabel,
             std::optional<std::string>("Add “First” to the new deck “My deck”"));
    m_world->undo();
    QTRY_VERIFY(stored().empty());
}

void DecksPageTest::addsToTheDeckThatWasUsedLastAndTakesItBack() {
    putDeck("A", {"a"});
    putDeck("B", {"b"});
    open();
    QTRY_COMPARE(m_page->decks().count(), 2);
    m_page->decks().setCurrentRow(1);
    QTRY_COMPARE(shownTitles(), QStringLiteral("b"));
    Q_EMIT m_world->context.addToDeckRequested(
        newSlide(QStringLiteral("new"), {.content = slides::TextChoice{}}));
    QTRY_COMPARE(shownTitles(), QStringLiteral("b new"));
    QCOMPARE(m_page->desk().currentRow(), 1);
    m_world->undo();
    QTRY_COMPARE(shownTitles(), QStringLiteral("b"));
    QCOMPARE(stored().front().slides.size(), 1U);
}

void DecksPageTest::addsWithoutThePageEverBeingOpened() {
    putDeck("A", {"a"});
    QSignalSpy added(&DeckInbox::of(m_world->context), &DeckInbox::added);
    Q_EMIT m_world->context.addToDeckRequested(
        newSlide(QStringLiteral("x"), {.content = slides::TextChoice{}}));
    Q_EMIT m_world->context.addToDeckRequested(
        newSlide(QStringLiteral("y"), {.content = slides::TextChoice{}}));
    QTRY_COMPARE(added.count(), 2);
    QCOMPARE(stored().front().slides.size(), 3U);
    QCOMPARE(&DeckInbox::of(m_world->context), &DeckInbox::of(m_world->context));
}

void DecksPageTest::movesSlidesWithKeysAndByDropping() {
    putDeck("A", {"a", "b", "c"});
    open();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b c"));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(shownTitles(), QStringLiteral("b a c"));
    QTRY_COMPARE(m_page->desk().currentRow(), 1);
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b c"));
    SlideListModel& model = m_page->desk().slides();
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0)}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
    QTRY_COMPARE(shownTitles(), QStringLiteral("b c a"));
    m_world->undo();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b c"));
}

void DecksPageTest::doublesAndDeletesSlides() {
    putDeck("A", {"a", "b"});
    open();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b"));
    m_page->desk().duplicateCurrent();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a a b"));
    QTRY_COMPARE(m_page->desk().currentRow(), 1);
    m_page->desk().removeCurrent();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b"));
    QTRY_COMPARE(m_page->desk().currentRow(), 1);
}

void DecksPageTest::keepsTheTitleAndNotesThatAreTyped() {
    putDeck("A", {"a", "b"});
    open();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b"));
    auto* title = m_page->desk().form().findChild<QLineEdit*>();
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("renamed"));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(shownTitles(), QStringLiteral("renamed b"));
    // What is typed and not finished is not lost when another slide is chosen.
    QTest::keyClicks(title, QStringLiteral(" twice"));
    m_page->desk().select(m_page->desk().slides().slides()[1].document.id);
    QTRY_COMPARE(shownTitles(), QStringLiteral("renamed twice b"));
    QCOMPARE(title->text(), QStringLiteral("b"));
    m_world->undo();
    m_world->undo();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b"));
}

void DecksPageTest::namesTheSlideThatCannotBeShown() {
    model::DeckDocument deck{.title = "A"};
    deck.slides.push_back(newSlide(QStringLiteral("good"), {.content = slides::TextChoice{}}));
    deck.slides.push_back(
        newSlide(QStringLiteral("bad"),
                 {.content = slides::ChartChoice{{.id = model::ChartId{99}, .title = "Gone"}}}));
    m_world->edit([&](store::Edit& edit) { store::putDeck(edit, deck); });
    open();
    QTRY_COMPARE(shownTitles(), QStringLiteral("good bad"));
    const auto& slides = m_page->desk().slides().slides();
    QVERIFY(!slides[0].error && !slides[0].thumbnail.isNull());
    QVERIFY(slides[1].error && slides[1].thumbnail.isNull());
    QSignalSpy failed(&m_world->context, &ViewContext::errorRequested);
    m_page->exportTo(m_world->path(QStringLiteral("out.pptx")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(m_world->path(QStringLiteral("out.pptx"))));
}

void DecksPageTest::exportsTheDeck() {
    putDeck("A", {"a", "b"});
    open();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b"));
    const QString path = m_world->path(QStringLiteral("out.pptx"));
    m_page->exportTo(path);
    QTRY_VERIFY(m_page->exportLine().text().startsWith(QStringLiteral("Exported out.pptx")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(rules::brokenRules(bytes.toStdString()), std::vector<std::string>{});
    QVERIFY(rules::partsOf(bytes.toStdString()).contains("ppt/slides/slide2.xml"));
}

void DecksPageTest::writesNothingWhenAnExportIsCancelled() {
    putDeck("A", {"a", "b", "c"});
    open();
    QTRY_COMPARE(shownTitles(), QStringLiteral("a b c"));
    const QString path = m_world->path(QStringLiteral("out.pptx"));
    m_page->exportTo(path);
    Q_EMIT m_page->exportLine().cancelRequested();
    QTRY_VERIFY(m_page->exportLine().text().startsWith(QStringLiteral("Export cancelled")));
    QVERIFY(!QFile::exists(path));
    for (const QAction* action : m_page->pageActions())
        QVERIFY(action->isEnabled());
}

void DecksPageTest::renamesADeckInPlace() {
    putDeck("A", {"a"});
    open();
    QTRY_COMPARE(m_page->decks().count(), 1);
    m_page->decks().item(0)->setText(QStringLiteral("Brief"));
    QTRY_COMPARE(stored().front().title, std::string("Brief"));
    m_world->undo();
    QTRY_COMPARE(m_page->decks().item(0)->text(), QStringLiteral("A"));
}

QTEST_MAIN(DecksPageTest)
#include "decks_page_test.moc"
