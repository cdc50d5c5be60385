#include "ui/history/history_page.h"

#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "tests/core/store/edits.h"
#include "ui/history/changes_model.h"
#include "ui/history/history_detail.h"
#include "ui/history/past_dialog.h"
#include "ui/records/date_field.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/view_context.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <fmt/format.h>

using namespace entente;
using namespace entente::test;
using namespace entente::ui;

namespace {

/// A workspace in which something happened, and the page over it.
class HistoryWorld {
  public:
    HistoryWorld() : m_stage(furnish(m_world)), m_page(m_context) {
        m_context.setToday(base::toDay(2025, 2, 7));
    }

    void rename(const std::string& title) {
        const auto before = store::findMeeting(m_world.connection(), m_stage.meeting);
        model::Meeting after = *before;
        after.record.title = title;
        m_world.edit("Rename meeting",
                     [&](store::Edit& edit) { store::updateMeeting(edit, *before, after); });
    }
    void open() {
        const std::filesystem::path file = m_world.file();
        m_world.close();
        m_context.setSession(
            std::make_unique<WorkspaceSession>(need(store::Workspace::open(file, environment()))));
        m_page.resize(1100, 700);
        m_page.show();
        calm();
    }
    bool calm() {
        QCoreApplication::processEvents();
        return QTest::qWaitFor([this] { return m_context.session()->isIdle(); }, 10'000);
    }

    World& world() { return m_world; }
    [[nodiscard]] const Stage& stage() const { return m_stage; }
    ViewContext& context() { return m_context; }
    HistoryPage& page() { return m_page; }
    [[nodiscard]] QString shown(const DataTable& table, int row, int column) const {
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] std::string title() {
        const store::Connection connection(m_world.file(), store::Connection::Mode::ReadOnly);
        const auto record = store::findRecord(connection, m_stage.meeting);
        return record ? record->title : std::string();
    }

  private:
    World m_world;
    Stage m_stage;
    ViewContext m_context;
    HistoryPage m_page;
};

} // namespace

class HistoryPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theNewestChangeIsShownFieldByField() {
        HistoryWorld world;
        world.rename("Summit in Kyoto");
        world.open();
        const QAbstractItemModelTester tester(&world.page().model());
        const DataTable& changes = world.page().table();
        QCOMPARE(world.page().table().currentIndex().row(), 1);
        QCOMPARE(world.shown(changes, 1, ChangesModel::Change), QStringLiteral("Renamed meeting"));
        QCOMPARE(world.shown(changes, 1, ChangesModel::Author), QStringLiteral("Aya Sato"));
        const DataTable& fields = world.page().detail().fields();
        QCOMPARE(fields.model()->rowCount(), 1);
        QCOMPARE(world.shown(fields, 0, 0), QStringLiteral("Title"));
        QCOMPARE(world.shown(fields, 0, 2), QStringLiteral("Summit in Kyoto"));
    }

    void keysPassOverTheLineOfADay() {
        HistoryWorld world;
        world.open();
        DataTable& table = world.page().table();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 2);
        QVERIFY(world.page().model().at(0) == nullptr);
    }

    void longHistoriesComeInPages() {
        HistoryWorld world;
        for (int i = 0; i < 260; ++i)
            world.rename(fmt::format("Name {}", i));
        world.open();
        QCOMPARE(world.page().model().count(), 200);
        QVERIFY(world.page().countText().contains(QStringLiteral("200")));
        DataTable& table = world.page().table();
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
        world.calm();
        QVERIFY(world.page().model().count() > 260);
    }

    void onlySinceADayAndOfOnePerson() {
        HistoryWorld world;
        world.open();
        const int all = world.page().model().count();
        QVERIFY(all > 0);
        QTest::keyClicks(&world.page().sinceField(), QStringLiteral("2999"));
        world.calm();
        QCOMPARE(world.page().model().count(), 0);
        auto choices = world.page().findChildren<QPushButton*>();
        const auto choice = std::find_if(choices.begin(), choices.end(), [](const QPushButton* one) {
            return one->text() == QStringLiteral("All");
        });
        QTest::mouseClick(*choice, Qt::LeftButton);
        world.calm();
        QCOMPARE(world.page().model().count(), all);
        QCOMPARE(world.page().authorBox().count(), 2);
        QTest::keyClick(&world.page().authorBox(), Qt::Key_Down);
        world.calm();
        QCOMPARE(world.page().model().count(), all);
    }

    void aPastStateIsLookedAtAndRestored() {
        HistoryWorld world;
        world.rename("First name");
        world.rename("Second name");
        world.open();
        world.page().table().setCurrentIndex(world.page().model().index(2, 0));
        world.calm();
        QTest::mouseClick(&world.page().detail().pastButton(), Qt::LeftButton);
        auto* dialog = world.page().findChild<PastDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QSignalSpy(dialog, &PastDialog::filled).wait(10'000));
        QVERIFY(dialog->bannerText().contains(QStringLiteral("As it was")));
        QTest::mouseClick(&dialog->restoreButton(), Qt::LeftButton);
        world.calm();
        QCOMPARE(world.title(), std::string("First name"));
        QVERIFY(world.context().session()->undoState().undoLabel.has_value());
        world.context().session()->undo(&world.page());
        world.calm();
        QCOMPARE(world.title(), std::string("Second name"));
    }

    void whatWasDeletedComesBack() {
        HistoryWorld world;
        world.world().edit("Delete meeting",
                           [&](store::Edit& edit) { store::deleteRecord(edit, world.stage().meeting); });
        world.open();
        DataTable& things = world.page().detail().things();
        for (int row = 0; row < things.model()->rowCount(); ++row) {
            if (world.shown(things, row, 0) == QStringLiteral("deleted"))
                things.setCurrentIndex(things.model()->index(row, 0));
        }
        world.calm();
        QVERIFY(world.page().detail().restoreButton().isEnabled());
        QTest::mouseClick(&world.page().detail().restoreButton(), Qt::LeftButton);
        world.calm();
        QVERIFY(!world.title().empty());
    }

    void aDoubleClickOpensTheRecord() {
        HistoryWorld world;
        world.rename("Summit in Kyoto");
        world.open();
        QSignalSpy wished(&world.context(), &ViewContext::openRecordRequested);
        DataTable& things = world.page().detail().things();
        things.setFocus();
        QTest::keyClick(&things, Qt::Key_Return);
        QCOMPARE(wished.size(), 1);
    }

    void everyControlHasAName() {
        HistoryWorld world;
        world.open();
        for (const auto* widget : world.page().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QPushButton*>(widget) != nullptr ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            if (qobject_cast<const QTableView*>(widget) != nullptr ||
                qobject_cast<const QLineEdit*>(widget) != nullptr ||
                qobject_cast<const QComboBox*>(widget) != nullptr)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(HistoryPageTest)
#include "history_page_test.moc"
