#include "ui/records/deals_page.h"

#include "core/store/deal_table.h"

#include "desk.h"

using namespace entente;
using namespace entente::ui;
using make::date;

namespace {

/// A world that also holds the steel deal with two steps, one of them with a document.
class DealWorld : public make::RecordsWorld {
  public:
    DealWorld() {
        editElsewhere([this](store::Edit& edit) {
            model::Deal one;
            one.record.title = "Nippon Steel buys U. S. Steel";
            one.record.date = date("2023-12-18");
            one.kind = model::DealKind::Acquisition;
            one.value = 14'900'000'000;
            one.currency = "USD";
            one.parties = {{.actor = japan, .role = model::Role::Buyer},
                           {.actor = usa, .role = model::Role::Target}};
            announced = edit.newId<model::ItemId>();
            blocked = edit.newId<model::ItemId>();
            one.steps = {{.id = announced, .date = date("2023-12-18"), .title = "Agreement announced"},
                         {.id = blocked,
                          .kind = model::DealStepKind::Blocked,
                          .date = date("2025-01-03"),
                          .title = "The president blocks the sale"}};
            deal = store::insertDeal(edit, one);
            store::insertCitation(edit, {.subjectKind = model::SubjectKind::Item,
                                         .subject = blocked.value,
                                         .source = source,
                                         .locator = "p. 4"});
        });
    }

    [[nodiscard]] model::Deal stored() const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return *store::findDeal(connection, deal);
    }
    [[nodiscard]] std::vector<store::CitedSource> storedDocuments(model::ItemId step) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::citationsOf(connection, step.value);
    }

    model::RecordId deal;
    model::ItemId announced;
    model::ItemId blocked;
};

using DealDesk = make::Desk<DealsPage, DealWorld>;

} // namespace

class DealsPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTableTellsADealAtAGlance();
    void aDealWithAllItsPartsIsReadBackUnchanged();
    void theValueIsTypedInWords();
    void aValueNeedsItsCurrency();
    void whatIsNoAmountOrNoCurrencyIsRefusedBesideTheField_data();
    void whatIsNoAmountOrNoCurrencyIsRefusedBesideTheField();
    void aStepIsAddedWithTheKeyboard();
    void aStepMovesUpWithItsDocument();
    void aStepWithoutATitleIsToldSo();
    void aStepsDateThatIsNoneIsToldSo();
    void aStepGetsADocumentWithItsAddress();
    void aDocumentOfAStepThatIsUndoneGoesFromTheForm();
    void aRemovedStepTakesItsDocumentWithIt();
    void leavingUnsavedStepsAsks();
    void aDeletedDealComesBackWithTheDocumentsOfItsSteps();
    void itSpeaksJapanese();
};

void DealsPageTest::theTableTellsADealAtAGlance() {
    DealDesk desk;
    QCOMPARE(desk.cell(0, 1), QStringLiteral("Nippon Steel buys U. S. Steel"));
    QCOMPARE(desk.cell(0, 2), QStringLiteral("Acquisition"));
    QCOMPARE(desk.cell(0, 3), QStringLiteral("US$14.9 billion"));
    QCOMPARE(desk.cell(0, 4), QStringLiteral("Japan → United States"));
    QCOMPARE(desk.cell(0, 5), QStringLiteral("Blocked"));
    QCOMPARE(desk.page.countText(), QStringLiteral("1 deal(s)"));
}

void DealsPageTest::aDealWithAllItsPartsIsReadBackUnchanged() {
    DealDesk desk;
    const model::Deal before = desk.world.stored();
    desk.open(desk.world.deal);
    QVERIFY(!desk.page.form().isDirty());
    desk.press(Qt::Key_End);
    desk.type("!");
    desk.saveAndWait();
    model::Deal after = desk.world.stored();
    QCOMPARE(after.record.title, before.record.title + "!");
    after.record.title = before.record.title;
    QVERIFY2(after == before, "saving one field leaves all others as they are");
    QCOMPARE(desk.world.storedDocuments(desk.world.blocked).size(), std::size_t{1});
}

void DealsPageTest::theValueIsTypedInWords() {
    DealDesk desk;
    desk.open(desk.world.deal);
    QCOMPARE(desk.field("Amount")->text(), QStringLiteral("14,900,000,000"));
    desk.field("Amount")->setFocus();
    desk.retype("2.2兆");
    desk.press(Qt::Key_Tab);
    desk.retype("jpy");
    desk.saveAndWait();
    QCOMPARE(desk.world.stored().value, std::optional(2'200'000'000'000.0));
    QCOMPARE(desk.world.stored().currency, std::string("JPY"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Change value of “Nippon Steel buys U. S. Steel”"));
    QTRY_COMPARE(desk.cell(0, 3), QStringLiteral("2.2 trillion yen"));
}

void DealsPageTest::aValueNeedsItsCurrency() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.field("Currency")->setFocus();
    desk.retype("");
    desk.press(Qt::Key_Delete);
    desk.save();
    QCOMPARE(desk.error("Value"), QStringLiteral("In which currency? Three letters, as in USD or JPY."));
    QCOMPARE(desk.world.stored().currency, std::string("USD"));
}

void DealsPageTest::whatIsNoAmountOrNoCurrencyIsRefusedBesideTheField_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("error");
    QTest::newRow("words") << QStringLiteral("Amount") << QStringLiteral("a lot")
                           << QStringLiteral("This is not a number.");
    QTest::newRow("two letters") << QStringLiteral("Currency") << QStringLiteral("ZQ")
                                 << QStringLiteral("A currency is three letters, as in USD or JPY.");
}

void DealsPageTest::whatIsNoAmountOrNoCurrencyIsRefusedBesideTheField() {
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, error);
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.field(field.toUtf8().constData())->setFocus();
    desk.retype(typed.toUtf8().constData());
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QCOMPARE(desk.error("Value"), error);
    QCOMPARE(desk.world.stored().value, std::optional(14'900'000'000.0));
}

void DealsPageTest::aStepIsAddedWithTheKeyboard() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.tabTo("Add step");
    desk.press(Qt::Key_Space);
    desk.type("令和7年6月18日");
    desk.press(Qt::Key_Tab);
    desk.type("Cl");
    desk.press(Qt::Key_Tab);
    // Behind the kind stands the button that moves the step.
    desk.tabTo("What happened at step 3");
    desk.type("Deal closed");
    desk.press(Qt::Key_Tab);
    desk.type("With a golden share.");
    desk.saveAndWait();
    const model::DealStep step = desk.world.stored().steps.at(2);
    QCOMPARE(step.date->text(), std::string("2025-06-18"));
    QCOMPARE(step.kind, model::DealStepKind::Closed);
    QCOMPARE(step.title, std::string("Deal closed"));
    QCOMPARE(step.summary, std::string("With a golden share."));
    QTRY_COMPARE(desk.cell(0, 5), QStringLiteral("Closed"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Change steps of “Nippon Steel buys U. S. Steel”"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.cell(0, 5), QStringLiteral("Blocked"));
    QTRY_VERIFY(desk.field("What happened at step 3") == nullptr);
}

void DealsPageTest::aStepMovesUpWithItsDocument() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.field("What happened at step 2")->setFocus();
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.saveAndWait();
    QVERIFY(desk.world.stored().steps.front().id == desk.world.blocked);
    QCOMPARE(desk.world.storedDocuments(desk.world.blocked).size(), std::size_t{1});
    QVERIFY(desk.world.storedDocuments(desk.world.announced).empty());
}

void DealsPageTest::aStepWithoutATitleIsToldSo() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.field("What happened at step 1")->setFocus();
    desk.retype(" ");
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QCOMPARE(desk.error("Steps"),
             QStringLiteral("What happened at this step? Say it in a few words, or remove the step."));
    QCOMPARE(desk.world.stored().steps.front().title, std::string("Agreement announced"));
}

void DealsPageTest::aStepsDateThatIsNoneIsToldSo() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.field("Date of step 1")->setFocus();
    desk.retype("31 Feb 2025");
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QVERIFY(!desk.error("Steps").isEmpty());
    QCOMPARE(desk.world.stored().steps.front().date->text(), std::string("2023-12-18"));
}

void DealsPageTest::aStepGetsADocumentWithItsAddress() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.field("What happened at step 1")->setFocus();
    desk.tabTo("Documents of step 1");
    desk.press(Qt::Key_Space);
    desk.tabTo("New source");
    desk.press(Qt::Key_Space);
    desk.type("Press release of the companies");
    desk.tabTo("Address (URL)");
    desk.type("https://example.org/release");
    desk.saveAndWait();
    const auto documents = desk.world.storedDocuments(desk.world.announced);
    QCOMPARE(documents.size(), std::size_t{1});
    QCOMPARE(documents[0].source.url, std::string("https://example.org/release"));
    QCOMPARE(documents[0].citation.subjectKind, model::SubjectKind::Item);
    QVERIFY(!desk.page.form().isDirty());
}

void DealsPageTest::aDocumentOfAStepThatIsUndoneGoesFromTheForm() {
    DealDesk desk;
    desk.open(desk.world.deal);
    const auto nameOf = [&desk](int step) {
        for (auto* button : desk.page.form().findChildren<QPushButton*>()) {
            if (button->accessibleName() == QStringLiteral("Documents of step %1").arg(step))
                return button->text();
        }
        return QString();
    };
    QCOMPARE(nameOf(1), QStringLiteral("Add document"));
    desk.field("What happened at step 1")->setFocus();
    desk.tabTo("Documents of step 1");
    desk.press(Qt::Key_Space);
    desk.tabTo("New source");
    desk.press(Qt::Key_Space);
    desk.type("A letter");
    desk.saveAndWait();
    QCOMPARE(nameOf(1), QStringLiteral("A letter"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(nameOf(1), QStringLiteral("Add document"));
    QCOMPARE(nameOf(2), QStringLiteral("Visits by Foreign Leaders"));
}

void DealsPageTest::aRemovedStepTakesItsDocumentWithIt() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.field("What happened at step 2")->setFocus();
    desk.press(Qt::Key_Backspace, Qt::ControlModifier);
    desk.saveAndWait();
    QCOMPARE(desk.world.stored().steps.size(), std::size_t{1});
    QVERIFY(desk.world.storedDocuments(desk.world.blocked).empty());
}

void DealsPageTest::leavingUnsavedStepsAsks() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.field("What happened at step 1")->setFocus();
    desk.retype("Announced");
    bool left = false;
    desk.page.confirmLeaving([&left] { left = true; });
    QVERIFY(!left);
    desk.answer(0);
    QTRY_VERIFY(left);
    QCOMPARE(desk.world.stored().steps.front().title, std::string("Announced"));
}

void DealsPageTest::aDeletedDealComesBackWithTheDocumentsOfItsSteps() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.page.table().setFocus();
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 0);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Delete deal “Nippon Steel buys U. S. Steel”"));
    QVERIFY(desk.world.storedDocuments(desk.world.blocked).empty());
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.page.form().recordId().value, desk.world.deal.value);
    QCOMPARE(desk.world.storedDocuments(desk.world.blocked).size(), std::size_t{1});
}

void DealsPageTest::itSpeaksJapanese() {
    DealDesk desk;
    desk.open(desk.world.deal);
    desk.world.context.setLanguage("ja");
    QTRY_COMPARE(desk.cell(0, 3), QStringLiteral("149億米ドル"));
    QVERIFY(!desk.page.form().isDirty());
}

QTEST_MAIN(DealsPageTest)
#include "deals_page_test.moc"
