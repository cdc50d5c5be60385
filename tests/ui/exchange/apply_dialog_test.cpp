#include "ui/exchange/apply_dialog.h"

#include "core/store/meeting_table.h"
#include "tests/core/exchange/replicas.h"
#include "ui/exchange/change_exchange.h"
#include "ui/exchange/clash_model.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>
#include <QtTest>

using namespace entente;
using namespace entente::test;
using namespace entente::ui;

namespace {

/// Aya's workspace in a window, and a file that Ben exported from his copy.
class DialogWorld {
  public:
    DialogWorld() : m_desk(2), m_exchange(m_context, environment("Aya"), &m_window) {}

    void clash() {
        m_desk[0].changeMeeting(meeting(), [](auto& m) { m.record.place = "Tokyo"; });
        m_desk[1].changeMeeting(meeting(), [](auto& m) { m.record.place = "Kyoto"; });
        m_desk[1].changeMeeting(meeting(), [](auto& m) { m.record.summary = "Rewritten."; });
    }
    void begin() {
        need(exchange::writeChangeFile(m_desk[1].exported(), toStd(file())));
        m_context.setSession(std::make_unique<WorkspaceSession>(
            need(store::Workspace::open(m_desk[0].connection().path(), environment("Aya")))));
    }
    /// The dialog that looking at a file brings.
    ApplyDialog* look() {
        QSignalSpy previewed(&m_exchange, &ChangeExchange::previewed);
        m_exchange.look(file());
        return previewed.wait(10'000) ? previewed.first().first().value<ApplyDialog*>() : nullptr;
    }
    bool settle() {
        return QTest::qWaitFor([this] { return m_context.session()->isIdle(); }, 10'000);
    }

    [[nodiscard]] model::RecordId meeting() const { return m_desk.stage().meeting; }
    [[nodiscard]] model::Meeting stored() {
        const store::Connection connection(m_desk[0].connection().path(), store::Connection::Mode::ReadOnly);
        return store::findMeeting(connection, meeting()).value();
    }
    [[nodiscard]] QString file() const { return toQt((m_desk.folder() / "ben.entente-changes").string()); }
    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] ViewContext& context() { return m_context; }
    [[nodiscard]] ChangeExchange& exchange() { return m_exchange; }

  private:
    Desk m_desk;
    QWidget m_window;
    ViewContext m_context;
    ChangeExchange m_exchange;
};

QPushButton* button(ApplyDialog& dialog, const char* name) {
    return dialog.findChild<QPushButton*>(QString::fromLatin1(name));
}

} // namespace

class ApplyDialogTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatDoesNotClashIsShownAndApplied() {
        DialogWorld world;
        world.desk()[1].changeMeeting(world.meeting(), [](auto& m) { m.record.place = "Kyoto"; });
        world.begin();
        ApplyDialog* dialog = world.look();
        QVERIFY(dialog != nullptr);
        const QAbstractItemModel* model =
            dialog->findChild<QTableView*>(QStringLiteral("automatic"))->model();
        QCOMPARE(model->rowCount(), 1);
        QStringList row;
        for (int column = 0; column < model->columnCount(); ++column)
            row << model->index(0, column).data().toString();
        QCOMPARE(row, (QStringList{QStringLiteral("Changed"), QString::fromUtf8("Ishiba–Trump summit"),
                                   QStringLiteral("Place"), QStringLiteral("Washington"),
                                   QStringLiteral("Kyoto")}));
        QVERIFY(dialog->findChild<QTableView*>(QStringLiteral("clashes")) == nullptr);
        QTest::mouseClick(button(*dialog, "apply"), Qt::LeftButton);
        QVERIFY(world.settle());
        QCOMPARE(world.stored().record.place, std::string("Kyoto"));
        QCOMPARE(world.context().session()->undoState().undoLabel,
                 std::optional<std::string>("Apply changes by Ben (ben.entente-changes)"));
    }

    void aClashWaitsForItsChoice_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("place");
        QTest::newRow("mine") << static_cast<int>(ClashModel::Mine) << QStringLiteral("Tokyo");
        QTest::newRow("theirs") << static_cast<int>(ClashModel::Theirs) << QStringLiteral("Kyoto");
    }

    /// By keyboard: the space bar ticks the side that the current cell is in.
    void aClashWaitsForItsChoice() {
        QFETCH(int, column);
        QFETCH(QString, place);
        DialogWorld world;
        world.clash();
        world.begin();
        ApplyDialog* dialog = world.look();
        QVERIFY(dialog != nullptr);
        const QAbstractItemModelTester tester(&dialog->clashes(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!button(*dialog, "apply")->isEnabled());
        auto* table = dialog->findChild<QTableView*>(QStringLiteral("clashes"));
        const QAbstractItemModel* model = table->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, ClashModel::Before).data().toString(), QStringLiteral("Washington"));
        QCOMPARE(model->index(0, ClashModel::Mine).data().toString(), QStringLiteral("Tokyo"));
        QCOMPARE(model->index(0, ClashModel::Theirs).data().toString(), QStringLiteral("Kyoto"));
        table->setCurrentIndex(model->index(0, column));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(model->index(0, column).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(button(*dialog, "apply")->isEnabled());
        // A choice can be changed, but not taken back.
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(button(*dialog, "apply")->isEnabled());
        QTest::mouseClick(button(*dialog, "apply"), Qt::LeftButton);
        QVERIFY(world.settle());
        QCOMPARE(toQt(world.stored().record.place), place);
        QCOMPARE(world.stored().record.summary, std::string("Rewritten."));
    }

    void oneButtonChoosesForAll() {
        DialogWorld world;
        world.clash();
        world.begin();
        ApplyDialog* dialog = world.look();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(button(*dialog, "theirs"), Qt::LeftButton);
        QVERIFY(button(*dialog, "apply")->isEnabled());
        dialog->reject();
        QVERIFY(world.settle());
        QCOMPARE(world.stored().record.place, std::string("Tokyo"));
    }

    void whatIsKnownOrCannotBeUsedIsSaid() {
        DialogWorld world;
        world.desk()[1].changeMeeting(world.meeting(), [](auto& m) { m.record.place = "Kyoto"; });
        need(world.desk()[0].apply(world.desk()[1].exported()));
        world.begin();
        QSignalSpy message(&world.context(), &ViewContext::messageRequested);
        world.exchange().look(world.file());
        QVERIFY(message.wait(10'000));
        QVERIFY(message.first().first().toString().contains(QStringLiteral("applied before")));
        writeBytes(toStd(world.file()), "Dear colleague");
        QSignalSpy error(&world.context(), &ViewContext::errorRequested);
        world.exchange().look(world.file());
        QVERIFY(error.wait(10'000));
        QCOMPARE(error.first().first().value<base::Error>().code, base::ErrorCode::NotAChangeFile);
    }

    void changesAreExportedAsAFile() {
        DialogWorld world;
        world.begin();
        const QString file = toQt((world.desk().folder() / "aya.entente-changes").string());
        QSignalSpy message(&world.context(), &ViewContext::messageRequested);
        world.exchange().exportTo(file);
        QVERIFY(message.wait(10'000));
        QCOMPARE(need(exchange::readChangeFile(toStd(file))).author, std::string("Aya"));
    }
};

QTEST_MAIN(ApplyDialogTest)
#include "apply_dialog_test.moc"
