#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/search_index.h"
#include "tests/core/store/edits.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;

namespace {

QByteArrayList kindsFound(const World& world, const std::string& words) {
    const store::Connection connection(world.file(), store::Connection::Mode::ReadOnly);
    QByteArrayList kinds;
    for (const auto& hit : search(connection, words, 20))
        kinds << QByteArray::fromStdString(hit.kind);
    std::sort(kinds.begin(), kinds.end());
    return kinds;
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

    void aTitleCountsMoreThanAMention() {
        World world;
        model::RecordId named;
        world.edit("Two", [&](store::Edit& e) {
            auto mention = make::meeting(world.cast(), "Other");
            mention.record.summary = "They spoke of Okinawa.";
            insertMeeting(e, mention);
            named = insertMeeting(e, make::meeting(world.cast(), "Okinawa"));
        });
        const auto hits = search(world.connection(), "okinawa", 10);
        QCOMPARE(hits.size(), std::size_t{2});
        QCOMPARE(hits.front().id, named.value);
        QCOMPARE(search(world.connection(), "okinawa", 1).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
