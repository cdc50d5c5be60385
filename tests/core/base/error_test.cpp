#include "core/base/error.h"

#include <QtTest>

#include <set>

using namespace entente::base;

namespace {

constexpr int kCodes = static_cast<int>(ErrorCode::Internal) + 1;

ErrorFacts everyFact() {
    return {.file = "FILE", .field = "FIELD", .value = "VALUE", .detail = "DETAIL", .row = 7, .column = 9};
}

} // namespace

class ErrorTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyCodeHasItsOwnNameAndSentence() {
        std::set<std::string_view> names;
        std::set<std::string_view> patterns;
        for (int i = 0; i < kCodes; ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QVERIFY2(names.insert(errorName(code)).second, std::string(errorName(code)).c_str());
            QVERIFY2(patterns.insert(errorPattern(code)).second, std::string(errorName(code)).c_str());
        }
        QCOMPARE(errorName(ErrorCode::FileNotFound), std::string_view("FileNotFound"));
        QCOMPARE(errorName(ErrorCode::Internal), std::string_view("Internal"));
    }

    void everySentenceIsFilledAndEnds_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < kCodes; ++i)
            QTest::newRow(std::string(errorName(static_cast<ErrorCode>(i))).c_str()) << i;
    }

    void everySentenceIsFilledAndEnds() {
        QFETCH(int, index);
        const auto code = static_cast<ErrorCode>(index);
        const std::string sentence = englishSentence({code, everyFact()});
        QVERIFY2(sentence.find_first_of("{}") == std::string::npos, sentence.c_str());
        QVERIFY2(sentence.ends_with('.') || sentence.ends_with("DETAIL"), sentence.c_str());
        QVERIFY(!sentence.empty());
        const std::string bare = englishSentence({code, {}});
        QVERIFY2(bare.find_first_of("{}") == std::string::npos, bare.c_str());
        QVERIFY(!bare.ends_with(' '));
    }

    void patternsTakeEachFactWhereItIsNamed_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("all facts") << QByteArray("{file} {field} {value} {detail} {row} {column}")
                                   << QByteArray("FILE FIELD VALUE DETAIL 7 9");
        QTest::newRow("twice") << QByteArray("{value}{value}") << QByteArray("VALUEVALUE");
        QTest::newRow("an unknown name is left out") << QByteArray("a{colour}b") << QByteArray("ab");
        QTest::newRow("an open brace stays") << QByteArray("a {value") << QByteArray("a {value");
        QTest::newRow("a closing brace first") << QByteArray("} {value}") << QByteArray("} VALUE");
        QTest::newRow("no placeholder") << QByteArray("plain.") << QByteArray("plain.");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void patternsTakeEachFactWhereItIsNamed() {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QCOMPARE(fillPattern(pattern.toStdString(), everyFact()).c_str(), text.constData());
    }

    void aFactThatLooksLikeAPlaceholderIsNotFilledAgain() {
        QCOMPARE(fillPattern("“{value}” in {file}", {.file = "x", .value = "{file}"}),
                 std::string("“{file}” in x"));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
