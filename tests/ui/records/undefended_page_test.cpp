#include "ui/records/undefended_page.h"

#include "ui/records/listing_model.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QSignalSpy>

#include "records_world.h"

using namespace entente;
using namespace entente::ui;

namespace {

class GapDesk {
  public:
    GapDesk() : page(world.context) {
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.tableModel().rowCount(), 2);
    }

    [[nodiscard]] QString cell(int row, int column) const {
        return page.tableModel().index(row, column).data().toString();
    }
    void cite(model::RecordId record, model::Reliability reliability) const {
        world.editElsewhere([&](store::Edit& edit) {
            const auto source = store::insertSource(edit, {.title = "S", .reliability = reliability});
            store::insertCitation(edit, {.subject = record.value, .source = source});
        });
    }
    void choose(GapChoice choice) const {
        page.choice().setCurrentIndex(page.choice().findData(static_cast<int>(choice)));
    }

    make::RecordsWorld world;
    UndefendedPage page;
};

} // namespace

class UndefendedPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatHasNoSourceIsListedTheNewestFirst() {
        GapDesk desk;
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Ishiba – Trump: meeting, Washington"));
        QCOMPARE(desk.cell(0, 3), QStringLiteral("no source"));
        QCOMPARE(desk.cell(1, 0), QStringLiteral("Sep 1951"));
        QCOMPARE(desk.page.countText(), QStringLiteral("2 fact(s)"));
    }

    void theChoiceNarrowsTheList() {
        GapDesk desk;
        desk.cite(desk.world.summit, model::Reliability::Weak);
        QTRY_COMPARE(desk.cell(0, 3), QStringLiteral("only weak sources"));
        desk.choose(GapChoice::Unsourced);
        QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Yoshida – Truman: San Francisco"));
        desk.choose(GapChoice::Unverified);
        QTRY_COMPARE(desk.page.tableModel().rowCount(), 0);
        desk.choose(GapChoice::All);
        QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    }

    void whatGetsASourceLeavesTheList() {
        GapDesk desk;
        desk.cite(desk.world.visit, model::Reliability::Official);
        QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    }

    void enterOpensTheRecordInItsPage() {
        GapDesk desk;
        const QSignalSpy opened(&desk.world.context, &ViewContext::openRecordRequested);
        desk.page.table().setFocus();
        desk.page.table().setCurrentIndex(desk.page.tableModel().index(1, 0));
        QCOMPARE(desk.world.context.selection().value, desk.world.visit.value);
        QTest::keyClick(&desk.page.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.at(0).at(0).value<model::RecordId>() == desk.world.visit);
    }
};

QTEST_MAIN(UndefendedPageTest)
#include "undefended_page_test.moc"
