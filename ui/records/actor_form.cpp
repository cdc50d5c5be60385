#include "ui/records/actor_form.h"

#include "ui/records/code_box.h"
#include "ui/records/form_parts.h"
#include "ui/records/main_names.h"
#include "ui/records/names_editor.h"
#include "ui/records/sources_editor.h"
#include "ui/widgets/form_row.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace entente::ui {

ActorForm::ActorForm(ViewContext& context, QWidget* parent)
    : TypedForm(context, parent),
      m_english(new QLineEdit),
      m_japanese(new QLineEdit),
      m_others(new NamesEditor),
      m_kind(new QComboBox),
      m_code(new QLineEdit),
      m_sources(new SourcesEditor),
      m_unverified(new QCheckBox) {
    build();
    connectFields();
}

void ActorForm::build() {
    addRow("english", QT_TRANSLATE_NOOP("RecordForm", "Name in English"), m_english);
    tellIn("english", "names");
    addRow("japanese", QT_TRANSLATE_NOOP("RecordForm", "Name in Japanese"), m_japanese);
    addRow("others", QT_TRANSLATE_NOOP("RecordForm", "Other names"), m_others);
    addGap();
    addRow("kind", QT_TRANSLATE_NOOP("RecordForm", "Kind"), m_kind);
    addRow("code", QT_TRANSLATE_NOOP("RecordForm", "Code"), m_code);
    addGap();
    addRow("sources", QT_TRANSLATE_NOOP("RecordForm", "Sources"), m_sources);
    addRow("unverified", QT_TRANSLATE_NOOP("RecordForm", "Verification"), m_unverified);
    endFields();
}

void ActorForm::connectFields() {
    const auto touch = [this] { touched(); };
    for (QLineEdit* line : {m_english, m_japanese, m_code})
        connect(line, &QLineEdit::textEdited, this, touch);
    connect(m_others, &NamesEditor::changed, this, touch);
    connect(m_kind, &QComboBox::currentIndexChanged, this, touch);
    connect(m_sources, &SourcesEditor::changed, this, touch);
    connect(m_unverified, &QCheckBox::toggled, this, touch);
}

void ActorForm::setWorld(std::shared_ptr<const FormWorld> world) { m_sources->setWorld(std::move(world)); }

void ActorForm::showDocument(const ActorDocument& document) {
    const model::Actor& actor = document.body;
    setTextIfOther(*m_english, mainText(actor.names, "en"));
    setTextIfOther(*m_japanese, mainText(actor.names, "ja"));
    m_others->setNames(otherNames(actor.names));
    chooseCode(*m_kind, actor.kind);
    setTextIfOther(*m_code, toQt(actor.code));
    m_sources->setSources(document.sources);
    m_unverified->setChecked(actor.unverified);
}

void ActorForm::readFields(ActorDocument& document, std::vector<model::FieldIssue>& unread) const {
    document.body.names = namesFrom(*m_english, *m_japanese, m_others->names());
    document.body.kind = chosenCode<model::ActorKind>(*m_kind);
    document.body.code = toStd(m_code->text().trimmed());
    document.body.unverified = m_unverified->isChecked();
    document.sources = m_sources->sources();
    const auto found = m_sources->unread("sources");
    unread.insert(unread.end(), found.begin(), found.end());
}

void ActorForm::markParts(bool attempted) { m_sources->markIncomplete(attempted); }

void ActorForm::retranslate() {
    offerCodes(*m_kind, allCodes<model::ActorKind>());
    m_english->setPlaceholderText(tr("Australia"));
    m_japanese->setPlaceholderText(tr("オーストラリア"));
    m_code->setPlaceholderText(tr("AUS; of an organisation or company a short name"));
    m_unverified->setText(tr("Unverified: no source stands behind it yet"));
    TypedForm::retranslate();
}

} // namespace entente::ui
