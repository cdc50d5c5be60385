#include "core/store/agreement_table.h"
#include "core/store/event_table.h"
#include "core/store/inspection.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "tests/core/exchange/replicas.h"

#include <QtTest>

#include <random>

using namespace entente;
using namespace entente::test;
using namespace entente::exchange;

namespace {

using Random = std::mt19937;

/// Somebody who edits at random, either where nobody else does or anywhere.
class Analyst {
  public:
    Analyst(Replica& replica, const Stage& stage, std::size_t self, unsigned seed)
        : m_replica(replica), m_stage(stage), m_self(self), m_random(seed) {}

    void workApart() {
        switch (m_random() % 10) {
        case 0:
            m_replica.edit("Add event", [&](store::Edit& e) {
                m_own.push_back(insertEvent(e, make::event(m_stage.cast, fresh("Event"))));
            });
            break;
        case 1:
            m_replica.changeMeeting(m_stage.meeting, [&](auto& m) { ownField(m); });
            break;
        case 2:
            m_replica.changeMeeting(
                m_stage.meeting, [&](auto& m) { m.participants.push_back({.actor = m_stage.cast.steel}); });
            break;
        case 3:
            m_replica.changeMeeting(m_stage.meeting, [&](auto& m) {
                m.items.push_back({.kind = model::ItemKind::Agenda, .text = fresh("Item")});
            });
            break;
        case 4:
            m_replica.edit("Put figures", [&](store::Edit& e) {
                const int year = 2030 + static_cast<int>(m_self) * 10 + static_cast<int>(m_random() % 10);
                auto figures = make::shares(year, year);
                figures.front().value = static_cast<double>(m_random() % 1000);
                putObservations(e, m_stage.cast.shareSeries, figures);
            });
            break;
        case 5:
            m_replica.edit("Tag", [&](store::Edit& e) {
                tagRecord(e, m_stage.deal, ensureTag(e, "topic " + fresh(m_replica.author())));
            });
            break;
        case 6:
            m_replica.edit("Link", [&](store::Edit& e) {
                insertLink(
                    e, {.from = m_stage.event, .to = m_stage.deal, .relation = model::LinkRelation::LedTo});
            });
            break;
        case 7:
            deleteOwn();
            break;
        default:
            turnBack(m_random() % 2 == 0);
        }
    }

    /// Any edit that there is, on the same few things; those that an earlier one made impossible leave
    /// nothing.
    void workAnywhere() {
        const auto edits = everyEdit(m_stage);
        const auto own = quarrelsomeEdits();
        const std::size_t which = m_random() % 3;
        if (which == 0 && m_random() % 2 == 0)
            return turnBack(m_random() % 2 == 0);
        // Some edits take the first or the last part of a meeting.
        const auto meeting = store::findMeeting(m_replica.connection(), m_stage.meeting);
        if (meeting && (meeting->items.size() < 3 || meeting->participants.size() < 3)) {
            return m_replica.changeMeeting(m_stage.meeting, [&](auto& m) {
                m.items.push_back({.text = fresh("Item")});
                m.participants.push_back({.actor = m_stage.cast.steel});
            });
        }
        const NamedEdit& edit = which == 0 ? edits[m_random() % edits.size()] : own[m_random() % own.size()];
        static_cast<void>(m_replica.workspace().edit(edit.name, edit.run));
    }

  private:
    std::string fresh(const std::string& name) { return name + " " + std::to_string(m_random()); }

    /// With values of their own, so that two never do the same.
    std::vector<NamedEdit> quarrelsomeEdits() {
        const Stage& stage = m_stage;
        const auto meeting = [&](std::function<void(model::Meeting&)> change) {
            return [&stage, change](store::Edit& edit) {
                const auto before = store::findMeeting(edit.connection(), stage.meeting);
                model::Meeting after = before.value();
                change(after);
                store::updateMeeting(edit, *before, after);
            };
        };
        const std::string text = fresh("Text");
        const int period = 2030 + static_cast<int>(m_random() % 3);
        const double value = static_cast<double>(m_random() % 1000);
        return {
            {"title", meeting([=](auto& m) { m.record.title = text; })},
            {"place", meeting([=](auto& m) { m.record.place = text; })},
            {"first item", meeting([=](auto& m) { m.items.front().text = text; })},
            {"drop item", meeting([](auto& m) { m.items.pop_back(); })},
            {"reverse items", meeting([](auto& m) { std::reverse(m.items.begin(), m.items.end()); })},
            {"add item", meeting([=](auto& m) { m.items.insert(m.items.begin(), {.text = text}); })},
            {"drop participant", meeting([](auto& m) { m.participants.pop_back(); })},
            {"rename",
             [&stage, text](store::Edit& edit) {
                 const auto before = store::findPerson(edit.connection(), stage.cast.trump);
                 model::Person after = before.value();
                 after.names.insert(after.names.begin(), {.text = text});
                 store::updatePerson(edit, *before, after);
             }},
            {"figure",
             [&stage, period, value](store::Edit& edit) {
                 auto figures = make::shares(period, period);
                 figures.front().value = value;
                 putObservations(edit, stage.cast.shareSeries, figures);
             }},
            {"delete", [&stage](store::Edit& edit) { deleteRecord(edit, stage.meeting); }},
            {"topic",
             [&stage](store::Edit& edit) { tagRecord(edit, stage.agreement, ensureTag(edit, "chips")); }},
            {"link",
             [&stage](store::Edit& edit) {
                 insertLink(
                     edit,
                     {.from = stage.meeting, .to = stage.event, .relation = model::LinkRelation::LedTo});
             }},
        };
    }

    void ownField(model::Meeting& meeting) {
        if (m_self == 0)
            meeting.record.place = fresh("Place");
        else if (m_self == 1)
            meeting.record.summary = fresh("Summary");
        else
            meeting.record.title = fresh("Title");
    }

    void deleteOwn() {
        if (m_own.empty() || !store::findRecord(m_replica.connection(), m_own.back()))
            return;
        m_replica.edit("Delete", [&](store::Edit& e) { deleteRecord(e, m_own.back()); });
        m_own.pop_back();
    }

    // Somebody else's work is left in.
    void turnBack(bool forward) {
        const store::UndoState state = m_replica.workspace().undoState();
        const auto& label = forward ? state.redoLabel : state.undoLabel;
        if (!label || label->starts_with("Apply") || label->starts_with("Furnish") ||
            label->starts_with("Bring"))
            return;
        need(forward ? m_replica.workspace().redo() : m_replica.workspace().undo());
    }

    Replica& m_replica;
    const Stage& m_stage;
    std::size_t m_self;
    Random m_random;
    std::vector<model::RecordId> m_own;
};

std::vector<Analyst> analystsOf(Desk& desk, unsigned seed) {
    std::vector<Analyst> analysts;
    for (std::size_t i = 0; i < desk.size(); ++i)
        analysts.emplace_back(desk[i], desk.stage(), i, seed + static_cast<unsigned>(i));
    return analysts;
}

QString difference(const std::string& one, const std::string& other) {
    const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at.first - one.begin() - 120));
    return QString::fromStdString(one.substr(from, 260) + "\n    instead of\n" +
                                  other.substr(std::min(other.size(), from), 260));
}

#define COMPARE_CONTENTS(one, other)                                                                         \
    QVERIFY2((one).contents() == (other).contents(),                                                         \
             qPrintable(difference((one).contents(), (other).contents())))

} // namespace

class ConvergeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void orderDoesNotMatter_data() {
        QTest::addColumn<int>("copies");
        QTest::addColumn<unsigned>("seed");
        for (const int copies : {2, 3}) {
            for (unsigned seed = 1; seed <= 12; ++seed)
                QTest::addRow("%d copies, seed %u", copies, seed) << copies << seed;
        }
    }

    /// Everybody works apart from the others and hears of them now and then, in any order.
    void orderDoesNotMatter() {
        QFETCH(int, copies);
        QFETCH(unsigned, seed);
        Desk desk(copies);
        auto analysts = analystsOf(desk, seed * 100);
        Random random(seed);
        for (int step = 0; step < 40; ++step) {
            analysts[random() % analysts.size()].workApart();
            if (random() % 6 != 0)
                continue;
            const std::size_t to = random() % desk.size();
            const std::size_t from = (to + 1 + random() % (desk.size() - 1)) % desk.size();
            const auto applied = desk[to].apply(desk[from].exported());
            QVERIFY2(applied, applied ? "" : base::englishSentence(applied.error()).c_str());
        }
        std::vector<ChangeFile> files;
        for (std::size_t i = 0; i < desk.size(); ++i)
            files.push_back(desk[i].exported());
        for (std::size_t to = 0; to < desk.size(); ++to) {
            std::shuffle(files.begin(), files.end(), random);
            for (const ChangeFile& file : files) {
                const auto applied = desk[to].apply(file);
                QVERIFY2(applied, applied ? "" : base::englishSentence(applied.error()).c_str());
            }
        }
        for (std::size_t i = 0; i < desk.size(); ++i) {
            COMPARE_CONTENTS(desk[0], desk[i]);
            QVERIFY(findDefects(desk[i].connection()).empty());
            for (const ChangeFile& file : files)
                QVERIFY(!need(desk[i].apply(file)).change);
        }
    }

    void aChoiceEndsAnyQuarrel_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Two who edit the same things: one chooses, the other takes over without being asked.
    void aChoiceEndsAnyQuarrel() {
        QFETCH(unsigned, seed);
        Desk desk(2);
        auto analysts = analystsOf(desk, seed * 100);
        Random random(seed);
        for (int round = 0; round < 3; ++round) {
            for (int step = 0; step < 8; ++step)
                analysts[random() % 2].workAnywhere();
            const std::size_t chooser = random() % 2;
            const ChangeFile file = desk[1 - chooser].exported();
            Choices choices;
            const auto preview = desk[chooser].preview(file);
            const Choice choice = random() % 2 == 0 ? Choice::Mine : Choice::Theirs;
            for (const Clash& clash : preview.clashes)
                choices[clash.id] = choice;
            const auto applied = desk[chooser].apply(file, choices);
            QVERIFY2(applied, applied ? "" : base::englishSentence(applied.error()).c_str());
            QVERIFY(findDefects(desk[chooser].connection()).empty());
            const auto back = desk[1 - chooser].apply(desk[chooser].exported());
            QVERIFY2(back, back ? "" : base::englishSentence(back.error()).c_str());
            COMPARE_CONTENTS(desk[0], desk[1]);
        }
    }
};

QTEST_GUILESS_MAIN(ConvergeTest)
#include "converge_test.moc"
