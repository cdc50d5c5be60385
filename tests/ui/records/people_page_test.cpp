#include "ui/records/people_page.h"

#include "core/store/person_table.h"

#include "desk.h"

using namespace entente;
using namespace entente::ui;
using make::date;

namespace {

/// The world of records, with somebody whom no record names.
class PeopleWorld : public make::RecordsWorld {
  public:
    PeopleWorld() {
        editElsewhere([this](store::Edit& edit) {
            abe = store::insertPerson(edit, {.names = {{"en", "Shinzō Abe"},
                                                       {"ja", "安倍晋三"},
                                                       {"en", "Abe Shinzo", model::NameKind::Alias}}});
            const auto office =
                store::insertOffice(edit, {.person = abe,
                                           .actor = japan,
                                           .kind = model::OfficeKind::HeadOfGovernment,
                                           .titles = {{"en", "Prime Minister"}, {"ja", "内閣総理大臣"}},
                                           .held = date("2012-12-26/2020-09-16")});
            store::insertCitation(
                edit, {.subjectKind = model::SubjectKind::Office, .subject = office.value, .source = source});
        });
    }

    [[nodiscard]] std::optional<model::Person> stored(model::PersonId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::findPerson(connection, id);
    }
    [[nodiscard]] std::vector<model::Office> storedOffices(model::PersonId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::officesOf(connection, id);
    }
    [[nodiscard]] std::size_t citations(model::OfficeId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::citationsOf(connection, id.value).size();
    }

    model::PersonId abe;
};

using PeopleDesk = make::Desk<PeoplePage, PeopleWorld>;

} // namespace

class PeoplePageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTableTellsAPersonAtAGlance();
    void aPersonIsFoundByAnyName_data();
    void aPersonIsFoundByAnyName();
    void aPersonWithAllItsPartsIsReadBackUnchanged();
    void aPersonIsAddedWithTheKeyboardAlone();
    void anAliasIsAdded();
    void anOfficeGetsItsEnd();
    void whatAnOfficeLacksIsSaidBesideIt_data();
    void whatAnOfficeLacksIsSaidBesideIt();
    void aRemovedOfficeTakesItsCitationsWithItAndComesBack();
    void aPersonWithoutANameIsToldSo();
    void theFocusLeavesOutWhoHeldNoOfficeThere();
    void whoIsNamedInARecordCannotBeDeleted();
    void aDeletedPersonComesBackWithOfficesAndCitations();
    void officesChangedElsewhereAreNotOverwritten();
    void itSpeaksJapanese();
};

void PeoplePageTest::theTableTellsAPersonAtAGlance() {
    PeopleDesk desk;
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 3);
    const int row = desk.page.tableModel().rowOf(desk.world.ishiba);
    QCOMPARE(desk.cell(row, 0), QStringLiteral("Shigeru Ishiba"));
    QCOMPARE(desk.cell(row, 1), QStringLiteral("石破茂"));
    QCOMPARE(desk.cell(row, 2), QStringLiteral("Prime Minister, Japan"));
    QCOMPARE(desk.cell(row, 4), QStringLiteral("1"));
    QCOMPARE(desk.cell(0, 0), QStringLiteral("Donald Trump"));
}

void PeoplePageTest::aPersonIsFoundByAnyName_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("without the accent") << QStringLiteral("shinzo");
    QTest::newRow("an alias") << QStringLiteral("abe shinzo");
    QTest::newRow("in Japanese") << QStringLiteral("安倍");
}

void PeoplePageTest::aPersonIsFoundByAnyName() {
    QFETCH(QString, typed);
    PeopleDesk desk;
    desk.page.filterLine().setFocus();
    desk.type(typed.toUtf8().constData());
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QVERIFY(desk.page.tableModel().idAt(0) == EntryId(desk.world.abe));
}

void PeoplePageTest::aPersonWithAllItsPartsIsReadBackUnchanged() {
    PeopleDesk desk;
    const auto person = desk.world.stored(desk.world.abe);
    const auto offices = desk.world.storedOffices(desk.world.abe);
    desk.open(desk.world.abe);
    QVERIFY(!desk.page.form().isDirty());
    desk.press(Qt::Key_End);
    desk.type("!");
    desk.saveAndWait();
    auto after = desk.world.stored(desk.world.abe);
    QCOMPARE(after->names[0].text, person->names[0].text + "!");
    after->names[0].text = person->names[0].text;
    QVERIFY(after == person);
    QVERIFY(desk.world.storedOffices(desk.world.abe) == offices);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Change names of “Shinzō Abe”"));
}

void PeoplePageTest::aPersonIsAddedWithTheKeyboardAlone() {
    PeopleDesk desk;
    desk.page.table().setFocus();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type("Sanae Takaichi");
    desk.press(Qt::Key_Tab);
    desk.type("高市早苗");
    desk.tabTo("Add office");
    desk.press(Qt::Key_Space);
    desk.type("japan");
    desk.tabTo("Title of office 1");
    desk.type("Prime Minister");
    desk.tabTo("Office 1 from");
    desk.type("令和7年10月21日");
    desk.saveAndWait();
    const auto id = desk.page.form().recordId().as<model::PersonId>();
    QCOMPARE(model::nameIn(desk.world.stored(id)->names, "ja"), std::string("高市早苗"));
    const auto offices = desk.world.storedOffices(id);
    QCOMPARE(offices.size(), std::size_t{1});
    QVERIFY(offices[0].actor == desk.world.japan);
    QCOMPARE(offices[0].held->text(), std::string("2025-10-21/.."));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Add person “Sanae Takaichi”"));
    QTRY_VERIFY(desk.page.tableModel().rowOf(id) >= 0);
}

void PeoplePageTest::anAliasIsAdded() {
    PeopleDesk desk;
    desk.open(desk.world.ishiba);
    desk.tabTo("Add name");
    desk.press(Qt::Key_Space);
    desk.type("Ishiba Shigeru");
    desk.saveAndWait();
    const auto names = desk.world.stored(desk.world.ishiba)->names;
    QCOMPARE(names.size(), std::size_t{3});
    QCOMPARE(names[2].text, std::string("Ishiba Shigeru"));
    QCOMPARE(names[2].kind, model::NameKind::Alias);
    QCOMPARE(names[2].language, std::string("en"));
}

void PeoplePageTest::anOfficeGetsItsEnd() {
    PeopleDesk desk;
    desk.open(desk.world.ishiba);
    desk.field("Office 1 until")->setFocus();
    desk.retype("");
    desk.press(Qt::Key_Delete);
    desk.saveAndWait();
    QCOMPARE(desk.world.storedOffices(desk.world.ishiba)[0].held->text(), std::string("2024-10-01/.."));
    desk.field("Office 1 until")->setFocus();
    desk.type("Oct 2025");
    desk.saveAndWait();
    QCOMPARE(desk.world.storedOffices(desk.world.ishiba)[0].held->text(), std::string("2024-10-01/2025-10"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Change offices of “Shigeru Ishiba”"));
}

void PeoplePageTest::whatAnOfficeLacksIsSaidBesideIt_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("error");
    QTest::newRow("the end before the beginning")
        << QStringLiteral("Office 1 until") << QStringLiteral("1999")
        << QStringLiteral("It ends before it begins.");
    QTest::newRow("an unknown country")
        << QStringLiteral("For whom, office 1") << QStringLiteral("Atlantis")
        << QStringLiteral("Nobody here is called “Atlantis”. Choose one from the list.");
}

void PeoplePageTest::whatAnOfficeLacksIsSaidBesideIt() {
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, error);
    PeopleDesk desk;
    desk.open(desk.world.ishiba);
    desk.field(field.toUtf8().constData())->setFocus();
    desk.retype(typed.toUtf8().constData());
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QCOMPARE(desk.error("Offices"), error);
    QCOMPARE(desk.world.storedOffices(desk.world.ishiba)[0].held->text(),
             std::string("2024-10-01/2025-10-21"));
}

void PeoplePageTest::aRemovedOfficeTakesItsCitationsWithItAndComesBack() {
    PeopleDesk desk;
    const model::OfficeId office = desk.world.storedOffices(desk.world.abe)[0].id;
    desk.open(desk.world.abe);
    desk.field("Title of office 1")->setFocus();
    desk.press(Qt::Key_Backspace, Qt::ControlModifier);
    desk.saveAndWait();
    QVERIFY(desk.world.storedOffices(desk.world.abe).empty());
    QCOMPARE(desk.world.citations(office), std::size_t{0});
    desk.world.context.session()->undo(&desk.page);
    QTRY_VERIFY(desk.field("Title of office 1") != nullptr);
    QCOMPARE(desk.world.citations(office), std::size_t{1});
}

void PeoplePageTest::aPersonWithoutANameIsToldSo() {
    PeopleDesk desk;
    desk.page.table().setFocus();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type(" ");
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QCOMPARE(desk.error("Name in English"),
             QStringLiteral("Give it a name, in English or in Japanese."));
}

void PeoplePageTest::theFocusLeavesOutWhoHeldNoOfficeThere() {
    PeopleDesk desk;
    desk.world.context.setFocus({.actors = {desk.world.japan}});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QCOMPARE(desk.page.hiddenByFocus(), 1);
    desk.world.context.setFocus({.period = base::DayRange{base::toDay(2013, 1, 1), base::toDay(2014, 1, 1)}});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QVERIFY(desk.page.tableModel().idAt(0) == EntryId(desk.world.abe));
}

void PeoplePageTest::whoIsNamedInARecordCannotBeDeleted() {
    PeopleDesk desk;
    desk.open(desk.world.ishiba);
    QAction* remove = desk.page.pageActions().at(2);
    QVERIFY(!remove->isEnabled());
    QVERIFY(!remove->toolTip().isEmpty());
    desk.page.table().setFocus();
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.world.stored(desk.world.ishiba));
}

void PeoplePageTest::aDeletedPersonComesBackWithOfficesAndCitations() {
    PeopleDesk desk;
    const model::OfficeId office = desk.world.storedOffices(desk.world.abe)[0].id;
    desk.open(desk.world.abe);
    desk.page.table().setFocus();
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Delete person “Shinzō Abe”"));
    QVERIFY(!desk.world.stored(desk.world.abe));
    QCOMPARE(desk.world.citations(office), std::size_t{0});
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 3);
    QCOMPARE(desk.world.storedOffices(desk.world.abe).size(), std::size_t{1});
    QCOMPARE(desk.world.citations(office), std::size_t{1});
}

void PeoplePageTest::officesChangedElsewhereAreNotOverwritten() {
    PeopleDesk desk;
    desk.open(desk.world.abe);
    desk.field("Title of office 1")->setFocus();
    desk.retype("Premier");
    desk.world.editElsewhere([&desk](store::Edit& edit) {
        const auto before = store::officesOf(edit.connection(), desk.world.abe);
        auto after = before;
        after[0].held = date("2012-12-26/2020-09-15");
        store::replaceOffices(edit, desk.world.abe, before, after);
    });
    desk.save();
    QTRY_VERIFY(desk.page.form().askBar().isVisible());
    QCOMPARE(desk.world.storedOffices(desk.world.abe)[0].held->text(), std::string("2012-12-26/2020-09-15"));
    QCOMPARE(desk.field("Title of office 1")->text(), QStringLiteral("Premier"));
}

void PeoplePageTest::itSpeaksJapanese() {
    PeopleDesk desk;
    desk.open(desk.world.ishiba);
    desk.world.context.setLanguage("ja");
    QTRY_COMPARE(desk.cell(desk.page.tableModel().rowOf(desk.world.ishiba), 0), QStringLiteral("石破茂"));
    QVERIFY(!desk.page.form().isDirty());
}

QTEST_MAIN(PeoplePageTest)
#include "people_page_test.moc"
