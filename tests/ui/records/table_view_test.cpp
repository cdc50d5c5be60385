#include "core/store/table_view_table.h"
#include "ui/records/column_filter_dialog.h"
#include "ui/records/columns_dialog.h"
#include "ui/records/filter_chips.h"
#include "ui/records/meetings_page.h"
#include "ui/records/records_table.h"
#include "ui/records/table_columns.h"
#include "ui/records/table_views.h"
#include "ui/widgets/chip.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>

#include "desk.h"

using namespace entente;
using namespace entente::ui;

namespace {

using ViewDesk = make::Desk<MeetingsPage>;

constexpr std::size_t kTitle = 1;
constexpr std::size_t kPlace = 3;
constexpr std::size_t kStatus = 5;

template <class Dialog>
Dialog* opened(QWidget& page) {
    return page.window()->findChild<Dialog*>();
}

QAction* actionOf(const QMenu& menu, const char* text) {
    for (QAction* action : menu.actions()) {
        if (action->text() == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(widget, key, modifiers);
}

} // namespace

class TableViewTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void columnsAreChosenAndMovedWithTheKeyboard();
    void whatIsChosenIsRememberedUntilItIsReset();
    void theHeaderHidesAndMovesAColumn();
    void aTypedFilterBecomesAChipThatGoesAgain();
    void fewValuesAreTicked();
    void aPeriodIsReadAsInTheFocusBar();
    void nothingFitsIsSaid();
    void groupsAreOpenedAndClosedWithTheKeyboard();
    void aClickOnAHeadingFoldsIt();
    void anExportHasTheColumnsOfTheScreen();
    void aViewIsSavedChosenUpdatedRenamedAndDeleted();
    void everyStepOfAViewIsUndone();
    void aDamagedViewShowsTheTableAsUsual_data();
    void aDamagedViewShowsTheTableAsUsual();
    void aSortWhileRowsAreOnTheirWayIsNotLost();
};

void TableViewTest::columnsAreChosenAndMovedWithTheKeyboard() {
    ViewDesk desk;
    desk.page.askColumns();
    auto* dialog = opened<ColumnsDialog>(desk.page);
    auto* list = dialog->findChild<QListWidget*>();
    QTRY_VERIFY(list->hasFocus());
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Title"));
    press(list, Qt::Key_End);
    press(list, Qt::Key_Space);
    press(list, Qt::Key_Return);
    QTRY_VERIFY(opened<ColumnsDialog>(desk.page) == nullptr);
    QCOMPARE(desk.page.columns().shownOrder(), (std::vector<std::size_t>{1, 0, 2, 3, 4, 5}));
    QVERIFY(desk.page.table().isColumnHidden(6));
    QCOMPARE(desk.page.table().horizontalHeader()->visualIndex(1), 0);
}

void TableViewTest::whatIsChosenIsRememberedUntilItIsReset() {
    ViewDesk desk;
    desk.page.columns().setHidden(kPlace, true);
    desk.page.table().horizontalHeader()->resizeSection(0, 171);
    desk.page.table().sortByColumn(kTitle, Qt::AscendingOrder);
    {
        MeetingsPage again(desk.world.context);
        QVERIFY(again.columns().isHidden(kPlace));
        QCOMPARE(again.table().columnWidth(0), 171);
        QCOMPARE(again.spec().sort, std::string("title"));
        again.setSpec(again.usualSpec());
        Q_EMIT again.columns().chosen();
    }
    const MeetingsPage fresh(desk.world.context);
    QVERIFY(fresh.spec() == fresh.usualSpec());
}

void TableViewTest::theHeaderHidesAndMovesAColumn() {
    ViewDesk desk;
    QMenu menu;
    desk.page.fillHeaderMenu(menu, kPlace);
    actionOf(menu, "Move left")->trigger();
    QCOMPARE(desk.page.columns().shownOrder()[2], kPlace);
    actionOf(menu, "Hide this column")->trigger();
    QVERIFY(desk.page.columns().isHidden(kPlace));
    actionOf(menu, "Reset the columns")->trigger();
    QCOMPARE(desk.page.columns().shownOrder()[3], kPlace);
    QVERIFY(desk.page.columns().choices().empty());
}

void TableViewTest::aTypedFilterBecomesAChipThatGoesAgain() {
    ViewDesk desk;
    desk.page.askFilter(kPlace);
    auto* dialog = opened<ColumnFilterDialog>(desk.page);
    auto* line = dialog->findChild<QLineEdit*>();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("francisco"));
    press(line, Qt::Key_Return);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QCOMPARE(desk.cell(0, kPlace), QStringLiteral("San Francisco"));
    auto* chip = desk.page.findChild<FilterChips*>()->findChild<Chip*>();
    QCOMPARE(chip->text(), QStringLiteral("Place: contains “francisco”"));
    QCOMPARE(desk.page.countText(), QStringLiteral("1 of 2 meeting(s)"));
    chip->setFocus();
    press(chip, Qt::Key_Delete);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QVERIFY(desk.page.findChild<FilterChips*>()->isHidden());
}

void TableViewTest::fewValuesAreTicked() {
    ViewDesk desk;
    desk.page.askFilter(kPlace);
    auto* dialog = opened<ColumnFilterDialog>(desk.page);
    auto* list = dialog->findChild<QListWidget*>();
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QStringLiteral("San Francisco (1)"));
    list->setFocus();
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Space);
    press(list, Qt::Key_Return);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QCOMPARE(desk.cell(0, kPlace), QStringLiteral("Washington"));
    QCOMPARE(desk.page.findChild<FilterChips*>()->findChild<Chip*>()->text(),
             QStringLiteral("Place: Washington"));
}

void TableViewTest::aPeriodIsReadAsInTheFocusBar() {
    ViewDesk desk;
    desk.page.askFilter(0);
    auto* dialog = opened<ColumnFilterDialog>(desk.page);
    QLineEdit* line = nullptr;
    for (auto* one : dialog->findChildren<QLineEdit*>()) {
        if (one->accessibleName() == QStringLiteral("Period"))
            line = one;
    }
    QTRY_VERIFY(line->hasFocus());
    auto* apply = dialog->findChild<QPushButton*>();
    QTest::keyClicks(line, QStringLiteral("spring 1951"));
    QVERIFY2(!apply->isEnabled(), "what is no period cannot be filtered by");
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("1950..1952"));
    QVERIFY(apply->isEnabled());
    press(line, Qt::Key_Return);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QCOMPARE(desk.cell(0, 0), QStringLiteral("Sep 1951"));
    QCOMPARE(desk.page.findChild<FilterChips*>()->findChild<Chip*>()->text(),
             QStringLiteral("Date: 1950–1952"));
}

void TableViewTest::nothingFitsIsSaid() {
    ViewDesk desk;
    desk.page.setSpec({.filters = {{.key = "title", .contains = "moon"}}, .group = "status"});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 0);
    QCOMPARE(desk.page.countText(), QStringLiteral("0 of 2 meeting(s)"));
    auto* chips = desk.page.findChild<FilterChips*>();
    for (auto* button : chips->findChildren<QPushButton*>())
        button->click();
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
}

void TableViewTest::groupsAreOpenedAndClosedWithTheKeyboard() {
    ViewDesk desk;
    desk.page.setSpec({.sort = "date", .group = "place"});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 4);
    desk.page.table().setFocus();
    desk.choose(0);
    desk.press(Qt::Key_Left);
    QCOMPARE(desk.page.tableModel().rowCount(), 3);
    QCOMPARE(desk.page.table().currentIndex().row(), 0);
    QVERIFY2(!desk.page.form().hasRecord(), "a heading opens no form");
    desk.press(Qt::Key_Right);
    QCOMPARE(desk.page.tableModel().rowCount(), 4);
    desk.press(Qt::Key_Space);
    QVERIFY(desk.page.tableModel().isFolded(0));
    QCOMPARE(desk.page.countText(), QStringLiteral("2 meeting(s)"));
}

void TableViewTest::aClickOnAHeadingFoldsIt() {
    ViewDesk desk;
    desk.page.setSpec({.group = "place"});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 4);
    const QRect place = desk.page.table().visualRect(desk.page.tableModel().index(0, 0));
    QTest::mouseClick(desk.page.table().viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(desk.page.tableModel().rowCount(), 3);
}

void TableViewTest::anExportHasTheColumnsOfTheScreen() {
    ViewDesk desk;
    desk.page.columns().setHidden(kPlace, true);
    desk.page.columns().move(kTitle, -1);
    const auto rows = tableOf(desk.page.tableModel().shown({}, desk.page.columns().shownOrder()));
    QCOMPARE(rows.columns.size(), std::size_t{6});
    QCOMPARE(rows.columns[0].key, std::string("title"));
    QCOMPARE(rows.rows.size(), std::size_t{2});
}

void TableViewTest::aViewIsSavedChosenUpdatedRenamedAndDeleted() {
    ViewDesk desk;
    TableViews& views = desk.page.views();
    desk.page.setSpec({.sort = "title", .filters = {{.key = "place", .contains = "wash"}}});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QMenu* menu = views.button()->menu();
    Q_EMIT menu->aboutToShow();
    actionOf(*menu, "Save as…")->trigger();
    auto* asking = opened<QInputDialog>(desk.page);
    asking->setTextValue(QStringLiteral("In the capital"));
    asking->accept();
    QTRY_COMPARE(views.views().size(), std::size_t{1});
    QCOMPARE(views.button()->text(), QStringLiteral("In the capital"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Save view “In the capital”"));

    views.choose({});
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    views.choose(views.views()[0].id);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    desk.page.setSpec({.sort = "title", .isDescending = true});
    QCOMPARE(views.button()->text(), QStringLiteral("In the capital (changed)"));
    views.updateCurrent();
    QTRY_COMPARE(views.button()->text(), QStringLiteral("In the capital"));
    views.renameCurrent(QStringLiteral("All of them"));
    QTRY_COMPARE(views.button()->text(), QStringLiteral("All of them"));
    views.deleteCurrent();
    QTRY_COMPARE(views.button()->text(), QStringLiteral("Views"));
    QVERIFY(views.views().empty());
}

void TableViewTest::everyStepOfAViewIsUndone() {
    ViewDesk desk;
    TableViews& views = desk.page.views();
    views.saveAs(QStringLiteral("Mine"));
    QTRY_COMPARE(views.views().size(), std::size_t{1});
    views.deleteCurrent();
    QTRY_VERIFY(views.views().empty());
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(views.views().size(), std::size_t{1});
    QTRY_COMPARE(views.button()->text(), QStringLiteral("Mine"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_VERIFY(views.views().empty());
}

void TableViewTest::aDamagedViewShowsTheTableAsUsual_data() {
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("version");
    QTest::newRow("of another kind") << QStringLiteral("[1]") << 1;
    QTest::newRow("of a later version") << QStringLiteral("{}") << 99;
    QTest::newRow("columns that nobody has")
        << QStringLiteral(R"({"columns":[{"key":"moon","hidden":true}],"sort":"sun","group":"stars"})") << 1;
    QTest::newRow("all columns hidden")
        << QStringLiteral(
               R"({"columns":[{"key":"date","hidden":true},{"key":"title","hidden":true},{"key":"who","hidden":true},)"
               R"({"key":"place","hidden":true},{"key":"format","hidden":true},{"key":"status","hidden":true},)"
               R"({"key":"sources","hidden":true}]})")
        << 1;
}

void TableViewTest::aDamagedViewShowsTheTableAsUsual() {
    QFETCH(QString, spec);
    QFETCH(int, version);
    ViewDesk desk;
    TableViews& views = desk.page.views();
    desk.world.editElsewhere([&](store::Edit& edit) {
        store::insertTableView(
            edit, {.page = "meetings", .title = "Odd", .specVersion = version, .spec = spec.toStdString()});
    });
    QTRY_COMPARE_WITH_TIMEOUT(views.views().size(), std::size_t{1}, 10000);
    views.choose(views.views()[0].id);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QVERIFY(!desk.page.columns().shownOrder().empty());
    QCOMPARE(desk.cell(0, 0), QStringLiteral("6–7 Feb 2025"));
}

void TableViewTest::aSortWhileRowsAreOnTheirWayIsNotLost() {
    ViewDesk desk;
    desk.world.context.setFocus({.actors = {desk.world.japan}});
    desk.page.table().sortByColumn(kTitle, Qt::DescendingOrder);
    desk.page.filterLine().setText(QStringLiteral("meeting"));
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    desk.page.filterLine().clear();
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QCOMPARE(desk.cell(0, kTitle), QStringLiteral("Yoshida – Truman: San Francisco"));
}

QTEST_MAIN(TableViewTest)
#include "table_view_test.moc"
