#include "core/base/id.h"

#include <QtTest>

#include <unordered_set>

using namespace entente::base;

class IdTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void idsArePositiveAndNeverTheSameTwice() {
        std::unordered_set<std::int64_t> seen;
        for (int source = 0; source < 50; ++source) {
            IdSource ids;
            for (int i = 0; i < 2000; ++i) {
                const std::int64_t id = ids.next();
                QVERIFY(id > 0);
                QVERIFY(seen.insert(id).second);
            }
        }
    }

    void idsOfOneSourceStandSideBySide() {
        IdSource ids(0x1234);
        const std::int64_t first = ids.next();
        QCOMPARE(first, std::int64_t{0x1234} << 24);
        QCOMPARE(ids.next(), first + 1);
        QCOMPARE(ids.next(), first + 2);
    }

    void aSourceGoesOnWhenItsCounterIsFull() {
        IdSource ids(0x7FFFFFFFFF);
        std::int64_t last = 0;
        for (std::uint32_t i = 0; i < (1U << 24); ++i) {
            const std::int64_t id = ids.next();
            QVERIFY(id > last);
            last = id;
        }
        const std::int64_t next = ids.next();
        QVERIFY(next > 0);
        QCOMPARE(next & 0xFFFFFF, std::int64_t{0});
        QVERIFY(next != last + 1);
    }

    void aZeroPrefixDoesNotMakeAnIdThatMeansNone() {
        IdSource ids(0);
        QVERIFY(ids.next() != 0);
    }

    void anIdIsValidUnlessItIsZero() {
        using ThingId = Id<struct ThingTag>;
        QVERIFY(!ThingId{});
        QVERIFY(ThingId{7});
        QVERIFY(ThingId{7} == ThingId{7});
        QVERIFY(ThingId{7} < ThingId{8});
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
