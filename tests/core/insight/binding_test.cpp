#include "core/insight/binding.h"

#include <QtTest>

using namespace entente;
using model::AgreementStatus;

namespace {

std::optional<base::EdtfDate> on(const char* text) {
    return *text == '\0' ? std::nullopt : std::optional(base::parseEdtf(text).value());
}

model::AgreementParty party(std::int64_t actor, const char* signedOn, const char* inForce,
                            const char* withdrew) {
    return {.actor = {actor}, .signedOn = on(signedOn), .inForce = on(inForce), .withdrew = on(withdrew)};
}

const base::Day kUntil = base::toDay(2025, 11, 24);

} // namespace

class BindingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aTradePactOutlivesAMembersExit() {
        model::Agreement pact;
        pact.record.date = on("2016-02-04");
        pact.parties = {party(1, "2016-02-04", "", "2017-01-30"), party(2, "2016-02-04", "2018-12-30", ""),
                        party(3, "2016-02-04", "2018-12-30", "")};
        const auto bound = insight::bindingOf(pact, kUntil);
        QCOMPARE(bound.size(), std::size_t{3});
        QCOMPARE(bound[0].status, AgreementStatus::Withdrawn);
        QCOMPARE(bound[0].spans.size(), std::size_t{1});
        QCOMPARE(bound[0].spans[0].status, AgreementStatus::Signed);
        QCOMPARE(bound[0].spans[0].days.last, base::toDay(2017, 1, 29));
        QCOMPARE(bound[1].spans.size(), std::size_t{2});
        QCOMPARE(bound[1].spans[1].status, AgreementStatus::InForce);
        QCOMPARE(bound[1].spans[1].days.first, base::toDay(2018, 12, 30));
        QCOMPARE(bound[1].spans[1].days.last, kUntil);
    }

    void everySpanSaysWhatTheStatusOfItsDaysIs() {
        model::Agreement treaty;
        treaty.record.date = on("1951-09-08");
        treaty.inForce = on("1952-04");
        treaty.ended = on("1960-06-23");
        treaty.parties = {party(1, "1951-09-08", "", ""), party(2, "", "1952-04-28", "")};
        const auto bound = insight::bindingOf(treaty, kUntil);
        for (std::size_t i = 0; i < bound.size(); ++i) {
            for (const insight::BoundSpan& span : bound[i].spans) {
                for (base::Day day = span.days.first; day <= span.days.last; day = day + 1)
                    QCOMPARE(model::statusOn(treaty, treaty.parties[i], day), span.status);
            }
            QCOMPARE(bound[i].status, AgreementStatus::Ended);
        }
        QVERIFY(insight::boundDays(bound)->last < base::toDay(1960, 6, 25));
    }

    void nobodyIsBoundWithoutDates() {
        model::Agreement draft;
        draft.parties = {party(1, "", "", "")};
        const auto bound = insight::bindingOf(draft, kUntil);
        QVERIFY(bound[0].spans.empty());
        QVERIFY(!insight::boundDays(bound));
    }
};

QTEST_GUILESS_MAIN(BindingTest)
#include "binding_test.moc"
