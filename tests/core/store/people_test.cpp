#include "core/store/person_table.h"
#include "core/store/source_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;

namespace {

model::Office office(const Cast& cast, const char* title, const char* held) {
    return {.actor = cast.japan, .titles = {{.text = title}}, .held = make::date(held)};
}

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void officesAreReplacedAndKeepTheirIds() {
        World world;
        const auto person = world.cast().ishiba;
        world.edit("Hold", [&](store::Edit& e) {
            store::replaceOffices(e, person, {},
                                  {office(world.cast(), "Minister of Defence", "2007-09-26/2008-08-02"),
                                   office(world.cast(), "Prime Minister", "2024-10-01/..")});
        });
        const auto before = store::officesOf(world.connection(), person);
        QCOMPARE(before.size(), std::size_t{2});
        QVERIFY(before[0].person == person);
        auto after = before;
        after[1].held = make::date("2024-10-01/2025-10-21");
        after.erase(after.begin());
        world.edit("End", [&](store::Edit& e) { store::replaceOffices(e, person, before, after); });
        QVERIFY(store::officesOf(world.connection(), person) == after);
    }

    void officesThatMovedOnAreNotOverwritten() {
        World world;
        const auto person = world.cast().ishiba;
        world.edit("Hold", [&](store::Edit& e) {
            store::replaceOffices(e, person, {}, {office(world.cast(), "Prime Minister", "2024-10-01/..")});
        });
        const auto refused =
            world.workspace().edit("Late", [&](store::Edit& e) { store::replaceOffices(e, person, {}, {}); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::StaleDraft);
        QCOMPARE(store::officesOf(world.connection(), person).size(), std::size_t{1});
    }

    void anOfficeWithoutATitleIsRefusedWhole() {
        World world;
        const auto refused = world.workspace().edit("Hold", [&](store::Edit& e) {
            store::replaceOffices(
                e, world.cast().ishiba, {},
                {office(world.cast(), "Prime Minister", "2024-10-01/.."), {.actor = world.cast().japan}});
        });
        QVERIFY(!refused);
        QVERIFY(store::officesOf(world.connection(), world.cast().ishiba).empty());
    }

    void aPersonGoesWithOfficesAndWhatStandsBehindThem() {
        World world;
        model::PersonId person;
        model::OfficeId held;
        world.edit("Add", [&](store::Edit& e) {
            person = store::insertPerson(e, make::person("Taro Aso", "麻生太郎"));
            model::Office one = office(world.cast(), "Prime Minister", "2008-09-24/2009-09-16");
            one.person = person;
            held = store::insertOffice(e, one);
            store::insertCitation(e, {.subjectKind = model::SubjectKind::Office,
                                      .subject = held.value,
                                      .source = world.cast().source});
        });
        world.edit("Delete", [&](store::Edit& e) { store::deletePerson(e, person); });
        QVERIFY(!store::findPerson(world.connection(), person));
        QVERIFY(store::citationsOf(world.connection(), held.value).empty());
        need(world.workspace().undo());
        QCOMPARE(store::officesOf(world.connection(), person).size(), std::size_t{1});
        QCOMPARE(store::citationsOf(world.connection(), held.value).size(), std::size_t{1});
    }

    void aPersonWhomARecordNamesStays() {
        World world;
        const Stage stage = furnish(world);
        QVERIFY(store::recordsOfPeople(world.connection()).at(stage.cast.ishiba) > 0);
        const auto refused = world.workspace().edit(
            "Delete", [&](store::Edit& e) { store::deletePerson(e, stage.cast.ishiba); });
        QVERIFY(!refused);
        QVERIFY(store::findPerson(world.connection(), stage.cast.ishiba));
    }
};

QTEST_APPLESS_MAIN(PeopleTest)
#include "people_test.moc"
