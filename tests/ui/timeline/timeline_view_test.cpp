#include "ui/timeline/timeline_view.h"

#include "tests/core/timeline/make_many.h"

#include <QtTest>

using namespace entente;
using model::RecordKind;
using ui::TimelineView;

namespace {

std::shared_ptr<const timeline::TimelineItems> few() {
    return make::items(
        {make::row(10, {.title = "First visit", .date = "1960-01-19"}),
         make::row(
             20, {.kind = RecordKind::Agreement, .title = "Treaty", .date = "1961-05-01", .span = "1962/.."}),
         make::row(30, {.title = "Second visit", .date = "1990-05-06"}),
         make::row(40, {.title = "Third visit", .date = "2025-02-07"}),
         make::row(50, {.title = "Some day", .date = ""})});
}

struct Fixture {
    TimelineView view;
    QSignalSpy selected{&view, &TimelineView::selected};
    QSignalSpy activated{&view, &TimelineView::activated};

    explicit Fixture(std::shared_ptr<const timeline::TimelineItems> items = few()) {
        view.setAnimated(false);
        view.resize(1200, 700);
        view.show();
        view.setRows(std::move(items));
    }
    QPoint placeOf(std::int64_t id) {
        const auto& layout = view.currentLayout();
        const auto box = timeline::boxOf(layout, view.timeline()->items->find({id}).value());
        const auto& place = layout.boxes.at(box.value());
        return QPointF(place.markX, place.y + place.height / 2).toPoint();
    }
    std::int64_t lastId(const QSignalSpy& spy) const {
        return spy.isEmpty() ? -1 : spy.last().first().value<model::RecordId>().value;
    }
};

} // namespace

class TimelineViewTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<model::RecordId>("entente::model::RecordId"); }
    void showsEverythingAtFirst();
    void selectsByClickAndOpensByDoubleClick();
    void forgetsTheSelectionOnEmptyGround();
    void zoomsWhereThePointerIs();
    void pansWithShiftAndTouchpad();
    void pansByDragging();
    void goesFromItemToItemByKeys();
    void reachesTheEndsByKeys();
    void opensWithEnter();
    void zoomsAndFitsByKeys();
    void keepsWhatIsLookedAtWhenRowsChange();
    void revealsWhatIsHiddenAmongMany();
    void selectsUndatedRecordsInTheFooter();
    void survivesNothingAndTooMuch_data();
    void survivesNothingAndTooMuch();
};

void TimelineViewTest::showsEverythingAtFirst() {
    Fixture f;
    QCOMPARE(f.view.currentLayout().boxes.size(), 4U);
    for (const auto& box : f.view.currentLayout().boxes)
        QVERIFY(box.markX > f.view.currentLayout().plot.x && box.markX < 1200);
}

void TimelineViewTest::selectsByClickAndOpensByDoubleClick() {
    Fixture f;
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.placeOf(30));
    QCOMPARE(f.lastId(f.selected), 30);
    QCOMPARE(f.view.selection().value, 30);
    QCOMPARE(f.activated.size(), 0);
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.placeOf(40));
    QCOMPARE(f.lastId(f.activated), 40);
}

void TimelineViewTest::forgetsTheSelectionOnEmptyGround() {
    Fixture f;
    f.view.select({30});
    QCOMPARE(f.selected.size(), 0);
    const auto& plot = f.view.currentLayout().plot;
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {},
                      QPoint(qRound(plot.x) + 4, qRound(plot.bottom()) - 4));
    QCOMPARE(f.lastId(f.selected), 0);
}

void TimelineViewTest::zoomsWhereThePointerIs() {
    Fixture f;
    const QPointF at(800, 300);
    const double day = f.view.timeScale().dayAt(at.x());
    const double before = f.view.timeScale().pxPerDay;
    QWheelEvent wheel(at, f.view.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(f.view.viewport(), &wheel);
    QVERIFY(f.view.timeScale().pxPerDay > before * 1.5);
    QVERIFY(qAbs(f.view.timeScale().dayAt(at.x()) - day) < 1e-6);
}

void TimelineViewTest::pansWithShiftAndTouchpad() {
    Fixture f;
    const auto before = f.view.timeScale();
    QWheelEvent shifted(QPointF(800, 300), QPointF(800, 300), {}, {0, 120}, Qt::NoButton, Qt::ShiftModifier,
                        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(f.view.viewport(), &shifted);
    QCOMPARE(f.view.timeScale().pxPerDay, before.pxPerDay);
    QVERIFY(f.view.timeScale().leftDay < before.leftDay);
    const auto middle = f.view.timeScale();
    QWheelEvent fingers(QPointF(800, 300), QPointF(800, 300), {-50, 0}, {-400, 0}, Qt::NoButton,
                        Qt::NoModifier, Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(f.view.viewport(), &fingers);
    QVERIFY(qAbs(f.view.timeScale().xOf(middle.dayAt(500)) - 450) < 1e-6);
}

void TimelineViewTest::pansByDragging() {
    Fixture f;
    const double day = f.view.timeScale().dayAt(600);
    QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, QPoint(600, 400));
    for (const int x : {620, 650, 700}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 400), QPointF(x, 400), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(f.view.viewport(), &move);
    }
    QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, QPoint(700, 400));
    QVERIFY(qAbs(f.view.timeScale().xOf(day) - 700) < 1e-6);
    QCOMPARE(f.selected.size(), 0);
}

void TimelineViewTest::goesFromItemToItemByKeys() {
    Fixture f;
    f.view.select({10});
    QTest::keyClick(&f.view, Qt::Key_Right);
    QCOMPARE(f.lastId(f.selected), 30);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.lastId(f.selected), 20);
    QTest::keyClick(&f.view, Qt::Key_Up);
    QCOMPARE(f.lastId(f.selected), 10);
    QTest::keyClick(&f.view, Qt::Key_Left);
    QCOMPARE(f.lastId(f.selected), 10);
    QTest::keyClick(&f.view, Qt::Key_Escape);
    QVERIFY(!f.view.selection().isValid());
}

void TimelineViewTest::reachesTheEndsByKeys() {
    Fixture f;
    QTest::keyClick(&f.view, Qt::Key_End);
    QCOMPARE(f.lastId(f.selected), 40);
    QTest::keyClick(&f.view, Qt::Key_Home);
    QCOMPARE(f.lastId(f.selected), 10);
}

void TimelineViewTest::opensWithEnter() {
    Fixture f;
    QTest::keyClick(&f.view, Qt::Key_Return);
    QCOMPARE(f.activated.size(), 0);
    f.view.select({20});
    QTest::keyClick(&f.view, Qt::Key_Return);
    QCOMPARE(f.lastId(f.activated), 20);
}

void TimelineViewTest::zoomsAndFitsByKeys() {
    Fixture f;
    const auto fitted = f.view.timeScale();
    QTest::keyClick(&f.view, Qt::Key_Plus);
    QVERIFY(f.view.timeScale().pxPerDay > fitted.pxPerDay);
    QTest::keyClick(&f.view, Qt::Key_Minus);
    QVERIFY(qAbs(f.view.timeScale().pxPerDay - fitted.pxPerDay) < 1e-9);
    QTest::keyClick(&f.view, Qt::Key_PageDown);
    QTest::keyClick(&f.view, Qt::Key_0);
    QCOMPARE(f.view.timeScale(), fitted);
}

void TimelineViewTest::keepsWhatIsLookedAtWhenRowsChange() {
    Fixture f;
    f.view.select({30});
    f.view.showDays({base::toDay(1985, 1, 1), base::toDay(1995, 1, 1)});
    const auto scale = f.view.timeScale();
    f.view.setRows(few());
    QCOMPARE(f.view.timeScale(), scale);
    QCOMPARE(f.view.selection().value, 30);
}

void TimelineViewTest::revealsWhatIsHiddenAmongMany() {
    Fixture f(timeline::makeItems(make::manyRows(20'000), make::manyNames(), make::today()));
    const auto item = f.view.timeline()->items->find({777}).value();
    QVERIFY(!timeline::boxOf(f.view.currentLayout(), item));
    f.view.reveal({777});
    const auto box = timeline::boxOf(f.view.currentLayout(), item);
    QVERIFY(box.has_value());
    const auto& layout = f.view.currentLayout();
    QVERIFY(layout.boxes[*box].x1 > layout.plot.x && layout.boxes[*box].x0 < layout.plot.right());
}

void TimelineViewTest::selectsUndatedRecordsInTheFooter() {
    Fixture f;
    const auto& label = f.view.currentLayout().footer->undated.at(0);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {},
                      QPoint(qRound(label.box.x) + 3, qRound(label.box.y) + 8));
    QCOMPARE(f.lastId(f.selected), 50);
    QTest::keyClick(&f.view, Qt::Key_Right);
    QVERIFY(f.lastId(f.selected) != 50);
}

void TimelineViewTest::survivesNothingAndTooMuch_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << 0;
    QTest::newRow("100,000 records") << 100'000;
}

void TimelineViewTest::survivesNothingAndTooMuch() {
    QFETCH(int, count);
    Fixture f(timeline::makeItems(make::manyRows(std::size_t(count)), make::manyNames(), make::today()));
    for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Plus, Qt::Key_PageUp, Qt::Key_End, Qt::Key_Up,
                          Qt::Key_Minus, Qt::Key_0})
        QTest::keyClick(&f.view, Qt::Key(key));
    QVERIFY(!f.view.grab().isNull());
    f.view.resize(40, 30);
    QVERIFY(!f.view.grab().isNull());
}

QTEST_MAIN(TimelineViewTest)
#include "timeline_view_test.moc"
