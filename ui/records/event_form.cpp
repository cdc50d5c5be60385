#include "ui/records/event_form.h"

#include "ui/records/code_box.h"
#include "ui/records/date_field.h"
#include "ui/records/participants_editor.h"
#include "ui/records/sources_editor.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace entente::ui {

EventForm::EventForm(ViewContext& context, QWidget* parent)
    : TypedForm(context, parent),
      m_common(makeCommonFields(context, model::RecordKind::Event)),
      m_category(new QComboBox),
      m_actors(new ParticipantsEditor({model::Role::Actor})) {
    build();
    connectFields();
}

void EventForm::build() {
    addRow("record.title", QT_TRANSLATE_NOOP("RecordForm", "Title"), m_common.title);
    m_common.date->explainIn(addRow("record.date", QT_TRANSLATE_NOOP("RecordForm", "Date"), m_common.date));
    addRow("category", QT_TRANSLATE_NOOP("RecordForm", "Category"), m_category);
    addRow("record.place", QT_TRANSLATE_NOOP("RecordForm", "Place"), m_common.place);
    addGap();
    addRow("actors", QT_TRANSLATE_NOOP("RecordForm", "Who is concerned"), m_actors);
    addGap();
    addCommonTail(m_common);
    endFields();
}

void EventForm::connectFields() {
    const auto touch = [this] { touched(); };
    connectCommon(m_common, this, touch);
    connect(m_common.date, &DateField::dateChanged, this,
            [this] { m_actors->setDate(m_common.date->date()); });
    connect(m_category, &QComboBox::currentIndexChanged, this, touch);
    connect(m_actors, &ParticipantsEditor::changed, this, touch);
}

void EventForm::setWorld(std::shared_ptr<const FormWorld> world) {
    setCommonWorld(m_common, world);
    m_actors->setWorld(world);
}

void EventForm::showDocument(const EventDocument& document) {
    showCommon(m_common, document);
    chooseCode(*m_category, document.body.category);
    m_actors->setDate(document.body.record.date);
    m_actors->setRows(document.body.actors);
}

void EventForm::readFields(EventDocument& document, std::vector<model::FieldIssue>& unread) const {
    readCommon(m_common, document, unread);
    document.body.category = chosenCode<model::EventCategory>(*m_category);
    document.body.actors = m_actors->participants();
    const auto issues = m_actors->unread("actors");
    unread.insert(unread.end(), issues.begin(), issues.end());
}

void EventForm::markParts(bool attempted) {
    m_actors->markUnknown(attempted);
    m_common.sources->markIncomplete(attempted);
}

void EventForm::retranslate() {
    offerCodes(*m_category, allCodes<model::EventCategory>());
    m_common.unverified->setText(tr("Unverified: no source stands behind it yet"));
    m_common.title->setPlaceholderText(tr("What happened: “Okinawa returns to Japan”"));
    m_common.date->setPlaceholderText(tr("7 Feb 2025, Feb 2025, c. 1978"));
    TypedForm::retranslate();
}

} // namespace entente::ui
