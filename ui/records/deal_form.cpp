#include "ui/records/deal_form.h"

#include "ui/records/code_box.h"
#include "ui/records/date_field.h"
#include "ui/records/money_field.h"
#include "ui/records/participants_editor.h"
#include "ui/records/sources_editor.h"
#include "ui/records/steps_editor.h"

#include <QCheckBox>
#include <QCoreApplication>

#include <algorithm>

namespace entente::ui {

DealForm::DealForm(ViewContext& context, QWidget* parent)
    : TypedForm(context, parent),
      m_common(makeCommonFields(context, model::RecordKind::Deal)),
      m_kind(new QComboBox),
      m_value(new MoneyField),
      m_parties(new ParticipantsEditor({model::Role::Buyer, model::Role::Target})),
      m_steps(new StepsEditor) {
    build();
    connectFields();
}

void DealForm::build() {
    addRow("record.title", QT_TRANSLATE_NOOP("RecordForm", "Title"), m_common.title);
    addRow("kind", QT_TRANSLATE_NOOP("RecordForm", "Kind"), m_kind);
    m_common.date->explainIn(addRow("record.date", QT_TRANSLATE_NOOP("RecordForm", "Date"), m_common.date));
    m_value->explainIn(addRow("value", QT_TRANSLATE_NOOP("RecordForm", "Value"), m_value));
    tellIn("value", "currency");
    addGap();
    addRow("parties", QT_TRANSLATE_NOOP("RecordForm", "Parties"), m_parties);
    addGap();
    addRow("steps", QT_TRANSLATE_NOOP("RecordForm", "Steps"), m_steps);
    addGap();
    addRow("record.place", QT_TRANSLATE_NOOP("RecordForm", "Place"), m_common.place);
    addCommonTail(m_common);
    endFields();
}

void DealForm::connectFields() {
    const auto touch = [this] { touched(); };
    connectCommon(m_common, this, touch);
    connect(m_common.date, &DateField::dateChanged, this,
            [this] { m_parties->setDate(m_common.date->date()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, touch);
    connect(m_value, &MoneyField::changed, this, touch);
    connect(m_parties, &ParticipantsEditor::changed, this, touch);
    connect(m_steps, &StepsEditor::changed, this, touch);
}

void DealForm::setWorld(std::shared_ptr<const FormWorld> world) {
    setCommonWorld(m_common, world);
    m_value->setLanguage(world->words.language);
    m_parties->setWorld(world);
    m_steps->setWorld(world);
}

void DealForm::showDocument(const DealDocument& document) {
    const model::Deal& deal = document.body;
    showCommon(m_common, document);
    chooseCode(*m_kind, deal.kind);
    m_value->setMoney(deal.value, deal.currency);
    m_parties->setDate(deal.record.date);
    m_parties->setRows(deal.parties);
    m_steps->setSteps(deal.steps, document.partSources);
}

void DealForm::readFields(DealDocument& document, std::vector<model::FieldIssue>& unread) const {
    model::Deal& deal = document.body;
    readCommon(m_common, document, unread);
    deal.kind = chosenCode<model::DealKind>(*m_kind);
    deal.value = m_value->amount();
    deal.currency = m_value->currency();
    if (!m_value->isUnderstood())
        unread.push_back({"value", base::ErrorCode::InvalidNumber, {}});
    deal.parties = m_parties->participants();
    deal.steps = m_steps->steps();
    document.partSources = m_steps->sources();
    for (const auto& found : {m_parties->unread("parties"), m_steps->unread("steps")})
        unread.insert(unread.end(), found.begin(), found.end());
}

bool DealForm::isTouchedBy(const store::Changed& changed) const {
    const std::vector<model::DealStep>& steps = draft().before.body.steps;
    return TypedForm::isTouchedBy(changed) ||
           std::any_of(steps.begin(), steps.end(),
                       [&](const model::DealStep& step) { return changed.touches(step.id); });
}

void DealForm::markParts(bool attempted) {
    m_parties->markUnknown(attempted);
    m_steps->showIssues(issues(), attempted);
    m_common.sources->markIncomplete(attempted);
}

void DealForm::retranslate() {
    offerCodes(*m_kind, allCodes<model::DealKind>());
    m_common.unverified->setText(tr("Unverified: no source stands behind it yet"));
    m_common.title->setPlaceholderText(tr("Who buys what: “Nippon Steel buys U. S. Steel”"));
    m_common.date->setPlaceholderText(tr("When it became known: 18 Dec 2023"));
    TypedForm::retranslate();
}

} // namespace entente::ui
