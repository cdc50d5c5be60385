#include "ui/records/offices_editor.h"

#include "ui/records/office_row.h"

namespace entente::ui {

OfficesEditor::OfficesEditor(QWidget* parent) : ListEditor(parent) { retranslate(); }

OfficeRow* OfficesEditor::addRow(const model::Office& value) {
    auto* row = new OfficeRow(this);
    row->setWorld(m_world);
    row->setValue(value);
    row->setNumber(count() + 1);
    append(row, row->tools());
    connect(row, &OfficeRow::changed, this, &OfficesEditor::changed);
    return row;
}

QWidget* OfficesEditor::appendEmpty() { return addRow({}); }

void OfficesEditor::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    for (OfficeRow* row : rows<OfficeRow>())
        row->setWorld(m_world);
}

void OfficesEditor::setOffices(const std::vector<model::Office>& offices) {
    fill<OfficeRow>(
        offices.size(), [&](OfficeRow& row, std::size_t i) { row.setValue(offices[i]); },
        [&](std::size_t i) { addRow(offices[i]); });
}

std::vector<model::Office> OfficesEditor::offices() const {
    std::vector<model::Office> offices;
    for (const OfficeRow* row : filledRows<OfficeRow>())
        offices.push_back(row->value());
    return offices;
}

std::vector<model::FieldIssue> OfficesEditor::unread(const std::string& field) const {
    return unreadIn<OfficeRow>(field);
}

void OfficesEditor::showIssues(const std::vector<model::FieldIssue>& issues, bool attempted) {
    std::size_t at = 0;
    for (OfficeRow* row : filledRows<OfficeRow>()) {
        row->setError(issueTextOf(partPath("offices", at++), issues, attempted));
        row->markIncomplete(attempted);
    }
}

void OfficesEditor::retranslate() {
    setAddText(tr("Add office"));
    numberRows<OfficeRow>();
}

} // namespace entente::ui
