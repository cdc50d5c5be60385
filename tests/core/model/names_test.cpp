#include "core/model/actor.h"

#include <QtTest>

using namespace entente::model;

namespace {

const std::vector<Name> kKorea{{.text = "Republic of Korea"},
                               {.language = "ja", .text = "大韓民国"},
                               {.text = "Korea", .kind = NameKind::Short},
                               {.language = "ja", .text = "韓国", .kind = NameKind::Short},
                               {.language = "ko", .text = "ROK", .kind = NameKind::Alias}};

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNameIsShownInTheLanguageAskedForElseInEnglish_data() {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("shortName");
        QTest::newRow("English") << QByteArray("en") << QByteArray("Republic of Korea")
                                 << QByteArray("Korea");
        QTest::newRow("Japanese") << QByteArray("ja") << QByteArray("大韓民国") << QByteArray("韓国");
        QTest::newRow("only an alias")
            << QByteArray("ko") << QByteArray("Republic of Korea") << QByteArray("Republic of Korea");
        QTest::newRow("none") << QByteArray("fr") << QByteArray("Republic of Korea")
                              << QByteArray("Republic of Korea");
    }

    void aNameIsShownInTheLanguageAskedForElseInEnglish() {
        QFETCH(QByteArray, language);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, shortName);
        QCOMPARE(nameIn(kKorea, language.toStdString()).c_str(), name.constData());
        QCOMPARE(shortNameIn(kKorea, language.toStdString()).c_str(), shortName.constData());
    }

    void theFirstNameServesWhereThereIsNoEnglishOne() {
        const std::vector<Name> japanese{{.language = "ja", .text = "内閣府", .kind = NameKind::Alias}};
        QCOMPARE(nameIn(japanese, "en"), std::string("内閣府"));
    }

    void nobodyHasNoName() {
        QCOMPARE(nameIn({}, "en"), std::string());
        QCOMPARE(shortNameIn({}, "ja"), std::string());
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
