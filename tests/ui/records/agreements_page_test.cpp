#include "ui/records/agreements_page.h"

#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/series_table.h"
#include "ui/records/commitments_page.h"
#include "ui/records/date_field.h"

#include "desk.h"

using namespace entente;
using namespace entente::ui;
using make::date;

namespace {

/// A world that also holds the security treaty and a pledge measured by a series.
class TreatyWorld : public make::RecordsWorld {
  public:
    TreatyWorld() {
        context.setToday(base::toDay(2025, 2, 10));
        editElsewhere([this](store::Edit& edit) {
            model::Agreement agreement;
            agreement.record.title = "Security Treaty between the United States and Japan";
            agreement.record.date = date("1951-09-08");
            agreement.shortTitle = "Security Treaty (1951)";
            agreement.inForce = date("1952-04-28");
            agreement.ended = date("1960-06-23");
            agreement.parties = {{.actor = japan, .signedOn = date("1951-09-08")}, {.actor = usa}};
            treaty = store::insertAgreement(edit, agreement);
            insertPledge(edit);
        });
    }

    [[nodiscard]] model::Agreement storedTreaty() const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return *store::findAgreement(connection, treaty);
    }
    [[nodiscard]] model::Commitment storedPledge() const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return *store::findCommitment(connection, pledge);
    }

    model::RecordId treaty;
    model::RecordId pledge;

  private:
    void insertPledge(store::Edit& edit) {
        model::Series series;
        series.title = "Defence share of GDP";
        series.key = {.measure = model::Measure::MilitaryShareOfGdp, .reporter = japan, .unit = "percent"};
        series.id = store::insertSeries(edit, series);
        store::putObservations(edit, series,
                               {{.period = base::yearPeriod(base::Frequency::Annual, 2023), .value = 1.2},
                                {.period = base::yearPeriod(base::Frequency::Annual, 2024), .value = 1.6}});
        model::Commitment commitment;
        commitment.record.title = "Two percent of GDP for defence";
        commitment.record.date = date("2022-12-16");
        commitment.kind = model::CommitmentKind::Measurable;
        commitment.parties = {{.actor = japan, .role = model::Role::MadeBy}};
        commitment.series = series.id;
        commitment.target = 2;
        commitment.targetUnit = "percent";
        commitment.comparison = model::Comparison::AtLeast;
        commitment.due = date("2027-04-01/2028-03-31");
        commitment.madeAt = summit;
        pledge = store::insertCommitment(edit, commitment);
    }
};

using AgreementDesk = make::Desk<AgreementsPage, TreatyWorld>;
using CommitmentDesk = make::Desk<CommitmentsPage, TreatyWorld>;

} // namespace

class AgreementsPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theStatusIsAsOfTheChosenDay_data();
    void theStatusIsAsOfTheChosenDay();
    void aPartysDatesAreChanged();
    void aPartyThatRatifiesBeforeItSignsIsToldSo();
    void aPartyIsAddedWithTheKeyboard();
    void anAgreementWithAllItsPartsIsReadBackUnchanged();
    void aCommitmentShowsHowFarItHasCome();
    void aCommitmentsDueDateIsAFiscalYear();
    void aTargetThatIsNoNumberIsSaidBesideItsField();
    void aCommitmentIsDeletedAndComesBack();
};

void AgreementsPageTest::theStatusIsAsOfTheChosenDay_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("status");
    QTest::newRow("today") << QString() << QStringLiteral("Ended");
    QTest::newRow("while in force") << QStringLiteral("1955") << QStringLiteral("In force");
    QTest::newRow("signed only") << QStringLiteral("Dec 1951") << QStringLiteral("Signed");
    QTest::newRow("before") << QStringLiteral("1950") << QStringLiteral("Not signed");
}

void AgreementsPageTest::theStatusIsAsOfTheChosenDay() {
    QFETCH(QString, day);
    QFETCH(QString, status);
    AgreementDesk desk;
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    desk.page.asOf().setFocus();
    desk.type(day.toUtf8().constData());
    QTRY_COMPARE(desk.cell(0, 4), status);
    QCOMPARE(desk.cell(0, 1), QStringLiteral("Security Treaty (1951)"));
}

void AgreementsPageTest::aPartysDatesAreChanged() {
    AgreementDesk desk;
    desk.open(desk.world.treaty);
    desk.field("Signed, party 1")->setFocus();
    desk.retype("8 Sep 1951");
    QVERIFY2(!desk.page.form().isDirty(), "the same date in other words is no change");
    desk.tabTo("Withdrew, party 1");
    desk.type("昭和35年6月23日");
    desk.saveAndWait();
    QCOMPARE(desk.world.storedTreaty().parties[0].withdrew->text(), std::string("1960-06-23"));
    QCOMPARE(desk.undoLabel(),
             QStringLiteral("Change parties of “Security Treaty between the United States…”"));
}

void AgreementsPageTest::aPartyThatRatifiesBeforeItSignsIsToldSo() {
    AgreementDesk desk;
    desk.open(desk.world.treaty);
    desk.field("Ratified, party 1")->setFocus();
    desk.type("1950");
    QCOMPARE(desk.error("Parties"), QStringLiteral("It ratifies before it signs."));
    desk.save();
    QVERIFY(!desk.page.form().isSaving());
    QVERIFY(!desk.world.storedTreaty().parties[0].ratified);
}

void AgreementsPageTest::aPartyIsAddedWithTheKeyboard() {
    AgreementDesk desk;
    desk.page.table().setFocus();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type("A new arrangement");
    desk.tabTo("Add party");
    desk.press(Qt::Key_Space);
    desk.type("usa");
    desk.saveAndWait();
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 2);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Add agreement “A new arrangement”"));
}

void AgreementsPageTest::anAgreementWithAllItsPartsIsReadBackUnchanged() {
    AgreementDesk desk;
    desk.open(desk.world.treaty);
    QVERIFY(!desk.page.form().isDirty());
    desk.field("Short title")->setFocus();
    desk.retype("Old treaty");
    desk.saveAndWait();
    QCOMPARE(desk.world.storedTreaty().parties.size(), std::size_t{2});
    QCOMPARE(desk.world.storedTreaty().ended->text(), std::string("1960-06-23"));
    QTRY_COMPARE(desk.cell(0, 1), QStringLiteral("Old treaty"));
}

void AgreementsPageTest::aCommitmentShowsHowFarItHasCome() {
    CommitmentDesk desk;
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 1);
    QCOMPARE(desk.cell(0, 2), QStringLiteral("Japan"));
    QCOMPARE(desk.cell(0, 3), QStringLiteral("at least 2 percent"));
    QCOMPARE(desk.cell(0, 4), QStringLiteral("1.6 (2024)"));
    // No figure from before the promise says how far the way was.
    QCOMPARE(desk.cell(0, 5), QStringLiteral("Unknown"));
    QCOMPARE(desk.cell(0, 6), QStringLiteral("FY2027"));
}

void AgreementsPageTest::aCommitmentsDueDateIsAFiscalYear() {
    CommitmentDesk desk;
    desk.open(desk.world.pledge);
    QVERIFY(!desk.page.form().isDirty());
    QCOMPARE(desk.field("Due")->text(), QStringLiteral("FY2027"));
    desk.field("Due")->setFocus();
    desk.retype("2028年度");
    desk.saveAndWait();
    QCOMPARE(desk.world.storedPledge().due->text(), std::string("2028-04-01/2029-03-31"));
    QVERIFY(desk.world.storedPledge().madeAt == desk.world.summit);
    QVERIFY(desk.world.storedPledge().series);
}

void AgreementsPageTest::aTargetThatIsNoNumberIsSaidBesideItsField() {
    CommitmentDesk desk;
    desk.open(desk.world.pledge);
    desk.field("Target")->setFocus();
    desk.retype("much");
    desk.save();
    QCOMPARE(desk.error("Target"), QStringLiteral("This is not a number."));
    desk.retype("1,000.5");
    desk.saveAndWait();
    QCOMPARE(desk.world.storedPledge().target, std::optional(1000.5));
}

void AgreementsPageTest::aCommitmentIsDeletedAndComesBack() {
    CommitmentDesk desk;
    desk.open(desk.world.pledge);
    desk.page.table().setFocus();
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.page.tableModel().rowCount(), 0);
    QCOMPARE(desk.undoLabel(), QStringLiteral("Delete commitment “Two percent of GDP for defence”"));
    desk.world.context.session()->undo(&desk.page);
    QTRY_COMPARE(desk.page.form().recordId().value, desk.world.pledge.value);
    QCOMPARE(desk.world.storedPledge().target, std::optional(2.0));
}

QTEST_MAIN(AgreementsPageTest)
#include "agreements_page_test.moc"
