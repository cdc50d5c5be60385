#include "ui/records/parties_editor.h"

#include "ui/records/party_row.h"

namespace entente::ui {

PartiesEditor::PartiesEditor(QWidget* parent) : ListEditor(parent) { retranslate(); }

PartyRow* PartiesEditor::addRow(const model::AgreementParty& value) {
    auto* row = new PartyRow(this);
    row->setWorld(m_world);
    row->setValue(value);
    row->setNumber(count() + 1);
    append(row, row->tools());
    connect(row, &PartyRow::changed, this, &PartiesEditor::changed);
    return row;
}

QWidget* PartiesEditor::appendEmpty() { return addRow({}); }

void PartiesEditor::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    for (PartyRow* row : rows<PartyRow>())
        row->setWorld(m_world);
}

void PartiesEditor::setParties(const std::vector<model::AgreementParty>& parties) {
    fill<PartyRow>(
        parties.size(), [&](PartyRow& row, std::size_t i) { row.setValue(parties[i]); },
        [&](std::size_t i) { addRow(parties[i]); });
}

std::vector<model::AgreementParty> PartiesEditor::parties() const {
    std::vector<model::AgreementParty> parties;
    for (const PartyRow* row : filledRows<PartyRow>())
        parties.push_back(row->value());
    return parties;
}

std::vector<model::FieldIssue> PartiesEditor::unread(const std::string& field) const {
    return unreadIn<PartyRow>(field);
}

void PartiesEditor::showIssues(const std::vector<model::FieldIssue>& issues, bool attempted) {
    std::size_t at = 0;
    for (PartyRow* row : filledRows<PartyRow>()) {
        row->setError(issueTextOf(partPath("parties", at++), issues, attempted));
        row->markUnknown(attempted);
    }
}

void PartiesEditor::retranslate() {
    setAddText(tr("Add party"));
    numberRows<PartyRow>();
}

} // namespace entente::ui
