#include "core/insight/dissent.h"

#include <QtTest>

using namespace entente;
using insight::Dissent;
using model::Citation;

namespace {

Citation said(const char* field, const char* value, int rank) {
    return {.field = field, .value = value, .rank = rank};
}

} // namespace

class DissentTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sourcesDisagreeWhereTheirValuesMeanDifferentThings_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("disagree");
        const auto row = [](const char* name, const char* first, const char* second, bool disagree) {
            QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second) << disagree;
        };
        row("two days", "7 Feb 2025", "8 Feb 2025", true);
        row("one day in two ways", "7 Feb 2025", "2025-02-07", false);
        row("one day in two languages", "2025年2月7日", "7 February 2025", false);
        row("a day and its month", "2025-02-07", "2025-02", true);
        row("capitals and spaces", "The  White House", "the white house", false);
        row("two places", "Washington", "Mar-a-Lago", true);
        row("one says nothing", "Washington", "", false);
    }
    void sourcesDisagreeWhereTheirValuesMeanDifferentThings() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, disagree);
        std::vector<Citation> citations{said("date", "", 0), said("date", "", 1)};
        citations[0].value = first.toStdString();
        citations[1].value = second.toStdString();
        QCOMPARE(!insight::dissentsIn(citations).empty(), disagree);
    }

    void thePreferredOneComesFirstAndFieldsAreKeptApart() {
        const std::vector<Citation> citations{said("date", "7 Feb 2025", 2), said("", "x", 0),
                                              said("place", "Tokyo", 0), said("date", "8 Feb 2025", 1),
                                              said("date", "", 0)};
        const auto dissents = insight::dissentsIn(citations);
        QCOMPARE(dissents.size(), std::size_t{1});
        QVERIFY(dissents[0] == (Dissent{"date", {3, 0}}));
    }

    void preferringOneKeepsTheOthersAndTheirOrder() {
        std::vector<Citation> citations{said("date", "a", 0), said("date", "b", 1), said("place", "c", 5),
                                        said("date", "d", 2)};
        insight::prefer(citations, 3);
        QCOMPARE(citations[3].rank, 0);
        QCOMPARE(citations[0].rank, 1);
        QCOMPARE(citations[1].rank, 2);
        QCOMPARE(citations[2].rank, 5);
    }

    void sharedRanksAreSettledInTheOrderOfTheList() {
        std::vector<Citation> citations{said("date", "a", 0), said("date", "b", 0), said("", "c", 0),
                                        said("", "d", 0), said("place", "e", 3)};
        insight::settleRanks(citations);
        QCOMPARE(citations[0].rank, 0);
        QCOMPARE(citations[1].rank, 1);
        QCOMPARE(citations[2].rank + citations[3].rank, 0);
        QCOMPARE(citations[4].rank, 3);
    }
};

QTEST_GUILESS_MAIN(DissentTest)
#include "dissent_test.moc"
