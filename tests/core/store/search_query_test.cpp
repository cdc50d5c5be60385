#include "core/store/search_query.h"

#include "core/store/search_terms.h"

#include <QtTest>

using namespace entente;
using namespace entente::store;

namespace {

/// "steel tariff*": phrases between bars, what may go on with a star.
QString phrasesOf(const SearchQuery& query) {
    QStringList phrases;
    for (const SearchPhrase& phrase : query.phrases) {
        QStringList tokens;
        for (const std::string& token : phrase.tokens)
            tokens << QString::fromStdString(token);
        phrases << tokens.join(QLatin1Char(' ')) + (phrase.isBeginning ? QStringLiteral("*") : QString());
    }
    return phrases.join(QLatin1Char('|'));
}

QString filtersOf(const SearchQuery& query) {
    QStringList out;
    for (const FoundKind kind : query.kinds)
        out << QStringLiteral("found%1").arg(static_cast<int>(kind));
    for (const model::RecordKind kind : query.recordKinds)
        out << QStringLiteral("record%1").arg(static_cast<int>(kind));
    for (const std::string& actor : query.actors)
        out << QStringLiteral("actor=") + QString::fromStdString(actor);
    for (const std::string& topic : query.topics)
        out << QStringLiteral("topic=") + QString::fromStdString(topic);
    if (query.from)
        out << QStringLiteral("from=") + QString::fromStdString(base::toIso(*query.from));
    if (query.to)
        out << QStringLiteral("to=") + QString::fromStdString(base::toIso(*query.to));
    return out.join(QLatin1Char(' '));
}

SearchQuery parsed(const QString& typed) { return parseSearch(typed.toStdString()); }

} // namespace

class SearchQueryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wordsBecomePhrases_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("phrases");
        QTest::newRow("the last word is a beginning") << u"steel tar"_qs << u"steel|tar*"_qs;
        QTest::newRow("unless a space ends it") << u"steel tar "_qs << u"steel|tar"_qs;
        QTest::newRow("quotes hold together")
            << u"\"joint exercises\" 2025"_qs << u"joint exercises|2025*"_qs;
        QTest::newRow("curly quotes") << u"“joint exercises”"_qs << u"joint exercises"_qs;
        QTest::newRow("Japanese quotes") << u"「首脳会談」"_qs << u"首脳 脳会 会談"_qs;
        QTest::newRow("a quote that is still open") << u"\"joint exer"_qs << u"joint exer*"_qs;
        QTest::newRow("two quotes, one open") << u"\"a\" \"b c"_qs << u"a|b c*"_qs;
        QTest::newRow("a lone quote") << u"\""_qs << QString();
        QTest::newRow("Japanese holds together") << u"首脳会談"_qs << u"首脳 脳会 会談*"_qs;
        QTest::newRow("one Japanese character begins a pair") << u"韓 steel "_qs << u"韓*|steel"_qs;
        QTest::newRow("scripts part") << u"TPP協定 "_qs << u"tpp|協定"_qs;
        QTest::newRow("marks part, but hold together") << u"2+2 "_qs << u"2 2"_qs;
        QTest::newRow("the wide space") << u"日米　韓国 "_qs << u"日米|韓国"_qs;
        QTest::newRow("full-width") << u"ＡＮＰＯ "_qs << u"anpo"_qs;
        QTest::newRow("the index's operators are words")
            << u"steel OR NOT NEAR(a b) "_qs << u"steel|or|not|near a|b"_qs;
        QTest::newRow("stars, carets, parentheses") << u"^st* (a) -b {c} "_qs << u"st|a|b|c"_qs;
        QTest::newRow("a column name is a word") << u"title:steel "_qs << u"title steel"_qs;
        QTest::newRow("an address is words") << u"https://mofa.go.jp/a "_qs << u"https mofa go jp a"_qs;
        QTest::newRow("emoji are nothing") << u"😀 steel 🇯🇵"_qs << u"steel"_qs;
        QTest::newRow("the mark of the index's own tokens") << u"\uE000meeting "_qs << u"meeting"_qs;
        QTest::newRow("only marks") << u"*()-:…"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << u" \t\n "_qs << QString();
    }
    void wordsBecomePhrases() {
        QFETCH(QString, typed);
        QFETCH(QString, phrases);
        const SearchQuery query = parsed(typed);
        QCOMPARE(phrasesOf(query), phrases);
        QVERIFY(!query.hasFilters());
        QVERIFY(query.problems.empty());
    }

    void filtersAreUnderstood_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("filters");
        const auto row = [](const char* name, const QString& typed, const char* filters) {
            QTest::newRow(name) << typed << QString::fromUtf8(filters);
        };
        row("a kind of record", u"kind:meeting"_qs, "found2 record0");
        row("plural and case", u"Kind:Meetings"_qs, "found2 record0");
        row("several kinds", u"kind:meeting,person"_qs, "found2 found1 record0");
        row("Japanese", u"種類:会談、人物"_qs, "found2 found1 record0");
        row("full-width colon", u"種類：協定"_qs, "found2 record1");
        row("an actor", u"actor:JPN"_qs, "actor=JPN");
        row("two actors", u"actor:JPN actor:\"United States\""_qs, "actor=JPN actor=United States");
        row("an actor in Japanese", u"主体:日本"_qs, "actor=日本");
        row("a topic", u"topic:\"host-nation support\""_qs, "topic=host-nation support");
        row("after a year begins after it", u"after:2017"_qs, "from=2018-01-01");
        row("since a year begins with it", u"since:2017"_qs, "from=2017-01-01");
        row("before a year", u"before:2020"_qs, "to=2019-12-31");
        row("until a year", u"until:2020"_qs, "to=2020-12-31");
        row("in a month", u"in:2025-02"_qs, "from=2025-02-01 to=2025-02-28");
        row("Japanese dates", u"以降:平成30年 以前:2020年3月"_qs, "from=2018-01-01 to=2020-03-31");
        row("a quoted date", u"after:\"7 Feb 2025\""_qs, "from=2025-02-08");
        row("the narrower wins", u"after:2010 after:2017 before:2030 before:2020"_qs,
            "from=2018-01-01 to=2019-12-31");
        row("the example", u"kind:meeting actor:JPN after:2017 before:2020 topic:steel"_qs,
            "found2 record0 actor=JPN topic=steel from=2018-01-01 to=2019-12-31");
        row("without a value it is still being typed", u"kind: actor:"_qs, "");
    }
    void filtersAreUnderstood() {
        QFETCH(QString, typed);
        QFETCH(QString, filters);
        const SearchQuery query = parsed(typed);
        QCOMPARE(filtersOf(query), filters);
        QVERIFY(query.phrases.empty());
        QVERIFY(query.problems.empty());
    }

    void whatIsNotUnderstoodIsSaidAndDoesNotFilter_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no date") << u"steel after:foo "_qs << u"after"_qs << u"foo"_qs;
        QTest::newRow("no such day") << u"steel before:2025-02-30 "_qs << u"before"_qs << u"2025-02-30"_qs;
        QTest::newRow("two readings") << u"steel in:5/6/2025 "_qs << u"in"_qs << u"5/6/2025"_qs;
        QTest::newRow("no kind") << u"steel kind:treaty "_qs << u"kind"_qs << u"treaty"_qs;
        QTest::newRow("Japanese") << u"steel 以降:いつか "_qs << u"以降"_qs << u"いつか"_qs;
    }
    void whatIsNotUnderstoodIsSaidAndDoesNotFilter() {
        QFETCH(QString, typed);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const SearchQuery query = parsed(typed);
        QCOMPARE(phrasesOf(query), QStringLiteral("steel"));
        QVERIFY(!query.hasFilters());
        QCOMPARE(query.problems.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(query.problems.front().facts.field), field);
        QCOMPARE(QString::fromStdString(query.problems.front().facts.value), value);
    }

    void tenThousandCharactersAreCutToAFewWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << QStringLiteral("steel ").repeated(1700);
        QTest::newRow("one word") << QString(10'000, QLatin1Char('a'));
        QTest::newRow("Japanese") << QStringLiteral("首脳会談").repeated(2500);
        QTest::newRow("emoji") << QStringLiteral("😀").repeated(5000);
        QTest::newRow("quotes") << QString(10'000, QLatin1Char('"'));
        QTest::newRow("colons") << QString(10'000, QLatin1Char(':'));
        QTest::newRow("filters") << QStringLiteral("after:foo ").repeated(1000);
    }
    void tenThousandCharactersAreCutToAFewWords() {
        QFETCH(QString, typed);
        const SearchQuery query = parsed(typed);
        std::size_t tokens = 0;
        for (const SearchPhrase& phrase : query.phrases)
            tokens += phrase.tokens.size();
        QVERIFY(tokens <= 32);
    }

    void termsKnowWhereTheyStand() {
        const auto terms = searchTerms("steel actor:\"United St");
        QCOMPARE(terms.size(), std::size_t{2});
        QCOMPARE(terms[1].begin, std::size_t{6});
        QCOMPARE(terms[1].end, std::size_t{22});
        QCOMPARE(QString::fromStdString(terms[1].key), QStringLiteral("actor"));
        QCOMPARE(QString::fromStdString(terms[1].value), QStringLiteral("United St"));
        QVERIFY(terms[1].isOpen);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
