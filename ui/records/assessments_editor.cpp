#include "ui/records/assessments_editor.h"

#include "ui/records/assessment_row.h"

namespace entente::ui {

AssessmentsEditor::AssessmentsEditor(QWidget* parent) : ListEditor(parent) { retranslate(); }

AssessmentRow* AssessmentsEditor::addRow(const model::Assessment& assessment, const Sources& sources) {
    auto* row = new AssessmentRow(this);
    row->setWorld(m_world);
    row->setValue(assessment, sources);
    row->setNumber(count() + 1);
    append(row, row->tools());
    connect(row, &AssessmentRow::changed, this, &AssessmentsEditor::changed);
    return row;
}

QWidget* AssessmentsEditor::appendEmpty() { return addRow({}, {}); }

void AssessmentsEditor::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    for (AssessmentRow* row : rows<AssessmentRow>())
        row->setWorld(m_world);
}

void AssessmentsEditor::setAssessments(const std::vector<model::Assessment>& assessments,
                                       const std::vector<Sources>& sources) {
    const auto sourcesAt = [&](std::size_t i) { return i < sources.size() ? sources[i] : Sources(); };
    fill<AssessmentRow>(
        assessments.size(),
        [&](AssessmentRow& row, std::size_t i) { row.setValue(assessments[i], sourcesAt(i)); },
        [&](std::size_t i) { addRow(assessments[i], sourcesAt(i)); });
}

std::vector<model::Assessment> AssessmentsEditor::assessments() const {
    std::vector<model::Assessment> assessments;
    for (const AssessmentRow* row : filledRows<AssessmentRow>())
        assessments.push_back(row->value());
    return assessments;
}

std::vector<AssessmentsEditor::Sources> AssessmentsEditor::sources() const {
    std::vector<Sources> sources;
    for (const AssessmentRow* row : filledRows<AssessmentRow>())
        sources.push_back(row->sources());
    return sources;
}

std::vector<model::FieldIssue> AssessmentsEditor::unread(const std::string& field) const {
    return unreadIn<AssessmentRow>(field);
}

void AssessmentsEditor::showIssues(const std::vector<model::FieldIssue>& issues, bool attempted) {
    std::size_t at = 0;
    for (AssessmentRow* row : filledRows<AssessmentRow>()) {
        row->setError(issueTextOf(partPath("assessments", at++), issues, attempted));
        row->markIncomplete(attempted);
    }
}

void AssessmentsEditor::retranslate() {
    setAddText(tr("Add assessment"));
    numberRows<AssessmentRow>();
}

} // namespace entente::ui
