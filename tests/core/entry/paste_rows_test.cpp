#include "core/entry/paste_rows.h"

#include "core/store/guard.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "tests/core/store/world.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;

namespace {

const std::vector<entry::PasteField> kFields{
    {"title", {}},        {"date", {}},   {"place", {}}, {"status", {}, {{"計画", "planned"}}},
    {"participants", {}}, {"topics", {}}, {"host", {}}};

entry::PasteColumns columnsOf(std::vector<std::string> keys) { return {false, std::move(keys)}; }

} // namespace

class PasteRowsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void rowsBecomeMeetingsInOneEdit() {
        World world;
        entry::PasteOutcome outcome;
        const std::size_t before = meetings(world).size();
        world.edit("Paste", [&](store::Edit& edit) {
            outcome =
                entry::pasteRows(edit, entry::entryNamed("meeting"),
                                 {{"First", "令和7年2月7日", "Shigeru Ishiba, USA", "計画", "Steel; Trade"},
                                  {"Second", "FY2027", "Somebody New", "–", "Steel"}},
                                 columnsOf({"title", "date", "participants", "status", "topics"}), kFields);
        });
        QCOMPARE(outcome.added(), std::size_t{2});
        QCOMPARE(outcome.created.size(), std::size_t{1});
        QCOMPARE(outcome.created.front().name, std::string("Somebody New"));
        QCOMPARE(meetings(world).size(), before + 2);
        const auto first = named(world, "First");
        QCOMPARE(first.record.date->text(), std::string("2025-02-07"));
        QCOMPARE(first.status, model::MeetingStatus::Planned);
        QCOMPARE(first.participants.size(), std::size_t{2});
        QVERIFY(first.participants[0].person == world.cast().ishiba);
        QVERIFY(first.participants[1].actor == world.cast().us);
        QCOMPARE(store::tagsOf(world.connection(), first.record.id).size(), std::size_t{2});
        QCOMPARE(named(world, "Second").record.date->text(), std::string("2027-04-01/2028-03-31"));
        QVERIFY(world.workspace().undo());
        QCOMPARE(meetings(world).size(), before);
    }

    void whatCannotBeReadIsRefusedByItsField_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* key, const char* cell, base::ErrorCode code) {
            QTest::newRow(name) << QString::fromUtf8(key) << QString::fromUtf8(cell)
                                << static_cast<int>(code);
        };
        row("a date that is none", "date", "32 January 2025", base::ErrorCode::InvalidValue);
        row("a date of two readings", "date", "5/6/2025", base::ErrorCode::InvalidValue);
        row("a status that nobody has", "status", "postponed", base::ErrorCode::InvalidValue);
        row("no title", "title", "–", base::ErrorCode::MissingValue);
    }
    void whatCannotBeReadIsRefusedByItsField() {
        QFETCH(QString, key);
        QFETCH(QString, cell);
        QFETCH(int, code);
        World world;
        std::vector<std::string> keys{"title", "date"};
        std::vector<std::string> cells{"A meeting", "2025"};
        if (const auto at = std::find(keys.begin(), keys.end(), key.toStdString()); at != keys.end()) {
            cells[static_cast<std::size_t>(at - keys.begin())] = cell.toStdString();
        } else {
            keys.push_back(key.toStdString());
            cells.push_back(cell.toStdString());
        }
        entry::PasteOutcome outcome;
        world.edit("Paste", [&](store::Edit& edit) {
            std::vector<std::string> good(keys.size());
            good[0] = "Good";
            good[1] = "2025";
            outcome =
                entry::pasteRows(edit, entry::entryNamed("meeting"), {cells, good}, columnsOf(keys), kFields);
        });
        QCOMPARE(outcome.rows.size(), std::size_t{2});
        QCOMPARE(outcome.added(), std::size_t{1});
        QCOMPARE(outcome.rows[0].refused.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(outcome.rows[0].refused[0].facts.field), key);
        QCOMPARE(static_cast<int>(outcome.rows[0].refused[0].code), code);
        QCOMPARE(outcome.rows[1].title, std::string("Good"));
    }

    void aRowThatIsSkippedCreatesNobody() {
        World world;
        entry::PasteOutcome outcome;
        world.edit("Paste", [&](store::Edit& edit) {
            outcome = entry::pasteRows(
                edit, entry::entryNamed("meeting"),
                {{"title", "participants", "date"}, {"A", "Nobody Yet", "2025"}, {"B", "", "2025"}},
                {true, {"title", "participants", "date"}}, kFields, {true, false});
        });
        QCOMPARE(outcome.added(), std::size_t{1});
        QVERIFY(outcome.created.empty());
    }

    void whatIsTriedOutLeavesNoTrace() {
        World world;
        const auto people = store::listPeople(world.connection()).size();
        const auto refused = world.workspace().edit("Try", [&](store::Edit& edit) {
            const auto outcome =
                entry::pasteRows(edit, entry::entryNamed("meeting"), {{"A", "Nobody Yet", "2025"}},
                                 columnsOf({"title", "participants", "date"}), kFields);
            QCOMPARE(outcome.added(), std::size_t{1});
            throw store::Failure({base::ErrorCode::NothingToUndo});
        });
        QVERIFY(!refused);
        QCOMPARE(store::listPeople(world.connection()).size(), people);
    }

    void peopleAndSourcesArePastedToo() {
        World world;
        world.edit("Paste", [&](store::Edit& edit) {
            QCOMPARE(entry::pasteRows(edit, entry::entryNamed("person"), {{"Taro Aso", "麻生太郎"}},
                                      columnsOf({"name", "name_ja"}), {{"name", {}}, {"name_ja", {}}})
                         .added(),
                     std::size_t{1});
            QCOMPARE(entry::pasteRows(edit, entry::entryNamed("source"), {{"Bluebook 2025"}},
                                      columnsOf({"title"}), {{"title", {}}})
                         .added(),
                     std::size_t{1});
        });
    }

  private:
    static std::vector<model::RecordRow> meetings(World& world) {
        return store::listRecords(world.connection(), {model::RecordKind::Meeting}, {});
    }
    static model::Meeting named(World& world, const std::string& title) {
        for (const model::RecordRow& row : meetings(world)) {
            if (row.title == title)
                return store::findMeeting(world.connection(), row.id).value();
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(PasteRowsTest)
#include "paste_rows_test.moc"
