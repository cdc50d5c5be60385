#include "core/model/codes.h"

#include <QtTest>

#include <set>
#include <string>

using namespace entente::model;

namespace {

/// `last` is the vocabulary's last value: the table must have a row for each value up to it.
template <class E>
void checkCodes(E last) {
    const auto rows = codesOf<E>();
    QCOMPARE(rows.size(), static_cast<std::size_t>(last) + 1);
    std::set<std::string_view> codes;
    std::set<E> values;
    for (const auto& [value, code] : rows) {
        QVERIFY2(codes.insert(code).second, std::string(code).c_str());
        QVERIFY2(values.insert(value).second, std::string(code).c_str());
        QCOMPARE(codeOf(value), code);
        QCOMPARE(fromCode<E>(code), std::optional(value));
        QVERIFY2(code.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos,
                 std::string(code).c_str());
    }
    QVERIFY(!fromCode<E>("no such code"));
    QVERIFY(!fromCode<E>(std::string(rows.front().code) + " "));
}

} // namespace

class CodesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyValueHasItsOwnCodeThatLeadsBack() {
        checkCodes(RecordKind::Commitment);
        checkCodes(ActorKind::Company);
        checkCodes(NameKind::Former);
        checkCodes(OfficeKind::Other);
        checkCodes(MeetingFormat::Other);
        checkCodes(MeetingStatus::Cancelled);
        checkCodes(ItemKind::Outcome);
        checkCodes(Role::Actor);
        checkCodes(AgreementKind::Other);
        checkCodes(EventCategory::Other);
        checkCodes(DealKind::Other);
        checkCodes(DealStepKind::Other);
        checkCodes(CommitmentKind::Qualitative);
        checkCodes(CommitmentStatus::Unknown);
        checkCodes(Standing::Unknown);
        checkCodes(Comparison::Equal);
        checkCodes(LinkRelation::Related);
        checkCodes(SourceKind::Other);
        checkCodes(Reliability::Weak);
        checkCodes(SubjectKind::Item);
        checkCodes(Measure::Other);
        checkCodes(Flow::Inward);
        checkCodes(ObservationStatus::NotYetPublished);
    }

    void onlyNoFlowHasAnEmptyCode() {
        QCOMPARE(fromCode<Flow>(""), std::optional(Flow::None));
        QVERIFY(!fromCode<Measure>(""));
        QVERIFY(!fromCode<MeetingFormat>(""));
    }
};

QTEST_GUILESS_MAIN(CodesTest)
#include "codes_test.moc"
