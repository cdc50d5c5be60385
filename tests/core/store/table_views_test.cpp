#include "core/store/table_view_table.h"
#include "tests/core/store/world.h"

#include <QtTest>

using namespace entente;
using namespace entente::test;

namespace {

const model::TableView kPlanned{.page = "meetings", .title = "Planned", .spec = R"({"sort":"date"})"};

} // namespace

class TableViewsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aViewIsKeptForItsPageAlone() {
        World world;
        const auto view = saved(world, kPlanned);
        QVERIFY(store::listTableViews(world.connection(), "meetings") == std::vector{view});
        QVERIFY(store::listTableViews(world.connection(), "deals").empty());
        QCOMPARE(view.title, std::string("Planned"));
    }

    void eachStepIsUndone() {
        World world;
        const auto view = saved(world, kPlanned);
        auto renamed = view;
        renamed.title = "To come";
        world.edit("Rename", [&](store::Edit& e) { store::updateTableView(e, view, renamed); });
        world.edit("Delete", [&](store::Edit& e) { store::deleteTableView(e, view.id); });
        QVERIFY(!store::findTableView(world.connection(), view.id));
        QVERIFY(world.workspace().undo());
        QVERIFY(store::findTableView(world.connection(), view.id) == std::optional(renamed));
        QVERIFY(world.workspace().undo());
        QVERIFY(store::findTableView(world.connection(), view.id) == std::optional(view));
        QVERIFY(world.workspace().undo());
        QVERIFY(store::listTableViews(world.connection(), "meetings").empty());
    }

    void whatCannotBeAViewIsRefused_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("spec");
        QTest::addColumn<int>("code");
        const auto missing = static_cast<int>(base::ErrorCode::MissingValue);
        QTest::newRow("no page") << QString() << QStringLiteral("a") << QStringLiteral("{}") << missing;
        QTest::newRow("a blank title")
            << QStringLiteral("a") << QStringLiteral("  ") << QStringLiteral("{}") << missing;
        QTest::newRow("no JSON") << QStringLiteral("a") << QStringLiteral("b") << QStringLiteral("{")
                                 << static_cast<int>(base::ErrorCode::InvalidSpec);
    }
    void whatCannotBeAViewIsRefused() {
        QFETCH(QString, page);
        QFETCH(QString, title);
        QFETCH(QString, spec);
        QFETCH(int, code);
        World world;
        const model::TableView view{
            .page = page.toStdString(), .title = title.toStdString(), .spec = spec.toStdString()};
        const auto refused =
            world.workspace().edit("Save", [&](store::Edit& e) { store::insertTableView(e, view); });
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().code), code);
    }

    void aViewThatMovedOnIsNotOverwritten() {
        World world;
        const auto view = saved(world, kPlanned);
        auto theirs = view;
        theirs.title = "Theirs";
        world.edit("Theirs", [&](store::Edit& e) { store::updateTableView(e, view, theirs); });
        auto mine = view;
        mine.title = "Mine";
        const auto refused =
            world.workspace().edit("Mine", [&](store::Edit& e) { store::updateTableView(e, view, mine); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::StaleDraft);
    }

  private:
    static model::TableView saved(World& world, const model::TableView& draft) {
        model::TableViewId id;
        world.edit("Save", [&](store::Edit& e) { id = store::insertTableView(e, draft); });
        return store::findTableView(world.connection(), id).value();
    }
};

QTEST_GUILESS_MAIN(TableViewsTest)
#include "table_views_test.moc"
