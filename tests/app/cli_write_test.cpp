// Tables of arguments read better without a macro round each text.
#undef QT_NO_CAST_FROM_ASCII

#include "core/store/workspace.h"
#include "tests/app/cli_runner.h"

using namespace entente;
using entente::tests::Cli;
using entente::tests::CliResult;

namespace {

const QString kJson = QStringLiteral("json");

/// The value at "participants.0.role".
QString at(const QJsonObject& object, const QString& path) {
    QJsonValue value = object;
    for (const QString& step : path.split(QLatin1Char('.'))) {
        bool isPlace = false;
        const int place = step.toInt(&isPlace);
        value = isPlace ? value.toArray().at(place) : value.toObject().value(step);
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toVariant().toString();
}

} // namespace

class CliWriteTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(run({"new", "desk.entente"}).code, 0);
        added({"actor", "--code", "JPN", "--name", "Japan", "--name-ja", "日本"});
        added({"actor", "--code", "USA", "--name", "United States", "--name-ja", "アメリカ合衆国"});
        added({"person", "--name", "Shigeru Ishiba", "--name-ja", "石破茂"});
        added({"source", "--title", "Statement", "--published", "7 Feb 2025"});
        m_desk = m_cli->bytes("desk.entente");
    }
    void init() { m_cli->write("desk.entente", m_desk); }

    void whatIsAddedIsShown_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QList<QStringList>>("values");
        using Values = QList<QStringList>;
        const auto row = [](const char* name, QStringList arguments, const Values& values) {
            QTest::newRow(name) << arguments << values;
        };
        row("a meeting with everything",
            {"meeting",
             "--title",
             "Summit",
             "--date",
             "6–8 Feb 2025",
             "--place",
             "Washington",
             "--format",
             "working visit",
             "--host",
             "united states",
             "--participants",
             "Shigeru Ishiba; JPN; guest",
             "--participants",
             "USA",
             "--items",
             "outcome; Joint statement; and more",
             "--topics",
             "defence; steel",
             "--unverified",
             "yes"},
            {{"date", "2025-02-06/2025-02-08"},
             {"format", "working_visit"},
             {"host", "USA"},
             {"participants.0.person", "Shigeru Ishiba"},
             {"participants.0.actor", "JPN"},
             {"participants.0.role", "guest"},
             {"participants.1.person", ""},
             {"participants.1.actor", "USA"},
             {"participants.1.role", "participant"},
             {"items.0.text", "Joint statement; and more"},
             {"topics.0", "defence"},
             {"topics.1", "steel"},
             {"unverified", "true"}});
        row("a date in Japanese", {"event", "--title", "会談", "--date", "令和7年2月7日"},
            {{"date", "2025-02-07"}, {"title", "会談"}});
        row("a month about which one is not sure", {"event", "--title", "E", "--date", "2025-02~"},
            {{"date", "2025-02~"}});
        row("an agreement with parties",
            {"agreement", "--title", "Treaty", "--date", "19 Jan 1960", "--short-title", "ANPO", "--kind",
             "treaty", "--parties", "JPN; 19 Jan 1960; ; 1960-06-23", "--parties",
             "USA; in_force=1960-06-23"},
            {{"short_title", "ANPO"},
             {"parties.0.signed", "1960-01-19"},
             {"parties.0.ratified", ""},
             {"parties.0.in_force", "1960-06-23"},
             {"parties.1.actor", "USA"},
             {"parties.1.in_force", "1960-06-23"}});
        row("a deal with steps",
            {"deal", "--title", "Purchase", "--kind", "acquisition", "--value", "14900000000", "--currency",
             "USD", "--steps", "18 Dec 2023; announced; The offer", "--steps",
             "3 Jan 2025; blocked; The order"},
            {{"value", "14900000000"}, {"steps.0.date", "2023-12-18"}, {"steps.1.kind", "blocked"}});
        row("a commitment due in a fiscal year",
            {"commitment", "--title", "2 %", "--due", "FY2027", "--participants", "JPN; made_by", "--target",
             "2", "--comparison", "at least", "--unit", "percent"},
            {{"due", "2027-04-01/2028-03-31"},
             {"comparison", "at_least"},
             {"participants.0.role", "made_by"}});
        row("a commitment that was assessed",
            {"commitment", "--title", "More LNG", "--assessments",
             "11 Jun 2025; on track; Contracts announced", "--assessments", "2025-12; behind"},
            {{"assessments.0.date", "2025-06-11"},
             {"assessments.0.standing", "on_track"},
             {"assessments.1.standing", "behind"},
             {"standing", "on_track"}});
        row("an actor",
            {"actor", "--code", "AUS", "--kind", "state", "--name", "Australia", "--other-names",
             "Oz; Straya"},
            {{"code", "AUS"}, {"name", "Australia"}, {"other_names.1", "Straya"}});
        row("a person with a Japanese name alone", {"person", "--name", "岸田文雄"},
            {{"name_ja", "岸田文雄"}});
        row("a source",
            {"source", "--title", "Blue Book", "--url", "https://example.org", "--accessed", "2025/2/7"},
            {{"url", "https://example.org"}, {"accessed", "2025-02-07"}});
    }
    void whatIsAddedIsShown() {
        QFETCH(QStringList, arguments);
        QFETCH(QList<QStringList>, values);
        const CliResult added = verb(QStringList{"add"} + arguments);
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const QString id = added.out.trimmed();
        QVERIFY(id.toLongLong() > 0);
        const QJsonObject shown = show(id);
        for (const QStringList& value : values)
            QCOMPARE(at(shown, value[0]), value[1]);
        QCOMPARE(run({"check", "desk.entente"}).code, 0);
        // What was shown can be fed back and changes nothing.
        m_cli->write("it.json", QJsonDocument(shown).toJson());
        const CliResult fed = verb({"edit", "--from-json", "it.json"});
        QVERIFY2(fed.code == 0, qPrintable(fed.err));
        QCOMPARE(show(id), shown);
        QVERIFY2(verb({"undo"}).out.contains("Add"), "feeding back must leave no edit");
    }

    void whatIsRefusedSaysWhyAndChangesNothing_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, QStringList arguments, int code, QStringList words) {
            QTest::newRow(name) << arguments << code << words;
        };
        const QStringList meeting{"add", "meeting", "--title", "T", "--date", "2025"};
        row("no title", {"add", "meeting", "--date", "2025"}, 1, {"title is empty"});
        row("no date and no title", {"add", "meeting"}, 1, {"title is empty", "date is empty", "2 values"});
        row("no such day", {"add", "event", "--title", "T", "--date", "30 Feb 2025"}, 1,
            {"30 Feb 2025", "date"});
        row("day or month", {"add", "event", "--title", "T", "--date", "5/6/2025"}, 1, {"two ways"});
        row("no date at all", {"add", "event", "--title", "T", "--date", "spring"}, 1, {"spring", "2025-02"});
        row("an unknown code", meeting + QStringList{"--status", "done"}, 1, {"done", "planned, held"});
        row("an unknown format", meeting + QStringList{"--format", "xml"}, 1, {"xml", "summit"});
        row("an unknown person", meeting + QStringList{"--participants", "Shigeru Ishba"}, 1,
            {"participants[0].person", "Shigeru Ishiba", "--create"});
        row("an unknown actor", meeting + QStringList{"--host", "Japn"}, 1, {"host", "Japan"});
        row("not a number", {"add", "deal", "--title", "T", "--value", "much"}, 1, {"much", "value"});
        row("a value without a currency", {"add", "deal", "--title", "T", "--value", "1"}, 1,
            {"currency is empty"});
        row("a currency that is none", {"add", "deal", "--title", "T", "--currency", "yen"}, 1,
            {"yen", "ISO 4217"});
        row("an end before the start",
            {"add", "agreement", "--title", "T", "--in-force", "2020", "--ended", "2019"}, 1,
            {"ended", "2019"});
        row("a code that is taken", {"add", "actor", "--code", "JPN", "--name", "Nippon"}, 1,
            {"JPN", "code"});
        row("neither yes nor no", meeting + QStringList{"--unverified", "perhaps"}, 1, {"perhaps"});
        row("an unknown series", {"add", "commitment", "--title", "T", "--series", "GDP"}, 1,
            {"series", "GDP"});
        row("a link to nothing", meeting + QStringList{"--links", "Nothing"}, 1,
            {"links[0].title", "Nothing"});
        row("no kind", {"add"}, 2, {"meeting, agreement"});
        row("an unknown kind", {"add", "dance"}, 2, {"dance"});
        row("a field of another kind", {"add", "event", "--due", "2025"}, 2, {"--due"});
        row("--each without a file", {"add", "event", "--each"}, 2, {"--from-json"});
        row("fields beside a file", {"add", "event", "--title", "T", "--from-json", "-"}, 2, {"--from-json"});
        row("a file that is not there", {"add", "event", "--from-json", "none.jsonl"}, 1, {"none.jsonl"});
        row("nothing to edit", {"edit", "Statement"}, 2, {"field"});
        row("a thing that is not there", {"edit", "Nothing", "--title", "T"}, 1, {"Nothing"});
        row("a field that the kind has not", {"edit", "Statement", "--place", "Tokyo"}, 1,
            {"place", "publisher"});
        row("deleting what is not there", {"delete", "Nothing"}, 1, {"Nothing"});
        row("linking what is not there", {"link", "1", "2"}, 1, {"“1”"});
        row("an unknown relation", {"link", "1", "2", "--kind", "likes"}, 2, {"likes"});
        row("citing an unknown source", {"cite", "JPN", "Statment"}, 1, {"Statement", "--create"});
        row("citing for an unknown field", {"cite", "JPN", "Statement", "--field", "cod"}, 1,
            {"cod", "code"});
        row("a history of nothing", {"history", "4711"}, 1, {"4711"});
        row("a change that is none", {"restore", "4711", "abc"}, 2, {"abc"});
        row("nothing to redo", {"redo"}, 1, {"redo"});
    }
    void whatIsRefusedSaysWhyAndChangesNothing() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QStringList, words);
        const auto before = newestChange();
        const CliResult result = verb(arguments);
        QVERIFY2(result.code == code, qPrintable(QString::number(result.code) + result.err));
        for (const QString& word : words)
            QVERIFY2(result.err.contains(word), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
        QCOMPARE(newestChange(), before);
    }

    void linesAreOneEditOrNothing() {
        m_cli->write("good.jsonl",
                     "{\"title\": \"One\", \"date\": \"2025\"}\n\n"
                     "{\"title\": \"Two\", \"date\": 2025, \"participants\": [{\"actor\": \"JPN\"}]}\n");
        const CliResult added = verb({"add", "event", "--from-json", "good.jsonl", "--format", "json"});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(added.object()["stored"].toArray().size(), 2);
        QCOMPARE(run({"list", "desk.entente", "events", "--format", "json"}).rows().size(), 2);
        QVERIFY(verb({"undo"}).out.contains("Add events: 2"));
        QVERIFY(run({"list", "desk.entente", "events", "--format", "json"}).rows().isEmpty());
        QVERIFY(verb({"redo"}).out.contains("Add events: 2"));
        QCOMPARE(run({"list", "desk.entente", "events", "--format", "json"}).rows().size(), 2);
    }

    void eachRefusedLineIsNamed() {
        m_cli->write("bad.jsonl", "{\"title\": \"One\", \"date\": \"2025\"}\n"
                                  "{\"title\": \"Two\", \"date\": \"never\", \"category\": \"war\"}\n"
                                  "{\"title\": \"Three\"\n"
                                  "{\"titel\": \"Four\"}\n"
                                  "[1]\n"
                                  "{\"title\": {\"en\": \"Five\"}}\n");
        const CliResult refused = verb({"add", "event", "--from-json", "bad.jsonl"});
        QCOMPARE(refused.code, 1);
        for (const char* words :
             {"bad.jsonl, line 2, date: “never”", "bad.jsonl, line 2, category: “war”",
              "bad.jsonl, line 3, the line", "line 4, title: title is empty", "line 4, a field: “titel”",
              "but there is title", "line 5, the line", "line 6, title", "Nothing was stored"})
            QVERIFY2(refused.err.contains(QString::fromUtf8(words)), qPrintable(refused.err));
        QVERIFY(run({"list", "desk.entente", "events", "--format", "json"}).rows().isEmpty());
        const auto told = verb({"add", "event", "--from-json", "bad.jsonl", "--format", "json"}).object();
        QCOMPARE(told["refused"].toArray()[0].toObject()["line"].toInt(), 2);
        QVERIFY(told["stored"].toArray().isEmpty());
    }

    void anArrayOverManyLinesIsRead() {
        m_cli->write("list.json", "[\n  {\n    \"title\": \"A } \\\" one\",\n    \"date\": \"2025\"\n  },\n"
                                  "  {\n    \"title\": \"Two\",\n    \"date\": \"x\"\n  }\n]\n");
        const CliResult refused = verb({"add", "event", "--from-json", "list.json"});
        QVERIFY2(refused.err.contains("list.json, line 6, date"), qPrintable(refused.err));
        m_cli->write("list.json", "[{\n\"title\": \"A } \\\" one\"}]");
        QCOMPARE(verb({"add", "event", "--from-json", "list.json"}).code, 0);
    }

    void withEachALineStandsForItself() {
        m_cli->write("some.jsonl", "{\"title\": \"One\"}\n{\"title\": \"\"}\n{\"title\": \"Three\"}\n");
        const CliResult result = verb({"add", "event", "--from-json", "some.jsonl", "--each"});
        QCOMPARE(result.code, 1);
        QVERIFY(result.err.contains("line 2, title"));
        QCOMPARE(result.out.split('\n', Qt::SkipEmptyParts).size(), 2);
        QVERIFY(verb({"undo"}).out.contains("Three"));
    }

    void thoseWhoAreMissingCanBeMade() {
        const CliResult added = verb({"add", "meeting", "--title", "T", "--date", "2025", "--participants",
                                      "Fumio Kishida; JPN", "--participants", "Fumio Kishida", "--host",
                                      "AUS", "--sources", "Diary; p. 4", "--create"});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QVERIFY(added.err.contains("Added the person Fumio Kishida"));
        const auto shown = show(added.out.trimmed());
        QCOMPARE(at(shown, "participants.1.person"), QStringLiteral("Fumio Kishida"));
        QCOMPARE(at(shown, "sources.0.locator"), QStringLiteral("p. 4"));
        QCOMPARE(run({"list", "desk.entente", "people", "--format", "json"}).rows().size(), 2);
        verb({"undo"});
        QCOMPARE(run({"list", "desk.entente", "people", "--format", "json"}).rows().size(), 1);
    }

    void anEditChangesWhatIsNamedAndTellsIt() {
        const QString id = added({"meeting", "--title", "Summit", "--date", "2025", "--place", "Tokyo",
                                  "--participants", "Shigeru Ishiba; JPN", "--participants", "USA"});
        QCOMPARE(verb({"edit", id, "--place", "", "--participants", "USA; chair", "--participants",
                       "Shigeru Ishiba; JPN"})
                     .code,
                 0);
        const auto shown = show(id);
        QCOMPARE(at(shown, "place"), QString());
        QCOMPARE(at(shown, "title"), QStringLiteral("Summit"));
        QCOMPARE(at(shown, "participants.0.role"), QStringLiteral("chair"));
        const QString history = verb({"history", id}).out;
        QVERIFY2(history.contains("participation United States, role: participant → chair"),
                 qPrintable(history));
        QVERIFY2(history.contains("record, place: Tokyo → –"), qPrintable(history));
        QVERIFY2(history.contains("Change participants and place of “Summit”"), qPrintable(history));
        QVERIFY2(!history.contains("Shigeru Ishiba, Japan, role"), qPrintable(history));
    }

    void onlyWhatNothingNamesIsDeleted() {
        const QString person = added({"person", "--name", "Fumio Kishida"});
        added({"meeting", "--title", "Talks", "--date", "2023", "--participants", "Fumio Kishida; JPN"});
        for (const QString& what : {person, QStringLiteral("JPN")}) {
            const CliResult refused = run({"delete", "desk.entente", what});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains("named by 1 other"), qPrintable(refused.err));
        }
        verb({"delete", "Talks"});
        for (const QString& what : {person, QStringLiteral("JPN"), QStringLiteral("Statement")}) {
            const CliResult deleted = verb({"delete", what});
            QVERIFY2(deleted.code == 0, qPrintable(deleted.err));
            QCOMPARE(run({"show", "desk.entente", what}).code, 1);
            verb({"undo"});
            QCOMPARE(run({"show", "desk.entente", what}).code, 0);
        }
    }

    void whatChangedInTheWorkspaceIsListed() {
        const QString id = added({"meeting", "--title", "Summit", "--date", "2025"});
        verb({"edit", id, "--place", "Tokyo"});
        const auto changes = verb({"history", "--format", "json"}).rows();
        QCOMPARE(at(changes[0].toObject(), "things.0.title"), QStringLiteral("Summit"));
        QCOMPARE(at(changes[0].toObject(), "things.0.fate"), QStringLiteral("changed"));
        QCOMPARE(at(changes[1].toObject(), "things.0.fate"), QStringLiteral("made"));
        QVERIFY(verb({"history", "--since", "2999"}).out.contains("Nothing was changed"));
        QVERIFY(verb({"history", "--since", "rubbish"}).code != 0);
        QVERIFY(verb({"history", id, "--since", "2025"}).code != 0);
        QVERIFY(verb({"history", "--at", "17"}).code != 0);
    }

    void aPastStateIsShownAndRestored() {
        const QString id = added({"meeting", "--title", "Summit", "--date", "2025", "--topics", "defence"});
        const QJsonObject first = show(id);
        const QString made =
            verb({"history", id, "--format", "json"}).rows()[0].toObject()["change"].toString();
        verb({"edit", id, "--title", "Visit", "--topics", "trade"});
        const QJsonObject second = show(id);
        QCOMPARE(verb({"history", id, "--at", made, "--format", "json"}).object(), first);
        QCOMPARE(show(id), second);
        verb({"delete", id});
        QCOMPARE(run({"show", "desk.entente", id}).code, 1);
        const auto history = verb({"history", id, "--format", "json"}).rows();
        QCOMPARE(history[0].toObject()["record"].toString(), QStringLiteral("deleted"));
        const CliResult restored = verb({"restore", id, made});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(show(id), first);
        QVERIFY(verb({"restore", id, made}).out.contains("is so already"));
        verb({"undo"});
        QCOMPARE(run({"show", "desk.entente", id}).code, 1);
        QCOMPARE(verb({"restore", id, "17"}).code, 1);
    }

    void linksAndCitationsAreShownFromBothSides() {
        const QString one = added({"meeting", "--title", "Summit", "--date", "2025"});
        const QString two = added({"event", "--title", "Statement of intent"});
        const CliResult linked = verb({"link", "Summit", two, "--kind", "led_to", "--note", "n"});
        QVERIFY2(linked.code == 0, qPrintable(linked.err));
        QCOMPARE(at(show(one), "links.0.id"), two);
        QCOMPARE(at(show(two), "links.0.direction"), QStringLiteral("from"));
        QCOMPARE(verb({"link", one, two, "--kind", "led_to"}).code, 1);
        QCOMPARE(verb({"link", one, one}).code, 1);
        const CliResult cited =
            verb({"cite", two, "Statement", "--locator", "p. 2", "--quote", "q", "--field", "date"});
        QVERIFY2(cited.code == 0, qPrintable(cited.err));
        QCOMPARE(at(show(two), "sources.0.locator"), QStringLiteral("p. 2"));
        QCOMPARE(at(show(two), "sources.0.field"), QStringLiteral("date"));
        QCOMPARE(verb({"cite", "Shigeru Ishiba", "Statement"}).code, 0);
        QCOMPARE(run({"check", "desk.entente"}).code, 0);
    }

    void aLockedWorkspaceSaysWhomToWaitFor() {
        const auto holder =
            store::Workspace::open(m_cli->path("desk.entente").toStdString(), {.author = "Ben"});
        QVERIFY(holder.has_value());
        const auto held = (*holder)->edit("Hold", [&](store::Edit&) {
            QElapsedTimer timer;
            timer.start();
            const CliResult late = verb({"add", "event", "--title", "T", "--wait", "0.2"});
            QVERIFY(timer.elapsed() < 10'000);
            QCOMPARE(late.code, 1);
            QVERIFY2(late.err.contains("Ben (process "), qPrintable(late.err));
            QVERIFY2(late.err.contains("try again"), qPrintable(late.err));
        });
        QVERIFY(held.has_value());
        QCOMPARE(verb({"add", "event", "--title", "T"}).code, 0);
    }

  private:
    [[nodiscard]] CliResult run(const QStringList& arguments) const { return m_cli->run(arguments); }
    /// With the workspace after the verb.
    CliResult verb(QStringList arguments) const {
        arguments.insert(1, "desk.entente");
        return run(arguments);
    }
    QString added(const QStringList& arguments) const {
        return verb(QStringList{"add"} + arguments).out.trimmed();
    }
    [[nodiscard]] QJsonObject show(const QString& id) const {
        return run({"show", "desk.entente", id, "--format", kJson}).object();
    }
    [[nodiscard]] qint64 newestChange() const {
        const auto workspace = store::Workspace::open(m_cli->path("desk.entente").toStdString());
        return (*workspace)->history(1)->front().id.value;
    }

    std::unique_ptr<Cli> m_cli;
    QByteArray m_desk;
};

QTEST_GUILESS_MAIN(CliWriteTest)
#include "cli_write_test.moc"
