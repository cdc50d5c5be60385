#include "ui/records/amount_text.h"

#include <QTest>

using namespace entente::ui;

class AmountTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void amountsAreReadAsPeopleWriteThem_data();
    void amountsAreReadAsPeopleWriteThem();
    void whatIsNoAmountIsNone_data();
    void whatIsNoAmountIsNone();
    void anAmountIsWrittenWithEveryDigit();
    void moneyIsSaidInWords_data();
    void moneyIsSaidInWords();
};

void AmountTextTest::amountsAreReadAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("amount");
    QTest::newRow("plain") << QStringLiteral("14900000000") << 14'900'000'000.0;
    QTest::newRow("with separators") << QStringLiteral("14,900,000,000") << 14'900'000'000.0;
    QTest::newRow("billion") << QStringLiteral("14.9 billion") << 14'900'000'000.0;
    QTest::newRow("capital letter") << QStringLiteral("7.25 Billion") << 7'250'000'000.0;
    QTest::newRow("bn without a space") << QStringLiteral("14.9bn") << 14'900'000'000.0;
    QTest::newRow("m") << QStringLiteral("550m") << 550'000'000.0;
    QTest::newRow("thousand") << QStringLiteral("12 thousand") << 12'000.0;
    QTest::newRow("oku") << QStringLiteral("149億") << 14'900'000'000.0;
    QTest::newRow("cho") << QStringLiteral("1.5兆") << 1'500'000'000'000.0;
    QTest::newRow("hyakuman before man") << QStringLiteral("3百万") << 3'000'000.0;
    QTest::newRow("cents") << QStringLiteral("1,234.56") << 1234.56;
}

void AmountTextTest::amountsAreReadAsPeopleWriteThem() {
    QFETCH(QString, text);
    QFETCH(double, amount);
    QCOMPARE(amountIn(text, "en"), std::optional(amount));
    QCOMPARE(amountIn(text, "ja"), std::optional(amount));
}

void AmountTextTest::whatIsNoAmountIsNone_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("a lot");
    QTest::newRow("only a scale") << QStringLiteral("billion");
    QTest::newRow("two scales") << QStringLiteral("3 million billion");
    QTest::newRow("infinite") << QStringLiteral("inf");
    QTest::newRow("not a number") << QStringLiteral("nan");
    QTest::newRow("a range") << QStringLiteral("14-15 billion");
}

void AmountTextTest::whatIsNoAmountIsNone() {
    QFETCH(QString, text);
    QVERIFY(!amountIn(text, "en"));
}

void AmountTextTest::anAmountIsWrittenWithEveryDigit() {
    QCOMPARE(amountText(14'900'000'000, "en"), QStringLiteral("14,900,000,000"));
    QCOMPARE(amountText(1234.5, "en"), QStringLiteral("1,234.50"));
    QCOMPARE(amountIn(amountText(14'900'000'000, "ja"), "ja"), std::optional(14'900'000'000.0));
}

void AmountTextTest::moneyIsSaidInWords_data() {
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("dollars") << 14'900'000'000.0 << QStringLiteral("USD") << QStringLiteral("en")
                             << QStringLiteral("US$14.9 billion");
    QTest::newRow("dollars in Japanese")
        << 14'900'000'000.0 << QStringLiteral("USD") << QStringLiteral("ja") << QStringLiteral("149億米ドル");
    QTest::newRow("yen") << 550'000'000.0 << QStringLiteral("JPY") << QStringLiteral("en")
                         << QStringLiteral("550 million yen");
}

void AmountTextTest::moneyIsSaidInWords() {
    QFETCH(double, amount);
    QFETCH(QString, currency);
    QFETCH(QString, language);
    QFETCH(QString, words);
    QCOMPARE(moneyWords(amount, currency.toStdString(), language.toStdString()), words);
}

QTEST_APPLESS_MAIN(AmountTextTest)
#include "amount_text_test.moc"
