#include "ui/records/commitments_page.h"

#include "core/store/commitment_table.h"
#include "core/store/series_table.h"

#include <QLabel>

#include "desk.h"

using namespace entente;
using namespace entente::ui;
using make::date;

namespace {

/// A world that also holds a promise with a series that measures it, and one that is only judged.
class PromiseWorld : public make::RecordsWorld {
  public:
    PromiseWorld() {
        context.setToday(base::toDay(2025, 11, 24));
        editElsewhere([this](store::Edit& edit) {
            model::Series share{.title = "Share of GDP"};
            share.key.measure = model::Measure::MilitaryShareOfGdp;
            share.key.reporter = japan;
            share.key.unit = "percent";
            share.id = store::insertSeries(edit, share);
            store::putObservations(
                edit, share,
                {{.period = base::yearPeriod(base::Frequency::Annual, 2021), .value = 1.0},
                 {.period = base::yearPeriod(base::Frequency::Annual, 2024), .value = 1.4}});
            model::Commitment one;
            one.record.title = "Two per cent";
            one.record.date = date("2022-12-16");
            one.kind = model::CommitmentKind::Measurable;
            one.series = share.id;
            one.target = 2;
            one.comparison = model::Comparison::AtLeast;
            one.due = date("2027");
            measured = store::insertCommitment(edit, one);
            one = {};
            one.record.title = "More LNG";
            one.record.date = date("2025-02-07");
            judgement = edit.newId<model::ItemId>();
            one.assessments = {{.id = judgement,
                                .date = date("2025-06"),
                                .standing = model::Standing::OnTrack,
                                .text = "Contracts"}};
            judged = store::insertCommitment(edit, one);
            store::insertCitation(
                edit,
                {.subjectKind = model::SubjectKind::Item, .subject = judgement.value, .source = source});
        });
    }
    [[nodiscard]] model::Commitment stored(model::RecordId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return *store::findCommitment(connection, id);
    }
    [[nodiscard]] std::size_t documents(model::ItemId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::citationsOf(connection, id.value).size();
    }

    model::RecordId measured;
    model::RecordId judged;
    model::ItemId judgement;
};

using PromiseDesk = make::Desk<CommitmentsPage, PromiseWorld>;

bool formSays(PromiseDesk& desk, const char* text) {
    const auto labels = desk.page.form().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(QString::fromUtf8(text)); });
}

} // namespace

class CommitmentsPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theFormSaysWhereAPromiseStandsAndWhy() {
        PromiseDesk desk;
        desk.open(desk.world.measured);
        QTRY_VERIFY(formSays(desk, "Behind. The latest figure is behind a straight path"));
        desk.open(desk.world.judged);
        QTRY_VERIFY(formSays(desk, "On track. As it was last assessed."));
    }

    void theStandingFollowsWhatIsTyped() {
        PromiseDesk desk;
        desk.open(desk.world.measured);
        desk.field("Target")->setFocus();
        desk.retype("1.3");
        QTRY_VERIFY(formSays(desk, "Met. The latest figure reaches the target."));
    }

    void anAssessmentIsAddedWithTheKeyboardAlone() {
        PromiseDesk desk;
        desk.open(desk.world.judged);
        desk.tabTo("Add assessment");
        desk.press(Qt::Key_Space);
        desk.type("24 Nov 2025");
        desk.tabTo("Standing in assessment 2");
        desk.type("b");
        desk.tabTo("Reasons of assessment 2");
        desk.type("Nothing new was signed");
        desk.saveAndWait();
        const auto assessments = desk.world.stored(desk.world.judged).assessments;
        QCOMPARE(assessments.size(), std::size_t{2});
        QCOMPARE(assessments[1].date->text(), std::string("2025-11-24"));
        QCOMPARE(assessments[1].standing, model::Standing::Behind);
        QCOMPARE(assessments[1].text, std::string("Nothing new was signed"));
        QCOMPARE(desk.world.documents(desk.world.judgement), std::size_t{1});
        QTRY_VERIFY(formSays(desk, "Behind. As it was last assessed."));
    }

    void anAssessmentWithoutADateIsToldSo() {
        PromiseDesk desk;
        desk.open(desk.world.judged);
        desk.field("Date of assessment 1")->setFocus();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_Delete);
        desk.save();
        QTRY_VERIFY(formSays(desk, "When was it assessed?"));
        QVERIFY(desk.page.form().isDirty());
    }
};

QTEST_MAIN(CommitmentsPageTest)
#include "commitments_page_test.moc"
