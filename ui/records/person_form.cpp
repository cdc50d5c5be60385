#include "ui/records/person_form.h"

#include "ui/records/form_parts.h"
#include "ui/records/main_names.h"
#include "ui/records/names_editor.h"
#include "ui/records/offices_editor.h"
#include "ui/records/sources_editor.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace entente::ui {
PersonForm::PersonForm(ViewContext& context, QWidget* parent)
    : TypedForm(context, parent),
      m_english(new QLineEdit),
      m_japanese(new QLineEdit),
      m_others(new NamesEditor),
      m_offices(new OfficesEditor),
      m_sources(new SourcesEditor),
      m_unverified(new QCheckBox) {
    build();
    connectFields();
}

void PersonForm::build() {
    addRow("english", QT_TRANSLATE_NOOP("RecordForm", "Name in English"), m_english);
    tellIn("english", "names");
    addRow("japanese", QT_TRANSLATE_NOOP("RecordForm", "Name in Japanese"), m_japanese);
    addRow("others", QT_TRANSLATE_NOOP("RecordForm", "Other names"), m_others);
    addGap();
    addRow("offices", QT_TRANSLATE_NOOP("RecordForm", "Offices"), m_offices);
    addGap();
    addRow("sources", QT_TRANSLATE_NOOP("RecordForm", "Sources"), m_sources);
    addRow("unverified", QT_TRANSLATE_NOOP("RecordForm", "Verification"), m_unverified);
    endFields();
}

void PersonForm::connectFields() {
    const auto touch = [this] { touched(); };
    connect(m_english, &QLineEdit::textEdited, this, touch);
    connect(m_japanese, &QLineEdit::textEdited, this, touch);
    connect(m_others, &NamesEditor::changed, this, touch);
    connect(m_offices, &OfficesEditor::changed, this, touch);
    connect(m_sources, &SourcesEditor::changed, this, touch);
    connect(m_unverified, &QCheckBox::toggled, this, touch);
}

void PersonForm::setWorld(std::shared_ptr<const FormWorld> world) {
    m_offices->setWorld(world);
    m_sources->setWorld(world);
}

void PersonForm::showDocument(const PersonDocument& document) {
    const std::vector<model::Name>& names = document.body.person.names;
    setTextIfOther(*m_english, mainText(names, "en"));
    setTextIfOther(*m_japanese, mainText(names, "ja"));
    m_others->setNames(otherNames(names));
    m_offices->setOffices(document.body.offices);
    m_sources->setSources(document.sources);
    m_unverified->setChecked(document.body.person.unverified);
}

void PersonForm::readFields(PersonDocument& document, std::vector<model::FieldIssue>& unread) const {
    document.body.person.names = namesFrom(*m_english, *m_japanese, m_others->names());
    document.body.person.unverified = m_unverified->isChecked();
    document.body.offices = m_offices->offices();
    document.sources = m_sources->sources();
    for (const auto& found : {m_offices->unread("offices"), m_sources->unread("sources")})
        unread.insert(unread.end(), found.begin(), found.end());
}

bool PersonForm::isTouchedBy(const store::Changed& changed) const {
    return TypedForm::isTouchedBy(changed) || changed.touches(store::Area::People);
}

void PersonForm::markParts(bool attempted) {
    m_offices->showIssues(issues(), attempted);
    m_sources->markIncomplete(attempted);
}

void PersonForm::retranslate() {
    m_english->setPlaceholderText(tr("Shigeru Ishiba"));
    m_japanese->setPlaceholderText(tr("石破茂"));
    m_unverified->setText(tr("Unverified: no source stands behind it yet"));
    TypedForm::retranslate();
}

} // namespace entente::ui
