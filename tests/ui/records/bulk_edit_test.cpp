#include "core/store/link_table.h"
#include "ui/records/bulk_edit_dialog.h"
#include "ui/records/meetings_page.h"
#include "ui/records/paste_dialog.h"
#include "ui/records/paste_preview.h"
#include "ui/records/records_table.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>

#include "desk.h"

using namespace entente;
using namespace entente::ui;

namespace {

using BulkDesk = make::Desk<MeetingsPage>;

QCheckBox* tickOf(QWidget& dialog, const char* name) {
    for (auto* tick : dialog.findChildren<QCheckBox*>()) {
        if (tick->text() == QString::fromUtf8(name))
            return tick;
    }
    return nullptr;
}

template <class Editor>
Editor* editorOf(QWidget& dialog, const char* name) {
    for (auto* editor : dialog.findChildren<Editor*>()) {
        if (editor->accessibleName() == QString::fromUtf8(name))
            return editor;
    }
    return nullptr;
}

QPushButton* buttonWith(QWidget& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// Both meetings, by Shift+Down, and the dialog that the key opens.
BulkEditDialog* editBoth(BulkDesk& desk) {
    // Without a window manager nobody gives the window its focus back when a dialog closes.
    desk.page.activateWindow();
    if (!QTest::qWaitForWindowActive(&desk.page))
        return nullptr;
    desk.page.table().setFocus();
    desk.choose(0);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    if (desk.page.chosenIds().size() != 2)
        return nullptr;
    desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    return desk.page.window()->findChild<BulkEditDialog*>();
}

PasteDialog* paste(BulkDesk& desk, const char* text) {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    desk.page.table().setFocus();
    desk.press(Qt::Key_V, Qt::ControlModifier);
    return desk.page.window()->findChild<PasteDialog*>();
}

} // namespace

class BulkEditTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyTickedFieldsChangeInOneEdit();
    void topicsAreAddedAndRemoved();
    void aRecordThatMovedOnIsTold();
    void severalAreDeletedInOneEdit();
    void pastedRowsAreShownThenAddedInOneEdit();
    void theMappingIsChangedByHand();
    void refusedRowsSayWhyByField();
    void aTableOfAPageIsPasted();
    void anEmptyClipboardIsSaid();
};

void BulkEditTest::onlyTickedFieldsChangeInOneEdit() {
    BulkDesk desk;
    auto* dialog = editBoth(desk);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Edit 2 record(s)"));
    auto* change = buttonWith(*dialog, QStringLiteral("Change"));
    QVERIFY2(!change->isEnabled(), "nothing is ticked");
    QTest::keyClick(tickOf(*dialog, "Status"), Qt::Key_Space);
    auto* status = editorOf<QComboBox>(*dialog, "Status");
    status->setCurrentIndex(status->findData(QStringLiteral("cancelled")));
    QTest::keyClick(tickOf(*dialog, "Host"), Qt::Key_Space);
    auto* host = editorOf<QComboBox>(*dialog, "Host");
    host->setCurrentIndex(host->findText(QStringLiteral("Japan")));
    const QPointer guard(dialog);
    QTRY_VERIFY(change->isEnabled());
    QTest::mouseClick(change, Qt::LeftButton);
    QTRY_VERIFY(guard.isNull());
    for (const model::RecordId id : {desk.world.summit, desk.world.visit}) {
        const auto stored = desk.world.storedMeeting(id);
        QCOMPARE(stored->status, model::MeetingStatus::Cancelled);
        QVERIFY(stored->host == desk.world.japan);
    }
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->record.place, std::string("Washington"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Change status, host of 2 record(s)"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.world.storedMeeting(desk.world.visit)->status, model::MeetingStatus::Held);
    QCOMPARE(desk.world.storedMeeting(desk.world.summit)->status, model::MeetingStatus::Held);
}

void BulkEditTest::topicsAreAddedAndRemoved() {
    BulkDesk desk;
    auto* dialog = editBoth(desk);
    QVERIFY(dialog != nullptr);
    tickOf(*dialog, "Add topics")->click();
    QTest::keyClicks(editorOf<QLineEdit>(*dialog, "Add topics"), QStringLiteral("Steel, Trade"));
    auto* change = buttonWith(*dialog, QStringLiteral("Change"));
    QTRY_VERIFY(change->isEnabled());
    const QPointer guard(dialog);
    change->click();
    QTRY_VERIFY(guard.isNull());
    const store::Connection connection(desk.world.path(), store::Connection::Mode::ReadOnly);
    QCOMPARE(store::tagsOf(connection, desk.world.visit).size(), std::size_t{2});
    dialog = editBoth(desk);
    QVERIFY(dialog != nullptr);
    tickOf(*dialog, "Remove topics")->click();
    QTest::keyClicks(editorOf<QLineEdit>(*dialog, "Remove topics"), QStringLiteral("steel"));
    auto* again = buttonWith(*dialog, QStringLiteral("Change"));
    QTRY_VERIFY(again->isEnabled());
    again->click();
    QTRY_COMPARE(store::tagsOf(connection, desk.world.visit).size(), std::size_t{1});
}

void BulkEditTest::aRecordThatMovedOnIsTold() {
    BulkDesk desk;
    auto* dialog = editBoth(desk);
    QVERIFY(dialog != nullptr);
    tickOf(*dialog, "Place")->click();
    QTest::keyClicks(editorOf<QLineEdit>(*dialog, "Place"), QStringLiteral("Tokyo"));
    auto* change = buttonWith(*dialog, QStringLiteral("Change"));
    QTRY_VERIFY(change->isEnabled());
    desk.world.editElsewhere([&](store::Edit& edit) {
        const auto before = store::findMeeting(edit.connection(), desk.world.visit).value();
        auto after = before;
        after.record.summary = "Theirs";
        store::updateMeeting(edit, before, after);
    });
    change->click();
    QTRY_VERIFY(change->isEnabled());
    QVERIFY2(desk.world.storedMeeting(desk.world.summit)->record.place == "Washington", "all or nothing");
    bool isTold = false;
    for (auto* label : dialog->findChildren<TextLabel*>())
        isTold = isTold || (label->isVisible() && label->text().contains(QStringLiteral("San Francisco")));
    QVERIFY(isTold);
    QCOMPARE(editorOf<QLineEdit>(*dialog, "Place")->text(), QStringLiteral("Tokyo"));
    const QPointer guard(dialog);
    change->click();
    QTRY_VERIFY(guard.isNull());
    QCOMPARE(desk.world.storedMeeting(desk.world.visit)->record.place, std::string("Tokyo"));
    QCOMPARE(desk.world.storedMeeting(desk.world.visit)->record.summary, std::string("Theirs"));
}

void BulkEditTest::severalAreDeletedInOneEdit() {
    BulkDesk desk;
    desk.page.table().setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.page.chosenIds().size(), std::size_t{2});
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 0);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Delete 2 record(s)"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
}

void BulkEditTest::pastedRowsAreShownThenAddedInOneEdit() {
    BulkDesk desk;
    auto* dialog =
        paste(desk, "Date\tTitle\tWho\tPlace\tStatus\n7 Feb 2025\tFirst\tIshiba, New Person\tTokyo\tHeld\n"
                    "令和7年2月8日\tSecond\tTrump\t–\tPlanned\n");
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isSettled());
    QVERIFY(dialog->columns().hasHeading);
    QVERIFY(dialog->columns().keys ==
            (std::vector<std::string>{"date", "title", "participants", "place", "status"}));
    auto* preview = dialog->findChild<PastePreview*>();
    QCOMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->index(0, PastePreview::FateColumn).data().toString(), QStringLiteral("New"));
    QCOMPARE(desk.world.storedRows().size(), std::size_t{2});
    const QPointer guard(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(guard.isNull());
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 4);
    QCOMPARE(desk.cell(0, 1), QStringLiteral("Second"));
    QCOMPARE(desk.undoLabel(), QStringLiteral("Paste 2 row(s)"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
}

void BulkEditTest::theMappingIsChangedByHand() {
    BulkDesk desk;
    auto* dialog = paste(desk, "Alpha\tTokyo\t2025\nBeta\tHanoi\t2026\n");
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isSettled());
    QVERIFY(!dialog->columns().hasHeading);
    auto* second = editorOf<QComboBox>(*dialog, "Field of column 2");
    second->setFocus();
    QTest::keyClicks(second, QStringLiteral("Place"));
    QTRY_VERIFY(dialog->isSettled() && dialog->columns().keys[1] == "place");
    const QPointer guard(dialog);
    buttonWith(*dialog, QStringLiteral("Add 2 row(s)"))->click();
    QTRY_VERIFY(guard.isNull());
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 4);
    bool isThere = false;
    for (const model::RecordRow& row : desk.world.storedRows())
        isThere = isThere || (row.title == "Beta" && row.place == "Hanoi");
    QVERIFY(isThere);
}

void BulkEditTest::refusedRowsSayWhyByField() {
    BulkDesk desk;
    auto* dialog = paste(desk, "Title\tDate\nGood\t2025\nBad\t30 February 2025\n");
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isSettled());
    auto* preview = dialog->findChild<PastePreview*>();
    const QString fate = preview->index(1, PastePreview::FateColumn).data().toString();
    QVERIFY2(fate.startsWith(QStringLiteral("Refused. Date:")) &&
                 fate.contains(QStringLiteral("30 February")),
             qPrintable(fate));
    const QPointer guard(dialog);
    buttonWith(*dialog, QStringLiteral("Add 1 row(s)"))->click();
    QTRY_VERIFY(guard.isNull());
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 3);
}

void BulkEditTest::aTableOfAPageIsPasted() {
    BulkDesk desk;
    auto* mime = new QMimeData;
    mime->setHtml(QStringLiteral(
        "<table><tr><th>Title</th><th>Date</th></tr><tr><td>From a page</td><td>2025</td></tr></table>"));
    mime->setText(QStringLiteral("Title Date\nFrom a page 2025"));
    QGuiApplication::clipboard()->setMimeData(mime);
    desk.page.pasteRows();
    auto* dialog = desk.page.window()->findChild<PasteDialog*>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isSettled());
    QCOMPARE(dialog->outcome().added(), std::size_t{1});
}

void BulkEditTest::anEmptyClipboardIsSaid() {
    BulkDesk desk;
    QSignalSpy told(&desk.world.context, &ViewContext::messageRequested);
    QVERIFY(paste(desk, "\n\t\n") == nullptr);
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(BulkEditTest)
#include "bulk_edit_test.moc"
