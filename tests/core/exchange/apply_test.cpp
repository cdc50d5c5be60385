#include "core/exchange/apply_changes.h"
#include "core/store/actor_table.h"
#include "core/store/event_table.h"
#include "core/store/guard.h"
#include "core/store/inspection.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "tests/core/exchange/replicas.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;
using namespace entente::exchange;

namespace {

using Run = std::function<void(Replica&, const Stage&)>;

Run meeting(std::function<void(model::Meeting&)> change) {
    return [=](Replica& replica, const Stage& stage) { replica.changeMeeting(stage.meeting, change); };
}

Run edit(std::function<void(store::Edit&, const Stage&)> change) {
    return [=](Replica& replica, const Stage& stage) {
        replica.edit("Edit", [&](store::Edit& e) { change(e, stage); });
    };
}

Run rename(std::size_t index, const std::string& name) {
    return edit([=](store::Edit& e, const Stage& s) {
        const auto before = store::findPerson(e.connection(), s.cast.trump).value();
        model::Person after = before;
        if (index < after.names.size())
            after.names[index].text = name;
        else
            after.names.push_back({.text = name});
        store::updatePerson(e, before, after);
    });
}

Run figure(double value) {
    return edit([=](store::Edit& e, const Stage& s) {
        auto figures = make::shares(2030, 2030);
        figures.front().value = value;
        putObservations(e, s.cast.shareSeries, figures);
    });
}

/// Two who clash, and how the one clash looks to the first.
struct Quarrel {
    const char* name;
    Run mine;
    Run theirs;
    ClashKind kind;
    const char* field;
    ClashSide base;
    ClashSide ours;
    ClashSide other;
};

std::vector<Quarrel> quarrels() {
    const auto says = [](const char* text) { return ClashSide{true, text}; };
    const ClashSide gone;
    const auto deleteMeeting = edit([](store::Edit& e, const Stage& s) { deleteRecord(e, s.meeting); });
    return {
        {"one field", meeting([](auto& m) { m.record.place = "Tokyo"; }),
         meeting([](auto& m) { m.record.place = "Kyoto"; }), ClashKind::Field, "place", says("Washington"),
         says("Tokyo"), says("Kyoto")},
        {"a date, though a day of it is the same",
         meeting([](auto& m) { m.record.date = make::date("2025-02"); }),
         meeting([](auto& m) { m.record.date = make::date("2025-02-01"); }), ClashKind::Field, "date",
         says("2025-02-06/2025-02-08"), says("2025-02"), says("2025-02-01")},
        {"a reference, by name", meeting([](auto& m) { m.host.reset(); }),
         edit([](store::Edit& e, const Stage& s) {
             const auto before = store::findMeeting(e.connection(), s.meeting).value();
             model::Meeting after = before;
             after.host = s.cast.japan;
             store::updateMeeting(e, before, after);
         }),
         ClashKind::Field, "host_id", says("United States"), says(""), says("Japan")},
        {"they deleted what we changed", meeting([](auto& m) { m.record.place = "Tokyo"; }), deleteMeeting,
         ClashKind::Deleted, "", says("Ishiba–Trump summit"), says("Ishiba–Trump summit"), gone},
        {"they deleted what we added to",
         meeting([](auto& m) { m.items.push_back({.kind = model::ItemKind::Agenda, .text = "Tariffs"}); }),
         deleteMeeting, ClashKind::Deleted, "", says("Ishiba–Trump summit"), says("Ishiba–Trump summit"),
         gone},
        {"we deleted what they changed", deleteMeeting, meeting([](auto& m) { m.record.place = "Kyoto"; }),
         ClashKind::Deleted, "", says("Ishiba–Trump summit"), gone, says("Ishiba–Trump summit")},
        {"we deleted what they added to", deleteMeeting,
         meeting([](auto& m) { m.items.push_back({.kind = model::ItemKind::Agenda, .text = "Tariffs"}); }),
         ClashKind::Deleted, "", says("Ishiba–Trump summit"), gone, says("Ishiba–Trump summit")},
        {"we deleted what they link to",
         edit([](store::Edit& e, const Stage& s) { deleteRecord(e, s.event); }),
         edit([](store::Edit& e, const Stage& s) {
             insertLink(e, {.from = s.event, .to = s.deal, .relation = model::LinkRelation::LedTo});
         }),
         ClashKind::Deleted, "", says("Three documents adopted"), gone, says("Three documents adopted")},
        {"they deleted what we link to", edit([](store::Edit& e, const Stage& s) {
             insertLink(e, {.from = s.deal, .to = s.event, .relation = model::LinkRelation::LedTo});
         }),
         edit([](store::Edit& e, const Stage& s) { deleteRecord(e, s.event); }), ClashKind::Deleted, "",
         says("Three documents adopted"), says("Three documents adopted"), gone},
        {"one item, changed and dropped", meeting([](auto& m) { m.items.pop_back(); }),
         meeting([](auto& m) { m.items.back().text = "Joint statement"; }), ClashKind::Deleted, "",
         says("outcome, Joint statement 首脳会談"), gone, says("outcome, Joint statement")},
        {"a name", rename(0, "Donald J. Trump"), rename(0, "D. Trump"), ClashKind::List, "text",
         says("Donald Trump; ドナルド・トランプ"), says("Donald J. Trump; ドナルド・トランプ"),
         says("D. Trump; ドナルド・トランプ")},
        {"the same period's figure", figure(1.5), figure(1.6), ClashKind::Field, "value", gone,
         says("1.5, actual"), says("1.6, actual")},
        {"the order of items", meeting([](auto& m) {
             m.items.push_back({.kind = model::ItemKind::Agenda, .text = "Tariffs"});
             std::swap(m.items[0], m.items[2]);
         }),
         meeting([](auto& m) { std::swap(m.items[0], m.items[1]); }), ClashKind::Order, "position",
         says("agenda, Investment; outcome, Joint statement 首脳会談; agenda, Tariffs"),
         says("agenda, Tariffs; outcome, Joint statement 首脳会談; agenda, Investment"),
         says("outcome, Joint statement 首脳会談; agenda, Investment; agenda, Tariffs")},
        {"a topic of the same name",
         edit([](store::Edit& e, const Stage& s) { tagRecord(e, s.deal, ensureTag(e, "steel")); }),
         edit([](store::Edit& e, const Stage& s) { tagRecord(e, s.event, ensureTag(e, "steel")); }),
         ClashKind::Twin, "name", gone, says("steel"), says("steel")},
        {"an actor of the same code",
         edit([](store::Edit& e, const Stage&) { insertActor(e, make::actor("AUS", "Australia")); }),
         edit([](store::Edit& e, const Stage& s) {
             model::Meeting made = make::meeting(s.cast, "Call");
             made.host = insertActor(e, make::actor("AUS", "Commonwealth of Australia"));
             insertMeeting(e, made);
         }),
         ClashKind::Twin, "code", gone, says("Australia"), says("Commonwealth of Australia")},
    };
}

} // namespace

class ApplyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatDoesNotClashComesInByItself() {
        Desk desk;
        const Stage& s = desk.stage();
        desk[0].changeMeeting(s.meeting, [](auto& m) { m.record.place = "Tokyo"; });
        desk[1].changeMeeting(s.meeting, [](auto& m) { m.record.summary = "Rewritten."; });
        desk[1].edit("Add event", [&](store::Edit& e) { insertEvent(e, make::event(s.cast, "Other")); });
        const MergePreview preview = desk[0].preview(desk[1].exported());
        QVERIFY(preview.clashes.empty());
        QCOMPARE(preview.automatic.size(), std::size_t{2});
        const auto summary = std::find_if(preview.automatic.begin(), preview.automatic.end(),
                                          [](const AppliedChange& c) { return c.field == "summary"; });
        QVERIFY(summary != preview.automatic.end());
        QCOMPARE(summary->subject, std::string("Ishiba–Trump summit"));
        QCOMPARE(summary->after, std::string("Rewritten."));
        need(desk[0].apply(desk[1].exported()));
        const auto merged = store::findMeeting(desk[0].connection(), s.meeting).value();
        QCOMPARE(merged.record.place, std::string("Tokyo"));
        QCOMPARE(merged.record.summary, std::string("Rewritten."));
        need(desk[1].apply(desk[0].exported()));
        QVERIFY(desk[0].contents() == desk[1].contents());
    }

    void applyingIsOneEditThatNamesTheFileAndItsAuthor() {
        Desk desk;
        desk[1].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Kyoto"; });
        desk[1].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.title = "Summit"; });
        const std::string before = desk[0].contents();
        need(desk[0].apply(desk[1].exported()));
        QCOMPARE(desk[0].workspace().undoState().undoLabel,
                 std::optional<std::string>("Apply changes by Ben (file)"));
        const std::string after = desk[0].contents();
        need(desk[0].workspace().undo());
        QVERIFY(desk[0].contents() == before);
        need(desk[0].workspace().redo());
        QVERIFY(desk[0].contents() == after);
    }

    void applyingTwiceChangesNothing() {
        Desk desk;
        desk[1].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Kyoto"; });
        const ChangeFile file = desk[1].exported();
        need(desk[0].apply(file));
        QVERIFY(desk[0].preview(file).isKnown);
        QVERIFY(!need(desk[0].apply(file)).change);
        // Also when it was changed back meanwhile: that was a decision.
        desk[0].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Washington"; });
        const std::string before = desk[0].contents();
        QVERIFY(!need(desk[0].apply(file)).change);
        QVERIFY(desk[0].contents() == before);
    }

    void whatWasAppliedAndUndoneCanBeAppliedAgain() {
        Desk desk;
        desk[1].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Kyoto"; });
        need(desk[0].apply(desk[1].exported()));
        const std::string after = desk[0].contents();
        need(desk[0].workspace().undo());
        QVERIFY(!desk[0].preview(desk[1].exported()).isKnown);
        need(desk[0].apply(desk[1].exported()));
        QVERIFY(desk[0].contents() == after);
    }

    void whatTheyUndidIsUndoneHere() {
        Desk desk;
        desk[1].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Kyoto"; });
        const std::string before = desk[0].contents();
        need(desk[0].apply(desk[1].exported()));
        need(desk[1].workspace().undo());
        need(desk[0].apply(desk[1].exported()));
        QVERIFY(desk[0].contents() == before);
        need(desk[1].workspace().redo());
        need(desk[0].apply(desk[1].exported()));
        QVERIFY(desk[0].contents() == desk[1].contents());
    }

    void whatTheyMadeAndUndidDoesNotShow() {
        Desk desk;
        desk[1].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Kyoto"; });
        need(desk[1].workspace().undo());
        desk[0].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Tokyo"; });
        const std::string before = desk[0].contents();
        need(desk[0].apply(desk[1].exported()));
        QVERIFY(desk[0].contents() == before);
    }

    void whoeverWentOnFromTheOtherIsNotAskedAgain() {
        Desk desk;
        const auto place = [&](std::size_t who, const char* where) {
            desk[who].changeMeeting(desk.stage().meeting, [&](auto& m) { m.record.place = where; });
        };
        place(0, "Tokyo");
        need(desk[1].apply(desk[0].exported()));
        place(0, "Osaka");
        need(desk[0].apply(desk[1].exported()));
        QCOMPARE(store::findMeeting(desk[0].connection(), desk.stage().meeting)->record.place,
                 std::string("Osaka"));
        need(desk[1].apply(desk[0].exported()));
        place(1, "Nara");
        need(desk[0].apply(desk[1].exported()));
        QVERIFY(desk[0].contents() == desk[1].contents());
    }

    void eachClashIsToldInWords_data() {
        QTest::addColumn<int>("index");
        const auto all = quarrels();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }

    void eachClashIsToldInWords() {
        QFETCH(int, index);
        const Quarrel quarrel = quarrels().at(static_cast<std::size_t>(index));
        Desk desk;
        // Both orders of items were made of the same three.
        if (quarrel.kind == ClashKind::Order) {
            desk[0].changeMeeting(desk.stage().meeting, [](auto& m) {
                m.items.push_back({.kind = model::ItemKind::Agenda, .text = "Tariffs"});
            });
            need(desk[1].apply(desk[0].exported()));
            desk[0].changeMeeting(desk.stage().meeting, [](auto& m) { std::swap(m.items[0], m.items[2]); });
        } else {
            quarrel.mine(desk[0], desk.stage());
        }
        quarrel.theirs(desk[1], desk.stage());
        const auto clashes = desk[0].preview(desk[1].exported()).clashes;
        QCOMPARE(clashes.size(), std::size_t{1});
        const Clash& clash = clashes.front();
        QCOMPARE(clash.kind, quarrel.kind);
        QCOMPARE(clash.field, std::string(quarrel.field));
        for (const auto& [told, expected] :
             {std::pair(clash.base, quarrel.base), std::pair(clash.mine, quarrel.ours),
              std::pair(clash.theirs, quarrel.other)}) {
            QCOMPARE(QString::fromStdString(told.text), QString::fromStdString(expected.text));
            QCOMPARE(told.isThere, expected.isThere);
        }
    }

    void aChoiceHoldsForBoth_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("forTheirs");
        const auto all = quarrels();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("mine: %s", all[i].name) << static_cast<int>(i) << false;
            QTest::addRow("theirs: %s", all[i].name) << static_cast<int>(i) << true;
        }
    }

    void aChoiceHoldsForBoth() {
        QFETCH(int, index);
        QFETCH(bool, forTheirs);
        const Quarrel quarrel = quarrels().at(static_cast<std::size_t>(index));
        Desk desk;
        quarrel.mine(desk[0], desk.stage());
        quarrel.theirs(desk[1], desk.stage());
        const std::string before = desk[0].contents();
        const ChangeFile file = desk[1].exported();
        const auto refused = desk[0].apply(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::ChangesClash);
        QVERIFY(desk[0].contents() == before);

        QVERIFY(desk[0].applyAll(file, forTheirs ? Choice::Theirs : Choice::Mine).change);
        QVERIFY(findDefects(desk[0].connection()).empty());
        const std::string after = desk[0].contents();
        QVERIFY(!need(desk[0].apply(file)).change);

        const MergePreview back = desk[1].preview(desk[0].exported());
        QVERIFY2(back.clashes.empty(), back.clashes.empty() ? "" : back.clashes.front().id.c_str());
        need(desk[1].apply(desk[0].exported()));
        QVERIFY(findDefects(desk[1].connection()).empty());
        QVERIFY(desk[1].contents() == after);

        need(desk[0].workspace().undo());
        QVERIFY(desk[0].contents() == before);
    }

    void twoWhoEachChoseTheirOwnAreAskedAgain() {
        Desk desk;
        desk[0].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Tokyo"; });
        desk[1].changeMeeting(desk.stage().meeting, [](auto& m) { m.record.place = "Kyoto"; });
        const ChangeFile first = desk[0].exported();
        desk[0].applyAll(desk[1].exported(), Choice::Mine);
        desk[1].applyAll(first, Choice::Mine);
        QCOMPARE(desk[0].preview(desk[1].exported()).clashes.size(), std::size_t{1});
        desk[0].applyAll(desk[1].exported(), Choice::Theirs);
        need(desk[1].apply(desk[0].exported()));
        QVERIFY(desk[0].contents() == desk[1].contents());
    }

    void onlyCopiesOfOneWorkspaceExchange_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("error");
        QTest::newRow("another workspace") << "another"
                                           << "ChangesForeign";
        QTest::newRow("with a gap") << "gap"
                                    << "ChangesIncomplete";
        QTest::newRow("what is not known to be newer") << "known"
                                                       << "";
    }

    void onlyCopiesOfOneWorkspaceExchange() {
        QFETCH(QString, from);
        QFETCH(QString, error);
        Desk desk;
        Desk others;
        Replica& sender = from == QLatin1String("another") ? others[1] : desk[1];
        const auto first = sender.edit("Add", [](store::Edit& e) { ensureTag(e, "one"); }).change;
        sender.edit("Add", [&](store::Edit& e) { ensureTag(e, "new"); });
        if (from == QLatin1String("known"))
            need(desk[0].apply(desk[1].exported()));
        const auto file = sender.exported({.after = first});
        const std::string before = desk[0].contents();
        const auto applied = desk[0].apply(file);
        if (error.isEmpty()) {
            QVERIFY(applied && !applied->change);
            return;
        }
        QVERIFY(!applied);
        QCOMPARE(QString::fromUtf8(base::errorName(applied.error().code).data()), error);
        QVERIFY(desk[0].contents() == before);
    }

    void anEmptyWorkspaceTakesAWholeHistory() {
        Desk desk(1);
        const auto file = desk.folder() / "empty.entente";
        need(store::Workspace::create(file, environment())).reset();
        Replica empty(file, "Ben");
        need(empty.apply(desk[0].exported()));
        QVERIFY(empty.contents() == desk[0].contents());
        empty.edit("Add", [](store::Edit& e) { ensureTag(e, "new"); });
        need(desk[0].apply(empty.exported()));
        QVERIFY(empty.contents() == desk[0].contents());
    }

    void anExportBeginsWhereItIsTold() {
        Desk desk(1);
        const auto first = desk[0].edit("One", [](store::Edit& e) { ensureTag(e, "one"); }).change;
        desk[0].edit("Two", [](store::Edit& e) { ensureTag(e, "two"); });
        QCOMPARE(desk[0].exported({.after = first}).changes.size(), std::size_t{1});
        QCOMPARE(desk[0].exported({.from = "2025-02-07T00:00:00Z"}).changes.size(), std::size_t{4});
        const auto failure = [&](const ExportRange& range) {
            return store::guarded({}, [&] { return exportChanges(desk[0].connection(), range, "Aya", ""); })
                .error()
                .code;
        };
        QCOMPARE(failure({.from = "2025-02-08T00:00:00Z"}), base::ErrorCode::NothingToExport);
        QCOMPARE(failure({.after = model::ChangeId{42}}), base::ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(ApplyTest)
#include "apply_test.moc"
