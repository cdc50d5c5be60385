#include "ui/shell/search_query.h"

#include "app/common/sample.h"
#include "core/store/connection.h"
#include "ui/text.h"

#include <QtTest>

using namespace entente;
using namespace entente::ui;

class SearchQueryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        const auto made = app::createSample(toStd(file()), {});
        QVERIFY2(made.has_value(), made ? "" : base::englishSentence(made.error()).c_str());
    }

    void eachKindIsFoundWithItsWords_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("a meeting") << u"akasaka palace"_qs << u"en"_qs
                                   << u"Takaichi – Trump: summit at Akasaka Palace"_qs;
        QTest::newRow("a person") << u"albanese"_qs << u"en"_qs << u"Anthony Albanese"_qs;
        QTest::newRow("a person in Japanese") << u"高市"_qs << u"ja"_qs << u"高市早苗"_qs;
        QTest::newRow("an actor") << u"australia"_qs << u"en"_qs << u"Australia"_qs;
        QTest::newRow("a series") << u"gdp deflator"_qs << u"en"_qs << u"Japan: GDP deflator"_qs;
    }
    void eachKindIsFoundWithItsWords() {
        QFETCH(QString, words);
        QFETCH(QString, language);
        QFETCH(QString, title);
        const store::Connection connection(toStd(file()), store::Connection::Mode::ReadOnly);
        const auto items = findItems(connection, toStd(words), 30, toStd(language));
        const bool isFound = std::any_of(items.begin(), items.end(), [&](const FoundItem& item) {
            return toQt(item.title).startsWith(title);
        });
        QVERIFY(isFound);
    }

    void aRecordSaysWhenAndWhere() {
        const store::Connection connection(toStd(file()), store::Connection::Mode::ReadOnly);
        const auto items = findItems(connection, "akasaka palace", 1, "en");
        QCOMPARE(items.size(), std::size_t{1});
        QCOMPARE(toQt(items.front().detail), QStringLiteral("28 Oct 2025 · Tokyo"));
    }

  private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("sample.entente")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
