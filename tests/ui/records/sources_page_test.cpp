#include "ui/records/sources_page.h"

#include "core/store/deal_table.h"
#include "core/store/source_uses.h"

#include <QSignalSpy>

#include "desk.h"

using namespace entente;
using namespace entente::ui;
using make::date;

namespace {

/// The world of records with a source that the summit, a person and a step of a deal rest on, and one that
/// nothing does.
class SourceWorld : public make::RecordsWorld {
  public:
    SourceWorld() {
        editElsewhere([this](store::Edit& edit) {
            store::insertCitation(edit, {.subject = summit.value, .source = source, .locator = "p. 7"});
            store::insertCitation(
                edit, {.subjectKind = model::SubjectKind::Person, .subject = ishiba.value, .source = source});
            model::Deal one;
            one.record.title = "A deal";
            const auto step = edit.newId<model::ItemId>();
            one.steps = {{.id = step, .title = "Announced"}};
            deal = store::insertDeal(edit, one);
            store::insertCitation(
                edit, {.subjectKind = model::SubjectKind::Item, .subject = step.value, .source = source});
            letter = store::insertSource(edit, {.title = "A letter",
                                                .author = "Sato, Aya",
                                                .publisher = "The embassy",
                                                .published = "2025-04",
                                                .url = "https://example.org/letter",
                                                .accessed = "sometime in spring",
                                                .kind = model::SourceKind::Archive});
        });
    }

    [[nodiscard]] std::optional<model::Source> stored(model::SourceId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::findSource(connection, id);
    }

    model::SourceId letter;
    model::RecordId deal;
};

using SourceDesk = make::Desk<SourcesPage, SourceWorld>;

QPushButton* button(SourceDesk& desk, const QString& text) {
    for (auto* one : desk.page.form().findChildren<QPushButton*>()) {
        if (one->text() == text && !one->isHidden())
            return one;
    }
    return nullptr;
}

} // namespace

class SourcesPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTableTellsHowOftenASourceIsCited();
    void whatASourceStandsBehindIsListedAndOpened();
    void aSourceIsReadBackUnchanged();
    void aDateThatIsNoneIsKeptAsThePublisherWroteIt();
    void aSourceIsAddedWithTheKeyboardAlone();
    void aSourceWithoutATitleIsToldSo();
    void aCitedSourceCannotBeDeleted();
    void aSourceThatNothingCitesIsDeletedAndComesBack();
    void aSourceChangedElsewhereIsNotOverwritten();
};

void SourcesPageTest::theTableTellsHowOftenASourceIsCited() {
    SourceDesk desk;
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QCOMPARE(desk.cell(0, 0), QStringLiteral("A letter"));
    QCOMPARE(desk.cell(0, 1), QStringLiteral("Sato, Aya"));
    QCOMPARE(desk.cell(0, 3), QStringLiteral("Apr 2025"));
    QCOMPARE(desk.cell(0, 4), QStringLiteral("Archive"));
    QCOMPARE(desk.cell(0, 6), QStringLiteral("–"));
    QCOMPARE(desk.cell(1, 6), QStringLiteral("3"));
}

void SourcesPageTest::whatASourceStandsBehindIsListedAndOpened() {
    SourceDesk desk;
    desk.open(desk.world.source);
    QTRY_VERIFY(button(desk, QStringLiteral("A deal")) != nullptr);
    const QSignalSpy opened(&desk.world.context, &ViewContext::openRecordRequested);
    button(desk, QStringLiteral("A deal"))->click();
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.at(0).at(0).value<model::RecordId>() == desk.world.deal);
    QVERIFY(button(desk, QStringLiteral("Ishiba – Trump: meeting, Washington · p. 7")) != nullptr);
}

void SourcesPageTest::aSourceIsReadBackUnchanged() {
    SourceDesk desk;
    const auto before = desk.world.stored(desk.world.letter);
    desk.open(desk.world.letter);
    QVERIFY(!desk.page.form().isDirty());
    desk.field("Publisher")->setFocus();
    desk.retype("The consulate");
    desk.saveAndWait();
    auto after = desk.world.stored(desk.world.letter);
    QCOMPARE(after->publisher, std::string("The consulate"));
    after->publisher = before->publisher;
    QVERIFY(after == before);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Change publisher of “A letter”"));
}

void SourcesPageTest::aDateThatIsNoneIsKeptAsThePublisherWroteIt() {
    SourceDesk desk;
    desk.open(desk.world.letter);
    QCOMPARE(desk.field("Accessed")->text(), QStringLiteral("sometime in spring"));
    desk.field("Published")->setFocus();
    desk.retype("12 Apr 2025");
    desk.saveAndWait();
    QCOMPARE(desk.world.stored(desk.world.letter)->published, std::string("2025-04-12"));
    QCOMPARE(desk.world.stored(desk.world.letter)->accessed, std::string("sometime in spring"));
}

void SourcesPageTest::aSourceIsAddedWithTheKeyboardAlone() {
    SourceDesk desk;
    desk.page.table().setFocus();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type("Defense of Japan 2025");
    desk.tabTo("Author");
    desk.type("{Ministry of Defense, Japan}; Sato, Aya");
    desk.tabTo("Published in");
    desk.type("White papers");
    desk.tabTo("Publisher");
    desk.type("Ministry of Defense");
    desk.tabTo("Address (URL)");
    desk.type("https://www.mod.go.jp");
    desk.saveAndWait();
    const auto stored = desk.world.stored(desk.page.form().recordId().as<model::SourceId>());
    QVERIFY(stored);
    QCOMPARE(stored->author, std::string("{Ministry of Defense, Japan}; Sato, Aya"));
    QCOMPARE(stored->container, std::string("White papers"));
    QCOMPARE(stored->url, std::string("https://www.mod.go.jp"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Add source “Defense of Japan 2025”"));
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 3);
}

void SourcesPageTest::aSourceWithoutATitleIsToldSo() {
    SourceDesk desk;
    desk.open(desk.world.letter);
    desk.retype(" ");
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QCOMPARE(desk.error("Title"), QStringLiteral("Give it a title."));
    QCOMPARE(desk.world.stored(desk.world.letter)->title, std::string("A letter"));
}

void SourcesPageTest::aCitedSourceCannotBeDeleted() {
    SourceDesk desk;
    desk.open(desk.world.source);
    QAction* remove = desk.page.pageActions().at(2);
    QVERIFY(!remove->isEnabled());
    QVERIFY(!remove->toolTip().isEmpty());
}

void SourcesPageTest::aSourceThatNothingCitesIsDeletedAndComesBack() {
    SourceDesk desk;
    desk.open(desk.world.letter);
    desk.page.table().setFocus();
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Delete source “A letter”"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QCOMPARE(desk.world.stored(desk.world.letter)->published, std::string("2025-04"));
}

void SourcesPageTest::aSourceChangedElsewhereIsNotOverwritten() {
    SourceDesk desk;
    desk.open(desk.world.letter);
    desk.field("Publisher")->setFocus();
    desk.retype("Mine");
    desk.world.editElsewhere([&desk](store::Edit& edit) {
        const auto before = store::findSource(edit.connection(), desk.world.letter);
        auto after = *before;
        after.publisher = "Theirs";
        store::updateSource(edit, *before, after);
    });
    desk.save();
    QTRY_VERIFY(desk.page.form().askBar().isVisible());
    QCOMPARE(desk.world.stored(desk.world.letter)->publisher, std::string("Theirs"));
    QCOMPARE(desk.field("Publisher")->text(), QStringLiteral("Mine"));
}

QTEST_MAIN(SourcesPageTest)
#include "sources_page_test.moc"
