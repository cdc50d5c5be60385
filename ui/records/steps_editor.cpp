#include "ui/records/steps_editor.h"

#include "ui/records/step_row.h"

namespace entente::ui {

StepsEditor::StepsEditor(QWidget* parent) : ListEditor(parent) { retranslate(); }

StepRow* StepsEditor::addRow(const model::DealStep& step, const Sources& sources) {
    auto* row = new StepRow(this);
    row->setWorld(m_world);
    row->setValue(step, sources);
    row->setNumber(count() + 1);
    append(row, row->tools());
    connect(row, &StepRow::changed, this, &StepsEditor::changed);
    return row;
}

QWidget* StepsEditor::appendEmpty() { return addRow({}, {}); }

void StepsEditor::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    for (StepRow* row : rows<StepRow>())
        row->setWorld(m_world);
}

void StepsEditor::setSteps(const std::vector<model::DealStep>& steps, const std::vector<Sources>& sources) {
    const auto sourcesAt = [&](std::size_t i) { return i < sources.size() ? sources[i] : Sources(); };
    fill<StepRow>(
        steps.size(), [&](StepRow& row, std::size_t i) { row.setValue(steps[i], sourcesAt(i)); },
        [&](std::size_t i) { addRow(steps[i], sourcesAt(i)); });
}

std::vector<model::DealStep> StepsEditor::steps() const {
    std::vector<model::DealStep> steps;
    for (const StepRow* row : filledRows<StepRow>())
        steps.push_back(row->value());
    return steps;
}

std::vector<StepsEditor::Sources> StepsEditor::sources() const {
    std::vector<Sources> sources;
    for (const StepRow* row : filledRows<StepRow>())
        sources.push_back(row->sources());
    return sources;
}

std::vector<model::FieldIssue> StepsEditor::unread(const std::string& field) const {
    return unreadIn<StepRow>(field);
}

void StepsEditor::showIssues(const std::vector<model::FieldIssue>& issues, bool attempted) {
    std::size_t at = 0;
    for (StepRow* row : filledRows<StepRow>()) {
        row->setError(issueTextOf(partPath("steps", at++), issues, attempted));
        row->markIncomplete(attempted);
    }
}

void StepsEditor::retranslate() {
    setAddText(tr("Add step"));
    numberRows<StepRow>();
}

} // namespace entente::ui
