#include "ui/timeline/timeline_page.h"

#include "tests/ui/records/records_world.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QSignalSpy>

using namespace entente;
using namespace entente::ui;
using make::RecordsWorld;

namespace {

struct Desk {
    RecordsWorld world;
    TimelinePage page;

    Desk() : page((world.context.setToday(base::toDay(2025, 11, 24)), world.context)) {
        page.view().setAnimated(false);
        page.resize(1100, 640);
        page.show();
        QTRY_COMPARE(page.view().timeline()->shown, 2U);
    }
    QAction* action(const char* text) {
        for (QAction* action : page.pageActions()) {
            if (action->text() == QLatin1String(text))
                return action;
        }
        return nullptr;
    }
};

} // namespace

class TimelinePageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void showsWhatTheWorkspaceHolds();
    void keepsTheSelectionOfTheWindow();
    void opensRecordsWhereTheyAreEdited();
    void obeysTheFocus();
    void followsEdits();
    void putsActorsInLanes();
    void addsItselfToADeck();
    void writesFiles_data();
    void writesFiles();
    void tellsWhyAFileCannotBeWritten();
    void comesInTheOtherLanguage();
};

void TimelinePageTest::initTestCase() {
    qRegisterMetaType<model::RecordId>("entente::model::RecordId");
    qRegisterMetaType<model::RecordKind>("entente::model::RecordKind");
}

void TimelinePageTest::showsWhatTheWorkspaceHolds() {
    Desk desk;
    QCOMPARE(desk.page.pageId(), QStringLiteral("timeline"));
    QCOMPARE(desk.page.countText(), QStringLiteral("2 record(s)"));
    QCOMPARE(desk.page.hiddenByFocus(), 0);
    QCOMPARE(desk.page.view().timeline()->lanes.size(), 1U);
    QCOMPARE(desk.page.view().eras().size(), 1U);
    QCOMPARE(desk.page.view().eras().front().shortLabel, std::string("Ishiba"));
}

void TimelinePageTest::keepsTheSelectionOfTheWindow() {
    Desk desk;
    desk.world.context.select(desk.world.visit);
    QCOMPARE(desk.page.view().selection(), desk.world.visit);
    QTest::keyClick(&desk.page.view(), Qt::Key_Right);
    QCOMPARE(desk.world.context.selection(), desk.world.summit);
}

void TimelinePageTest::opensRecordsWhereTheyAreEdited() {
    Desk desk;
    QSignalSpy open(&desk.world.context, &ViewContext::openRecordRequested);
    desk.world.context.select(desk.world.summit);
    QTest::keyClick(&desk.page.view(), Qt::Key_Return);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().at(0).value<model::RecordId>(), desk.world.summit);
    desk.page.openRecord(desk.world.visit.value);
    QCOMPARE(desk.world.context.selection(), desk.world.visit);
    const auto days = desk.page.view().visibleDays();
    QVERIFY(days.contains(base::toDay(1951, 9, 15)));
}

void TimelinePageTest::obeysTheFocus() {
    Desk desk;
    desk.world.context.setFocus(
        {.period = base::DayRange{base::toDay(2020, 1, 1), base::toDay(2025, 12, 31)}});
    QTRY_COMPARE(desk.page.view().timeline()->shown, 1U);
    QCOMPARE(desk.page.hiddenByFocus(), 1);
    QVERIFY(desk.page.view().visibleDays().first >= base::toDay(2019, 6, 1));
}

void TimelinePageTest::followsEdits() {
    Desk desk;
    desk.world.context.session()->edit(
        &desk.page, QStringLiteral("Delete a meeting"),
        [id = desk.world.visit](store::Edit& edit) { store::deleteRecord(edit, id); });
    QTRY_COMPARE(desk.page.view().timeline()->shown, 1U);
}

void TimelinePageTest::putsActorsInLanes() {
    Desk desk;
    desk.action("By actor")->setChecked(true);
    QTRY_COMPARE(desk.page.view().timeline()->lanes.size(), 2U);
}

void TimelinePageTest::addsItselfToADeck() {
    Desk desk;
    QSignalSpy added(&desk.world.context, &ViewContext::addToDeckRequested);
    desk.action("Add to deck")->trigger();
    QCOMPARE(added.size(), 1);
    const model::SlideDocument slide = desk.page.slide();
    QCOMPARE(slide.kind, std::string("timeline"));
    QVERIFY(slide.title.starts_with("Timeline, 19"));
}

void TimelinePageTest::writesFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("picture") << "timeline.png" << QByteArray("\x89PNG");
    QTest::newRow("drawing") << "timeline.svg" << QByteArray("<?xml");
    QTest::newRow("document") << "timeline.pdf" << QByteArray("%PDF");
    QTest::newRow("PowerPoint") << "timeline.pptx" << QByteArray("PK");
}

void TimelinePageTest::writesFiles() {
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    Desk desk;
    QTemporaryDir folder;
    QSignalSpy message(&desk.world.context, &ViewContext::messageRequested);
    desk.page.exportTo(folder.filePath(name));
    QTRY_COMPARE(message.size(), 1);
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(head));
}

void TimelinePageTest::tellsWhyAFileCannotBeWritten() {
    Desk desk;
    QSignalSpy error(&desk.world.context, &ViewContext::errorRequested);
    desk.page.exportTo(QStringLiteral("/no/such/folder/t.png"));
    QTRY_COMPARE(error.size(), 1);
}

void TimelinePageTest::comesInTheOtherLanguage() {
    Desk desk;
    desk.world.context.setLanguage("ja");
    QTRY_COMPARE(QString::fromStdString(desk.page.view().timeline()->lanes.front().label),
                 QStringLiteral("会談"));
    QCOMPARE(QString::fromStdString(desk.page.view().eras().front().trackLabel), QStringLiteral("日本"));
}

QTEST_MAIN(TimelinePageTest)
#include "timeline_page_test.moc"
