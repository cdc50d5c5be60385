#include "ui/records/meetings_page.h"

#include "ui/records/ask_bar.h"
#include "ui/records/date_field.h"
#include "ui/records/listing_model.h"
#include "ui/records/meeting_form.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/form_row.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

#include "desk.h"

using namespace entente;
using namespace entente::ui;

namespace {

using Desk = make::Desk<MeetingsPage>;

} // namespace

class MeetingsPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMeetingIsTypedWithTheKeyboardAlone();
    void movingTheEndDateIsUndone();
    void aDeletedMeetingComesBackByUndo();
    void leavingUnsavedWorkAsks();
    void keepingOnEditingKeepsTheRow();
    void savingOnLeavingSavesThenLeaves();
    void whatIsMissingIsSaidBesideItsField();
    void aDateThatIsNoneIsSaidBesideItsField();
    void aLockedFileKeepsWhatWasTyped();
    void aMeetingThatMovedOnIsCompared();
    void takingTheirsShowsWhatIsStored();
    void aMeetingDeletedElsewhereCanBeSavedAsNew();
    void aDuplicateIsANewMeeting();
    void anUnknownNameIsNotStored();
    void sourcesAndLinksAreAddedAndRemoved();
    void theWindowsFocusAndTheFilterNarrowTheTable();
    void theTableKeepsItsModelHonest();
    void japaneseNamesAndDatesAreShown();
    void theFormSpeaksJapanese();
    void everythingToTypeInHasAName();
};

void MeetingsPageTest::aMeetingIsTypedWithTheKeyboardAlone() {
    Desk desk;
    desk.page.table().setFocus();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type("Ishiba – Trump: call");
    desk.tabTo("Date");
    desk.type("12 Mar 2025");
    desk.tabTo("Place");
    desk.type("Tokyo");
    desk.tabTo("Add participant");
    desk.press(Qt::Key_Space);
    desk.type("ishi");
    desk.press(Qt::Key_Tab);
    desk.tabTo("Add participant");
    desk.press(Qt::Key_Space);
    desk.type("d");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    desk.tabTo("Add agenda item");
    desk.press(Qt::Key_Space);
    desk.type("Tariffs on cars");
    desk.press(Qt::Key_Return);
    desk.type("Energy");
    desk.saveAndWait();

    QTRY_COMPARE(desk.page.tableModel().rowCount(), 3);
    const auto stored = desk.world.storedMeeting(desk.page.form().recordId().as<model::RecordId>());
    QVERIFY(stored);
    QCOMPARE(stored->record.title, std::string("Ishiba – Trump: call"));
    QCOMPARE(stored->record.date->text(), std::string("2025-03-12"));
    QCOMPARE(stored->record.place, std::string("Tokyo"));
    QCOMPARE(stored->participants.size(), std::size_t{2});
    QVERIFY2(stored->participants[1].person == desk.world.trump, "chosen from the list");
    QVERIFY(stored->participants[0].person == desk.world.ishiba);
    QVERIFY2(stored->participants[0].actor == desk.world.japan,
             "the office of that day proposes the country");
    QCOMPARE(stored->items.size(), std::size_t{2});
    QCOMPARE(stored->items[1].text, std::string("Energy"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Add meeting “Ishiba – Trump: call”"));
    // Escape leads back to the table, where the new row is chosen; Enter leads into the form again.
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.page.table().hasFocus());
    QTRY_COMPARE(desk.page.tableModel().idAt(desk.page.table().currentIndex().row()).value,
                 stored->record.id.value);
    desk.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.field("Title"));
}

void MeetingsPageTest::movingTheEndDateIsUndone() {
    Desk desk;
    desk.open(desk.world.summit);
    QCOMPARE(desk.field("Date")->text(), QStringLiteral("6–7 Feb 2025"));
    desk.field("Date")->setFocus();
    desk.retype("6–8 Feb 2025");
    desk.saveAndWait();
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->record.date->text(),
             std::string("2025-02-06/2025-02-08"));
    QTRY_COMPARE(desk.cell(0, 0), QStringLiteral("6–8 Feb 2025"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Change date of “Ishiba – Trump: meeting, Washington”"));

    // As the window does it. While one types, the key takes back letters; after saving, the edit.
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    desk.page.addAction(&undo);
    connect(&undo, &QAction::triggered, this, [&] { desk.world.context.session()->undo(&desk.page); });
    QVERIFY(desk.field("Date")->hasFocus());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.field("Date")->text(), QStringLiteral("6–7 Feb 2025"));
    QTRY_COMPARE(desk.cell(0, 0), QStringLiteral("6–7 Feb 2025"));
    QVERIFY(!desk.page.form().isDirty());
}

void MeetingsPageTest::aDeletedMeetingComesBackByUndo() {
    Desk desk;
    desk.choose(0);
    QTRY_VERIFY(desk.page.form().hasRecord());
    desk.page.table().setFocus();
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QVERIFY(!desk.page.form().hasRecord());
    QVERIFY(!desk.world.storedMeeting(desk.world.summit));

    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QTRY_COMPARE(desk.page.form().recordId().value, desk.world.summit.value);
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->participants.size(), std::size_t{2});
}

void MeetingsPageTest::leavingUnsavedWorkAsks() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.field("Title")->setFocus();
    desk.retype("Something else");
    bool left = false;
    desk.page.confirmLeaving([&] { left = true; });
    QVERIFY(!left);
    QVERIFY(desk.page.form().askBar().question().contains(QStringLiteral("unsaved")));
    desk.answer(1);
    QVERIFY(left);
    QVERIFY(!desk.page.form().isDirty());
    QCOMPARE(desk.field("Title")->text(), QStringLiteral("Ishiba – Trump: meeting, Washington"));
}

void MeetingsPageTest::keepingOnEditingKeepsTheRow() {
    Desk desk;
    desk.choose(0);
    QTRY_COMPARE(desk.page.form().recordId().value, desk.world.summit.value);
    desk.field("Title")->setFocus();
    desk.retype("Something else");
    desk.choose(1);
    QTRY_COMPARE(desk.page.table().currentIndex().row(), 0);
    QVERIFY(!desk.page.form().askBar().question().isEmpty());
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.page.form().askBar().question().isEmpty());
    QCOMPARE(desk.field("Title")->text(), QStringLiteral("Something else"));
    QCOMPARE(desk.page.form().recordId().value, desk.world.summit.value);
}

void MeetingsPageTest::savingOnLeavingSavesThenLeaves() {
    Desk desk;
    desk.choose(0);
    QTRY_COMPARE(desk.page.form().recordId().value, desk.world.summit.value);
    desk.field("Title")->setFocus();
    desk.retype("Something else");
    desk.choose(1);
    QTRY_VERIFY(!desk.page.form().askBar().question().isEmpty());
    desk.answer(0);
    QTRY_COMPARE(desk.page.form().recordId().value, desk.world.visit.value);
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->record.title, std::string("Something else"));
    QTRY_COMPARE(desk.page.table().currentIndex().row(), 1);
}

void MeetingsPageTest::whatIsMissingIsSaidBesideItsField() {
    Desk desk;
    desk.page.table().setFocus();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type("x");
    desk.press(Qt::Key_Backspace);
    QVERIFY2(desk.error("Title").isEmpty(), "not while one begins to type");
    desk.type(" ");
    desk.save();
    QCOMPARE(desk.error("Title"), QStringLiteral("Give it a title."));
    QCOMPARE(desk.error("Date"), QStringLiteral("When was it? A month or a year will do."));
    QCOMPARE(QApplication::focusWidget(), desk.field("Title"));
    desk.type("A title");
    QVERIFY(desk.error("Title").isEmpty());
    QCOMPARE(desk.world.storedRows().size(), std::size_t{2});
}

void MeetingsPageTest::aDateThatIsNoneIsSaidBesideItsField() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.field("Date")->setFocus();
    desk.retype("30 Feb 2025");
    QVERIFY2(desk.error("Date").isEmpty(), "half a date is none while it is typed");
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.error("Date"), QStringLiteral("There is no such day."));
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->record.date->text(),
             std::string("2025-02-06/2025-02-07"));
}

void MeetingsPageTest::aLockedFileKeepsWhatWasTyped() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.field("Title")->setFocus();
    desk.retype("Typed with care");
    {
        const store::Connection other(desk.world.path(), store::Connection::Mode::ReadWrite);
        other.execute("BEGIN IMMEDIATE");
        desk.save();
        QVERIFY(desk.page.form().isSaving());
        QTRY_VERIFY(!desk.page.form().isSaving());
        other.execute("ROLLBACK");
    }
    QVERIFY(desk.page.form().errorBar().text().contains(QStringLiteral("alliance.entente")));
    QVERIFY(desk.page.form().isDirty());
    QCOMPARE(desk.field("Title")->text(), QStringLiteral("Typed with care"));
    desk.saveAndWait();
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->record.title, std::string("Typed with care"));
    QVERIFY(desk.page.form().errorBar().text().isEmpty());
}

void MeetingsPageTest::aMeetingThatMovedOnIsCompared() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.field("Title")->setFocus();
    desk.retype("My title");
    desk.world.editElsewhere([&](store::Edit& edit) {
        const auto before = *store::findMeeting(edit.connection(), desk.world.summit);
        auto after = before;
        after.record.title = "Their title";
        after.record.place = "White House";
        store::updateMeeting(edit, before, after);
    });
    desk.save();
    QTRY_VERIFY(desk.page.form().askBar().question().contains(QStringLiteral("changed elsewhere")));
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->record.title, std::string("Their title"));
    desk.answer(1);
    QTRY_COMPARE(desk.world.storedMeeting(desk.world.summit)->record.title, std::string("My title"));
    QVERIFY2(desk.world.storedMeeting(desk.world.summit)->record.place == "White House",
             "I did not change the place");
}

void MeetingsPageTest::takingTheirsShowsWhatIsStored() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.field("Title")->setFocus();
    desk.retype("My title");
    desk.world.editElsewhere([&](store::Edit& edit) {
        const auto before = *store::findMeeting(edit.connection(), desk.world.summit);
        auto after = before;
        after.record.title = "Their title";
        store::updateMeeting(edit, before, after);
    });
    desk.save();
    QTRY_VERIFY(!desk.page.form().askBar().question().isEmpty());
    desk.answer(0);
    QCOMPARE(desk.field("Title")->text(), QStringLiteral("Their title"));
    QVERIFY(!desk.page.form().isDirty());
}

void MeetingsPageTest::aMeetingDeletedElsewhereCanBeSavedAsNew() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.field("Title")->setFocus();
    desk.retype("My title");
    desk.world.editElsewhere([&](store::Edit& edit) { store::deleteRecord(edit, desk.world.summit); });
    desk.save();
    QTRY_VERIFY(desk.page.form().askBar().question().contains(QStringLiteral("deleted elsewhere")));
    QCOMPARE(desk.field("Title")->text(), QStringLiteral("My title"));
    desk.answer(0);
    QTRY_VERIFY(!desk.page.form().isDirty());
    QCOMPARE(desk.world.storedMeeting(desk.page.form().recordId().as<model::RecordId>())->record.title,
             std::string("My title"));
}

void MeetingsPageTest::aDuplicateIsANewMeeting() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!desk.page.form().recordId());
    QVERIFY(desk.page.form().isDirty());
    desk.saveAndWait();
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 3);
    QVERIFY(desk.page.form().recordId() != desk.world.summit);
    QCOMPARE(desk.world.storedMeeting(desk.page.form().recordId().as<model::RecordId>())->participants.size(),
             std::size_t{2});
}

void MeetingsPageTest::anUnknownNameIsNotStored() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.tabTo("Host");
    desk.type("Atlantis");
    desk.save();
    QCOMPARE(desk.error("Host"),
             QStringLiteral("Nobody here is called “Atlantis”. Choose one from the list."));
    desk.retype("japan");
    QVERIFY(desk.error("Host").isEmpty());
    desk.saveAndWait();
    QVERIFY(desk.world.storedMeeting(desk.world.summit)->host == desk.world.japan);
}

void MeetingsPageTest::sourcesAndLinksAreAddedAndRemoved() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.tabTo("New source");
    desk.press(Qt::Key_Space);
    desk.type("Joint statement");
    desk.tabTo("Publisher");
    desk.type("MOFA");
    desk.tabTo("Where in it: page, section, number");
    desk.type("para 3");
    desk.field("Find a record to link with")->setFocus();
    desk.type("Yoshida");
    auto* completer = desk.field("Find a record to link with")->completer();
    QTRY_COMPARE(completer->completionCount(), 1);
    QTRY_VERIFY(completer->popup()->isVisible());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    desk.saveAndWait();

    const store::Connection connection(desk.world.path(), store::Connection::Mode::ReadOnly);
    const auto cited = store::citationsOf(connection, desk.world.summit.value);
    QCOMPARE(cited.size(), std::size_t{1});
    QCOMPARE(cited[0].source.publisher, std::string("MOFA"));
    QCOMPARE(cited[0].citation.locator, std::string("para 3"));
    const auto links = store::linksOf(connection, desk.world.summit);
    QCOMPARE(links.size(), std::size_t{1});
    QCOMPARE(links[0].other.id.value, desk.world.visit.value);

    desk.tabTo("Remove Joint statement");
    desk.press(Qt::Key_Space);
    desk.saveAndWait();
    QVERIFY(store::citationsOf(connection, desk.world.summit.value).empty());
}

void MeetingsPageTest::theWindowsFocusAndTheFilterNarrowTheTable() {
    Desk desk;
    QCOMPARE(desk.page.countText(), QStringLiteral("2 meeting(s)"));
    desk.world.context.setFocus(
        {.period = base::DayRange{base::toDay(2025, 1, 1), base::toDay(2025, 12, 31)}});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QCOMPARE(desk.page.countText(), QStringLiteral("1 of 2 meeting(s)"));
    desk.page.filterLine().setText(QStringLiteral("石破"));
    QCOMPARE(desk.page.tableModel().rowCount(), 1);
    desk.page.filterLine().setText(QStringLiteral("nobody"));
    QTRY_COMPARE(desk.page.countText(), QStringLiteral("0 of 2 meeting(s)"));
}

void MeetingsPageTest::theTableKeepsItsModelHonest() {
    Desk desk;
    const QAbstractItemModelTester tester(&desk.page.tableModel(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&desk.page.tableModel(), &QAbstractItemModel::modelReset);
    desk.page.table().sortByColumn(1, Qt::AscendingOrder);
    desk.open(desk.world.visit);
    desk.field("Title")->setFocus();
    desk.retype("A title that sorts first");
    desk.saveAndWait();
    QTRY_COMPARE(desk.cell(0, 1), QStringLiteral("A title that sorts first"));
    desk.world.editElsewhere([&](store::Edit& edit) { store::deleteRecord(edit, desk.world.summit); });
    QTRY_COMPARE_WITH_TIMEOUT(desk.page.tableModel().rowCount(), 1, 10000);
    QCOMPARE(reset.size(), 0);
}

void MeetingsPageTest::japaneseNamesAndDatesAreShown() {
    Desk desk;
    desk.open(desk.world.summit);
    desk.world.context.setLanguage("ja");
    QTRY_COMPARE(desk.cell(0, 0), QStringLiteral("2025年2月6日～7日"));
    QCOMPARE(desk.cell(0, 2), QStringLiteral("石破茂、ドナルド・トランプ"));
    QVERIFY(desk.page.form().findChild<DateField*>()->text().startsWith(QStringLiteral("2025年2月6")));
    QVERIFY2(!desk.page.form().isDirty(), "another language is no change");
    desk.page.form().findChild<DateField*>()->setFocus();
    desk.retype("令和7年2月8日");
    desk.saveAndWait();
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->record.date->text(), std::string("2025-02-08"));
}

void MeetingsPageTest::theFormSpeaksJapanese() {
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/entente/translations/entente_ja.qm")));
    Desk desk;
    desk.open(desk.world.summit);
    desk.world.context.setLanguage("ja");
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(desk.page.title(), QStringLiteral("会談"));
    QCOMPARE(desk.page.countText(), QStringLiteral("会談 2 件"));
    QCOMPARE(desk.page.tableModel().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("件名"));
    desk.tabTo("件名");
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    desk.save();
    QCOMPARE(desk.error("件名"), QStringLiteral("件名を入れてください。"));
    desk.type("石破・トランプ会談");
    desk.saveAndWait();
    QCOMPARE(desk.undoLabel(), QStringLiteral("「Ishiba – Trump: meeting, Washington」の件名を変更"));
}

void MeetingsPageTest::everythingToTypeInHasAName() {
    Desk desk;
    desk.open(desk.world.summit);
    for (QWidget* widget : desk.page.findChildren<QWidget*>()) {
        const bool reachable = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                               widget->focusProxy() == nullptr;
        if (reachable && qobject_cast<QPushButton*>(widget) == nullptr)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(MeetingsPageTest)
#include "meetings_page_test.moc"
