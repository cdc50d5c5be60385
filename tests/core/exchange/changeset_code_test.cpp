#include "core/exchange/changeset_code.h"

#include "core/exchange/byte_stream.h"
#include "core/store/guard.h"
#include "core/store/merge_table.h"
#include "tests/core/store/edits.h"

#include <QtTest>

#include <random>

using namespace entente;
using namespace entente::test;
using namespace entente::exchange;

namespace {

std::vector<std::string> changesetsOf(World& world) {
    std::vector<std::string> changesets;
    store::walkChanges(
        world.connection(), 0, [](model::ChangeId) { return true; },
        [&](store::ChangeEntry change) { changesets.push_back(std::move(change.changeset)); });
    return changesets;
}

/// A record's title set to something, as a session would have recorded it.
struct Forged {
    std::string table = "tag";
    std::string keys = std::string("\x01\x00", 2);
    char operation = 18;
    std::string cells;

    [[nodiscard]] std::string bytes() const {
        ByteWriter out;
        out.byte('T');
        out.varint(static_cast<std::uint32_t>(keys.size()));
        out.raw(keys);
        out.raw(table);
        out.byte(0);
        out.byte(static_cast<std::uint8_t>(operation));
        out.byte(0);
        out.raw(cells);
        return out.bytes();
    }
};

std::string integer(char last) { return std::string("\x01\0\0\0\0\0\0\0", 8) + last; }
std::string text(const std::string& words) {
    return std::string("\x03", 1) + static_cast<char>(words.size()) + words;
}

} // namespace

class ChangesetCodeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatSqliteRecordedIsReadAndWrittenByteForByte() {
        World world;
        for (const NamedEdit& edit : everyEdit(furnish(world)))
            static_cast<void>(world.workspace().edit(edit.name, edit.run));
        const Schema schema(world.connection());
        const auto changesets = changesetsOf(world);
        QVERIFY(changesets.size() > 30);
        for (const std::string& changeset : changesets) {
            const auto changes = decodeChangeset(schema, changeset);
            QVERIFY(!changes.empty());
            QVERIFY(encodeChangeset(schema, changes) == changeset);
        }
    }

    void whatNoEditRecordedIsRefused_data() {
        QTest::addColumn<QByteArray>("changeset");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const Forged& forged, const char* why) {
            QTest::newRow(name) << QByteArray::fromStdString(forged.bytes()) << QString::fromLatin1(why);
        };
        const std::string good = integer(7) + text("steel");
        row("another table", {.table = "sqlite_schema", .cells = good}, "table");
        row("the history itself", {.table = "change", .cells = good}, "table");
        row("more columns", {.keys = std::string("\x01\0\0\0", 4), .cells = good}, "columns");
        row("another key", {.keys = std::string("\x00\x01", 2), .cells = good}, "key");
        row("no operation", {.operation = 3, .cells = good}, "change");
        row("a key of text", {.cells = text("a") + text("steel")}, "key");
        row("a row half told", {.cells = integer(7) + std::string("\0", 1)}, "whole");
        row("a blob", {.cells = integer(7) + std::string("\x04\x01x", 3)}, "value");
        row("no UTF-8", {.cells = integer(7) + text("\xFF\xFE")}, "UTF-8");
        row("a text longer than the file", {.cells = integer(7) + std::string("\x03\xFF\xFF\xFF\x7Fx", 6)},
            "early");
        row("an endless length", {.cells = integer(7) + std::string("\x03\xFF\xFF\xFF\xFF\xFF\xFF", 7)},
            "length");
        QTest::newRow("rows before a table") << QByteArray("\x12\x00", 2) << QStringLiteral("no table");
    }

    void whatNoEditRecordedIsRefused() {
        QFETCH(QByteArray, changeset);
        QFETCH(QString, why);
        World world;
        const Schema schema(world.connection());
        const auto read =
            store::guarded({}, [&] { return decodeChangeset(schema, changeset.toStdString()); });
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::ChangeFileCorrupt);
        QVERIFY2(QString::fromStdString(read.error().facts.detail).contains(why),
                 read.error().facts.detail.c_str());
    }

    void datesWhoseDaysAreOthersAreRefused() {
        World world;
        const Schema schema(world.connection());
        auto changes = decodeChangeset(schema, [&] {
            furnish(world);
            return changesetsOf(world).back();
        }());
        const int table = schema.find("record");
        const auto day = static_cast<std::size_t>(schema.at(table).column("date_first"));
        for (RowChange& change : changes) {
            if (change.key.table == table && std::holds_alternative<std::int64_t>(*change.after->at(day)))
                change.after->at(day) = std::int64_t{1};
        }
        const std::string forged = encodeChangeset(schema, changes);
        const auto read = store::guarded({}, [&] { return decodeChangeset(schema, forged); });
        QVERIFY(!read && read.error().facts.detail.find("days") != std::string::npos);
    }

    void damageIsFoundOrHarmless() {
        World world;
        furnish(world);
        const Schema schema(world.connection());
        const std::string whole = changesetsOf(world).back();
        std::mt19937 random(2025);
        for (int i = 0; i < 4000; ++i) {
            std::string damaged = whole.substr(0, i % 3 == 0 ? random() % whole.size() : whole.size());
            for (int flips = 0; flips < 3 && !damaged.empty(); ++flips)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            const auto read = store::guarded({}, [&] { return decodeChangeset(schema, damaged); });
            QVERIFY(read || read.error().code == base::ErrorCode::ChangeFileCorrupt);
        }
    }
};

QTEST_GUILESS_MAIN(ChangesetCodeTest)
#include "changeset_code_test.moc"
