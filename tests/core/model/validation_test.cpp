#include "core/model/validation.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace entente;
using namespace entente::model;
using base::ErrorCode;

Q_DECLARE_METATYPE(entente::base::ErrorCode)

namespace {

using Check = std::function<std::vector<FieldIssue>()>;

std::optional<base::EdtfDate> on(const char* text) { return base::parseEdtf(text).value(); }

template <class T>
Check spoiled(T good, std::function<void(T&)> spoil) {
    spoil(good);
    return [good] { return validate(good); };
}

Meeting meeting() {
    Meeting m;
    m.record.title = "Summit";
    m.record.date = on("2025-02-07");
    m.participants = {{.person = PersonId{1}}, {.actor = ActorId{2}}};
    m.items = {{.text = "Trade"}};
    return m;
}

Agreement agreement() {
    Agreement a;
    a.record.title = "Treaty";
    a.record.date = on("1960-01-19");
    a.inForce = on("1960-06-23");
    a.parties = {{.actor = ActorId{1}, .signedOn = on("1960-01-19")}};
    return a;
}

Deal deal() {
    Deal d;
    d.record.title = "Steel";
    d.value = 14.1e9;
    d.currency = "USD";
    d.steps = {{.title = "Announced"}};
    return d;
}

Commitment commitment() {
    Commitment c;
    c.record.title = "Two per cent";
    c.record.date = on("2022-12-16");
    c.kind = CommitmentKind::Measurable;
    c.series = SeriesId{3};
    c.target = 2;
    c.comparison = Comparison::AtLeast;
    c.due = on("2027");
    return c;
}

Event happening() {
    Event e;
    e.record.title = "Adopted";
    e.actors = {{.actor = ActorId{1}}};
    return e;
}

Series series() {
    Series s;
    s.title = "Share";
    s.key.unit = "percent";
    return s;
}

Observation observation() {
    return {.period = base::yearPeriod(base::Frequency::Annual, 2024), .value = 1.4};
}

Check spoiledFigure(std::function<void(Observation&)> spoil) {
    Observation o = observation();
    spoil(o);
    return [o] { return validate(o, series()); };
}

struct Case {
    const char* name;
    Check check;
    const char* field;
    ErrorCode code;
};

std::vector<Case> recordCases() {
    const auto kMissing = ErrorCode::MissingValue;
    const auto kInvalid = ErrorCode::InvalidValue;
    return {
        {"no title", spoiled<Meeting>(meeting(), [](auto& m) { m.record.title = ""; }), "record.title",
         kMissing},
        {"a title of spaces", spoiled<Event>(happening(), [](auto& e) { e.record.title = " \t\n"; }),
         "record.title", kMissing},
        {"a title that is not UTF-8", spoiled<Deal>(deal(), [](auto& d) { d.record.title = "\xC9lys\xE9"; }),
         "record.title", kInvalid},
        {"a place that is not UTF-8", spoiled<Meeting>(meeting(), [](auto& m) { m.record.place = "\xFF"; }),
         "record.place", kInvalid},
        {"a summary that is not UTF-8",
         spoiled<Agreement>(agreement(), [](auto& a) { a.record.summary = "\xFF"; }), "record.summary",
         kInvalid},
        {"a meeting without a date", spoiled<Meeting>(meeting(), [](auto& m) { m.record.date.reset(); }),
         "record.date", kMissing},
        {"nobody in a participation",
         spoiled<Meeting>(meeting(), [](auto& m) { m.participants.push_back({}); }), "participants[2]",
         kMissing},
        {"an empty item", spoiled<Meeting>(meeting(), [](auto& m) { m.items[0].text = " "; }), "items[0]",
         kMissing},
        {"an agreement that ends before it begins",
         spoiled<Agreement>(agreement(), [](auto& a) { a.ended = on("1960-06-22"); }), "ended", kInvalid},
        {"no actor in a party", spoiled<Agreement>(agreement(), [](auto& a) { a.parties.push_back({}); }),
         "parties[1]", kMissing},
        {"a party withdraws before it signs",
         spoiled<Agreement>(agreement(), [](auto& a) { a.parties[0].withdrew = on("1959"); }),
         "parties[0].withdrew", kInvalid},
        {"a party ratifies before it signs",
         spoiled<Agreement>(agreement(), [](auto& a) { a.parties[0].ratified = on("1959-12"); }),
         "parties[0].ratified", kInvalid},
        {"nobody in an event", spoiled<Event>(happening(), [](auto& e) { e.actors[0] = {}; }), "actors[0]",
         kMissing},
        {"a value without a currency", spoiled<Deal>(deal(), [](auto& d) { d.currency = ""; }), "currency",
         kMissing},
        {"no ISO currency", spoiled<Deal>(deal(), [](auto& d) { d.currency = "usd"; }), "currency", kInvalid},
        {"an endless value",
         spoiled<Deal>(deal(), [](auto& d) { d.value = std::numeric_limits<double>::infinity(); }), "value",
         ErrorCode::InvalidNumber},
        {"a step without a title", spoiled<Deal>(deal(), [](auto& d) { d.steps[0].title = ""; }),
         "steps[0].title", kMissing},
        {"a series without a target", spoiled<Commitment>(commitment(), [](auto& c) { c.target.reset(); }),
         "target", kMissing},
        {"a target that is no number",
         spoiled<Commitment>(commitment(), [](auto& c) { c.target = std::nan(""); }), "target",
         ErrorCode::InvalidNumber},
        {"a target without a comparison",
         spoiled<Commitment>(commitment(), [](auto& c) { c.comparison.reset(); }), "comparison", kMissing},
        {"due before it was made",
         spoiled<Commitment>(commitment(), [](auto& c) { c.due = on("2022-12-15"); }), "due", kInvalid},
    };
}

std::vector<Case> otherCases() {
    const Actor japan{.code = "JPN", .names = {{.text = "Japan"}}};
    const Person ishiba{.names = {{.text = "Shigeru Ishiba"}}};
    const Office office{.person = PersonId{1}, .actor = ActorId{2}, .titles = {{.text = "Prime Minister"}}};
    const auto kMissing = ErrorCode::MissingValue;
    const auto kInvalid = ErrorCode::InvalidValue;
    return {
        {"an actor without a code", spoiled<Actor>(japan, [](auto& a) { a.code = ""; }), "code", kMissing},
        {"an actor without a name", spoiled<Actor>(japan, [](auto& a) { a.names.clear(); }), "names",
         kMissing},
        {"an empty name", spoiled<Person>(ishiba, [](auto& p) { p.names[0].text = " "; }), "names[0]",
         kMissing},
        {"a name in no language", spoiled<Person>(ishiba, [](auto& p) { p.names[0].language = ""; }),
         "names[0].language", kMissing},
        {"an office of nobody", spoiled<Office>(office, [](auto& o) { o.person = {}; }), "person", kMissing},
        {"an office for nobody", spoiled<Office>(office, [](auto& o) { o.actor = {}; }), "actor", kMissing},
        {"an office without a title", spoiled<Office>(office, [](auto& o) { o.titles.clear(); }), "titles",
         kMissing},
        {"a title that the workspace cannot keep",
         spoiled<Office>(office, [](auto& o) { o.titles[0].language = "ko"; }), "titles[0].language",
         kInvalid},
        {"a source without a title", spoiled<Source>(Source{}, [](auto&) {}), "title", kMissing},
        {"an author without a family name",
         spoiled<Source>(Source{.title = "T"}, [](auto& s) { s.author = "Sato, Aya; , B."; }), "author",
         ErrorCode::InvalidValue},
        {"a container that is no text",
         spoiled<Source>(Source{.title = "T"}, [](auto& s) { s.container = "\xFF"; }), "container",
         ErrorCode::InvalidValue},
        {"a series without a title", spoiled<Series>(series(), [](auto& s) { s.title = ""; }), "title",
         kMissing},
        {"a series without a unit", spoiled<Series>(series(), [](auto& s) { s.key.unit = ""; }), "key.unit",
         kMissing},
        {"a figure of another frequency",
         spoiledFigure([](auto& o) { o.period = base::yearPeriod(base::Frequency::FiscalJapan, 2024); }),
         "period", kInvalid},
        {"an actual figure without a value", spoiledFigure([](auto& o) { o.value.reset(); }), "value",
         kMissing},
        {"a missing figure with a value",
         spoiledFigure([](auto& o) { o.status = ObservationStatus::NotAvailable; }), "status", kInvalid},
        {"a figure that is no number", spoiledFigure([](auto& o) { o.value = std::nan(""); }), "value",
         ErrorCode::InvalidNumber},
    };
}

std::vector<Case> allCases() {
    auto cases = recordCases();
    for (Case& one : otherCases())
        cases.push_back(std::move(one));
    return cases;
}

} // namespace

class ValidationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aGoodDraftHasNoIssue() {
        QVERIFY(validate(meeting()).empty());
        QVERIFY(validate(agreement()).empty());
        QVERIFY(validate(happening()).empty());
        QVERIFY(validate(deal()).empty());
        QVERIFY(validate(commitment()).empty());
        QVERIFY(validate(series()).empty());
        QVERIFY(validate(observation(), series()).empty());
    }

    void aRefusedDraftNamesItsField_data() {
        QTest::addColumn<int>("index");
        const auto cases = allCases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << static_cast<int>(i);
    }

    void aRefusedDraftNamesItsField() {
        QFETCH(int, index);
        const Case one = allCases().at(static_cast<std::size_t>(index));
        const auto issues = one.check();
        QCOMPARE(issues.size(), std::size_t{1});
        QCOMPARE(issues.front().field.c_str(), one.field);
        QCOMPARE(issues.front().code, one.code);
        const base::Error error = toError(issues.front());
        QCOMPARE(error.code, one.code);
        QCOMPARE(error.facts.field.c_str(), one.field);
        QVERIFY(base::englishSentence(error).find(one.field) != std::string::npos);
    }

    void everyIssueIsNamedAtOnce() {
        Meeting bad = meeting();
        bad.record.title = "";
        bad.record.date.reset();
        bad.participants.push_back({});
        QCOMPARE(validate(bad).size(), std::size_t{3});
    }

    void anAgreementMayEndInTheYearInWhichItBegan() {
        Agreement a = agreement();
        a.ended = on("1960");
        QVERIFY(validate(a).empty());
    }

    void aQualitativeCommitmentNeedsNoTarget() {
        Commitment c;
        c.record.title = "More LNG";
        c.series = SeriesId{3};
        QVERIFY(validate(c).empty());
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "validation_test.moc"
