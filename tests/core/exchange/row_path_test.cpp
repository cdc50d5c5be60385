#include "core/exchange/row_path.h"

#include "core/exchange/net_changes.h"

#include <QtTest>

using namespace entente;
using namespace entente::exchange;

namespace {

/// One letter a state; a dot is "not there".
Path path(const QString& states) {
    Path path;
    for (const QChar state : states)
        path.push_back(state == QLatin1Char('.') ? RowState()
                                                 : RowState(Row{std::string(1, state.toLatin1())}));
    return path;
}

/// "a" edits, "-a" undoes it, "+a" redoes it.
std::vector<store::ChangeEntry> history(const QStringList& steps) {
    std::vector<store::ChangeEntry> changes;
    for (const QString& step : steps) {
        const model::ChangeId edit{step.back().unicode()};
        store::ChangeEntry change{.id = edit, .label = step.toStdString()};
        if (step.size() > 1) {
            change.kind =
                step.front() == QLatin1Char('-') ? store::ChangeKind::Undo : store::ChangeKind::Redo;
            change.target = edit;
            change.id = {static_cast<std::int64_t>(1000 + changes.size())};
        }
        changes.push_back(change);
    }
    return changes;
}

} // namespace

class RowPathTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachSideComesToTheSame_data() {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("end");
        const auto row = [](const char* name, const char* mine, const char* theirs, const char* end) {
            QTest::newRow(name) << QString::fromLatin1(mine) << QString::fromLatin1(theirs)
                                << QString::fromLatin1(end);
        };
        row("only they moved", "a", "ab", "b");
        row("only we moved", "ab", "a", "b");
        row("both moved to the same", "ab", "ab", "b");
        row("both moved apart", "ab", "ac", "?");
        row("they came back", "ab", "aca", "b");
        row("we came back", "aba", "ac", "c");
        row("they went on from where we are", "ab", "abc", "c");
        row("we went on from where they are", "abc", "ab", "c");
        row("each stands where the other was", "abc", "acb", "?");
        row("they inserted", ".", ".a", "a");
        row("both inserted the same", ".a", ".a", "a");
        row("both inserted, differently", ".a", ".b", "?");
        row("they deleted", "a", "a.", ".");
        row("they deleted what we changed", "ab", "a.", "?");
        row("both deleted", "a.", "a.", ".");
        row("they deleted and brought back", "ab", "a.a", "b");
    }

    void eachSideComesToTheSame() {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, end);
        const auto outcome = [](const QString& here, const QString& there) {
            switch (judge(path(here), path(there))) {
            case Verdict::Mine:
                return here.last(1);
            case Verdict::Theirs:
                return there.last(1);
            case Verdict::Clash:
                break;
            }
            return QStringLiteral("?");
        };
        QCOMPARE(outcome(mine, theirs), end);
        QCOMPARE(outcome(theirs, mine), end);
    }

    void whatIsTakenBackWithinAStretchIsNotToldOfIt_data() {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const char* steps, const char* left) {
            QTest::newRow(name) << QString::fromLatin1(steps) << QString::fromLatin1(left);
        };
        row("edits", "a b", "a b");
        row("an edit undone", "a b -b", "a");
        row("undone and redone", "a -a +a b", "a b");
        row("all undone", "a b -b -a", "");
        row("an edit from before", "-z a", "-z a");
        row("an edit from before, undone and redone", "-z +z a", "a");
        row("an edit from before, undone in the end", "-z +z -z", "-z");
        row("redone from before", "+z", "+z");
    }

    void whatIsTakenBackWithinAStretchIsNotToldOfIt() {
        QFETCH(QString, steps);
        QFETCH(QString, left);
        QStringList labels;
        for (const store::ChangeEntry& change :
             netChanges(history(steps.split(QLatin1Char(' '), Qt::SkipEmptyParts))))
            labels << QString::fromStdString(change.label);
        QCOMPARE(labels.join(QLatin1Char(' ')), left);
    }

    void aPathIsWalkedFromWhatIsStoredNow() {
        const RowKey key{0, {1}};
        const auto row = [](const char* title, Cell place) {
            return Row{std::int64_t{1}, std::string(title), place};
        };
        const std::vector<RowChange> changes{
            {key, Row{std::int64_t{1}, std::string("a"), {}}, Row{{}, std::string("b"), {}}},
            {key, Row{std::int64_t{1}, {}, Null{}}, Row{{}, {}, std::string("Tokyo")}}};
        const Path expected{row("a", Null{}), row("b", Null{}), row("b", std::string("Tokyo"))};
        QVERIFY(pathBack(row("b", std::string("Tokyo")), changes) == expected);
        QVERIFY(pathForward(row("x", Null{}), 3, changes) == expected);
    }
};

QTEST_GUILESS_MAIN(RowPathTest)
#include "row_path_test.moc"
