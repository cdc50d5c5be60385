#include "ui/records/events_page.h"

#include "core/store/event_table.h"

#include "desk.h"

using namespace entente;
using namespace entente::ui;
using make::date;

namespace {

/// A world that also holds the return of Okinawa.
class EventWorld : public make::RecordsWorld {
  public:
    EventWorld() {
        editElsewhere([this](store::Edit& edit) {
            model::Event one;
            one.record.title = "Okinawa returns to Japan";
            one.record.date = date("1972-05");
            one.record.place = "Okinawa";
            one.category = model::EventCategory::Policy;
            one.actors = {{.actor = japan, .role = model::Role::Actor}};
            event = store::insertEvent(edit, one);
        });
    }

    [[nodiscard]] std::optional<model::Event> stored(model::RecordId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::findEvent(connection, id);
    }

    model::RecordId event;
};

using EventDesk = make::Desk<EventsPage, EventWorld>;

} // namespace

class EventsPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTableTellsAnEventAtAGlance();
    void anEventIsAddedWithTheKeyboardAlone();
    void whoIsConcernedIsChanged();
    void anEventWithoutATitleIsToldSo();
    void aRefusedNameIsSaidBesideItsField();
    void theFocusLeavesOutOtherActors();
    void aDeletedEventComesBack();
};

void EventsPageTest::theTableTellsAnEventAtAGlance() {
    EventDesk desk;
    QCOMPARE(desk.cell(0, 0), QStringLiteral("May 1972"));
    QCOMPARE(desk.cell(0, 1), QStringLiteral("Okinawa returns to Japan"));
    QCOMPARE(desk.cell(0, 2), QStringLiteral("Policy"));
    QCOMPARE(desk.cell(0, 3), QStringLiteral("Japan"));
    QCOMPARE(desk.cell(0, 4), QStringLiteral("Okinawa"));
}

void EventsPageTest::anEventIsAddedWithTheKeyboardAlone() {
    EventDesk desk;
    desk.page.table().setFocus();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type("Export controls on chips");
    desk.press(Qt::Key_Tab);
    desk.type("7 Oct 2022");
    desk.press(Qt::Key_Tab);
    desk.type("Tr");
    desk.tabTo("Add participant");
    desk.press(Qt::Key_Space);
    desk.type("usa");
    desk.saveAndWait();
    const auto stored = desk.world.stored(desk.page.form().recordId().as<model::RecordId>());
    QVERIFY(stored);
    QCOMPARE(stored->record.date->text(), std::string("2022-10-07"));
    QCOMPARE(stored->category, model::EventCategory::Trade);
    QVERIFY(stored->actors.at(0).actor == desk.world.usa);
    QCOMPARE(stored->actors.at(0).role, model::Role::Actor);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Add event “Export controls on chips”"));
}

void EventsPageTest::whoIsConcernedIsChanged() {
    EventDesk desk;
    desk.open(desk.world.event);
    QVERIFY(!desk.page.form().isDirty());
    desk.field("Participant 1")->setFocus();
    desk.retype("usa");
    desk.saveAndWait();
    QVERIFY(desk.world.stored(desk.world.event)->actors.at(0).actor == desk.world.usa);
    QTRY_COMPARE(desk.cell(0, 3), QStringLiteral("United States"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Change actors of “Okinawa returns to Japan”"));
}

void EventsPageTest::anEventWithoutATitleIsToldSo() {
    EventDesk desk;
    desk.open(desk.world.event);
    desk.retype(" ");
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QCOMPARE(desk.error("Title"), QStringLiteral("Give it a title."));
    QCOMPARE(desk.world.stored(desk.world.event)->record.title, std::string("Okinawa returns to Japan"));
}

void EventsPageTest::aRefusedNameIsSaidBesideItsField() {
    EventDesk desk;
    desk.open(desk.world.event);
    desk.field("Participant 1")->setFocus();
    desk.retype("Atlantis");
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QCOMPARE(desk.error("Who is concerned"),
             QStringLiteral("Nobody here is called “Atlantis”. Choose one from the list."));
}

void EventsPageTest::theFocusLeavesOutOtherActors() {
    EventDesk desk;
    desk.world.context.setFocus({.actors = {desk.world.usa}});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 0);
    QCOMPARE(desk.page.hiddenByFocus(), 1);
    desk.world.context.setFocus({.actors = {desk.world.japan}});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
}

void EventsPageTest::aDeletedEventComesBack() {
    EventDesk desk;
    desk.open(desk.world.event);
    desk.page.table().setFocus();
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 0);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Delete event “Okinawa returns to Japan”"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.page.form().recordId().value, desk.world.event.value);
    QCOMPARE(desk.cell(0, 3), QStringLiteral("Japan"));
}

QTEST_MAIN(EventsPageTest)
#include "events_page_test.moc"
