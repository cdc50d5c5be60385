#include "ui/records/participants_editor.h"

#include "ui/records/participant_row.h"
#include "ui/text.h"

namespace entente::ui {

ParticipantsEditor::ParticipantsEditor(std::vector<model::Role> roles, QWidget* parent)
    : ListEditor(parent), m_roles(std::move(roles)), m_world(std::make_shared<const FormWorld>()) {
    retranslate();
}

ParticipantRow* ParticipantsEditor::addRow(const model::Participation& value) {
    auto* row = new ParticipantRow(m_roles, this);
    row->setWorld(m_world);
    row->setDate(m_date);
    row->setValue(value);
    row->setNumber(count() + 1);
    append(row, row->tools());
    connect(row, &ParticipantRow::changed, this, &ParticipantsEditor::changed);
    return row;
}

QWidget* ParticipantsEditor::appendEmpty() { return addRow({.role = m_roles.front()}); }

void ParticipantsEditor::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    for (ParticipantRow* row : rows<ParticipantRow>())
        row->setWorld(m_world);
}

void ParticipantsEditor::setDate(const std::optional<base::EdtfDate>& date) {
    m_date = date;
    for (ParticipantRow* row : rows<ParticipantRow>())
        row->setDate(date);
}

void ParticipantsEditor::setRows(const std::vector<model::Participation>& values) {
    fill<ParticipantRow>(
        values.size(), [&](ParticipantRow& row, std::size_t i) { row.setValue(values[i]); },
        [&](std::size_t i) { addRow(values[i]); });
}

std::vector<model::Participation> ParticipantsEditor::participants() const {
    std::vector<model::Participation> named;
    for (const ParticipantRow* row : filledRows<ParticipantRow>()) {
        if (!row->isUnknown())
            named.push_back(row->value());
    }
    return named;
}

std::vector<model::FieldIssue> ParticipantsEditor::unread(const std::string& field) const {
    std::vector<model::FieldIssue> issues;
    for (const ParticipantRow* row : rows<ParticipantRow>()) {
        if (row->isUnknown())
            issues.push_back({field, base::ErrorCode::UnknownReference, toStd(row->unknownText())});
    }
    return issues;
}

void ParticipantsEditor::markUnknown(bool marked) {
    for (ParticipantRow* row : rows<ParticipantRow>())
        row->markUnknown(marked);
}

void ParticipantsEditor::retranslate() {
    const bool areParties = m_roles.front() == model::Role::MadeBy || m_roles.front() == model::Role::Buyer;
    setAddText(areParties ? tr("Add party") : tr("Add participant"));
    numberRows<ParticipantRow>();
}

} // namespace entente::ui
