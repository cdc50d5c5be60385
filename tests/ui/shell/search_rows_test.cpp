#include "ui/shell/search_rows.h"

#include "app/common/sample.h"
#include "core/store/connection.h"
#include "ui/shell/search_model.h"
#include "ui/text.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QtTest>

using namespace entente;
using namespace entente::ui;

namespace {

QStringList spoken(const std::vector<SearchRow>& rows) {
    QStringList out;
    for (const SearchRow& row : rows)
        out << spokenRow(row, "en");
    return out;
}

store::FoundItem item(store::FoundKind kind, store::SearchTier tier, const char* title) {
    return {.id = 1, .kind = kind, .tier = tier, .title = {title, {}}};
}

} // namespace

class SearchRowsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        const auto made = app::createSample(toStd(file()), {});
        QVERIFY2(made.has_value(), made ? "" : base::englishSentence(made.error()).c_str());
    }

    void theSectionWithTheBestHitComesFirst() {
        using enum store::FoundKind;
        using enum store::SearchTier;
        const std::vector<store::FoundItem> items{
            item(Record, Exact, "Steel deal"), item(Person, Title, "A. Steel"), item(Record, Text, "Other")};
        QAction action(QStringLiteral("&Steel…"));
        const auto commands = findCommands(store::parseSearch("steel"), {&action});
        const std::vector<store::SearchHint> hints{{"steel kind:", "kind:", {}}};
        QCOMPARE(spoken(searchRows(items, commands, hints, false)),
                 (QStringList{u"Records"_qs, u"Steel deal · event"_qs, u"Other · event"_qs, u"Commands"_qs,
                              u"Steel · command"_qs, u"People"_qs, u"A. Steel · person"_qs, u"Narrow down"_qs,
                              u"kind:"_qs}));
        QCOMPARE(spoken(searchRows(items, {}, hints, true)).mid(0, 3),
                 (QStringList{u"Narrow down"_qs, u"kind:"_qs, u"Records"_qs}));
        QVERIFY(searchRows({}, {}, {}, false).empty());
    }

    void commandsAreFoundByTheirWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("a beginning") << u"sav"_qs << QStringList{u"Save a copy"_qs};
        QTest::newRow("a word within") << u"copy"_qs << QStringList{u"Save a copy"_qs};
        QTest::newRow("all words") << u"copy open"_qs << QStringList{};
        QTest::newRow("the best first")
            << u"open"_qs << QStringList{u"Open"_qs, u"Open the sample"_qs, u"Now open"_qs};
        QTest::newRow("not what is off") << u"undo"_qs << QStringList{};
        QTest::newRow("not what opens a menu") << u"recent"_qs << QStringList{};
        QTest::newRow("not under filters") << u"open kind:meeting"_qs << QStringList{};
        QTest::newRow("Japanese") << u"暗い"_qs << QStringList{u"暗い表示"_qs};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void commandsAreFoundByTheirWords() {
        QFETCH(QString, typed);
        QFETCH(QStringList, texts);
        QAction now(QStringLiteral("Now open"));
        QAction sample(QStringLiteral("Open the &sample"));
        QAction open(QStringLiteral("&Open…"));
        QAction copy(QStringLiteral("Save a copy…"));
        QAction undo(QStringLiteral("Undo"));
        undo.setEnabled(false);
        QAction recent(QStringLiteral("Open recent"));
        QMenu menu;
        recent.setMenu(&menu);
        QAction dark(QStringLiteral("暗い表示"));
        QStringList found;
        for (const FoundCommand& command : findCommands(store::parseSearch(toStd(typed)),
                                                        {&now, &sample, &open, &copy, &undo, &recent, &dark}))
            found << toQt(command.text.text);
        QCOMPARE(found, texts);
    }

    void aThingSaysWhenAndWhere_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("a meeting")
            << u"akasaka palace kind:meeting"_qs << u"en"_qs
            << u"Takaichi – Trump: summit at Akasaka Palace, Tokyo · meeting · 28 Oct 2025 · Tokyo"_qs;
        QTest::newRow("an actor") << u"australia"_qs << u"en"_qs << u"Australia · actor · AUS"_qs;
        QTest::newRow("a person in Japanese")
            << u"高市早苗"_qs << u"ja"_qs << u"高市早苗 · person · 内閣総理大臣"_qs;
    }
    void aThingSaysWhenAndWhere() {
        QFETCH(QString, typed);
        QFETCH(QString, language);
        QFETCH(QString, spoken);
        const store::Connection connection(toStd(file()), store::Connection::Mode::ReadOnly);
        const auto found = findItems(connection, store::parseSearch(toStd(typed)), {}, toStd(language));
        QVERIFY(!found.items.empty());
        QCOMPARE(spokenRow(found.items.front(), toStd(language)), spoken);
    }

    void headingsCannotBeChosen() {
        SearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using enum store::FoundKind;
        model.setRows(searchRows({item(Actor, store::SearchTier::Title, "A"),
                                  item(Record, store::SearchTier::Title, "R")},
                                 {}, {}, false),
                      "en");
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.nextChoice(-1, 1), 1);
        QCOMPARE(model.nextChoice(1, 1), 3);
        QCOMPARE(model.nextChoice(3, 1), 3);
        QCOMPARE(model.nextChoice(3, -1), 1);
        QCOMPARE(model.nextChoice(1, -1), 1);
        QCOMPARE(model.index(3, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("R · event"));
        model.setRows({}, "en");
        QCOMPARE(model.nextChoice(-1, 1), -1);
    }

  private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("sample.entente")); }
    QTemporaryDir m_folder;
};

QTEST_MAIN(SearchRowsTest)
#include "search_rows_test.moc"
