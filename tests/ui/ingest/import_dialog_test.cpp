#include "ui/ingest/import_dialog.h"

#include "core/store/series_table.h"
#include "tests/core/store/world.h"
#include "ui/ingest/report_model.h"
#include "ui/ingest/report_view.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace entente;
using namespace entente::test;
using namespace entente::ui;

namespace {

constexpr auto kFigures = "Country,Code,2019,2020,2021\n"
                          "Japan,JPN,1.5,2.5,3.5\n"
                          "United States,USA,4,5,n/a\n"
                          "Atlantis,,1,2,3\n";

/// A workspace in a window, and a file that nobody described.
class ImportWorld {
  public:
    ImportWorld() {
        static_cast<void>(m_world.cast());
        context.setSession(std::make_unique<WorkspaceSession>(
            need(store::Workspace::open(m_world.file(), environment("Aya")))));
    }

    std::filesystem::path write(const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("the file was not written");
        return toStd(file.fileName());
    }
    std::unique_ptr<ImportDialog> look(const std::filesystem::path& file) {
        auto dialog =
            std::make_unique<ImportDialog>(context, std::vector{file}, std::string("2026-11-24T09:00:00Z"));
        dialog->show();
        QSignalSpy rehearsed(dialog.get(), &ImportDialog::rehearsed);
        if (!rehearsed.wait(20'000))
            throw std::runtime_error("the rehearsal did not end");
        return dialog;
    }
    [[nodiscard]] int seriesCount() const {
        const store::Connection reader(m_world.file(), store::Connection::Mode::ReadOnly);
        return static_cast<int>(store::listSeries(reader, {}).size());
    }

    ViewContext context;

  private:
    World m_world;
    QTemporaryDir m_folder;
};

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aRehearsalShowsWhatComesAndChangesNothing() {
        ImportWorld world;
        const int before = world.seriesCount();
        const auto dialog = world.look(world.write("figures.csv", kFigures));
        QVERIFY(dialog->importButton().isEnabled());
        QVERIFY2(dialog->summary().contains(QStringLiteral("new")), qPrintable(dialog->summary()));
        QVERIFY(dialog->report().refused().rowCount() > 0);
        QCOMPARE(world.seriesCount(), before);
    }

    void whatIsAcceptedIsOneEditThatCanBeUndone() {
        ImportWorld world;
        const int before = world.seriesCount();
        const auto dialog = world.look(world.write("figures.csv", kFigures));
        QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 20'000);
        QVERIFY(world.seriesCount() > before);
        bool isUndone = false;
        world.context.session()->undo(dialog.get(),
                                      [&](const auto& result) { isUndone = result.has_value(); });
        QTRY_VERIFY(isUndone);
        QCOMPARE(world.seriesCount(), before);
    }

    void theSameFileAgainBringsNothing() {
        ImportWorld world;
        const auto file = world.write("figures.csv", kFigures);
        {
            const auto dialog = world.look(file);
            QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 20'000);
        }
        const auto again = world.look(file);
        QVERIFY(!again->importButton().isEnabled());
    }

    void whatCannotBeReadIsSaid_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no table") << QByteArray("Dear colleague,\nthe figures follow.\n");
        QTest::newRow("a broken workbook") << QByteArray("PK\x03\x04 broken");
    }
    void whatCannotBeReadIsSaid() {
        QFETCH(QByteArray, bytes);
        ImportWorld world;
        const auto dialog = world.look(world.write("letter.csv", bytes));
        QVERIFY(!dialog->importButton().isEnabled());
        QVERIFY(!dialog->summary().isEmpty());
    }
};

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
