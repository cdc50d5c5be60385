#include "ui/records/participant_row.h"

#include "ui/records/code_box.h"
#include "ui/records/name_field.h"
#include "ui/records/office_note.h"
#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace entente::ui {

ParticipantRow::ParticipantRow(const std::vector<model::Role>& roles, QWidget* parent)
    : QWidget(parent),
      m_roles(roles),
      m_world(std::make_shared<const FormWorld>()),
      m_name(new NameField(NameChoices::Offer::All, this)),
      m_actor(new NameField(NameChoices::Offer::ActorsOnly, this)),
      m_role(new QComboBox(this)),
      m_tools(new RowTools(RowTools::Tools::MoveAndRemove, this)),
      m_note(new TextLabel(TextLabel::Look::Secondary, {}, this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_actor, 0, 1);
    layout->addWidget(m_role, 0, 2);
    layout->addWidget(m_tools, 0, 3);
    layout->addWidget(m_note, 1, 0, 1, 4);
    layout->setColumnStretch(0, 5);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(2, 3);
    m_role->setMinimumContentsLength(9);
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // Where there is only one, it need not be said.
    m_role->setVisible(m_roles.size() > 1);
    m_note->setContentsMargins(space::kSmall, 0, 0, 0);
    m_note->hide();
    setFocusProxy(m_name);
    connect(m_name, &NameField::partyChanged, this, &ParticipantRow::personChanged);
    connect(m_name, &QLineEdit::textEdited, this, &ParticipantRow::changed);
    connect(m_actor, &NameField::partyChanged, this, &ParticipantRow::showOffice);
    connect(m_actor, &QLineEdit::textEdited, this, &ParticipantRow::changed);
    connect(m_actor, &NameField::partyChanged, this, &ParticipantRow::changed);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ParticipantRow::changed);
    retranslate();
}

void ParticipantRow::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    m_name->setChoices(m_world->choices);
    m_actor->setChoices(m_world->choices);
    showOffice();
}

void ParticipantRow::setDate(const std::optional<base::EdtfDate>& date) {
    m_date = date;
    showOffice();
}

void ParticipantRow::setValue(const model::Participation& value) {
    const QSignalBlocker quiet(this);
    m_id = value.id;
    m_name->setParty(value.person ? Party{.person = value.person} : Party{.actor = value.actor});
    m_actor->setParty(value.person ? Party{.actor = value.actor} : Party{});
    chooseCode(*m_role, value.role);
    markUnknown(false);
    showOffice();
}

model::Participation ParticipantRow::value() const {
    const Party& name = m_name->party();
    return {m_id, name.person, name.person ? m_actor->party().actor : name.actor,
            chosenCode<model::Role>(*m_role)};
}

bool ParticipantRow::isEmpty() const { return m_name->text().trimmed().isEmpty(); }

bool ParticipantRow::isUnknown() const { return m_name->isUnknown() || (!isEmpty() && m_actor->isUnknown()); }

QString ParticipantRow::unknownText() const { return m_name->isUnknown() ? m_name->text() : m_actor->text(); }

void ParticipantRow::markUnknown(bool marked) {
    setInvalid(*m_name, marked && m_name->isUnknown());
    setInvalid(*m_actor, marked && m_actor->isUnknown());
}

void ParticipantRow::setNumber(int number) {
    m_number = number;
    retranslate();
}

void ParticipantRow::retranslate() {
    offerCodes(*m_role, m_roles);
    m_name->setPlaceholderText(tr("Person or country"));
    m_actor->setPlaceholderText(tr("for …"));
    m_name->setAccessibleName(tr("Participant %1").arg(m_number));
    m_actor->setAccessibleName(tr("For whom participant %1 acts").arg(m_number));
    m_role->setAccessibleName(tr("Role of participant %1").arg(m_number));
    m_tools->setRowName(m_name->accessibleName());
}

// A person is proposed to act for whoever they held an office for on that day.
void ParticipantRow::personChanged() {
    const auto person = m_name->party().person;
    const OfficeNote note = officeNote(m_world->offices, person, std::nullopt, m_date, m_world->words);
    if (!person)
        m_actor->setParty({});
    else if (note.actor)
        m_actor->setParty({.actor = note.actor});
    showOffice();
    Q_EMIT changed();
}

void ParticipantRow::showOffice() {
    const auto person = m_name->party().person;
    const OfficeNote note =
        officeNote(m_world->offices, person, m_actor->party().actor, m_date, m_world->words);
    // An actor acts for itself.
    m_actor->setEnabled(!m_name->party().actor);
    m_note->setText(note.isWarning ? QStringLiteral("⚠ ") + note.text : note.text);
    m_note->setVisible(!note.text.isEmpty());
    m_name->setAccessibleDescription(note.text);
}

} // namespace entente::ui
