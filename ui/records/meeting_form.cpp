#include "ui/records/meeting_form.h"

#include "ui/records/code_box.h"
#include "ui/records/date_field.h"
#include "ui/records/items_editor.h"
#include "ui/records/name_field.h"
#include "ui/records/participants_editor.h"
#include "ui/records/sources_editor.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace entente::ui {

MeetingForm::MeetingForm(ViewContext& context, QWidget* parent)
    : TypedForm(context, parent),
      m_common(makeCommonFields(context, model::RecordKind::Meeting)),
      m_format(new QComboBox),
      m_status(new QComboBox),
      m_host(new NameField(NameChoices::Offer::ActorsOnly)),
      m_participants(new ParticipantsEditor({model::Role::Participant, model::Role::Host, model::Role::Guest,
                                             model::Role::Chair, model::Role::Observer})),
      m_agenda(new ItemsEditor(model::ItemKind::Agenda)),
      m_outcomes(new ItemsEditor(model::ItemKind::Outcome)) {
    build();
    connectFields();
}

void MeetingForm::build() {
    addRow("record.title", QT_TRANSLATE_NOOP("RecordForm", "Title"), m_common.title);
    m_common.date->explainIn(addRow("record.date", QT_TRANSLATE_NOOP("RecordForm", "Date"), m_common.date));
    addRow("format", QT_TRANSLATE_NOOP("RecordForm", "Format"), m_format);
    addRow("status", QT_TRANSLATE_NOOP("RecordForm", "Status"), m_status);
    addRow("record.place", QT_TRANSLATE_NOOP("RecordForm", "Place"), m_common.place);
    addRow("host", QT_TRANSLATE_NOOP("RecordForm", "Host"), m_host);
    addGap();
    addRow("participants", QT_TRANSLATE_NOOP("RecordForm", "Participants"), m_participants);
    addGap();
    addRow("items", QT_TRANSLATE_NOOP("RecordForm", "Agenda"), m_agenda);
    addRow("outcomes", QT_TRANSLATE_NOOP("RecordForm", "Outcomes"), m_outcomes);
    addCommonTail(m_common);
    endFields();
}

void MeetingForm::connectFields() {
    const auto touch = [this] { touched(); };
    connectCommon(m_common, this, touch);
    connect(m_common.date, &DateField::dateChanged, this,
            [this] { m_participants->setDate(m_common.date->date()); });
    connect(m_format, &QComboBox::currentIndexChanged, this, touch);
    connect(m_status, &QComboBox::currentIndexChanged, this, touch);
    connect(m_host, &NameField::partyChanged, this, touch);
    connect(m_host, &QLineEdit::textEdited, this, touch);
    connect(m_participants, &ParticipantsEditor::changed, this, touch);
    connect(m_agenda, &ItemsEditor::changed, this, touch);
    connect(m_outcomes, &ItemsEditor::changed, this, touch);
}

void MeetingForm::setWorld(std::shared_ptr<const FormWorld> world) {
    setCommonWorld(m_common, world);
    m_host->setChoices(world->choices);
    m_participants->setWorld(world);
}

void MeetingForm::showDocument(const MeetingDocument& document) {
    const model::Meeting& meeting = document.body;
    showCommon(m_common, document);
    chooseCode(*m_format, meeting.format);
    chooseCode(*m_status, meeting.status);
    m_host->setParty({.actor = meeting.host});
    m_participants->setDate(meeting.record.date);
    m_participants->setRows(meeting.participants);
    m_agenda->setItems(itemsOfKind(meeting, model::ItemKind::Agenda));
    m_outcomes->setItems(itemsOfKind(meeting, model::ItemKind::Outcome));
}

void MeetingForm::readFields(MeetingDocument& document, std::vector<model::FieldIssue>& unread) const {
    model::Meeting& meeting = document.body;
    readCommon(m_common, document, unread);
    meeting.format = chosenCode<model::MeetingFormat>(*m_format);
    meeting.status = chosenCode<model::MeetingStatus>(*m_status);
    meeting.host = m_host->party().actor;
    if (m_host->isUnknown())
        unread.push_back({"host", base::ErrorCode::UnknownReference, toStd(m_host->text())});
    meeting.participants = m_participants->participants();
    meeting.items = m_agenda->items();
    const auto outcomes = m_outcomes->items();
    meeting.items.insert(meeting.items.end(), outcomes.begin(), outcomes.end());
    const auto issues = m_participants->unread("participants");
    unread.insert(unread.end(), issues.begin(), issues.end());
}

void MeetingForm::markParts(bool attempted) {
    m_participants->markUnknown(attempted);
    m_common.sources->markIncomplete(attempted);
}

void MeetingForm::retranslate() {
    offerCodes(*m_format, allCodes<model::MeetingFormat>());
    offerCodes(*m_status, allCodes<model::MeetingStatus>());
    m_common.unverified->setText(tr("Unverified: no source stands behind it yet"));
    m_common.title->setPlaceholderText(tr("Who met, and where: “Ishiba – Trump: Washington”"));
    m_common.date->setPlaceholderText(tr("7 Feb 2025, Feb 2025, 6–8 Feb 2025, c. 1978"));
    m_host->setPlaceholderText(tr("Country or organisation"));
    TypedForm::retranslate();
}

} // namespace entente::ui
