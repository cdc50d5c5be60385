#include "tests/core/timeline/make_rows.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QtTest>

using namespace entente;

class TimelineAccessibleTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void namesEveryItem();
    void saysWhichIsSelected();
    void findsItemsByPlace();
    void opensItems();
    void followsNewRows();

  private:
    QAccessibleInterface* list() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    std::unique_ptr<ui::TimelineView> m_view;
};

void TimelineAccessibleTest::init() {
    m_view = std::make_unique<ui::TimelineView>();
    m_view->resize(1000, 500);
    m_view->setRows(
        make::items({make::row(1, {.title = "Ishiba and Trump", .date = "2025-02-07"}),
                     make::row(2, {.kind = model::RecordKind::Deal, .title = "Steel", .date = "2023-12"})}));
    m_view->show();
}

void TimelineAccessibleTest::namesEveryItem() {
    QCOMPARE(list()->role(), QAccessible::List);
    QCOMPARE(list()->text(QAccessible::Name), QStringLiteral("Timeline"));
    QCOMPARE(list()->text(QAccessible::Description), QStringLiteral("2 records"));
    QCOMPARE(list()->childCount(), 2);
    QStringList names;
    for (int i = 0; i < list()->childCount(); ++i)
        names << list()->child(i)->text(QAccessible::Name);
    names.sort();
    QCOMPARE(names.at(0), QStringLiteral("Deal, Steel, December 2023, Deals"));
    QCOMPARE(names.at(1), QStringLiteral("Meeting, Ishiba and Trump, 7 February 2025, Meetings"));
    QCOMPARE(list()->child(7), nullptr);
}

void TimelineAccessibleTest::saysWhichIsSelected() {
    QCOMPARE(list()->focusChild(), nullptr);
    m_view->select({1});
    QVERIFY(list()->focusChild()->state().selected);
    QCOMPARE(list()->focusChild()->text(QAccessible::Name).left(7), QStringLiteral("Meeting"));
    QCOMPARE(list()->child(list()->indexOfChild(list()->focusChild())), list()->focusChild());
}

void TimelineAccessibleTest::findsItemsByPlace() {
    QAccessibleInterface* item = list()->child(0);
    const QPoint middle = item->rect().center();
    QCOMPARE(list()->childAt(middle.x(), middle.y()), item);
    QCOMPARE(list()->childAt(-500, -500), nullptr);
}

void TimelineAccessibleTest::opensItems() {
    qRegisterMetaType<model::RecordId>("entente::model::RecordId");
    QSignalSpy activated(m_view.get(), &ui::TimelineView::activated);
    auto* actions = list()->child(0)->actionInterface();
    QVERIFY(actions != nullptr);
    actions->doAction(actions->actionNames().at(0));
    QCOMPARE(activated.size(), 1);
    QVERIFY(m_view->selection().isValid());
}

void TimelineAccessibleTest::followsNewRows() {
    QVERIFY(list()->child(1) != nullptr);
    m_view->setRows(make::items({make::row(9, {.title = "Alone"})}));
    QCOMPARE(list()->childCount(), 1);
    QVERIFY(list()->child(0)->text(QAccessible::Name).contains(QStringLiteral("Alone")));
}

QTEST_MAIN(TimelineAccessibleTest)
#include "timeline_accessible_test.moc"
