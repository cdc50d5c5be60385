#include "core/store/search_hint.h"

#include <QtTest>

using namespace entente;
using namespace entente::store;

namespace {

Names names() {
    const auto actor = [](std::int64_t id, const char* code, const char* english, const char* japanese) {
        return model::Actor{.id = model::ActorId{id},
                            .code = code,
                            .names = {{.text = english}, {.language = "ja", .text = japanese}}};
    };
    return {
        {actor(1, "JPN", "Japan", "日本"), actor(2, "USA", "United States", "アメリカ合衆国")},
        {},
        {{.id = model::TagId{3}, .name = "steel"}, {.id = model::TagId{4}, .name = "host-nation support"}}};
}

} // namespace

class SearchHintTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aBegunFilterIsOffered_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char* name, const QString& typed, const char* language,
                            const QString& texts) {
            QTest::newRow(name) << typed << QString::fromLatin1(language) << texts;
        };
        row("nothing typed", QString(), "en", u"kind:|actor:|topic:|after:|since:|before:"_qs);
        row("nothing typed, Japanese", QString(), "ja", u"種類:|主体:|テーマ:|より後:|以降:|より前:"_qs);
        row("a begun filter", u"steel ki"_qs, "en", u"steel kind:"_qs);
        row("one letter is a word", u"k"_qs, "en", QString());
        row("one Japanese character", u"種"_qs, "ja", u"種類:"_qs);
        row("a word that begins no filter", u"steel"_qs, "en", QString());
        row("after a space", u"steel "_qs, "en", QString());
        row("kinds", u"kind:me"_qs, "en", u"kind:meeting "_qs);
        row("another kind", u"kind:meeting,de"_qs, "en", u"kind:meeting,deal "_qs);
        row("kinds in Japanese", u"種類:会"_qs, "ja", u"種類:会談 "_qs);
        row("an actor by name", u"steel actor:uni"_qs, "en", u"steel actor:USA "_qs);
        row("an actor by Japanese name", u"actor:日"_qs, "en", u"actor:JPN "_qs);
        row("all actors", u"actor:"_qs, "en", u"actor:JPN |actor:USA "_qs);
        row("a topic with spaces is quoted", u"topic:nation"_qs, "en", u"topic:\"host-nation support\" "_qs);
        row("within an open quote", u"topic:\"host-nation su"_qs, "en", u"topic:\"host-nation support\" "_qs);
        row("no such actor", u"actor:xyz"_qs, "en", QString());
        row("dates are free", u"after:20"_qs, "en", QString());
        row("no filter", u"title:st"_qs, "en", QString());
    }
    void aBegunFilterIsOffered() {
        QFETCH(QString, typed);
        QFETCH(QString, language);
        QFETCH(QString, texts);
        QStringList found;
        for (const SearchHint& hint : searchHints(typed.toStdString(), names(), language.toStdString()))
            found << QString::fromStdString(hint.text);
        QCOMPARE(found.join(QLatin1Char('|')), texts);
    }

    void aHintSaysWhoseCodeItIs() {
        const auto hints = searchHints("steel actor:j", names(), "ja");
        QCOMPARE(hints.size(), std::size_t{1});
        QCOMPARE(hints.front().filter, std::string("actor:JPN "));
        QCOMPARE(hints.front().meaning, std::string("日本"));
    }
};

QTEST_GUILESS_MAIN(SearchHintTest)
#include "search_hint_test.moc"
