#include "ui/records/agreement_form.h"

#include "ui/records/binding_picture.h"
#include "ui/records/code_box.h"
#include "ui/records/date_field.h"
#include "ui/records/parties_editor.h"
#include "ui/records/sources_editor.h"
#include "ui/widgets/form_row.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace entente::ui {

AgreementForm::AgreementForm(ViewContext& context, QWidget* parent)
    : TypedForm(context, parent),
      m_common(makeCommonFields(context, model::RecordKind::Agreement)),
      m_shortTitle(new QLineEdit),
      m_kind(new QComboBox),
      m_inForce(new DateField),
      m_ended(new DateField),
      m_parties(new PartiesEditor),
      m_binding(new BindingPicture(context)) {
    build();
    connectFields();
}

void AgreementForm::build() {
    addRow("record.title", QT_TRANSLATE_NOOP("RecordForm", "Title"), m_common.title);
    addRow("shortTitle", QT_TRANSLATE_NOOP("RecordForm", "Short title"), m_shortTitle);
    addRow("kind", QT_TRANSLATE_NOOP("RecordForm", "Kind"), m_kind);
    m_common.date->explainIn(addRow("record.date", QT_TRANSLATE_NOOP("RecordForm", "Signed"), m_common.date));
    addRow("record.place", QT_TRANSLATE_NOOP("RecordForm", "Place"), m_common.place);
    m_inForce->explainIn(addRow("inForce", QT_TRANSLATE_NOOP("RecordForm", "In force"), m_inForce));
    m_ended->explainIn(addRow("ended", QT_TRANSLATE_NOOP("RecordForm", "Ended"), m_ended));
    addGap();
    addRow("parties", QT_TRANSLATE_NOOP("RecordForm", "Parties"), m_parties);
    m_bindingRow = addRow("binding", QT_TRANSLATE_NOOP("RecordForm", "Bound"), m_binding);
    addGap();
    addCommonTail(m_common);
    endFields();
}

void AgreementForm::connectFields() {
    const auto touch = [this] { touched(); };
    connectCommon(m_common, this, touch);
    connect(m_shortTitle, &QLineEdit::textEdited, this, touch);
    connect(m_kind, &QComboBox::currentIndexChanged, this, touch);
    connect(m_inForce, &DateField::dateChanged, this, touch);
    connect(m_ended, &DateField::dateChanged, this, touch);
    connect(m_parties, &PartiesEditor::changed, this, touch);
}

void AgreementForm::setWorld(std::shared_ptr<const FormWorld> world) {
    setCommonWorld(m_common, world);
    m_inForce->setLanguage(world->words.language);
    m_ended->setLanguage(world->words.language);
    m_parties->setWorld(world);
    m_words = world->words;
}

void AgreementForm::showDocument(const AgreementDocument& document) {
    const model::Agreement& agreement = document.body;
    showCommon(m_common, document);
    setTextIfOther(*m_shortTitle, toQt(agreement.shortTitle));
    chooseCode(*m_kind, agreement.kind);
    m_inForce->setDate(agreement.inForce);
    m_ended->setDate(agreement.ended);
    m_parties->setParties(agreement.parties);
}

void AgreementForm::readFields(AgreementDocument& document, std::vector<model::FieldIssue>& unread) const {
    model::Agreement& agreement = document.body;
    readCommon(m_common, document, unread);
    agreement.shortTitle = toStd(m_shortTitle->text().trimmed());
    agreement.kind = chosenCode<model::AgreementKind>(*m_kind);
    agreement.inForce = readDate(*m_inForce, "inForce", unread);
    agreement.ended = readDate(*m_ended, "ended", unread);
    agreement.parties = m_parties->parties();
    const auto issues = m_parties->unread("parties");
    unread.insert(unread.end(), issues.begin(), issues.end());
}

void AgreementForm::markParts(bool attempted) {
    m_parties->showIssues(issues(), attempted);
    m_binding->setAgreement(draft().mine.body, m_words);
    m_bindingRow->setVisible(!m_binding->isEmpty());
    m_common.sources->markIncomplete(attempted);
}

void AgreementForm::retranslate() {
    offerCodes(*m_kind, allCodes<model::AgreementKind>());
    m_common.unverified->setText(tr("Unverified: no source stands behind it yet"));
    m_common.date->setPlaceholderText(tr("7 Feb 2025, Feb 2025, c. 1978"));
    m_shortTitle->setPlaceholderText(tr("What people call it: “Security Treaty (1960)”"));
    TypedForm::retranslate();
}

} // namespace entente::ui
