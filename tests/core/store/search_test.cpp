#include "core/store/search.h"

#include "core/model/codes.h"
#include "core/store/actor_table.h"
#include "core/store/event_table.h"
#include "core/store/found_item.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/search_index.h"
#include "tests/core/store/edits.h"

#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace entente;
using namespace entente::test;

namespace {

store::SearchResult found(const store::Connection& connection, const std::string& words, int limit = 20) {
    return search(connection, store::parseSearch(words), {.hits = limit});
}

QByteArray kindOf(const store::Connection& connection, const store::SearchHit& hit) {
    switch (hit.kind) {
    case store::FoundKind::Actor:
        return "actor";
    case store::FoundKind::Person:
        return "person";
    case store::FoundKind::Series:
        return "series";
    case store::FoundKind::Record:
        break;
    }
    const auto record = findRecord(connection, model::RecordId{hit.id}).value();
    const auto code = model::codeOf(record.kind);
    return {code.data(), static_cast<qsizetype>(code.size())};
}

QByteArrayList kindsFound(const World& world, const std::string& words) {
    const store::Connection connection(world.file(), store::Connection::Mode::ReadOnly);
    QByteArrayList kinds;
    for (const auto& hit : found(connection, words).hits)
        kinds << kindOf(connection, hit);
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

/// Titles of the records found, best first.
QString titlesFound(World& world, const std::string& words, int limit = 20) {
    QStringList titles;
    for (const auto& hit : found(world.connection(), words, limit).hits) {
        if (const auto record = findRecord(world.connection(), model::RecordId{hit.id}))
            titles << QString::fromStdString(record->title);
    }
    return titles.join(QLatin1Char('|'));
}

model::Event eventOn(const std::string& title, const char* date, const std::string& summary = {}) {
    model::Event out;
    out.record.kind = model::RecordKind::Event;
    out.record.title = title;
    out.record.summary = summary;
    if (*date != '\0')
        out.record.date = make::date(date);
    return out;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsTypedFindsWhatIsMeant_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char* name, const QString& words, const char* kinds) {
            QTest::newRow(name) << words << QString::fromLatin1(kinds);
        };
        row("a title", u"steel acquisition"_qs, "deal");
        row("the beginning of a word", u"acquisi"_qs, "deal");
        row("a place", u"washington"_qs, "meeting");
        row("a person and their meetings", u"ishiba"_qs, "meeting person");
        row("a person in Japanese", u"石破"_qs, "meeting person");
        row("two characters within an outcome", u"会談"_qs, "meeting");
        row("an actor in Japanese", u"日本"_qs, "actor actor");
        row("a short title", u"anpo"_qs, "agreement");
        row("a series", u"share of gdp"_qs, "series");
        row("full-width", u"ＡＮＰＯ"_qs, "agreement");
        row("all words must be there", u"steel washington"_qs, "");
        row("nothing", QString(), "");
        row("only marks", u"\"*()-"_qs, "");
        row("the index's own operators are words", u"steel OR washington"_qs, "");
        row("a column name", u"title:steel"_qs, "");
    }

    void whatIsTypedFindsWhatIsMeant() {
        QFETCH(QString, words);
        QFETCH(QString, kinds);
        World world;
        furnish(world);
        QCOMPARE(QString::fromLatin1(kindsFound(world, words.toStdString()).join(' ')), kinds);
    }

    void whatIsDeletedIsNoLongerFoundAndIsAfterUndo() {
        World world;
        const Stage stage = furnish(world);
        world.edit("Delete", [&](store::Edit& e) { deleteRecord(e, stage.deal); });
        QVERIFY(kindsFound(world, "steel acquisition").isEmpty());
        need(world.workspace().undo());
        QCOMPARE(kindsFound(world, "steel acquisition"), QByteArrayList{"deal"});
    }

    void aRenamedPersonIsFoundInTheirMeetings() {
        World world;
        furnish(world);
        world.edit("Rename", [&](store::Edit& e) {
            const auto before = findPerson(e.connection(), world.cast().trump).value();
            auto after = before;
            after.names.front().text = "President Melville";
            updatePerson(e, before, after);
        });
        QCOMPARE(kindsFound(world, "melville"), (QByteArrayList{"meeting", "person"}));
    }

    void theBestComesFirst_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("titles");
        QTest::newRow("exact, beginning, in the title, in the text")
            << u"okinawa"_qs << u"Okinawa|Okinawa reversion|Talks on Okinawa|Other"_qs;
        QTest::newRow("within a tier the newest, the undated last")
            << u"budget"_qs << u"Of 2024: budget|Of 2020: budget|Of no day: budget"_qs;
        QTest::newRow("whole words before begun ones")
            << u"base"_qs << u"A base of 1960|A baseball game of 2024"_qs;
        QTest::newRow("words in any order") << u"reversion okinawa"_qs << u"Okinawa reversion"_qs;
        QTest::newRow("words in title and text") << u"other okinawa"_qs << u"Other"_qs;
    }
    void theBestComesFirst() {
        QFETCH(QString, typed);
        QFETCH(QString, titles);
        World world;
        world.edit("Events", [](store::Edit& e) {
            insertEvent(e, eventOn("Other", "2025-01-01", "They spoke of Okinawa."));
            insertEvent(e, eventOn("Talks on Okinawa", "2024-01-01"));
            insertEvent(e, eventOn("Okinawa reversion", "1972-05-15"));
            insertEvent(e, eventOn("Okinawa", "1945"));
            insertEvent(e, eventOn("Of no day: budget", ""));
            insertEvent(e, eventOn("Of 2020: budget", "2020"));
            insertEvent(e, eventOn("Of 2024: budget", "2024-03"));
            insertEvent(e, eventOn("A baseball game of 2024", "2024"));
            insertEvent(e, eventOn("A base of 1960", "1960"));
        });
        QCOMPARE(titlesFound(world, typed.toStdString()), titles);
        const QString first = titles.section(QLatin1Char('|'), 0, 0);
        QCOMPARE(titlesFound(world, typed.toStdString(), 1), first);
    }

    void filtersNarrow_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char* name, const QString& typed, const char* kinds) {
            QTest::newRow(name) << typed << QString::fromLatin1(kinds);
        };
        row("a kind alone lists it", u"kind:deal"_qs, "deal");
        row("several kinds", u"kind:deal,agreement"_qs, "agreement deal");
        row("a kind and words", u"kind:person ishiba"_qs, "person");
        row("Japanese", u"種類:会談 石破"_qs, "meeting");
        row("an actor takes part", u"actor:nippon-steel kind:record"_qs, "deal");
        row("an actor by an old or Japanese name", u"actor:日本製鉄 kind:record"_qs, "deal");
        row("after", u"kind:meeting after:2025-02-07"_qs, "");
        row("since", u"kind:meeting since:2025-02-06"_qs, "meeting");
        row("before", u"kind:meeting before:2025-02"_qs, "");
        row("dates are of records", u"ishiba since:1900"_qs, "meeting");
        row("reversed dates", u"since:2030 until:1950"_qs, "");
        row("the far future", u"after:9999"_qs, "");
        row("a filter that is not understood", u"steel acquisition after:foo"_qs, "deal");
    }
    void filtersNarrow() {
        QFETCH(QString, typed);
        QFETCH(QString, kinds);
        World world;
        furnish(world);
        QCOMPARE(QString::fromLatin1(kindsFound(world, typed.toStdString()).join(' ')), kinds);
    }

    void aTopicNarrows() {
        World world;
        world.edit("Topics", [](store::Edit& e) {
            const auto one = insertEvent(e, eventOn("One", "2020"));
            insertEvent(e, eventOn("Two", "2021"));
            tagRecord(e, one, ensureTag(e, "Host-nation support"));
        });
        QCOMPARE(titlesFound(world, "topic:\"host-nation support\""), QStringLiteral("One"));
        QCOMPARE(titlesFound(world, "topic:host"), QStringLiteral("One"));
        world.edit("Untag", [](store::Edit& e) {
            const auto tag = listTags(e.connection()).front();
            const auto record = found(e.connection(), "one").hits.front();
            untagRecord(e, model::RecordId{record.id}, tag.id);
        });
        QCOMPARE(titlesFound(world, "topic:host"), QString());
    }

    void whoIsNotThereIsSaid_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::newRow("actor") << u"steel actor:XYZ"_qs << u"actor"_qs;
        QTest::newRow("topic") << u"steel topic:nothing"_qs << u"topic"_qs;
    }
    void whoIsNotThereIsSaid() {
        QFETCH(QString, typed);
        QFETCH(QString, field);
        World world;
        furnish(world);
        const auto result = found(world.connection(), typed.toStdString());
        QVERIFY(result.hits.empty());
        QCOMPARE(result.problems.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(result.problems.front().facts.field), field);
    }

    void everyNameOfAnActorFindsIt_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << u"myanmar"_qs;
        QTest::newRow("old name") << u"burma"_qs;
        QTest::newRow("alias") << u"union of my"_qs;
        QTest::newRow("Japanese") << u"ミャンマー"_qs;
        QTest::newRow("the last Japanese character alone") << u"国"_qs;
        QTest::newRow("code") << u"mmr"_qs;
    }
    void everyNameOfAnActorFindsIt() {
        QFETCH(QString, typed);
        World world;
        model::ActorId id;
        world.edit("Actor", [&](store::Edit& e) {
            id = insertActor(e, {.code = "MMR",
                                 .names = {{.text = "Myanmar"},
                                           {.text = "Burma", .kind = model::NameKind::Former},
                                           {.text = "Union of Myanmar", .kind = model::NameKind::Alias},
                                           {.language = "ja", .text = "ミャンマー連邦共和国"}}});
        });
        const auto result = found(world.connection(), typed.toStdString());
        QVERIFY(std::any_of(result.hits.begin(), result.hits.end(),
                            [&](const auto& hit) { return hit.id == id.value; }));
    }

    void anOfficeLeadsToItsPersonWhoeverChangesIt() {
        World world;
        model::OfficeId id;
        world.edit("Office", [&](store::Edit& e) {
            id = insertOffice(
                e,
                {.person = world.cast().trump, .actor = world.cast().us, .titles = {{.text = "President"}}});
        });
        QCOMPARE(kindsFound(world, "president"), QByteArrayList{"person"});
        QCOMPARE(kindsFound(world, "actor:USA kind:person"), QByteArrayList{"person"});
        need(world.workspace().undo());
        QVERIFY(kindsFound(world, "president").isEmpty());
    }

    void aMovedRecordIsFoundAtItsNewDate() {
        World world;
        world.edit("Events", [](store::Edit& e) {
            insertEvent(e, eventOn("First talks", "2001"));
            insertEvent(e, eventOn("Second talks", "2002"));
        });
        QCOMPARE(titlesFound(world, "talks"), QStringLiteral("Second talks|First talks"));
        world.edit("Move", [](store::Edit& e) {
            const model::RecordId first{found(e.connection(), "first").hits.front().id};
            const auto before = findEvent(e.connection(), first).value();
            auto after = before;
            after.record.date = make::date("2003");
            updateEvent(e, before, after);
        });
        QCOMPARE(titlesFound(world, "talks"), QStringLiteral("First talks|Second talks"));
        QCOMPARE(titlesFound(world, "talks in:2001"), QString());
        QCOMPARE(titlesFound(world, "talks in:2003"), QStringLiteral("First talks"));
    }

    void aBeginningThatManyWordsHaveIsFound() {
        World world;
        world.edit("Events", [](store::Edit& e) {
            for (int i = 0; i < 300; ++i)
                insertEvent(e, eventOn("treaty" + std::to_string(i), "2020"));
        });
        QCOMPARE(found(world.connection(), "treat").hits.size(), std::size_t{20});
        QCOMPARE(titlesFound(world, "treaty299"), QStringLiteral("treaty299"));
    }

    void manyRecordsOfOneDayAllHaveAPlace() {
        World world;
        world.edit("Events", [](store::Edit& e) {
            for (int i = 0; i < 500; ++i)
                insertEvent(e, eventOn("Event " + std::to_string(i), "2020-01-01"));
        });
        QCOMPARE(found(world.connection(), "event", 1000).hits.size(), std::size_t{500});
        QCOMPARE(found(world.connection(), "event in:2020", 1000).hits.size(), std::size_t{500});
    }

    void pasteOfAnythingFindsNothingAndHarmsNothing_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("ten thousand characters") << QString(10'000, QLatin1Char('a'));
        QTest::newRow("ten thousand quotes") << QString(10'000, QLatin1Char('"'));
        QTest::newRow("emoji") << u"😀🇯🇵"_qs;
        QTest::newRow("an operator") << u"AND"_qs;
        QTest::newRow("a star") << u"*"_qs;
        QTest::newRow("NUL") << QString(QChar(0));
        QTest::newRow("a statement") << u"'); DROP TABLE record; --"_qs;
    }
    void pasteOfAnythingFindsNothingAndHarmsNothing() {
        QFETCH(QString, typed);
        World world;
        furnish(world);
        QVERIFY(kindsFound(world, typed.toStdString()).isEmpty());
        QVERIFY(!kindsFound(world, "steel").isEmpty());
    }

    void everyRecordThatHasTheWordsIsFound() {
        // Against the plainest search there is: look into every title.
        World world;
        const std::vector<std::string> words{"steel", "steelworks", "security", "secure",
                                             "日米",  "韓国",       "trade"};
        std::mt19937 random(11);
        std::vector<std::string> titles;
        world.edit("Events", [&](store::Edit& e) {
            for (int i = 0; i < 300; ++i) {
                std::string title = std::to_string(i);
                for (int n = 0; n < 3; ++n)
                    title += " " + words[random() % words.size()];
                insertEvent(e, eventOn(title, i % 5 == 0 ? "" : "2000"));
                titles.push_back(std::move(title));
            }
        });
        for (const std::string typed :
             {"steel", "stee", "steelw", "secur tr", "steel security", "日", "韓国 trade"}) {
            const auto query = store::parseSearch(typed);
            const auto expected = std::count_if(titles.begin(), titles.end(), [&](const std::string& title) {
                return phrasesIn(query, title) == query.phrases.size();
            });
            const auto result = search(world.connection(), query, {.hits = 1000});
            const auto records = std::count_if(result.hits.begin(), result.hits.end(), [](const auto& hit) {
                return hit.kind == store::FoundKind::Record;
            });
            QCOMPARE(records, expected);
            QVERIFY(result.isComplete);
        }
    }

    void anIndexBuiltAnewIsTheOneThatEditsMade() {
        World world;
        furnish(world);
        const std::string before = dump(world.connection());
        for (const char* table : {"search_text", "search_entry", "search_key", "search_word"})
            world.connection().database().exec(std::string("DELETE FROM ") + table);
        QVERIFY(dump(world.connection()) != before);
        store::buildSearch(world.connection());
        QVERIFY(dump(world.connection()) == before);
    }

    void whatIsFoundSaysWhy() {
        World world;
        world.edit("Events", [](store::Edit& e) {
            insertEvent(e, eventOn("Steel talks", "2020", "Ministers spoke."));
            insertEvent(e, eventOn("Other", "2021", "They spoke of steel at length."));
        });
        const auto result =
            findItems(world.connection(), store::parseSearch("kind:event steel"), {.hits = 10}, "en");
        QCOMPARE(result.items.size(), std::size_t{2});
        QCOMPARE(result.items[0].title.marks, (std::vector<store::TextSpan>{{0, 5}}));
        QVERIFY(result.items[0].excerpt.text.empty());
        QCOMPARE(QString::fromStdString(result.items[1].excerpt.text),
                 QStringLiteral("They spoke of steel at length."));
        QCOMPARE(result.items[1].excerpt.marks, (std::vector<store::TextSpan>{{14, 19}}));
        QVERIFY(result.items[1].tier == store::SearchTier::Text);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
