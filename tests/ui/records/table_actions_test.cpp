#include "ui/records/table_actions.h"

#include "ui/records/meetings_page.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "desk.h"

using namespace entente;
using namespace entente::ui;

class TableActionsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theRowsThatAreShownAreWritten_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("CSV") << QStringLiteral("meetings.csv") << QByteArray("Date,Title,");
        QTest::newRow("JSON") << QStringLiteral("meetings.json") << QByteArray("[\n  {\n    \"date\":");
        QTest::newRow("Excel") << QStringLiteral("Meetings.XLSX") << QByteArray("PK");
    }
    void theRowsThatAreShownAreWritten() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        make::Desk<MeetingsPage> desk;
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QSignalSpy told(&desk.world.context, &ViewContext::messageRequested);
        desk.page.tableActions().exportTo(path);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().contains(name));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Excel needs a mark before the dashes that titles have.
        QByteArray bytes = file.readAll();
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        QVERIFY(bytes.startsWith(begins));
    }

    void theFilterAndTheOrderOfTheScreenHold() {
        make::Desk<MeetingsPage> desk;
        desk.page.filterLine().setText(desk.cell(0, 1));
        QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
        const int shown = desk.page.tableModel().rowCount();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("some.json"));
        desk.page.tableActions().exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), shown);
        for (int row = 0; row < shown; ++row)
            QCOMPARE(rows[row][QStringLiteral("title")].toString(), desk.cell(row, 1));
    }

    void aCopyHoldsTextAndATable() {
        make::Desk<MeetingsPage> desk;
        QSignalSpy told(&desk.world.context, &ViewContext::messageRequested);
        desk.page.table().setFocus();
        desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(told.size(), 1);
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->text().count(QLatin1Char('\n')), desk.page.tableModel().rowCount() + 1);
        QVERIFY(mime->text().startsWith(QStringLiteral("Date\tTitle\t")));
        QVERIFY(mime->html().contains(QStringLiteral("<th>Title</th>")));
    }

    void whatCannotBeWrittenIsSaid_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<base::ErrorCode>("code");
        QTest::newRow("unknown ending")
            << QStringLiteral("meetings.doc") << base::ErrorCode::UnsupportedFormat;
        QTest::newRow("no such folder")
            << QStringLiteral("none/meetings.csv") << base::ErrorCode::FileUnwritable;
    }
    void whatCannotBeWrittenIsSaid() {
        QFETCH(QString, name);
        QFETCH(base::ErrorCode, code);
        make::Desk<MeetingsPage> desk;
        const QTemporaryDir folder;
        QSignalSpy failed(&desk.world.context, &ViewContext::errorRequested);
        desk.page.tableActions().exportTo(folder.filePath(name));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<base::Error>().code, code);
    }
};

QTEST_MAIN(TableActionsTest)
#include "table_actions_test.moc"
