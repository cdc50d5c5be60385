#include "core/base/tokens.h"

#include "core/base/text.h"

#include <QtTest>

#include <random>

using namespace entente::base;

class TokensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wordsBecomeTokensAndJapaneseRunsBecomePairs_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("words") << u"Shigeru Ishiba–Trump, 2025!"_qs << u"shigeru ishiba trump 2025"_qs;
        QTest::newRow("Han pairs") << u"首脳会談"_qs << u"首脳 脳会 会談"_qs;
        QTest::newRow("one character") << u"米"_qs << u"米"_qs;
        QTest::newRow("kana and long mark") << u"トランプー"_qs << u"とら らん んぷ ぷー"_qs;
        QTest::newRow("mixed scripts part") << u"日米2+2会合"_qs << u"日米 2 2 会合"_qs;
        QTest::newRow("Latin beside Han") << u"TPP協定"_qs << u"tpp 協定"_qs;
        QTest::newRow("nothing but marks") << u"…—「」"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("beyond the basic plane") << u"𠮷田茂"_qs << u"𠮷田 田茂"_qs;
    }

    void wordsBecomeTokensAndJapaneseRunsBecomePairs() {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(QString::fromStdString(searchTokens(text.toStdString())), tokens);
    }

    void whatIsTypedIsFoundInWhatIsIndexed_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("indexed");
        QTest::newRow("two characters inside four") << u"首脳"_qs << u"日米首脳会談"_qs;
        QTest::newRow("without the accents") << u"elysee"_qs << u"Traité de l’Élysée"_qs;
        QTest::newRow("full-width") << u"２０２５"_qs << u"Summit of 2025"_qs;
        QTest::newRow("hiragana for katakana") << u"とらんぷ"_qs << u"ドナルド・トランプ"_qs;
    }

    void whatIsTypedIsFoundInWhatIsIndexed() {
        QFETCH(QString, typed);
        QFETCH(QString, indexed);
        const auto haystack = split(searchTokens(indexed.toStdString()), ' ');
        for (const std::string& token : split(searchTokens(typed.toStdString()), ' '))
            QVERIFY2(std::find(haystack.begin(), haystack.end(), token) != haystack.end(), token.c_str());
    }

    void theLastCharacterOfAJapaneseRunIsIndexedAlone_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("three characters") << u"日米韓"_qs << u"日米 米韓 韓"_qs;
        QTest::newRow("one character") << u"米"_qs << u"米"_qs;
        QTest::newRow("beside Latin") << u"TPP協定 2018"_qs << u"tpp 協定 定 2018"_qs;
        QTest::newRow("no Japanese") << u"steel deal"_qs << u"steel deal"_qs;
    }

    void theLastCharacterOfAJapaneseRunIsIndexedAlone() {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(QString::fromStdString(indexTokens(text.toStdString())), tokens);
    }

    void aTokenKnowsWhereItStands_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("words") << u"Shigeru Ishiba–Trump"_qs << u"Shigeru|Ishiba|Trump"_qs;
        QTest::newRow("pairs overlap") << u"首脳会談"_qs << u"首脳|脳会|会談"_qs;
        QTest::newRow("accents") << u"Traité de l’Élysée"_qs << u"Traité|de|l|Élysée"_qs;
        QTest::newRow("decomposed accents") << u"l'E\u0301lyse\u0301e!"_qs << u"l|E\u0301lyse\u0301e"_qs;
        QTest::newRow("half-width katakana") << u"ﾄﾗﾝﾌﾟ氏"_qs << u"ﾄﾗ|ﾗﾝ|ﾝﾌﾟ|ﾌﾟ氏"_qs;
        QTest::newRow("one character becomes several") << u"(㈱)"_qs << u"㈱"_qs;
        QTest::newRow("emoji part") << u"steel😀deal"_qs << u"steel|deal"_qs;
    }

    void aTokenKnowsWhereItStands() {
        QFETCH(QString, text);
        QFETCH(QString, pieces);
        const std::string source = text.toStdString();
        QStringList found;
        for (const TextToken& token : textTokens(source))
            found << QString::fromStdString(source.substr(token.begin, token.end - token.begin));
        QCOMPARE(found.join(QLatin1Char('|')), pieces);
    }

    void tokensWithTheirPlacesAreTheTokensWithout() {
        std::mt19937 random(7);
        for (int i = 0; i < 2000; ++i) {
            std::u32string text;
            for (unsigned n = random() % 14; n > 0; --n) {
                const char32_t c = random() % 3 == 0 ? random() % 0x80 : random() % 0x10000;
                text += c >= 0xD800 && c < 0xE000 ? U'x' : c;
            }
            const std::string source =
                QString::fromUcs4(text.data(), static_cast<int>(text.size())).toStdString();
            std::string joined;
            for (const TextToken& token : textTokens(source)) {
                joined += (joined.empty() ? "" : " ") + token.text;
                QVERIFY(token.begin < token.end && token.end <= source.size());
            }
            QCOMPARE(joined, searchTokens(source));
        }
    }

    void whatIsNotUtf8DoesNoHarm_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Latin 1") << QByteArray("\xC9lys\xE9");
        QTest::newRow("cut short") << QByteArray("steel \xE6\x97");
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80");
        QTest::newRow("nothing") << QByteArray();
    }

    void whatIsNotUtf8DoesNoHarm() {
        QFETCH(QByteArray, bytes);
        const std::string text = bytes.toStdString();
        QVERIFY(isUtf8(searchTokens(text)));
        for (const TextToken& token : textTokens(text))
            QVERIFY(isUtf8(token.text) && token.end <= text.size());
    }

    void aLoneIdeographIsOneCharacterOfHanOrKana() {
        QVERIFY(isLoneIdeograph("米"));
        QVERIFY(isLoneIdeograph("𠮷"));
        QVERIFY(!isLoneIdeograph("日米"));
        QVERIFY(!isLoneIdeograph("a"));
        QVERIFY(!isLoneIdeograph(""));
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
