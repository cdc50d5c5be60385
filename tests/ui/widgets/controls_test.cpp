#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme_palette.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QtTest>

using namespace entente;
using namespace entente::ui;

class ControlsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QApplication::setStyle(new Style);
        QApplication::setPalette(paletteOf(Theme::light()));
    }

    void aControlIsAsHighAsTheyAllAre() {
        QPushButton button(QStringLiteral("Save"));
        QLineEdit field;
        QCOMPARE(button.sizeHint().height(), space::kControl);
        QCOMPARE(field.sizeHint().height(), space::kControl);
    }

    void aWholeThemeIsAPalette_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aWholeThemeIsAPalette() {
        QFETCH(bool, dark);
        const Theme& theme = dark ? Theme::dark() : Theme::light();
        QCOMPARE(themeOf(paletteOf(theme)).isDark, dark);
        QCOMPARE(paletteOf(theme).color(QPalette::Base), theme.surface);
    }

    void aRowSaysWhatIsWrongWhereItIs() {
        auto* field = new QLineEdit;
        FormRow row(QStringLiteral("Date"), field);
        row.setHint(QStringLiteral("the month of February 2025"));
        QCOMPARE(field->accessibleName(), QStringLiteral("Date"));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("the month of February 2025"));
        row.setError(QStringLiteral("“soon” is not a date."));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("“soon” is not a date."));
        row.setError({});
        QCOMPARE(field->accessibleDescription(), QStringLiteral("the month of February 2025"));
    }

    void aTableHasRowsOfOneHeightAndNoVerticalLines() {
        DataTable table;
        QStringListModel model({QStringLiteral("a"), QStringLiteral("b")});
        table.setModel(&model);
        QCOMPARE(table.rowHeight(0), space::kRow);
        QVERIFY(!table.showGrid());
    }

    void enterOpensTheRow() {
        DataTable table;
        QStringListModel model({QStringLiteral("a"), QStringLiteral("b")});
        table.setModel(&model);
        table.setCurrentIndex(model.index(1));
        QSignalSpy opened(&table, &DataTable::rowActivated);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toInt(), 1);
    }

    void theCrossOfAChipAsksForItsRemoval_data() {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keyboard") << true;
    }
    void theCrossOfAChipAsksForItsRemoval() {
        QFETCH(bool, byKeyboard);
        Chip chip(QStringLiteral("Japan"));
        chip.setRemovable(true, QStringLiteral("Remove Japan"));
        chip.resize(chip.sizeHint());
        QSignalSpy removed(&chip, &Chip::removeRequested);
        if (byKeyboard)
            QTest::keyClick(&chip, Qt::Key_Delete);
        else
            QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, chip.height() / 2));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Remove Japan"));
    }

    void anErrorStaysUntilItIsDismissed() {
        ErrorBar bar;
        QVERIFY(bar.isHidden());
        bar.showError({base::ErrorCode::NothingToUndo, {}});
        QCOMPARE(bar.text(), QStringLiteral("There is nothing to undo."));
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }

    void anEmptyViewOffersOneStep() {
        EmptyState state(QStringLiteral("meetings"));
        state.setTexts(QStringLiteral("No meetings yet"), QStringLiteral("…"), QStringLiteral("New meeting"));
        QSignalSpy wanted(&state, &EmptyState::stepRequested);
        state.findChild<QPushButton*>()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aMessageMayCarryOneStep() {
        MessageLine line;
        line.show(QStringLiteral("Moved meeting to Tokyo."), QStringLiteral("Undo"));
        QSignalSpy wanted(&line, &MessageLine::actionRequested);
        line.findChild<QPushButton*>()->click();
        QCOMPARE(wanted.size(), 1);
        line.clear();
        QVERIFY(line.text().isEmpty());
    }
};

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
