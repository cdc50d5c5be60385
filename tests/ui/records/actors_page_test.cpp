#include "ui/records/actors_page.h"

#include "core/store/actor_table.h"

#include "desk.h"

using namespace entente;
using namespace entente::ui;

namespace {

/// The world of records, with a state that nothing names.
class ActorsWorld : public make::RecordsWorld {
  public:
    ActorsWorld() {
        editElsewhere([this](store::Edit& edit) {
            australia = store::insertActor(
                edit, {.code = "AUS",
                       .names = {{"en", "Australia"},
                                 {"ja", "オーストラリア"},
                                 {"en", "Commonwealth of Australia", model::NameKind::Alias}}});
        });
    }
    [[nodiscard]] std::optional<model::Actor> stored(model::ActorId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::findActor(connection, id);
    }

    model::ActorId australia;
};

using ActorsDesk = make::Desk<ActorsPage, ActorsWorld>;

} // namespace

class ActorsPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTableTellsAnActorAtAGlance() {
        ActorsDesk desk;
        QTRY_COMPARE(desk.page.tableModel().rowCount(), 3);
        const int row = desk.page.tableModel().rowOf(desk.world.japan);
        QCOMPARE(desk.cell(row, 0), QStringLiteral("Japan"));
        QCOMPARE(desk.cell(row, 1), QStringLiteral("日本"));
        QCOMPARE(desk.cell(row, 2), QStringLiteral("JPN"));
        QCOMPARE(desk.cell(row, 3), QStringLiteral("State"));
        QCOMPARE(desk.cell(row, 4), QStringLiteral("2"));
    }

    void anAliasFindsIt() {
        ActorsDesk desk;
        desk.page.filterLine().setFocus();
        desk.type("commonwealth");
        QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
        QVERIFY(desk.page.tableModel().idAt(0) == EntryId(desk.world.australia));
    }

    void aCompanyIsAddedWithTheKeyboardAlone() {
        ActorsDesk desk;
        desk.page.table().setFocus();
        desk.press(Qt::Key_N, Qt::ControlModifier);
        desk.type("Nippon Steel");
        desk.tabTo("Kind");
        desk.press(Qt::Key_End);
        desk.tabTo("Code");
        desk.type("nippon-steel");
        desk.saveAndWait();
        const auto stored = desk.world.stored(desk.page.form().recordId().as<model::ActorId>());
        QCOMPARE(stored->kind, model::ActorKind::Company);
        QCOMPARE(stored->code, std::string("nippon-steel"));
        QCOMPARE(desk.undoLabel(), QStringLiteral("Add actor “Nippon Steel”"));
    }

    void whatIsReadIsStoredUnchangedButForWhatWasTyped() {
        ActorsDesk desk;
        auto before = desk.world.stored(desk.world.australia);
        desk.open(desk.world.australia);
        QVERIFY(!desk.page.form().isDirty());
        desk.field("Code")->setFocus();
        desk.press(Qt::Key_End);
        desk.type("2");
        desk.saveAndWait();
        before->code = "AUS2";
        QVERIFY(desk.world.stored(desk.world.australia) == before);
    }

    void aCodeThatIsTakenIsRefusedAndNothingIsLost() {
        ActorsDesk desk;
        desk.open(desk.world.australia);
        desk.field("Code")->setFocus();
        desk.retype("JPN");
        desk.save();
        QTRY_VERIFY(!desk.page.form().isSaving());
        QVERIFY(desk.page.form().isDirty());
        QCOMPARE(desk.field("Code")->text(), QStringLiteral("JPN"));
        QCOMPARE(desk.world.stored(desk.world.australia)->code, std::string("AUS"));
    }
};

QTEST_MAIN(ActorsPageTest)
#include "actors_page_test.moc"
