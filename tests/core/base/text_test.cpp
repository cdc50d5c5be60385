#include "core/base/text.h"

#include <QtTest>

#include <random>

using namespace entente::base;

class TextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void textThatPeopleTakeForTheSameFoldsToTheSame_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"Élysée TREATY"_qs << u"élysée treaty"_qs;
        QTest::newRow("accents") << u"Élysée"_qs << u"elysee"_qs;
        QTest::newRow("composed and decomposed") << u"é"_qs << u"e\u0301"_qs;
        QTest::newRow("full-width letters and digits") << u"ＪＰＮ２０２５"_qs << u"jpn2025"_qs;
        QTest::newRow("half-width katakana") << u"ﾄﾗﾝﾌﾟ"_qs << u"トランプ"_qs;
        QTest::newRow("katakana and hiragana") << u"トランプ"_qs << u"とらんぷ"_qs;
        QTest::newRow("sharp s") << u"Straße"_qs << u"STRASSE"_qs;
        QTest::newRow("Turkish dots and others") << u"Ðorđe"_qs << u"ðorđe"_qs;
        QTest::newRow("Vietnamese") << u"Việt Nam"_qs << u"viet nam"_qs;
        QTest::newRow("compatibility characters") << u"㈱ﬁ①"_qs << u"(株)fi1"_qs;
    }

    void textThatPeopleTakeForTheSameFoldsToTheSame() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(folded(one.toStdString()), folded(other.toStdString()));
    }

    void voicingMarksTellKanaApart() {
        QVERIFY(folded("か") != folded("が"));
        QVERIFY(folded("ハ") != folded("パ"));
        QCOMPARE(folded("が"), folded("か\u3099"));
    }

    void foldingTwiceIsFoldingOnce() {
        std::mt19937 random(3);
        for (int i = 0; i < 3000; ++i) {
            std::u32string text;
            for (unsigned n = random() % 12; n > 0; --n) {
                const char32_t c = random() % 4 == 0 ? random() % 0x80 : random() % 0x30000;
                text += c >= 0xD800 && c < 0xE000 ? U'x' : c;
            }
            const std::string once =
                folded(QString::fromUcs4(text.data(), static_cast<int>(text.size())).toStdString());
            QVERIFY(isUtf8(once));
            QCOMPARE(folded(once), once);
        }
    }

    void trimmingTakesWhiteSpaceFromTheEndsOnly() {
        QCOMPARE(trimmed("  a b\t\r\n"), std::string_view("a b"));
        QCOMPARE(trimmed(" \t "), std::string_view());
        QCOMPARE(trimmed(""), std::string_view());
    }

    void splittingKeepsEmptyParts() {
        QCOMPARE(split("a; b;;c", ';'), (std::vector<std::string>{"a", "b", "", "c"}));
        QCOMPARE(split("", ';'), (std::vector<std::string>{""}));
        QCOMPARE(split(";", ';'), (std::vector<std::string>{"", ""}));
    }

    void onlyWellFormedBytesAreUtf8_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("Japanese") << QByteArray("日米") << true;
        QTest::newRow("emoji") << QByteArray("😀") << true;
        QTest::newRow("Latin 1") << QByteArray("\xC9lys\xE9") << false;
        QTest::newRow("Shift JIS") << QByteArray("\x93\xFA\x95\xC4") << false;
        QTest::newRow("cut short") << QByteArray("\xE6\x97") << false;
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
    }

    void onlyWellFormedBytesAreUtf8() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        QCOMPARE(isUtf8(bytes.toStdString()), good);
        QVERIFY(isUtf8(folded(bytes.toStdString())));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
